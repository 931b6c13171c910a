"""Painting without a mouse: the pointer that keys move and press, with all tools."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from engine import masks
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.keyboard_pointer import FAR_STEP_PX, STEP_PX
from tests.gui.canvas_events import NO_KEYS, SHIFT, grab_rgb, hide_cursor, make_canvas, move
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, brush_over, complete

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def view(qtbot) -> CanvasView:
    view = make_canvas(qtbot)
    view.set_zoom(1.0)
    return view


def press(view: CanvasView, *keys: Qt.Key, modifiers=NO_KEYS) -> None:
    for key in keys:
        QTest.keyClick(view, key, modifiers)


def place_of(view: CanvasView) -> np.ndarray:
    """Where the pointer is in the photo."""
    center = QPointF(view.keyboard_pointer.geometry().topLeft()) + QPointF(16.5, 16.5)
    return np.array(view.to_photo(center))


def middle_of(view: CanvasView) -> np.ndarray:
    return np.array(view.to_photo(QPointF(250, 200)))


def test_a_stroke_is_painted_and_erased_by_keys(view: CanvasView) -> None:
    press(view, ENTER)
    start = middle_of(view)
    assert not view.document.mask.has_fill
    press(view, ENTER, RIGHT, RIGHT)
    press(view, DOWN, modifiers=SHIFT)
    press(view, ENTER, RIGHT)
    ways = ((0, 0), (STEP_PX, 0), (2 * STEP_PX, 0), (2 * STEP_PX, FAR_STEP_PX))
    line = [start + np.array(way) for way in ways]
    expected = np.zeros((601, 803), np.uint8)
    masks.stroke(expected, np.array(line), 12, 0.7)
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    assert view.document.undo_stack.count() == 1

    press(view, LEFT)
    press(view, ENTER, modifiers=ALT)
    press(view, UP, modifiers=SHIFT)
    press(view, ENTER)
    masks.stroke(expected, np.array([line[3], line[2]]), 12, 0.7, erase=True)
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    view.set_tool(view.eraser)
    press(view, ENTER)
    press(view, LEFT, LEFT)
    press(view, ENTER)
    assert not view.document.mask.has_fill
    assert view.document.undo_stack.count() == 3


def test_the_pointer_and_its_brush_are_seen_and_go_with_escape(view: CanvasView) -> None:
    hide_cursor(view)
    before = grab_rgb(view)
    press(view, DOWN)
    with_pointer = grab_rgb(view)
    differs = (with_pointer != before).any(axis=2)
    assert differs[190, 250] and differs[200, 240]  # the arms of the cross
    assert differs[188:213, 238:263].any(axis=0).all()  # the brush around it
    press(view, ENTER, ESCAPE)  # takes back the stroke that has begun
    assert not view.document.mask.has_fill
    np.testing.assert_array_equal(grab_rgb(view), with_pointer)
    press(view, ESCAPE)
    np.testing.assert_array_equal(grab_rgb(view), before)


def test_the_mouse_takes_over(view: CanvasView) -> None:
    press(view, ENTER, ENTER, RIGHT)
    assert view.document.mask.is_painting
    move(view, QPointF(100, 100))
    assert not view.keyboard_pointer.isVisible()
    assert not view.document.mask.is_painting
    assert view.document.undo_stack.count() == 1
    assert view.document.mask.fill[tuple(int(v) for v in reversed(view.to_photo(QPointF(100, 100))))] == 0


def test_at_the_edge_the_photo_moves_as_far_as_there_is_more(view: CanvasView) -> None:
    press(view, ENTER)
    for _ in range(40):
        press(view, LEFT, modifiers=SHIFT)
    assert place_of(view)[0] == pytest.approx(0, abs=1)
    assert view.photo_rect().left() == pytest.approx(16, abs=1)
    for _ in range(40):
        press(view, RIGHT, modifiers=SHIFT)
    assert place_of(view)[0] == pytest.approx(803, abs=1)
    assert place_of(view)[1] == pytest.approx(middle_of(view)[1], abs=1)


def test_a_photo_that_is_seen_whole_stays_where_it_is(view: CanvasView) -> None:
    view.fit()
    before = view.photo_rect()
    press(view, DOWN)
    for _ in range(20):
        press(view, DOWN, modifiers=SHIFT)
    assert view.photo_rect() == before
    view.resize(400, 300)
    assert view.photo_rect().width() < before.width()  # still fitted


def test_a_rectangle_is_drawn_by_keys(view: CanvasView) -> None:
    view.set_tool(view.rectangle)
    press(view, ENTER, ENTER)
    press(view, DOWN, RIGHT, RIGHT, modifiers=SHIFT)
    press(view, ENTER)
    x, y = middle_of(view)
    expected = np.zeros((601, 803), np.uint8)
    masks.rectangle(expected, np.array([x, y]), np.array([x + 80, y + 40]))
    np.testing.assert_array_equal(view.document.mask.fill, expected)


def test_a_polygon_ends_with_enter_twice_at_one_place(view: CanvasView) -> None:
    view.set_tool(view.polygon)
    press(view, ENTER, ENTER)
    press(view, RIGHT, RIGHT, modifiers=SHIFT)
    press(view, ENTER)
    press(view, DOWN, modifiers=SHIFT)
    press(view, ENTER)
    assert not view.document.mask.has_fill
    press(view, ENTER)
    x, y = middle_of(view)
    expected = np.zeros((601, 803), np.uint8)
    masks.polygon(expected, np.array([(x, y), (x + 80, y), (x + 80, y + 40)]))
    np.testing.assert_array_equal(view.document.mask.fill, expected)


def test_three_points_of_a_face_are_set_by_keys(view: CanvasView) -> None:
    view.set_tool(view.picker)
    heard: list[tuple[float, float]] = []
    view.point_picked.connect(lambda x, y: heard.append((x, y)))
    press(view, ENTER, ENTER)
    press(view, RIGHT, modifiers=SHIFT)
    press(view, ENTER)
    x, y = middle_of(view)
    assert heard == [(x, y), (x + FAR_STEP_PX, y)]


def test_losing_the_keyboard_ends_the_stroke(qtbot, editor: OpenEditor) -> None:
    canvas = editor.canvas
    press(canvas, ENTER, ENTER, RIGHT)
    assert editor.document.mask.is_painting
    editor.window.mask_panel.size_field.slider.setFocus()
    assert not editor.document.mask.is_painting
    assert not canvas.keyboard_pointer.isVisible()
    assert editor.document.undo_stack.count() == 1


def test_without_a_photo_or_over_the_original_there_is_nothing_to_press(qtbot, editor: OpenEditor) -> None:
    QTest.keyPress(editor.canvas, Qt.Key.Key_C)
    press(editor.canvas, ENTER)
    assert not editor.canvas.keyboard_pointer.isVisible()
    QTest.keyRelease(editor.canvas, Qt.Key.Key_C)
    press(editor.canvas, ENTER)
    assert editor.canvas.keyboard_pointer.isVisible()
    editor.files.close_current()
    assert not editor.canvas.keyboard_pointer.isVisible()


def test_arrows_choose_alternatives_until_the_pointer_is_called(qtbot, editor: OpenEditor) -> None:
    canvas, completions = editor.canvas, editor.document.completions
    brush_over(editor)
    complete(qtbot, editor)
    press(canvas, RIGHT)
    assert completions.chosen_index == 1
    press(canvas, LEFT, LEFT)  # one too many
    assert completions.chosen_index == 0
    assert not canvas.keyboard_pointer.isVisible()
    press(canvas, ENTER)
    before = place_of(canvas)
    press(canvas, RIGHT)
    assert completions.chosen_index == 0
    assert place_of(canvas)[0] > before[0]
    press(canvas, ESCAPE, RIGHT)
    assert completions.chosen_index == 1


def test_from_open_to_a_chosen_alternative_without_a_mouse(qtbot, editor: OpenEditor) -> None:
    canvas = editor.canvas
    press(canvas, ENTER, ENTER)
    press(canvas, RIGHT, RIGHT, modifiers=SHIFT)
    press(canvas, ENTER)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(canvas, ENTER, CTRL)
    press(canvas, Qt.Key.Key_2)
    filled = editor.document.mask.fill == 255
    assert filled.any()
    assert (editor.document.image_rgb[filled] == 101).all()
