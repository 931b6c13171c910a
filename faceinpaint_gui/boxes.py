"""Rectangles of pixels: what differs inside them, what is cut out along them, and how Qt has them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect

from engine.boxes import Box
from engine.request import Patch

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
