"""Other photos of the person on their way in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine import recipe
from engine.faces.crops import FaceCrops
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job

THUMBNAIL_PX = 144
"""Of a face; as it is shown on a dense screen."""


@dataclass(frozen=True, eq=False)
class FoundReference:
    """A photo and its faces, as `faceinpaint_gui.document.references.DocumentReference` has them."""

    photo: Photo
    sha256: str
    faces: tuple[FaceFrame, ...]
    thumbnails: tuple[np.ndarray, ...]


@dataclass(frozen=True, eq=False)
class FindReference(Job):
    """Looks for the faces of a photo, which may have to be read first; returns a `FoundReference`."""

    source: Path | Photo

    activity = QT_TRANSLATE_NOOP("jobs", "Looking for faces…")

    def run(self, engine: EngineAccess, *_: object) -> FoundReference:
        photo = engine.read_photo(self.source) if isinstance(self.source, Path) else self.source
        faces = tuple(engine.session.find_faces(photo))
        crops = FaceCrops()
        thumbnails = tuple(crops.crop(photo, face.landmarks, THUMBNAIL_PX) for face in faces)
        return FoundReference(photo, recipe.photo_sha256(photo), faces, thumbnails or (_reduced(photo),))

    def supersedes(self, other: Job) -> bool:
        """Nothing: several photos are looked through, one after the other."""
        return False


def _reduced(photo: Photo) -> np.ndarray:
    """The whole photo as a thumbnail, in sRGB."""
    height, width = photo.rgb.shape[:2]
    scale = THUMBNAIL_PX / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(photo.rgb, size, interpolation=cv2.INTER_AREA)
    return colour_transform(photo.metadata.icc_profile).to_srgb(small)
