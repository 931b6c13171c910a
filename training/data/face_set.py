"""Pictures of one size in one array, who each of them shows, and the split by person."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.errors import DataError


@dataclass(frozen=True, eq=False)
class FaceSet:
    """Pictures of one size, and what is known of each.

    Attributes:
        images: uint8 [N,S,S,3], often a read-only memory map.
        names: N file stems.
        identities: N names of persons; the file's stem where no table names one.
        landmarks: float32 [N,5,2] in picture widths (left eye, right eye, nose, mouth corners), or None.
    """

    images: np.ndarray
    names: list[str]
    identities: list[str]
    landmarks: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.names)

    def landmarks_px(self, index: int) -> np.ndarray:
        """The landmarks of one picture, which has some: float32 [5,2], in its pixels."""
        assert self.landmarks is not None
        return self.landmarks[index] * self.images.shape[1] - 0.5

    def subset(self, keep: np.ndarray) -> FaceSet:
        """The pictures at the indices `keep` (int [M]); copies their pixels."""
        return FaceSet(
            np.ascontiguousarray(self.images[keep]),
            [self.names[i] for i in keep],
            [self.identities[i] for i in keep],
            None if self.landmarks is None else self.landmarks[keep],
        )

    def split(self) -> tuple[np.ndarray, np.ndarray]:
        """Indices of the training and of the validation pictures; no person is in both."""
        return split_people(self.identities)

    def parts(self) -> tuple[MappedPictures, FaceSet]:
        """The training pictures, and the validation pictures in memory; no person is in both.

        Raises:
            DataError: there are too few people, or pictures, for one of them.
        """
        train, held_out = self.both_parts()
        return MappedPictures(self.images, train), self.subset(held_out)

    def both_parts(self) -> tuple[np.ndarray, np.ndarray]:
        """As `split`, where neither may be empty.

        Raises:
            DataError: there are too few people, or pictures, for one of them.
        """
        train, held_out = self.split()
        if not len(train) or not len(held_out):
            raise DataError(
                f"The {len(self)} pictures show too few people to train on some and hold out others;"
                " add more, or name another set."
            )
        return train, held_out


@dataclass(frozen=True, eq=False)
class MappedPictures:
    """Some pictures of a set, which stay where they are until they are drawn: a set may exceed the memory.

    Attributes:
        images: uint8 [N,S,S,3], often a memory map.
        kept: int [M], the indices of those that belong.
    """

    images: np.ndarray
    kept: np.ndarray

    def __len__(self) -> int:
        return len(self.kept)

    def __getitem__(self, chosen: np.ndarray) -> np.ndarray:
        """Copies of the pictures at the places `chosen` (int [B]) among the kept ones: uint8 [B,S,S,3]."""
        return self.images[self.kept[chosen]]


def is_validation(identity: str) -> bool:
    """Whether a person belongs to the tenth of all people that is never trained on."""
    return int(hashlib.sha1(identity.encode()).hexdigest(), 16) % 10 == 0


def split_people(identities: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Indices of the pictures of people to train on, and of those of held-out people: int [M] and [N - M].

    Args:
        identities: who is in each of N pictures.
    """
    held_out = np.array([is_validation(identity) for identity in identities], bool)
    return np.flatnonzero(~held_out), np.flatnonzero(held_out)
