"""The steps of a job: how far it is, whether to go on, and what took how long."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from engine.request import IsCancelled, Progress, stop_if


class Steps:
    """Tells of a job while it runs.

    Attributes:
        count: how many steps there will be; known before the first one.
        is_cancelled: asked between the steps, and by what takes long in one.
    """

    def __init__(self, on_progress: Progress | None, is_cancelled: IsCancelled | None) -> None:
        self.count = 1
        self.is_cancelled = is_cancelled
        self._on_progress = on_progress
        self._done, self._text = 0, ""
        self._start = time.perf_counter()
        self._step_ms: dict[str, float] = {}

    def advance(self, text: str) -> None:
        """Begins a step.

        Raises:
            CancelledError: `is_cancelled` said so.
        """
        stop_if(self.is_cancelled)
        self._done, self._text = self._done + 1, text
        self.tell(0.0)

    def tell(self, share: float) -> None:
        """Tells of progress, `share` of the present step being done."""
        if self._on_progress is not None:
            self._on_progress((self._done - 1 + share) / self.count, self._text)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Adds the time that the block takes to that of its name."""
        start = time.perf_counter()
        yield
        self._step_ms[name] = self._step_ms.get(name, 0.0) + (time.perf_counter() - start) * 1e3

    def timings_ms(self) -> dict[str, float]:
        """Milliseconds by name, and "total" since the job began."""
        return {**self._step_ms, "total": (time.perf_counter() - self._start) * 1e3}
