"""Which key does what: the keys of the actions, as they came or as the user changed them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from faceinpaint_gui.actions.action_set import show_keys_in_tip
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.texts import without_letter

_tr = partial(QCoreApplication.translate, "KeyBindings")

KEYS_MAX = 3
"""So many keys an action can have."""


@dataclass(frozen=True)
class FixedKey:
    """What a key does together with the mouse, or while it is held; it cannot be changed.

    Attributes:
        keys: how people read it.
        text: what it does.
        reserved: in Qt's portable form, what no action can have because of it.
    """

    keys: str
    text: str
    reserved: tuple[str, ...] = ()


def fixed_keys() -> list[FixedKey]:
    """The keys that are no actions."""
    return [
        FixedKey(_tr("C or \\"), _tr("Hold to see the original"), ("C", "\\", "Shift+C", "Shift+\\")),
        FixedKey(_tr("Space + drag"), _tr("Move the photo"), ("Space",)),
        FixedKey(_tr("Wheel"), _tr("Zoom at the pointer")),
        FixedKey(_tr("Right button, or Alt"), _tr("Take away from the mask, with every tool")),
        FixedKey(_tr("Shift + click"), _tr("Straight line from the last stroke")),
        FixedKey(_tr("Shift + drag"), _tr("Square or circle")),
        FixedKey(_tr("Ctrl + drag"), _tr("Brush: to the right larger, upwards harder")),
        FixedKey(
            _tr("Arrow keys"),
            _tr("Move the brush, or the frame of a face, which Ctrl turns and scales; Shift far"),
            ("Up", "Down", "Shift+Up", "Shift+Down", "Ctrl+Up", "Ctrl+Down"),
        ),
        FixedKey(
            _tr("Enter"),
            _tr("Press the brush down and lift it again, Alt to take away; twice to end the polygon"),
            ("Return", "Enter", "Alt+Return", "Alt+Enter"),
        ),
        FixedKey(_tr("Backspace"), _tr("Take back the last corner of the polygon"), ("Backspace",)),
        FixedKey(
            _tr("Alt + letter"),
            _tr("Open the menu, or go to the field, in whose name the letter is underlined"),
            tuple(f"Alt+{letter}" for letter in ascii_uppercase),
        ),
    ]


class KeyBindings(QObject):
    """The keys of actions. No key belongs to two of them, whatever the settings hold.

    Attributes:
        actions: all whose keys can be changed.
    """

    changed = Signal()
    """An action has other keys."""

    def __init__(self, actions: Iterable[QAction], settings: Settings, parent: QObject | None = None) -> None:
        """Gives `actions`, which have names and the keys that they come with, the keys of the last time."""
        super().__init__(parent)
        self.actions = list(actions)
        self._settings = settings
        self._titles = {action: without_letter(action.text()).rstrip("…") for action in self.actions}
        self._defaults = {action: action.shortcuts() for action in self.actions}
        self._fixed = {key: fixed for fixed in fixed_keys() for key in fixed.reserved}
        self._apply(settings.keys)

    def title(self, action: QAction) -> str:
        """The name of an action, whatever it would undo at the moment."""
        return self._titles[action]

    def owner_of(self, key: QKeySequence) -> QAction | FixedKey | None:
        """What a key does already."""
        fixed = self._fixed.get(_portable(key))
        if fixed is not None:
            return fixed
        return next((action for action in self.actions if key in action.shortcuts()), None)

    def is_changed(self, action: QAction) -> bool:
        """Whether an action has other keys than it came with."""
        return action.shortcuts() != self._defaults[action]

    def set_keys(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        """Gives an action these keys, which are taken from the actions that have them.

        Raises:
            ValueError: one of the keys cannot be given to an action.
        """
        wanted = _distinct(keys)
        if any(_portable(key) in self._fixed for key in wanted):
            raise ValueError("a fixed key")
        for other in self.actions:
            if other is not action:
                self._put(other, [key for key in other.shortcuts() if key not in wanted])
        self._put(action, wanted)
        self._remember()

    def reset(self, action: QAction) -> list[QAction]:
        """Gives an action the keys that it came with, but none that another has now; returns those others."""
        owners = {key.toString(): self.owner_of(key) for key in self._defaults[action]}
        others = [owner for owner in owners.values() if isinstance(owner, QAction) and owner is not action]
        self._put(action, [key for key in self._defaults[action] if owners[key.toString()] not in others])
        self._remember()
        return others

    @Slot()
    def reset_all(self) -> None:
        """Gives all actions the keys that they came with."""
        self._apply({})
        self._remember()

    def _apply(self, remembered: dict[str, list[str]]) -> None:
        """First what was changed, then what is left of the defaults: a key goes to the first that asks."""
        taken = set(self._fixed)
        changed = {action: _parsed(remembered.get(action.objectName())) for action in self.actions}
        for action in sorted(self.actions, key=lambda action: changed[action] is None):
            keys = changed[action]
            wanted = self._defaults[action] if keys is None else _distinct(keys)
            free = [key for key in wanted if _portable(key) not in taken]
            taken.update(_portable(key) for key in free)
            self._put(action, free)

    def _put(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        if action.shortcuts() != list(keys):
            action.setShortcuts(list(keys))
            show_keys_in_tip(action)

    def _remember(self) -> None:
        self._settings.keys = {
            action.objectName(): [_portable(key) for key in action.shortcuts()]
            for action in self.actions
            if self.is_changed(action)
        }
        self.changed.emit()


def _portable(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.PortableText)


def _parsed(names: list[str] | None) -> list[QKeySequence] | None:
    """The keys of these names; None without any to go by, or with one that is no single key."""
    keys = [QKeySequence(name) for name in names or ()]
    is_sound = all(key.count() == 1 and _portable(key) for key in keys)
    return keys if names is not None and is_sound else None


def _distinct(keys: Iterable[QKeySequence]) -> list[QKeySequence]:
    """What is left without repeats, and without what is no key."""
    return list({_portable(key): key for key in keys if _portable(key)}.values())[:KEYS_MAX]
