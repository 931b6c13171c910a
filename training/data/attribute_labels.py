"""CelebA's 40 yes-or-no attributes (Liu et al. 2015): pictures with true labels, and tables of labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.data.face_folders import read_face_set, read_table
from training.data.face_set import FaceSet
from training.errors import DataError

ATTRIBUTE_SET = "celeba_labelled"
_PICTURES = "celeba_labelled_89x109"
_DESCRIBING = ("image", "identity", "predicted")
"""Columns that are no attributes; `training.label_attributes` writes the last one."""

CELEBA_LANDMARKS = (
    np.array([[34.5, 55.5], [54.0, 55.5], [44.3, 68.1], [35.6, 76.05], [53.1, 76.05]]) + 0.5
) / 89
"""float64 [5,2]: where CelebA's own alignment (178x218, or half of it) has the landmarks, in picture widths.

The eyes are those that the set was aligned by; nose and mouth are means, found by registering the mean
picture to that of a set in the canonical frame.
"""


def read_attribute_set(data: Path, size_px: int) -> tuple[FaceSet, np.ndarray, list[str]]:
    """Reads CelebA photos in the alignment of their makers, with true labels.

    The folder holds `celeba_labelled.csv`, with the columns image and identity and one column of 0 and 1 for
    each attribute, and `celeba_labelled_89x109` (a folder or tar of pictures so named).

    Args:
        data: the folder.
        size_px: side of the crops, S.
    Returns:
        The faces in the canonical frame; their labels, uint8 [N,40], 1 = yes; the attributes' names.
    Raises:
        DataError: nothing there, or of another layout.
    """
    path = data / f"{ATTRIBUTE_SET}.csv"
    faces = read_face_set(data, _PICTURES, size_px, CELEBA_LANDMARKS, path)
    labels, names = read_label_table(path)
    return faces, np.stack([labels[name] for name in faces.names]), names


def read_label_table(path: Path) -> tuple[dict[str, np.ndarray], list[str]]:
    """Reads a table of labels, true or predicted: the column image, and one column of 0 and 1 per attribute.

    Returns:
        uint8 [K] for each image, 1 = yes, and the K attributes' names.
    Raises:
        DataError: the table is not there, or holds something else.
    """
    rows = read_table(path)
    names = [column for column in (rows[0] if rows else ()) if column not in _DESCRIBING]
    try:
        labels = {row["image"]: np.array([("0", "1").index(row[n]) for n in names], np.uint8) for row in rows}
    except ValueError as error:
        raise DataError(
            f"{path} is no table of labels; it wants the column 'image' and attributes of 0 and 1."
        ) from error
    if not labels or not names:
        raise DataError(f"{path} holds no labels; write it again.")
    return labels, names
