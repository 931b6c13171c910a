"""The one thread in which the engine works: jobs go in, results come out as signals."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from engine.errors import CancelledError, EngineError
from faceinpaint_gui import memory
from faceinpaint_gui.languages import translated
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.engine_state import EngineState
from faceinpaint_gui.worker.job import Job, JobHandle, JobState, JobT, WriteJob

# macOS gives threads that are not the main one 512 KB, too little for torch and LAPACK.
_STACK_SIZE_BYTES = 16 * 1024 * 1024

DIALOG_MS = 50
"""How often it is looked whether a dialog is gone that a result waits for."""


class _Runner(QObject):
    """Lives in the worker thread and runs one job after the other."""

    progressed = Signal(object, float, str)
    finished = Signal(object, object)
    failed = Signal(object)

    def __init__(self, engine: EngineAccess) -> None:
        super().__init__()
        self._engine = engine

    @Slot(object)
    def run(self, handle: JobHandle) -> None:
        """Runs a submitted job; each ends in exactly one of finished and failed."""

        def on_progress(share: float, text: str) -> None:
            self.progressed.emit(handle, share, translated(text))

        try:
            if handle.is_cancelled():
                raise CancelledError
            result = handle.job.run(self._engine, on_progress, handle.is_cancelled)
            if handle.job.frees_memory:
                memory.return_freed()
            self.finished.emit(handle, result)
            return
        except EngineError as error:
            handle.problem, handle.error = translated(error.text), error
        except MemoryError:
            handle.problem = self.tr("The computer ran out of memory. Close other programs, then try again.")
        except Exception:
            handle.traceback = traceback.format_exc()
        self.failed.emit(handle)

    @Slot()
    def end_thread(self) -> None:
        """Ends the thread, after all jobs that were submitted before."""
        self.thread().quit()


class Worker(QObject):
    """Hands jobs to the engine's thread and brings the results back, in the thread of the window.

    Jobs run in the order in which they are submitted. The result of one that was superseded or cancelled is
    dropped. Connect bound methods of objects of the window's thread to the signals.

    Attributes:
        engine: whether the engine is loaded, and on what it works.
    """

    finished = Signal(object, object)
    """A `JobHandle`, and what its job returned."""
    failed = Signal(object)
    """A `JobHandle` that says why; one that was cancelled only if the error is unforeseen."""
    progressed = Signal(float, str)
    """Of the running job: the share done, 0..1, and what is being done."""
    jobs_changed = Signal()
    """A job was added, was cancelled, or has ended and its result is delivered: see `is_busy`."""
    idle = Signal()
    """Everything that was submitted has ended, and all results are delivered."""

    _submitted = Signal(object)
    _closed = Signal()

    def __init__(self, engine: EngineAccess | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = EngineState(self)
        # First of all listeners: the others find it up to date.
        self.finished.connect(self.engine.follow_result)
        self.failed.connect(self.engine.follow_failure)
        self._handles: list[JobHandle] = []  # that have not ended, also cancelled ones
        self._held: list[tuple[JobHandle, object]] = []  # with their results, while a dialog is open
        self._dialog_timer = QTimer(self, singleShot=True, interval=DIALOG_MS)
        self._dialog_timer.timeout.connect(self._deliver_held)
        self._thread = QThread(self)
        self._thread.setObjectName("engine")
        self._thread.setStackSize(_STACK_SIZE_BYTES)
        self._runner = _Runner(engine or EngineAccess())
        self._runner.moveToThread(self._thread)
        # Bound methods of two QObjects in two threads: Qt queues every one of these.
        self._submitted.connect(self._runner.run)
        self._closed.connect(self._runner.end_thread)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._thread.start()

    def submit(self, job: JobT) -> JobHandle[JobT]:
        """Has a job done, and gives up those that it supersedes."""
        self._give_up(job.supersedes)
        handle = JobHandle(job, self.jobs_changed.emit)
        self._handles.append(handle)
        self._submitted.emit(handle)
        self.jobs_changed.emit()
        return handle

    def cancel(self, *kinds: type[Job]) -> None:
        """Gives up all jobs of these kinds, whoever submitted them."""
        for handle in self._handles.copy():
            if isinstance(handle.job, kinds):
                handle.cancel()

    def pending(self, kind: type[JobT]) -> list[JobT]:
        """Returns the jobs of this kind that wait or run, and were not cancelled, in their order."""
        return [handle.job for handle in self._handles if handle.is_pending and isinstance(handle.job, kind)]

    def is_busy(self, *kinds: type[Job]) -> bool:
        """Whether a job of one of these kinds is pending."""
        return any(self.pending(kind) for kind in kinds)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do: see `idle`."""
        return not self._handles

    def close(self) -> None:
        """Gives up everything but files that are being written, and returns when the thread has ended."""
        self._give_up(lambda job: not isinstance(job, WriteJob))
        self._closed.emit()
        self._thread.wait()

    # Inside

    def _give_up(self, is_unwanted: Callable[[Job], bool]) -> None:
        for handle in self._handles:
            if handle.is_pending and is_unwanted(handle.job):
                handle.state = JobState.CANCELLED

    @Slot(object, float, str)
    def _on_progressed(self, handle: JobHandle, share: float, text: str) -> None:
        if handle.is_pending:
            self.progressed.emit(share, text)

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: object) -> None:
        if handle.job.waits_for_dialogs:
            self._held.append((handle, result))
            self._deliver_held()
        else:
            self._deliver(handle, result)

    @Slot()
    def _deliver_held(self) -> None:
        while self._held and QGuiApplication.modalWindow() is None:
            self._deliver(*self._held.pop(0))
        if self._held:
            self._dialog_timer.start()

    def _deliver(self, handle: JobHandle, result: object) -> None:
        if self._end(handle, JobState.FINISHED):
            self.finished.emit(handle, result)
        self._tell_change()

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if self._end(handle, JobState.FAILED) or handle.traceback:
            self.failed.emit(handle)
        self._tell_change()

    def _end(self, handle: JobHandle, state: JobState) -> bool:
        """Takes a job off the list; returns whether its result is still wanted."""
        self._handles.remove(handle)
        is_wanted = handle.is_pending
        if is_wanted:
            handle.state = state
        return is_wanted

    def _tell_change(self) -> None:
        self.jobs_changed.emit()
        if self.is_idle:
            self.idle.emit()
