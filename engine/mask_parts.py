"""Splits a mask into what lies on which face, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.boxes import Box
from engine.faces.alignment import crop_corners, crop_width_px
from engine.masks import bounding_box
from engine.request import FaceFrame

_TOUCH_SHARE = 0.1
"""A connected area is on a face if this share of it lies in the face's crop, …"""

_TOUCH_CROP_SHARE = 0.01
"""… or if it hides this share of the crop: a long microphone may cover a mouth with a tenth of itself."""

_GROUP_GAP_PX = 32
"""Areas beside the faces that are nearer to each other than that are filled together."""


@dataclass(frozen=True, eq=False)
class MaskPart:
    """A part of a mask that is filled in one go.

    Attributes:
        face: the face that it lies on; None beside all faces.
        box: its bounding box in the photo.
        hole: bool [h,w], which pixels of the box belong to it.
    """

    face: FaceFrame | None
    box: Box
    hole: np.ndarray


def split_mask(mask_fill: np.ndarray, faces: Sequence[FaceFrame]) -> list[MaskPart]:
    """Splits a mask.

    A pixel belongs to the nearest of the faces whose crop square contains it. A connected area that hardly
    reaches into any crop belongs to none.

    Args:
        mask_fill: uint8 [H,W]; every value above 0 is to be filled.
        faces: the faces of the photo.
    Returns:
        The parts on faces, one for each face that is touched, in the order of `faces`; then those beside.
    """
    outer = bounding_box(mask_fill)
    if outer is None:
        return []
    hole = mask_fill[outer.slices] > 0
    owner = _face_of_pixels(outer, faces)
    owner[~hole] = -1
    _release_hardly_touched(owner, hole, faces)
    parts = [
        _part(face, owner == number, outer) for number, face in enumerate(faces) if (owner == number).any()
    ]
    return parts + [_part(None, pixels, box) for pixels, box in _groups(hole & (owner < 0), outer)]


def touched_faces(parts: Sequence[MaskPart]) -> list[FaceFrame]:
    """The faces that a mask lies on, of which these are the parts."""
    return [part.face for part in parts if part.face is not None]


def has_rest(parts: Sequence[MaskPart]) -> bool:
    """Whether some of a mask, of which these are the parts, lies on no face."""
    return any(part.face is None for part in parts)


def _face_of_pixels(outer: Box, faces: Sequence[FaceFrame]) -> np.ndarray:
    """Returns int16 [h,w]: for each pixel of `outer` the nearest face whose crop holds it, or -1."""
    shape = (outer.height, outer.width)
    owner = np.full(shape, -1, np.int16)
    nearest = np.full(shape, np.inf, np.float32)
    shift_bits = 4
    for number, face in enumerate(faces):
        corners = crop_corners(face.landmarks) - (outer.x0, outer.y0)
        low = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, shape[::-1])
        high = np.clip(np.ceil(corners.max(axis=0)).astype(int) + 1, 0, shape[::-1])
        if (high <= low).any():
            continue
        seen = np.s_[low[1] : high[1], low[0] : high[0]]
        inside = np.zeros((high - low)[::-1], np.uint8)
        polygon = np.rint((corners - low) * 2**shift_bits).astype(np.int32)
        cv2.fillConvexPoly(inside, polygon, 1, shift=shift_bits)
        centre = (corners.mean(axis=0) - low).astype(np.float32)
        columns, rows = (
            np.arange(count, dtype=np.float32) - middle
            for count, middle in zip(inside.shape[::-1], centre, strict=True)
        )
        distance = (columns**2 + rows[:, None] ** 2) / np.float32(crop_width_px(face.landmarks) ** 2)
        closer = (inside > 0) & (distance < nearest[seen])
        np.copyto(owner[seen], number, where=closer)
        np.copyto(nearest[seen], distance, where=closer)
    return owner


def _release_hardly_touched(owner: np.ndarray, hole: np.ndarray, faces: Sequence[FaceFrame]) -> None:
    """Takes the connected areas that hardly reach into a crop away from their faces, in `owner` itself."""
    owned = owner >= 0
    if not owned.any() or (len(faces) == 1 and np.array_equal(owned, hole)):
        return
    count, labels = cv2.connectedComponents(hole.view(np.uint8))
    area = np.bincount(labels.ravel(), minlength=count)
    for number, face in enumerate(faces):
        mine = owner == number
        touched = np.bincount(labels[mine], minlength=count)
        hardly = (touched < _TOUCH_SHARE * area) & (
            touched < _TOUCH_CROP_SHARE * crop_width_px(face.landmarks) ** 2
        )
        owner[mine & hardly[labels]] = -1


def _groups(rest: np.ndarray, outer: Box) -> Iterator[tuple[np.ndarray, Box]]:
    """Yields the pixels (bool [h,w]) and the box of each group of areas that lie close together."""
    if not rest.any():
        return
    gap = np.ones((_GROUP_GAP_PX + 1, _GROUP_GAP_PX + 1), np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(cv2.dilate(rest.view(np.uint8), gap))
    for group in range(1, count):
        x, y, width, height = (int(value) for value in stats[group, :4])
        box = Box(x, y, x + width, y + height)
        yield rest[box.slices] & (labels[box.slices] == group), box.shifted(outer.x0, outer.y0)


def _part(face: FaceFrame | None, pixels: np.ndarray, outer: Box) -> MaskPart:
    """The part of these pixels (bool [h,w]) of `outer`, its box cut to them."""
    box = bounding_box(pixels.view(np.uint8))
    assert box is not None
    return MaskPart(face, box.shifted(outer.x0, outer.y0), pixels[box.slices].copy())
