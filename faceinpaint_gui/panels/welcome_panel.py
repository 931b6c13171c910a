"""What stands in the canvas's place before a photo is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from faceinpaint_gui.actions import Actions
from faceinpaint_gui.icons import tinted_pixmap
from faceinpaint_gui.panels.sections import ActionButton

_PICTURE_PX = 72


class WelcomePanel(QWidget):
    """Says how to begin."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        title = QLabel(self.tr("Open a portrait"))
        title.setProperty("role", "title")
        hint = QLabel(
            self.tr("Drop a photo here, paste one, or open a file.\nThen brush over what hides the face.")
        )
        hint.setProperty("role", "hint")
        button = ActionButton(actions.open, primary_icon="open")
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch()
        for widget in (self._picture, title, hint, button):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Takes on the colours of the current theme."""
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._picture.setPixmap(tinted_pixmap("portrait", colour, _PICTURE_PX, self.devicePixelRatioF()))
