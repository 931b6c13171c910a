"""Pixels of 8 and 16 bits as floating-point levels, in which pictures are mixed: 0..255 for either."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

STEPS_16 = 257
"""16-bit values to the level: 255 is 65535."""

_REACHES_PX = (16, 16, 8, 8, 4, 4, 2, 2, 1, 1)
"""How far apart the values are that are compared, one pass after the other: wide steps are smoothed first."""

_STEP = 2.0
"""What differs by so many levels, or more, is no step of a slope."""


def as_8_bits(pixels: np.ndarray) -> np.ndarray:
    """uint16 to uint8, rounded, so that 257 times an 8-bit value gives that value; uint8 as it is."""
    if pixels.dtype == np.uint8:
        return pixels
    import cv2  # photos are known before any picture library is loaded

    return cv2.convertScaleAbs(pixels, alpha=1 / STEPS_16).reshape(pixels.shape)


def to_levels(pixels: np.ndarray) -> np.ndarray:
    """uint8 or uint16 to float32, 0..255; float32 as it is, in memory of its own."""
    levels = pixels.astype(np.float32)
    return levels / np.float32(STEPS_16) if pixels.dtype == np.uint16 else levels


def from_levels(levels: np.ndarray, kind: DTypeLike) -> np.ndarray:
    """float32 levels, rounded and limited to 0..255, as uint8 or uint16: the inverse of `to_levels`."""
    if kind == np.uint8:
        return np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return np.clip(np.rint(levels * np.float32(STEPS_16)), 0, 65535).astype(np.uint16)


def without_steps(pictures_rgb: np.ndarray) -> np.ndarray:
    """Smooths 8-bit pictures within the half level by which each value was rounded.

    What networks draw leaves them in 8 bits. In a 16-bit photo their steps would show as bands across a
    smooth cheek. Each value moves towards those around it that differ by
    a step at most, as far as it would still be rounded to what it was: slopes become smooth, also beside
    edges, and nothing else changes visibly.

    Args:
        pictures_rgb: uint8 [H,W,3] or [N,H,W,3].
    Returns:
        float32 of the same shape, at most half a level away.
    """
    drawn = pictures_rgb.astype(np.float32)
    low, high = drawn - np.float32(0.5), drawn + np.float32(0.5)
    smooth = drawn
    for reach in _REACHES_PX:
        moved = smooth.copy()
        for axis in (-3, -2):
            side = smooth.shape[axis]
            here, there = (
                (..., slice(start, stop), *(slice(None),) * (-1 - axis))
                for start, stop in ((None, max(side - reach, 0)), (reach, None))
            )
            towards = smooth[there] - smooth[here]
            towards *= np.abs(towards) < _STEP
            towards *= np.float32(1 / 5)
            moved[here] += towards
            moved[there] -= towards
        smooth = np.clip(moved, low, high)
    return smooth
