"""Seeds near others: one number each, that tells both."""

from __future__ import annotations

import numpy as np
import pytest

from engine import seeds


@pytest.mark.parametrize("seed", [0, 3, 2**31, seeds.LARGEST])
def test_a_plain_seed_lies_near_none(seed: int) -> None:
    assert seeds.split(seed) == (None, seed)


@pytest.mark.parametrize("seed", [0, 3, seeds.LARGEST, seeds.near(5, 2)])
def test_a_variation_tells_what_it_resembles_and_its_number(seed: int) -> None:
    assert seeds.split(seeds.near(seed, 7)) == (seed, 7)


@pytest.mark.parametrize("seed", [3, seeds.near(3, 7), seeds.near(seeds.near(3, 7), 1)])
def test_variations_of_variations_have_one_root(seed: int) -> None:
    assert seeds.root(seed) == 3


def test_the_next_seed_counts_on_among_its_like() -> None:
    used = [0, 1, 4, seeds.near(1, 1), seeds.near(1, 2), seeds.near(4, 9)]
    assert seeds.next_free([]) == 0
    assert seeds.next_free(used) == 5
    assert seeds.next_free(used, like=1) == seeds.near(1, 3)
    assert seeds.next_free(used, like=0) == seeds.near(0, 1)
    assert seeds.next_free(used, like=seeds.near(1, 1)) == seeds.near(seeds.near(1, 1), 1)


def test_noise_near_a_seed_resembles_its_noise_at_equal_strength() -> None:
    from engine.generators.noise import seeded_noise

    plain, other, variation, further = (
        seeded_noise(seed, 64).ravel() for seed in (3, 4, seeds.near(3, 1), seeds.near(seeds.near(3, 1), 1))
    )

    def alike(a: np.ndarray, b: np.ndarray) -> float:
        return float(np.corrcoef(a, b)[0, 1])

    assert abs(alike(plain, other)) < 0.3  # the coarse octaves have few values
    assert 0.75 < alike(plain, variation) < 0.95
    assert alike(plain, further) < alike(plain, variation) < 1
    assert 0.8 < variation.std() / plain.std() < 1.25
