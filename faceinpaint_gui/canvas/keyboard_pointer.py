"""A pointer for the canvas that is moved and pressed by keys."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from faceinpaint_gui.canvas.contrast_lines import paint_lines
from faceinpaint_gui.canvas.face_tool import FaceTool
from faceinpaint_gui.canvas.mask_tools import MaskTool, PointPicker
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.canvas.shape_tools import PolygonTool

STEP_PX, FAR_STEP_PX = 5, 40
"""Of the screen: what an arrow key moves the pointer by, and what it does together with Shift."""

_ARM_PX, _GAP_PX = 14, 5
_MARGIN_PX = 16

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class CanvasTools(Protocol):
    """The tools of a canvas that keys work in a way of their own, and which of all is chosen."""

    polygon: PolygonTool
    picker: PointPicker
    faces: FaceTool

    @property
    def tool(self) -> MaskTool: ...


class KeyboardPointer(QWidget):
    """A cross over the canvas, which it sends the mouse events of what the keys do, so that all tools work.

    Arrow keys move it; Enter presses it down and lifts it again, with Alt to take away. Where a click is
    enough, for the polygon and the points of a face, Enter is one; at the same place again it ends the
    polygon. Escape takes back what is being drawn, or puts the pointer away, as the mouse does.

    Left and right do not call it while there are alternatives, which they choose from; Enter, up and down do.
    """

    def __init__(self, view: PhotoView, tools: CanvasTools) -> None:
        super().__init__(view)
        self._view = view
        self._tools = tools
        self._position: QPointF | None = None
        self._last_click: QPointF | None = None
        self._is_down = self._is_sending = False
        side_px = 2 * _ARM_PX + 5
        self.resize(side_px, side_px)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)
        view.current.photo_changed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and self.isVisible() and self._wants(event):
                event.accept()  # before the alternatives get the arrow keys
                return True
            return kind == QEvent.Type.KeyPress and self._press(event)
        is_of_mouse = isinstance(event, QMouseEvent) and not self._is_sending
        if self.isVisible() and (is_of_mouse or kind == QEvent.Type.FocusOut):
            self._put_away()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        center = QRectF(self.rect()).center()
        for way in _ARROWS.values():
            paint_lines(painter, [center + way * _GAP_PX, center + way * _ARM_PX], is_closed=False)
        if self._is_down:
            paint_lines(painter, [], [center])
        painter.end()

    # Keys

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key moves or presses the pointer, or calls it."""
        view = self._view
        others = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT)
        if view.document.photo is None or view.is_showing_original or self._tools.tool is self._tools.faces:
            return False
        if event.key() in _PRESSING:
            return not others & ~_ALT and (self.isVisible() or not self._tools.tool.is_drawing)
        calls = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not view.document.completions.alternatives
        return event.key() in _ARROWS and not others and (self.isVisible() or calls)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            if not self._is_down:
                self._put_away()
                return False
            self._view.keyPressEvent(event)
            self._lift()
        elif not self._wants(event):
            return False
        elif not self.isVisible():
            self._appear()
        elif event.key() in _ARROWS:
            far = bool(event.modifiers() & _SHIFT)
            self._move(_ARROWS[Qt.Key(event.key())] * (FAR_STEP_PX if far else STEP_PX))
        elif not event.isAutoRepeat():
            self._press_or_lift(event.modifiers() & (_SHIFT | _ALT))
        return True

    # The pointer

    def _appear(self) -> None:
        view = self._view
        photo = view.photo_rect().intersected(QRectF(view.rect()))
        if self._position is None or not photo.contains(self._position):
            self._position = photo.center()
        self._last_click = None
        self.show()
        self._move(QPointF(0, 0))

    def _move(self, way: QPointF) -> None:
        """Moves the pointer; at the edge of the canvas the photo moves instead, as far as there is more."""
        view = self._view
        assert self._position is not None
        margin = _MARGIN_PX
        room = QRectF(view.rect()).adjusted(margin, margin, -margin, -margin)
        wanted = self._position + way
        self._position = QPointF(
            min(max(wanted.x(), room.left()), room.right()), min(max(wanted.y(), room.top()), room.bottom())
        )
        beyond, photo = wanted - self._position, view.photo_rect()
        pan = QPointF(
            _within(beyond.x(), photo.left() - room.left(), photo.right() - room.right()),
            _within(beyond.y(), photo.top() - room.top(), photo.bottom() - room.bottom()),
        )
        if not pan.isNull():
            view.pan_by(-pan)
        self.move((self._position - QRectF(self.rect()).center()).toPoint())
        self._send(QEvent.Type.MouseMove)

    def _press_or_lift(self, modifiers: Qt.KeyboardModifier) -> None:
        tools = self._tools
        if self._is_down:
            self._lift()
        elif tools.tool in (tools.polygon, tools.picker):
            is_double = self._position == self._last_click
            self._last_click = None if is_double else self._position
            kind = QEvent.Type.MouseButtonDblClick if is_double else QEvent.Type.MouseButtonPress
            self._send(kind, Qt.MouseButton.LeftButton, modifiers)
            self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton)
        else:
            self._is_down = True
            self._send(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, modifiers)
            self.update()

    def _lift(self) -> None:
        self._is_down = False
        self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton)
        self.update()

    def _put_away(self) -> None:
        if self._is_down:
            self._lift()
        if not self._view.underMouse():
            QApplication.sendEvent(self._view, QEvent(QEvent.Type.Leave))  # its brush goes, too
        self.hide()

    @Slot()
    def _forget(self) -> None:
        self._is_down = False
        self._position = None
        self.hide()

    def _send(
        self,
        kind: QEvent.Type,
        button: Qt.MouseButton = Qt.MouseButton.NoButton,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        assert self._position is not None
        held = Qt.MouseButton.LeftButton if self._is_down else Qt.MouseButton.NoButton
        place = self._view.mapToGlobal(self._position)
        self._is_sending = True
        QApplication.sendEvent(self._view, QMouseEvent(kind, self._position, place, button, held, modifiers))
        self._is_sending = False


def _within(way: float, low: float, high: float) -> float:
    """As much of `way` as there is photo beyond the edges, which is from `low` < 0 to `high` > 0."""
    return min(max(way, min(low, 0.0)), max(high, 0.0))
