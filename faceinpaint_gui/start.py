"""Opens the editor, or says in one sentence why this computer cannot show it.

Imports nothing of Qt by itself, as that may be what is missing.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

_COMMAND_LINE = (
    "Without a window, photos are completed by the command line; see 'faceinpaint complete --help'."
)

NO_DISPLAY = (
    "There is no display on which the editor can open its window. Start it from a desktop, or log in with"
    " 'ssh -X'; if this is a desktop, install the library libxcb-cursor0 (Fedora: xcb-util-cursor)."
    f" {_COMMAND_LINE}"
)

NOT_LOADED = (
    "A part of the program cannot be loaded ({0}). If it names a library of the system, install that; if not,"
    f" install faceinpaint again. {_COMMAND_LINE}"
)


def main(arguments: list[str] | None = None) -> int:
    """Runs the editor.

    Args:
        arguments: what the editor is told; None takes the command line of the process.
    Returns:
        The exit status: 2 if it cannot be shown.
    """
    try:
        from PySide6.QtCore import qInstallMessageHandler

        from faceinpaint_gui import app
    except ImportError as error:
        _tell(f"faceinpaint: {NOT_LOADED.format(error)}")
        return 2
    # Qt would abort the process, with a message that speaks of plug-ins.
    qInstallMessageHandler(_tell_of_no_display)
    return app.main(arguments)


def edit_in_place() -> int:
    """Runs the editor for programs that hand over a file, and take no options with the name of an editor.

    Returns:
        The exit status, once the window is closed.
    """
    return main(["--in-place", *sys.argv[1:]])


def _tell_of_no_display(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    from PySide6.QtCore import QtMsgType

    if kind == QtMsgType.QtFatalMsg and "platform plugin" in text:
        _tell(f"faceinpaint: {NO_DISPLAY}")
        os._exit(2)
    if not (context.category or "").startswith("qt.qpa."):  # why each plug-in gave up
        _tell(text)


def _tell(text: str) -> None:
    if sys.stderr is not None:  # as it is in Windows' programs without a console
        print(text, file=sys.stderr, flush=True)
