"""Lines that are seen on any picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

# The light line runs inside the dark one.
_LINES = ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255, 230), 1.2))
_REACH_PX = 3


def lines_rect(points: Sequence[QPointF], reach_px: int = _REACH_PX) -> QRect:
    """Returns the pixels that lines through `points` may touch; all in the widget's coordinates."""
    box = QPolygonF(points).boundingRect().toAlignedRect()
    return box.adjusted(-reach_px, -reach_px, reach_px, reach_px)


def paint_lines(
    painter: QPainter,
    polygon: Sequence[QPointF],
    points: Sequence[QPointF] = (),
    point_radius_px: float = 3.5,
    is_closed: bool = True,
) -> None:
    """Paints a polygon, or an open chain of lines, and circles around `points`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width_px in _LINES:
        painter.setPen(QPen(color, width_px))
        if polygon:
            (painter.drawPolygon if is_closed else painter.drawPolyline)(QPolygonF(polygon))
        for point in points:
            painter.drawEllipse(point, point_radius_px, point_radius_px)
    painter.restore()
