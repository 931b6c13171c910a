"""How the invention map looks."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine.invention import invention_map

_OPACITY = 0.6


def invention_picture(
    shown_rgb: np.ndarray, pictures_rgb: Sequence[np.ndarray], mask_fill: np.ndarray
) -> np.ndarray:
    """Colours what was filled: dark blue where it is certain, over green to yellow where it is guessed.

    Args:
        shown_rgb: uint8 [h,w,3], what the colours lie on.
        pictures_rgb: the alternatives, of the same size.
        mask_fill: uint8 [h,w], what was filled.
    Returns:
        uint8 [h,w,3].
    """
    levels = np.rint(invention_map(pictures_rgb) * 255).astype(np.uint8)
    colours_rgb = cv2.cvtColor(cv2.applyColorMap(levels, cv2.COLORMAP_VIRIDIS), cv2.COLOR_BGR2RGB)
    coloured = cv2.addWeighted(shown_rgb, 1 - _OPACITY, colours_rgb, _OPACITY, 0)
    return np.where(mask_fill[..., None] > 0, coloured, shown_rgb)
