"""Moves a window to a screen of twice the density and back; a program of its own, as Qt makes screens once.

`test_screens.py` runs it. Exits with 0 when all is as it should be.
"""

from __future__ import annotations

import sys

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.photo.photo import Photo
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from tests.gui.canvas_events import draw_picture, grab_rgb, hide_cursor, move

RADIUS_PX = 30
PLACE = QPointF(220, 180)


def ring_radius_px(view: CanvasView) -> float:
    """How far from its middle the circle of the brush lies, in pixels of the screen."""
    without = grab_rgb(view).astype(int)
    move(view, PLACE)
    changed = np.abs(grab_rgb(view).astype(int) - without).sum(axis=2) > 60
    hide_cursor(view)
    row = np.flatnonzero(changed[round(PLACE.y() * view.devicePixelRatioF())])
    return (row[-1] - row[0]) / 2


def check(view: CanvasView, density: float) -> None:
    """One photo pixel is one of the screen, the brush has its size, and paints where the pointer is."""
    QApplication.processEvents()
    assert view.devicePixelRatioF() == density, view.devicePixelRatioF()
    assert view.zoom == 1.0
    hide_cursor(view)
    seen = grab_rgb(view)
    assert seen.shape == (400 * density, 500 * density, 3), seen.shape
    x, y = (round(value * density) for value in view.photo_rect().topLeft().toTuple())
    rows, columns = slice(max(0, -y), max(0, -y) + 300), slice(max(0, -x), max(0, -x) + 300)
    rgb = view.document.image_rgb[rows, columns]
    np.testing.assert_array_equal(seen[max(0, y) :, max(0, x) :][:300, :300], rgb)
    assert abs(ring_radius_px(view) - RADIUS_PX) < 3, ring_radius_px(view)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=PLACE.toPoint())
    painted = np.argwhere(view.document.mask.fill)
    np.testing.assert_allclose(painted.mean(axis=0)[::-1] + 0.5, view.to_photo(PLACE), atol=1)
    view.document.undo_stack.undo()
    hide_cursor(view)


def main() -> None:
    application = QApplication(sys.argv[:1])
    assert len(application.screens()) == 2
    view = CanvasView(CurrentDocument())
    view.resize(500, 400)
    view.show()
    view.current.show(Document(Photo(rgb=draw_picture(900, 1100))))
    view.set_brush_radius(RADIUS_PX)
    view.set_zoom(1.0)
    check(view, 1)
    middle = view.to_photo(QPointF(250, 200))
    view.move(QPoint(1300, 50))
    check(view, 2)
    np.testing.assert_allclose(view.to_photo(QPointF(250, 200)), middle, atol=1)
    view.fit()
    assert view.photo_rect().height() * 2 == 400 * 2 - 24, view.photo_rect()  # margins of 12 pixels
    view.move(QPoint(50, 50))
    QApplication.processEvents()
    assert view.photo_rect().height() == 400 - 24, view.photo_rect()
    view.set_zoom(1.0)
    check(view, 1)


if __name__ == "__main__":
    main()
