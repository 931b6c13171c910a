"""The invention map: where alternatives differ."""

from __future__ import annotations

import numpy as np
import pytest

from engine.invention import invention_map


@pytest.mark.parametrize("size", [(60, 80), (700, 1100)])
def test_only_where_the_alternatives_differ_it_is_high(size, random: np.random.Generator) -> None:
    height, width = size
    base = random.integers(60, 200, (height, width, 3)).astype(np.uint8)
    pictures = [base.copy() for _ in range(3)]
    right = np.s_[height // 4 : height * 3 // 4, width // 2 :]
    for picture, level in zip(pictures, (20, 120, 220), strict=True):
        picture[right] = level
    shares = invention_map(pictures)
    assert shares.shape == size
    assert shares.dtype == np.float32
    middle = height // 2
    assert shares[middle, width * 3 // 4] == 1
    assert shares[middle, width // 8] == 0
    assert shares.min() >= 0 and shares.max() <= 1


def test_grain_is_no_invention(random: np.random.Generator) -> None:
    pictures = [
        np.clip(120 + random.normal(0, 4, (90, 90, 1)) + np.zeros(3), 0, 255).astype(np.uint8)
        for _ in range(4)
    ]
    assert invention_map(pictures).mean() < 0.05


def test_more_difference_is_a_higher_share() -> None:
    flat = np.full((40, 40, 3), 100, np.uint8)
    shares = [invention_map([flat, flat + np.uint8(step)])[20, 20] for step in (0, 10, 30, 60)]
    assert shares == sorted(shares)
    assert shares[0] == 0 < shares[1] < shares[3]


def test_one_alternative_is_not_enough() -> None:
    with pytest.raises(ValueError, match="two"):
        invention_map([np.zeros((4, 4, 3), np.uint8)])
