"""What the panels are built of: columns that scroll, headings, lists, and buttons that show actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon
from faceinpaint_gui.texts import without_letter

_FIELDS = (QSlider, QAbstractSpinBox, QComboBox)
"""What the wheel would change."""


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
    button.setAccessibleName(without_letter(action.text()))
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
                button.setAccessibleName(without_letter(action.text()))


def choice_list(name: str, tip: str = "") -> QComboBox:
    """Makes a list to choose from, without its entries.

    Args:
        name: what is chosen, to be read out.
        tip: said to who points at it.
    """
    combo = QComboBox()
    view = QListView()  # the style's own pop-up draws check boxes before the names
    view.setResizeMode(QListView.ResizeMode.Adjust)  # its rows are laid out before the theme says how high
    combo.setView(view)
    combo.setAccessibleName(name)
    combo.setToolTip(tip)
    return combo


class ScrolledColumn(QScrollArea):
    """Scrolls what is too high for it, and never sideways.

    While there is something to scroll the wheel does so over the fields, too: one that passes by below the
    pointer must not change.
    """

    def __init__(self, content: QWidget) -> None:
        """`content` has all its fields already."""
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what it holds
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in _FIELDS:
            for field in content.findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel leaves the keyboard where it is
                field.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        hint, content = super().minimumSizeHint(), self.widget().minimumSizeHint()
        beside_px = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return hint.expandedTo(QSize(content.width() + beside_px, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        can_scroll = self.verticalScrollBar().maximum() > 0
        # The area watches its bars by this, too.
        if event.type() is QEvent.Type.Wheel and can_scroll and isinstance(watched, _FIELDS):
            event.ignore()  # so that it comes to this area
            return True
        return super().eventFilter(watched, event)


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

    @Slot()
    def _follow(self) -> None:
        self.setText(self._action.text())
        if self._primary_icon:
            role = QPalette.ColorRole.BrightText
            self.setIcon(themed_icon(self._primary_icon, QGuiApplication.palette(), role))
        else:
            self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
