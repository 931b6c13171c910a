"""Takes an eye that is hidden from the other side of the face, where that is visible and looks alike.

What retouchers do by hand: copy the other eye, mirror it, move it into place, and match the light. The
mirrored side is another picture of the face, and is compared like one (`engine.references`). What a network
draws has the pixels of the network; what is copied has those of the crop.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.references.alignment import correlation, farthest_px, local_contrast, motion_between, moved
from engine.references.light import RING, light_between

_LARGEST = 0.4
"""Of a part of the hole that is copied, in crop widths: an eye with its brow."""

_LIKE = 0.86
"""Correlation of the sides, at least."""

_FINE = 0.004
"""Standard deviation of what they are blurred by before, in crop widths."""

_FARTHEST = 0.06
"""How far a face may be from symmetric, in crop widths: the sides of a turned head differ."""

_MOST_LIGHT = 1.6
"""Factor at most between the light on the two sides."""


def taken_from_opposite(
    drawn: np.ndarray, hole: np.ndarray, outside_photo: np.ndarray | None = None
) -> np.ndarray:
    """Replaces a drawn eye, and the part of the hole around it, by the other eye.

    Args:
        drawn: uint8 [M,M,3], a face in the canonical frame, its hole filled.
        hole: bool [M,M].
        outside_photo: bool [M,M], what of the crop is no photo and is not copied.
    Returns:
        uint8 [M,M,3]; as drawn where the other side is hidden, too, or does not match.
    """
    side = len(drawn)
    ring_px = round(RING * side)
    known = ~hole if outside_photo is None else ~(hole | outside_photo)
    result = drawn.copy()
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(hole.view(np.uint8))
    eyes = (CANONICAL_LANDMARKS[:2] * side).astype(int)
    for label in sorted({labels[row, column] for column, row in eyes}):
        x, y, width, height = boxes[label, :4]
        if label == 0 or max(width, height) > _LARGEST * side:
            continue
        window = np.s_[max(y - ring_px, 0) : y + height + ring_px, max(x - ring_px, 0) : x + width + ring_px]
        part = labels[window] == label
        seen = known[:, ::-1][window]
        if _is_out_of_reach(seen, part, _FARTHEST * side):
            continue
        opposite = np.dstack([drawn[:, ::-1][window], seen * np.uint8(255)])
        copied = _matched(drawn[window], known[window], opposite, part, side)
        if copied is not None:
            result[window][part] = copied[part]
    return result


def _matched(
    drawn: np.ndarray, known: np.ndarray, opposite: np.ndarray, part: np.ndarray, side: int
) -> np.ndarray | None:
    """What is seen in the opposite window, moved and lit as in this one.

    The drawn eye may be blurred and of a wrong colour, but it is where an eye should be; the skin around it
    alone often fits in several places.

    Args:
        drawn: uint8 [h,w,3].
        known: bool [h,w], what of it is the photo.
        opposite: uint8 [h,w,4], the mirrored window, and 255 where it is the photo.
        part: bool [h,w], what is wanted.
        side: of the crop, in pixels.
    Returns:
        uint8 [h,w,3], or None where they do not match.
    """
    everything, seen = np.ones_like(part), opposite[..., 3] == 255
    ours = local_contrast(drawn, everything, side)
    theirs = local_contrast(np.ascontiguousarray(opposite[..., :3]), seen, side)
    motion = motion_between(ours, theirs, everything, seen, side)
    if motion is None or farthest_px(motion, part.shape) > _FARTHEST * side:
        return None
    copied = moved(opposite, motion)
    seen, rgb = copied[..., 3] >= 250, np.ascontiguousarray(copied[..., :3])
    if not seen[part].all() or _likeness(drawn, rgb, seen, side) < _LIKE:
        return None
    light = light_between(drawn, rgb, known & seen, side)
    if light[part].max() > _MOST_LIGHT or light[part].min() < 1 / _MOST_LIGHT:
        return None
    return (rgb * light).round().clip(0, 255).astype(np.uint8)


def _is_out_of_reach(seen: np.ndarray, part: np.ndarray, farthest_px: float) -> bool:
    """Whether no motion shows all of what is wanted: the quick answer where one hole covers both eyes."""
    hidden = (~seen & part).view(np.uint8)
    depth_px = cv2.distanceTransform((~seen).view(np.uint8), cv2.DIST_C, 3)
    return bool((depth_px[hidden > 0] > farthest_px + 2).any())


def _likeness(one_rgb: np.ndarray, other_rgb: np.ndarray, seen: np.ndarray, side: int) -> float:
    """Correlation of the brightness of two windows, -1..1, but for what is finer than a drawing."""
    one, other = (
        cv2.GaussianBlur(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), _FINE * side)
        for rgb in (one_rgb, other_rgb)
    )
    return correlation(one, other, seen)
