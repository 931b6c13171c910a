"""The restore brush, and painting from one alternative into another."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.request import Patch
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from tests.gui.canvas_events import LEFT, NO_KEYS, drag, move
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def done(qtbot, editor: OpenEditor) -> OpenEditor:
    """An editor with three alternatives, which fill a stroke from (170, 225) to (230, 225): 100 to 102."""
    editor.window.mask_panel.size_field.set_value(40)
    editor.window.mask_panel.hardness_field.set_value(100)
    brush_over(editor)
    complete(qtbot, editor)
    editor.window.mask_panel.size_field.set_value(16)
    return editor


def paint(editor: OpenEditor, *places: tuple[float, float]) -> None:
    drag(editor.canvas, *(editor.canvas.to_widget(x, y).toPoint() for x, y in places))


def level_at(editor: OpenEditor, x: int, y: int = 225) -> int:
    return int(editor.document.image_rgb[y, x, 0])


def names_below(editor: OpenEditor) -> list[str]:
    strip = editor.window.findChild(AlternativesPanel).list
    return [strip.item(row).text() for row in range(strip.count())]


def test_the_restore_brush_brings_the_original_back_where_one_paints(done: OpenEditor, portrait) -> None:
    filled = done.document.image_rgb.copy()
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    paint(done, (180, 225), (190, 225))
    restored = done.document.image_rgb
    np.testing.assert_array_equal(restored[220:230, 180:190], portrait.rgb[220:230, 180:190])
    np.testing.assert_array_equal(restored[:, 210:], filled[:, 210:])
    # Each pixel is the one or the other, or between them along the brush's edge.
    low, high = np.minimum(filled, portrait.rgb), np.maximum(filled, portrait.rgb)
    assert (low <= restored).all() and (restored <= high).all()
    after = restored.copy()
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, filled)
    assert len(done.document.completions.alternatives) == 3
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    np.testing.assert_array_equal(done.document.image_rgb, after)


def test_where_nothing_differs_there_is_no_step(done: OpenEditor) -> None:
    steps = done.document.undo_stack.count()
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    paint(done, (60, 400), (90, 400))
    assert done.document.undo_stack.count() == steps


def test_escape_takes_the_stroke_back_and_an_undo_in_its_middle_too(done: OpenEditor, portrait) -> None:
    filled = done.document.image_rgb.copy()
    steps = done.document.undo_stack.count()
    canvas = done.canvas
    start, end = (canvas.to_widget(x, 225).toPoint() for x in (180, 200))
    QTest.keyClick(canvas, Qt.Key.Key_T)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert level_at(done, 180) != 100
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(done.document.image_rgb, filled)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    done.document.undo_stack.undo()
    np.testing.assert_array_equal(done.document.image_rgb, portrait.rgb)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    done.document.undo_stack.redo()
    np.testing.assert_array_equal(done.document.image_rgb, filled)
    assert done.document.undo_stack.count() == steps


def test_a_part_of_one_alternative_is_painted_into_another(done: OpenEditor) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_3)
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    QTest.keyClick(done.canvas, Qt.Key.Key_1)
    paint(done, (180, 225), (190, 225))
    assert (level_at(done, 185), level_at(done, 220)) == (102, 100)
    assert names_below(done) == ["1", "2", "3 to paint with"]
    QTest.keyClick(done.canvas, Qt.Key.Key_B)
    assert names_below(done) == ["1", "2", "3"]
    # The strip stays, and another one can be painted from, too.
    assert len(done.document.completions.alternatives) == 3
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    assert (level_at(done, 185), level_at(done, 220)) == (100, 100)
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (level_at(done, 185), level_at(done, 220)) == (102, 100)


def test_choosing_another_one_after_combining_can_be_undone(done: OpenEditor) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_3)
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    QTest.keyClick(done.canvas, Qt.Key.Key_1)
    paint(done, (180, 225), (190, 225))
    combined = done.document.image_rgb.copy()
    QTest.keyClick(done.canvas, Qt.Key.Key_2)
    assert (level_at(done, 185), level_at(done, 220)) == (101, 101)
    assert len(done.document.completions.alternatives) == 3
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, combined)
    QTest.keyClick(done.canvas, Qt.Key.Key_1)
    assert (level_at(done, 185), level_at(done, 220)) == (100, 100)


def test_new_alternatives_after_combining_join_the_strip_and_lose_nothing(qtbot, done: OpenEditor) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_3)
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    QTest.keyClick(done.canvas, Qt.Key.Key_1)
    paint(done, (180, 225), (190, 225))
    combined = done.document.image_rgb.copy()
    with qtbot.waitSignal(done.worker.idle):
        done.window.actions_.new_alternatives.trigger()
    assert len(done.document.completions.alternatives) == 6
    assert level_at(done, 185) == level_at(done, 220) == 103
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, combined)


def test_when_the_strip_closes_the_brush_marks_again(done: OpenEditor) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    assert done.canvas.tool is done.canvas.combine_brush
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    assert done.canvas.tool is done.canvas.brush
    assert done.window.actions_.brush.isChecked()
    before = int(np.count_nonzero(done.document.mask.fill))
    paint(done, (60, 400), (90, 400))
    assert np.count_nonzero(done.document.mask.fill) > before


def test_the_photo_that_was_opened_is_never_written_to(done: OpenEditor, portrait) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    paint(done, (180, 225), (220, 225))
    np.testing.assert_array_equal(done.document.original_rgb, portrait.rgb)


def press(editor: OpenEditor, x: float, y: float = 225) -> None:
    place = editor.canvas.to_widget(x, y).toPoint()
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, place)


def drag_on(editor: OpenEditor, x: float, y: float = 225) -> None:
    move(editor.canvas, editor.canvas.to_widget(x, y), LEFT)


def let_go(editor: OpenEditor, x: float, y: float = 225) -> None:
    drag_on(editor, x, y)
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, editor.canvas.to_widget(x, y).toPoint())


def test_a_snapshot_for_recovery_leaves_the_stroke_under_the_hand(qtbot, done: OpenEditor, portrait) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    paint(done, (175, 225), (180, 225))
    before, steps = done.document.image_rgb.copy(), done.document.undo_stack.count()
    press(done, 200)
    drag_on(done, 205)
    assert not done.recovery.is_up_to_date, "the snapshot is taken while the stroke is drawn"
    painted = done.document.image_rgb.copy()
    qtbot.waitUntil(lambda: done.recovery.is_up_to_date)
    np.testing.assert_array_equal(done.document.image_rgb, painted)
    (state,) = [each.state() for each in done.photos.documents]
    let_go(done, 225)
    np.testing.assert_array_equal(done.document.image_rgb[220:230, 200:225], portrait.rgb[220:230, 200:225])
    np.testing.assert_array_equal(state.pixels, before)
    assert done.document.undo_stack.count() == steps + 1
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, before)


def test_a_photo_that_opens_during_a_stroke_leaves_it_as_a_step(
    qtbot, done: OpenEditor, fake_engine, portrait, tmp_path
) -> None:
    other = tmp_path / "other.jpg"
    fake_engine.photos[other] = 255 - portrait.rgb
    filled, steps = done.document.image_rgb.copy(), done.document.undo_stack.count()
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    press(done, 180)
    drag_on(done, 190)
    painted = done.document.image_rgb.copy()
    with qtbot.waitSignal(done.current.photo_changed):
        done.files.open(other)
    let_go(done, 220)
    np.testing.assert_array_equal(done.document.image_rgb, 255 - portrait.rgb)
    done.photos.show(0)
    np.testing.assert_array_equal(done.document.image_rgb, painted)
    assert done.document.undo_stack.count() == steps + 1
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, filled)


def test_a_completion_that_comes_during_a_stroke_leaves_it_as_a_step(
    qtbot, done: OpenEditor, fake_engine
) -> None:
    brush_over(done, 200, 120)
    filled, steps = done.document.image_rgb.copy(), done.document.undo_stack.count()
    fake_engine.gate.clear()
    fake_engine.completing.clear()
    QTest.keyClick(done.canvas, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(fake_engine.completing.is_set)
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    press(done, 180)
    drag_on(done, 190)
    painted = done.document.image_rgb.copy()
    with qtbot.waitSignal(done.worker.idle):
        fake_engine.gate.set()
    let_go(done, 220)
    assert done.document.undo_stack.count() == steps + 2
    assert level_at(done, 200, 120) == 100
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, painted)
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, filled)


def test_pixels_that_are_put_there_during_a_stroke_leave_it_as_a_step(done: OpenEditor) -> None:
    filled = done.document.image_rgb.copy()
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    press(done, 180)
    drag_on(done, 190)
    painted = done.document.image_rgb.copy()
    done.document.put_pixels(Patch(185, 200, np.zeros((50, 60, 3), np.uint8)), "Black")
    let_go(done, 220)
    assert level_at(done, 190) == 0
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, painted)
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, filled)


def test_choosing_another_one_while_combining_leaves_the_stroke_as_a_step(done: OpenEditor) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_3)
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    QTest.keyClick(done.canvas, Qt.Key.Key_1)
    press(done, 180)
    drag_on(done, 190)
    combined = done.document.image_rgb.copy()
    assert (level_at(done, 185), level_at(done, 220)) == (102, 100)
    QTest.keyClick(done.canvas, Qt.Key.Key_2)
    let_go(done, 220)
    assert (level_at(done, 185), level_at(done, 220)) == (101, 101)
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, combined)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Delete])
def test_a_key_for_the_strip_while_restoring_accepts_what_is_shown(done: OpenEditor, key: Qt.Key) -> None:
    filled = done.document.image_rgb.copy()
    QTest.keyClick(done.canvas, Qt.Key.Key_T)
    press(done, 180)
    drag_on(done, 190)
    painted = done.document.image_rgb.copy()
    QTest.keyClick(done.canvas, key)
    let_go(done, 220)
    np.testing.assert_array_equal(done.document.image_rgb, painted)
    assert not done.document.completions.alternatives
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, filled)
    assert len(done.document.completions.alternatives) == 3


@pytest.mark.parametrize("is_tiny", [False, True])
def test_short_memory_leaves_the_strip_that_was_combined_from(done: OpenEditor, is_tiny: bool) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_G)
    QTest.keyClick(done.canvas, Qt.Key.Key_2)
    paint(done, (180, 225), (190, 225))
    combined = done.document.image_rgb.copy()
    size_bytes = sum(step.size_bytes for step in done.document._history.steps)
    done.document.completions.set_budget(1 if is_tiny else size_bytes - 1)
    QTest.keyClick(done.canvas, Qt.Key.Key_K)
    assert names_below(done) == ["1 kept", "2 to paint with", "3"]
    QTest.keyClick(done.canvas, Qt.Key.Key_3)
    assert (level_at(done, 185), level_at(done, 220)) == (102, 102)
    QTest.keyClick(done.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(done.document.image_rgb, combined)
