"""The table of portraits at their own resolution."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.photo.photo import Photo
from engine.session import Session
from training.data.face_set import FaceSet
from training.errors import DataError
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import load_methods
from training.evaluation.portraits import (
    FRAME_PX,
    MASKS,
    Portrait,
    band_sharpness,
    iris_difference,
    portrait_tables,
    portraits_in,
    portraits_of,
)
from training.tables import NO_VALUE, Interval


def noise(seed: int = 0, height: int = FRAME_PX, width: int = FRAME_PX) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return cv2.GaussianBlur(rng.integers(0, 255, (height, width, 3)).astype(np.uint8), (0, 0), 1)


LANDMARKS_PX = to_crop_px(CANONICAL_LANDMARKS, FRAME_PX)


def test_detail_is_compared_with_the_originals_in_the_hole_alone():
    original, mask = noise(), MASKS["mouth"]()
    assert band_sharpness(original, original, mask, "0.9/1.8") == 1
    blurred = cv2.GaussianBlur(original, (0, 0), 3)
    assert band_sharpness(blurred, original, mask, "0.9/1.8") < 0.2
    beside = np.where(mask[..., None] > 0, original, blurred)
    assert band_sharpness(beside, original, mask, "0.9/1.8") == pytest.approx(1, abs=0.02)
    assert np.isnan(band_sharpness(original, original, np.zeros_like(mask), "0.9/1.8"))


def test_irises_of_two_colours_differ():
    face = np.full((FRAME_PX, FRAME_PX, 3), 150, np.uint8)
    assert iris_difference(face, LANDMARKS_PX) == 0
    x, y = LANDMARKS_PX[0].round().astype(int)
    cv2.circle(face, (x, y), 12, (60, 90, 200), -1)
    assert iris_difference(face, LANDMARKS_PX) > 20


def test_masks_lie_on_the_face_of_a_turned_and_larger_photo():
    turn = np.array([[0.0, -2.0, 1100.0], [2.0, 0.0, 30.0]])  # twice as large, by a right angle
    landmarks = LANDMARKS_PX @ turn[:, :2].T + turn[:, 2]
    portrait = Portrait("one", Photo(noise(1, 1200, 1150)), landmarks)
    mask = portrait.mask(MASKS["lens"]())
    ys, xs = np.nonzero(mask)
    assert (xs.mean(), ys.mean()) == pytest.approx(tuple(landmarks[0]), abs=2)
    assert len(xs) == pytest.approx(4 * np.count_nonzero(MASKS["lens"]()), rel=0.02)
    back = portrait.in_frame(np.repeat(mask[..., None], 3, 2))[..., 0]
    assert np.mean((back > 127) == (MASKS["lens"]() > 0)) > 0.995


def test_every_mask_of_every_portrait_is_scored(evaluators):
    faces = FaceSet(
        np.stack([noise(k) for k in range(3)]),
        ["a", "b", "c"],
        ["a", "b", "c"],
        np.stack([CANONICAL_LANDMARKS] * 3).astype(np.float32),
    )
    methods = load_methods("telea,ns", [], "poisson", "cpu")
    tables, sheets = portrait_tables(portraits_of(faces), methods, evaluators, 0)
    assert [table.title.split()[0] for table in tables] == list(MASKS)
    assert all([row[0] for row in table.rows] == ["telea", "ns"] for table in tables)
    lenses = tables[0].rows[0]
    assert 10 < lenses[1].value < 40
    assert 0 < lenses[2].value < 1.2
    assert [type(cell) for cell in tables[2].rows[0][5:]] == [Interval, Interval, str]
    assert sheets["portraits-lens"].shape[1] % 3 == 0
    without = portrait_tables(portraits_of(faces), methods, Evaluators(), 0)[0]
    assert without[0].rows[0][5:7] == [NO_VALUE, NO_VALUE]


def test_a_set_without_landmarks_and_a_folder_without_faces_are_told(tmp_path):
    with pytest.raises(DataError, match="landmarks"):
        portraits_of(FaceSet(noise()[None], ["a"], ["a"]))
    (tmp_path / "notes.txt").write_text("no photo")
    with pytest.raises(DataError, match="--photos"):
        portraits_in(tmp_path, Session("cpu"), 0)
