"""Upright crops of the faces of a photo, each made once as long as the photo lives."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import cv2
import numpy as np

from engine.blending import warp_picture
from engine.faces.alignment import frame_to_crop
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo

_KEPT_OF_A_PHOTO = 16
"""A frame that is dragged about asks for another crop each time."""


class FaceCrops:
    """Keeps crops: averaging down millions of pixels takes longer than a stroke of the brush may.

    The pixels of a photo must not change; `Photo` is frozen, and who edits makes another one.
    """

    def __init__(self) -> None:
        self._crops: WeakKeyDictionary[Photo, dict[tuple[bytes, int], np.ndarray]] = WeakKeyDictionary()

    def crop(self, photo: Photo, landmarks: np.ndarray, size_px: int) -> np.ndarray:
        """The canonical crop of one face.

        Args:
            photo: in which the face lies.
            landmarks: float [5,2], photo pixels.
            size_px: side of the crop.
        Returns:
            uint8 [S,S,3], in sRGB, read-only.
        """
        crops = self._crops.setdefault(photo, {})
        key = np.asarray(landmarks, np.float64).tobytes(), size_px
        if key not in crops:
            if len(crops) == _KEPT_OF_A_PHOTO:
                del crops[next(iter(crops))]
            crop_rgb = warp_picture(photo.rgb, frame_to_crop(landmarks, size_px), (size_px, size_px))
            crop_rgb = colour_transform(photo.metadata.icc_profile).to_srgb(crop_rgb)
            crop_rgb.setflags(write=False)
            crops[key] = crop_rgb
        return crops[key]


def marked_in_photo(marked: np.ndarray, landmarks: np.ndarray, photo: Photo) -> np.ndarray:
    """Takes a mask of a canonical crop back to where the face lies in its photo.

    Args:
        marked: uint8 [S,S], 255 = fill.
        landmarks: float [5,2], photo pixels.
        photo: that was cropped.
    Returns:
        uint8 [H,W], soft at the edges.
    """
    height, width = photo.rgb.shape[:2]
    to_photo = cv2.invertAffineTransform(frame_to_crop(landmarks, len(marked)))
    return cv2.warpAffine(marked, to_photo, (width, height))


def outside_photo(shape: tuple[int, ...], to_crop: np.ndarray, size_px: int) -> np.ndarray:
    """Where a crop shows nothing of a photo of `shape` [H,W,…], but its mirror image: bool [S,S]."""
    height, width = shape[:2]
    (ax, bx, cx), (ay, by, cy) = inverse = cv2.invertAffineTransform(to_crop)
    last = size_px - 1
    corners = inverse @ np.array([[0, last, 0, last], [0, 0, last, last], [1, 1, 1, 1]])
    if (corners >= -0.5).all() and (corners <= np.array([[width - 0.5], [height - 0.5]])).all():
        return np.zeros((size_px, size_px), bool)  # as nearly always
    pixels = np.arange(size_px)
    x = ax * pixels + (bx * pixels + cx)[:, None]  # [S,S]
    y = ay * pixels + (by * pixels + cy)[:, None]
    return (x < -0.5) | (x > width - 0.5) | (y < -0.5) | (y > height - 0.5)
