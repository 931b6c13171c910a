"""Builds and wires all objects of the editor, once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from engine.unfinished_files import remove_leftovers
from faceinpaint_gui import languages, memory
from faceinpaint_gui.crash_handler import CrashHandler
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.icons import application_icon
from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.settings import Settings, data_folder
from faceinpaint_gui.theme import Theme

if TYPE_CHECKING:
    from faceinpaint_gui.worker.engine_access import EngineAccess
    from faceinpaint_gui.worker.job import JobHandle
    from faceinpaint_gui.workspace import Workspace

APPLICATION_NAME = "faceinpaint"


class EditorApplication(QApplication):
    """The Qt application; takes photos that the desktop hands over."""

    file_requested = Signal(object)
    """The path of a photo that was opened with this program in macOS's Finder, or dropped on its icon."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.setApplicationName(APPLICATION_NAME)
        self.setOrganizationName(APPLICATION_NAME)
        self.setDesktopFileName(APPLICATION_NAME)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_requested.emit(Path(event.file()))
            return True
        return super().event(event)


class Editor(QObject):
    """All objects of one running editor, wired."""

    ready = Signal()
    """The workspace is built: photos can be opened."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        photo: Path | None = None,
        mask: Path | None = None,
        engine: EngineAccess | None = None,
        is_in_place: bool = False,
    ) -> None:
        """Builds the window; the rest follows once it is on the screen.

        Args:
            application: the Qt application.
            settings: what the last run remembered.
            photo: opened first.
            mask: a mask for `photo`.
            engine: what completes photos; None is the engine itself.
            is_in_place: another program waits for `photo`: Save writes over its file without a question.
        """
        super().__init__(application)
        memory.economise()
        self._photo = photo
        self._mask = mask
        self._engine = engine
        self._is_in_place = is_in_place
        self._settings = settings
        self.crash_handler = CrashHandler(data_folder(), self)
        self.crash_handler.reported.connect(self._show_crash)
        self.theme = Theme(application, settings.theme, self)
        self.window = MainWindow(settings, self.theme)
        self.workspace: Workspace | None = None
        self.window.shown.connect(self._build_workspace)

    @Slot(object)
    def open(self, photo: Path) -> None:
        """Opens a photo that the desktop hands over, now or as soon as that is possible."""
        if self.workspace is None:
            self._photo, self._mask, self._is_in_place = photo, None, False
        else:
            self.workspace.files.open(photo)

    def close(self) -> None:
        """Ends the threads; for when the window is gone without having been closed."""
        if self.workspace is not None:
            self.workspace.end()

    @Slot()
    def _build_workspace(self) -> None:
        # Imported here, as numpy, OpenCV and Pillow take longer to load than the window takes to appear.
        from faceinpaint_gui.workspace import Workspace

        self.workspace = Workspace(self.window, self._settings, self._engine)
        self.workspace.worker.failed.connect(self._on_failed)
        self.workspace.start(self._settings.device, self._photo, self._mask, is_in_place=self._is_in_place)
        self.ready.emit()

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if handle.traceback:
            self.crash_handler.report(handle.traceback)

    @Slot(str)
    def _show_crash(self, report: str) -> None:
        questions.show_crash(self.window, report, self.crash_handler.log_path)


def main(argv: list[str] | None = None) -> int:
    """Runs the editor.

    Args:
        argv: command line without the program's name; None takes that of the process.
    Returns:
        The exit status.
    """
    options = _parse(sys.argv[1:] if argv is None else argv)
    remove_leftovers()
    application = EditorApplication(sys.argv[:1])
    application.setWindowIcon(application_icon())
    settings = Settings()
    languages.install(application, settings.language)
    editor = Editor(application, settings, options.photo, options.mask, is_in_place=options.in_place)
    application.file_requested.connect(editor.open)
    editor.crash_handler.install()
    editor.window.show()
    try:
        return application.exec()
    finally:
        editor.crash_handler.uninstall()
        editor.close()


def _parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="faceinpaint edit", description="Open the editor, in which you brush over what hides a face."
    )
    parser.add_argument("photo", nargs="?", type=Path, metavar="PHOTO", help="the photo to open")
    parser.add_argument(
        "--in-place", action="store_true", help="save over PHOTO without asking, as an external editor"
    )
    parser.add_argument("--mask", type=Path, metavar="MASK", help="a mask for it: white is filled")
    options = parser.parse_args(argv)
    if options.mask is not None and options.photo is None:
        parser.error("--mask needs a PHOTO that it belongs to")
    if options.in_place and options.photo is None:
        parser.error("--in-place needs a PHOTO that is saved over")
    return options
