"""Writes docs/shortcuts.md from the actions of the editor, so that no key is missing or told wrong.

QT_QPA_PLATFORM=offscreen PYTHONPATH=. python packaging/list_shortcuts.py
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from faceinpaint_gui.actions.key_bindings import KeyBindings, fixed_keys
from faceinpaint_gui.actions.menus import groups_of
from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.settings import Settings, ThemeChoice
from faceinpaint_gui.theme import Theme

PAGE = Path(__file__).resolve().parents[1] / "docs/shortcuts.md"

_INTRODUCTION = """\
# Keys

`F1` shows this list in the editor, where it can be searched and changed: choose an action, click one of the
three fields, and press the new key. On macOS, Ctrl is the Command key.

<!-- Written by packaging/list_shortcuts.py; a test compares it with the actions. -->
"""


def page(window: MainWindow) -> str:
    """Returns the page: what has a key, by menu, and what goes with the mouse."""
    bindings = window.key_bindings
    sections = [
        _section(title, ("Keys", "Action", "What it does"), rows)
        for title, actions in groups_of(window.menuBar(), bindings.actions)
        if (rows := _rows(bindings, actions))
    ]
    fixed = [(key.keys, key.text) for key in fixed_keys()]
    return "\n".join(
        [_INTRODUCTION, *sections, _section("Mouse and fixed keys", ("Keys", "What they do"), fixed)]
    )


def _rows(bindings: KeyBindings, actions: Iterable[QAction]) -> list[tuple[str, ...]]:
    return [
        (_names(action.shortcuts()), bindings.title(action), action.statusTip())
        for action in actions
        if action.shortcuts()
    ]


def _names(keys: Sequence[QKeySequence]) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)


def _section(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_row(columns), _row(["---"] * len(columns)), *map(_row, rows)]
    return "\n".join([f"## {title}", "", *lines, ""])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Writes the page."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        PAGE.write_text(page(MainWindow(settings, Theme(application, ThemeChoice.DARK))), encoding="utf-8")


if __name__ == "__main__":
    main()
