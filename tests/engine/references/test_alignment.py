"""Motions and flows that are known are found again."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.references.alignment import (
    correlation,
    farthest_px,
    flow,
    flowed,
    local_contrast,
    motion_between,
    moved,
)

SIDE = 320


@pytest.fixture
def picture(random) -> np.ndarray:
    coarse = cv2.resize(random.normal(0, 1, (20, 20)), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    fine = cv2.GaussianBlur(random.normal(0, 1, (SIDE, SIDE)), (0, 0), 2) * 4
    grey = 120 + 25 * coarse + 10 * fine
    return (grey[..., None] * (1.0, 0.8, 0.7)).clip(0, 255).astype(np.uint8)


@pytest.fixture
def everything() -> np.ndarray:
    return np.ones((SIDE, SIDE), bool)


@pytest.mark.parametrize(("shift_px", "turn_deg"), [((9, -6), 0.0), ((-3, 4), 5.0)])
def test_a_motion_between_is_found_beside_a_hole_and_in_other_light(picture, everything, shift_px, turn_deg):
    motion = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), turn_deg, 1.0)
    motion[:, 2] += shift_px
    inverse = cv2.WARP_INVERSE_MAP | cv2.INTER_CUBIC
    ours = cv2.warpAffine(picture, motion, (SIDE, SIDE), flags=inverse, borderMode=cv2.BORDER_REFLECT)
    known = everything.copy()
    known[120:200, 120:200] = False
    ours[~known] = 255
    theirs = (picture * np.linspace(1.0, 0.5, SIDE)[None, :, None]).astype(np.uint8)
    found = motion_between(
        local_contrast(ours, known, SIDE), local_contrast(theirs, everything, SIDE), known, everything, SIDE
    )
    assert farthest_px(found, known.shape) == pytest.approx(farthest_px(motion, known.shape), abs=1)
    corners = np.array([[x, y, 1] for x in (0, SIDE) for y in (0, SIDE)])
    assert np.abs(corners @ (found - motion).T).max() < 1


def test_flat_pictures_have_no_motion(everything):
    flat = local_contrast(np.full((SIDE, SIDE, 3), 90, np.uint8), everything, SIDE)
    assert np.abs(flat).max() < 1e-3
    nothing = np.zeros((SIDE, SIDE), np.float32)
    assert motion_between(nothing, nothing, everything, everything, SIDE) is None


def test_a_flow_is_found_and_goes_on_smoothly_into_the_hole(picture, everything):
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    true = np.dstack([3 + 0.01 * y, -2 + 0.01 * x])
    ours = cv2.remap(
        picture, x + true[..., 0], y + true[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
    )
    known = everything.copy()
    known[120:200, 100:220] = False
    ours[~known] = 0
    contrasts = local_contrast(ours, known, SIDE), local_contrast(picture, everything, SIDE)
    field = flow(*contrasts, known, SIDE)
    off = np.abs(field - true)[20:-20, 20:-20]
    inside = ~known[20:-20, 20:-20]
    assert off[~inside].mean() < 0.3 and off[inside].mean() < 1
    assert correlation(contrasts[0], flowed(contrasts[1], field), known) > 0.95
    assert correlation(contrasts[0], contrasts[1], known) < 0.7


def test_what_is_hidden_does_not_count_as_contrast(picture, everything):
    known = everything.copy()
    known[100:150, 100:150] = False
    spoilt = picture.copy()
    spoilt[~known] = (255, 0, 255)
    assert np.array_equal(local_contrast(spoilt, known, SIDE), local_contrast(picture, known, SIDE))


def test_nothing_varies_together_with_a_constant():
    values, where = np.arange(12.0).reshape(3, 4), np.ones((3, 4), bool)
    assert correlation(values, values * 2 + 1, where) == pytest.approx(1)
    assert correlation(values, -values, where) == pytest.approx(-1)
    assert correlation(values, np.zeros((3, 4)), where) == 0
    assert correlation(values, values, np.zeros((3, 4), bool)) == 0


def test_a_motion_moves_what_is_seen(picture):
    motion = np.array([[1.0, 0, 10], [0, 1, -4]])
    assert np.array_equal(moved(picture, motion)[10:-10, 10:-20], picture[6:-14, 20:-10])
