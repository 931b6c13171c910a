"""Faces of nobody as new photos."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.photo.photo import Photo
from faceinpaint_gui import user_messages
from faceinpaint_gui.dialogs.generated_faces_dialog import GeneratedFacesDialog
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.worker.engine_access import EngineInfo, GeneratedFaces


class GenerationCommands(QObject):
    """Between File > New from generated faces, the worker and the open photos."""

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(self, worker: CompletionWorker, photos: OpenPhotos, window: QWidget) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(window)
        self._worker = worker
        self._photos = photos
        self._window = window
        self._engine: EngineInfo | None = None
        self._problem: user_messages.UserMessage | None = None  # why there is none
        self.dialog: GeneratedFacesDialog | None = None
        worker.engine_ready.connect(self._on_engine_ready)
        worker.faces_generated.connect(self._on_generated)
        worker.failed.connect(self._on_failed)
        worker.crashed.connect(self._on_crashed)

    @Slot()
    def show(self) -> None:
        """Shows the dialog, with attributes and seed as they were left; or says what is missing."""
        if self._engine is None:
            self.message.emit(self._problem or user_messages.networks_loading())
        elif not self._engine.attributes:
            self.message.emit(user_messages.failure(self._engine.attributes_problem))
        else:
            if self.dialog is None:
                self.dialog = GeneratedFacesDialog(self._engine.attributes, self._window)
                self.dialog.wanted.connect(self._worker.generate_faces)
                self.dialog.chosen.connect(self._open)
                self.dialog.finished.connect(self._stop)
            self.dialog.open()
            self.dialog.ask()

    @Slot(object)
    def _open(self, face_rgb: np.ndarray) -> None:
        self._photos.add(Photo(face_rgb, is_generated=True))

    @Slot()
    def _stop(self) -> None:
        self._worker.cancel(JobKind.GENERATE)

    @Slot(object)
    def _on_engine_ready(self, info: EngineInfo) -> None:
        self._engine = info

    @Slot(object)
    def _on_generated(self, generated: GeneratedFaces) -> None:
        if self.dialog is not None:
            self.dialog.show_faces(generated)

    @Slot(object, str)
    def _on_failed(self, kind: JobKind, text: str) -> None:
        if kind is JobKind.START:
            self._problem = user_messages.failure(text)
        elif kind is JobKind.GENERATE and self.dialog is not None:
            self.dialog.show_note(text)

    @Slot(object, str)
    def _on_crashed(self, kind: JobKind, _details: str) -> None:
        if kind is JobKind.START:
            self._problem = user_messages.networks_not_loaded()
        elif kind is JobKind.GENERATE and self.dialog is not None:
            self.dialog.show_note(self.tr("The faces could not be drawn; choose other attributes."))
