"""Pixels between numpy and Qt."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColorTransform, QImage

from engine.photo.photo import Photo


def rgb_to_qimage(image_rgb: np.ndarray) -> QImage:
    """Returns an image of its own, Format_RGB888, of uint8 [H,W,3]."""
    return wrap_pixels(np.ascontiguousarray(image_rgb), QImage.Format.Format_RGB888).copy()


def wrap_pixels(pixels: np.ndarray, image_format: QImage.Format) -> QImage:
    """Returns an image that shares the memory of `pixels`, which must outlive it.

    Args:
        pixels: uint8 [H,W,C], contiguous.
        image_format: a format of C bytes to the pixel.
    """
    h, w, channels = pixels.shape
    return QImage(pixels.data, w, h, w * channels, image_format)


def transform_pixels(image_rgb: np.ndarray, colours: QColorTransform) -> np.ndarray:
    """Pixels in other colours: uint8 [H,W,3] → uint8 [H,W,3]."""
    image = wrap_pixels(np.ascontiguousarray(image_rgb), QImage.Format.Format_RGB888).colorTransformed(
        colours
    )
    h, w = image_rgb.shape[:2]
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(h, image.bytesPerLine())
    return rows[:, : 3 * w].reshape(h, w, 3).copy()


def qimage_to_rgba(image: QImage) -> np.ndarray:
    """Returns the pixels of any image as uint8 [H,W,4], alpha not premultiplied, in memory of their own."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    h, w = converted.height(), converted.width()
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(h, converted.bytesPerLine())
    return rows[:, : 4 * w].reshape(h, w, 4).copy()


def qimage_to_photo(image: QImage) -> Photo:
    """Returns a photo without a file of an image such as the clipboard's; opaque ones get no alpha."""
    rgba = qimage_to_rgba(image)
    alpha = rgba[:, :, 3]
    return Photo(
        rgb=np.ascontiguousarray(rgba[:, :, :3]),
        alpha=None if alpha.min(initial=255) == 255 else alpha.copy(),
    )
