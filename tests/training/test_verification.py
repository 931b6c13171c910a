"""Pairs and their verification, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.verification import draw_pairs, verification_accuracy


def test_as_many_pairs_of_one_person_as_of_two(random):
    who = ["a", "a", "a", "b", "b", "c", "d", "e"]
    first, second, same = draw_pairs(who, random)
    assert same.sum() == 4  # three pairs of a, one of b
    assert len(same) == 8
    assert len({frozenset(pair) for pair in zip(first.tolist(), second.tolist(), strict=True)}) == 8
    for i, j, is_same in zip(first, second, same, strict=True):
        assert i != j
        assert (who[i] == who[j]) == is_same
    assert len(draw_pairs(who, random, most=2)[0]) == 4


def test_pairs_that_a_threshold_separates_are_all_right():
    same = np.arange(40) % 2 == 0
    distances = np.where(same, 0.5, 1.5) + np.linspace(0, 0.3, 40)
    assert verification_accuracy(distances, same) == 1.0


def test_two_pairs_on_the_wrong_side_are_two_wrong_answers():
    same = np.arange(40) % 2 == 0
    distances = np.where(same, 0.5, 1.5) + np.linspace(0, 0.3, 40)
    distances[4], distances[9] = 3.0, 0.1
    assert verification_accuracy(distances, same) == pytest.approx(38 / 40)
