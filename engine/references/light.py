"""Gives a picture of a face the light, colours and sharpness of another one around a hole."""

from __future__ import annotations

import cv2
import numpy as np

from engine.references.alignment import COMPARED_PX

RING = 0.08
"""Width of what is seen around a part to compare two pictures, in crop widths."""

_MOST_UNEVEN = 1.6
"""Factor at most between the light that changes from place to place and its mean: black cannot be lit."""

_ALIKE_REACH = 0.01
"""Standard deviation of the blur before pictures are compared in brightness, in crop widths."""

_ALIKE_STOPS = 0.5
"""By how much more than usual the brightness of two pictures may differ, in powers of two."""

_GRAIN_REACH, _LIGHT_REACH = 0.004, 0.03
"""Standard deviations of what is no form but grain, and of what is light, in crop widths."""

_COARSE_REACH = 0.015
"""Standard deviation of the blur before drawings are compared in brightness, in crop widths."""

_LEAST_FORM_LEVELS = 1.0

_CONTRASTS = (0.6, 1.4)
"""Factors at most; what differs by more is no contrast but another expression."""

_BLURS_PX = (0.0, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0, 1.2, 1.4, 1.7, 2.0, 2.4, 2.8, 3.4, 4.0)
"""Standard deviations among which the one is chosen by which a sharper picture becomes as soft as another."""

_AS_SHARP = 1.05
"""Strength of fine detail, in that of the other picture, which is not yet sharper."""

_LEAST_COMPARED_PX = 64
"""Pixels below which sharpness is not compared."""


def light_between(one_rgb: np.ndarray, other_rgb: np.ndarray, known: np.ndarray, side: int) -> np.ndarray:
    """How much lighter one picture is than another, by means over what is known of both.

    Args:
        one_rgb: uint8 [h,w,3].
        other_rgb: uint8 [h,w,3].
        known: bool [h,w].
        side: of the crops that they are windows of, in pixels.
    Returns:
        float32 [h,w,3], factors.
    """
    height, width = known.shape
    scale = min(1.0, COMPARED_PX / side)
    weight = known.astype(np.float32)[..., None]
    # Wide enough to reach into the middle, for the blur ends at four deviations.
    sigma_px = max(RING * side / 2, max(height, width) / 6) * scale
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
    light = cv2.resize(of_one / np.maximum(of_other, np.float32(1e-6)), (width, height))
    usual = of_one.mean(axis=(0, 1)) / np.maximum(of_other.mean(axis=(0, 1)), np.float32(1e-6))
    return np.clip(light, usual / _MOST_UNEVEN, usual * _MOST_UNEVEN) if usual.all() else light


def alike(one_rgb: np.ndarray, other_rgb: np.ndarray, known: np.ndarray, side: int) -> np.ndarray:
    """Where two pictures show the same, but for the light: neither hair nor backdrop beside skin: bool [h,w].

    Args:
        one_rgb, other_rgb, known, side: as of `light_between`.
    """
    one, other = (
        cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), _ALIKE_REACH * side)
        for picture in (one_rgb, other_rgb)
    )
    stops = np.log2((one + np.float32(1)) / (other + np.float32(1)))
    usual = np.median(stops[known]) if known.any() else 0.0
    return known & (np.abs(stops - usual) < _ALIKE_STOPS)


def contrast_between(one_rgb: np.ndarray, other_rgb: np.ndarray, known: np.ndarray, side: int) -> float:
    """How much more contrast one picture has than another in what is neither light nor grain.

    Args:
        one_rgb, other_rgb, known, side: as of `light_between`.
    Returns:
        A factor, 1 where there is too little to compare.
    """
    strengths = []
    for picture in (one_rgb, other_rgb):
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
        form = cv2.GaussianBlur(grey, (0, 0), _GRAIN_REACH * side) - lowpass(grey, side)
        strengths.append(float(form[known].std()) if known.any() else 0.0)
    if min(strengths) < _LEAST_FORM_LEVELS:
        return 1.0
    return float(np.clip(strengths[0] / strengths[1], *_CONTRASTS))


def stops_between(one_rgb: np.ndarray, other_rgb: np.ndarray, where: np.ndarray, side: int) -> float:
    """By how much the coarse brightness of two pictures differs somewhere, in powers of two: a mean.

    Args:
        one_rgb: uint8 [h,w,3].
        other_rgb: uint8 [h,w,3].
        where: bool [h,w], at least one pixel.
        side: as of `light_between`.
    """
    one, other = (
        cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), _COARSE_REACH * side)
        for picture in (one_rgb, other_rgb)
    )
    stops = np.log2((one[where] + np.float32(8)) / (other[where] + np.float32(8)))
    return float(np.sqrt(np.square(stops).mean()))


def lowpass(picture: np.ndarray, side: int) -> np.ndarray:
    """What is light rather than form in a picture, [h,w] or [h,w,3]."""
    return cv2.GaussianBlur(picture, (0, 0), _LIGHT_REACH * side)


def softened(patch_rgb: np.ndarray, photo_rgb: np.ndarray, ring: np.ndarray) -> tuple[np.ndarray, float]:
    """Blurs a patch that is sharper than the photo; a softer one stays as it is.

    Args:
        patch_rgb: float32 [h,w,3].
        photo_rgb: float32 [h,w,3].
        ring: bool [h,w], where both show the same.
    Returns:
        float32 [h,w,3], and how sharp it is, in the photo's sharpness: 0..1.
    """
    if np.count_nonzero(ring) < _LEAST_COMPARED_PX:
        return patch_rgb, 1.0
    wanted = _detail(photo_rgb, ring)
    blurred, there = patch_rgb, wanted
    for sigma_px in _BLURS_PX:
        blurred = cv2.GaussianBlur(patch_rgb, (0, 0), sigma_px) if sigma_px else patch_rgb
        there = _detail(blurred, ring)
        if there <= _AS_SHARP * wanted:
            break
    return blurred, min(1.0, there / wanted) if wanted else 1.0


def _detail(picture_rgb: np.ndarray, where: np.ndarray) -> float:
    """Strength of what is finer than two pixels, in levels; mostly that of edges, which are seen first."""
    grey = cv2.cvtColor(picture_rgb, cv2.COLOR_RGB2GRAY)
    fine = cv2.GaussianBlur(grey, (0, 0), 0.9) - cv2.GaussianBlur(grey, (0, 0), 1.8)
    return float(np.sqrt(np.square(fine[where]).mean()))


def in_colours_of(patch_rgb: np.ndarray, coloured_rgb: np.ndarray) -> np.ndarray:
    """The lightness of a grey patch in the colours of another picture, by CIELAB.

    Args:
        patch_rgb: float32 [h,w,3], 0..255.
        coloured_rgb: float32 [h,w,3], 0..255.
    Returns:
        float32 [h,w,3], 0..255.
    """
    grey, coloured = (
        cv2.cvtColor(np.clip(picture / np.float32(255), 0, 1), cv2.COLOR_RGB2LAB)
        for picture in (patch_rgb, coloured_rgb)
    )
    coloured[..., 0] = grey[..., 0]
    return cv2.cvtColor(coloured, cv2.COLOR_LAB2RGB) * np.float32(255)
