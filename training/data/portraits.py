"""Faces of one set, some of them replaced by portraits of another, and dark skin as often as fair skin."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data.face_set import FaceSet, MappedPictures
from training.data.public_sets import read_picture_set

_SHADES = 8


def shades(pictures: MappedPictures) -> list[np.ndarray]:
    """Which pictures are equally light between eyes and mouth, in classes of equal width from dark to light.

    Args:
        pictures: in the canonical face frame.
    Returns:
        at most eight times int [M], places in `pictures`.
    """
    side = pictures.images.shape[1]
    (left, top), (right, bottom) = (CANONICAL_LANDMARKS[[0, 4]] * side).astype(int)
    pieces = np.array_split(np.arange(len(pictures)), 1 + len(pictures) // 1000)
    lightness = np.concatenate(
        [pictures.images[pictures.kept[places], top:bottom, left:right].mean((1, 2, 3)) for places in pieces]
    )
    darkest, lightest = np.percentile(lightness, [2, 98])
    edges = np.linspace(darkest, lightest, _SHADES + 1)
    classes = np.digitize(lightness, edges[1:-1])
    return [np.flatnonzero(classes == shade) for shade in np.unique(classes)]


class RandomPictures:
    """Pictures to draw from at random.

    Args:
        pictures: all of them.
        even_share: of those that are drawn, 0..1, for which `shades` are equally likely. In photos of
            celebrities dark faces are so rare that a network draws smudges into them.
    """

    def __init__(self, pictures: MappedPictures, even_share: float) -> None:
        self.pictures, self.even_share = pictures, even_share
        self._shades = shades(pictures) if even_share else []

    def draw(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """So many of them, uint8 [B,S,S,3]."""
        places = rng.integers(0, len(self.pictures), count)
        if self.even_share:
            for i in np.flatnonzero(rng.random(count) < self.even_share):
                places[i] = rng.choice(self._shades[rng.integers(len(self._shades))])
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
    data: Path, face_set: str, portrait_set: str, share: float, even_share: float, size_px: int
) -> tuple[FacesAndPortraits, FaceSet]:
    """The pictures to train on, of both sets, and the held-out people of the first.

    Args:
        data: folder with the sets.
        face_set: name of the first.
        portrait_set: name of the other, "" for none.
        share: of the portraits, 0..1.
        even_share: of `RandomPictures`, for both.
        size_px: side of the pictures.
    Raises:
        DataError: a set is not there, or shows too few people.
    """
    faces, held_out = read_picture_set(data, face_set, size_px).parts()
    drawn = RandomPictures(faces, even_share)
    if not portrait_set:
        return FacesAndPortraits((face_set,), drawn), held_out
    portraits, _ = read_picture_set(data, portrait_set, size_px).parts()
    names = (face_set, portrait_set)
    return FacesAndPortraits(names, drawn, RandomPictures(portraits, even_share), share), held_out
