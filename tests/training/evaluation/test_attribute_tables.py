"""Iterative GAN's tables, with a fake that knows the truth up to a known share of errors."""

from __future__ import annotations

import numpy as np
import pytest

from engine.attributes import ATTRIBUTES
from training.evaluation.attribute_tables import (
    LabelledFaces,
    change_table,
    hamming_table,
    random_others,
    rebuild_table,
)

NAMES = ["Male", "Bald", "Bangs", "Eyeglasses"]  # not in the order of ATTRIBUTES


class FirstPixel:
    """Reads attribute k of a face from value k of its first row, and identity from the rest."""

    def __init__(self, columns: list[int]) -> None:
        self.columns = columns

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        read = np.zeros((len(crops_rgb), len(ATTRIBUTES)), np.float32)
        read[:, self.columns] = crops_rgb[:, 0, : len(self.columns), 0] / 255
        return read

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        return crops_rgb[:, 1, 0].astype(np.float32) / 255


class FakeGAN:
    """Rebuilds faces as they are; changes attributes except those in `stubborn`."""

    attributes = tuple(NAMES)

    def __init__(self, stubborn: tuple[str, ...] = (), drift: int = 0) -> None:
        self.stubborn, self.drift = stubborn, drift

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        read = crops_rgb[:, 0, :4, 0] / 255
        read[:, 0] = 1 - read[:, 0]  # one of four is always wrong
        return read

    def rebuild(self, crops_rgb: np.ndarray) -> np.ndarray:
        return self.transform(crops_rgb, {})

    def transform(self, crops_rgb: np.ndarray, changes: dict[str, float]) -> np.ndarray:
        drawn = crops_rgb.copy()
        drawn[:, 1] += np.uint8(self.drift)
        for name, value in changes.items():
            if name not in self.stubborn:
                drawn[:, 0, NAMES.index(name)] = round(255 * value)
        return drawn


@pytest.fixture
def faces() -> LabelledFaces:
    rng = np.random.default_rng(0)
    labels = rng.random((40, 4)) < (0.8, 0.0, 0.3, 0.5)  # nobody is bald
    images = np.full((40, 16, 16, 3), 100, np.uint8)
    images[:, 0, :4] = np.where(labels, 255, 0)[..., None]
    people = [f"p{k // 2}" for k in range(40)]
    images[:, 1, 0] = rng.integers(0, 200, (20, 3)).repeat(2, 0)
    return LabelledFaces(images, people, labels, NAMES, np.array([True, False, False, False]))


@pytest.fixture
def recogniser() -> FirstPixel:
    return FirstPixel([ATTRIBUTES.index(name) for name in NAMES])


def test_hamming_loss_by_hand(faces, recogniser):
    table = hamming_table(faces, FakeGAN(), recogniser)
    values = {row[0]: row[1].value for row in table.rows}
    assert values["iterative GAN"] == 0.25
    assert values["attribute classifier"] == 0
    expected = (faces.labels != [True, False, False, False]).mean()
    assert values["always the more common answer"] == pytest.approx(expected)


def test_random_others_are_others(random):
    people = ["a", "a", "b", "c"]
    others = random_others(people, random)
    assert all(people[k] != person for k, person in zip(others, people, strict=True))


def test_rebuilt_faces_are_closer_to_themselves(faces, recogniser):
    _, _, own, other, closer = rebuild_table(faces, FakeGAN(drift=1), recogniser, seed=0).rows[0]
    assert own.value == pytest.approx(3 / 255**2)
    assert other.value > own.value
    assert closer.value == 100
    assert len(rebuild_table(faces, FakeGAN(), None, seed=0).rows[0]) == 2


def test_changes_that_are_confirmed(faces, recogniser):
    table = change_table(faces, FakeGAN(stubborn=("Bangs",)), recogniser, recogniser, 0)
    rows = {row[0]: row[1:] for row in table.rows}
    assert list(rows)[:2] == ["with Male", "without Male"]
    count, confirmed, before, distance = rows["with Eyeglasses"]
    assert count == str(np.count_nonzero(~faces.labels[:, 3]))
    assert (confirmed.value, before.value, distance.value) == (100, 0, 0)
    assert rows["without Bangs"][1].value == 0
    assert rows["without Bald"] == ["0", "–", "–", "–"]
    few = change_table(faces, FakeGAN(), recogniser, None, 3)
    assert few.rows[0][1] == "3"
    assert few.rows[0][4] == "–"


def test_some_of_the_faces(faces):
    some = faces.some(5)
    assert len(some.images) == len(some.identities) == len(some.labels) == 5
    assert np.array_equal(some.images[-1], faces.images[-1])
    assert len(faces.some(0).images) == 40
