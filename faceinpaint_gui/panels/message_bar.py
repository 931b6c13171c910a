"""The one place in the window where messages appear."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon, tinted_pixmap
from faceinpaint_gui.panels.layouts import row_of
from faceinpaint_gui.texts import breakable
from faceinpaint_gui.user_messages import Severity, UserMessage

INFO_LASTS_MS = 8000


class MessageBar(QFrame):
    """A bar above the canvas: icon, text, perhaps a button, and a cross to dismiss it.

    The newest message replaces the one before. An information leaves by itself; a warning and an error stay.
    Screen readers read each out as it comes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: UserMessage | None = None
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self._run_action)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        items = self._icon, (self._text, 1), self._action, self._close
        row_of(*items, within=self, spacing_px=10, margins_px=(12, 6, 6, 6))
        self.hide()

    @property
    def message(self) -> UserMessage | None:
        """What is shown now."""
        return self._message

    @Slot(object)
    def show_message(self, message: UserMessage) -> None:
        """Shows `message`."""
        self._message = message
        self.setProperty("severity", message.severity.value)
        self._text.setText(breakable(message.text))
        self._action.setText(message.action_text)
        self._action.setVisible(bool(message.action_text))
        self.setAccessibleName(message.text)
        self.refresh_theme()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))
        if message.severity is Severity.INFO:
            self._timer.start(INFO_LASTS_MS)
        else:
            self._timer.stop()

    @Slot()
    def dismiss(self) -> None:
        """Hides the bar."""
        self._timer.stop()
        self._message = None
        self.hide()

    def refresh_theme(self) -> None:
        """Takes on the colours of the current theme."""
        if self._message is None:
            return
        for widget in (self, self._icon, self._text, self._action, self._close):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        colour = self._text.palette().color(QPalette.ColorRole.WindowText)
        self._icon.setPixmap(
            tinted_pixmap(self._message.severity.value, colour, TOOL_ICON_PX, self.devicePixelRatioF())
        )
        self._close.setIcon(themed_icon("close", QGuiApplication.palette()))

    @Slot()
    def _run_action(self) -> None:
        message = self._message
        self.dismiss()
        if message is not None and message.on_action is not None:
            message.on_action()
