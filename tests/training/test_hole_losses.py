"""Losses in holes by hand."""

import math

import numpy as np
import pytest
import torch

from training.hole_losses import (
    coarse,
    masked_distance,
    masked_l1,
    masked_l1_per_picture,
    minus_psnr_db,
    spatial_weight,
    weighted_loss,
)


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


def test_distances_of_what_is_missing_and_of_what_is_known():
    images, output = torch.zeros(1, 3, 2, 2), torch.zeros(1, 3, 2, 2)
    output[0, 0] = 0.5  # one channel is off by a half
    output[0, 1, 0, 0] = -1.0
    known = torch.ones(1, 3, 2, 2)
    known[0, 0, :, 0] = 0
    known[0, 1] = 0
    assert masked_distance("l2", output, images, 1 - known) == pytest.approx((2 * 0.25 + 1) / 12)
    assert masked_distance("l2", output, images, known) == pytest.approx(2 * 0.25 / 12)
    assert masked_distance("l1", output, images, 1 - known) == pytest.approx((2 * 0.5 + 1) / 12)


def test_spatial_weight_by_hand():
    hole = torch.zeros(1, 1, 5, 5)
    hole[..., 1:4] = 1  # three of five columns
    a, b = 1.0, np.exp(-2.0)  # a Gaussian of width 3 has the deviation 1/2
    a, b = a / (a + 2 * b), b / (a + 2 * b)
    middle = spatial_weight(hole, 3, 1)[0, 0, 2, 1:4]
    np.testing.assert_allclose(middle, [b, 0, b], rtol=1e-5)  # along a column, the blur changes nothing
    middle = spatial_weight(hole, 3, 2)[0, 0, 2, 1:4]
    np.testing.assert_allclose(middle, [b + a * b, 2 * b * b, b + a * b], rtol=1e-5)
    top = spatial_weight(hole, 3, 1)[0, 0, 0, 1:4]
    np.testing.assert_allclose(top, [b * (a + b), 0, b * (a + b)], rtol=1e-5)  # nothing is known above
    assert spatial_weight(hole, 3)[..., [0, 4]].abs().max() == 0


def test_spatial_weight_is_the_gaussian_convolution():
    hole = torch.zeros(1, 1, 32, 32)
    hole[..., 6:22, 10:27] = 1
    taps = torch.exp(-0.5 * ((torch.arange(9) - 4) / 1.5) ** 2)
    kernel = (taps / taps.sum()).outer(taps / taps.sum())[None, None]
    expected = torch.zeros_like(hole)
    for _ in range(7):
        expected = torch.nn.functional.conv2d(1 - hole + expected, kernel, padding=4) * hole
    torch.testing.assert_close(spatial_weight(hole, 9), expected)


def test_weighted_loss_by_hand():
    images, output = torch.zeros(1, 3, 2, 2), torch.tensor([[0.0, 9.0], [1.0, 2.0]]).expand(1, 3, 2, 2)
    hole = torch.tensor([[[[0.0, 0.0], [1.0, 1.0]]]])
    weight = torch.tensor([[[[0.0, 0.0], [0.5, 0.25]]]])
    assert weighted_loss(output, images, weight, hole) == pytest.approx((0.5 * 1 + 0.25 * 2) / 2)
