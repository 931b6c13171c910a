"""A canvas to try, and the events that a user would cause."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.photo.photo import Photo
from engine.request import CompletionResult, Patch
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.image_conversion import qimage_to_rgba
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument

NO_BUTTON = Qt.MouseButton.NoButton
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NO_KEYS, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def draw_picture(height: int, width: int) -> np.ndarray:
    small = np.random.default_rng(0).integers(0, 256, (height // 8 + 2, width // 8 + 2, 3), np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def make_canvas(qtbot, height: int = 601, width: int = 803) -> CanvasView:
    view = CanvasView(CurrentDocument())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.current.show(Document(Photo(rgb=draw_picture(height, width))))
    view.set_brush_radius(12)
    view.set_brush_hardness(0.7)
    return view


def drag(view: CanvasView, *places: QPoint, button=LEFT, keys=NO_KEYS) -> None:
    QTest.mousePress(view, button, keys, places[0])
    for place in places[1:]:
        move(view, QPointF(place), button, keys)
    QTest.mouseRelease(view, button, keys, places[-1])


def move(view: CanvasView, place: QPointF, held=Qt.MouseButton.NoButton, keys=NO_KEYS) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, view.mapToGlobal(place), Qt.MouseButton.NoButton, held, keys
    )
    QApplication.sendEvent(view, event)


def turn_wheel(view: QWidget, place: QPointF, notches: float, keys=NO_KEYS) -> None:
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def qimage_to_rgb(image: QImage) -> np.ndarray:
    return qimage_to_rgba(image)[:, :, :3]


def grab_rgb(view: CanvasView) -> np.ndarray:
    return qimage_to_rgb(view.grab().toImage())


def hide_cursor(view: CanvasView) -> None:
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))


def show_patch(view: CanvasView, x: int, y: int, patch: np.ndarray) -> None:
    request = view.document.completions.make_request("telea", 0, 1, "none")
    view.document.completions.apply(CompletionResult(request, "telea", (Patch(x, y, patch),), (0,)))
