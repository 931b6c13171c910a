"""Pictures and masks as networks take them, without torch as with it."""

from __future__ import annotations

import numpy as np
import torch

from engine import pixels
from engine.networks import pixels as tensors


def test_arrays_are_what_tensors_are(random):
    images = random.integers(0, 256, (2, 5, 7, 3), np.uint8)
    batch = pixels.to_batch(images)
    assert batch.dtype == np.float32
    assert np.array_equal(batch, tensors.to_tensor(images).numpy())
    assert np.array_equal(pixels.to_pixels(batch), images)
    drawn = (2.4 * random.random((2, 3, 5, 7), np.float32)) - 1.2
    assert np.array_equal(pixels.to_pixels(drawn), tensors.to_pixels(torch.from_numpy(drawn)))
    masks = random.integers(0, 256, (2, 5, 7), np.uint8)
    hole = pixels.to_hole(masks)
    assert hole.dtype == np.float32
    assert np.array_equal(hole, tensors.to_hole(masks).numpy())
