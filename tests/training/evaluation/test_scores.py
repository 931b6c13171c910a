"""Scores and their tables, on completions that are off by a known amount."""

from __future__ import annotations

import numpy as np
import pytest

from training.evaluation.evaluators import Evaluators
from training.evaluation.occlusions import PAPER, SIDES_PX, occlusion_cases, occlusion_sheet, square_cases
from training.evaluation.scores import THEIRS, Case, cases_by_share, score_all, score_tables
from training.tables import Interval


def test_scores_by_hand(shifted, grey_faces):
    cases = occlusion_cases(len(grey_faces))
    everything = score_all([shifted(10), shifted(20)], grey_faces, cases, Evaluators(), seed=0)
    scores = everything["off by 10"]
    assert scores["psnr_hole"]["O1"] == pytest.approx(np.full(4, 20 * np.log10(25.5)))
    assert scores["l1_hole"]["O3"] == pytest.approx(np.full(4, 10 / 2.55))
    assert scores["l1"]["O3"] == pytest.approx(np.full(4, 10 / 2.55 * 60 * 24 / 128**2))
    assert "identity" not in scores
    psnr, l1 = score_tables(everything, cases, 4, ["psnr_hole", "l1_hole"], PAPER)
    first, second, *theirs = psnr.rows
    assert [row[0] for row in (first, second)] == ["off by 10", "off by 20"]
    assert all(cell.value == pytest.approx(20 * np.log10(12.75)) for cell in second[1:])
    assert [row[0] for row in theirs][-1] == "M5 (theirs)"
    assert theirs[-1][1:8] == ["20.00", "19.80", "18.80", "19.70", "19.50", "20.20", "19.67"]
    assert psnr.note == THEIRS
    assert {len(row) for row in psnr.rows} == {len(psnr.columns)}
    assert l1.note == ""


def test_grouped_by_the_share_that_is_masked(shifted, grey_faces):
    cases = occlusion_cases(len(grey_faces))
    groups = cases_by_share(cases)
    assert groups == {
        "0 to 5 % masked": ["O4", "O5"],
        "5 to 10 % masked": ["O3"],
        "10 to 20 % masked": ["O1", "O2", "O6"],
    }
    assert cases_by_share(cases[:2]) == {}
    everything = {"fake": {"psnr_hole": {case.name: np.full(4, float(k)) for k, case in enumerate(cases)}}}
    (table,) = score_tables(everything, cases, 4, ["psnr_hole"])
    values = [cell.value for cell in table.rows[0][1:] if isinstance(cell, Interval)]
    assert values == [0, 1, 2, 3, 4, 5, 2.5, 3.5, 2, 2]


def test_the_evaluators_see_no_change_in_the_original(shifted, grey_faces, evaluators):
    cases = occlusion_cases(len(grey_faces))[:1]
    scores = score_all([shifted(0), shifted(60)], grey_faces, cases, evaluators, seed=0)
    same, moved = scores["off by 0"], scores["off by 60"]
    assert np.all(same["identity"]["O1"] == 0)
    assert np.all(same["parsing"]["O1"] == 1)
    assert np.all(same["landmarks"]["O1"] == 0)
    assert same["kid"]["O1"] == pytest.approx(np.zeros((4, 4)), abs=1e-9)
    assert np.all(moved["identity"]["O1"] > 0)
    assert np.all(moved["landmarks"]["O1"] > 0)
    assert not np.allclose(moved["kid"]["O1"], 0)


def test_squares_have_their_sides_and_lie_anywhere():
    cases = square_cases(5, seed=0)
    assert [case.name for case in cases] == [str(side) for side in SIDES_PX]
    for case, side in zip(cases, SIDES_PX, strict=True):
        assert (case.masks > 0).sum((1, 2)).tolist() == [side**2] * 5
    assert len({mask.tobytes() for mask in cases[0].masks}) > 1


def test_a_case_whose_metric_has_no_value():
    nothing = np.full(4, np.nan)
    case = Case("O1", np.zeros((4, 8, 8), np.uint8))
    (table,) = score_tables({"a": {"parts": {"O1": nothing}}}, [case], 4, ["parts"])
    assert table.rows == [["a", "–"]]


def test_the_sheet_shows_original_hole_and_completion(shifted, grey_faces):
    sheet = occlusion_sheet(grey_faces, [shifted(10)], seed=0)
    tiles = [sheet[22:150, 30 + k * 132 : 158 + k * 132] for k in range(3)]
    assert np.array_equal(tiles[0], grey_faces[0])
    hole = (tiles[1] != grey_faces[0]).any(2)
    assert np.array_equal(tiles[2].astype(int) - tiles[0], np.where(hole[..., None], 10, 0) * np.ones(3, int))
