"""The invention map: where alternatives differ, a completion is guessed; where they agree, it follows."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

_LARGEST_SIDE_PX = 512
"""Larger patches are averaged down first: the map shows regions, not pixels of grain."""

_CERTAIN_LEVELS, _GUESSED_LEVELS = 1.5, 24.0
"""Standard deviations over the alternatives, in grey levels, that read as 0 and as 1."""


def invention_map(pictures_rgb: Sequence[np.ndarray]) -> np.ndarray:
    """Measures how far alternatives for the same pixels differ.

    Args:
        pictures_rgb: two or more uint8 [h,w,3], all of one size.
    Returns:
        float32 [h,w], 0 where all agree, 1 where they have nothing in common.
    Raises:
        ValueError: there are fewer than two.
    """
    if len(pictures_rgb) < 2:
        raise ValueError("an invention map needs two alternatives")
    height, width = pictures_rgb[0].shape[:2]
    factor = max(1, -(-max(height, width) // _LARGEST_SIDE_PX))
    size = (-(-width // factor), -(-height // factor))
    total = np.zeros((size[1], size[0], 3), np.float32)
    squares = np.zeros_like(total)
    first = _small(pictures_rgb[0], size)
    for picture in pictures_rgb[1:]:
        # Around the first one: sums of squares of large numbers would lose what differs.
        difference = _small(picture, size) - first
        total += difference
        squares += difference**2
    count = len(pictures_rgb)
    variance = squares / count - (total / count) ** 2
    deviation = np.sqrt(np.maximum(variance, 0).mean(axis=2))
    share = (deviation - _CERTAIN_LEVELS) / (_GUESSED_LEVELS - _CERTAIN_LEVELS)
    return cv2.resize(np.clip(share, 0, 1), (width, height), interpolation=cv2.INTER_LINEAR)


def _small(picture: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    # The grain of each alternative is its own; it is no invention.
    return cv2.GaussianBlur(picture, (0, 0), 1.5).astype(np.float32)
