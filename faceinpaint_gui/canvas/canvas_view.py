"""The canvas: the photo view on which the mask is drawn and files are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from faceinpaint_gui.canvas.brush_cursor import cursor_rect, paint_cursor
from faceinpaint_gui.canvas.face_frame_item import FaceFrameItem
from faceinpaint_gui.canvas.mask_tools import Brush, BrushShape, MaskTool, Point, PointPicker
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.document import Document


class CanvasView(PhotoView):
    """Draws the mask: left button or pen paints, right button or the pen's other end erases.

    Shift+click draws a straight line from where the last stroke ended; Escape takes back the stroke that is
    being drawn; Space and a drag moves the photo. Strokes may start and end outside the photo.

    Attributes:
        brush_shape: size and hardness, shared by `brush` and `eraser`.
        brush: the tool that paints.
        eraser: the tool that takes away.
        picker: the tool with which three points of a face are set; Escape ends it.
        face_frame: what is painted of them, and of the face frame.
    """

    pixel_hovered = Signal(int, int, object)
    """x, y and (red, green, blue) of the shown pixel under the pointer; -1, -1, None beside the photo."""
    point_picked = Signal(float, float)
    """x and y in the photo, pixel i reaching from i to i + 1, where `picker` was used."""
    picking_cancelled = Signal()
    """Escape was pressed while `picker` is the tool."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the canvas."""
    brush_changed = Signal(float, float)
    """Radius in photo pixels, and hardness 0..1."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.brush_shape = BrushShape()
        self.brush = Brush(self.brush_shape)
        self.eraser = Brush(self.brush_shape, erases=True)
        self.picker = PointPicker(self.point_picked.emit)
        self.face_frame = FaceFrameItem(self)
        self._tool: MaskTool = self.brush
        self._stroke_button = Qt.MouseButton.NoButton
        self._stroke_end: Point | None = None
        self._pointer: QPointF | None = None
        self._space_is_down = False
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        document.photo_changed.connect(self._forget_stroke)

    # What others set and ask

    @property
    def tool(self) -> MaskTool:
        """The tool that the left button uses."""
        return self._tool

    def set_tool(self, tool: MaskTool) -> None:
        """Changes the tool, between strokes."""
        self.document.mask.end_stroke()
        self._tool = tool
        self._update_cursor()

    def set_brush_radius(self, radius_px: float) -> None:
        """Sets the size of brush and eraser, in photo pixels."""
        self._update_cursor()
        self.brush_shape.set_radius(radius_px)
        self._update_cursor()
        self.brush_changed.emit(self.brush_shape.radius_px, self.brush_shape.hardness)

    def set_brush_hardness(self, hardness: float) -> None:
        """Sets the hardness of brush and eraser, 0..1."""
        self.brush_shape.set_hardness(hardness)
        self._update_cursor()
        self.brush_changed.emit(self.brush_shape.radius_px, self.brush_shape.hardness)

    # What lies over the photo

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.document.photo is not None and not self.is_showing_original:
            self.face_frame.paint(painter, event.rect())
        shape = self._tool.brush
        if shape is not None and self._pointer is not None and self._shows_brush():
            paint_cursor(painter, self._pointer, self._cursor_radius(shape), shape.hardness)
        painter.end()

    def _shows_brush(self) -> bool:
        may_paint = self.document.photo is not None and not self.is_showing_original
        return may_paint and not self.is_panning and not self._space_is_down

    def _cursor_radius(self, shape: BrushShape) -> float:
        return shape.radius_px * self.zoom / self.devicePixelRatioF()

    def _update_cursor(self) -> None:
        """Repaints where the brush is."""
        if self._pointer is not None and self._tool.brush is not None:
            self.update(cursor_rect(self._pointer, self._cursor_radius(self._tool.brush)))

    def _move_pointer(self, position: QPointF | None) -> None:
        self._update_cursor()
        self._pointer = position
        self._update_cursor()
        if position is None:
            self.pixel_hovered.emit(-1, -1, None)
            return
        x, y = (int(value // 1) for value in self.to_photo(position))
        image_rgb = self.document.original_rgb if self.is_showing_original else self.document.image_rgb
        h, w = image_rgb.shape[:2]
        if 0 <= x < w and 0 <= y < h:
            red, green, blue = image_rgb[y, x].tolist()
            self.pixel_hovered.emit(x, y, (red, green, blue))
        else:
            self.pixel_hovered.emit(-1, -1, None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._move_pointer(event.position())
        self._choose_system_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        self._move_pointer(None)

    def _choose_system_cursor(self) -> None:
        if self.is_panning:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space_is_down:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self.document.photo is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

    def _end_pan(self) -> None:
        super()._end_pan()
        self._choose_system_cursor()
        self._update_cursor()

    # Strokes

    def _begin_stroke(self, position: QPointF, pressure: float, erase: bool, joined: bool) -> None:
        if self.document.photo is not None and not self.is_showing_original:
            point = self.to_photo(position)
            self._tool.begin(self.document, point, pressure, erase, self._stroke_end if joined else None)
            if self.document.mask.is_painting:
                self._stroke_end = point

    def _drag_stroke(self, position: QPointF, pressure: float) -> None:
        if self.document.mask.is_painting:
            self._stroke_end = self.to_photo(position)
            self._tool.drag(self.document, self._stroke_end, pressure)

    def _finish_stroke(self) -> None:
        self._stroke_button = Qt.MouseButton.NoButton
        if self.document.mask.is_painting:
            self._tool.finish(self.document)

    def _forget_stroke(self) -> None:
        self._stroke_button = Qt.MouseButton.NoButton
        self._stroke_end = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._move_pointer(event.position())
        if self._space_is_down and is_left:
            self._begin_pan(event.position())
        elif event.button() == Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)
        elif self._stroke_button != Qt.MouseButton.NoButton or self.is_panning:
            pass  # one thing at a time: another button does not disturb a stroke
        elif is_left or event.button() == Qt.MouseButton.RightButton:
            self._stroke_button = event.button()
            self._begin_stroke(event.position(), 1.0, erase=not is_left, joined=_has_shift(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_pointer(event.position())
        if self.is_panning:
            super().mouseMoveEvent(event)
        elif self._stroke_button != Qt.MouseButton.NoButton:
            self._drag_stroke(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._stroke_button:
            self._finish_stroke()
        else:
            super().mouseReleaseEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Strokes with a pen, pressure making the brush wider; accepted, so that no mouse event follows."""
        self._move_pointer(event.position())
        kind = event.type()
        if self._space_is_down or event.button() == Qt.MouseButton.MiddleButton or self.is_panning:
            event.ignore()
            return
        if kind == QEvent.Type.TabletPress:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            erase = is_eraser or event.button() == Qt.MouseButton.RightButton
            self._begin_stroke(event.position(), event.pressure(), erase, joined=_has_shift(event))
        elif kind == QEvent.Type.TabletMove:
            self._drag_stroke(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._finish_stroke()
        event.accept()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_space(True)
        elif event.key() == Qt.Key.Key_Escape and self.document.mask.is_painting:
            self.document.mask.cancel_stroke()
        elif event.key() == Qt.Key.Key_Escape and self._tool is self.picker:
            self.picking_cancelled.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_space(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._set_space(False)
        super().focusOutEvent(event)

    def _set_space(self, is_down: bool) -> None:
        self._space_is_down = is_down
        self._choose_system_cursor()
        self._update_cursor()

    # Dropped files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        # Shift proposes a move, after which the file manager would remove the photo.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(_local_paths(event))


def _has_shift(event: QMouseEvent | QTabletEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
