"""Jobs for the engine's thread, and the handles that those who submit them keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.errors import EngineError
from engine.request import IsCancelled, Progress
from faceinpaint_gui.worker.engine_access import EngineAccess


@dataclass(frozen=True, eq=False)
class Job:
    """One thing that the engine's thread is asked for, with all that it needs; nobody changes it any more.

    Attributes:
        context: what the caller wants to know again when the result is there, such as which photo it is
            for; neither `run` nor the worker looks at it.
    """

    context: Any = field(default=None, kw_only=True)

    activity: ClassVar[Any] = ""  # what marks texts for translation is said to return an object
    """What the status bar says meanwhile; empty for what goes on silently."""
    tells_failure: ClassVar[bool] = True
    """Whether the message bar shows why it failed; else the caller shows it, or nobody misses the result."""
    waits_for_dialogs: ClassVar[bool] = False
    """Whether the result is held back until no dialog is open."""
    frees_memory: ClassVar[bool] = True
    """Whether freed memory is returned to the system afterwards, which takes some milliseconds."""

    def run(self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled, /) -> Any:
        """Does it, in the engine's thread, and returns the result.

        Raises:
            EngineError: it cannot be done; the sentence is for the user.
        """
        raise NotImplementedError

    def supersedes(self, other: Job) -> bool:
        """Whether an older job is not wanted any more because of this one: the newest of a kind wins."""
        return type(other) is type(self)


class WriteJob(Job):
    """Writes a file: nothing supersedes it, and closing the program waits for it."""

    activity = QT_TRANSLATE_NOOP("jobs", "Saving…")

    def supersedes(self, other: Job) -> bool:
        return False


class JobState(Enum):
    """How far a submitted job is."""

    PENDING = auto()
    """It waits, or is being worked on."""
    FINISHED = auto()
    FAILED = auto()
    CANCELLED = auto()
    """The caller gave it up, or a newer job superseded it: nothing comes back."""


JobT = TypeVar("JobT", bound=Job)


class JobHandle(Generic[JobT]):
    """A job on its way. The object itself tells one from another, however alike their jobs are.

    Attributes:
        job: what is asked for.
        state: how far it is; only the worker sets it, in the thread of the window.
        problem: why it failed, in a sentence for the user; empty after an unforeseen error, …
        traceback: … whose traceback this is.
        error: what the engine refused it with, if it did.
    """

    def __init__(self, job: JobT, on_cancelled: Callable[[], object]) -> None:
        self.job = job
        self.state = JobState.PENDING
        self.problem = self.traceback = ""
        self.error: EngineError | None = None
        self._on_cancelled = on_cancelled

    @property
    def is_pending(self) -> bool:
        """Whether its result may still come."""
        return self.state is JobState.PENDING

    def is_cancelled(self) -> bool:
        """Whether nobody wants the result; asked from the engine's thread as well."""
        return self.state is JobState.CANCELLED

    def cancel(self) -> None:
        """Gives it up, if it has not ended: one that runs stops at its next step."""
        if self.is_pending:
            self.state = JobState.CANCELLED
            self._on_cancelled()
