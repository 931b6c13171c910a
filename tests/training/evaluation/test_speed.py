"""Times: what is measured, and what is said where weights are missing."""

from __future__ import annotations

import time

import numpy as np
import pytest

from training.evaluation.methods import Methods
from training.evaluation.speed import batch_table, latency_table, speed_tables, timed_s


def test_the_first_call_does_not_count():
    calls = []

    def work() -> None:
        time.sleep(0.2 if not calls else 0.01)
        calls.append(1)

    times = timed_s(work, 3)
    assert len(calls) == 4
    assert len(times) == 3
    assert max(times) < 0.15


def test_sixty_four_faces_are_rebuilt_and_invented():
    class Slow:
        def rebuild(self, faces: np.ndarray) -> None:
            assert faces.shape == (64, 128, 128, 3)
            time.sleep(0.02)

        def generate(self, count: int, attributes: dict, seed: int) -> None:
            assert count == 64

    table = batch_table(Slow(), "CPU", 3)
    rebuild, generate = table.rows
    assert rebuild[1].value == pytest.approx(0.02, abs=0.015)
    assert [rebuild[2], generate[2]] == ["3.23", "2.16"]


def test_latency_is_in_milliseconds(shifted, monkeypatch):
    method = shifted(0)
    monkeypatch.setattr(type(method.session), "complete_crops", lambda *_: time.sleep(0.02))
    table = latency_table(Methods([method], []), "CPU", 3)
    assert table.rows[0][1] == "128"
    assert table.rows[0][2].value == pytest.approx(20, abs=15)


def test_missing_weights_name_their_recipe(no_weights, shifted):
    (table,) = speed_tables(Methods([shifted(0)], ["latent is left out."]), "cpu", None, 1)
    assert "latent is left out." in table.note
    assert "igan (recipe igan)" in table.note
