"""Photos whose frame is made larger, so that more of a face and its surroundings can be completed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.errors import FaceError
from engine.faces.alignment import crop_corners
from engine.photo_io import Photo
from engine.request import FaceFrame

_ROUNDING = 1e-6


@dataclass(frozen=True, eq=False)
class LargerCanvas:
    """A photo with room around it.

    Attributes:
        photo: its new border shows the mirrored old one.
        mask_fill: uint8 [H,W], 255 = that border.
        face: the frame of the face in it.
    """

    photo: Photo
    mask_fill: np.ndarray
    face: FaceFrame


def grown_around(photo: Photo, face: FaceFrame) -> LargerCanvas:
    """Makes room for the whole crop of a face that the photo's frame cuts off.

    Args:
        photo: of which every pixel is kept.
        face: a face in it.
    Raises:
        FaceError: the frame cuts nothing off.
    """
    height, width = photo.rgb.shape[:2]
    corners = crop_corners(face.landmarks)
    # Pixels reach half a pixel beyond their middles, by which the corners are counted.
    left, top = np.maximum(0, np.ceil(-corners.min(axis=0) - 0.5 - _ROUNDING)).astype(int).tolist()
    beyond = corners.max(axis=0) + 0.5 - (width, height)
    right, bottom = np.maximum(0, np.ceil(beyond - _ROUNDING)).astype(int).tolist()
    if not left + top + right + bottom:
        raise FaceError(
            "The photo holds the face and its surroundings already; mark with a mask what is to be completed."
        )
    border = (top, bottom, left, right)
    mask_fill = np.full((height + top + bottom, width + left + right), 255, np.uint8)
    mask_fill[top : top + height, left : left + width] = 0
    larger = replace(
        photo,
        rgb=cv2.copyMakeBorder(photo.rgb, *border, cv2.BORDER_REFLECT),
        rgb16=None if photo.rgb16 is None else cv2.copyMakeBorder(photo.rgb16, *border, cv2.BORDER_REFLECT),
        alpha=None if photo.alpha is None else _with_opaque_border(photo.alpha, border),
    )
    return LargerCanvas(larger, mask_fill, FaceFrame(face.landmarks + np.array([left, top]), face.confidence))


def _with_opaque_border(alpha: np.ndarray, border: tuple[int, int, int, int]) -> np.ndarray:
    opaque = int(np.iinfo(alpha.dtype).max)
    return cv2.copyMakeBorder(alpha, *border, cv2.BORDER_CONSTANT, value=opaque)
