"""The canvas: the photo view on which the mask is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from faceinpaint_gui.canvas.brush_cursor import BrushShaping, cursor_rect, paint_cursor
from faceinpaint_gui.canvas.contrast_lines import lines_rect, paint_lines
from faceinpaint_gui.canvas.face_frame_item import FaceFrameItem
from faceinpaint_gui.canvas.face_tool import FaceTool
from faceinpaint_gui.canvas.keyboard_pointer import KeyboardPointer
from faceinpaint_gui.canvas.mask_tools import Brush, BrushShape, MaskTool, Point, PointerInput, PointPicker
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.canvas.retouch_tools import CombineBrush, RestoreBrush
from faceinpaint_gui.canvas.shape_tools import EllipseTool, LassoTool, PolygonTool, RectangleTool
from faceinpaint_gui.document.current_document import CurrentDocument

_KEYBOARD_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_FOCUS_FRAME_PX = 2


class CanvasView(PhotoView):
    """Draws the mask: left button or pen paints; right button, Alt or the pen's other end takes away.

    Shift+click draws a straight line from where the last stroke ended; a drag with Ctrl changes the brush;
    Escape takes back what is being drawn; Space and a drag moves the photo. Strokes and shapes may start and
    end outside the photo.

    Attributes:
        brush_shape: size and hardness, shared by `brush` and `eraser`.
        brush: the tool that paints.
        eraser: the tool that takes away.
        rectangle: marks a rectangle.
        ellipse: marks an ellipse.
        lasso: marks what the pointer runs around.
        polygon: marks what its clicks enclose; a double click or Enter ends it, Backspace takes one back.
        faces: chooses a face, and moves, turns and scales its frame; arrow keys do so, too.
        picker: the tool with which three points of a face are set; Escape ends it.
        face_frame: what is painted of them, and of the face frame.
        keyboard_pointer: does with keys what the mouse does.
    """

    pixel_hovered = Signal(int, int, object)
    """x, y and (red, green, blue) of the shown pixel under the pointer; -1, -1, None beside the photo."""
    point_picked = Signal(float, float)
    """x and y in the photo, pixel i reaching from i to i + 1, where `picker` was used."""
    picking_cancelled = Signal()
    """Escape was pressed while `picker` is the tool."""
    brush_changed = Signal(float, float)
    """Radius in photo pixels, and hardness 0..1."""

    def __init__(self, current: CurrentDocument, parent: QWidget | None = None) -> None:
        super().__init__(current, parent)
        self.brush_shape = BrushShape()
        self.brush = Brush(self.brush_shape)
        self.eraser = Brush(self.brush_shape, erases=True)
        self.rectangle = RectangleTool()
        self.ellipse = EllipseTool()
        self.lasso = LassoTool()
        self.polygon = PolygonTool()
        self.restore_brush = RestoreBrush(self.brush_shape)
        self.combine_brush = CombineBrush(self.brush_shape)
        self.picker = PointPicker(self.point_picked.emit)
        self.faces = FaceTool(self.update)
        self.face_frame = FaceFrameItem(self, self.faces)
        self.keyboard_pointer = KeyboardPointer(self, tools=self)
        self._tool: MaskTool = self.brush
        self._stroke_button = Qt.MouseButton.NoButton
        self._stroke_end: Point | None = None
        self._shaping: BrushShaping | None = None
        self._outline_rect = QRect()
        self._pointer: QPointF | None = None
        self._space_is_down = False
        self._pen_button = Qt.MouseButton.NoButton
        self._shows_focus = False
        self.setAccessibleName(self.tr("Photo"))
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        current.photo_changed.connect(self._forget_stroke)

    # What others set and ask

    @property
    def tool(self) -> MaskTool:
        """The tool that the left button uses."""
        return self._tool

    def set_tool(self, tool: MaskTool) -> None:
        """Changes the tool: a stroke ends, a shape that is not finished is given up."""
        self.document.mask.end_stroke()
        self._cancel_drawing()
        self._update_cursor()
        self._tool = tool
        self.face_frame.show_handles(tool is self.faces)
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
        outline = self._outline()
        if outline:
            paint_lines(painter, outline, is_closed=False)
            self._outline_rect = lines_rect(outline)
        shape = self._tool.brush
        if shape is not None and self._pointer is not None and self._shows_brush():
            paint_cursor(painter, self._pointer, self._cursor_radius(shape), shape.hardness)
        if self._shows_focus:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), _FOCUS_FRAME_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _outline(self) -> list[QPointF]:
        return [self.to_widget(x, y) for x, y in self._tool.outline]

    def _update_outline(self) -> None:
        """Repaints where the shape that is being drawn was, and is."""
        outline = self._outline()
        rect = lines_rect(outline) if outline else QRect()
        if not (rect.isNull() and self._outline_rect.isNull()):
            self.update(rect.united(self._outline_rect))
        self._outline_rect = rect

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

    # Strokes and shapes

    def _pointer_input(
        self, event: QMouseEvent | QTabletEvent, erases: bool, pressure: float = 1.0
    ) -> PointerInput:
        modifiers = event.modifiers()
        return PointerInput(
            self.to_photo(event.position()),
            pressure,
            erases or bool(modifiers & Qt.KeyboardModifier.AltModifier),
            bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            self.devicePixelRatioF() / self.zoom,
        )

    def _begin_drawing(self, event: QMouseEvent | QTabletEvent, pointer: PointerInput) -> None:
        if self.document.photo is None or self.is_showing_original:
            return
        shape = self._tool.brush
        if shape is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._shaping = BrushShaping(event.position(), shape.radius_px, shape.hardness)
            return
        self._tool.begin(self.document, pointer, self._stroke_end if pointer.has_shift else None)
        self._note_stroke_end(pointer)

    def _drag_drawing(self, event: QMouseEvent | QTabletEvent, pointer: PointerInput) -> None:
        if self._shaping is not None:
            scale = self.devicePixelRatioF() / self.zoom
            radius_px, hardness = self._shaping.dragged_to(event.position(), scale)
            self.set_brush_radius(radius_px)
            self.set_brush_hardness(hardness)
        elif self._tool.is_drawing:
            self._tool.drag(self.document, pointer)
            self._note_stroke_end(pointer)

    def _note_stroke_end(self, pointer: PointerInput) -> None:
        if self._tool.brush is not None:
            self._stroke_end = pointer.point
        self._update_outline()

    def _finish_drawing(self) -> None:
        self._stroke_button = Qt.MouseButton.NoButton
        if self._shaping is not None:
            self._shaping = None
        elif self._tool.is_drawing:
            self._tool.finish(self.document)
            self._update_outline()

    def _cancel_drawing(self) -> None:
        self._tool.cancel(self.document)
        self._update_outline()

    @Slot()
    def _forget_stroke(self) -> None:
        self._stroke_button = Qt.MouseButton.NoButton
        self._stroke_end = self._shaping = None
        self._cancel_drawing()

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
            self._begin_drawing(event, self._pointer_input(event, erases=not is_left))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press, which ends a polygon."""
        if self._tool is self.polygon and self.polygon.is_drawing:
            self._close_polygon()
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._shaping is None:
            self._move_pointer(event.position())  # a brush that changes its size stays where it is
        if self.is_panning:
            super().mouseMoveEvent(event)
        elif self._stroke_button != Qt.MouseButton.NoButton:
            self._drag_drawing(event, self._pointer_input(event, erases=False))
        elif self._tool.is_drawing:
            self._hover(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._stroke_button:
            self._finish_drawing()
        else:
            super().mouseReleaseEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Strokes with a pen, pressure making the brush wider; accepted, so that no mouse event follows.

        To move the photo, or the line of a comparison, is left to the mouse events that follow otherwise.
        """
        if self._shaping is None:
            self._move_pointer(event.position())
        if self._pen_button != Qt.MouseButton.NoButton:
            # Whatever else is pressed: a stroke goes on until the button that began it is up.
            if event.buttons() & self._pen_button:
                self._drag_drawing(event, self._pointer_input(event, False, event.pressure()))
            else:
                self._pen_button = Qt.MouseButton.NoButton
                self._finish_drawing()
        elif self._is_for_the_mouse(event):
            event.ignore()
            return
        elif event.type() == QEvent.Type.TabletPress:
            self._pen_button = event.button()
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            erases = is_eraser or event.button() == Qt.MouseButton.RightButton
            self._begin_drawing(event, self._pointer_input(event, erases, event.pressure()))
        elif event.type() == QEvent.Type.TabletMove:
            self._hover(event)
        event.accept()

    def _is_for_the_mouse(self, event: QTabletEvent) -> bool:
        is_middle = event.button() == Qt.MouseButton.MiddleButton
        is_on_line = self._split.takes(event.position().x())
        return self._space_is_down or is_middle or self.is_panning or is_on_line

    def _hover(self, event: QMouseEvent | QTabletEvent) -> None:
        self._tool.hover(self._pointer_input(event, erases=False))
        self._update_outline()

    def _close_polygon(self) -> None:
        self.polygon.close(self.document)
        self._update_outline()

    # Keys

    def event(self, event: QEvent) -> bool:
        # Before actions with these shortcuts: Escape cancels a completion, arrows go through alternatives.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._takes_key(event.key())
        ):
            event.accept()
            return True
        return super().event(event)

    def _takes_key(self, key: int) -> bool:
        """Whether what is being drawn, or the frame of a face, has a use for this key."""
        if self._tool is self.faces:
            return self.faces.takes_key(self.document, key)
        return key == Qt.Key.Key_Escape and self._tool.is_drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_space(True)
        elif event.key() == Qt.Key.Key_Escape and self._tool.is_drawing:
            self._cancel_drawing()
        elif self._tool is self.faces and self.faces.takes_key(self.document, event.key()):
            self.faces.press_key(self.document, event.key(), event.modifiers())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.polygon.is_drawing:
            self._close_polygon()
        elif event.key() == Qt.Key.Key_Backspace and self.polygon.is_drawing:
            self.polygon.remove_corner(self.document)
            self._update_outline()
        elif event.key() == Qt.Key.Key_Escape and self._tool is self.picker:
            self.picking_cancelled.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_space(False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _KEYBOARD_REASONS
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._set_space(False)
        self._shows_focus = False
        self.update()
        super().focusOutEvent(event)

    def _set_space(self, is_down: bool) -> None:
        self._space_is_down = is_down
        self._choose_system_cursor()
        self._update_cursor()
