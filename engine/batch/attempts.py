"""What to do with a photo whose worker, a process or a machine, ended before it said what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from engine.batch.planning import BatchPhoto
from engine.batch.work import Outcome, State
from engine.texts import Text

_MOST = 2

_LOST = Text(
    "The process that worked on this photo was ended twice, perhaps for lack of memory; try it with fewer "
    "processes."
)


@dataclass(frozen=True)
class Attempt:
    """A photo that is given to a worker.

    Attributes:
        photo: that.
        had_result: whether its result was there before the first attempt.
        number: 1 for the first one.
    """

    photo: BatchPhoto
    had_result: bool
    number: int = 1

    @classmethod
    def first(cls, photo: BatchPhoto) -> Self:
        """The first one."""
        return cls(photo, photo.target.exists())

    def after_loss(self) -> Attempt | Outcome:
        """The next attempt; or what became of the photo, if there is none."""
        if not self.had_result and self.photo.target.exists():
            return Outcome(self.photo, State.DONE)  # it was saved, and whole, before the worker ended
        if self.number < _MOST:
            return replace(self, number=self.number + 1)
        return Outcome(self.photo, State.REFUSED, _LOST)
