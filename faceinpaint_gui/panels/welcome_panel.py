"""What stands in the canvas's place while no photo is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon, tinted_pixmap
from faceinpaint_gui.panels.layouts import hint_label
from faceinpaint_gui.panels.sections import ActionButton, heading
from faceinpaint_gui.settings import Settings

_PICTURE_PX = 72
_COLUMN_PX = 320
_RECENT_MAX = 5


class WelcomePanel(QScrollArea):
    """Says how to begin, and offers the recent photos and a sample."""

    chosen = Signal(object)
    """The path of a photo to open."""
    sample_requested = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._picture = QLabel()
        title = QLabel(self.tr("Open a portrait"))
        title.setProperty("role", "title")
        places = hint_label(self.tr("Drop a photo here, paste one, or open a file."), wraps=False)
        steps = hint_label(self.tr("Then brush over what hides the face, and press Complete."), wraps=False)
        self.open_button = ActionButton(actions.open, primary_icon="open")
        self.open_button.setFixedWidth(_COLUMN_PX)
        self.open_button.setAutoDefault(True)  # Enter presses it, too.
        self.sample_button = self._make_button(self.tr("Try &it on a drawn portrait"))
        self.sample_button.setToolTip(self.tr("Opens a drawn portrait with glasses to take off"))
        self.sample_button.clicked.connect(self.sample_requested)
        self._recent_heading = heading(self.tr("Recent photos"))
        self._recent_heading.setFixedWidth(_COLUMN_PX)
        self.recent_buttons: list[QPushButton] = []

        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setSpacing(8)
        self._layout.addStretch()
        for widget in (self._picture, title, places, steps):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._add(widget)
        self._layout.addSpacing(4)
        self._add(self.open_button)
        self._add(self.sample_button)
        self._layout.addSpacing(8)
        self._add(self._recent_heading)
        self._recent_layout = QVBoxLayout()
        self._recent_layout.setSpacing(0)
        self._layout.addLayout(self._recent_layout)
        self._layout.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.open_button)
        self.refresh_recent()
        self.refresh_theme()

    @Slot()
    def refresh_recent(self) -> None:
        """Shows the photos that the settings remember."""
        for button in self.recent_buttons:
            self._recent_layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.recent_buttons = [self._make_recent(path) for path in self._settings.recent_files[:_RECENT_MAX]]
        before: QWidget = self.sample_button
        for button in self.recent_buttons:
            self._recent_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            QWidget.setTabOrder(before, button)
            before = button
        self._recent_heading.setVisible(bool(self.recent_buttons))

    def refresh_theme(self) -> None:
        """Takes on the colours of the current theme."""
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._picture.setPixmap(tinted_pixmap("portrait", colour, _PICTURE_PX, self.devicePixelRatioF()))
        self.sample_button.setIcon(themed_icon("portrait", self.palette()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def _make_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFixedWidth(_COLUMN_PX)
        button.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
        button.setAutoDefault(True)
        return button

    def _make_recent(self, path: Path) -> QPushButton:
        name = self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, _COLUMN_PX - 32)
        button = self._make_button(name.replace("&", "&&"))
        button.setProperty("role", "link")
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open {0}").format(path.name))
        button.clicked.connect(lambda: self.chosen.emit(path))
        return button
