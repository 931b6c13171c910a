"""The circle that shows what the brush will cover."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_DARK = QColor(0, 0, 0, 200)
_LIGHT = QColor(255, 255, 255, 230)
_LINE_PX = 1.5
_SMALLEST_RING_PX = 3.0
_HARDNESS_WAY_PX = 200  # of the screen, from soft to hard


@dataclass(frozen=True)
class BrushShaping:
    """A drag that changes the brush: to the right larger, upwards harder.

    Attributes:
        start: where it began, in the widget.
        radius_px: of the brush, in photo pixels, as it was.
        hardness: of the brush, 0..1, as it was.
    """

    start: QPointF
    radius_px: float
    hardness: float

    def dragged_to(self, position: QPointF, screen_px: float) -> tuple[float, float]:
        """Returns radius and hardness, which may lie outside their ranges.

        Args:
            position: of the pointer, in the widget.
            screen_px: how many photo pixels a pixel of the widget covers.
        """
        way = position - self.start
        return self.radius_px + way.x() * screen_px, self.hardness - way.y() / _HARDNESS_WAY_PX


def cursor_rect(center: QPointF, radius: float) -> QRect:
    """Returns the pixels that `paint_cursor` may touch; all in the widget's coordinates."""
    reach = radius + 3
    return (
        QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
        .toAlignedRect()
        .adjusted(-1, -1, 1, 1)
    )


def paint_cursor(painter: QPainter, center: QPointF, radius: float, hardness: float) -> None:
    """Paints a light circle inside a dark one, which meet where the brush ends, and one around its core."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, line_radius in ((_DARK, radius + _LINE_PX / 2), (_LIGHT, max(0.5, radius - _LINE_PX / 2))):
        painter.setPen(QPen(color, _LINE_PX))
        painter.drawEllipse(center, line_radius, line_radius)
    core = radius * hardness
    if _SMALLEST_RING_PX < core < radius - _SMALLEST_RING_PX:
        painter.setPen(QPen(_DARK, 1))
        painter.drawEllipse(center, core, core)
        painter.setPen(QPen(_LIGHT, 1, Qt.PenStyle.DashLine))
        painter.drawEllipse(center, core, core)
