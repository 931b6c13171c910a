"""The one thread in which the engine works: requests in, results out as signals."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from engine.errors import CancelledError, EngineError
from engine.photo.photo import Photo
from engine.request import (
    AttributeRequest,
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    GenerateRequest,
    IsCancelled,
    Progress,
)
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import CompletionStep, RetouchStep
from faceinpaint_gui.memory import give_back
from faceinpaint_gui.worker.engine_access import EditedPhoto, EngineAccess, LeftMask

if TYPE_CHECKING:
    # Importing this at run time would import all generators, and torch with them, before the window is shown.
    from engine.photo.export import ExportOptions
    from engine.recipe import Recipe

# macOS gives threads that are not the main one 512 KB, too little for torch and LAPACK.
_STACK_SIZE_BYTES = 16 * 1024 * 1024


class JobKind(Enum):
    """What the worker can be asked for."""

    START = auto()
    SET_DEVICE = auto()
    READ_PHOTO = auto()
    READ_MASK = auto()
    MAKE_MASK = auto()
    FIND_FACES = auto()
    WRITE_PHOTO = auto()
    EXPORT = auto()
    WRITE_MASK = auto()
    PREVIEW = auto()
    PACK_STEP = auto()
    COMPLETE = auto()
    READ_RECIPE = auto()
    WRITE_RECIPE = auto()
    REPLAY = auto()
    READ_ATTRIBUTES = auto()
    TRANSFORM = auto()
    GENERATE = auto()


# What a new job makes pointless. A file that is being written is never given up.
_SUPERSEDES: dict[JobKind, frozenset[JobKind]] = {
    JobKind.START: frozenset(),
    JobKind.SET_DEVICE: frozenset({JobKind.SET_DEVICE}),
    JobKind.READ_PHOTO: frozenset(
        {
            JobKind.READ_PHOTO,
            JobKind.READ_MASK,
            JobKind.MAKE_MASK,
            JobKind.FIND_FACES,
            JobKind.PREVIEW,
        }
    ),
    JobKind.READ_MASK: frozenset({JobKind.READ_MASK, JobKind.MAKE_MASK}),
    JobKind.MAKE_MASK: frozenset({JobKind.READ_MASK, JobKind.MAKE_MASK}),
    JobKind.FIND_FACES: frozenset({JobKind.FIND_FACES}),
    JobKind.WRITE_PHOTO: frozenset(),
    JobKind.EXPORT: frozenset(),
    JobKind.WRITE_MASK: frozenset(),
    JobKind.PREVIEW: frozenset({JobKind.PREVIEW}),
    JobKind.COMPLETE: frozenset({JobKind.PREVIEW, JobKind.COMPLETE, JobKind.REPLAY}),
    JobKind.READ_RECIPE: frozenset({JobKind.READ_RECIPE, JobKind.REPLAY}),
    JobKind.WRITE_RECIPE: frozenset(),
    JobKind.REPLAY: frozenset({JobKind.PREVIEW, JobKind.REPLAY, JobKind.COMPLETE}),
    JobKind.PACK_STEP: frozenset(),
    JobKind.READ_ATTRIBUTES: frozenset({JobKind.READ_ATTRIBUTES}),
    JobKind.TRANSFORM: frozenset({JobKind.TRANSFORM}),
    JobKind.GENERATE: frozenset({JobKind.GENERATE}),
}

DIALOG_MS = 50
"""How often it is looked whether a dialog is gone that a photo waits for."""

WRITING = (JobKind.WRITE_PHOTO, JobKind.EXPORT, JobKind.WRITE_MASK, JobKind.WRITE_RECIPE)


@dataclass(frozen=True, eq=False)
class _Job:
    """One request on its way through the thread; the object itself is the ticket.

    Attributes:
        kind: what is asked for.
        work: does it, given the engine and the two callables of this job.
        cancelled: set, from either thread, when nobody wants the result any more.
    """

    kind: JobKind
    work: Callable[[EngineAccess, Progress, IsCancelled], Any]
    cancelled: threading.Event = field(default_factory=threading.Event)


class _Runner(QObject):
    """Lives in the worker thread and runs one job after the other."""

    progressed = Signal(object, float, str)
    finished = Signal(object, object)
    failed = Signal(object, str)
    crashed = Signal(object, str)

    def __init__(self, engine: EngineAccess) -> None:
        super().__init__()
        self._engine = engine

    @Slot(object)
    def run(self, job: _Job) -> None:
        """Runs `job`; each ends in exactly one of finished, failed and crashed."""

        def on_progress(share: float, text: str) -> None:
            self.progressed.emit(job, share, text)

        try:
            if job.cancelled.is_set():
                raise CancelledError
            result = job.work(self._engine, on_progress, job.cancelled.is_set)
            if job.kind is not JobKind.PREVIEW:  # which is waited for while one paints
                give_back()
            self.finished.emit(job, result)
        except EngineError as error:
            self.failed.emit(job, str(error))
        except MemoryError:
            text = self.tr("The computer ran out of memory. Close other programs, then try again.")
            self.failed.emit(job, text)
        except Exception:
            self.crashed.emit(job, traceback.format_exc())

    @Slot()
    def end_thread(self) -> None:
        """Ends the thread, after all jobs that were submitted before."""
        self.thread().quit()


class CompletionWorker(QObject):
    """Hands work to the engine's thread and brings the results back, in the thread of the window.

    The newest request wins: the result of one that was superseded or cancelled is dropped. A photo that was
    read waits until no dialog is open: what that asks is meant for the photo that is shown.
    """

    engine_ready = Signal(object)
    """The generators can be used: an `EngineInfo`."""
    device_changed = Signal(str)
    photo_read = Signal(object)
    mask_read = Signal(object)
    mask_made = Signal(object)
    faces_found = Signal(object)
    """A list of `FaceFrame`."""
    photo_written = Signal(object)
    """A `WrittenPhoto`."""
    exported = Signal(object)
    """The path of a copy."""
    mask_written = Signal(object)
    previewed = Signal(object)
    step_packed = Signal(object)
    """A step of the history, and the same one packed."""
    completed = Signal(object)
    """This one and `previewed` bring a `CompletionResult`."""
    recipe_read = Signal(object)
    """A `ReadRecipe`."""
    recipe_written = Signal(object)
    replayed = Signal(object)
    """A `Replayed`."""
    attributes_read = Signal(object)
    """A `ReadAttributes`."""
    transformed = Signal(object)
    """An `AttributeResult`."""
    faces_generated = Signal(object)
    """`GeneratedFaces`."""
    progressed = Signal(float, str)
    """Of the running completion: the share done, 0..1, and what is being done."""
    failed = Signal(object, str)
    """A `JobKind`, and a sentence for the user."""
    crashed = Signal(object, str)
    """A `JobKind`, and the traceback of an unforeseen error."""
    jobs_changed = Signal()
    """A job was added, was cancelled, or has ended and its result is delivered: see `is_busy`."""

    _submitted = Signal(object)
    _closed = Signal()

    def __init__(self, engine: EngineAccess | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[_Job] = []
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
        self._runner.crashed.connect(self._on_crashed)
        self._results = {
            JobKind.START: self.engine_ready,
            JobKind.SET_DEVICE: self.device_changed,
            JobKind.READ_PHOTO: self.photo_read,
            JobKind.READ_MASK: self.mask_read,
            JobKind.MAKE_MASK: self.mask_made,
            JobKind.FIND_FACES: self.faces_found,
            JobKind.WRITE_PHOTO: self.photo_written,
            JobKind.EXPORT: self.exported,
            JobKind.WRITE_MASK: self.mask_written,
            JobKind.PREVIEW: self.previewed,
            JobKind.PACK_STEP: self.step_packed,
            JobKind.COMPLETE: self.completed,
            JobKind.READ_RECIPE: self.recipe_read,
            JobKind.WRITE_RECIPE: self.recipe_written,
            JobKind.REPLAY: self.replayed,
            JobKind.READ_ATTRIBUTES: self.attributes_read,
            JobKind.TRANSFORM: self.transformed,
            JobKind.GENERATE: self.faces_generated,
        }
        self._thread.start()

    # Requests

    def start_engine(self, device: str) -> None:
        """Loads the networks' library and the generators, once the window is on screen."""
        self._submit(JobKind.START, lambda engine, *_: engine.start(device))

    @Slot(str)
    def set_device(self, device: str) -> None:
        """Moves the networks to another device."""
        self._submit(JobKind.SET_DEVICE, lambda engine, *_: engine.set_device(device))

    def read_photo(self, path: Path) -> None:
        """Reads a photo."""
        self._submit(JobKind.READ_PHOTO, lambda engine, *_: engine.read_photo(path))

    def read_mask(self, path: Path, size: tuple[int, int]) -> None:
        """Reads a mask for a photo of `size` (height, width)."""
        self._submit(JobKind.READ_MASK, lambda engine, *_: engine.read_mask(path, size))

    def convert_mask(self, picture: Photo, size: tuple[int, int]) -> None:
        """Makes a mask for a photo of `size` (height, width) of a picture."""
        self._submit(JobKind.MAKE_MASK, lambda engine, *_: engine.convert_mask(picture, size))

    def transfer_mask(self, left: LeftMask, photo: Photo, face: FaceFrame | None) -> None:
        """Puts the mask of another photo on the face of `photo`, whose frame may be set by hand."""
        self._submit(JobKind.MAKE_MASK, lambda engine, *_: engine.transfer_mask(left, photo, face))

    def mark_part(self, photo: Photo, part: str, face: FaceFrame | None) -> None:
        """Makes a mask of a part of the face whose frame was set by hand, or of all that are found."""
        self._submit(JobKind.MAKE_MASK, lambda engine, *_: engine.part_mask(photo, part, face))

    def find_faces(self, photo: Photo) -> None:
        """Finds the faces of a photo."""
        self._submit(JobKind.FIND_FACES, lambda engine, *_: engine.find_faces(photo))

    def write_photo(self, photo: Photo, path: Path) -> None:
        """Writes a photo."""
        self._submit(JobKind.WRITE_PHOTO, lambda engine, *_: engine.write_photo(photo, path))

    def export_photo(self, photo: Photo, options: ExportOptions, path: Path) -> None:
        """Writes a copy of a photo."""
        self._submit(JobKind.EXPORT, lambda engine, *_: engine.export_photo(photo, options, path))

    def write_mask(self, mask_fill: np.ndarray, path: Path) -> None:
        """Writes a mask."""
        self._submit(JobKind.WRITE_MASK, lambda engine, *_: engine.write_mask(mask_fill, path))

    def preview(
        self, request: CompletionRequest, finish: Callable[[CompletionResult], CompletionResult]
    ) -> None:
        """Completes a photo for `previewed`, without scores and without telling of progress.

        Args:
            request: what to complete.
            finish: changes the result, in the worker's thread.
        """
        self._submit(
            JobKind.PREVIEW,
            lambda engine, _, is_cancelled: finish(engine.complete(request, lambda *_: None, is_cancelled)),
        )

    def pack_step(self, step: CompletionStep | RetouchStep) -> None:
        """Packs the pixels of a step."""
        self._submit(JobKind.PACK_STEP, lambda *_: (step, PackedStep.of(step)))

    def complete(self, request: CompletionRequest) -> None:
        """Completes a photo."""
        self._submit(
            JobKind.COMPLETE,
            lambda engine, on_progress, is_cancelled: engine.rate(
                engine.complete(request, on_progress, is_cancelled)
            ),
        )

    def read_recipe(self, path: Path, photo: Photo | None) -> None:
        """Reads a recipe, and finds out what differs for a photo."""
        self._submit(JobKind.READ_RECIPE, lambda engine, *_: engine.read_recipe(path, photo))

    def write_recipe(self, edited: EditedPhoto, path: Path) -> None:
        """Writes the recipe of an edited photo."""
        self._submit(JobKind.WRITE_RECIPE, lambda engine, *_: engine.write_recipe(edited, path))

    def replay(self, recipe: Recipe, photo: Photo) -> None:
        """Makes the edits of a recipe again."""
        self._submit(
            JobKind.REPLAY,
            lambda engine, on_progress, is_cancelled: engine.replay(recipe, photo, on_progress, is_cancelled),
        )

    def read_attributes(self, photo: Photo, face: FaceFrame | None) -> None:
        """Reads the attributes of a face, by default of the largest one."""
        self._submit(JobKind.READ_ATTRIBUTES, lambda engine, *_: engine.read_attributes(photo, face))

    def transform(self, request: AttributeRequest) -> None:
        """Changes attributes of a face."""
        self._submit(JobKind.TRANSFORM, lambda engine, *_: engine.transform(request))

    @Slot(object)
    def generate_faces(self, request: GenerateRequest) -> None:
        """Draws faces of nobody."""
        self._submit(JobKind.GENERATE, lambda engine, *_: engine.generate_faces(request))

    def cancel(self, *kinds: JobKind) -> None:
        """Gives up the jobs of these kinds; a running one stops at its next step."""
        self._give_up(frozenset(kinds))
        self.jobs_changed.emit()

    def is_busy(self, *kinds: JobKind) -> bool:
        """Whether a job of these kinds is waiting or running, and not cancelled."""
        return any(job.kind in kinds and not job.cancelled.is_set() for job in self._jobs)

    def close(self) -> None:
        """Gives up everything but files that are being written, and returns when the thread has ended."""
        self._give_up(frozenset(JobKind).difference(WRITING))
        self._closed.emit()
        self._thread.wait()

    # Inside

    def _submit(self, kind: JobKind, work: Callable[[EngineAccess, Progress, IsCancelled], Any]) -> None:
        self._give_up(_SUPERSEDES[kind])
        job = _Job(kind, work)
        self._jobs.append(job)
        self._submitted.emit(job)
        self.jobs_changed.emit()

    def _give_up(self, kinds: frozenset[JobKind]) -> None:
        for job in self._jobs:
            if job.kind in kinds:
                job.cancelled.set()

    def _take_off(self, job: _Job) -> bool:
        """Takes an ended job off the list; returns whether its result is still wanted."""
        self._jobs.remove(job)
        return not job.cancelled.is_set()

    @Slot(object, float, str)
    def _on_progressed(self, job: _Job, share: float, text: str) -> None:
        if not job.cancelled.is_set():
            self.progressed.emit(share, text)

    @Slot(object, object)
    def _on_finished(self, job: _Job, result: object) -> None:
        if job.kind is JobKind.READ_PHOTO and QGuiApplication.modalWindow() is not None:
            QTimer.singleShot(DIALOG_MS, self, partial(self._on_finished, job, result))
            return
        if self._take_off(job):
            self._results[job.kind].emit(result)
        self.jobs_changed.emit()

    @Slot(object, str)
    def _on_failed(self, job: _Job, text: str) -> None:
        if self._take_off(job):
            self.failed.emit(job.kind, text)
        self.jobs_changed.emit()

    @Slot(object, str)
    def _on_crashed(self, job: _Job, details: str) -> None:
        self._take_off(job)
        self.crashed.emit(job.kind, details)
        self.jobs_changed.emit()
