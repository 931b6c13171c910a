import cv2
import numpy as np
import pytest

from engine.errors import CancelledError, MaskError
from engine.generators import generator_class

NAMES = ("telea", "ns", "shiftmap")


def gradient(height: int, width: int) -> np.ndarray:
    """A smooth picture, in which every fill should come close to what was there: uint8 [H,W,3]."""
    y, x = np.mgrid[:height, :width] / (height + width)
    return np.stack([60 + 120 * x, 80 + 100 * y, 200 - 90 * (x + y)], axis=2).astype(np.uint8)


def complete(name: str, rgb: np.ndarray, mask_fill: np.ndarray) -> np.ndarray:
    return generator_class(name).load("cpu").complete(rgb[None], mask_fill[None], [0])[0]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(128, 128), (97, 141)])
def test_fills_from_the_surroundings_and_keeps_the_rest(name, size):
    original = gradient(*size)
    mask_fill = np.zeros(size, np.uint8)
    cv2.circle(mask_fill, (50, 60), 18, 255, -1)
    spoilt = original.copy()
    spoilt[mask_fill > 0] = (255, 0, 255)
    result = complete(name, spoilt, mask_fill)
    assert np.array_equal(result[mask_fill == 0], original[mask_fill == 0])
    assert np.abs(result[mask_fill > 0].astype(int) - original[mask_fill > 0]).mean() <= 12


@pytest.mark.parametrize("name", NAMES)
def test_the_same_request_gives_the_same_pixels(name):
    rng = np.random.default_rng(4)
    rgb = cv2.GaussianBlur(rng.integers(0, 256, (90, 90, 3)).astype(np.uint8), (0, 0), 2)
    mask_fill = np.zeros((90, 90), np.uint8)
    mask_fill[30:60, 25:70] = 255
    assert np.array_equal(complete(name, rgb, mask_fill), complete(name, rgb, mask_fill))


@pytest.mark.parametrize("name", NAMES)
def test_a_hole_of_two_megapixels_is_filled_at_full_size(name):
    original = gradient(1800, 2200)
    mask_fill = np.zeros((1800, 2200), np.uint8)
    mask_fill[200:1600, 400:1900] = 255
    spoilt = original.copy()
    spoilt[mask_fill > 0] = 0
    result = complete(name, spoilt, mask_fill)
    assert np.array_equal(result[mask_fill == 0], original[mask_fill == 0])
    assert np.abs(result[mask_fill > 0].astype(int) - original[mask_fill > 0]).mean() < 30


@pytest.mark.parametrize("name", NAMES)
def test_a_scratch_across_a_large_photo(name):
    original = gradient(900, 1500)
    mask_fill = np.zeros((900, 1500), np.uint8)
    cv2.line(mask_fill, (5, 5), (1490, 880), 255, 3)
    spoilt = original.copy()
    spoilt[mask_fill > 0] = 0
    assert np.abs(complete(name, spoilt, mask_fill).astype(int) - original).max() <= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(1, 2), (3, 3), (2, 40), (9, 9), (17, 300)])
def test_tiny_pictures(name, size):
    rgb = np.full((*size, 3), 90, np.uint8)
    mask_fill = np.zeros(size, np.uint8)
    mask_fill[size[0] // 2, size[1] // 2] = 255
    rgb[mask_fill > 0] = 255
    result = complete(name, rgb, mask_fill)
    assert np.abs(result.astype(int) - 90).max() <= 15


@pytest.mark.parametrize("name", NAMES)
def test_a_hole_that_leaves_only_a_strip(name):
    rgb = gradient(120, 160)
    mask_fill = np.full((120, 160), 255, np.uint8)
    mask_fill[:, :5] = 0
    rgb[mask_fill > 0] = (0, 255, 0)
    result = complete(name, rgb, mask_fill)
    assert np.array_equal(result[:, :5], rgb[:, :5])
    assert not (result == (0, 255, 0)).all(axis=2).any()


@pytest.mark.parametrize("name", NAMES)
def test_a_mask_over_everything_is_refused(name):
    with pytest.raises(MaskError, match="covers the whole picture; leave something"):
        complete(name, gradient(20, 20), np.full((20, 20), 255, np.uint8))


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_mask_changes_nothing(name):
    assert np.array_equal(complete(name, gradient(20, 20), np.zeros((20, 20), np.uint8)), gradient(20, 20))


@pytest.mark.parametrize("name", NAMES)
def test_cancel(name):
    mask_fill = np.zeros((1, 30, 30), np.uint8)
    mask_fill[:, 10:20, 10:20] = 255
    with pytest.raises(CancelledError):
        generator_class(name).load("cpu").complete(gradient(30, 30)[None], mask_fill, [0], lambda: True)


@pytest.mark.parametrize("name", NAMES)
def test_16_bits_are_filled_with_16(name):
    size = (97, 141)
    y, x = np.mgrid[:97, :141] / 238
    original = np.stack([15000 + 9000 * x, 20000 + 8000 * y, 30000 - 7000 * (x + y)], axis=2).astype(
        np.uint16
    )
    mask_fill = np.zeros(size, np.uint8)
    cv2.circle(mask_fill, (50, 60), 18, 255, -1)
    spoilt = np.where(mask_fill[..., None] > 0, np.uint16(60000), original)
    result = complete(name, spoilt, mask_fill)
    assert result.dtype == np.uint16
    assert np.array_equal(result[mask_fill == 0], original[mask_fill == 0])
    filled = result[mask_fill > 0].astype(int)
    assert np.abs(filled - original[mask_fill > 0]).mean() <= 12 * 257
    assert len(np.unique(filled[:, 0])) > 4 * len(np.unique(filled[:, 0] // 257)), "not steps of 8 bits"
