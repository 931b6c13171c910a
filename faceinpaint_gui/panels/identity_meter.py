"""Whether a changed face still shows the same person, as a scale with a mark on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from engine.faces.likeness import CLOSE_BELOW, SAME_BELOW, Likeness, likeness_of
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, row_of

_END = 2 * CLOSE_BELOW - SAME_BELOW
"""Distance at the right end of the scale, beyond which the mark does not go."""

_PARTS = ((SAME_BELOW, "#4a9a5b"), (CLOSE_BELOW, "#c9a227"), (_END, "#b8504c"))
"""Where each part of the scale ends, and its colour."""


class IdentityMeter(QWidget):
    """A word and a scale: green for the same person, yellow for close, red for different.

    It is hidden while there is nothing to say.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = QLabel()
        self._scale = _Scale()
        title = QLabel(self.tr("Identity"))
        title.setProperty("role", "hint")
        self.setAccessibleName(title.text())
        words = row_of(title, None, self._word, margins_px=NO_MARGINS)
        column_of(words, self._scale, within=self, spacing_px=4, margins_px=NO_MARGINS)
        self.setToolTip(
            self.tr("How much the changed face looks like the same person, as a network for that sees it")
        )
        self.show_distance(None)

    @property
    def word(self) -> str:
        """What it says; empty while that is nothing."""
        return self._word.text()

    def show_distance(self, distance: float | None) -> None:
        """Shows how far the face is from what it was, as `AttributeResult` has it; None shows nothing."""
        self.setVisible(distance is not None)
        if distance is None:
            self._word.clear()
            return
        self._word.setText(
            {
                Likeness.SAME: self.tr("same person"),
                Likeness.CLOSE: self.tr("close"),
                Likeness.DIFFERENT: self.tr("different"),
            }[likeness_of(distance)]
        )
        self.setAccessibleDescription(self.word)
        self._scale.show_distance(distance)


class _Scale(QWidget):
    """The coloured parts, and the mark."""

    def __init__(self) -> None:
        super().__init__()
        self._distance = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 12)

    def show_distance(self, distance: float) -> None:
        self._distance = min(distance, _END)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, middle = float(self.width()), self.height() / 2
        start = 0.0
        for end, colour in _PARTS:
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(start, middle - 2, end / _END * width - start, 4))
            start = end / _END * width
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        place = 3 + self._distance / _END * (width - 6)
        painter.drawRoundedRect(QRectF(place - 3, 0, 6, self.height()), 3, 3)
        painter.end()
