"""Holding a key, or a button, to see the photo as it was opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

# A backslash needs two more keys on many keyboards that are not American; C can be held on all of them.
KEYS = (Qt.Key.Key_Backslash, Qt.Key.Key_C)


class HoldToCompare(QObject):
    """Watches a window's keys and one of its buttons. Ends when the window loses the keyboard, too: the
    key's release would then go elsewhere."""

    changed = Signal(bool)
    """Whether the original is to be shown."""

    def __init__(self, window: QWidget, button: QToolButton) -> None:
        super().__init__(window)
        self._is_held = False
        window.installEventFilter(self)
        button.pressed.connect(lambda: self._set_held(True))
        button.released.connect(lambda: self._set_held(False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self._set_held(False)
        elif isinstance(event, QKeyEvent) and event.key() in KEYS:
            if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                return False
            if not event.isAutoRepeat():
                if kind == QEvent.Type.KeyPress:
                    self._set_held(True)
                elif kind == QEvent.Type.KeyRelease:
                    self._set_held(False)
            return True
        return False

    def _set_held(self, is_held: bool) -> None:
        if is_held != self._is_held:
            self._is_held = is_held
            self.changed.emit(is_held)
