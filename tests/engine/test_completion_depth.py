"""A 16-bit photo gets 16-bit completions: a smooth cheek shows no bands where it was completed."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.blending import warp_picture
from engine.completion import complete
from engine.faces.alignment import frame_to_crop
from engine.generators import generator_class
from engine.levels import as_8_bits
from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult
from tests.engine.fake_generators import SIZE_PX, FaceFill, FlatFill, frame

HEIGHT, WIDTH = 260, 320
FACE = frame(60, 40, 200)


@pytest.fixture
def cheek() -> np.ndarray:
    """A smooth slope of skin, uint16 [H,W,3]: 257 of its values are one of 8 bits, 15 pixels wide."""
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float64)
    light = 0.5 + 0.2 * np.sin(x / 150) * np.cos(y / 170)
    return np.rint(light[..., None] * (52000, 41000, 34000)).astype(np.uint16)


@pytest.fixture
def hole() -> np.ndarray:
    mask_fill = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.ellipse(mask_fill, (160, 130), (60, 45), 0, 0, 360, 255, -1)
    return mask_fill


def spoilt(cheek: np.ndarray, hole: np.ndarray, blend: str) -> Photo:
    """The photo to complete, whose hole shows something else, unless that shines through at its edge."""
    pixels = cheek if blend == "feather" else np.where(hole[..., None] > 0, np.uint16(12345), cheek)
    return Photo(as_8_bits(pixels), rgb16=pixels)


def check_smooth(result: CompletionResult, cheek: np.ndarray, hole: np.ndarray, share: float = 0.9) -> None:
    """Makes sure that a hole is filled in 16 bits, and all else as it was."""
    (photo,) = result.photos
    assert photo.rgb16 is not None and result.patches[0].pixels.dtype == np.uint16
    np.testing.assert_array_equal(photo.rgb16[hole == 0], cheek[hole == 0])
    np.testing.assert_array_equal(photo.rgb, as_8_bits(photo.rgb16))
    for channel in range(3):
        there, wanted = (len(np.unique(each[hole > 0, channel])) for each in (photo.rgb16, cheek))
        assert there >= share * wanted, f"{there} values of {wanted}"
    inner = cv2.erode(hole, np.ones((9, 9), np.uint8)) > 0
    steps = np.abs(np.diff(photo.rgb16.astype(int), axis=1))[inner[:, 1:] & inner[:, :-1]]
    assert np.percentile(steps, 99) < 250, "a step of 8 bits is 257"


@pytest.mark.parametrize("blend", ["poisson", "feather", "none"])
@pytest.mark.parametrize(("name", "share"), [("telea", 0.9), ("ns", 0.8)])
def test_classical_fills_have_no_bands(name, share, blend, cheek, hole):
    request = CompletionRequest(spoilt(cheek, hole, blend), hole, blend=blend)
    filler = generator_class(name).load("cpu")
    # Navier-Stokes flattens a slope a little in any depth.
    check_smooth(complete(request, [], filler, filler), cheek, hole, share)


@pytest.mark.parametrize("blend", ["poisson", "feather", "none"])
def test_what_a_network_draws_has_no_bands(blend, cheek, hole):
    class Cheek(FaceFill):
        def fill(self, crop_rgb, mask_fill, seed):
            size = (SIZE_PX, SIZE_PX)
            return as_8_bits(warp_picture(cheek, frame_to_crop(FACE.landmarks, SIZE_PX), size))

    request = CompletionRequest(spoilt(cheek, hole, blend), hole, blend=blend)
    check_smooth(complete(request, [FACE], Cheek(), FlatFill()), cheek, hole)


def test_a_grey_photo_stays_grey_and_smooth(cheek, hole):
    grey = np.repeat(cheek[..., :1], 3, axis=2)

    class Coloured(FaceFill):
        def fill(self, crop_rgb, mask_fill, seed):
            size = (SIZE_PX, SIZE_PX)
            drawn = warp_picture(grey, frame_to_crop(FACE.landmarks, SIZE_PX), size)
            return as_8_bits(drawn) + np.array([9, 0, 0], np.uint8)

    request = CompletionRequest(spoilt(grey, hole, "none"), hole, blend="none")
    result = complete(request, [FACE], Coloured(), FlatFill())
    check_smooth(result, grey, hole)
    pixels = result.photos[0].pixels.astype(int)
    assert np.ptp(pixels, axis=2).max() <= 2


def test_8_bit_photos_get_8_bits(cheek, hole):
    request = CompletionRequest(Photo(as_8_bits(cheek)), hole)
    result = complete(request, [FACE], FaceFill(), FlatFill())
    assert result.patches[0].pixels.dtype == np.uint8 and result.photos[0].rgb16 is None
