"""Faces of several sets, parted by who wears glasses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.data.attribute_labels import read_label_table
from training.data.face_folders import read_face_set
from training.data.face_set import FaceSet
from training.errors import DataError


@dataclass(frozen=True, eq=False)
class Wearers:
    """One set of faces.

    Attributes:
        faces: all of them, with landmarks.
        bare: int [M], those to train on whose table of labels says that they wear no glasses.
        wearing: int [K], those to train on who do.
        held_out_bare, held_out_wearing: int, the same of people who are never trained on.
    """

    faces: FaceSet
    bare: np.ndarray
    wearing: np.ndarray
    held_out_bare: np.ndarray
    held_out_wearing: np.ndarray


def read_wearers(data: Path, names: Sequence[str], size_px: int) -> list[Wearers]:
    """Reads sets that lie in the canonical frame.

    Args:
        data: the folder.
        names: of the sets; beside NAME.csv with landmarks lies NAME_labels.csv, as
            `training.label_attributes` writes it.
        size_px: side of the pictures.
    Raises:
        DataError: a set is not there, or has no landmarks or labels.
    """
    return [_read(data, name, size_px) for name in names]


def _read(data: Path, name: str, size_px: int) -> Wearers:
    faces = read_face_set(data, name, size_px)
    if faces.landmarks is None:
        raise DataError(
            f"{data / name}.csv needs the columns le_x, le_y … rm_y to draw glasses onto the faces."
        )
    labels, columns = read_label_table(data / f"{name}_labels.csv")
    if "Eyeglasses" not in columns:
        raise DataError(f"{data / name}_labels.csv needs the column Eyeglasses.")
    column = columns.index("Eyeglasses")
    of_faces = np.array([labels[each][column] if each in labels else -1 for each in faces.names], np.int8)
    train, held_out = faces.both_parts()
    return Wearers(faces, *(part[of_faces[part] == value] for part in (train, held_out) for value in (0, 1)))
