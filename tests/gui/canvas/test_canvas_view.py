"""The canvas under real mouse, pen and key events: strokes, the brush cursor, dropped files."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import masks
from engine.photo.photo import Photo
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.compare import CompareMode
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from tests.gui.canvas_events import (
    LEFT,
    NO_BUTTON,
    NO_KEYS,
    RIGHT,
    SHIFT,
    drag,
    draw_picture,
    grab_rgb,
    hide_cursor,
    make_canvas,
    move,
    turn_wheel,
)


@pytest.fixture
def view(qtbot) -> CanvasView:
    return make_canvas(qtbot)


@pytest.mark.parametrize("zoom", [None, 1.0, 3.7])
def test_a_drag_paints_where_the_pointer_went(view, zoom):
    if zoom is not None:
        view.set_zoom(zoom)
    places = [QPoint(210, 180), QPoint(260, 230), QPoint(300, 190)]
    drag(view, *places)
    points = [view.to_photo(QPointF(place)) for place in places]
    expected = np.zeros((601, 803), np.uint8)
    masks.stroke(expected, np.array(points), 12, 0.7)
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    assert view.document.undo_stack.count() == 1
    view.document.undo_stack.undo()
    assert not view.document.mask.fill.any()
    view.document.undo_stack.redo()
    np.testing.assert_array_equal(view.document.mask.fill, expected)


def test_strokes_begin_and_end_outside_the_photo(view):
    left = view.to_widget(0, 300).toPoint()
    drag(view, QPoint(0, left.y()), left + QPoint(60, 0))
    row = view.document.mask.fill[300]
    assert row[0] == 255 and row[50] == 255 and row[300] == 0
    drag(view, QPoint(250, 200), QPoint(250, -300))
    assert view.document.mask.fill[0, round(view.to_photo(QPointF(250, 0))[0])] == 255


def test_right_button_and_eraser_erase(view):
    view.document.mask.replace(np.full((601, 803), 255, np.uint8), "All")
    drag(view, QPoint(200, 200), button=RIGHT)
    view.set_tool(view.eraser)
    drag(view, QPoint(300, 200))
    for x in (200, 300):
        column, row = (int(value) for value in view.to_photo(QPointF(x, 200)))
        assert view.document.mask.fill[row, column] == 0
    assert view.document.mask.fill[5, 5] == 255 and view.document.undo_stack.count() == 3


def test_another_button_does_not_disturb_a_stroke(view):
    QTest.mousePress(view, LEFT, NO_KEYS, QPoint(200, 200))
    QTest.mousePress(view, RIGHT, NO_KEYS, QPoint(200, 200))
    QTest.mouseRelease(view, RIGHT, NO_KEYS, QPoint(200, 200))
    move(view, QPointF(260, 200), LEFT)
    QTest.mouseRelease(view, LEFT, NO_KEYS, QPoint(260, 200))
    column, row = (int(value) for value in view.to_photo(QPointF(230, 200)))
    assert view.document.mask.fill[row, column] == 255 and view.document.undo_stack.count() == 1


def test_shift_click_draws_a_straight_line_from_the_last_stroke(view):
    drag(view, QPoint(150, 150), QPoint(160, 150))
    drag(view, QPoint(320, 250), keys=SHIFT)
    expected = np.zeros((601, 803), np.uint8)
    points = [view.to_photo(QPointF(x, y)) for x, y in ((150, 150), (160, 150), (320, 250))]
    masks.stroke(expected, np.array(points), 12, 0.7)
    np.testing.assert_array_equal(view.document.mask.fill, expected)
    view.current.show(Document(Photo(rgb=draw_picture(601, 803))))
    drag(view, QPoint(320, 250), keys=SHIFT)
    assert np.count_nonzero(view.document.mask.fill) < 30 * 30


def test_escape_takes_back_the_stroke_in_progress(view):
    QTest.mousePress(view, LEFT, NO_KEYS, QPoint(200, 200))
    move(view, QPointF(260, 200), LEFT)
    assert view.document.mask.fill.any()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.document.mask.fill.any()
    move(view, QPointF(300, 200), LEFT)
    QTest.mouseRelease(view, LEFT, NO_KEYS, QPoint(300, 200))
    assert not view.document.mask.fill.any() and view.document.undo_stack.count() == 0


def send_pen(
    view, kind, place, pressure, button=LEFT, held=LEFT, pointer=QPointingDevice.PointerType.Pen
) -> bool:
    """Whether the canvas takes the event; Qt makes a mouse event of one that it does not take."""
    device = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, pointer, QPointingDevice.Capability.Pressure, 1, 1
    )
    event = QTabletEvent(
        kind, device, place, view.mapToGlobal(place), pressure, 0, 0, 0, 0, 0, NO_KEYS, button, held
    )
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def pen_event(view, kind, place, pressure, pointer=QPointingDevice.PointerType.Pen) -> None:
    held = LEFT if kind != QEvent.Type.TabletRelease else NO_BUTTON
    assert send_pen(view, kind, place, pressure, LEFT, held, pointer)


def test_the_pen_paints_by_pressure_and_erases_with_its_other_end(view):
    place = QPointF(240, 200)
    areas = []
    for pressure in (1.0, 0.5):
        pen_event(view, QEvent.Type.TabletPress, place, pressure)
        pen_event(view, QEvent.Type.TabletRelease, place, 0.0)
        areas.append(np.count_nonzero(view.document.mask.fill))
        view.document.mask.clear()
    assert areas[1] == pytest.approx(areas[0] / 4, rel=0.25)
    view.document.mask.replace(np.full((601, 803), 255, np.uint8), "All")
    eraser = QPointingDevice.PointerType.Eraser
    pen_event(view, QEvent.Type.TabletPress, place, 1.0, eraser)
    pen_event(view, QEvent.Type.TabletMove, place + QPointF(20, 0), 1.0, eraser)
    pen_event(view, QEvent.Type.TabletRelease, place + QPointF(20, 0), 0.0, eraser)
    column, row = (int(value) for value in view.to_photo(place + QPointF(10, 0)))
    assert view.document.mask.fill[row, column] == 0


def test_space_during_a_pens_stroke_does_not_hold_the_pen_down(view):
    start, end = QPointF(200, 200), QPointF(240, 200)
    pen_event(view, QEvent.Type.TabletPress, start, 1.0)
    pen_event(view, QEvent.Type.TabletMove, end, 1.0)
    QTest.keyPress(view, Qt.Key.Key_Space)
    pen_event(view, QEvent.Type.TabletRelease, end, 0.0)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.document.undo_stack.count() == 1
    marked = view.document.mask.fill.copy()
    assert marked.any()
    send_pen(
        view, QEvent.Type.TabletMove, QPointF(300, 300), 0.0, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton
    )
    assert np.array_equal(view.document.mask.fill, marked)


def test_the_button_of_a_pen_does_not_disturb_its_stroke(view):
    barrel = Qt.MouseButton.RightButton
    pen_event(view, QEvent.Type.TabletPress, QPointF(200, 200), 1.0)
    pen_event(view, QEvent.Type.TabletMove, QPointF(240, 200), 1.0)
    marked = view.document.mask.fill.copy()
    assert send_pen(view, QEvent.Type.TabletPress, QPointF(240, 200), 1.0, barrel, LEFT | barrel)
    assert send_pen(
        view, QEvent.Type.TabletMove, QPointF(220, 200), 1.0, Qt.MouseButton.NoButton, LEFT | barrel
    )
    assert np.array_equal(view.document.mask.fill, marked)
    assert send_pen(view, QEvent.Type.TabletRelease, QPointF(220, 200), 1.0, barrel, LEFT)
    assert view.document.undo_stack.count() == 0
    pen_event(view, QEvent.Type.TabletMove, QPointF(280, 200), 1.0)
    pen_event(view, QEvent.Type.TabletRelease, QPointF(280, 200), 0.0)
    assert np.count_nonzero(view.document.mask.fill) > np.count_nonzero(marked)
    assert view.document.undo_stack.count() == 1


def test_a_pen_leaves_the_line_of_a_comparison_to_the_mouse_events_that_follow(view):
    view.set_compare_mode(CompareMode.SPLIT)
    line = QPointF(view.width() // 2, 200)
    assert not send_pen(view, QEvent.Type.TabletPress, line, 1.0)
    QTest.mousePress(view, LEFT, NO_KEYS, line.toPoint())
    away = line + QPointF(60, 0)
    assert not send_pen(view, QEvent.Type.TabletMove, away, 1.0)
    move(view, away, LEFT)
    assert not send_pen(view, QEvent.Type.TabletRelease, away, 0.0, LEFT, NO_BUTTON)
    QTest.mouseRelease(view, LEFT, NO_KEYS, away.toPoint())
    assert not view.document.mask.has_fill
    pen_event(view, QEvent.Type.TabletPress, line, 1.0)  # the line is elsewhere now
    pen_event(view, QEvent.Type.TabletRelease, line, 0.0)
    assert view.document.mask.has_fill


def ring_box(view: CanvasView) -> QRect:
    """The box of what the brush cursor paints over the empty canvas picture."""
    with_cursor = grab_rgb(view).astype(int)
    hide_cursor(view)
    without = grab_rgb(view).astype(int)
    rows, columns = np.nonzero(np.abs(with_cursor - without).max(axis=2) > 25)
    return QRect(QPoint(columns.min(), rows.min()), QPoint(columns.max(), rows.max()))


@pytest.mark.parametrize("zoom", [0.25, 1.0, 2.5])
@pytest.mark.parametrize("radius_px", [15, 37])
def test_the_cursor_has_the_size_of_the_brush(qtbot, zoom, radius_px):
    view = make_canvas(qtbot, 1201, 1603)
    view.set_zoom(zoom)
    view.set_brush_radius(radius_px)
    move(view, QPointF(250, 200))
    box = ring_box(view)
    line_px = 3  # the dark line lies half inside, half outside of the circle
    assert box.width() == pytest.approx(2 * radius_px * zoom + line_px, abs=2)
    assert box.height() == pytest.approx(2 * radius_px * zoom + line_px, abs=2)
    assert abs(box.center().x() - 250) <= 1 and abs(box.center().y() - 200) <= 1


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_the_cursor_is_seen_on_dark_and_light_pictures(qtbot, shade):
    view = make_canvas(qtbot)
    view.current.show(Document(Photo(rgb=np.full((601, 803, 3), shade, np.uint8))))
    view.set_zoom(1.0)
    view.set_brush_radius(40)
    move(view, QPointF(250, 200))
    across = grab_rgb(view)[200, 285:296].astype(int).max(axis=1)
    assert np.abs(across - shade).max() > 80


def test_the_hovered_pixel_is_told(view):
    told: list[tuple] = []
    view.pixel_hovered.connect(lambda x, y, rgb: told.append((x, y, rgb)))
    place = view.to_widget(123.4, 45.6)
    move(view, place)
    move(view, QPointF(1, 1))
    hide_cursor(view)
    assert told == [
        (123, 45, tuple(view.document.image_rgb[45, 123].tolist())),
        (-1, -1, None),
        (-1, -1, None),
    ]


def test_without_a_photo_nothing_breaks(qtbot):
    view = CanvasView(CurrentDocument())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    drag(view, QPoint(200, 200), QPoint(250, 200))
    turn_wheel(view, QPointF(100, 100), 3)
    view.zoom_in()
    view.fit()
    view.set_showing_original(True)
    assert not view.is_showing_original and view.document.undo_stack.count() == 0


def test_a_drag_with_ctrl_changes_the_brush_and_paints_nothing(view):
    view.set_zoom(0.5)
    changes: list[tuple[float, float]] = []
    view.brush_changed.connect(lambda *change: changes.append(change))
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.mousePress(view, LEFT, ctrl, QPoint(200, 200))
    move(view, QPointF(240, 180), LEFT, ctrl)
    ring = grab_rgb(view)
    QTest.mouseRelease(view, LEFT, ctrl, QPoint(240, 180))
    assert changes[-1] == pytest.approx((12 + 40 / 0.5, 0.7 + 20 / 200))
    assert not view.document.mask.has_fill and view.document.undo_stack.count() == 0
    # The circle grew around the place where the drag began.
    edge = ring[195:206, 200 + 46 - 4 : 200 + 46 + 5].reshape(-1, 3).astype(int)
    assert edge.max() > 220 and edge.min() < 60
    drag(view, QPoint(200, 200))
    row, column = masks.bounding_box(view.document.mask.fill)[1::-1]
    x, y = view.to_photo(QPointF(200, 200))
    assert (x - column, y - row) == pytest.approx((92, 92), abs=1.5)


def test_a_pen_without_pressure_to_size_paints_with_the_whole_brush(view):
    view.brush_shape.follows_pressure = False
    pen_event(view, QEvent.Type.TabletPress, QPointF(200, 200), 0.2)
    pen_event(view, QEvent.Type.TabletRelease, QPointF(200, 200), 0.0)
    expected = np.zeros((601, 803), np.uint8)
    masks.stroke(expected, np.array([view.to_photo(QPointF(200, 200))]), 12, 0.7)
    np.testing.assert_array_equal(view.document.mask.fill, expected)


def test_the_mask_is_shown_in_the_colour_that_is_set(view):
    half = np.zeros((601, 803), np.uint8)
    half[:, :400] = 255
    view.document.mask.replace(half, "Half")
    view.set_zoom(1.0)
    hide_cursor(view)
    place = view.to_widget(300, 300).toPoint()
    view.set_mask_color(QColor(255, 0, 0))
    assert grab_rgb(view)[place.y(), place.x()].tolist() == [255, 0, 0]
    view.set_mask_color(QColor(0, 200, 0, 127))
    photo = view.document.image_rgb[300, 300].astype(float)
    shown = grab_rgb(view)[place.y(), place.x()]
    np.testing.assert_allclose(shown, photo * 128 / 255 + np.array([0, 200, 0]) * 127 / 255, atol=2)
