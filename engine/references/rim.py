"""Takes nothing where another photo shows something else at the edge of a hole: backdrop beside a cheek."""

from __future__ import annotations

import cv2
import numpy as np

from engine.blending.membrane import Membrane

_BLUR, _REACH = 0.008, 0.05
"""Standard deviation of what is compared, and how far into the hole it counts, in crop widths."""

_BETTER_LEVELS = (8.0, 24.0)
"""By how much a drawing must be nearer to the photo to take its place: not at all, and wholly."""


def drawn_at_rim(
    taken_rgb: np.ndarray,
    drawn_rgb: np.ndarray,
    photo_rgb: np.ndarray,
    hole: np.ndarray,
    known: np.ndarray,
    width_px: float,
) -> np.ndarray:
    """Fades what was taken into what was drawn, where only the drawing goes on as the photo does at the edge.

    Args:
        taken_rgb: float32 [h,w,3], from another photo.
        drawn_rgb: float32 [h,w,3], by a generator.
        photo_rgb: uint8 [h,w,3].
        hole: bool [h,w], what is filled.
        known: bool [h,w], what of the photo is known, outside of the hole.
        width_px: of the crop of the face, in pixels of the photo.
    Returns:
        float32 [h,w,3].
    """
    if not known.any() or not hole.any():
        return taken_rgb
    weight = known.astype(np.float32)

    def off(picture_rgb: np.ndarray) -> np.ndarray:
        # By brightness, for a photo may be black and white where the other is not.
        grey = cv2.cvtColor(picture_rgb, cv2.COLOR_RGB2GRAY)
        blurred = cv2.GaussianBlur((grey - photo_grey) * weight, (0, 0), sigma_px)
        return np.abs(blurred) / np.maximum(share, np.float32(1e-3))

    photo_grey = cv2.cvtColor(photo_rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    sigma_px = max(_BLUR * width_px, 0.5)
    share = cv2.GaussianBlur(weight, (0, 0), sigma_px)
    least, most = _BETTER_LEVELS
    better = np.clip((off(taken_rgb) - off(drawn_rgb) - least) / (most - least), 0, 1).astype(np.float32)
    if not better[known].any():
        return taken_rgb
    spread = Membrane(hole, known).solve(better[..., None])[..., 0]
    inside_px = cv2.distanceTransform(hole.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    fade = np.where(hole, np.clip(spread, 0, 1), better) * np.exp(-np.square(inside_px / (_REACH * width_px)))
    return taken_rgb + (drawn_rgb - taken_rgb) * fade[..., None].astype(np.float32)
