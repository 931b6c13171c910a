"""Rectangles of pixels: what differs inside them, what is cut out along them, and how Qt has them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect

from engine.boxes import Box
from engine.masks import bounding_box
from engine.request import Patch

_BAND_ROWS = 256  # compared at a time: a whole photo's differences would take its memory once more

# A thumbnail shows the changed region with this much around it, as a share of its longer side, and never
# less than this many photo pixels: a lone eye cannot be judged.
_SURROUND = 0.25
_SIDE_MIN_PX = 48


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
    return Box(int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1)


def rect_of(box: Box) -> QRect:
    """Returns the same rectangle in Qt's form."""
    return QRect(box.x0, box.y0, box.width, box.height)


def box_in(rect: QRect) -> Box:
    """Returns the same rectangle in our form."""
    return Box(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height())


def cut(image: np.ndarray, box: Box) -> Patch:
    """Returns a copy of what lies inside `box`."""
    return Patch(box.x0, box.y0, image[box.slices].copy())


def widened(patch: Patch, image: np.ndarray, box: Box) -> Patch:
    """Returns `patch` with so much of `image` around it that it fills `box`, which holds it."""
    around = cut(image, box)
    patch.relative_to(around.box).write_to(around.pixels)
    return around


def thumbnail_box(mask_fill: np.ndarray, surround: float = _SURROUND) -> Box:
    """Chooses the square of the photo that shows best what was completed.

    Args:
        mask_fill: uint8 [H,W], 255 = fill; an empty one, which colours everything, shows everything.
        surround: what is shown around it, as a share of its longer side.
    Returns:
        In photo pixels; a square where the photo is large enough.
    """
    h, w = mask_fill.shape
    marked = bounding_box(mask_fill) or Box(0, 0, w, h)
    side = max(_SIDE_MIN_PX, round(max(marked.width, marked.height) * (1 + 2 * surround)))
    width, height = min(side, w), min(side, h)
    left = min(max((marked.x0 + marked.x1 - width) // 2, 0), w - width)
    top = min(max((marked.y0 + marked.y1 - height) // 2, 0), h - height)
    return Box(left, top, left + width, top + height)
