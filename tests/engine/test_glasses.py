"""Glasses are taken off by completing what is found of them; what else changes comes on top."""

from __future__ import annotations

import numpy as np
import pytest

from engine import glasses, weights
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.iterative_gan import IterativeGAN
from engine.photo.photo import Photo
from engine.request import AttributeRequest, CompletionRequest, CompletionResult, FaceFrame, Patch
from engine.session import Session

FACE = FaceFrame(CANONICAL_LANDMARKS * 160 + (40, 20))
ROWS, COLUMNS = slice(80, 110), slice(80, 160)
BARE, WORN = 90, 200
"""Grey levels over the eyes that the classifier of these tests takes for none and for glasses."""


@pytest.fixture
def photo(random) -> Photo:
    return Photo(random.integers(100, 140, (200, 260, 3), np.uint8))


@pytest.fixture
def session(monkeypatch, tiny_igan) -> Session:
    """A face that wears glasses unless their place is dark; completions are grey: the third one is bare."""
    session = Session("cpu")
    session.completed = []

    def recognise(_, photo: Photo, face: FaceFrame) -> dict[str, float]:
        worn = photo.rgb[ROWS, COLUMNS].mean() > BARE + 5
        return {"Eyeglasses": 0.9 if worn else 0.1, "Smiling": 0.25}

    def propose_mask(_, photo: Photo, kinds, face: FaceFrame) -> np.ndarray:
        assert face is FACE
        mask = np.zeros(photo.rgb.shape[:2], np.uint8)
        mask[ROWS, COLUMNS] = 255
        return mask

    def complete(session, request: CompletionRequest) -> CompletionResult:
        session.completed.append(request)
        shape = (ROWS.stop - ROWS.start, COLUMNS.stop - COLUMNS.start, 3)
        levels = (WORN, 150, BARE, WORN)
        patches = tuple(Patch(COLUMNS.start, ROWS.start, np.full(shape, level, np.uint8)) for level in levels)
        return CompletionResult(request, "studio", patches, (0, 1, 2, 3), (FACE,))

    monkeypatch.setattr(weights, "is_available", lambda name: name in ("occlusion", "studio", "igan"))
    monkeypatch.setattr(Session, "recognise_attributes", recognise)
    monkeypatch.setattr(Session, "propose_mask", propose_mask)
    monkeypatch.setattr(Session, "complete", complete)
    return session


@pytest.fixture
def drawn(monkeypatch) -> list[dict[str, float]]:
    """What the network that changes attributes was asked for; it makes who smiles lighter by 20."""
    asked: list[dict[str, float]] = []

    def transform(_, crops, changes):
        asked.append(dict(changes))
        return np.full((1, 128, 128, 3), 120 if changes.get("Smiling") == 1 else 100, np.uint8)

    monkeypatch.setattr(IterativeGAN, "transform", transform)
    return asked


def beside_glasses(image: np.ndarray) -> np.ndarray:
    image = image.copy()
    image[ROWS, COLUMNS] = 0
    return image


def test_the_completion_without_glasses_is_taken_and_nothing_else_changes(session, photo, drawn):
    result = session.transform(AttributeRequest(photo, {"Eyeglasses": 0.0}, FACE))
    assert (result.image[ROWS, COLUMNS] == BARE).all()
    assert np.array_equal(beside_glasses(result.image), beside_glasses(photo.rgb))
    assert not drawn and not result.warnings
    (request,) = session.completed
    assert (request.generator, request.alternatives, request.face) == ("studio", 4, FACE)


def test_they_are_taken_off_once_and_other_changes_come_on_top(session, photo, drawn):
    bare = session.transform(AttributeRequest(photo, {"Eyeglasses": 0.2}, FACE)).image.astype(int)
    both = session.transform(AttributeRequest(photo, {"Eyeglasses": 0.2, "Smiling": 1.0}, FACE)).image
    assert len(session.completed) == 1
    assert drawn == [{"Smiling": 1.0}, {"Smiling": 0.25}]
    x, y = FACE.landmarks.mean(0).astype(int)
    np.testing.assert_allclose((both - bare)[y - 5 : y + 5, x - 5 : x + 5], 20, atol=1)
    assert np.array_equal(both[-10:], photo.rgb[-10:])


def test_of_completions_that_all_show_glasses_one_is_taken_and_that_is_said(session, photo, monkeypatch):
    worn = {"Eyeglasses": 0.9}
    monkeypatch.setattr(Session, "recognise_attributes", lambda *_, **__: worn)
    result = session.transform(AttributeRequest(photo, {"Eyeglasses": 0.0}, FACE))
    assert result.warnings == ("Something of the glasses may be left; brush over it, then complete.",)
    assert not np.array_equal(result.image, photo.rgb)


@pytest.mark.parametrize("value", [0.5, 1.0])
def test_glasses_that_stay_are_not_completed(session, photo, drawn, value):
    session.transform(AttributeRequest(photo, {"Eyeglasses": value}, FACE))
    assert not session.completed and drawn[0] == {"Eyeglasses": value}


def test_where_none_are_found_they_are_changed_as_all_else_and_sought_once(
    session, photo, drawn, monkeypatch
):
    sought = []
    monkeypatch.setattr(
        Session, "propose_mask", lambda *_: sought.append(1) or np.zeros((200, 260), np.uint8)
    )
    for value in (0.0, 0.1):
        session.transform(AttributeRequest(photo, {"Eyeglasses": value}, FACE))
    assert drawn == [{"Eyeglasses": 0.0}, {"Eyeglasses": 0.9}, {"Eyeglasses": 0.1}]
    assert sought == [1] and not session.completed


@pytest.mark.parametrize("missing", ["occlusion", "studio"])
def test_without_a_network_for_it_they_are_changed_as_all_else(session, photo, drawn, monkeypatch, missing):
    is_available = weights.is_available
    monkeypatch.setattr(weights, "is_available", lambda name: name != missing and is_available(name))
    session.transform(AttributeRequest(photo, {"Eyeglasses": 0.0}, FACE))
    assert drawn == [{"Eyeglasses": 0.0}, {"Eyeglasses": 0.9}] and not session.completed


def test_the_most_alike_comes_first_and_glasses_last(photo):
    mask = np.zeros((200, 260), np.uint8)
    mask[ROWS, COLUMNS] = 255
    levels = (20, 60, 100, 140)
    shape = (ROWS.stop - ROWS.start, COLUMNS.stop - COLUMNS.start, 3)
    patches = tuple(Patch(COLUMNS.start, ROWS.start, np.full(shape, level, np.uint8)) for level in levels)
    result = CompletionResult(CompletionRequest(photo, mask), "studio", patches, (0, 1, 2, 3))

    def level(changed: Photo) -> int:
        return int(changed.rgb[ROWS, COLUMNS].mean())

    distances = {20: 0.1, 60: 1.5, 100: 0.2, 140: 0.7}
    best = glasses.best_of(result, lambda each: level(each) == 20, lambda each: distances[level(each)])
    assert level(best) == 100
    assert level(glasses.best_of(result, lambda each: level(each) != 60, lambda _: 0.0)) == 60
    by_seam = glasses.best_of(result, lambda _: False, lambda _: 0.0)
    assert level(by_seam) in (100, 140)  # nearest to the surroundings
