"""Seeing the original beside the edited picture: what is shown where, and how it is marked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

_MARGIN_PX = 12
_GRIP_PX = 6.0  # how far beside the line it can still be taken
_KNOB_RADIUS_PX = 9.0
_NARROWEST_SHARE = 0.02
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class CompareMode(Enum):
    """How the canvas shows the original."""

    OFF = auto()
    SPLIT = auto()
    """Left of a line that can be moved the original, right of it the edited picture."""
    SIDE_BY_SIDE = auto()
    """The same part of both, in two halves of the canvas."""


@dataclass(frozen=True)
class Pane:
    """A part of the canvas.

    Attributes:
        rect: where it lies.
        shift: how far right of the other pane's photo its own lies.
        is_original: it shows the photo as it was opened.
    """

    rect: QRectF
    shift: float
    is_original: bool


def paint_label(painter: QPainter, text: str, left: float = 0.0) -> None:
    """Paints `text` on a dark plate in the upper left corner of the view, or of what begins at `left`."""
    size = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)
    corner = QPointF(left + _MARGIN_PX, _MARGIN_PX)
    plate = QRectF(corner, QPointF(corner.x() + size.width() + 20, 0))
    plate.setHeight(size.height() + 10)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


class SplitHandle(QObject):
    """The line between original and edited picture, moved with the left button."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._share = 0.5
        self._is_active = self._is_held = False
        view.installEventFilter(self)

    @property
    def x(self) -> float:
        """Where the line is, in the view, on a whole pixel."""
        return float(round(self._share * self._view.width()))

    def set_active(self, is_active: bool) -> None:
        """Lets the line be seen and taken, or not."""
        self._is_active, self._is_held = is_active, False

    def takes(self, x: float) -> bool:
        """Whether a press here moves the line, or it is being moved."""
        return self._is_active and (self._is_held or abs(x - self.x) <= _GRIP_PX)

    def paint(self, painter: QPainter) -> None:
        """Paints the line and its knob."""
        top, bottom = QPointF(self.x, 0), QPointF(self.x, self._view.height())
        for color, width_px in ((QColor(0, 0, 0, 130), 3.0), (QColor(255, 255, 255, 230), 1.0)):
            painter.setPen(QPen(color, width_px))
            painter.drawLine(top, bottom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 130), 1.5))
        painter.setBrush(QColor(255, 255, 255, 230))
        painter.drawEllipse((top + bottom) / 2, _KNOB_RADIUS_PX, _KNOB_RADIUS_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_active or not isinstance(event, QMouseEvent):
            return False
        kind, x = event.type(), event.position().x()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if kind in _PRESSES and is_left and self.takes(x):
            self._is_held = True
        elif kind == QEvent.Type.MouseButtonRelease and is_left and self._is_held:
            self._is_held = False
        elif kind == QEvent.Type.MouseMove and self._is_held:
            share = x / max(1, self._view.width())
            self._share = min(1 - _NARROWEST_SHARE, max(_NARROWEST_SHARE, share))
            self._view.update()
        elif kind == QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
            shape = Qt.CursorShape.SplitHCursor if self.takes(x) else Qt.CursorShape.CrossCursor
            self._view.setCursor(shape)
            return False
        else:
            return False
        return True
