"""Recognition and verification by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.data.face_set import FaceSet
from training.evaluation.methods import Methods
from training.evaluation.recognition import ranks, recognition_tables, split_gallery, verification_tables


class Brightness:
    """An embedding by the mean of the middle of a face, whatever its mask."""

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        return crops_rgb[:, 40:110, 40:90].mean((1, 2)).astype(np.float32) / 255


@pytest.fixture
def people() -> FaceSet:
    """Six people of four pictures each, told apart by their brightness."""
    rng = np.random.default_rng(0)
    names = [f"p{k}" for k in range(6) for _ in range(4)]
    levels = np.repeat(np.arange(6) * 40, 4)[:, None, None, None]
    images = (levels + rng.integers(0, 12, (24, 128, 128, 3))).astype(np.uint8)
    return FaceSet(images, [str(k) for k in range(24)], names)


def test_each_person_is_split_in_halves(random):
    identities = ["a", "a", "a", "b", "c", "c"]
    gallery, probes = split_gallery(identities, random)
    assert sorted(identities[k] for k in gallery) == ["a", "a", "c"]
    assert sorted(identities[k] for k in probes) == ["a", "c"]
    assert not set(gallery) & set(probes)


def test_ranks_by_hand():
    gallery = np.array([[0.0], [1.0], [2.0], [3.0]])
    probes = np.array([[0.1], [0.1], [2.9]])
    found = ranks(probes, gallery, ["a", "c", "b"], ["a", "b", "c", "c"])
    assert found.tolist() == [1, 3, 3]


def test_completed_probes_are_recognised_as_well_as_they_are_completed(people, shifted):
    methods = Methods([shifted(0), shifted(100)], ["One is missing."])
    (top1, _, top5), curves = recognition_tables(people, methods, Brightness(), 0, seed=0)
    rows = {row[0]: [cell.value for cell in row[1:]] for row in top1.rows}
    assert list(rows) == ["original", "noise", "off by 0", "off by 100"]
    assert rows["original"] == rows["off by 0"] == [100] * 10
    assert rows["off by 100"][0] < 100
    assert rows["off by 100"][5] < rows["off by 100"][3]  # O6 hides more than O4
    fifth = {row[0]: row[1].value for row in top5.rows}
    assert fifth["off by 100"] > rows["off by 100"][0]
    assert top5.note.endswith("One is missing.")
    assert curves.shape[1] == 3 * 520


def test_verification_of_people_that_a_threshold_separates(people):
    table, _, _ = verification_tables({"drawn": people}, Brightness(), "brightness")
    name, pairs, right, same, different = table.rows[0]
    assert (name, pairs) == ("drawn", "72")  # 6 times 6 pairs of one person, and as many of two
    assert right.value == 100
    assert same.value < 0.001 < different.value
    assert [row[0] for row in table.rows[1:]] == ["OpenFace (theirs)", "FaceNet (theirs)", "dlib (theirs)"]


class Turned:
    """An embedding on the unit circle by the number of the picture, which is its pixels' value."""

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        angles = crops_rgb[:, 0, 0, 0] / 100.0
        return np.stack([np.cos(angles), np.sin(angles)], 1)


def test_thresholds_and_words_by_hand():
    # The pictures of a lie 0.4 rad apart, a squared distance of 0.16; those of b 0.75 rad, 0.54; the two
    # people
    # 1.4 rad and more, at least 1.66.
    levels = np.array([0, 40, 180, 255], np.uint8)
    images = np.broadcast_to(levels[:, None, None, None], (4, 8, 8, 3))
    faces = FaceSet(images, list("0123"), ["a", "a", "b", "b"])
    _, curve, words = verification_tables({"drawn": faces}, Turned(), "turned")
    assert [row[1] for row in curve.rows] == ["0.1", "1", "2", "5", "10", "20", "30"]
    assert {row[3] for row in curve.rows} == {"100.0"} and float(curve.rows[0][2]) > 1.6
    assert [row[1:] for row in words.rows] == [["100.0", "0.0", "0.0"], ["0.0", "0.0", "100.0"]]
