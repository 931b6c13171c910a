"""The picture in which a part of the photo is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from engine.reframing import Crop

_MARGIN_PX = 12
_REACH_PX = 12
"""From an edge or a corner, within which the mouse takes hold of it."""
_SHADE = QColor(0, 0, 0, 150)


class CropView(QWidget):
    """Shows the rotated photo, with the part bright and all else shaded; edges and corners can be dragged."""

    crop_changed = Signal()
    """The user drew another part."""

    def __init__(self, image: QImage, size: tuple[int, int], parent: QWidget | None = None) -> None:
        """Shows everything.

        Args:
            image: the photo, of any size.
            size: its (height, width) in pixels.
            parent: of the widget.
        """
        super().__init__(parent)
        self._image = image
        self._size = size
        self._crop = Crop(0, 0, size[1], size[0])
        self._ratio: float | None = None
        self._grip: tuple[int, int] | None = None
        self._grabbed = QPointF()
        self._at_first = self._crop
        self.setMinimumSize(QSize(360, 300))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Part of the photo"))

    @property
    def crop(self) -> Crop:
        """The part that is bright."""
        return self._crop

    def show_crop(self, crop: Crop, ratio: float | None) -> None:
        """Shows another part, whose sides keep a ratio where one is given."""
        self._crop, self._ratio = crop, ratio
        self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        height, width = self._size
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setTransform(self._to_widget())
        painter.translate(width / 2, height / 2)
        painter.rotate(self._crop.angle_degrees)
        painter.drawImage(QRectF(-width / 2, -height / 2, width, height), self._image)
        painter.restore()
        part = self._to_widget().mapRect(self._rect())
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        shade.addRect(part)
        painter.fillPath(shade, _SHADE)
        # Dark below bright, so that the lines are seen on every photo.
        for pen in (QPen(QColor(0, 0, 0, 120), 3), QPen(Qt.GlobalColor.white, 1)):
            painter.setPen(pen)
            painter.drawRect(part)
            painter.setOpacity(0.5)
            for share in (1 / 3, 2 / 3):
                x, y = part.left() + share * part.width(), part.top() + share * part.height()
                painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()))
                painter.drawLine(QPointF(part.left(), y), QPointF(part.right(), y))
            painter.setOpacity(1)

    def _rect(self) -> QRectF:
        return QRectF(self._crop.x, self._crop.y, self._crop.width, self._crop.height)

    def _to_widget(self) -> QTransform:
        """From pixels of the rotated photo, whose middle stays where it is."""
        height, width = self._size
        diagonal = (height**2 + width**2) ** 0.5 if self._crop.angle_degrees else 0
        room = (
            (self.width() - 2 * _MARGIN_PX) / max(width, min(diagonal, 1.3 * width)),
            (self.height() - 2 * _MARGIN_PX) / max(height, min(diagonal, 1.3 * height)),
        )
        zoom = max(min(room), 1e-3)
        transform = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        return transform.scale(zoom, zoom).translate(-width / 2, -height / 2)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position())
            self._grabbed, self._at_first = event.position(), self._crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            self._show_grip(self._grip_at(event.position()))
            return
        inverse, _ = self._to_widget().inverted()
        way = inverse.map(event.position()) - inverse.map(self._grabbed)
        wanted = _dragged(self._at_first, self._grip, round(way.x()), round(way.y()), self._ratio)
        if wanted.fits(self._size) and wanted != self._crop:
            self._crop = wanted
            self.update()
            self.crop_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def _grip_at(self, place: QPointF) -> tuple[int, int] | None:
        """What is taken hold of: -1, 0 or 1 for left, both and right; and for top, both and bottom."""
        part = self._to_widget().mapRect(self._rect())
        reach = QRectF(part).adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX)
        if not reach.contains(place):
            return None
        across, down = (
            -1 if abs(at - low) <= _REACH_PX else 1 if abs(at - high) <= _REACH_PX else 0
            for at, low, high in (
                (place.x(), part.left(), part.right()),
                (place.y(), part.top(), part.bottom()),
            )
        )
        if self._ratio is not None and (across == 0) != (down == 0):
            return None  # an edge alone cannot keep a ratio
        return across, down

    def _show_grip(self, grip: tuple[int, int] | None) -> None:
        shapes = {
            (0, 0): Qt.CursorShape.SizeAllCursor,
            (-1, 0): Qt.CursorShape.SizeHorCursor,
            (1, 0): Qt.CursorShape.SizeHorCursor,
            (0, -1): Qt.CursorShape.SizeVerCursor,
            (0, 1): Qt.CursorShape.SizeVerCursor,
            (-1, -1): Qt.CursorShape.SizeFDiagCursor,
            (1, 1): Qt.CursorShape.SizeFDiagCursor,
            (1, -1): Qt.CursorShape.SizeBDiagCursor,
            (-1, 1): Qt.CursorShape.SizeBDiagCursor,
        }
        self.setCursor(Qt.CursorShape.ArrowCursor if grip is None else shapes[grip])


def _dragged(crop: Crop, grip: tuple[int, int], right: int, down: int, ratio: float | None) -> Crop:
    """A part that was moved, or one of whose edges or corners were; the opposite ones stay."""
    if grip == (0, 0):
        return replace(crop, x=crop.x + right, y=crop.y + down)
    width, height = crop.width + grip[0] * right, crop.height + grip[1] * down
    if ratio is not None:
        width = max(width, round(height * ratio))
        height = round(width / ratio)
    x = crop.x + crop.width - width if grip[0] < 0 else crop.x
    y = crop.y + crop.height - height if grip[1] < 0 else crop.y
    return Crop(x, y, width, height, crop.angle_degrees)
