"""Catches what nobody foresaw: writes it down, tells the user, and lets the editor go on."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.version import program_version

# A fault in a paint event comes sixty times a second; the log and the user need it once.
_REPORTS_MAX = 20


class CrashHandler(QObject):
    """Takes the place of `sys.excepthook` and `threading.excepthook`.

    Edits live in the document, which an exception in some slot leaves as it was; so the program goes on and
    the user can save.
    """

    reported = Signal(str)
    """The report of an unforeseen error; emitted in this object's thread once connected."""

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_path = log_folder / "crash.log"
        self._seen: set[str] = set()

    def install(self) -> None:
        """Begins to catch."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Gives the interpreter its own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, details: str) -> None:
        """Logs a traceback and announces it; the same one only once. May be called from any thread."""
        if details in self._seen or len(self._seen) >= _REPORTS_MAX:
            return
        self._seen.add(details)
        report = f"{self._circumstances()}\n\n{details}"
        print(report, file=sys.stderr)
        try:
            self.log_path.parent.mkdir(parents=True, exist_ok=True)
            with self.log_path.open("a", encoding="utf-8") as log:
                log.write(f"--- {datetime.now().isoformat(timespec='seconds')}\n{report}\n")
        except OSError as error:
            report += f"\n(not written to {self.log_path}: {error})"
        self.reported.emit(report)

    def _circumstances(self) -> str:
        return (
            f"faceinpaint {program_version()}, Python {platform.python_version()}, "
            f"PySide6 {PySide6.__version__}, {platform.platform()}"
        )

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.report("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
