"""What the panels are built of: headings, and buttons that show actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton

from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon


def heading(text: str) -> QLabel:
    """Makes the title of a section."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def tool_button(action: QAction, has_text: bool = True) -> QToolButton:
    """Makes a button that shows `action`, filling the width it is given."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if has_text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def prepare_buttons(bar: QToolBar) -> None:
    """Gives the buttons of a tool bar, which show icons only, names to be read out; Tab reaches them."""
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.accessibleName():
                button.setAccessibleName(action.text().replace("&", ""))


class ActionButton(QPushButton):
    """A push button that shows an action: its text, tip and whether it can be done now."""

    def __init__(self, action: QAction, primary_icon: str = "") -> None:
        """With `primary_icon`, the name of an icon, it is the one button that leads on."""
        super().__init__()
        self._action = action
        self._primary_icon = primary_icon
        self.setProperty("primary", bool(primary_icon))
        self.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
        # A click leaves the keyboard with the canvas, where digits choose among what Complete has made.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        if self._primary_icon:
            role = QPalette.ColorRole.BrightText
            self.setIcon(themed_icon(self._primary_icon, QGuiApplication.palette(), role))
        else:
            self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
