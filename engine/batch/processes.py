"""The photos of a batch, shared out among processes; each gets one at a time, so that none waits in vain."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Generator, Sequence
from multiprocessing.connection import Connection, wait

from engine.batch.attempts import Attempt
from engine.batch.planning import BatchPhoto
from engine.batch.work import BatchOptions, BatchWorker, Outcome
from engine.errors import EngineError
from engine.unfinished_files import remove_leftovers


def outcomes(
    photos: Sequence[BatchPhoto], options: BatchOptions, device: str, processes: int
) -> Generator[Outcome, None, None]:
    """Completes photos, and yields what became of each as soon as it is known, in any order.

    Ending this generator ends the processes; photos that they work on then are not saved.

    Args:
        photos: to complete.
        options: how.
        device: one of `engine.runtime.DEVICES`.
        processes: how many work at a time, 1 or more; with 1 it is this one.
    Raises:
        EngineError: the device is not there, or a reference cannot be read.
    """
    if processes == 1:
        from engine.session import Session

        worker = BatchWorker(Session(device), options)
        yield from map(worker.outcome_of, photos)
        return
    threads = max(1, (os.cpu_count() or 1) // processes)
    waiting = deque(map(Attempt.first, photos))
    running: list[_Process] = []
    try:
        while waiting or running:
            while waiting and len(running) < processes:
                running.append(_Process(device, options, threads, waiting.popleft()))
            for connection in wait([process.connection for process in running]):
                process = next(each for each in running if each.connection is connection)
                outcome = process.receive()
                if outcome is not None:
                    yield outcome
                    if waiting:
                        process.give(waiting.popleft())
                        continue
                else:
                    following = process.attempt.after_loss()
                    if isinstance(following, Outcome):
                        yield following
                    else:
                        waiting.append(following)
                running.remove(process)
                process.end()
    finally:
        for process in running:
            process.end()
        remove_leftovers()  # of results that were being written


class _Process:
    """A process, and the photo that it works on.

    Attributes:
        connection: to it.
        attempt: what it works on.
    """

    def __init__(self, device: str, options: BatchOptions, threads: int, attempt: Attempt) -> None:
        # Not a fork of this process: torch and its threads would not survive that.
        context = multiprocessing.get_context("spawn")
        self.connection, other_end = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(other_end, device, options, threads), daemon=True
        )
        self._process.start()
        other_end.close()  # so that its end is noticed here
        self.give(attempt)

    def give(self, attempt: Attempt) -> None:
        self.attempt = attempt
        with contextlib.suppress(OSError):  # it has ended, as `receive` will say
            self.connection.send(attempt.photo)

    def receive(self) -> Outcome | None:
        """What became of the photo; None if the process has ended before.

        Raises:
            EngineError: it could not begin.
        """
        try:
            answer = self.connection.recv()
        except (EOFError, OSError):
            return None
        if isinstance(answer, str):
            raise EngineError(answer)
        return answer

    def end(self) -> None:
        self.connection.close()
        self._process.terminate()
        self._process.join()


def _serve(connection: Connection, device: str, options: BatchOptions, threads: int) -> None:
    """Completes photos until no more come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to all; the first process ends the others
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))
    import cv2

    from engine.session import Session

    cv2.setNumThreads(threads)
    try:
        worker = BatchWorker(Session(device), options)
    except EngineError as error:
        connection.send(str(error))
        return
    while True:
        try:
            connection.send(worker.outcome_of(connection.recv()))
        except (EOFError, OSError):  # nobody is there any more
            return
