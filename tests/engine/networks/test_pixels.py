"""Pictures and masks as networks take them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.masks import HOLE_LEVEL, hole_of
from engine.networks.pixels import to_hole, to_pixels, to_tensor


@pytest.mark.parametrize("kind", [np.asarray, torch.from_numpy])
def test_every_value_comes_back_as_it_was(kind) -> None:
    images = np.arange(256, dtype=np.uint8).repeat(3).reshape(1, 16, 16, 3)
    batch = to_tensor(kind(images))
    assert batch.shape == (1, 3, 16, 16) and batch.dtype == torch.float32
    assert (float(batch.min()), float(batch.max())) == (-1, 1)
    assert batch.is_contiguous(memory_format=torch.channels_last)
    assert np.array_equal(to_pixels(batch), images)


def test_a_tensor_shares_no_memory_with_its_picture() -> None:
    images = np.zeros((1, 2, 2, 3), np.uint8)
    batch = to_tensor(images)
    images[:] = 255
    assert (batch == -1).all()


def test_what_networks_draw_too_light_or_too_dark_is_cut() -> None:
    assert to_pixels(torch.tensor([-3.0, -1, 0, 1, 3]).view(1, 1, 1, 5)).ravel().tolist() == [
        0,
        0,
        128,
        255,
        255,
    ]


@pytest.mark.parametrize("kind", [np.asarray, torch.from_numpy])
def test_the_hole_begins_at_its_level(kind) -> None:
    masks = np.array([[[0, HOLE_LEVEL - 1], [HOLE_LEVEL, 255]]], np.uint8)
    hole = to_hole(kind(masks))
    assert hole.dtype == torch.float32 and hole.tolist() == [[[[0, 0], [1, 1]]]]
    assert np.array_equal(hole[:, 0].numpy() > 0, hole_of(masks))
