"""Faces of one set, some of them replaced by portraits of another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.data.face_folders import FaceSet, MappedPictures
from training.data.public_sets import read_picture_set


@dataclass(frozen=True, eq=False)
class FacesAndPortraits:
    """What is trained on.

    Attributes:
        names: of the sets.
        faces: most of the pictures.
        portraits: the others, if there are any.
        share: of the portraits, 0..1.
    """

    names: tuple[str, ...]
    faces: MappedPictures
    portraits: MappedPictures | None
    share: float

    def draw(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """So many of them at random, uint8 [B,S,S,3]."""
        images = self.faces[np.sort(rng.integers(0, len(self.faces), count))]
        if self.portraits is not None:
            replaced = np.flatnonzero(rng.random(count) < self.share)
            images[replaced] = self.portraits[rng.integers(0, len(self.portraits), len(replaced))]
        return images


def read_faces_and_portraits(
    data: Path, face_set: str, portrait_set: str, share: float, size_px: int
) -> tuple[FacesAndPortraits, FaceSet]:
    """The pictures to train on, of both sets, and the held-out people of the first.

    Args:
        data: folder with the sets.
        face_set: name of the first.
        portrait_set: name of the other, "" for none.
        share: of the portraits, 0..1.
        size_px: side of the pictures.
    Raises:
        DataError: a set is not there, or shows too few people.
    """
    faces, held_out = read_picture_set(data, face_set, size_px).parts()
    if not portrait_set:
        return FacesAndPortraits((face_set,), faces, None, share), held_out
    portraits, _ = read_picture_set(data, portrait_set, size_px).parts()
    return FacesAndPortraits((face_set, portrait_set), faces, portraits, share), held_out
