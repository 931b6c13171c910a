"""The worker thread: the newest wins, cancel works, errors come back, the thread ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import CancelledError, GeneratorError
from engine.photo.photo import Photo
from engine.request import CompletionRequest
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from tests.gui.fake_engine import FakeEngine


@pytest.fixture
def worker(fake_engine: FakeEngine) -> Iterator[CompletionWorker]:
    worker = CompletionWorker(fake_engine)
    yield worker
    fake_engine.gate.set()
    fake_engine.writing_gate.set()
    worker.close()


def request(seed: int = 0) -> CompletionRequest:
    mask_fill = np.zeros((40, 30), np.uint8)
    mask_fill[10:20, 5:15] = 255
    return CompletionRequest(Photo(np.full((40, 30, 3), 7, np.uint8)), mask_fill, seed=seed)


def collect(worker: CompletionWorker) -> dict[str, list]:
    """Keeps what the worker's signals say, and in which thread they say it."""
    heard: dict[str, list] = {"seeds": [], "failed": [], "crashed": [], "progress": [], "threads": []}

    worker.completed.connect(lambda result: heard["seeds"].append(result.seeds[0]))
    worker.completed.connect(lambda _result: heard["threads"].append(threading.get_ident()))
    worker.failed.connect(lambda kind, text: heard["failed"].append((kind, text)))
    worker.crashed.connect(lambda kind, text: heard["crashed"].append((kind, text)))
    worker.progressed.connect(lambda share, text: heard["progress"].append((share, text)))
    return heard


def test_a_request_is_worked_on_in_the_thread_and_comes_back_in_this_one(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    with qtbot.waitSignal(worker.completed) as blocker:
        worker.complete(request(seed=5))
    result = blocker.args[0]
    assert (result.patches[0].rgb == 105).all()
    assert heard["progress"] == [(0.25, "Filling the face")]
    assert heard["threads"] == [threading.get_ident()]
    assert len(fake_engine.threads) == 1
    assert threading.get_ident() not in fake_engine.threads


def test_the_newest_of_three_requests_wins(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.gate.clear()
    worker.complete(request(seed=1))
    qtbot.waitUntil(fake_engine.completing.is_set)
    worker.complete(request(seed=2))
    worker.complete(request(seed=3))
    with qtbot.waitSignal(worker.completed):
        fake_engine.gate.set()
    qtbot.wait(50)
    assert heard["seeds"] == [3]
    assert heard["failed"] == []
    # The second was superseded before its turn came, so no work was spent on it.
    assert [each.seed for each in fake_engine.requests] == [1, 3]


def test_a_result_that_was_on_its_way_when_it_was_superseded_is_dropped(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    worker.complete(request(seed=1))
    assert fake_engine.completing.wait(5)
    # Nothing has been delivered: the signals wait in this thread's queue, which does not run.
    threading.Event().wait(0.2)
    with qtbot.waitSignal(worker.completed):
        worker.complete(request(seed=2))
    assert heard["seeds"] == [2]
    assert heard["progress"] == [(0.25, "Filling the face")]


def test_cancel_ends_a_running_completion_without_a_result_or_an_error(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.gate.clear()
    worker.complete(request())
    qtbot.waitUntil(fake_engine.completing.is_set)
    assert worker.is_busy(JobKind.COMPLETE)
    with qtbot.waitSignal(worker.jobs_changed):
        worker.cancel(JobKind.COMPLETE)
    assert not worker.is_busy(JobKind.COMPLETE)
    fake_engine.gate.set()
    with qtbot.waitSignal(worker.completed):
        worker.complete(request(seed=9))
    assert heard["seeds"] == [9]
    assert heard["failed"] == heard["crashed"] == []


def test_opening_a_photo_waits_for_a_completion(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.photos[Path("a.jpg")] = np.zeros((4, 4, 3), np.uint8)
    fake_engine.gate.clear()
    worker.complete(request(seed=9))
    worker.read_photo(Path("a.jpg"))
    with qtbot.waitSignal(worker.photo_read):
        fake_engine.gate.set()
    assert heard["seeds"] == [9]


def test_saving_is_never_superseded(qtbot, worker, fake_engine) -> None:
    photo = Photo(np.zeros((4, 4, 3), np.uint8))
    fake_engine.photos[Path("x.jpg")] = photo.rgb
    with qtbot.waitSignal(worker.photo_read):
        worker.write_photo(photo, Path("a.png"))
        worker.write_photo(photo, Path("b.png"))
        worker.read_photo(Path("x.jpg"))
    assert set(fake_engine.written) == {Path("a.png"), Path("b.png")}


def test_an_engine_error_comes_back_as_its_sentence(qtbot, worker, fake_engine) -> None:
    fake_engine.error = GeneratorError("Choose another generator.")
    with qtbot.waitSignal(worker.failed) as blocker:
        worker.complete(request())
    assert blocker.args == [JobKind.COMPLETE, "Choose another generator."]


def test_running_out_of_memory_says_what_to_do(qtbot, worker, fake_engine) -> None:
    fake_engine.error = MemoryError()
    with qtbot.waitSignal(worker.failed) as blocker:
        worker.complete(request())
    assert "Close other programs" in blocker.args[1]


def test_an_unforeseen_error_comes_back_with_its_traceback_and_the_thread_lives_on(
    qtbot, worker, fake_engine
) -> None:
    fake_engine.error = ZeroDivisionError("oops")
    with qtbot.waitSignal(worker.crashed) as blocker:
        worker.complete(request())
    kind, details = blocker.args
    assert kind is JobKind.COMPLETE
    assert "ZeroDivisionError: oops" in details
    assert "fake_engine.py" in details
    with qtbot.waitSignal(worker.completed):
        worker.complete(request())


def test_an_error_of_a_superseded_request_is_not_shown(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.error = GeneratorError("Choose another generator.")
    worker.complete(request(seed=1))
    assert fake_engine.completing.wait(5)
    with qtbot.waitSignal(worker.completed):
        worker.complete(request(seed=2))
    assert heard["failed"] == []


def test_closing_cancels_the_completion_and_ends_the_thread(fake_engine) -> None:
    worker = CompletionWorker(fake_engine)
    fake_engine.gate.clear()
    worker.complete(request())
    assert fake_engine.completing.wait(5)
    worker.close()
    assert worker._thread.isFinished()
    worker.close()  # a second time does no harm


def test_closing_waits_for_files_that_are_queued(fake_engine) -> None:
    worker = CompletionWorker(fake_engine)
    fake_engine.writing_gate.clear()
    photo = Photo(np.zeros((4, 4, 3), np.uint8))
    worker.write_photo(photo, Path("a.png"))
    worker.write_photo(photo, Path("b.png"))
    threading.Timer(0.1, fake_engine.writing_gate.set).start()
    worker.close()
    assert set(fake_engine.written) == {Path("a.png"), Path("b.png")}


def test_cancelled_error_of_the_engine_is_silent_only_if_it_was_asked_for(qtbot, worker, fake_engine) -> None:
    fake_engine.error = CancelledError()
    with qtbot.waitSignal(worker.failed) as blocker:
        worker.complete(request())
    assert blocker.args[1] == "Cancelled; nothing was changed."
