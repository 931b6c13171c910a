"""Photos on their way in and out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.photo.export import ExportOptions, exported
from engine.photo.io import write_photo
from engine.photo.layers import write_layers
from engine.photo.photo import Photo
from faceinpaint_gui.worker.completion_jobs import PreviewCompletion
from faceinpaint_gui.worker.engine_access import EngineAccess, WrittenPhoto
from faceinpaint_gui.worker.face_jobs import FindFaces
from faceinpaint_gui.worker.job import Job, WriteJob
from faceinpaint_gui.worker.mask_jobs import MaskJob


@dataclass(frozen=True, eq=False)
class ReadPhoto(Job):
    """Reads a photo. It appears when no dialog is open: what that asks is meant for the photo that is shown.

    Attributes:
        path: its file.
        replaces: the document whose place it is to take; None if it comes beside those that are open.
        accepts_cut: whether it is opened although a part of it is missing.
    """

    path: Path
    replaces: object | None = None
    accepts_cut: bool = False

    activity = QT_TRANSLATE_NOOP("jobs", "Opening…")
    waits_for_dialogs = True
    tells_failure = False

    def run(self, engine: EngineAccess, *_: object) -> Photo:
        return engine.read_photo(self.path, self.accepts_cut)

    def supersedes(self, other: Job) -> bool:
        """Another photo for the same place, and what is for the photo that is shown now only."""
        if isinstance(other, ReadPhoto):
            return self.replaces is not None and other.replaces is self.replaces
        return isinstance(other, MaskJob | FindFaces | PreviewCompletion)


@dataclass(frozen=True, eq=False)
class WritePhoto(WriteJob):
    """Saves a photo."""

    photo: Photo
    path: Path

    def run(self, engine: EngineAccess, *_: object) -> WrittenPhoto:
        return engine.write_photo(self.photo, self.path)


@dataclass(frozen=True, eq=False)
class ExportPhoto(WriteJob):
    """Writes a copy of a photo, in layers if that is wanted.

    Attributes:
        photo: as edited.
        options: how the copy differs.
        path: the file.
        original: the photo before it was edited.
        mask_fill: uint8 [H,W], what was marked last.
        has_layers: the file gets layers.
    """

    photo: Photo
    options: ExportOptions
    path: Path
    original: Photo
    mask_fill: np.ndarray
    has_layers: bool = False

    def run(self, engine: EngineAccess, *_: object) -> None:
        if self.has_layers:
            write_layers(exported(self.photo, self.options), self.original, self.mask_fill, self.path)
            return
        write_photo(exported(self.photo, self.options), self.path, quality=self.options.quality)
