"""Rectangle, ellipse, lasso and polygon under real mouse and key events, in pixels of the mask."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from engine import masks
from engine.photo.photo import Photo
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.document import Document
from tests.gui.canvas_events import (
    LEFT,
    NO_KEYS,
    RIGHT,
    SHIFT,
    drag,
    draw_picture,
    grab_rgb,
    hide_cursor,
    make_canvas,
    move,
)

ALT = Qt.KeyboardModifier.AltModifier
SIZE = (601, 803)
PLACES = [QPoint(180, 150), QPoint(310, 160), QPoint(280, 260), QPoint(200, 240)]


@pytest.fixture
def view(qtbot) -> CanvasView:
    return make_canvas(qtbot)


def in_photo(view: CanvasView, *places: QPoint) -> np.ndarray:
    return np.array([view.to_photo(QPointF(place)) for place in places])


def full_mask(view: CanvasView) -> None:
    view.document.mask.replace(np.full(SIZE, 255, np.uint8), "All")


@pytest.mark.parametrize("zoom", [None, 2.3])
@pytest.mark.parametrize("name", ["rectangle", "ellipse"])
def test_a_drag_marks_the_shape_between_its_ends(view: CanvasView, name: str, zoom: float | None) -> None:
    if zoom is not None:
        view.set_zoom(zoom)
    view.set_tool(getattr(view, name))
    drag(view, QPoint(310, 260), QPoint(100, 50), QPoint(180, 150))
    expected = np.zeros(SIZE, np.uint8)
    getattr(masks, name)(expected, *in_photo(view, QPoint(310, 260), QPoint(180, 150)))
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    assert expected.any() and view.document.undo_stack.undoText() == f"Mark {name}"
    view.document.undo_stack.undo()
    assert not view.document.mask.has_fill


@pytest.mark.parametrize("name", ["rectangle", "ellipse"])
def test_shift_makes_the_sides_equal(view: CanvasView, name: str) -> None:
    view.set_zoom(1.0)
    view.set_tool(getattr(view, name))
    QTest.mousePress(view, LEFT, SHIFT, QPoint(300, 200))
    move(view, QPointF(210, 230), LEFT, SHIFT)
    QTest.mouseRelease(view, LEFT, SHIFT, QPoint(210, 230))
    x0, y0, x1, y1 = masks.bounding_box(view.document.mask.fill, masks.HOLE_LEVEL)
    right, top = in_photo(view, QPoint(300, 200))[0]
    # The soft rim of an ellipse reaches half a pixel outwards.
    np.testing.assert_allclose((x1 - x0, y1 - y0, x1, y0), (90, 90, right, top), atol=2)


def test_alt_and_the_right_button_take_away(view: CanvasView) -> None:
    for tool, places in (
        (view.rectangle, PLACES[::2]),
        (view.ellipse, PLACES[::2]),
        (view.lasso, [*PLACES, PLACES[0]]),
    ):
        view.set_tool(tool)
        for button, keys in ((RIGHT, NO_KEYS), (LEFT, ALT)):
            full_mask(view)
            drag(view, *places, button=button, keys=keys)
            column, row = in_photo(view, QPoint(240, 200))[0].astype(int)
            assert view.document.mask.fill[row, column] == 0 and view.document.mask.fill[5, 5] == 255
            assert view.document.undo_stack.undoText().startswith("Unmark")


def test_alt_erases_with_the_brush(view: CanvasView) -> None:
    full_mask(view)
    drag(view, QPoint(200, 200), QPoint(260, 200), keys=ALT)
    column, row = in_photo(view, QPoint(230, 200))[0].astype(int)
    assert view.document.mask.fill[row, column] == 0


def test_the_lasso_marks_what_it_runs_around(view: CanvasView) -> None:
    view.set_tool(view.lasso)
    drag(view, *PLACES)
    expected = np.zeros(SIZE, np.uint8)
    masks.polygon(expected, in_photo(view, *PLACES))
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    assert expected.any() and view.document.undo_stack.count() == 1


def test_shapes_begin_and_end_outside_the_photo(view: CanvasView) -> None:
    view.set_tool(view.rectangle)
    middle = view.to_widget(400, 300).toPoint()
    drag(view, QPoint(1, 1), middle)
    assert view.document.mask.fill[0, 0] == 255 and view.document.mask.fill[-1, -1] == 0
    drag(view, middle, QPoint(5000, 5000))
    assert view.document.mask.fill[-1, -1] == 255


def click(view: CanvasView, *places: QPoint, button=LEFT, keys=NO_KEYS) -> None:
    for place in places:
        move(view, QPointF(place))
        QTest.mouseClick(view, button, keys, place)


@pytest.mark.parametrize("end", ["first corner", "double click", "enter"])
def test_a_polygon_lies_between_its_clicks(view: CanvasView, end: str) -> None:
    view.set_tool(view.polygon)
    click(view, *PLACES)
    assert not view.document.mask.has_fill and view.polygon.is_drawing
    if end == "first corner":
        click(view, PLACES[0] + QPoint(3, -2))
    elif end == "double click":
        QTest.mouseDClick(view, LEFT, NO_KEYS, PLACES[-1])
    else:
        move(view, QPointF(20, 20))
        QTest.keyClick(view, Qt.Key.Key_Return)
    expected = np.zeros(SIZE, np.uint8)
    masks.polygon(expected, in_photo(view, *PLACES))
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    assert view.document.undo_stack.count() == 1 and not view.polygon.is_drawing


def test_a_polygon_of_the_right_button_takes_away(view: CanvasView) -> None:
    full_mask(view)
    view.set_tool(view.polygon)
    click(view, *PLACES, button=RIGHT)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    column, row = in_photo(view, QPoint(240, 200))[0].astype(int)
    assert view.document.mask.fill[row, column] == 0


def test_backspace_takes_back_a_corner_and_escape_the_polygon(view: CanvasView) -> None:
    view.set_tool(view.polygon)
    click(view, PLACES[0], QPoint(450, 20), *PLACES[1:])
    for _ in PLACES:
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    click(view, *PLACES[1:])
    QTest.keyClick(view, Qt.Key.Key_Return)
    expected = np.zeros(SIZE, np.uint8)
    masks.polygon(expected, in_photo(view, *PLACES))
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    view.document.mask.clear()
    click(view, *PLACES)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Return)
    click(view, PLACES[0])
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert not view.document.mask.has_fill and not view.polygon.is_drawing


@pytest.mark.parametrize("name", ["rectangle", "ellipse", "lasso", "polygon"])
def test_a_shape_is_shown_while_it_is_drawn_and_leaves_nothing_behind(view: CanvasView, name: str) -> None:
    hide_cursor(view)
    before = grab_rgb(view)
    view.set_tool(getattr(view, name))
    if name == "polygon":
        click(view, *PLACES)
    else:
        QTest.mousePress(view, LEFT, NO_KEYS, PLACES[0])
        for place in PLACES[1:]:
            move(view, QPointF(place), LEFT)
    hide_cursor(view)
    drawn = grab_rgb(view)
    rows, columns = np.nonzero((drawn != before).any(axis=2))
    assert len(rows) > 300 and columns.min() < 205 and rows.max() > 230
    QTest.keyClick(view, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(grab_rgb(view), before)
    assert not view.document.mask.has_fill and view.document.undo_stack.count() == 0
    QTest.mouseRelease(view, LEFT, NO_KEYS, PLACES[0])
    assert not view.document.mask.has_fill


def test_the_outline_moves_with_the_photo_and_only_it_is_repainted(qtbot, view: CanvasView) -> None:
    view.set_tool(view.polygon)
    click(view, *PLACES)
    view.set_zoom(1.4)
    qtbot.waitUntil(lambda: not view.visibleRegion().isEmpty())
    qtbot.wait(20)
    move(view, QPointF(240, 200))
    hide_cursor(view)
    qtbot.wait(20)
    shown = grab_rgb(view)
    view.repaint()
    np.testing.assert_array_equal(grab_rgb(view), shown)


def test_another_tool_or_photo_gives_the_unfinished_shape_up(view: CanvasView) -> None:
    view.set_tool(view.polygon)
    click(view, *PLACES)
    view.set_tool(view.lasso)
    view.set_tool(view.polygon)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.document.mask.has_fill
    click(view, *PLACES)
    view.current.show(Document(Photo(rgb=draw_picture(90, 120))))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.document.mask.has_fill and view.document.undo_stack.count() == 0


def test_a_click_without_a_drag_leaves_no_step(view: CanvasView) -> None:
    for tool in (view.rectangle, view.lasso):
        view.set_tool(tool)
        drag(view, PLACES[0])
    assert view.document.undo_stack.count() == 0
