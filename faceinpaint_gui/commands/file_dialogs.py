"""What commands share that write something of the shown photo to a file which they ask for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.user_messages import UserMessage
from faceinpaint_gui.worker.worker import Worker


class FileDialogCommands(Commands):
    """Between the user, dialogs about files, the worker and the document."""

    def __init__(
        self,
        current: CurrentDocument,
        worker: Worker,
        files: FileCommands,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(current, worker, window)
        self._files = files
        self._settings = settings
        self._window = window
        current.photo_changed.connect(self._follow_photo)

    def _suggested_path(self, ending: str) -> Path:
        """A file beside the photo, whose name ends in `ending`."""
        folder = self._files.folder_of(self._document.path)
        return folder / f"{Path(self._document.name).stem}{ending}"

    def _tell_written(self, message: Callable[[Path, Callable[[], None]], UserMessage], path: Path) -> None:
        self.message.emit(message(path, lambda: self._files.show_folder(path)))

    @Slot()
    def _follow_photo(self) -> None:
        """Another photo is shown: gives up what was asked for while that before it was."""
