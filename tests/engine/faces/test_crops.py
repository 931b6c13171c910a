"""Crops are made once for a photo and a frame, and go with the photo."""

from __future__ import annotations

import gc
import weakref

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
