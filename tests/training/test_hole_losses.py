"""Losses in holes by hand."""

import math

import pytest
import torch

from training.hole_losses import coarse, masked_l1, masked_l1_per_picture, minus_psnr_db


def test_holes_count_by_the_roots_of_their_areas():
    hole = torch.zeros(2, 1, 8, 8)
    hole[0, :, :1, :2] = 1  # 2 pixels
    hole[1, :, :4] = 1  # 32
    error = hole * torch.tensor([0.5, -0.25]).view(2, 1, 1, 1).expand(-1, 3, -1, -1)
    assert masked_l1_per_picture(error, hole).tolist() == pytest.approx([0.5, 0.25])
    assert masked_l1(error, hole).item() == pytest.approx((0.5 + 8 * 0.25) / 9)


def test_without_a_hole_there_is_no_loss():
    hole = torch.zeros(2, 1, 8, 8)
    hole[0, :, :4] = 1
    error = 0.5 * hole.repeat(1, 3, 1, 1)
    assert masked_l1_per_picture(error, hole).tolist() == pytest.approx([0.5, 0])
    assert masked_l1(error, hole).item() == pytest.approx(0.5)


def test_psnr_in_holes():
    hole = torch.zeros(3, 1, 8, 8)
    hole[0, :, :1, :2] = 1
    hole[1, :, :4] = 0.5  # half of each pixel, or of the channels
    error = (hole > 0) * torch.tensor([0.1, 0.01, 0.0]).view(3, 1, 1, 1).expand(-1, 3, -1, -1)
    decibels = [-20, -40 + 10 * math.log10(2), -60]
    assert minus_psnr_db(error, hole).item() == pytest.approx(sum(decibels) / 3, rel=1e-4)


def test_fine_errors_are_no_coarse_ones():
    hole = torch.zeros(2, 1, 32, 32)
    hole[:, :, 8:24, 8:24] = 1
    error = 0.4 * hole.repeat(1, 3, 1, 1)
    error[1, :, ::2] *= -1  # stripes of one pixel
    errors = masked_l1_per_picture(coarse(error), coarse(hole))
    assert coarse(hole).shape == (2, 1, 8, 8)
    assert errors.tolist() == pytest.approx([0.4, 0], abs=1e-6)
