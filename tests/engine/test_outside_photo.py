"""Where a crop shows what lies outside the photo."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.completion import _outside_photo


@pytest.mark.parametrize("angle_deg", [0, 35])
def test_it_is_where_a_photo_of_ones_warped_into_the_crop_shows_zeros(angle_deg):
    to_crop = cv2.getRotationMatrix2D((60, 50), angle_deg, 0.75)
    to_crop[:, 2] += (30, 10)
    outside_photo = _outside_photo((100, 120), to_crop, 128)
    expected = (
        cv2.warpAffine(np.ones((100, 120), np.uint8), to_crop, (128, 128), flags=cv2.INTER_NEAREST) == 0
    )
    assert outside_photo.dtype == bool and outside_photo.shape == (128, 128)
    assert 0.1 < outside_photo.mean() < 0.9
    assert (outside_photo != expected).mean() < 0.01  # pixels on the very edge


def test_a_crop_inside_the_photo_reaches_nowhere():
    assert not _outside_photo((400, 500), np.array([[1.0, 0, -50], [0, 1, -60]]), 128).any()
