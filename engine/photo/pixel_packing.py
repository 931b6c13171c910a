"""What the writers of several formats share."""

from __future__ import annotations

import cv2
import numpy as np

Encoded = bytes | list[bytes | memoryview]
"""A file, or what is to be written one after the other: large photos have no memory for both."""

LARGEST_NUMBER = (1 << 31) - 1
"""That PNG and TIFF have for a resolution."""


def encode_pixels(suffix: str, pixels: np.ndarray, *parameters: int) -> bytes:
    """Encodes by OpenCV, which unlike Pillow knows 16-bit colour, and packs PNGs several times faster."""
    code = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    is_encoded, encoded = cv2.imencode(suffix, cv2.cvtColor(pixels, code), parameters)
    if not is_encoded:
        raise ValueError(f"OpenCV could not encode a picture of shape {pixels.shape}")
    return encoded.tobytes()


def is_resolution(dpi: tuple[float, float] | None, largest: float) -> bool:
    """Whether a resolution has values up to `largest`."""
    return dpi is not None and all(0 < each <= largest for each in dpi)
