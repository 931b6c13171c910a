"""The photos of a batch, shared out among the machines of a Ray cluster, which all see the same folders."""

from __future__ import annotations

import logging
import os
import socket
from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.batch.attempts import Attempt
from engine.batch.planning import BatchPhoto
from engine.batch.work import BatchOptions, BatchWorker, Outcome
from engine.errors import DeviceError, EngineError

_PATIENCE_S = 10


def outcomes(
    photos: Sequence[BatchPhoto], options: BatchOptions, device: str, address: str | None, workers: int
) -> Generator[Outcome, None, None]:
    """Completes photos, and yields what became of each as soon as it is known, in any order.

    Each worker has a session and gets one photo at a time. If it is lost, with its machine or without, its
    photo goes to another one. Photos, masks and results have to lie where all machines see them alike.

    Args:
        photos: to complete.
        options: how.
        device: one of `engine.runtime.DEVICES`; with "cuda", each worker has a graphics card of its own.
        address: of the cluster; None is the one that `RAY_ADDRESS` names, or else this machine alone.
        workers: how many work at a time; 0 is one for each processor of the cluster.
    Raises:
        EngineError: Ray is not installed, no cluster answers, the device is not there, or a reference
            cannot be read.
    """
    ray = _connected(address)
    count = workers or max(1, int(ray.cluster_resources().get("CPU", 1)))
    make_worker = ray.remote(num_cpus=1, num_gpus=int(device == "cuda"), scheduling_strategy="SPREAD")(
        _Worker
    )
    options = _seen_from_anywhere(options)
    waiting = deque(map(Attempt.first, photos))
    running: dict[Any, tuple[Any, Attempt]] = {}  # workers and their photos, by what is to come

    def give(worker: Any) -> None:
        attempt = waiting.popleft()
        photo = attempt.photo
        sent = replace(photo, source=photo.source.absolute(), target=photo.target.absolute())
        running[worker.answer.remote(sent)] = worker, attempt

    try:
        while waiting or running:
            while waiting and len(running) < count:
                give(make_worker.remote(device, options))
            (ready,), _ = ray.wait(list(running))
            worker, attempt = running.pop(ready)
            try:
                answer = ray.get(ready)
            except ray.exceptions.RayError:  # it, or its machine, is gone
                following = attempt.after_loss()
                if isinstance(following, Outcome):
                    yield following
                else:
                    waiting.append(following)
                continue
            if isinstance(answer, str):
                raise DeviceError(answer)
            yield replace(answer, photo=attempt.photo)
            if waiting:
                give(worker)
            else:
                ray.kill(worker)  # makes room for one that waits for a processor
    finally:
        ray.shutdown()


class _Worker:
    """A worker; it loads what it needs for its first photo."""

    def __init__(self, device: str, options: BatchOptions) -> None:
        self._device = device
        self._options = options
        self._worker: BatchWorker | None = None

    def answer(self, photo: BatchPhoto) -> Outcome | str:
        """What became of a photo; or why no photo can be done at all."""
        if self._worker is None:
            from engine.session import Session

            try:
                self._worker = BatchWorker(Session(self._device), self._options)
            except EngineError as error:
                return str(error)
        return self._worker.outcome_of(photo)


def _connected(address: str | None) -> Any:
    """Ray, in touch with a cluster."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # else it tells its makers
    try:
        import ray
    except ImportError as error:
        raise EngineError("Ray is not installed: install faceinpaint with its extra “ray”.") from error
    try:
        if address is not None and "://" not in address and address != "auto":
            host, _, port = address.rpartition(":")
            # Ray itself would knock for many minutes.
            socket.create_connection((host, int(port)), _PATIENCE_S).close()
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, include_dashboard=None)
    except (OSError, ValueError, RuntimeError) as error:
        raise EngineError(
            "No Ray cluster answers at “{address}”: see whether it runs, and whether it has this version of "
            "Ray and of Python.",
            address=address or "auto",
        ) from error
    return ray


def _seen_from_anywhere(options: BatchOptions) -> BatchOptions:
    """Options whose files are named in full: workers are started in other folders."""
    files = options.masks.files
    masks = replace(options.masks, files=None if files is None else files.absolute())
    references = tuple(Path(path).absolute() for path in options.references)
    return replace(options, masks=masks, references=references)
