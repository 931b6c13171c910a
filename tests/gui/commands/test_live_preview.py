"""Live preview: what is shown while one paints, and when it goes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.user_messages import Severity
from faceinpaint_gui.worker.completion_jobs import PreviewCompletion
from tests.gui.canvas_events import grab_rgb, hide_cursor, move
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, brush_over, complete

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FILLED = 100  # what the fake engine fills with, for seed 0


@pytest.fixture
def live(settings: Settings, request: pytest.FixtureRequest) -> OpenEditor:
    settings.live_preview = True
    return request.getfixturevalue("editor")


def shown_at(editor: OpenEditor, x: float, y: float) -> list[int]:
    hide_cursor(editor.canvas)
    place = editor.canvas.to_widget(x, y).toPoint()
    return grab_rgb(editor.canvas)[place.y(), place.x()].tolist()


def wait_for_preview(qtbot, editor: OpenEditor) -> None:
    qtbot.waitUntil(
        lambda: editor.document.preview.current is not None and not editor.worker.is_busy(PreviewCompletion)
    )


def test_after_a_stroke_its_result_is_shown_and_the_document_is_as_before(
    qtbot, live: OpenEditor, portrait
) -> None:
    brush_over(live)
    wait_for_preview(qtbot, live)
    # The filled grey itself, without the mask's colour over it.
    assert shown_at(live, 200, 225) == [FILLED] * 3
    np.testing.assert_array_equal(live.document.image_rgb, portrait.rgb)
    assert live.document.undo_stack.count() == 1
    assert not live.document.completions.alternatives


def test_saving_tells_that_a_preview_is_not_in_the_file(
    qtbot, live: OpenEditor, fake_engine, portrait, monkeypatch, tmp_path
) -> None:
    target = tmp_path / "out.png"
    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: target)
    brush_over(live)
    wait_for_preview(qtbot, live)
    with qtbot.waitSignal(live.worker.idle):
        QTest.keyClick(live.canvas, Qt.Key.Key_S, CTRL)
    np.testing.assert_array_equal(fake_engine.written[target].rgb, portrait.rgb)
    message = live.window.message_bar.message
    assert message.severity is Severity.WARNING and "without what the preview shows" in message.text
    complete(qtbot, live)
    with qtbot.waitSignal(live.worker.idle):
        QTest.keyClick(live.canvas, Qt.Key.Key_S, CTRL)
    assert fake_engine.written[target].rgb[225, 200].tolist() == [FILLED] * 3
    assert live.window.message_bar.message.severity is Severity.INFO


def test_while_painting_the_result_follows_and_the_newest_mask_wins(
    qtbot, live: OpenEditor, fake_engine
) -> None:
    canvas = live.canvas
    start = canvas.to_widget(150, 225).toPoint()
    fake_engine.gate.clear()
    QTest.mousePress(canvas, LEFT, NO_KEYS, start)
    qtbot.waitUntil(fake_engine.completing.is_set)
    for x in range(155, 260, 5):
        move(canvas, canvas.to_widget(x, 225), LEFT)
    # One request is on its way; the moves meanwhile wait for its end.
    assert len(fake_engine.requests) == 1
    fake_engine.gate.set()
    qtbot.waitUntil(lambda: len(fake_engine.requests) == 2)
    wait_for_preview(qtbot, live)
    assert live.document.mask.is_painting
    assert shown_at(live, 250, 225) == [FILLED] * 3
    # What is painted beyond shows the mask until its turn comes.
    fake_engine.gate.clear()
    move(canvas, canvas.to_widget(320, 225), LEFT)
    red, _, blue = shown_at(live, 315, 225)
    assert blue > red + 40
    assert shown_at(live, 250, 225) == [FILLED] * 3
    fake_engine.gate.set()
    QTest.mouseRelease(canvas, LEFT, NO_KEYS, canvas.to_widget(320, 225).toPoint())
    qtbot.waitUntil(lambda: shown_at(live, 315, 225) == [FILLED] * 3)
    np.testing.assert_array_equal(fake_engine.requests[-1].mask_fill, live.document.mask.fill)


def test_erasing_what_was_marked_shows_the_photo_again(qtbot, live: OpenEditor) -> None:
    before = shown_at(live, 200, 225)
    brush_over(live)
    wait_for_preview(qtbot, live)
    with qtbot.waitSignal(live.document.preview.changed):
        QTest.keyClick(live.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert live.document.preview.current is None
    assert shown_at(live, 200, 225) == before


def test_complete_goes_before_a_preview_and_leaves_none(qtbot, live: OpenEditor, fake_engine) -> None:
    fake_engine.gate.clear()
    brush_over(live)
    qtbot.waitUntil(fake_engine.completing.is_set)
    with qtbot.waitSignal(live.worker.idle):
        live.window.actions_.complete.trigger()
        fake_engine.gate.set()
    assert live.document.preview.current is None
    assert len(live.document.completions.alternatives) == 3
    assert shown_at(live, 200, 225) == [FILLED] * 3
    # Taken back, the photo is seen and not a preview of the same; the next stroke is previewed again.
    QTest.keyClick(live.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)
    assert live.document.preview.current is None
    brush_over(live, 150, 300)
    wait_for_preview(qtbot, live)
    assert shown_at(live, 150, 300) == [FILLED] * 3


def test_switched_off_by_its_key_it_asks_nothing_and_that_is_remembered(
    qtbot, live: OpenEditor, fake_engine, settings: Settings
) -> None:
    brush_over(live)
    wait_for_preview(qtbot, live)
    count = len(fake_engine.requests)
    QTest.keyClick(live.canvas, Qt.Key.Key_V)
    assert live.document.preview.current is None
    red, _, blue = shown_at(live, 200, 225)
    assert blue > red + 40
    brush_over(live, 150, 300)
    qtbot.wait(150)
    assert len(fake_engine.requests) == count
    live.window._store()
    assert not settings.live_preview


def test_a_slow_generator_waits_for_complete(qtbot, live: OpenEditor, fake_engine) -> None:
    panel = live.window.generator_panel
    panel.generator_list.setCurrentIndex(panel.generator_list.findData("slow"))
    assert panel.generator == "slow"
    brush_over(live)
    qtbot.wait(150)
    assert fake_engine.requests == []
    complete(qtbot, live)
    assert len(fake_engine.requests) == 1


def test_another_photo_shows_nothing_of_the_last_one(qtbot, live: OpenEditor, fake_engine, tmp_path) -> None:
    brush_over(live)
    wait_for_preview(qtbot, live)
    fake_engine.gate.clear()
    fake_engine.completing.clear()
    brush_over(live, 150, 300)
    qtbot.waitUntil(fake_engine.completing.is_set)
    other = tmp_path / "other.png"
    fake_engine.photos[other] = np.full((500, 400, 3), 33, np.uint8)
    live.document.undo_stack.setClean()  # or it would ask about the mask
    with qtbot.waitSignal(live.current.photo_changed):
        live.files.open(other)
        fake_engine.gate.set()
    qtbot.wait(50)
    assert live.document.preview.current is None
    assert shown_at(live, 200, 225) == [33] * 3


def test_a_failed_preview_says_nothing_and_the_next_stroke_tries_again(
    qtbot, live: OpenEditor, fake_engine
) -> None:
    from engine.errors import GeneratorError

    fake_engine.error = GeneratorError("No.")
    with qtbot.waitSignal(live.worker.failed):
        brush_over(live)
    assert live.window.message_bar.message is None
    brush_over(live, 150, 300)
    wait_for_preview(qtbot, live)
    assert shown_at(live, 200, 225) == [FILLED] * 3


def test_the_filled_pixels_are_seen_bit_by_bit_at_full_size(qtbot, live: OpenEditor, portrait) -> None:
    live.window.actions_.zoom_to_actual.trigger()
    brush_over(live)
    wait_for_preview(qtbot, live)
    hide_cursor(live.canvas)
    preview = live.document.preview.current
    assert preview is not None
    expected = preview.patch.apply_to(portrait.rgb)
    shown = grab_rgb(live.canvas)
    x, y = 180, 200
    corner = live.canvas.to_widget(x, y)
    assert corner == QPointF(corner.toPoint())
    left, top = corner.toPoint().toTuple()
    np.testing.assert_array_equal(shown[top : top + 50, left : left + 40], expected[y : y + 50, x : x + 40])


def test_what_is_seen_reduced_is_completed_reduced_and_anew_where_one_zooms_in(
    qtbot, live: OpenEditor, fake_engine, tmp_path, make_portrait
) -> None:
    large = tmp_path / "large.png"
    photo = make_portrait(1603, 2001, 700).rgb
    fake_engine.photos[large] = photo
    with qtbot.waitSignal(live.current.photo_changed):
        live.files.open(large)
    assert 0.25 < live.canvas.zoom < 0.5
    live.window.mask_panel.size_field.set_value(200)
    brush_over(live, 800, 1000)
    wait_for_preview(qtbot, live)
    assert fake_engine.requests[-1].photo.rgb.shape == (1000, 801, 3)
    assert shown_at(live, 800, 1000) == [FILLED] * 3
    patch = live.document.preview.current.patch
    changed = (patch.apply_to(photo) != photo).any(axis=2)
    assert not changed[cv2.dilate(live.document.mask.fill, np.ones((5, 5))) == 0].any()
    assert changed[live.document.mask.fill == 255].mean() > 0.99
    # The second stroke arrives where the first one did not reach.
    brush_over(live, 800, 1400)
    wait_for_preview(qtbot, live)
    assert shown_at(live, 800, 1400) == shown_at(live, 800, 1000) == [FILLED] * 3
    live.window.actions_.zoom_to_actual.trigger()
    qtbot.waitUntil(lambda: fake_engine.requests[-1].photo.rgb.shape == photo.shape)
    wait_for_preview(qtbot, live)
    np.testing.assert_array_equal(fake_engine.requests[-1].mask_fill, live.document.mask.fill)
    assert fake_engine.requests[-1].photo is live.document.completions.base_photo()
