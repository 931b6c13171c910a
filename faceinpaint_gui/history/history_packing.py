"""Packs what the history holds, while nothing else is to be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.history.history import Step
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import CompletionStep, RetouchStep
from faceinpaint_gui.worker.completion_jobs import CompletionJob, PreviewCompletion
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job, JobHandle
from faceinpaint_gui.worker.worker import Worker

REST_MS = 1500
"""So long after the last edit packing begins; a preview must not wait for it."""


@dataclass(frozen=True, eq=False)
class PackStep(Job):
    """Packs the pixels of a step, whose document is the context; returns the step that takes its place."""

    step: CompletionStep | RetouchStep

    tells_failure = False

    def run(self, engine: EngineAccess, *_: object) -> Step:
        return PackedStep.of(self.step)


class HistoryPacking(QObject):
    """Hands one step after the other to the worker, except those whose pixels may be asked for."""

    def __init__(self, current: CurrentDocument, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._worker = worker
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._pack_one)
        current.history_changed.connect(self._rest)
        current.mask_changed.connect(self._rest)
        current.completions_changed.connect(self._rest)
        worker.finished.connect(self._on_finished)

    @Slot()
    def _rest(self) -> None:
        self._timer.start()

    @Slot()
    def _pack_one(self) -> None:
        if self._worker.is_busy(PreviewCompletion, CompletionJob, PackStep):
            self._timer.start()
            return
        document = self._current.document
        step = document.step_to_pack()
        if step is not None:
            self._worker.submit(PackStep(step, context=document))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, packed: Step) -> None:
        if isinstance(handle.job, PackStep):
            handle.job.context.exchange_step(handle.job.step, packed)
            self._pack_one()
