"""Masks from files, the clipboard, the photo before, and the face parser; and saving them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engine.packed_mask import PackedMask
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.image_conversion import qimage_to_photo
from faceinpaint_gui.commands.file_dialogs import FileDialogCommands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.texts import without_letter
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.mask_jobs import (
    ConvertPicture,
    MarkPart,
    MaskJob,
    ProposeMask,
    ReadMask,
    TransferMask,
    WriteMask,
)
from faceinpaint_gui.worker.worker import Worker


class MaskCommands(FileDialogCommands):
    """Between the actions, the worker that makes the masks, and the document.

    The context of each job is the name of the step that its mask becomes.
    """

    def __init__(
        self,
        current: CurrentDocument,
        worker: Worker,
        files: FileCommands,
        actions: Actions,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(current, worker, files, settings, window)
        self._actions = actions
        self._previous: tuple[Photo, FaceFrame | None, PackedMask] | None = None
        actions.load_mask.triggered.connect(self.ask_to_load)
        actions.save_mask.triggered.connect(self.ask_to_save)
        actions.paste_mask.triggered.connect(self.paste)
        actions.reuse_mask.triggered.connect(self.reuse)
        actions.propose_mask.triggered.connect(self.propose)
        for action in actions.parts.values():
            action.triggered.connect(self._mark_part)
        current.leaving.connect(self._remember)

    @Slot()
    def ask_to_load(self) -> None:
        """Asks for a mask and puts it in place of the present one."""
        path = questions.ask_mask_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self.load(path)

    def load(self, path: Path) -> None:
        """Puts the mask of a file in place of the present one."""
        self._worker.submit(ReadMask(path, self._document.mask.fill.shape, context=self.tr("Load mask")))

    @Slot()
    def ask_to_save(self) -> None:
        """Asks for a file and saves the mask to it."""
        path = questions.ask_where_to_save_mask(self._window, self._suggested_path("-mask.png"))
        if path is not None:
            self._worker.submit(WriteMask(self._document.mask.fill.copy(), path))

    @Slot()
    def paste(self) -> None:
        """Takes the picture, or the file, in the clipboard as the mask."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = QImage() if files else QImage(QGuiApplication.clipboard().image())
        if files:
            self.load(files[0])
        elif image.isNull():
            self.message.emit(user_messages.no_mask_to_paste())
        else:
            step_text = self.tr("Paste mask")
            size = self._document.mask.fill.shape
            self._worker.submit(ConvertPicture(qimage_to_photo(image), size, context=step_text))

    @Slot()
    def reuse(self) -> None:
        """Puts the mask of the photo before on the face of this one."""
        if self._previous is not None:
            photo, face = self._document.completions.base_photo(), self._document.faces.chosen
            step_text = self.tr("Reuse mask")
            self._worker.submit(TransferMask(*self._previous, photo, face, context=step_text))

    @Slot()
    def propose(self) -> None:
        """Adds what hides the face to the mask: of the kinds that are checked."""
        kinds = tuple(kind for kind, action in self._actions.proposed_kinds.items() if action.isChecked())
        if not kinds:
            self.message.emit(user_messages.no_kind_to_propose())
            return
        photo, face = self._document.completions.base_photo(), self._document.faces.chosen
        self._worker.submit(ProposeMask(photo, kinds, face, context=self.tr("Propose mask")))

    @Slot()
    def _mark_part(self) -> None:
        """Adds a part of the face to the mask: that of the action."""
        action = self.sender()
        assert isinstance(action, QAction)
        photo, face = self._document.completions.base_photo(), self._document.faces.chosen
        title = without_letter(action.text())
        step_text = self.tr("Mark part: {0}").format(title)
        self._worker.submit(MarkPart(photo, action.data(), face, context=step_text))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        from engine.masks import (
            is_empty,
            marks_most,
        )  # with which Pillow is loaded, so not before the window is shown

        if isinstance(handle.job, ProposeMask) and is_empty(result):
            self.message.emit(user_messages.nothing_proposed())
        elif isinstance(handle.job, MaskJob):
            is_added = isinstance(handle.job, MarkPart | ProposeMask)
            mask_fill = np.maximum(result, self._document.mask.fill) if is_added else result
            self._document.mask.replace(mask_fill, handle.job.context)
            if isinstance(handle.job, ReadMask) and marks_most(mask_fill):
                self.message.emit(user_messages.mask_marks_most())
        elif isinstance(handle.job, WriteMask):
            self._tell_written(user_messages.saved, handle.job.path)

    @Slot()
    def _remember(self) -> None:
        document = self._document
        if document.mask.has_fill:
            mask = PackedMask.pack(document.mask.fill)
            self._previous = document.require_photo(), document.faces.chosen, mask

    @Slot()
    def _follow_photo(self) -> None:
        """Gives up what was asked for while the photo before was still shown."""
        self._worker.cancel(MaskJob)
        self._actions.reuse_mask.setEnabled(self._previous is not None and self._document.photo is not None)
