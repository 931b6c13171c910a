"""Masks from files, from pictures, from another photo and from the face parser."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.faces.occlusion_layers import Occlusion
from engine.mask_transfer import transfer_mask
from engine.masks import mask_from_picture, read_mask, write_mask
from engine.packed_mask import PackedMask
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job, WriteJob


class MaskJob(Job):
    """Makes a mask for the shown photo: uint8 [H,W], 255 = fill."""

    activity = QT_TRANSLATE_NOOP("jobs", "Making the mask…")

    def supersedes(self, other: Job) -> bool:
        return isinstance(other, MaskJob)


@dataclass(frozen=True, eq=False)
class ReadMask(MaskJob):
    """Reads a mask for a photo of `size` (height, width)."""

    path: Path
    size: tuple[int, int]

    activity = QT_TRANSLATE_NOOP("jobs", "Opening…")

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        return read_mask(self.path, self.size)


@dataclass(frozen=True, eq=False)
class ConvertPicture(MaskJob):
    """Makes a mask for a photo of `size` (height, width) of a picture."""

    picture: Photo
    size: tuple[int, int]

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        return mask_from_picture(self.picture, self.size)


@dataclass(frozen=True, eq=False)
class TransferMask(MaskJob):
    """Puts the mask of another photo on the face of `photo`; of each, the frame may be set by hand."""

    other: Photo
    other_face: FaceFrame | None
    mask: PackedMask
    photo: Photo
    face: FaceFrame | None

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        sources, targets = (
            [face] if face is not None else engine.session.find_faces(photo)
            for photo, face in ((self.other, self.other_face), (self.photo, self.face))
        )
        return transfer_mask(self.mask.unpack(), sources, targets, self.photo.rgb.shape[:2])


@dataclass(frozen=True, eq=False)
class MarkPart(MaskJob):
    """Marks a part of the face whose frame was set by hand, or of all that are found."""

    photo: Photo
    part: str
    face: FaceFrame | None

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        return engine.session.part_mask(self.photo, self.part, self.face)


@dataclass(frozen=True, eq=False)
class ProposeMask(MaskJob):
    """Marks what hides the face whose frame was set by hand, or all that are found."""

    photo: Photo
    kinds: tuple[Occlusion, ...]
    face: FaceFrame | None

    activity = QT_TRANSLATE_NOOP("jobs", "Looking for what hides the face…")

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        return engine.session.propose_mask(self.photo, self.kinds, self.face)


@dataclass(frozen=True, eq=False)
class WriteMask(WriteJob):
    """Writes a mask, uint8 [H,W]."""

    mask_fill: np.ndarray
    path: Path

    def run(self, engine: EngineAccess, *_: object) -> None:
        write_mask(self.mask_fill, self.path)
