"""What a picture that was given as a mask marks: there are more ways to say it than white on black."""

from __future__ import annotations

import cv2
import numpy as np

from engine.levels import as_8_bits
from engine.photo.photo import Photo

_NEARLY_KEEP, _HALF, _NEARLY_FILL = 16, 128, 239
"""In a mask file, values below the first are 0, above the last 255; those from the second on are filled."""

_EXACT_FORMATS = ("PNG", "TIFF", "BMP")
"""In others, noise looks like labels."""
_MOST_LABELS = 64
_LABEL_STEPS = 4096
"""So many pixels are looked at first, as most pictures show by these that they hold no labels."""

_PHOTO_COLOURS, _PHOTO_MIDTONES, _PHOTO_GREYS = 64, 0.2, 0.6
_SAME, _OTHER = 16, 40
"""Differences up to which a pixel counts as that of the photo, and from which as painted over."""
_SAME_SHARE = 0.4


def values_in(picture: Photo, photo_rgb: np.ndarray | None = None) -> np.ndarray:
    """Finds out how much of each pixel a picture marks.

    - White, or any pure colour, on black: its brightness. Nearly black and nearly white count as such, as
      JPEG and other programs leave noise there.
    - Labels (0 and 1, or a few colours): every one but black, or but the commonest where none is black.
    - One colour throughout with transparency: what is opaque.
    - A photo from which something is erased: what is transparent.
    - The photo itself, painted over: where it differs from `photo_rgb`.

    Args:
        picture: the mask, as a photo was opened.
        photo_rgb: uint8 [H,W,3], the photo that it is for, where it is known.
    Returns:
        uint8 of the size of the picture, 255 = fill.
    """
    opacity = None if picture.alpha is None else as_8_bits(picture.alpha)
    if opacity is not None and opacity.min() < 255:
        if (picture.rgb == picture.rgb[0, 0]).all():
            return _cleaned(opacity)
        if is_photo(picture.rgb[opacity >= 128]):
            return _cleaned(cv2.bitwise_not(opacity))
    labels = _labels_in(picture)
    if labels is not None:
        return labels
    if photo_rgb is not None and photo_rgb.shape == picture.rgb.shape and is_photo(picture.rgb):
        painted = _painted_over(picture.rgb, photo_rgb)
        if painted is not None:
            return painted
    # The largest of the channels, so that a pure red is as much as white.
    brightest = picture.rgb.max(axis=2)
    return _cleaned(brightest if opacity is None else cv2.multiply(brightest, opacity, scale=1 / 255))


def is_photo(pixels_rgb: np.ndarray) -> bool:
    """Whether pixels, uint8 [...,3], are those of a photo: many colours, or mostly greys."""
    pixels = pixels_rgb.reshape(-1, 3)
    pixels = pixels[:: max(1, len(pixels) // 100_000)].astype(np.int32)
    if not len(pixels):
        return False
    brightest = pixels.max(axis=1)
    midtones = float(((brightest >= _NEARLY_KEEP) & (brightest <= _NEARLY_FILL)).mean())
    coarse = pixels >> 4
    colours = len(np.unique(coarse[:, 0] << 8 | coarse[:, 1] << 4 | coarse[:, 2]))
    return (colours > _PHOTO_COLOURS and midtones > _PHOTO_MIDTONES) or midtones > _PHOTO_GREYS


def _cleaned(values: np.ndarray) -> np.ndarray:
    """Every value above 0 is changed, so that noise would widen the hole, or make all of the photo one.

    What is nowhere full, as a layer that was painted half transparent, is made so.
    """
    brightest = int(values.max(initial=0))
    if _NEARLY_KEEP <= brightest < _HALF:
        values = cv2.convertScaleAbs(values, alpha=255 / brightest)
    cleaned = np.where(values < _NEARLY_KEEP, 0, np.where(values > _NEARLY_FILL, 255, values))
    return cleaned.astype(np.uint8)


def _labels_in(picture: Photo) -> np.ndarray | None:
    """What a picture marks by few colours without a white one; None for other pictures."""
    colours = picture.rgb if picture.rgb16 is None else picture.rgb16
    largest = np.iinfo(colours.dtype).max
    if picture.format not in _EXACT_FORMATS or colours.max() >= largest * _NEARLY_FILL // 255:
        return None
    some = colours.reshape(-1, 3)[:: max(1, colours.size // 3 // _LABEL_STEPS)]
    if len(np.unique(some, axis=0)) > _MOST_LABELS:
        return None
    bits = colours.dtype.itemsize * 8
    numbers = np.zeros(colours.shape[:2], np.uint32 if bits == 8 else np.uint64)
    for channel in range(3):
        numbers = np.bitwise_or(np.left_shift(numbers, numbers.dtype.type(bits)), colours[..., channel])
    found, counts = np.unique(numbers, return_counts=True)
    if not 2 <= len(found) <= _MOST_LABELS:
        return None
    background = found[0] if found[0] == 0 else found[counts.argmax()]
    is_marked = numbers != background
    if picture.alpha is not None:
        is_marked &= picture.alpha >= np.iinfo(picture.alpha.dtype).max // 2
    return np.where(is_marked, 255, 0).astype(np.uint8)


def _painted_over(rgb: np.ndarray, photo_rgb: np.ndarray) -> np.ndarray | None:
    """Where a copy of a photo was painted over; None if it is no copy, or nothing was."""
    difference = cv2.absdiff(rgb, photo_rgb).max(axis=2)
    is_painted = (difference > _OTHER).astype(np.uint8) * 255
    if (difference <= _SAME).mean() < _SAME_SHARE or not is_painted.any():
        return None
    small, gaps = np.ones((3, 3), np.uint8), np.ones((9, 9), np.uint8)
    is_painted = cv2.morphologyEx(is_painted, cv2.MORPH_OPEN, small)  # without the specks of JPEG's noise
    is_painted = cv2.morphologyEx(is_painted, cv2.MORPH_CLOSE, gaps)
    return is_painted if is_painted.any() else None
