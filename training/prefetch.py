"""Batches drawn ahead of the steps that use them."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress
from typing import Any

import numpy as np

from training.recipes.base import Recipe


class Prefetch:
    """Draws batches in a thread, some ahead of the steps; batch n is the same whenever the run was started.

    Args:
        recipe: draws them.
        seeds: of the run; they and the number of a batch decide what is in it.
        first: number of the first batch.
        ahead: how many may wait.
    """

    def __init__(self, recipe: Recipe, seeds: tuple[int, int, int], first: int, ahead: int) -> None:
        self._queue: queue.Queue[dict[str, np.ndarray] | BaseException] = queue.Queue(maxsize=ahead)
        self._closed = threading.Event()
        self._seeds = seeds
        self._thread = threading.Thread(target=self._work, args=(recipe, first), daemon=True)
        self._thread.start()

    def next(self) -> dict[str, np.ndarray]:
        """The next batch; raises here what drawing it raised."""
        item = self._queue.get()
        if isinstance(item, BaseException):
            raise item
        return item

    def close(self) -> None:
        """Ends the thread."""
        self._closed.set()
        self._thread.join()

    def _work(self, recipe: Recipe, number: int) -> None:
        seed, rank, rollbacks = self._seeds
        while not self._closed.is_set():
            try:
                item: Any = recipe.batch(np.random.default_rng([seed, number, rank, rollbacks, 0]))
            except BaseException as error:
                item = error
            while not self._closed.is_set():
                with suppress(queue.Full):
                    self._queue.put(item, timeout=0.1)
                    break
            number += 1
