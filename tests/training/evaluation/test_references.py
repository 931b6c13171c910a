"""The table of what is taken from another portrait of the same person."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data.face_set import FaceSet
from training.errors import DataError
from training.evaluation.methods import load_methods
from training.evaluation.portraits import FRAME_PX, MASKS
from training.evaluation.references import HIDDEN, Half, Landmarks, complete_pair, pairs_of, reference_tables


def noise(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return cv2.GaussianBlur(rng.integers(0, 255, (FRAME_PX, FRAME_PX, 3)).astype(np.uint8), (0, 0), 1)


def faces(people: list[str]) -> FaceSet:
    """Pictures that are alike where the person is the same."""
    names = [f"{person}{number}" for number, person in enumerate(people)]
    landmarks = np.stack([CANONICAL_LANDMARKS] * len(people)).astype(np.float32)
    return FaceSet(np.stack([noise(ord(person)) for person in people]), names, people, landmarks)


def test_who_has_two_portraits_is_completed_both_ways():
    chosen = faces(["b", "a", "c", "a", "b", "a", "d", "d"])
    names = [(one.name, other.name) for one, other in pairs_of(chosen)]
    assert names == [("a1", "a3"), ("a3", "a1"), ("b0", "b4"), ("b4", "b0"), ("d6", "d7"), ("d7", "d6")]


def test_the_halves_share_nobody():
    chosen = faces(["a", "a", "b", "b", "c", "c"])
    first, second = (
        {pair[0].name[0] for pair in pairs_of(chosen, half)} for half in (Half.FIRST, Half.SECOND)
    )
    assert (first, second) == ({"a", "c"}, {"b"})


def test_a_set_without_a_second_portrait_is_refused():
    with pytest.raises(DataError, match="No person has two portraits"):
        pairs_of(faces(["a", "b"]))


def test_the_same_portrait_gives_back_what_was_hidden():
    (one, other), _ = pairs_of(faces(["a", "a"]))
    (method,) = load_methods("telea", [], "poisson", "cpu").loaded
    outcome = complete_pair(one, other, "mouth", method, 0, Landmarks.TABLE)
    inside = cv2.erode(MASKS["mouth"](), np.ones((9, 9), np.uint8)) > 0
    error = np.abs(outcome.taken.astype(float) - outcome.original)[inside].mean()
    assert error < 0.3 * np.abs(outcome.drawn.astype(float) - outcome.original)[inside].mean()


def test_faces_that_are_not_found_are_counted():
    (method,) = load_methods("telea", [], "poisson", "cpu").loaded
    tables, sheets = reference_tables(pairs_of(faces(["a", "a"])), method, 0, Landmarks.FOUND)
    assert [table.title for table in tables] == [f"{mask} (0 pictures)" for mask in HIDDEN]
    assert "No face was found in 2" in tables[0].note
    assert sheets == {}


def test_the_table_tells_how_much_is_gained():
    (method,) = load_methods("telea", [], "poisson", "cpu").loaded
    tables, sheets = reference_tables(pairs_of(faces(["a", "a"])), method, 0, Landmarks.TABLE)
    for table in tables:
        drawn, taken, first = table.rows
        assert (drawn[0], taken[0], first[0]) == ("drawn", "taken", "shown first")
        assert drawn[2].value == 0
        assert taken[2].value > 3
        assert taken[3].value == 0
        assert drawn[4].value < taken[4].value < 1.2
    assert sheets["references-mouth"].shape[1] % 4 == 0
