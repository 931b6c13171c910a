"""Metrics against numbers worked out by hand, and against torchmetrics."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.parts import FacePart
from training import metrics
from training.tables import bootstrap_pairs


@pytest.fixture
def pictures() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    original = rng.integers(0, 256, (64, 64, 3), dtype=np.uint8)
    return np.clip(original + rng.normal(0, 20, original.shape), 0, 255).astype(np.uint8), original


def test_psnr_of_a_constant_error():
    original = np.full((8, 8, 3), 100, np.uint8)
    assert metrics.psnr_db(original + 10, original) == pytest.approx(20 * np.log10(25.5))


def test_psnr_in_the_hole_ignores_the_rest():
    original = np.full((8, 8, 3), 100, np.uint8)
    result, mask = original.copy(), np.zeros((8, 8), np.uint8)
    result[:4] += 5
    result[4:] += 50
    mask[:4] = 255
    assert metrics.psnr_db(result, original, mask) == pytest.approx(20 * np.log10(51))


def test_ssim_agrees_with_torchmetrics(pictures):
    import torch
    from torchmetrics.functional.image import structural_similarity_index_measure

    def tensor(image):
        return torch.from_numpy(image).permute(2, 0, 1)[None].float()

    theirs = structural_similarity_index_measure(*map(tensor, pictures), data_range=255.0)
    assert metrics.ssim(*pictures) == pytest.approx(float(theirs), abs=0.01)


def test_sharpness_of_the_original_is_one_and_of_a_blur_less(pictures):
    import cv2

    _, original = pictures
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 16:48] = 255
    assert metrics.sharpness(original, original, mask) == pytest.approx(1)
    assert metrics.sharpness(cv2.GaussianBlur(original, (0, 0), 2), original, mask) < 0.2


def test_sharpness_does_not_see_the_edge_of_the_hole(pictures):
    _, original = pictures
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 16:48] = 255
    flat = np.where(mask[..., None] > 0, 128, original).astype(np.uint8)
    assert metrics.sharpness(flat, original, mask) == 0


def test_sharpness_of_single_pixels_is_not_a_number(pictures):
    mask = np.zeros((64, 64), np.uint8)
    mask[::2, ::2] = 255
    assert np.isnan(metrics.sharpness(*pictures, mask))


def test_l1_in_per_cent_of_the_range():
    original = np.zeros((4, 4, 3), np.uint8)
    result, mask = original.copy(), np.zeros((4, 4), np.uint8)
    result[0] = 51
    mask[:2] = 255
    assert metrics.l1_percent(result, original) == pytest.approx(5)
    assert metrics.l1_percent(result, original, mask) == pytest.approx(10)


def test_parsing_agreement_by_hand():
    original = np.array([[1, 1, 1, 6], [0, 0, 0, 0]], np.uint8)
    result = np.array([[1, 1, 4, 6], [9, 9, 9, 9]], np.uint8)
    mask = np.array([[255] * 4, [0] * 4], np.uint8)
    # Skin: 2 of 3 found, none false; nose: right; the eye is nowhere in the original.
    assert metrics.parsing_agreement(result, original, mask) == pytest.approx((0.8 + 1 + 0) / 3)


def test_eyes_and_mouth_are_missed_only_where_the_original_has_them():
    original = np.ones((100, 100), np.uint8)  # a part is there from 10 pixels on
    original[20:24, 20:30], original[70, 40:60] = FacePart.LEFT_EYE, FacePart.LOWER_LIP
    mask = np.full((100, 100), 255, np.uint8)
    result = original.copy()
    result[70, 40:60] = FacePart.INNER_MOUTH  # a mouth all the same
    assert metrics.has_eyes_and_mouth(result, original, mask) == 1
    result[20:24, 20:30] = FacePart.SKIN
    assert metrics.has_eyes_and_mouth(result, original, mask) == 0
    mask[:50] = 0  # the eye is outside of the hole
    assert metrics.has_eyes_and_mouth(result, original, mask) == 1
    mask[50:] = 0
    assert np.isnan(metrics.has_eyes_and_mouth(result, original, mask))


def test_landmark_shift_by_hand():
    original = np.array([[0, 0], [10, 0], [5, 5], [2, 9], [8, 9]], float)
    result = original.copy()
    result[2] += (3, 4)
    assert metrics.landmark_shift_percent(result, original) == pytest.approx(10)  # 5 / 5 of 10


def test_kernel_distance_by_hand():
    x, y = np.array([[0.0], [1.0]]), np.array([[0.0], [2.0]])
    pairs = metrics.kernel_distance_pairs(x, y)
    # k(x1,x2) = 1, k(y1,y2) = 1, k(x1,y2) = 1, k(x2,y1) = 1
    assert pairs[0, 1] == 0
    # k(1,1) = 8, k(2,2) = 125, k(1,2) = 27 twice
    assert pairs[1, 1] == 8 + 125 - 54
    assert np.array_equal(pairs, pairs.T)


def test_kernel_distance_tells_crowds_apart():
    rng = np.random.default_rng(0)
    real = rng.normal(0, 1, (200, 8))
    same, other = rng.normal(0, 1, (200, 8)), rng.normal(0.5, 1, (200, 8))
    near = bootstrap_pairs(metrics.kernel_distance_pairs(same, real))
    far = bootstrap_pairs(metrics.kernel_distance_pairs(other, real))
    assert near.low < 0 < near.high
    assert far.low > near.high
