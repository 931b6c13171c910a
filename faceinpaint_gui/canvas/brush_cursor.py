"""The circle that shows what the brush will cover."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_DARK = QColor(0, 0, 0, 200)
_LIGHT = QColor(255, 255, 255, 230)
_LINE_PX = 1.5
_SMALLEST_RING_PX = 3.0


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
