"""Masks of what is known of each channel: their areas, what the channels share, and their seeds."""

from __future__ import annotations

import numpy as np
import pytest

from training.data import channel_masks

SIZE = 96


def draw(kind: str, seed: int, share: float = 0.1) -> np.ndarray:
    return channel_masks.KINDS[kind](np.random.default_rng(seed), SIZE, share)


@pytest.mark.parametrize("kind", channel_masks.KINDS)
def test_the_same_seed_draws_the_same_mask(kind):
    masks = [draw(kind, seed) for seed in range(20)]
    assert all(m.shape == (SIZE, SIZE, 3) and m.dtype == bool for m in masks)
    assert all(np.array_equal(m, draw(kind, seed)) for seed, m in enumerate(masks))


@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_rectangles_have_their_share_of_the_area(share):
    areas = [draw("rec", seed, share).mean((0, 1)) for seed in range(100)]
    assert np.abs(np.array(areas) - share).max() < 0.06 * share + 1e-9
    heights = {tuple(draw("rec", seed, share).any(1).sum(0)) for seed in range(20)}
    assert len(heights) == (1 if share == 1 else 20)


def test_what_the_channels_share():
    rec = [draw("rec", seed) for seed in range(30)]
    assert np.mean([m.any(2).mean() for m in rec]) == pytest.approx(1 - 0.9**3, abs=0.05)  # section "masks"
    assert all((m == m[..., :1]).all() for m in (draw("re", seed) for seed in range(20)))
    assert any((m != m[..., :1]).any() for m in rec)


def test_the_fixed_square_and_its_inverse():
    known = draw("ri", 0, 0.25)
    assert known[24:72, 24:72].all()
    assert known.sum() == 3 * 48 * 48
    assert np.array_equal(draw("i", 5, 0.25), ~known)


def test_colourisation_drops_one_or_two_whole_channels():
    channels = [draw("colour", seed).mean((0, 1)) for seed in range(60)]
    assert {tuple(c) for c in channels} == {
        (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (1, 0, 1), (0, 1, 1)
    }  # fmt: skip
