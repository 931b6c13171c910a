"""Rectangles of pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect

from engine.request import Patch

Box = tuple[int, int, int, int]
"""x0, y0, x1, y1 in photo pixels, the last two exclusive."""

_BAND_ROWS = 256  # compared at a time: a whole photo's differences would take its memory once more


def changed_box(before: np.ndarray, after: np.ndarray) -> Box | None:
    """Returns the smallest box that holds every difference of two arrays [H,W] or [H,W,C], or None."""
    rows = np.zeros(before.shape[0], bool)
    columns = np.zeros(before.shape[1], bool)
    for top in range(0, len(rows), _BAND_ROWS):
        band = slice(top, top + _BAND_ROWS)
        differs = before[band] != after[band]
        if differs.ndim == 3:
            differs = differs.any(axis=2)
        rows[band] = differs.any(axis=1)
        columns |= differs.any(axis=0)
    if not rows.any():
        return None
    (ys,), (xs,) = rows.nonzero(), columns.nonzero()
    return int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1


def united_box(first: Box, second: Box) -> Box:
    """Returns the smallest box around both."""
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def common_box(first: Box, second: Box) -> Box | None:
    """Returns what lies in both, or None."""
    x0, y0 = max(first[0], second[0]), max(first[1], second[1])
    x1, y1 = min(first[2], second[2]), min(first[3], second[3])
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None


def rect_of(box: Box) -> QRect:
    """Returns the same rectangle in Qt's form."""
    x0, y0, x1, y1 = box
    return QRect(x0, y0, x1 - x0, y1 - y0)


def box_in(rect: QRect) -> Box:
    """Returns the same rectangle in our form."""
    return rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()


def box_of(patch: Patch) -> Box:
    """Returns where a patch lies."""
    h, w = patch.rgb.shape[:2]
    return patch.x, patch.y, patch.x + w, patch.y + h


def cut(image_rgb: np.ndarray, box: Box) -> Patch:
    """Returns a copy of what lies inside `box`."""
    x0, y0, x1, y1 = box
    return Patch(x0, y0, image_rgb[y0:y1, x0:x1].copy())


def widened(patch: Patch, image_rgb: np.ndarray, box: Box) -> Patch:
    """Returns `patch` with so much of `image_rgb` around it that it fills `box`, which holds it."""
    around = cut(image_rgb, box)
    inner = Patch(patch.x - around.x, patch.y - around.y, patch.rgb)
    return Patch(around.x, around.y, inner.apply_to(around.rgb))
