"""Pixels survive the way between numpy and Qt, at odd widths and in every common format."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from faceinpaint_gui.canvas.image_conversion import (
    qimage_to_photo,
    qimage_to_rgba,
    rgb_to_qimage,
    wrap_pixels,
)
from tests.gui.canvas_events import qimage_to_rgb

SIZES = [(1, 1), (3, 5), (7, 2), (16, 33), (5, 101)]


def noise(height: int, width: int, channels: int) -> np.ndarray:
    return np.random.default_rng(height * width).integers(0, 256, (height, width, channels), np.uint8)


@pytest.mark.parametrize("size", SIZES)
def test_rgb_comes_back_unchanged(size):
    pixels = noise(*size, 3)
    image = rgb_to_qimage(pixels)
    assert (image.height(), image.width()) == size
    y, x = size[0] - 1, size[1] - 1
    assert image.pixelColor(x, y).getRgb()[:3] == tuple(pixels[y, x].tolist())
    np.testing.assert_array_equal(qimage_to_rgb(image), pixels)


def test_the_image_keeps_its_own_pixels():
    pixels = noise(9, 13, 3)
    expected = pixels.copy()
    image = rgb_to_qimage(pixels)
    pixels[:] = 0
    del pixels
    gc.collect()
    np.testing.assert_array_equal(qimage_to_rgb(image), expected)


def test_a_part_of_an_array_and_a_read_only_one_are_converted():
    pixels = noise(20, 31, 3)
    part = pixels[3:14:2, 5:18]
    np.testing.assert_array_equal(qimage_to_rgb(rgb_to_qimage(part)), part)
    pixels.flags.writeable = False
    np.testing.assert_array_equal(qimage_to_rgb(rgb_to_qimage(pixels)), pixels)


def test_wrapped_pixels_are_shared():
    pixels = noise(4, 5, 3)
    image = wrap_pixels(pixels, QImage.Format.Format_RGB888)
    pixels[2, 3] = (1, 2, 3)
    assert image.pixelColor(3, 2).getRgb()[:3] == (1, 2, 3)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "image_format",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGBX64],
)
def test_formats_of_other_programs_are_read(size, image_format):
    pixels = noise(*size, 3)
    image = rgb_to_qimage(pixels).convertToFormat(image_format)
    np.testing.assert_array_equal(qimage_to_rgb(image), pixels)
    photo = qimage_to_photo(image)
    np.testing.assert_array_equal(photo.rgb, pixels)
    assert photo.alpha is None and photo.rgb.flags.c_contiguous


def test_a_grey_picture_becomes_rgb():
    image = QImage(5, 3, QImage.Format.Format_Grayscale8)
    image.fill(77)
    assert (qimage_to_rgb(image) == 77).all()


def test_transparency_is_kept():
    image = QImage(7, 5, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 100, 50, 128))
    image.setPixelColor(2, 1, QColor(10, 20, 30, 255))
    rgba = qimage_to_rgba(image)
    assert rgba[0, 0].tolist() == [200, 100, 50, 128] and rgba[1, 2].tolist() == [10, 20, 30, 255]
    photo = qimage_to_photo(image)
    assert photo.alpha is not None and photo.alpha[0, 0] == 128 and photo.alpha[1, 2] == 255
