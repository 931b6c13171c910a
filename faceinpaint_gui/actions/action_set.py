"""How actions are made: with keys, tips and icons that suit the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from faceinpaint_gui.icons import themed_icon
from faceinpaint_gui.texts import without_letter

Shortcuts = str | Sequence[str]
"""In Qt's portable form: Ctrl is the Command key on macOS."""


class ActionSet(QObject):
    """Makes actions, and keeps their icons in the colours of the theme."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon_names: dict[QAction, str] = {}

    def all(self) -> list[QAction]:
        """All actions, in the order of their making."""
        return list(self._icon_names)

    def tint_icons(self) -> None:
        """Draws the icons in the colours of the current theme."""
        palette = QGuiApplication.palette()
        for action, icon_name in self._icon_names.items():
            if icon_name:
                action.setIcon(themed_icon(icon_name, palette))

    def _add(self, text: str, icon_name: str, shortcuts: Shortcuts, tip: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(without_letter(text))  # Qt's own would be "開く(O)"
        keys_of_action = (shortcuts,) if isinstance(shortcuts, str) else shortcuts
        action.setShortcuts([QKeySequence(each) for each in keys_of_action if each])
        action.setStatusTip(tip)
        show_keys_in_tip(action)
        self._icon_names[action] = icon_name
        return action

    def _add_toggle(self, text: str, icon_name: str, shortcuts: Shortcuts, tip: str) -> QAction:
        """As `_add`, for what is on or off."""
        action = self._add(text, icon_name, shortcuts, tip)
        action.setCheckable(True)
        return action


def show_keys_in_tip(action: QAction) -> None:
    """Writes the first key of an action behind what it does, for those who point at its button."""
    tip = action.statusTip()
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
