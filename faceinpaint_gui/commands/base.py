"""What all commands share that have the worker do something to the document."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from faceinpaint_gui import user_messages
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind


class Commands(QObject):
    """Between the user, the worker and the document; tells where the worker failed."""

    message = Signal(object)
    """A `UserMessage`."""

    TOLD: ClassVar[tuple[JobKind, ...]] = ()
    """The kinds of jobs whose failure is told in a message."""

    def __init__(
        self, current: CurrentDocument, worker: CompletionWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._worker = worker
        worker.failed.connect(self._on_failed)

    @property
    def _document(self) -> Document:
        return self._current.document

    @Slot(object, str)
    def _on_failed(self, kind: JobKind, text: str) -> None:
        if kind in self.TOLD:
            self.message.emit(user_messages.failure(text))
