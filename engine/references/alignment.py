"""How one picture of a face lies on another, by what both show.

Both are windows of crops in the canonical frame, so that they lie nearly right already. A motion makes
up for what the frames are off, by enhanced correlation (Evangelidis and Psarakis, PAMI 2008). A dense flow
(Kroeger et al., "Fast Optical Flow using Dense Inverse Search", ECCV 2016) makes up for another expression
around a hole, and goes on smoothly into it. What is compared is local contrast, for the light may differ.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.blending.membrane import Membrane

COMPARED_PX = 256
"""Side of the crop in which the motion is found."""

_CONTRAST_REACH = 0.03
"""Standard deviation of the neighbourhood that a pixel is compared with, in crop widths."""

_FAINT_LEVELS = 3.0
"""Contrast below which there is only grain."""

_COARSE_TO_FINE = (0.5, 1.0)
"""Of `COMPARED_PX`; each step sees what is compared where the one before it moved it."""

_FLOW_REACH = 0.02
"""Standard deviation over which the flow is smoothed, in crop widths."""


def local_contrast(picture_rgb: np.ndarray, known: np.ndarray, side: int) -> np.ndarray:
    """Brightness against that of the neighbourhood, in its standard deviations.

    Args:
        picture_rgb: uint8 [h,w,3].
        known: bool [h,w], what of it counts.
        side: of the crop that it is a window of, in pixels.
    Returns:
        float32 [h,w], 0 where nothing is known.
    """
    grey = cv2.cvtColor(picture_rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    weight = known.astype(np.float32)

    def around(values: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(values * weight, (0, 0), _CONTRAST_REACH * side) / share

    share = np.maximum(cv2.GaussianBlur(weight, (0, 0), _CONTRAST_REACH * side), 1e-3)
    off = grey - around(grey)
    return off * weight / np.sqrt(around(off**2) + _FAINT_LEVELS**2)


def motion_between(
    ours: np.ndarray,
    theirs: np.ndarray,
    compared: np.ndarray,
    seen: np.ndarray,
    side: int,
    *,
    is_rigid: bool = True,
) -> np.ndarray | None:
    """Where the pixels of one window lie in another one.

    Args:
        ours: float32 [h,w], local contrast of the one.
        theirs: float32 [h,w], of the other.
        compared: bool [h,w], what of ours counts.
        seen: bool [h,w], what of theirs does.
        side: of the crops that they are windows of, in pixels.
        is_rigid: it turns and shifts only; else it may also scale and shear, as a smile does with a cheek.
    Returns:
        float64 [2,3], or None where there is nothing to compare, or no way to move one onto the other.
    """
    found = np.eye(3)
    kind = cv2.MOTION_EUCLIDEAN if is_rigid else cv2.MOTION_AFFINE
    ends = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 50, 1e-4)
    for share in _COARSE_TO_FINE:
        scale = min(1.0, share * COMPARED_PX / side)
        counts = compared & (moved(seen.view(np.uint8) * np.uint8(255), found) == 255)
        small, other, mask = (
            cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            for picture in (ours, moved(theirs, found), counts.view(np.uint8) * np.uint8(255))
        )
        step = np.eye(2, 3, dtype=np.float32)
        mask = cv2.inRange(mask, 255, 255)
        try:
            cv2.findTransformECC(small, other, step, kind, ends, mask, 5)
        except cv2.error:
            return None
        found = found @ _at_full_size(step, scale)
    return found[:2]


def _at_full_size(motion: np.ndarray, scale: float) -> np.ndarray:
    """A motion of pixels of a reduced picture as one of those of the full one, float64 [3,3]."""
    turned = motion[:, :2].astype(np.float64)
    centre = np.full(2, 0.5) - turned @ np.full(2, 0.5)  # pixels lie around half numbers
    return np.vstack([np.column_stack([turned, (motion[:, 2] + centre) / scale - centre]), (0, 0, 1)])


def farthest_px(motion: np.ndarray, shape: tuple[int, ...]) -> float:
    """How far a motion, float64 [2,3], moves the corners of a window of `shape` [h,w], across or down."""
    height, width = shape
    corners = np.array([[x, y, 1] for x in (0, width) for y in (0, height)])
    return float(np.abs(corners @ motion.T - corners[:, :2]).max())


def moved(picture: np.ndarray, motion: np.ndarray) -> np.ndarray:
    """A picture, brought by `motion_between` onto the other one; what lies beyond its edge is 0."""
    size = picture.shape[1::-1]
    flags = cv2.INTER_CUBIC if picture.ndim == 3 else cv2.INTER_LINEAR
    return cv2.warpAffine(picture, motion[:2], size, flags=flags | cv2.WARP_INVERSE_MAP)


def flow(ours: np.ndarray, theirs: np.ndarray, known: np.ndarray, side: int) -> np.ndarray:
    """How what two pictures show differs in its place, after the motion between them.

    Args:
        ours: float32 [h,w], local contrast of the one.
        theirs: float32 [h,w], of the other.
        known: bool [h,w], what both show, at least one pixel; elsewhere the flow goes on smoothly.
        side: of the crops that they are windows of, in pixels.
    Returns:
        float32 [h,w,2], to be added to x and y in ours for the place in theirs.
    """
    # Where one of them is hidden they are the same, so that nothing pulls there.
    still = _as_levels(np.where(known, ours, theirs))
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    field = search.calc(still, _as_levels(theirs), np.zeros((*known.shape, 2), np.float32))
    weight = known.astype(np.float32)[..., None]
    sums, weights = (
        cv2.GaussianBlur(values, (0, 0), _FLOW_REACH * side) for values in (field * weight, weight)
    )
    smooth = sums / np.maximum(weights, 1e-6)[..., None]
    if known.all():
        return smooth
    return np.where(known[..., None], smooth, Membrane(~known, known).solve(smooth))


def flowed(picture: np.ndarray, field: np.ndarray) -> np.ndarray:
    """A picture, [h,w] or [h,w,3], brought by a `flow` onto the other one."""
    x, y = (np.arange(length, dtype=np.float32) for length in field.shape[1::-1])
    return cv2.remap(
        picture,
        field[..., 0] + x,
        field[..., 1] + y[:, None],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )


def _as_levels(contrast: np.ndarray) -> np.ndarray:
    return cv2.convertScaleAbs(np.maximum(contrast + np.float32(3.2), 0), alpha=40)


def correlation(ours: np.ndarray, theirs: np.ndarray, where: np.ndarray) -> float:
    """Pearson's, -1..1, of two float arrays [h,w] where `where` (bool [h,w]) says; 0 where nothing varies."""
    if np.count_nonzero(where) < 2:
        return 0.0
    one, other = (values[where] - values[where].mean() for values in (ours, theirs))
    strength = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / strength if strength > 1e-6 else 0.0


def resized(crop_rgb: np.ndarray, side: int) -> np.ndarray:
    """A crop, uint8 [S,S,3], in another size."""
    shrinks = len(crop_rgb) > side
    return cv2.resize(crop_rgb, (side, side), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
