"""Zoom, pan and every pixel that the photo view paints, under real events."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QImage,
    QRegion,
)
from PySide6.QtTest import QTest

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.request import Patch
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.photo_view import MASK_COLOR
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from tests.engine.photo.test_colours import PROFILES
from tests.gui.canvas_events import (
    LEFT,
    MIDDLE,
    NO_KEYS,
    RIGHT,
    SHIFT,
    drag,
    draw_picture,
    grab_rgb,
    hide_cursor,
    make_canvas,
    move,
    qimage_to_rgb,
    show_patch,
    turn_wheel,
)


@pytest.fixture
def view(qtbot) -> CanvasView:
    return make_canvas(qtbot)


def test_the_wheel_zooms_at_the_cursor_and_stops_at_100_percent(view):
    cursor = QPointF(310.0, 170.0)
    zooms = []
    for notches in [1] * 30 + [-1] * 60:
        before = view.to_photo(cursor)
        turn_wheel(view, cursor, notches)
        offset = view.to_widget(*before) - cursor
        assert abs(offset.x()) <= 1.2 and abs(offset.y()) <= 1.2
        zooms.append(view.zoom)
    assert max(zooms) == 32 and min(zooms) == 0.02
    assert zooms.count(1.0) == 2


def test_keys_zoom_at_the_middle_and_fit_returns(view, qtbot):
    fitted = view.zoom
    middle = view.to_photo(QPointF(250, 200))
    with qtbot.waitSignal(view.zoom_changed):
        view.zoom_in()
    assert view.zoom == pytest.approx(fitted * 2**0.5)
    assert view.to_photo(QPointF(250, 200)) == pytest.approx(middle, abs=1.5)
    view.zoom_out()
    assert view.zoom == pytest.approx(fitted)
    view.set_zoom(8)
    view.fit()
    assert view.zoom == pytest.approx(fitted)


@pytest.mark.parametrize("way", ["middle", "space", "shift-wheel"])
def test_panning_moves_the_photo_with_the_pointer(view, way):
    view.set_zoom(2.0)
    start, end = QPoint(200, 200), QPoint(260, 170)
    under = view.to_photo(QPointF(start))
    if way == "middle":
        drag(view, start, end, button=MIDDLE)
    elif way == "space":
        QTest.keyPress(view, Qt.Key.Key_Space)
        drag(view, start, end)
        QTest.keyRelease(view, Qt.Key.Key_Space)
    else:
        turn_wheel(view, QPointF(start), 0.5, keys=SHIFT)
        end = start + QPoint(60, 0)
    assert view.to_photo(QPointF(end)) == pytest.approx(under, abs=0.01)
    assert not view.document.mask.fill.any()
    drag(view, QPoint(200, 200))
    assert view.document.mask.fill.any()


@pytest.mark.parametrize(("height", "width"), [(601, 803), (1, 1), (3, 900), (77, 5)])
def test_at_100_percent_each_pixel_of_the_screen_is_one_of_the_photo(qtbot, height, width):
    view = make_canvas(qtbot, height, width)
    view.set_zoom(1.0)
    hide_cursor(view)
    shown = grab_rgb(view)
    corner = view.to_widget(0, 0)
    x, y = int(corner.x()), int(corner.y())
    top, left = max(0, y), max(0, x)
    bottom, right = min(400, y + height), min(500, x + width)
    np.testing.assert_array_equal(
        shown[top:bottom, left:right], view.document.image_rgb[top - y : bottom - y, left - x : right - x]
    )
    background = shown.copy()
    background[top:bottom, left:right] = background[0, 0] if top or left else background[-1, -1]
    if (bottom - top, right - left) != (400, 500):
        assert (background == background[0, 0]).all()


def test_enlarged_pixels_are_crisp_squares(view):
    view.set_zoom(8.0)
    hide_cursor(view)
    shown = grab_rgb(view)
    corner = view.to_widget(0, 0)
    first_x, first_y = -int(corner.x()) // 8 + 1, -int(corner.y()) // 8 + 1
    x, y = int(corner.x()) + 8 * first_x, int(corner.y()) + 8 * first_y
    expected = (
        view.document.image_rgb[first_y : first_y + 40, first_x : first_x + 50].repeat(8, 0).repeat(8, 1)
    )
    np.testing.assert_array_equal(shown[y : y + 320, x : x + 400], expected)


def test_the_fitted_photo_is_smooth_and_in_place(qtbot):
    view = make_canvas(qtbot)
    small = draw_picture(40, 50)
    view.current.show(Document(Photo(rgb=cv2.resize(small, (1603, 1201), interpolation=cv2.INTER_CUBIC))))
    hide_cursor(view)
    shown = grab_rgb(view)
    corner, far = view.to_widget(0, 0).toPoint(), view.to_widget(1603, 1201).toPoint()
    size = far.x() - corner.x(), far.y() - corner.y()
    expected = cv2.resize(view.document.image_rgb, size, interpolation=cv2.INTER_AREA).astype(int)
    part = shown[corner.y() : far.y(), corner.x() : far.x()].astype(int)
    assert np.abs(part - expected)[3:-3, 3:-3].mean() < 2


class WatchedCanvas(CanvasView):
    """Notes what it wants repainted."""

    def __init__(self, current: CurrentDocument) -> None:
        self.asked = QRegion()
        super().__init__(current)

    def update(self, *area: QRect) -> None:
        self.asked += QRegion(*area) if area else QRegion(self.rect())
        super().update(*area)


def repaint_into(image: QImage, view: CanvasView, region: QRegion) -> None:
    """Has the widget paint `region`, as the window system would, over what `image` shows already."""
    for rect in region:
        view.render(image, rect.topLeft(), QRegion(rect))


def test_the_far_corner_of_a_big_photo_is_right_at_the_highest_zoom(qtbot):
    view = make_canvas(qtbot, 4001, 6007)
    view.set_zoom(32)
    view.set_zoom(32, QPointF(0, 0))
    for _ in range(8):
        drag(view, QPoint(490, 390), QPoint(-60000, -40000), button=MIDDLE)
    drag(view, QPoint(0, 0), QPoint(400, 300), button=MIDDLE)
    hide_cursor(view)
    far = view.to_widget(6007, 4001).toPoint()
    assert 100 < far.x() < 500 and 100 < far.y() < 400
    shown = grab_rgb(view)[: far.y(), : far.x()]
    expected = view.document.image_rgb[-20:, -20:].repeat(32, 0).repeat(32, 1)[-far.y() :, -far.x() :]
    np.testing.assert_array_equal(shown, expected)


@pytest.mark.parametrize("screen", [None, PROFILES["Adobe RGB"]], ids=["sRGB", "Adobe RGB"])
@pytest.mark.parametrize("zoom", [0.11, 0.37, 1.0, 2.6])
def test_partial_repaints_equal_a_full_one(qtbot, zoom, screen):
    view = WatchedCanvas(CurrentDocument())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.screen_colours.set_profiles(screen, None)
    view.current.show(Document(Photo(rgb=draw_picture(601, 803))))
    view.set_zoom(zoom)
    view.set_brush_radius(12)
    hide_cursor(view)
    screen = view.grab().toImage()
    for act in (
        lambda: drag(view, QPoint(200, 180), QPoint(290, 230), QPoint(240, 150)),
        lambda: drag(view, QPoint(230, 190), button=RIGHT),
        lambda: show_patch(view, 301, 251, np.full((87, 93, 3), 250, np.uint8)),
        lambda: move(view, QPointF(100, 100)),
        lambda: view.set_brush_radius(30),
        lambda: hide_cursor(view),
        lambda: view.document.undo_stack.setIndex(1),
    ):
        view.asked = QRegion()
        act()
        repaint_into(screen, view, view.asked)
        assert np.abs(qimage_to_rgb(screen).astype(int) - grab_rgb(view)).max() <= 4
        asked_px = sum(rect.width() * rect.height() for rect in view.asked)
        assert 0 < asked_px < 500 * 400 / 3


def test_the_overlay_mixes_its_colour_by_opacity(view):
    view.set_zoom(1.0)
    half = np.zeros((601, 803), np.uint8)
    half[:, :400] = 255
    view.document.mask.replace(half, "Half")
    hide_cursor(view)
    corner = view.to_widget(0, 0).toPoint()
    shown = grab_rgb(view).astype(float)
    rgb = view.document.image_rgb[-corner.y() :, -corner.x() :][:400, :500].astype(float)
    border = 400 + corner.x()
    opacity = MASK_COLOR.alphaF()
    expected = rgb.copy()
    expected[:, :border] = (1 - opacity) * rgb[:, :border] + opacity * np.array(MASK_COLOR.getRgb()[:3])
    assert np.abs(shown - expected).max() <= 2
    view.set_mask_shown(False)
    np.testing.assert_array_equal(grab_rgb(view), rgb.astype(np.uint8))


@pytest.mark.parametrize("kind", ["another photo", "a larger canvas"])
def test_a_preview_hides_nothing_of_the_next_photos_mask(view, qtbot, kind):
    document = view.document
    document.mask.replace(np.full((601, 803), 255, np.uint8), "All")
    patch = Patch(100, 100, np.zeros((200, 200, 3), np.uint8))
    document.preview.exchange(None, Preview(patch, np.full((200, 200), 255, np.uint8)))
    if kind == "another photo":
        document = Document.restored(document.state())
        view.current.show(document)
    else:
        document.extend(Border(5, 5, 5, 5))
    view.fit()
    hide_cursor(view)
    fresh = CanvasView(CurrentDocument(document))
    qtbot.addWidget(fresh)
    fresh.resize(view.size())
    assert document.preview.current is None
    np.testing.assert_array_equal(grab_rgb(view), grab_rgb(fresh))


def test_holding_compare_shows_the_original_without_the_mask(view):
    view.set_zoom(1.0)
    hide_cursor(view)
    before = grab_rgb(view)
    show_patch(view, 300, 250, np.full((90, 90, 3), 255, np.uint8))
    view.document.mask.grow(3)
    view.document.mask.replace(np.full((601, 803), 255, np.uint8), "All")
    edited = grab_rgb(view)
    view.set_showing_original(True)
    shown = grab_rgb(view)
    assert (shown[:60, :150] != before[:60, :150]).any(), "the label"
    np.testing.assert_array_equal(shown[60:], before[60:])
    QTest.mouseClick(view, LEFT, NO_KEYS, QPoint(200, 200))
    assert view.document.undo_stack.count() == 2, "nothing is painted on what is not shown"
    view.set_showing_original(False)
    hide_cursor(view)
    np.testing.assert_array_equal(grab_rgb(view), edited)


def test_transparent_parts_show_a_checkerboard(qtbot):
    view = make_canvas(qtbot)
    alpha = np.full((601, 803), 255, np.uint8)
    alpha[:, 400:] = 0
    view.current.show(Document(Photo(rgb=draw_picture(601, 803), alpha=alpha)))
    view.set_zoom(1.0)
    hide_cursor(view)
    corner = view.to_widget(0, 0).toPoint()
    shown = grab_rgb(view)
    border = 400 + corner.x()
    assert set(np.unique(shown[:, border:])) == {204, 255}
    np.testing.assert_array_equal(
        shown[:, :border], view.document.image_rgb[-corner.y() :, -corner.x() :][:400, :border]
    )


def test_on_a_fine_screen_pixels_and_cursor_keep_their_true_size():
    """In a process of its own: the scale factor is fixed when Qt starts."""
    script = """
        import numpy as np
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication
        from engine.photo.photo import Photo
        from faceinpaint_gui.canvas.canvas_view import CanvasView
        from faceinpaint_gui.document import Document
        from faceinpaint_gui.document.current_document import CurrentDocument
        from tests.gui.canvas_events import grab_rgb

        app = QApplication([])
        view = CanvasView(CurrentDocument())
        view.resize(300, 200)
        view.show()
        rgb = np.random.default_rng(0).integers(0, 256, (501, 703, 3), np.uint8)
        view.current.show(Document(Photo(rgb=rgb)))
        view.set_zoom(1.0)
        ratio = view.devicePixelRatioF()
        shown = grab_rgb(view)
        assert shown.shape == (200 * ratio, 300 * ratio, 3), shown.shape
        corner = view.to_widget(0, 0) * ratio
        x, y = -round(corner.x()), -round(corner.y())
        h, w = shown.shape[:2]
        assert (shown == rgb[y : y + h, x : x + w]).all()
        view.set_brush_radius(80)
        view.set_brush_hardness(1.0)
        place = QPointF(150, 100)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
        app.sendEvent(view, event)
        circled = grab_rgb(view)
        columns = np.flatnonzero((circled != shown).any(axis=(0, 2)))
        assert abs(columns[-1] + 1 - columns[0] - (160 + 3 * ratio)) <= 3, columns
        print("true size at", ratio)
    """
    for factor in ("1.5", "2"):
        run = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(script)],
            env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert run.returncode == 0, run.stderr
        assert float(run.stdout.split()[-1]) == float(factor)
