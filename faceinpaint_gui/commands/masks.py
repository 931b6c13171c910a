"""Masks that come from elsewhere: the clipboard, the photo before, and the face parser."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage

from engine.packed_mask import PackedMask
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.image_conversion import qimage_to_photo
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.worker.engine_access import LeftMask


class MaskCommands(Commands):
    """Between the actions, the worker that makes the masks, and the document."""

    TOLD = (JobKind.MAKE_MASK,)

    file_pasted = Signal(object)
    """The path of a file in the clipboard, which is to be read as a mask."""

    def __init__(
        self,
        current: CurrentDocument,
        worker: CompletionWorker,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._actions = actions
        self._left: LeftMask | None = None
        self._step_text = ""  # of the newest request
        self._adds = False
        actions.paste_mask.triggered.connect(self.paste)
        actions.reuse_mask.triggered.connect(self.reuse)
        for action in actions.parts.values():
            action.triggered.connect(self._mark_part)
        current.leaving.connect(self._remember)
        current.photo_changed.connect(self._follow_photo)
        worker.mask_made.connect(self._take)

    @Slot()
    def paste(self) -> None:
        """Takes the picture, or the file, in the clipboard as the mask."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.file_pasted.emit(files[0])
            return
        image = QImage(QGuiApplication.clipboard().image())
        if image.isNull():
            self.message.emit(user_messages.no_mask_to_paste())
            return
        self._expect(self.tr("Paste mask"), adds=False)
        height, width = self._document.mask.fill.shape
        self._worker.convert_mask(qimage_to_photo(image), (height, width))

    @Slot()
    def reuse(self) -> None:
        """Puts the mask of the photo before on the face of this one."""
        if self._left is not None:
            self._expect(self.tr("Reuse mask"), adds=False)
            photo = self._document.completions.base_photo()
            self._worker.transfer_mask(self._left, photo, self._document.faces.chosen)

    def mark_part(self, part: str, title: str) -> None:
        """Adds a part of the face to the mask.

        Args:
            part: the engine's name of it.
            title: what people call it.
        """
        self._expect(self.tr("Mark part: {0}").format(title), adds=True)
        photo = self._document.completions.base_photo()
        self._worker.mark_part(photo, part, self._document.faces.chosen)

    @Slot()
    def _mark_part(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.mark_part(action.data(), action.text().replace("&", ""))

    def _expect(self, step_text: str, adds: bool) -> None:
        self._step_text, self._adds = step_text, adds

    @Slot(object)
    def _take(self, mask_fill: np.ndarray) -> None:
        if self._adds:
            mask_fill = np.maximum(mask_fill, self._document.mask.fill)
        self._document.mask.replace(mask_fill, self._step_text)

    @Slot()
    def _remember(self) -> None:
        document = self._document
        if document.mask.has_fill:
            mask = PackedMask.pack(document.mask.fill)
            self._left = LeftMask(document.require_photo(), document.faces.chosen, mask)

    @Slot()
    def _follow_photo(self) -> None:
        self._worker.cancel(JobKind.MAKE_MASK)
        self._actions.reuse_mask.setEnabled(self._left is not None and self._document.photo is not None)
