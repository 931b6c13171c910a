"""Alternatives by hand, and who makes them."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from training.errors import OptionError
from training.evaluation.alternatives import (
    SEEDS,
    alternative_sheet,
    alternative_tables,
    pairwise_difference,
)
from training.evaluation.methods import Methods, load_methods


def test_pairwise_difference_by_hand():
    alternatives = np.zeros((3, 4, 4, 3), np.uint8)
    alternatives[1, :2] = 6
    alternatives[2, :2] = 30
    alternatives[:, 2:] = np.array([0, 200, 90])[:, None, None, None]  # known pixels do not count
    mask = np.zeros((4, 4), np.uint8)
    mask[:2] = 255
    assert pairwise_difference(alternatives, mask) == pytest.approx((6 + 30 + 24) / 3)


def test_the_table_of_a_generator_that_moves_by_two_levels_a_seed(shifted, grey_faces, monkeypatch):
    method = shifted(0)
    monkeypatch.setattr(type(method), "spec", None)
    (table,) = alternative_tables(grey_faces, Methods([method], []))
    expected = np.mean([2 * (b - a) for a, b in itertools.combinations(SEEDS, 2)])
    assert table.rows[0][1].value == pytest.approx(expected)
    sheet = alternative_sheet(grey_faces, [method])
    assert sheet.shape[0] == 22 + 4 * 132


def test_generators_without_alternatives(grey_faces):
    with pytest.raises(OptionError, match="gfc"):
        alternative_tables(grey_faces, load_methods("telea,ns", [], "none", "cpu"))
