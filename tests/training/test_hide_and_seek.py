"""Hide and seek: each loss against numbers worked out by hand, the rectangles, and the seekers' shapes."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from training.hide_and_seek import (
    BoxSeeker,
    MaskSeeker,
    box_loss,
    boxes_of,
    hide_loss_alt,
    hide_loss_rec,
    seek_loss,
)

LOGITS = torch.tensor([0.0, math.log(3), -math.log(3), 0.0]).view(1, 1, 2, 2)  # R = 1/2, 3/4, 1/4, 1/2
KNOWN = torch.tensor([1.0, 1.0, 0.0, 0.0]).view(1, 1, 2, 2)


def test_the_seekers_loss():
    expected = -(math.log(1 / 2) + math.log(3 / 4) + math.log(3 / 4) + math.log(1 / 2)) / 4
    assert seek_loss(LOGITS, KNOWN) == pytest.approx(expected)


def test_hiding_by_pushing_away():
    assert hide_loss_rec(LOGITS, KNOWN) == pytest.approx((math.log(1 / 2) + math.log(3 / 4)) / 4)


def test_hiding_behind_another_mask():
    expected = -(math.log(1 / 2) + math.log(3 / 4) + math.log(1 / 4) + math.log(1 / 2)) / 4
    assert hide_loss_alt(LOGITS, torch.tensor([1.0, 1.0, 1.0, 0.0]).view(1, 1, 2, 2)) == pytest.approx(
        expected
    )


def test_boxes_of_rectangles():
    known = torch.zeros(2, 3, 8, 8)
    known[0, 0, 1:3, 4:8] = 1
    known[0, 1] = 1
    known[1, 2, 7:, :1] = 1
    boxes = boxes_of(known) * 8
    assert boxes[0].tolist() == [[4, 1, 4, 2], [0, 0, 8, 8], [0, 0, 0, 0]]
    assert boxes[1, 2].tolist() == [0, 7, 1, 1]


def test_box_loss():
    assert box_loss(torch.zeros(1, 3, 4), torch.full((1, 3, 4), 0.5)) == pytest.approx(0.25)


def test_the_mask_seeker_has_thirteen_layers():
    seeker = MaskSeeker(4)
    layers = [m for m in seeker.modules() if isinstance(m, nn.Conv2d | nn.ConvTranspose2d)]
    assert len(layers) == 13
    assert seeker(torch.rand(2, 3, 96, 96)).shape == (2, 3, 96, 96)


def test_the_box_seeker_knows_where_things_are():
    torch.manual_seed(0)
    seeker = BoxSeeker(4).eval()
    picture = torch.zeros(1, 3, 96, 96)
    picture[..., :48] = 1
    boxes = seeker(picture)
    assert boxes.shape == (1, 3, 4)
    assert not torch.allclose(boxes, seeker(picture.flip(3)), atol=1e-6)
