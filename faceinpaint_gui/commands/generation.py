"""Faces of nobody as new photos."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.photo.photo import Photo
from faceinpaint_gui import user_messages
from faceinpaint_gui.dialogs.generated_faces_dialog import GeneratedFacesDialog
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.worker.face_jobs import GenerateFaces
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker


class GenerationCommands(QObject):
    """Between File > New from generated faces, the worker and the open photos."""

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(self, worker: Worker, photos: OpenPhotos, window: QWidget) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(window)
        self._worker = worker
        self._photos = photos
        self._window = window
        self.dialog: GeneratedFacesDialog | None = None
        worker.finished.connect(self._on_finished)
        worker.failed.connect(self._on_failed)

    @Slot()
    def show(self) -> None:
        """Shows the dialog, with attributes and seed as they were left; or says what is missing."""
        info, problem = self._worker.engine.info, self._worker.engine.problem
        if info is None:
            self.message.emit(user_messages.failure(problem) if problem else user_messages.networks_loading())
        elif not info.attributes:
            self.message.emit(user_messages.failure(info.attributes_problem))
        else:
            if self.dialog is None:
                self.dialog = GeneratedFacesDialog(info.attributes, self._window)
                self.dialog.wanted.connect(lambda request: self._worker.submit(GenerateFaces(request)))
                self.dialog.chosen.connect(self._open)
                self.dialog.finished.connect(lambda: self._worker.cancel(GenerateFaces))
            self.dialog.open()
            self.dialog.ask()

    @Slot(object)
    def _open(self, face_rgb: np.ndarray) -> None:
        self._photos.add(Photo(face_rgb, is_generated=True))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, GenerateFaces) and self.dialog is not None:
            self.dialog.show_faces(result, handle.job.request.seed)

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if isinstance(handle.job, GenerateFaces) and self.dialog is not None:
            unforeseen = self.tr("The faces could not be drawn; choose other attributes.")
            self.dialog.show_note(handle.problem or unforeseen)
