"""Takes a mask from one photo to another, so that it lies on the face as it did."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine.errors import FaceError
from engine.faces.alignment import fit_similarity
from engine.mask_parts import split_mask, touched_faces
from engine.masks import is_empty
from engine.request import FaceFrame


def transfer_mask(
    mask_fill: np.ndarray,
    source_faces: Sequence[FaceFrame],
    target_faces: Sequence[FaceFrame],
    size: tuple[int, int],
) -> np.ndarray:
    """Moves, turns and scales a mask by what takes the one face to the other.

    Args:
        mask_fill: uint8 [H,W], 255 = fill, of the first photo.
        source_faces: of the first photo; the first one that the mask touches counts, or else the first.
        target_faces: of the second photo; the first one counts.
        size: height and width of the second photo.
    Returns:
        uint8 of `size`.
    Raises:
        FaceError: either photo has no face.
    """
    if not source_faces:
        raise FaceError(
            "No face was found in the last photo, so the mask cannot be placed; set its face frame, or load "
            "the mask from a file."
        )
    if not target_faces:
        raise FaceError(
            "No face was found in this photo, so the mask cannot be placed; set its face frame, or load "
            "the mask from a file."
        )
    touched = [] if is_empty(mask_fill) else touched_faces(split_mask(mask_fill, source_faces))
    source = (touched or source_faces)[0]
    affine = fit_similarity(source.landmarks, target_faces[0].landmarks)
    height, width = size
    return cv2.warpAffine(mask_fill, affine, (width, height), flags=cv2.INTER_LINEAR)
