"""The networks of our own generator see what lies opposite in the face, and draw it both ways."""

from __future__ import annotations

import cv2
import numpy as np
import torch
from torch import nn

from engine import seeds
from engine.generators.studio import DETAIL_PX, SIZE_PX, Studio
from engine.networks.studio import DetailNet, StudioDrawing, StudioNet
from engine.runtime.torch_flavour import TorchNetwork
from training.data import random_masks


def change_on_the_left(net: nn.Module, side: int) -> float:
    """What a corner on the right changes in the one on the left."""
    shown, hole = torch.zeros(1, 3, side, side), torch.zeros(1, 1, side, side)
    other = shown.clone()
    other[..., -4:, -4:] = 0.9
    with torch.no_grad():
        return float((net(other, hole) - net(shown, hole))[..., -4:, :4].abs().max())


def test_a_hidden_eye_is_drawn_from_the_other_one():
    torch.manual_seed(0)
    net = StudioNet(4, 1, norm=False)
    net.recall = None  # the attention sees all of the picture
    for parameter in net.down.parameters():
        nn.init.zeros_(parameter)  # at 4 pixels everything sees everything
    assert change_on_the_left(net, SIZE_PX) > 1e-6
    last = net.up[-1][0][0]  # of 8 channels from below, 4 of the same place, and 4 of the opposite one
    with torch.no_grad():
        last.weight[:, 12:] = 0
    assert change_on_the_left(net, SIZE_PX) == 0


def test_fine_details_are_drawn_from_the_other_eye():
    torch.manual_seed(0)
    net = DetailNet(4)
    nn.init.normal_(net.to_rgb.weight)
    assert change_on_the_left(net, DETAIL_PX) > 1e-6
    nn.init.zeros_(net.opposite.weight)
    assert change_on_the_left(net, DETAIL_PX) == 0


def test_the_first_alternative_copies_a_matching_eye_and_the_others_draw_it(random):
    """The network draws plain grey, and a shift that meets the known pixels around the hole."""
    torch.manual_seed(0)
    net = StudioNet(4, 1, norm=False)
    net.recall = None  # the attention sees all of the picture
    nn.init.zeros_(net.to_rgb.weight)
    half = cv2.resize(random.integers(60, 200, (40, 20, 3), np.uint8), (192, 384))
    face = np.concatenate([half, half[:, ::-1]], 1)
    mask = random_masks.lens_mask("left", SIZE_PX, (0.1, 0.07))
    hole = cv2.resize(mask, (384, 384), interpolation=cv2.INTER_NEAREST) > 0
    studio = Studio(TorchNetwork(StudioDrawing(net)))
    copied, variation, drawn = (
        studio.complete_high_resolution(face, mask, seed) for seed in (0, seeds.near(0, 1), 1)
    )
    errors = [np.abs(result.astype(int) - face)[hole].mean() for result in (copied, variation, drawn)]
    assert max(errors[:2]) < 3 < 10 < errors[2]
    assert all(np.array_equal(result[~hole], face[~hole]) for result in (copied, variation, drawn))
