"""The worker thread: the newest wins, cancel works, errors come back, the thread ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDialog

from engine.errors import CancelledError, GeneratorError
from engine.photo.photo import Photo
from engine.request import CompletionRequest
from faceinpaint_gui.worker.completion_jobs import Complete, PreviewCompletion
from faceinpaint_gui.worker.engine_state import SetDevice, StartEngine
from faceinpaint_gui.worker.face_jobs import FindFaces
from faceinpaint_gui.worker.job import JobState
from faceinpaint_gui.worker.mask_jobs import ReadMask
from faceinpaint_gui.worker.photo_jobs import ReadPhoto, WritePhoto
from faceinpaint_gui.worker.preview_source import PreviewSource
from faceinpaint_gui.worker.worker import Worker
from tests.gui.fake_engine import FakeEngine


@pytest.fixture
def worker(fake_engine: FakeEngine) -> Iterator[Worker]:
    worker = Worker(fake_engine)
    yield worker
    fake_engine.gate.set()
    fake_engine.writing_gate.set()
    worker.close()


PHOTO = Photo(np.full((40, 30, 3), 7, np.uint8))


def request(seed: int = 0) -> CompletionRequest:
    mask_fill = np.zeros((40, 30), np.uint8)
    mask_fill[10:20, 5:15] = 255
    return CompletionRequest(PHOTO, mask_fill, seed=seed)


def collect(worker: Worker) -> dict[str, list]:
    """Keeps what the worker's signals say, and in which thread they say it."""
    heard: dict[str, list] = {"seeds": [], "failed": [], "progress": [], "threads": []}

    def on_finished(handle, result) -> None:
        heard["threads"].append(threading.get_ident())
        if isinstance(handle.job, Complete):
            heard["seeds"].append(result.seeds[0])

    worker.finished.connect(on_finished)
    worker.failed.connect(lambda handle: heard["failed"].append(handle.problem))
    worker.progressed.connect(lambda share, text: heard["progress"].append((share, text)))
    return heard


def test_a_request_is_worked_on_in_the_thread_and_comes_back_in_this_one(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    with qtbot.waitSignal(worker.finished) as blocker:
        handle = worker.submit(Complete(request(seed=5), context="this photo"))
    assert blocker.args[0] is handle and handle.job.context == "this photo"
    assert handle.state is JobState.FINISHED
    result = blocker.args[1]
    assert (result.patches[0].rgb == 105).all()
    assert heard["progress"] == [(0.25, "Filling the face")]
    assert heard["threads"] == [threading.get_ident()]
    assert len(fake_engine.threads) == 1
    assert threading.get_ident() not in fake_engine.threads


def test_the_newest_of_three_requests_wins(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.gate.clear()
    worker.submit(Complete(request(seed=1)))
    qtbot.waitUntil(fake_engine.completing.is_set)
    worker.submit(Complete(request(seed=2)))
    worker.submit(Complete(request(seed=3)))
    with qtbot.waitSignal(worker.idle):
        fake_engine.gate.set()
    qtbot.wait(50)
    assert heard["seeds"] == [3]
    assert heard["failed"] == []
    # The second was superseded before its turn came, so no work was spent on it.
    assert [each.seed for each in fake_engine.requests] == [1, 3]


def test_a_result_that_was_on_its_way_when_it_was_superseded_is_dropped(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    worker.submit(Complete(request(seed=1)))
    assert fake_engine.completing.wait(5)
    # Nothing has been delivered: the signals wait in this thread's queue, which does not run.
    threading.Event().wait(0.2)
    with qtbot.waitSignal(worker.idle):
        worker.submit(Complete(request(seed=2)))
    assert heard["seeds"] == [2]
    assert heard["progress"] == [(0.25, "Filling the face")]


def test_cancel_ends_a_running_completion_without_a_result_or_an_error(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.gate.clear()
    handle = worker.submit(Complete(request()))
    qtbot.waitUntil(fake_engine.completing.is_set)
    assert worker.is_busy(Complete) and worker.pending(Complete) == [handle.job]
    with qtbot.waitSignal(worker.jobs_changed):
        handle.cancel()
    assert not worker.is_busy(Complete) and handle.state is JobState.CANCELLED
    assert not worker.is_idle, "it has not stopped yet"
    fake_engine.gate.set()
    with qtbot.waitSignal(worker.idle):
        worker.submit(Complete(request(seed=9)))
    assert heard["seeds"] == [9]
    assert heard["failed"] == []


def test_opening_a_photo_waits_for_a_completion(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.photos[Path("a.jpg")] = np.zeros((4, 4, 3), np.uint8)
    fake_engine.gate.clear()
    worker.submit(Complete(request(seed=9)))
    worker.submit(ReadPhoto(Path("a.jpg")))
    with qtbot.waitSignal(worker.idle):
        fake_engine.gate.set()
    assert heard["seeds"] == [9]


def test_saving_is_never_superseded(qtbot, worker, fake_engine) -> None:
    photo = Photo(np.zeros((4, 4, 3), np.uint8))
    fake_engine.photos[Path("x.jpg")] = photo.rgb
    with qtbot.waitSignal(worker.idle):
        worker.submit(WritePhoto(photo, Path("a.png")))
        worker.submit(WritePhoto(photo, Path("b.png")))
        worker.submit(ReadPhoto(Path("x.jpg")))
    assert set(fake_engine.written) == {Path("a.png"), Path("b.png")}


def test_an_engine_error_comes_back_as_its_sentence(qtbot, worker, fake_engine) -> None:
    fake_engine.error = GeneratorError("Choose another generator.")
    with qtbot.waitSignal(worker.failed) as blocker:
        handle = worker.submit(Complete(request()))
    assert blocker.args == [handle] and handle.problem == "Choose another generator."
    assert handle.state is JobState.FAILED


def test_running_out_of_memory_says_what_to_do(qtbot, worker, fake_engine) -> None:
    fake_engine.error = MemoryError()
    with qtbot.waitSignal(worker.failed) as blocker:
        worker.submit(Complete(request()))
    assert "Close other programs" in blocker.args[0].problem


def test_an_unforeseen_error_comes_back_with_its_traceback_and_the_thread_lives_on(
    qtbot, worker, fake_engine
) -> None:
    fake_engine.error = ZeroDivisionError("oops")
    with qtbot.waitSignal(worker.failed) as blocker:
        handle = worker.submit(Complete(request()))
    assert blocker.args == [handle] and handle.problem == ""
    assert "ZeroDivisionError: oops" in handle.traceback
    assert "fake_engine.py" in handle.traceback
    with qtbot.waitSignal(worker.idle):
        worker.submit(Complete(request()))


def test_an_error_of_a_superseded_request_is_not_shown(qtbot, worker, fake_engine) -> None:
    heard = collect(worker)
    fake_engine.error = GeneratorError("Choose another generator.")
    worker.submit(Complete(request(seed=1)))
    assert fake_engine.completing.wait(5)
    with qtbot.waitSignal(worker.idle):
        worker.submit(Complete(request(seed=2)))
    assert heard["failed"] == []


def test_closing_cancels_the_completion_and_ends_the_thread(fake_engine) -> None:
    worker = Worker(fake_engine)
    fake_engine.gate.clear()
    worker.submit(Complete(request()))
    assert fake_engine.completing.wait(5)
    worker.close()
    assert worker._thread.isFinished()
    worker.close()  # a second time does no harm


def test_closing_waits_for_files_that_are_queued(fake_engine) -> None:
    worker = Worker(fake_engine)
    fake_engine.writing_gate.clear()
    photo = Photo(np.zeros((4, 4, 3), np.uint8))
    worker.submit(WritePhoto(photo, Path("a.png")))
    worker.submit(WritePhoto(photo, Path("b.png")))
    threading.Timer(0.1, fake_engine.writing_gate.set).start()
    worker.close()
    assert set(fake_engine.written) == {Path("a.png"), Path("b.png")}


def test_cancelled_error_of_the_engine_is_silent_only_if_it_was_asked_for(qtbot, worker, fake_engine) -> None:
    fake_engine.error = CancelledError()
    with qtbot.waitSignal(worker.failed) as blocker:
        worker.submit(Complete(request()))
    assert blocker.args[0].problem == "Cancelled; nothing was changed."


def test_a_new_photo_supersedes_what_is_for_the_shown_one_and_the_one_for_the_same_place() -> None:
    shown, other = PHOTO, Photo(PHOTO.rgb)
    next_photo = ReadPhoto(Path("b.jpg"), shown)
    for job, is_superseded in (
        (ReadPhoto(Path("a.jpg"), shown), True),
        (ReadPhoto(Path("a.jpg"), other), False),
        (ReadPhoto(Path("a.jpg")), False),
        (ReadMask(Path("m.png"), (40, 30)), True),
        (FindFaces(shown), True),
        (PreviewCompletion(request(), PreviewSource(shown, 1)), True),
        (Complete(request()), False),
        (WritePhoto(shown, Path("a.png")), False),
    ):
        assert next_photo.supersedes(job) == is_superseded, job
    assert not ReadPhoto(Path("b.jpg")).supersedes(ReadPhoto(Path("a.jpg"))), "each in a tab of its own"


def test_photos_that_are_read_while_a_dialog_is_open_appear_afterwards_in_their_order(
    qtbot, worker, fake_engine
) -> None:
    paths = [Path(f"{number}.jpg") for number in range(3)]
    fake_engine.photos = dict.fromkeys(paths, PHOTO.rgb)
    read: list[Path] = []
    worker.finished.connect(lambda handle, _result: read.append(getattr(handle.job, "path", None)))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    for path in paths:
        worker.submit(ReadPhoto(path))
    with qtbot.waitSignal(worker.finished):
        worker.submit(FindFaces(PHOTO))
    assert read == [None] and not worker.is_idle
    with qtbot.waitSignal(worker.idle):
        dialog.reject()
    assert read == [None, *paths]


def test_the_engine_says_when_it_is_ready_and_on_what_it_works(qtbot, worker, fake_engine) -> None:
    fake_engine.devices = {"cuda": "Big card", "cpu": "Processor"}
    with qtbot.waitSignal(worker.engine.changed):
        worker.submit(StartEngine("cuda"))
    assert worker.engine.is_ready and worker.engine.info.device == "cuda"
    with qtbot.waitSignal(worker.engine.device_changed):
        worker.submit(SetDevice("cpu"))
    assert worker.engine.info.device == "cpu" and worker.engine.problem == ""


def test_an_engine_that_cannot_be_loaded_says_why(qtbot, worker, monkeypatch) -> None:
    def fail(_device: str) -> None:
        raise GeneratorError("Install torch.")

    monkeypatch.setattr(worker._runner._engine, "start", fail)
    with qtbot.waitSignal(worker.engine.changed):
        worker.submit(StartEngine("cpu"))
    assert not worker.engine.is_ready and worker.engine.problem == "Install torch."
