"""Monochrome photos, black-and-white or toned such as sepia ones, in which networks would draw in colour."""

from __future__ import annotations

import cv2
import numpy as np

from engine.levels import from_levels

_SAMPLES = 16_384
"""Pixels looked at, on a grid over the photo."""

_LEVELS, _SHARE = 6, 0.999
"""A photo is monochrome if this share of its pixels has, to so many levels, the palette's colour."""

_LEAST_CONTRAST = 10.0
"""Standard deviation of the brightness below which a photo shows too little to tell."""


def monochrome_palette(image_rgb: np.ndarray, mask_fill: np.ndarray | None = None) -> np.ndarray | None:
    """The colour of each brightness, if the photo is monochrome; fitted by a quadratic curve.

    Args:
        image_rgb: uint8 [H,W,3].
        mask_fill: uint8 [H,W]; pixels where it is not 0 do not count.
    Returns:
        float32 [256,3], 0..255; None for a photo with colours.
    """
    step = max(1, int((image_rgb.shape[0] * image_rgb.shape[1] / _SAMPLES) ** 0.5))
    seen = np.ascontiguousarray(image_rgb[::step, ::step])
    known = np.ones(seen.shape[:2], bool) if mask_fill is None else mask_fill[::step, ::step] == 0
    colours, brightness = seen[known], cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY)[known]
    if not known.any() or brightness.std() < _LEAST_CONTRAST:
        return None
    powers = np.vander(np.arange(256) / 255, 3)
    curve = powers @ np.linalg.lstsq(powers[brightness], colours, rcond=None)[0]
    off = np.abs(colours - curve[brightness]).max(axis=1)
    return np.clip(curve, 0, 255).astype(np.float32) if (off <= _LEVELS).mean() >= _SHARE else None


def apply_palette(pictures_rgb: np.ndarray, palette: np.ndarray | None) -> np.ndarray:
    """Gives each pixel of pictures the palette's colour of its brightness.

    Args:
        pictures_rgb: uint8 [N,H,W,3], or float32, 0..255.
        palette: of `monochrome_palette`; None leaves the pictures as they are.
    Returns:
        As `pictures_rgb`.
    """
    if palette is None:
        return pictures_rgb
    if pictures_rgb.dtype != np.uint8:
        return np.stack([in_palette(picture, palette) for picture in pictures_rgb])
    brightness = np.stack([cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in pictures_rgb])
    return from_levels(palette, np.uint8)[brightness]


def in_palette(picture_rgb: np.ndarray, palette: np.ndarray | None) -> np.ndarray:
    """As `apply_palette`, for one picture, float32 [H,W,3], 0..255, also between its levels."""
    if palette is None:
        return picture_rgb
    brightness = cv2.cvtColor(picture_rgb, cv2.COLOR_RGB2GRAY)
    colours = [np.interp(brightness, np.arange(256), palette[:, channel]) for channel in range(3)]
    return np.dstack(colours).astype(np.float32)
