"""Packs what the history holds, while nothing else is to be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.history.history import Step
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind

REST_MS = 1500
"""So long after the last edit packing begins; a preview must not wait for it."""


class HistoryPacking(QObject):
    """Hands one step after the other to the worker, except those whose pixels may be asked for."""

    def __init__(
        self, current: CurrentDocument, worker: CompletionWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._worker = worker
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._pack_one)
        current.history_changed.connect(self._rest)
        current.mask_changed.connect(self._rest)
        current.completions_changed.connect(self._rest)
        worker.step_packed.connect(self._on_packed)

    @property
    def _document(self) -> Document:
        return self._current.document

    @Slot()
    def _rest(self) -> None:
        self._timer.start()

    @Slot()
    def _pack_one(self) -> None:
        if self._worker.is_busy(JobKind.PREVIEW, JobKind.COMPLETE, JobKind.PACK_STEP):
            self._timer.start()
            return
        step = self._document.step_to_pack()
        if step is not None:
            self._worker.pack_step(step)

    @Slot(object)
    def _on_packed(self, steps: tuple[Step, Step]) -> None:
        self._document.exchange_step(*steps)
        self._pack_one()
