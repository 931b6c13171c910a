"""What all commands share that have the worker do something to the document."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker


class Commands(QObject):
    """Between the user, the worker and the document."""

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(self, current: CurrentDocument, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._worker = worker
        worker.finished.connect(self._on_finished)

    @property
    def _document(self) -> Document:
        return self._current.document

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        """Takes the results of the jobs that these commands submitted; there are others among them."""
        raise NotImplementedError
