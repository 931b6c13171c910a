"""A widget that shows the document's picture under its mask, zooms and pans."""

from __future__ import annotations

import math
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from engine import masks
from engine.boxes import Box
from faceinpaint_gui.boxes import box_in, rect_of
from faceinpaint_gui.canvas.compare import CompareMode, Pane, SplitHandle, paint_label
from faceinpaint_gui.canvas.layers import Layer, MaskLayer, picture_layer, transparency_layer
from faceinpaint_gui.canvas.previewed_picture import PreviewedPicture
from faceinpaint_gui.canvas.screen_colours import ScreenColours
from faceinpaint_gui.canvas.view_transform import ViewTransform
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument

MASK_COLOR = QColor(30, 150, 255, 140)  # until another one is set; its alpha is the opacity

_NOTCH = 120  # of a mouse wheel, in eighths of a degree
_NOTCHES_TO_DOUBLE = 4
_KEY_ZOOM_FACTOR = math.sqrt(2)
_REPAINT_MARGIN_PX = 3  # how far smooth scaling carries a changed pixel


class PhotoView(QWidget):
    """Shows the photo; the wheel zooms at the cursor, a touchpad or the middle button moves the photo.

    Zoom counts device pixels: at 1.0 a photo pixel is a pixel of the screen, whatever its scale factor.
    """

    zoom_changed = Signal(float)
    """Device pixels to the photo pixel."""

    def __init__(self, current: CurrentDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = current
        self.screen_colours = ScreenColours(self)
        self._transform = ViewTransform()
        # Of the documents behind, as they were when another one was shown.
        self._transforms: WeakKeyDictionary[Document, ViewTransform] = WeakKeyDictionary()
        self._picture: Layer | None = None
        self._previewed = PreviewedPicture(self.document.image_rgb)
        self._transparency: Layer | None = None
        self._original: Layer | None = None  # while it is shown anywhere
        self._is_showing_original = False
        self._compare_mode = CompareMode.OFF
        self._split = SplitHandle(self)
        self._mask: MaskLayer | None = None
        self._mask_color = MASK_COLOR
        self._mask_is_shown = True
        self._pan_from: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.grabGesture(Qt.GestureType.PinchGesture)
        current.leaving.connect(self._leave_photo)
        current.photo_changed.connect(self._take_photo)
        current.image_changed.connect(self._take_pixels)
        current.mask_changed.connect(self._take_mask)
        current.preview_changed.connect(self._take_preview)
        self.screen_colours.changed.connect(self._take_colours)
        self._take_photo()

    # What others set and ask

    @property
    def document(self) -> Document:
        """The document that is shown."""
        return self.current.document

    @property
    def zoom(self) -> float:
        """Device pixels to the photo pixel."""
        return self._transform.zoom

    def set_mask_shown(self, is_shown: bool) -> None:
        """Shows or hides the mask, which stays what it is."""
        self._mask_is_shown = is_shown
        self.update()

    @Slot(QColor)
    def set_mask_color(self, color: QColor) -> None:
        """Shows the mask in another colour, whose alpha is its opacity."""
        if color != self._mask_color:
            self._mask_color = color
            self._make_mask_layer()
            self.update()

    @property
    def is_showing_original(self) -> bool:
        """Whether the photo is shown as it was opened."""
        return self._is_showing_original

    @Slot(bool)
    def set_showing_original(self, is_shown: bool) -> None:
        """Shows the photo as it was opened, without mask, or the edited picture again."""
        self._is_showing_original = is_shown and self.document.photo is not None
        self._make_original_layer()

    @property
    def compare_mode(self) -> CompareMode:
        """How the original is shown besides."""
        return self._compare_mode

    def set_compare_mode(self, mode: CompareMode) -> None:
        """Shows the original besides, in another way or no longer."""
        self._compare_mode = mode
        self._split.set_active(mode is CompareMode.SPLIT)
        self._make_original_layer()
        self._take_view_size()

    @Slot()
    def fit(self) -> None:
        """Shows the whole photo."""
        self._transform.fit()
        self._after_zoom()

    def set_covered(self, top_px: int, bottom_px: int) -> None:
        """Says on how much of the top and the bottom something lies; the photo stays where it is for now."""
        scale = self.devicePixelRatioF()
        self._transform.covered_px = round(top_px * scale), round(bottom_px * scale)

    def refit(self) -> None:
        """Shows the whole photo anew if it is shown whole."""
        if self._transform.is_fitted:
            self.fit()

    def set_zoom(self, zoom: float, center: QPointF | None = None) -> None:
        """Zooms with the point under `center` (in the widget; its middle by default) kept in place."""
        if self.document.photo is not None:
            center = self._panes()[0].rect.center() if center is None else self._in_first_pane(center)
            scale = self.devicePixelRatioF()
            self._transform.zoom_at(zoom, center.x() * scale, center.y() * scale)
            self._after_zoom()

    @Slot()
    def zoom_in(self) -> None:
        """Zooms in by half a doubling."""
        self._zoom_by(_KEY_ZOOM_FACTOR)

    @Slot()
    def zoom_out(self) -> None:
        """Zooms out by half a doubling."""
        self._zoom_by(1 / _KEY_ZOOM_FACTOR)

    def pan_by(self, delta: QPointF) -> None:
        """Moves the photo by a way in the widget."""
        scale = self.devicePixelRatioF()
        self._transform.pan(delta.x() * scale, delta.y() * scale)
        self.update()

    def to_photo(self, position: QPointF) -> tuple[float, float]:
        """Maps a place in the widget to the photo; pixel i of the photo reaches from i to i + 1."""
        scale = self.devicePixelRatioF()
        position = self._in_first_pane(position)
        return self._transform.to_photo(position.x() * scale, position.y() * scale)

    def to_widget(self, x: float, y: float) -> QPointF:
        """Maps a place in the photo to the widget, where it shows the edited picture."""
        view_x, view_y = self._transform.to_view(x, y)
        return QPointF(view_x, view_y) / self.devicePixelRatioF() + QPointF(self._second_pane_x(), 0)

    def photo_rect(self) -> QRectF:
        """Where the whole photo lies in the widget, where it shows the edited picture."""
        h, w = self.document.mask.fill.shape
        return QRectF(self.to_widget(0, 0), self.to_widget(w, h))

    # What is shown where

    def _panes(self) -> list[Pane]:
        """The parts of the canvas; the edited picture, if it is shown, comes last."""
        whole = QRectF(self.rect())
        left, right = QRectF(whole), QRectF(whole)
        if self._compare_mode is CompareMode.OFF or self.document.photo is None:
            return [Pane(whole, 0.0, self._is_showing_original)]
        x = self._split.x if self._compare_mode is CompareMode.SPLIT else self._second_pane_x()
        left.setRight(x)
        right.setLeft(x)
        return [Pane(left, 0.0, True), Pane(right, self._second_pane_x(), self._is_showing_original)]

    def _second_pane_x(self) -> float:
        """Where the right half begins, on a whole device pixel; 0 if there are no halves."""
        if self._compare_mode is not CompareMode.SIDE_BY_SIDE:
            return 0.0
        scale = self.devicePixelRatioF()
        return round(self.width() * scale / 2) / scale

    def _in_first_pane(self, position: QPointF) -> QPointF:
        x = self._second_pane_x()
        return position - QPointF(x, 0) if position.x() >= x else position

    def _make_original_layer(self) -> None:
        is_seen = self._is_showing_original or self._compare_mode is not CompareMode.OFF
        if not is_seen or self.document.photo is None:
            self._original = None
        elif self._original is None:
            colours = self.screen_colours.of(self.document.photo)
            self._original = picture_layer(self.document.original_rgb, colours)
        self.update()

    # Following the document

    @Slot()
    def _leave_photo(self) -> None:
        self._transforms[self.document] = self._transform

    @Slot()
    def _take_photo(self) -> None:
        photo = self.document.photo
        self._picture = self._transparency = self._original = None
        self._is_showing_original = False
        self._previewed = PreviewedPicture(self.document.image_rgb)
        if photo is not None:
            self._picture = picture_layer(self.document.image_rgb, self.screen_colours.of(photo))
            self._transparency = None if photo.alpha is None else transparency_layer(photo.alpha)
        self._make_original_layer()
        self._make_mask_layer()
        h, w = self.document.mask.fill.shape
        before = self._transform
        self._transform = self._transforms.pop(self.document, ViewTransform((w, h)))
        self._transform.resize(before.view_size)
        self._after_zoom()

    @Slot()
    def _take_colours(self) -> None:
        if self.document.photo is not None:
            self._picture = picture_layer(self._previewed.pixels, self.screen_colours.of(self.document.photo))
            self._original = None
            self._make_original_layer()

    @Slot(QRect)
    def _take_pixels(self, rect: QRect) -> None:
        if self._picture is not None:
            self._previewed.take_pixels(self.document.image_rgb, box_in(rect))
            self._picture.replace_pixels(self._previewed.pixels)
            self._picture.refresh(box_in(rect))
            self._update_photo_rect(rect)

    @Slot()
    def _take_preview(self) -> None:
        if self._picture is not None:
            preview = self.document.preview.current
            box = self._previewed.show(preview.patch if preview is not None else None)
            self._picture.replace_pixels(self._previewed.pixels)
            if box is not None:
                self._picture.refresh(box)
                self._show_mask(box)
                self._update_photo_rect(rect_of(box))

    @Slot(QRect)
    def _take_mask(self, rect: QRect) -> None:
        self._show_mask(box_in(rect))
        self._update_photo_rect(rect)

    def _show_mask(self, box: Box) -> None:
        """Brings the mask's layer up to date; what a preview shows of its filling stays bare."""
        if self._mask is None:
            return
        mask_fill = self.document.mask.fill[box.slices]
        preview = self.document.preview.current
        if preview is not None:
            mask_fill = preview.without_filled(mask_fill, box)
        self._mask.show_mask(mask_fill, box)

    def _make_mask_layer(self) -> None:
        mask_fill = self.document.mask.fill
        self._mask = MaskLayer(mask_fill.shape, self._mask_color) if mask_fill.size else None
        box = masks.bounding_box(mask_fill) if mask_fill.size else None
        if box is not None:
            self._show_mask(box)

    def _update_photo_rect(self, rect: QRect) -> None:
        corner, margin = self.to_widget(rect.x(), rect.y()), _REPAINT_MARGIN_PX
        far_corner = self.to_widget(rect.x() + rect.width(), rect.y() + rect.height())
        self.update(QRectF(corner, far_corner).toAlignedRect().adjusted(-margin, -margin, margin, margin))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base).darker(115))
        if self._picture is not None:
            panes = self._panes()
            for pane in panes:
                self._paint_photo(painter, pane)
            for pane in panes:
                if pane.is_original:
                    paint_label(painter, self.tr("Original"), pane.rect.left())
                elif self._compare_mode is CompareMode.SIDE_BY_SIDE:
                    paint_label(painter, self.tr("Edited"), pane.rect.left())
            if self._compare_mode is CompareMode.SPLIT:
                self._split.paint(painter)
        painter.end()

    def _paint_photo(self, painter: QPainter, pane: Pane) -> None:
        corner = self.to_widget(0, 0) + QPointF(pane.shift - self._second_pane_x(), 0)
        scale = self.zoom / self.devicePixelRatioF()
        painter.save()
        painter.setClipRect(pane.rect, Qt.ClipOperation.IntersectClip)
        painter.translate(corner)
        painter.scale(scale, scale)
        if pane.is_original:
            layers = [self._original, self._transparency]
        else:
            layers = [self._picture, self._transparency, self._mask if self._mask_is_shown else None]
        for layer in layers:
            if layer is not None:
                layer.draw(painter, self.zoom)
        painter.restore()

    # Zooming and panning

    @property
    def is_panning(self) -> bool:
        """Whether the photo follows the pointer."""
        return self._pan_from is not None

    def _zoom_by(self, factor: float, center: QPointF | None = None) -> None:
        """Zooms, with a stop at 100 %."""
        zoom = self.zoom * factor
        crosses = min(self.zoom, zoom) < 1 < max(self.zoom, zoom)
        self.set_zoom(1.0 if crosses else zoom, center)

    def _after_zoom(self) -> None:
        self.update()
        self.zoom_changed.emit(self.zoom)

    def _take_view_size(self) -> None:
        scale = self.devicePixelRatioF()
        zoom = self.zoom
        width = self._second_pane_x() or self.width()
        self._transform.resize((round(width * scale), round(self.height() * scale)))
        if self.zoom != zoom:
            self._after_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._take_view_size()

    def wheelEvent(self, event: QWheelEvent) -> None:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        is_touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        pixels, angle = QPointF(event.pixelDelta()), QPointF(event.angleDelta())
        if is_touchpad and not ctrl:
            self.pan_by(angle / _NOTCH * 40 if pixels.isNull() else pixels)
        elif shift:
            self.pan_by(QPointF(angle.x() + angle.y(), 0))
        else:
            self._zoom_by(2 ** (angle.y() / _NOTCH / _NOTCHES_TO_DOUBLE), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._take_view_size()
        return super().event(event)

    def _begin_pan(self, position: QPointF) -> None:
        self._pan_from = position
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end_pan(self) -> None:
        self._pan_from = None
        self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and self.document.photo is not None:
            self._begin_pan(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self.pan_by(event.position() - self._pan_from)
            self._pan_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self._end_pan()
