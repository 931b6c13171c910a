"""Texture that is carried into the hole."""

import pytest
import torch

from engine.generators.attention import paste_patches
from engine.generators.residuals import carried_residual


def test_residuals_come_from_where_the_attention_looks_at_full_strength():
    """Each cell looks mostly at the one four to its left, as a row of bricks goes on."""
    cells, rate = 8, 4
    scores = torch.full((1, cells, cells, cells, cells), 1e-3)
    for y in range(cells):
        for x in range(cells):
            scores[0, y, x, y, max(x - 4, 1)] = 1.0
    scores = scores / scores.flatten(3).sum(3)[..., None, None]
    texture = torch.randn(1, 3, cells * rate, cells * rate, generator=torch.Generator().manual_seed(0))
    hole = torch.zeros(1, 1, cells * rate, cells * rate)
    hole[..., 16:] = 1
    residual = texture * (1 - hole)
    carried = carried_residual(scores, texture, hole)
    wanted = texture[:, :, 4:-4, 8:12]  # for the columns 24..28, whose neighbours look alike
    found = carried[:, :, 4:-4, 24:28]
    assert float((found * wanted).mean() / wanted.square().mean()) == pytest.approx(1, abs=0.25)
    strength = carried[..., 16:].square().mean() / residual[..., :16].square().mean()
    assert float(strength) == pytest.approx(1, abs=0.1)
    dull = paste_patches(scores, residual, rate)[:, :, 4:-4, 24:28]
    assert dull.square().mean() < 0.95 * found.square().mean()
    # What the hole has already is not carried once more: with more of it, nothing, with half of it, half.
    assert not carried_residual(scores, texture, hole, texture * 1.2).any()
    half = carried_residual(scores, texture, hole, texture * 0.5**0.5)[..., 16:].square().mean()
    assert float(half / carried[..., 16:].square().mean()) == pytest.approx(0.5, abs=0.1)
    # Known pixels without any texture are no hole.
    flat, nearly = texture.clone(), texture.clone()
    flat[..., :8, :16], nearly[..., :8, :16] = 0, 1e-6
    torch.testing.assert_close(
        carried_residual(scores, flat, hole), carried_residual(scores, nearly, hole), atol=1e-4, rtol=0
    )
