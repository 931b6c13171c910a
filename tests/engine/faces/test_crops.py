"""Crops are made once for a photo and a frame, and go with the photo."""

from __future__ import annotations

import gc
import weakref

import cv2
import numpy as np
import pytest

from engine.blending import warp_picture
from engine.faces import crops
from engine.faces.alignment import CANONICAL_LANDMARKS, frame_to_crop
from engine.faces.crops import FaceCrops
from engine.photo.photo import Photo

LANDMARKS = CANONICAL_LANDMARKS * 90 + (12, 7)


@pytest.fixture
def photo(random: np.random.Generator) -> Photo:
    return Photo(random.integers(0, 256, (120, 110, 3), np.uint8))


@pytest.fixture
def warps(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []

    def warp(image: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        made.append(size)
        return warp_picture(image, matrix, size)

    monkeypatch.setattr(crops, "warp_picture", warp)
    return made


def test_a_crop_is_made_once_for_a_photo_a_frame_and_a_size(photo: Photo, warps: list) -> None:
    kept = FaceCrops()
    first = kept.crop(photo, LANDMARKS, 32)
    np.testing.assert_array_equal(first, warp_picture(photo.rgb, frame_to_crop(LANDMARKS, 32), (32, 32)))
    assert kept.crop(photo, LANDMARKS.copy(), 32) is first
    assert len(warps) == 1
    other = Photo(255 - photo.rgb)
    for crop in (
        kept.crop(photo, LANDMARKS + 5, 32),
        kept.crop(photo, LANDMARKS, 40),
        kept.crop(other, LANDMARKS, 32),
    ):
        assert not np.array_equal(crop, first)
    assert len(warps) == 4


def test_nobody_can_spoil_what_is_kept(photo: Photo) -> None:
    with pytest.raises(ValueError, match="read-only"):
        FaceCrops().crop(photo, LANDMARKS, 32)[0, 0] = 0


def test_dragging_a_frame_about_keeps_the_newest_crops_only(photo: Photo, warps: list) -> None:
    kept = FaceCrops()
    for shift in range(40):
        kept.crop(photo, LANDMARKS + shift, 16)
    kept.crop(photo, LANDMARKS + 39, 16)
    assert len(warps) == 40
    kept.crop(photo, LANDMARKS, 16)
    assert len(warps) == 41


def test_a_closed_photo_is_not_kept(photo: Photo) -> None:
    kept = FaceCrops()
    kept.crop(photo, LANDMARKS, 16)
    closed = Photo(photo.rgb.copy())
    kept.crop(closed, LANDMARKS, 16)
    gone = weakref.ref(closed)
    del closed
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("angle_deg", [0, 35])
def test_it_is_where_a_photo_of_ones_warped_into_the_crop_shows_zeros(angle_deg):
    to_crop = cv2.getRotationMatrix2D((60, 50), angle_deg, 0.75)
    to_crop[:, 2] += (30, 10)
    outside = crops.outside_photo((100, 120), to_crop, 128)
    expected = (
        cv2.warpAffine(np.ones((100, 120), np.uint8), to_crop, (128, 128), flags=cv2.INTER_NEAREST) == 0
    )
    assert outside.dtype == bool and outside.shape == (128, 128)
    assert 0.1 < outside.mean() < 0.9
    assert (outside != expected).mean() < 0.01  # pixels on the very edge


def test_a_crop_inside_the_photo_reaches_nowhere():
    assert not crops.outside_photo((400, 500), np.array([[1.0, 0, -50], [0, 1, -60]]), 128).any()
