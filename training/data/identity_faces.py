"""Faces of many people in one frame, each with who it is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import cv2
import numpy as np

from engine.faces.alignment import frame_to_crop
from training.data.face_folders import read_face_set
from training.data.face_set import FaceSet
from training.errors import DataError


def read_by_landmarks(data: Path, stem: str, stored_px: int, size_px: int) -> FaceSet:
    """Reads a set that lies in a frame of its own into the canonical frame, each face by its landmarks.

    Args:
        data: the data folder.
        stem: name of the set, as for `read_face_set`.
        stored_px: side of its pictures.
        size_px: side of the crops; what lies outside the pictures is mirrored in.
    Raises:
        DataError: nothing there, or no landmarks in its table.
    """
    faces = read_face_set(data, stem, stored_px)
    if faces.landmarks is None:
        raise DataError(f"{data / stem}.csv needs the columns le_x, le_y … rm_y to align the faces.")
    crops = [
        cv2.warpAffine(
            image,
            frame_to_crop(landmarks * stored_px - 0.5, size_px),
            (size_px, size_px),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        for image, landmarks in zip(faces.images, faces.landmarks, strict=True)
    ]
    return FaceSet(np.stack(crops), faces.names, faces.identities)


def often_pictured(faces: FaceSet, pictures: int) -> np.ndarray:
    """Indices of the pictures of people who have at least so many."""
    counts = Counter(faces.identities)
    return np.array([i for i, who in enumerate(faces.identities) if counts[who] >= pictures], np.intp)
