"""Takes an eye that is hidden from the other side of the face, where that is visible and looks alike.

What retouchers do by hand: copy the other eye, mirror it, move it into place, and match the light. What a
network draws has the pixels of the network; what is copied has those of the crop.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS

_LARGEST = 0.4
"""Of a part of the hole that is copied, in crop widths: an eye with its brow."""

_RING = 0.08
"""Width of what is seen around a part to compare the sides, in crop widths."""

_COMPARED_PX = 256
"""Side of the crop in which they are compared."""

_LIKE = 0.86
"""Correlation of the sides, at least."""

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
    ring_px = round(_RING * side)
    known = ~hole if outside_photo is None else ~(hole | outside_photo)
    opposite = np.dstack([drawn, known * np.uint8(255)])[:, ::-1]
    result = drawn.copy()
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(hole.view(np.uint8))
    for column, row in (CANONICAL_LANDMARKS[:2] * side).astype(int):
        label = labels[row, column]
        x, y, width, height = boxes[label, :4]
        if label == 0 or max(width, height) > _LARGEST * side:
            continue
        window = np.s_[max(y - ring_px, 0) : y + height + ring_px, max(x - ring_px, 0) : x + width + ring_px]
        part = labels[window] == label
        copied = _matched(drawn[window], known[window], opposite[window], part, side)
        if copied is not None:
            result[window][part] = copied[part]
    return result


def _matched(
    drawn: np.ndarray, known: np.ndarray, opposite: np.ndarray, part: np.ndarray, side: int
) -> np.ndarray | None:
    """What is seen in the opposite window, moved and lit as in this one.

    Args:
        drawn: uint8 [h,w,3].
        known: bool [h,w], what of it is the photo.
        opposite: uint8 [h,w,4], the mirrored window, and 255 where it is the photo.
        part: bool [h,w], what is wanted.
        side: of the crop, in pixels.
    Returns:
        uint8 [h,w,3], or None where they do not match.
    """
    to_opposite = _alignment(drawn, opposite, side)
    if to_opposite is None:
        return None
    height, width = part.shape
    moved = cv2.warpAffine(
        opposite, to_opposite, (width, height), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    )
    seen, rgb = moved[..., 3] >= 250, moved[..., :3]
    if not seen[part].all():
        return None
    light = _light(drawn, rgb, known & seen, side)
    if light[part].max() > _MOST_LIGHT or light[part].min() < 1 / _MOST_LIGHT:
        return None
    return (rgb * light).round().clip(0, 255).astype(np.uint8)


def _alignment(drawn: np.ndarray, opposite: np.ndarray, side: int) -> np.ndarray | None:
    """Where the pixels of a window lie in the opposite one, float32 [2,3]; None where these are not alike.

    By enhanced correlation (Evangelidis and Psarakis, PAMI 2008). The drawn eye may be blurred and of a wrong
    colour, but it is where an eye should be; the skin around it alone often fits in several places.
    """
    scale = min(1.0, _COMPARED_PX / side)
    pictures = (
        cv2.cvtColor(drawn, cv2.COLOR_RGB2GRAY),
        cv2.cvtColor(opposite, cv2.COLOR_RGBA2GRAY),
        cv2.inRange(opposite[..., 3], 255, 255),
    )
    ours, theirs, seen = (
        cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) for picture in pictures
    )
    ends = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 50, 1e-4)
    try:
        likeness, found = cv2.findTransformECC(
            ours,
            theirs,
            np.eye(2, 3, dtype=np.float32),
            cv2.MOTION_EUCLIDEAN,
            ends,
            cv2.inRange(seen, 255, 255),
            5,
        )
    except cv2.error:  # nothing to compare, or no way to move one onto the other
        return None
    height, width = ours.shape
    corners = np.array([[x, y, 1] for x in (0, width) for y in (0, height)])
    moved_px = np.abs(corners @ found.T - corners[:, :2]).max()
    if likeness < _LIKE or moved_px > _FARTHEST * side * scale:
        return None
    centre = np.full(2, 0.5) - found[:, :2] @ np.full(2, 0.5)  # pixels lie around half numbers
    found[:, 2] = (found[:, 2] + centre) / scale - centre
    return found


def _light(one_rgb: np.ndarray, other_rgb: np.ndarray, known: np.ndarray, side: int) -> np.ndarray:
    """How much lighter one picture is than another, by means over what is known of both: float32 [h,w,3]."""
    height, width = known.shape
    scale = min(1.0, _COMPARED_PX / side)
    weight = known.astype(np.float32)[..., None]
    # Wide enough to reach into the middle, for the blur ends at four deviations.
    sigma_px = max(_RING * side / 2, max(height, width) / 6) * scale
    of_one, of_other = (
        cv2.GaussianBlur(
            cv2.resize(
                (picture + np.float32(1)) * weight,
                None,
                fx=scale,
                fy=scale,
                interpolation=cv2.INTER_AREA,
            ),
            (0, 0),
            sigma_px,
        )
        for picture in (one_rgb, other_rgb)
    )
    return cv2.resize(of_one / np.maximum(of_other, np.float32(1e-6)), (width, height))
