"""Metrics against numbers worked out by hand, and against torchmetrics."""

from __future__ import annotations

import numpy as np
import pytest

from training import metrics


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
