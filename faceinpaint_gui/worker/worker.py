"""The one thread in which the engine works: jobs go in, results come out as signals."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from engine.errors import CancelledError, EngineError
from faceinpaint_gui import memory
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.engine_state import EngineState
from faceinpaint_gui.worker.job import Job, JobT, Task, TaskState, WriteJob

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
    def run(self, task: Task) -> None:
        """Runs the job of a task; each ends in exactly one of finished and failed."""

        def on_progress(share: float, text: str) -> None:
            self.progressed.emit(task, share, text)

        try:
            if task.is_cancelled():
                raise CancelledError
            result = task.job.run(self._engine, on_progress, task.is_cancelled)
            if task.job.frees_memory:
                memory.return_freed()
            self.finished.emit(task, result)
            return
        except EngineError as error:
            task.problem, task.error = str(error), error
        except MemoryError:
            task.problem = self.tr("The computer ran out of memory. Close other programs, then try again.")
        except Exception:
            task.traceback = traceback.format_exc()
        self.failed.emit(task)

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
    """A `Task`, and what its job returned."""
    failed = Signal(object)
    """A `Task` that says why; one that was cancelled only if the error is unforeseen."""
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
        self._tasks: list[Task] = []  # that have not ended, also cancelled ones
        self._held: list[tuple[Task, object]] = []  # with their results, while a dialog is open
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

    def submit(self, job: JobT) -> Task[JobT]:
        """Has a job done, and gives up those that it supersedes."""
        self._give_up(job.supersedes)
        task = Task(job, self.jobs_changed.emit)
        self._tasks.append(task)
        self._submitted.emit(task)
        self.jobs_changed.emit()
        return task

    def cancel(self, *kinds: type[Job]) -> None:
        """Gives up all jobs of these kinds, whoever submitted them."""
        for task in self._tasks.copy():
            if isinstance(task.job, kinds):
                task.cancel()

    def pending(self, kind: type[JobT]) -> list[JobT]:
        """Returns the jobs of this kind that wait or run, and were not cancelled, in their order."""
        return [task.job for task in self._tasks if task.is_pending and isinstance(task.job, kind)]

    def is_busy(self, *kinds: type[Job]) -> bool:
        """Whether a job of one of these kinds is pending."""
        return any(self.pending(kind) for kind in kinds)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do: see `idle`."""
        return not self._tasks

    def close(self) -> None:
        """Gives up everything but files that are being written, and returns when the thread has ended."""
        self._give_up(lambda job: not isinstance(job, WriteJob))
        self._closed.emit()
        self._thread.wait()

    # Inside

    def _give_up(self, is_unwanted: Callable[[Job], bool]) -> None:
        for task in self._tasks:
            if task.is_pending and is_unwanted(task.job):
                task.state = TaskState.CANCELLED

    @Slot(object, float, str)
    def _on_progressed(self, task: Task, share: float, text: str) -> None:
        if task.is_pending:
            self.progressed.emit(share, text)

    @Slot(object, object)
    def _on_finished(self, task: Task, result: object) -> None:
        if task.job.waits_for_dialogs:
            self._held.append((task, result))
            self._deliver_held()
        else:
            self._deliver(task, result)

    @Slot()
    def _deliver_held(self) -> None:
        while self._held and QGuiApplication.modalWindow() is None:
            self._deliver(*self._held.pop(0))
        if self._held:
            self._dialog_timer.start()

    def _deliver(self, task: Task, result: object) -> None:
        if self._end(task, TaskState.FINISHED):
            self.finished.emit(task, result)
        self._tell_change()

    @Slot(object)
    def _on_failed(self, task: Task) -> None:
        if self._end(task, TaskState.FAILED) or task.traceback:
            self.failed.emit(task)
        self._tell_change()

    def _end(self, task: Task, state: TaskState) -> bool:
        """Takes a task off the list; returns whether its result is still wanted."""
        self._tasks.remove(task)
        is_wanted = task.is_pending
        if is_wanted:
            task.state = state
        return is_wanted

    def _tell_change(self) -> None:
        self.jobs_changed.emit()
        if self.is_idle:
            self.idle.emit()
