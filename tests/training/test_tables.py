"""Tables: intervals by hand, Markdown, JSON and pictures."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from training.tables import Table, bootstrap, bootstrap_pairs, write_tables


def test_bootstrap_interval_holds_the_mean_and_shrinks_with_more_values():
    rng = np.random.default_rng(0)
    few, many = bootstrap(rng.normal(5, 1, 20)), bootstrap(rng.normal(5, 1, 2000))
    for interval in (few, many):
        assert interval.low < interval.value < interval.high
    assert many.high - many.low < (few.high - few.low) / 3
    assert many.value == pytest.approx(5, abs=0.1)


def test_the_mean_over_conditions_is_drawn_by_picture():
    """What one condition adds to each picture and the other takes away leaves nothing to be unsure of."""
    noise = np.random.default_rng(0).normal(0, 5, 50)
    together = bootstrap(np.stack([10 + noise, 20 - noise]))
    assert together.value == pytest.approx(15)
    assert together.high - together.low < 1e-9
    medians = bootstrap(np.array([[1.0, 2.0, 9.0], [10.0, 20.0, 90.0]]), "median")
    assert medians.value == 11


def test_what_is_not_a_number_does_not_count():
    nan = float("nan")
    interval = bootstrap([1.0, nan, 0.0, nan, 1.0, 1.0])
    assert interval.value == 0.75
    assert np.isfinite([interval.low, interval.high]).all()
    assert bootstrap([nan, 2.0]).low == 2


def test_pairs_by_hand():
    pairs = np.array([[99.0, 1.0, 2.0], [1.0, 99.0, 6.0], [2.0, 6.0, 99.0]])
    interval = bootstrap_pairs(pairs)
    assert interval.value == 3  # (1 + 2 + 6) / 3; the diagonal does not count
    assert 1 <= interval.low <= interval.value <= interval.high <= 6
    assert bootstrap_pairs(np.stack([pairs, 3 * pairs])).value == 6


def test_a_table_in_both_forms(tmp_path):
    table = Table("Scores", ["", "O1"], [["gfc", bootstrap([1.0, 1.0])], ["theirs", "2"]], note="A note.")
    picture = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
    write_tables([table], tmp_path, "scores", {"curve": picture})
    text = (tmp_path / "scores.md").read_text()
    assert "| gfc | 1.00 ±0.00 |" in text
    assert text.rstrip().endswith("A note.")
    (stored,) = json.loads((tmp_path / "scores.json").read_text())
    assert stored["rows"][0] == ["gfc", {"value": 1.0, "low": 1.0, "high": 1.0}]
    assert np.array_equal(np.asarray(Image.open(tmp_path / "curve.png")), picture)
