"""Faces of one set, some of them replaced by portraits of another, and dark skin as often as fair skin."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data.face_set import FaceSet, MappedPictures
from training.data.public_sets import read_picture_set

_CLASSES = 8


def luma_classes(pictures: MappedPictures) -> list[np.ndarray]:
    """Which pictures are equally light between eyes and mouth, in classes of equal width from dark to light.

    Args:
        pictures: in the canonical face frame.
    Returns:
        at most eight times int [M], places in `pictures`.
    """
    side = pictures.images.shape[1]
    (left, top), (right, bottom) = (CANONICAL_LANDMARKS[[0, 4]] * side).astype(int)
    pieces = np.array_split(np.arange(len(pictures)), 1 + len(pictures) // 1000)
    luma = np.concatenate(
        [pictures.images[pictures.kept[places], top:bottom, left:right].mean((1, 2, 3)) for places in pieces]
    )
    darkest, lightest = np.percentile(luma, [2, 98])
    edges = np.linspace(darkest, lightest, _CLASSES + 1)
    classes = np.digitize(luma, edges[1:-1])
    return [np.flatnonzero(classes == each) for each in np.unique(classes)]


class RandomPictures:
    """Pictures to draw from at random.

    Args:
        pictures: all of them.
        luma_balanced_share: of those that are drawn, 0..1, for which all `luma_classes` are equally likely.
            In photos of celebrities dark faces are so rare that a network draws smudges into them.
    """

    def __init__(self, pictures: MappedPictures, luma_balanced_share: float) -> None:
        self.pictures, self.luma_balanced_share = pictures, luma_balanced_share
        self._classes = luma_classes(pictures) if luma_balanced_share else []

    def draw(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """So many of them, uint8 [B,S,S,3]."""
        places = rng.integers(0, len(self.pictures), count)
        if self.luma_balanced_share:
            for i in np.flatnonzero(rng.random(count) < self.luma_balanced_share):
                places[i] = rng.choice(self._classes[rng.integers(len(self._classes))])
        return self.pictures[places]


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
    faces: RandomPictures
    portraits: RandomPictures | None = None
    share: float = 0.0

    def draw(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """So many of them at random, uint8 [B,S,S,3]."""
        images = self.faces.draw(rng, count)
        if self.portraits is not None:
            replaced = np.flatnonzero(rng.random(count) < self.share)
            images[replaced] = self.portraits.draw(rng, len(replaced))
        return images


def read_faces_and_portraits(
    data: Path, face_set: str, portrait_set: str, share: float, luma_balanced_share: float, size_px: int
) -> tuple[FacesAndPortraits, FaceSet]:
    """The pictures to train on, of both sets, and the held-out people of the first.

    Args:
        data: folder with the sets.
        face_set: name of the first.
        portrait_set: name of the other, "" for none.
        share: of the portraits, 0..1.
        luma_balanced_share: share of the pictures of both for which all skin is equally likely, 0..1.
        size_px: side of the pictures.
    Raises:
        DataError: a set is not there, or shows too few people.
    """
    faces, held_out = read_picture_set(data, face_set, size_px).parts()
    drawn = RandomPictures(faces, luma_balanced_share)
    if not portrait_set:
        return FacesAndPortraits((face_set,), drawn), held_out
    portraits, _ = read_picture_set(data, portrait_set, size_px).parts()
    names = (face_set, portrait_set)
    return FacesAndPortraits(names, drawn, RandomPictures(portraits, luma_balanced_share), share), held_out
