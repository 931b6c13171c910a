"""Comparing with the original: a line that moves, and two halves."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from faceinpaint_gui.canvas.compare import CompareMode
from tests.gui.canvas_events import drag, grab_rgb, hide_cursor, turn_wheel
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete


@pytest.fixture
def done(qtbot, editor: OpenEditor) -> OpenEditor:
    """An editor in which a stroke from (170, 225) to (230, 225) was filled with the grey 100."""
    brush_over(editor)
    complete(qtbot, editor)
    return editor


def pixel(editor: OpenEditor, place: QPointF) -> list[int]:
    hide_cursor(editor.canvas)
    return grab_rgb(editor.canvas)[place.toPoint().y(), place.toPoint().x()].tolist()


def test_left_of_the_line_is_the_original_and_right_of_it_the_result(done: OpenEditor) -> None:
    canvas = done.canvas
    left, right = canvas.to_widget(185, 225), canvas.to_widget(215, 225)
    assert pixel(done, left) == pixel(done, right) == [100] * 3
    QTest.keyClick(canvas, Qt.Key.Key_Backslash)  # pressed and released: nothing stays
    QTest.keyClick(canvas, Qt.Key.Key_S)
    # The photo lies in the middle, and so does the line.
    assert canvas.compare_mode is CompareMode.SPLIT
    original = pixel(done, left)
    assert original != [100] * 3
    assert pixel(done, right) == [100] * 3
    QTest.keyClick(canvas, Qt.Key.Key_S)
    assert pixel(done, left) == [100] * 3


def test_dragging_the_line_moves_it_and_marks_nothing(done: OpenEditor) -> None:
    canvas = done.canvas
    left, right = canvas.to_widget(185, 225), canvas.to_widget(215, 225)
    steps = done.document.undo_stack.count()
    QTest.keyClick(canvas, Qt.Key.Key_S)
    middle = canvas.width() // 2
    drag(canvas, QPoint(middle, 80), QPoint(middle + 40, 90), QPoint(canvas.width() - 60, 200))
    assert pixel(done, left) != [100] * 3
    assert pixel(done, right) != [100] * 3
    drag(canvas, QPoint(canvas.width() - 60, 300), QPoint(60, 200))
    assert pixel(done, left) == pixel(done, right) == [100] * 3
    assert done.document.undo_stack.count() == steps
    # Elsewhere the brush works as ever.
    brush_over(done, 150, 300)
    assert done.document.undo_stack.count() == steps + 1
    assert done.document.mask.fill[300, 150] > 0


def test_taking_the_line_twice_in_a_row_moves_it_again(done: OpenEditor) -> None:
    canvas = done.canvas
    QTest.keyClick(canvas, Qt.Key.Key_S)
    line = QPoint(canvas.width() // 2, 80)
    done.document.mask.clear()
    steps = done.document.undo_stack.count()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=line)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=line)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=line)
    assert not done.document.mask.has_fill and done.document.undo_stack.count() == steps


def test_side_by_side_shows_the_same_place_twice_and_both_can_be_painted_on(done: OpenEditor) -> None:
    canvas = done.canvas
    QTest.keyClick(canvas, Qt.Key.Key_D)
    half = QPointF(round(canvas.width() / 2), 0)
    place = canvas.to_widget(200, 225)
    assert place.x() > half.x()
    assert pixel(done, place) == [100] * 3
    original = pixel(done, place - half)
    x, y = canvas.to_photo(place - half)
    assert np.allclose((x, y), canvas.to_photo(place))
    assert original != [100] * 3
    # The photo fits into each half, and zooms under the pointer in either.
    turn_wheel(canvas, place - half, 4)
    assert np.allclose(canvas.to_photo(place - half), (x, y), atol=1)
    turn_wheel(canvas, place, -4)
    assert np.allclose(canvas.to_photo(place), (x, y), atol=1.5)  # one pixel of the smaller picture
    start, end = (canvas.to_widget(dx, 300) - half for dx in (150, 180))
    drag(canvas, start.toPoint(), end.toPoint())
    assert done.document.mask.fill[300, 165] > 0
    QTest.keyClick(canvas, Qt.Key.Key_D)
    assert canvas.compare_mode is CompareMode.OFF
    assert canvas.to_widget(200, 225).x() < place.x()


def test_one_way_of_comparing_ends_the_other_and_the_key_shows_the_original_in_both(done: OpenEditor) -> None:
    canvas = done.canvas
    for key in (Qt.Key.Key_S, Qt.Key.Key_D):
        QTest.keyClick(canvas, key)
        place = canvas.to_widget(215, 225)
        assert pixel(done, place) == [100] * 3
        QTest.keyPress(canvas, Qt.Key.Key_C)
        assert pixel(done, place) != [100] * 3
        QTest.keyRelease(canvas, Qt.Key.Key_C)
        assert pixel(done, place) == [100] * 3
    assert not done.window.actions_.compare_split.isChecked()
    assert canvas.compare_mode is CompareMode.SIDE_BY_SIDE


def test_the_next_photo_is_compared_with_itself(qtbot, done: OpenEditor, fake_engine, tmp_path) -> None:
    QTest.keyClick(done.canvas, Qt.Key.Key_D)
    other = tmp_path / "other.png"
    fake_engine.photos[other] = np.full((300, 200, 3), 77, np.uint8)
    done.document.undo_stack.setClean()
    with qtbot.waitSignal(done.current.photo_changed):
        done.files.open(other)
    place = done.canvas.to_widget(100, 150)
    assert pixel(done, place) == [77] * 3
    assert pixel(done, place - QPointF(round(done.canvas.width() / 2), 0)) == [77] * 3
