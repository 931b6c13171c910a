"""The strip of alternatives: the photo stays where it is when it opens and closes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from tests.gui.canvas_events import grab_rgb, hide_cursor
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, brush_over, complete


def places_of(editor: OpenEditor) -> list[tuple[float, float]]:
    """The photo's points under five places of the window."""
    canvas, window = editor.canvas, editor.window
    places = [QPointF(x, y) for x, y in ((300, 200), (400, 300), (420, 310), (350, 380), (500, 500))]
    return [canvas.to_photo(QPointF(canvas.mapFrom(window, place))) for place in places]


def strip_of(editor: OpenEditor) -> AlternativesPanel:
    strip = editor.window.findChild(AlternativesPanel)
    assert strip is not None
    return strip


@pytest.mark.parametrize("is_zoomed", [False, True])
def test_the_photo_stays_below_the_pointer_when_the_strip_opens_and_closes(
    qtbot, editor: OpenEditor, is_zoomed: bool
) -> None:
    if is_zoomed:
        editor.canvas.set_zoom(2.5)
        editor.canvas.pan_by(QPointF(30, -40))
    before, size = places_of(editor), editor.canvas.size()
    brush_over(editor)
    hide_cursor(editor.canvas)
    marked = grab_rgb(editor.canvas)
    complete(qtbot, editor)
    assert strip_of(editor).isVisible()
    assert places_of(editor) == before and editor.canvas.size() == size
    # All that was drawn beside the hole is drawn where it was.
    y = round(editor.canvas.to_widget(200, 160).y())
    np.testing.assert_array_equal(grab_rgb(editor.canvas)[:y], marked[:y])
    brush_over(editor, 150, 230)
    assert not strip_of(editor).isVisible()
    assert places_of(editor) == before and editor.canvas.size() == size


@pytest.mark.parametrize(("y", "is_at_top"), [(180, False), (340, True)])
def test_the_strip_lies_at_the_edge_farther_from_what_was_completed(
    qtbot, editor: OpenEditor, y: float, is_at_top: bool
) -> None:
    brush_over(editor, 200, y)
    complete(qtbot, editor)
    strip, canvas = strip_of(editor), editor.canvas
    edge = 0 if is_at_top else canvas.height() - strip.height()
    assert strip.mapTo(editor.window, strip.rect().topLeft()).y() == (
        canvas.mapTo(editor.window, canvas.rect().topLeft()).y() + edge
    )
    # It stays there, whatever the photo does.
    canvas.pan_by(QPointF(0, 200 if not is_at_top else -200))
    complete(qtbot, editor)
    assert strip.y() == edge


def test_fitting_shows_the_whole_photo_beside_the_strip(qtbot, editor: OpenEditor) -> None:
    canvas = editor.canvas
    brush_over(editor, 200, 180)
    complete(qtbot, editor)
    assert canvas.photo_rect().bottom() > strip_of(editor).y()
    editor.window.actions_.zoom_to_fit.trigger()
    assert 0 < canvas.photo_rect().top() < canvas.photo_rect().bottom() < strip_of(editor).y()
    # Without the strip, the whole canvas is used again when that is asked for.
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    editor.window.actions_.zoom_to_fit.trigger()
    assert canvas.photo_rect().bottom() > canvas.height() - strip_of(editor).height()


def test_a_photo_behind_is_fitted_to_the_whole_canvas(
    qtbot, editor: OpenEditor, fake_engine, portrait, tmp_path
) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    other = tmp_path / "other.jpg"
    fake_engine.photos[other] = portrait.rgb
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(other)
    assert not strip_of(editor).isVisible()
    middle = editor.canvas.photo_rect().center().y()
    assert middle == pytest.approx(editor.canvas.height() / 2, abs=1)
