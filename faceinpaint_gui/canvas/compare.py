"""The label that tells the original from the edited picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_MARGIN_PX = 12


def paint_label(painter: QPainter, text: str) -> None:
    """Paints `text` on a dark plate in the upper left corner of the view."""
    size = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)
    plate = QRectF(QPointF(_MARGIN_PX, _MARGIN_PX), QPointF(_MARGIN_PX + size.width() + 20, 0))
    plate.setHeight(size.height() + 10)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
