"""Texture that the attention of a network carries into a hole."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.generators.residuals import carried_residual, enlarged, finest, luma, reduced
from engine.networks.attention import paste_patches
from engine.networks.tta import luma as luma_of_tensor


def test_sizes_change_as_networks_change_them(random):
    picture = random.random((3, 12, 12), np.float32)
    tensor = torch.from_numpy(picture)[None]
    small = F.avg_pool2d(tensor, 3)
    assert reduced(picture, 3) == pytest.approx(small[0].numpy(), abs=1e-6)
    large = F.interpolate(small, scale_factor=3, mode="bicubic", align_corners=False)
    assert enlarged(reduced(picture, 3), 3) == pytest.approx(large[0].numpy(), abs=1e-5)
    assert luma(picture) == pytest.approx(luma_of_tensor(tensor)[0].numpy(), abs=1e-6)
    half = F.interpolate(F.avg_pool2d(tensor, 2), scale_factor=2, mode="bicubic", align_corners=False)
    assert finest(picture) == pytest.approx(luma_of_tensor(tensor - half)[0].numpy(), abs=1e-5)


def test_residuals_come_from_where_the_attention_looks_at_full_strength():
    """Each cell looks mostly at the one four to its left, as a row of bricks goes on."""
    cells, rate = 8, 4
    scores = np.full((cells, cells, cells, cells), 1e-3, np.float32)
    for y in range(cells):
        for x in range(cells):
            scores[y, x, y, max(x - 4, 1)] = 1.0
    scores /= scores.sum((2, 3), keepdims=True)
    texture = np.random.default_rng(0).standard_normal((3, cells * rate, cells * rate)).astype(np.float32)
    hole = np.zeros((1, cells * rate, cells * rate), np.float32)
    hole[..., 16:] = 1
    residual = texture * (1 - hole)
    carried = carried_residual(scores, texture, hole)
    wanted = texture[:, 4:-4, 8:12]  # for the columns 24..28, whose neighbours look alike
    found = carried[:, 4:-4, 24:28]
    assert (found * wanted).mean() / np.square(wanted).mean() == pytest.approx(1, abs=0.25)
    strength = np.square(carried[..., 16:]).mean() / np.square(residual[..., :16]).mean()
    assert strength == pytest.approx(1, abs=0.1)
    dull = paste_patches(torch.from_numpy(scores)[None], torch.from_numpy(residual)[None], rate)
    assert dull[0, :, 4:-4, 24:28].square().mean() < 0.95 * np.square(found).mean()
    # What the hole has already is not carried once more: with more of it, nothing, with half of it, half.
    assert not carried_residual(scores, texture, hole, texture * 1.2).any()
    half = np.square(carried_residual(scores, texture, hole, texture * 0.5**0.5)[..., 16:]).mean()
    assert half / np.square(carried[..., 16:]).mean() == pytest.approx(0.5, abs=0.1)
    # Known pixels without any texture are no hole.
    flat, nearly = texture.copy(), texture.copy()
    flat[..., :8, :16], nearly[..., :8, :16] = 0, 1e-6
    expected = carried_residual(scores, nearly, hole)
    assert carried_residual(scores, flat, hole) == pytest.approx(expected, abs=1e-4)
