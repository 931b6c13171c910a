"""How the face of a source lies on that of a photo, and how well it fits there."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.blending import warp_touched
from engine.faces.alignment import CANONICAL_LANDMARKS, crop_width_px, frame_to_crop, to_crop_px
from engine.faces.crops import FaceCrops, outside_photo
from engine.mask_parts import MaskPart
from engine.masks import bounding_box
from engine.references.alignment import (
    correlation,
    farthest_px,
    flow,
    flowed,
    local_contrast,
    motion_between,
    moved,
    resized,
)
from engine.references.light import RING, alike, contrast_between, light_between, lowpass, stops_between
from engine.references.sources import Source, part_in_crop
from engine.request import CompletionRequest

_COMPARED_PX = (128, 512)
"""Side of the crops in which faces are compared, at least and at most; between these, that of the photo's."""

_FARTHEST = 0.08
"""How far the motion may go, in crop widths; beyond, it has found something else that fits."""

_SEEN = 0.99
"""Of a pixel between others, from which it counts as seen."""

_FEATURES = (*CANONICAL_LANDMARKS[:2], CANONICAL_LANDMARKS[3:].mean(axis=0))
"""Middles of the eyes and the mouth, which are unlike the skin around them, in crop widths."""

_FEATURE_REACH = 0.09
"""How far it reaches from there."""


@dataclass(frozen=True, eq=False)
class FaceMatch:
    """Two faces that were compared in a window of their crops.

    Attributes:
        to_window: float64 [3,3], from the photo's pixels to those of the window.
        flow: float32 [h,w,2], to be added to a place in the window, …
        to_source: float64 [3,3], … which this takes to the pixels of the source.
        light: float32 [h,w,3], how much lighter the photo is.
        contrast: how much more contrast it has, …
        lowpass: float32 [h,w,3], … about this.
        fit: 0..1, how alike the two are around the part.
        likeness: -1..1, how alike the eyes and the mouth in the part are to what was drawn: of the least
            alike of them; 1 where the part has none, or nothing was drawn.
        stops: by how much they differ from it in brightness, at most, in powers of two.
    """

    to_window: np.ndarray
    flow: np.ndarray
    to_source: np.ndarray
    light: np.ndarray
    contrast: float
    lowpass: np.ndarray
    fit: float
    likeness: float
    stops: float


def match_face(
    source: Source, request: CompletionRequest, part: MaskPart, crops: FaceCrops, drawn_rgb: np.ndarray | None
) -> FaceMatch:
    """Compares the face of a source with that of a photo.

    Args:
        source: of which a part is wanted.
        request: the photo and its mask.
        part: of the mask, on a face.
        crops: keeps the faces' crops.
        drawn_rgb: uint8 [S,S,3], the crop of the face as a generator filled it, or None.
    """
    assert part.face is not None
    landmarks, shape = part.face.landmarks, request.mask_fill.shape
    side = int(np.clip(crop_width_px(landmarks), *_COMPARED_PX))
    to_crop = frame_to_crop(landmarks, side)
    known = ~(warp_touched(request.mask_fill, to_crop, (side, side)) | outside_photo(shape, to_crop, side))
    hole = part_in_crop(part, shape, to_crop, side)
    reach = np.ones((2 * round(RING * side) + 1,) * 2, np.uint8)
    near = cv2.dilate(hole.view(np.uint8), reach) > 0
    window = bounding_box(near.view(np.uint8))
    assert window is not None
    features = _features(hole, side) if drawn_rgb is not None else []
    ours, guided = crops.crop(request.photo, landmarks, side), known
    if drawn_rgb is not None:
        ours, guided = np.where(known[..., None], ours, resized(drawn_rgb, side)), known | hole
    theirs, seen = crops.crop(source.reference.photo, source.frame.landmarks, side), source.seen(side)
    ours, theirs, known, guided, seen, near, *features = (
        picture[window.slices] for picture in (ours, theirs, known, guided, seen, near, *features)
    )

    contrast, other = local_contrast(ours, guided, side), local_contrast(theirs, seen, side)
    motion = motion_between(contrast, other, guided & near, seen, side, is_rigid=False)
    if motion is None or not _is_better(motion, contrast, other, known & near & seen, side):
        motion = np.eye(2, 3)
    other, theirs = moved(other, motion), moved(theirs, motion)
    both = known & (moved(seen.astype(np.float32), motion) > _SEEN)
    field = flow(contrast, other, both, side) if both.any() else np.zeros((*both.shape, 2), np.float32)
    other, theirs = flowed(other, field), flowed(theirs, field)

    # What covers the face must be neither compared nor blurred into what is.
    same = alike(np.where(known[..., None], ours, theirs), theirs, both, side)
    light = light_between(ours, theirs, same, side)
    lit = theirs * light
    lit_rgb = np.clip(np.rint(lit), 0, 255).astype(np.uint8)
    shown = np.where(known[..., None], ours, lit_rgb)
    to_source = cv2.invertAffineTransform(frame_to_crop(source.frame.landmarks, side))
    from_crop = np.array([[1, 0, -window.x0], [0, 1, -window.y0], [0, 0, 1]], np.float64)
    return FaceMatch(
        to_window=from_crop @ _square(to_crop),
        flow=field,
        to_source=_square(to_source) @ np.linalg.inv(from_crop) @ _square(motion),
        light=light,
        contrast=contrast_between(shown, lit_rgb, same & near, side),
        lowpass=lowpass(lit, side),
        fit=max(0.0, correlation(contrast, other, both & near)),
        likeness=min((correlation(contrast, other, feature) for feature in features), default=1.0),
        stops=max((stops_between(ours, lit_rgb, feature, side) for feature in features), default=0.0),
    )


def _features(hole: np.ndarray, side: int) -> list[np.ndarray]:
    """What of a hole in a crop is on an eye, or on the mouth: bool [S,S] each."""
    found = []
    for place in _FEATURES:
        column, row = np.rint(to_crop_px(place, side)).astype(int)
        if hole[row, column]:
            disc = np.zeros(hole.shape, np.uint8)
            cv2.circle(disc, (int(column), int(row)), round(_FEATURE_REACH * side), 1, -1)
            found.append(hole & (disc > 0))
    return found


def _is_better(
    motion: np.ndarray, ours: np.ndarray, theirs: np.ndarray, where: np.ndarray, side: int
) -> bool:
    """Whether a motion is a small one after which two pictures resemble each other more than before."""
    if farthest_px(motion, where.shape) > _FARTHEST * side:
        return False
    return correlation(ours, moved(theirs, motion), where) > correlation(ours, theirs, where)


def _square(affine: np.ndarray) -> np.ndarray:
    return np.vstack([affine, (0, 0, 1)])
