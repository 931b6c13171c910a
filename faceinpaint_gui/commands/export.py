"""Writing copies of the shown photo for others; the photo and its file stay as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog

from engine import masks
from faceinpaint_gui import user_messages
from faceinpaint_gui.commands.file_dialogs import FileDialogCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.export_dialog import ExportDialog
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.photo_jobs import ExportPhoto


class ExportCommands(FileDialogCommands):
    """Between File > Export, the dialogs, and the worker."""

    @Slot()
    def ask_to_export(self) -> None:
        """Asks how and where, and writes a copy of what is shown."""
        if self._document.photo is None:
            return
        dialog = ExportDialog(self._window, self._document.photo, self._settings)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            suggestion = self._free_path(dialog.format.suffixes[0])
            path = questions.ask_where_to_export(self._window, suggestion, dialog.format)
            if path is not None:
                dialog.store(self._settings)
                document = self._document
                photo, original = document.current_photo(), document.require_photo()
                mask_fill = masks.copied(document.mask.settled)
                self._worker.submit(
                    ExportPhoto(photo, dialog.options, path, original, mask_fill, dialog.has_layers)
                )
        dialog.deleteLater()

    def _free_path(self, suffix: str) -> Path:
        """A file beside the photo that is not there yet."""
        path, number = self._suggested_path(suffix), 1
        while is_there(path) or path == self._document.path:
            number += 1
            path = self._suggested_path(f"-{number}{suffix}")
        return path

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, _result: Any) -> None:
        if isinstance(handle.job, ExportPhoto):
            is_whole = not self._document.preview.has_unkept
            say = user_messages.exported if is_whole else user_messages.written_without_preview
            self._tell_written(say, handle.job.path)
