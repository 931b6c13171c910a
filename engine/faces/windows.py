"""The part of a photo that a face's crop shows, and pictures of the crop's size brought back to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.blending import warp_picture
from engine.boxes import Box
from engine.faces.alignment import crop_corners, frame_to_crop
from engine.request import FaceFrame

_EDGE_SHARE = 0.08
"""Width of the soft edge of a crop's weight, in crop widths."""


@dataclass(frozen=True, eq=False)
class FaceWindow:
    """A face, and the box of its crop in the photo."""

    face: FaceFrame
    box: Box

    def enlarge(self, crop: np.ndarray) -> np.ndarray:
        """Brings a picture, float32 [S,S,C] in the canonical frame, to the box: float32 [h,w,C]."""
        return warp_picture(crop, self._from_crop(len(crop)), self._size)

    def weight(self) -> np.ndarray:
        """1 in the middle of the crop, fading to 0 at its edge: float32 [h,w,1]."""
        side_px = 128
        places = (np.arange(side_px, dtype=np.float32) + 0.5) / side_px
        ramp = np.clip(np.minimum(places, 1 - places) / _EDGE_SHARE, 0, 1)
        ramp = ramp * ramp * (3 - 2 * ramp)
        return cv2.warpAffine(np.outer(ramp, ramp), self._from_crop(side_px), self._size)[..., None]

    @property
    def _size(self) -> tuple[int, int]:
        return self.box.width, self.box.height

    def _from_crop(self, size_px: int) -> np.ndarray:
        """The map from the pixels of a crop to those of the box, float64 [2,3]."""
        matrix = cv2.invertAffineTransform(frame_to_crop(self.face.landmarks, size_px))
        matrix[:, 2] -= (self.box.x0, self.box.y0)
        return matrix


def face_windows(faces: Sequence[FaceFrame], shape: tuple[int, ...]) -> Iterator[FaceWindow]:
    """The windows of those faces whose crops reach into a photo of `shape` [H,W,…]."""
    for face in faces:
        corners = crop_corners(face.landmarks)
        low, high = np.floor(corners.min(axis=0)).astype(int), np.ceil(corners.max(axis=0)).astype(int) + 1
        box = Box(*low.tolist(), *high.tolist()).clipped(shape)
        if not box.is_empty:
            yield FaceWindow(face, box)
