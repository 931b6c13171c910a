"""Eyes that are taken from the other side of the face."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.generators.opposite import taken_from_opposite
from training.data import random_masks

SIDE = 384
HOLE = random_masks.lens_mask("left", SIDE) > 0


def picture(rng: np.random.Generator, side: int = SIDE) -> np.ndarray:
    """Blurred noise with fine grain, which is no mirror image of itself."""
    coarse = cv2.resize(rng.normal(0, 1, (24, 24)), (side, side), interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (side, side)), (0, 0), 1.0)
    grey = 120 + 40 * coarse + 25 * grain
    return (grey[..., None] * (1.0, 0.8, 0.7)).round().clip(0, 255).astype(np.uint8)


@pytest.fixture
def face(random) -> np.ndarray:
    """A symmetric picture."""
    half = picture(random)[:, : SIDE // 2]
    return np.concatenate([half, half[:, ::-1]], 1)


def blurred(face: np.ndarray, hole: np.ndarray = HOLE) -> np.ndarray:
    """What a network at a quarter of the pixels might draw."""
    return np.where(hole[..., None], cv2.GaussianBlur(face, (0, 0), 4.0), face)


def error(one: np.ndarray, other: np.ndarray, where: np.ndarray = HOLE) -> float:
    return float(np.abs(one.astype(float) - other)[where].mean())


def test_a_hidden_eye_gets_back_every_pixel_of_the_other(face):
    drawn = blurred(face)
    result = taken_from_opposite(drawn, HOLE)
    assert result.dtype == np.uint8 and result.shape == face.shape
    assert error(drawn, face) > 4
    assert error(result, face) < 2
    assert np.array_equal(result[~HOLE], face[~HOLE])


@pytest.mark.parametrize(("shift_px", "turn_deg"), [((5, 0), 0.0), ((-4, 6), 0.0), ((2, -3), 4.0)])
def test_a_frame_that_is_not_quite_symmetric_is_made_up_for(face, shift_px, turn_deg):
    move = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), turn_deg, 1.0)
    move[:, 2] += shift_px
    moved = cv2.warpAffine(face, move, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT)
    drawn = blurred(moved)
    assert error(taken_from_opposite(drawn, HOLE), moved) < 0.6 * error(drawn, moved)


def test_light_from_one_side_stays(face):
    light = np.linspace(1.0, 0.7, SIDE)[None, :, None]
    lit = (face * light).round().astype(np.uint8)
    result = taken_from_opposite(blurred(lit), HOLE)
    assert error(result, lit) < 3
    mean = result[HOLE].mean() / lit[HOLE].mean()
    assert mean == pytest.approx(1, abs=0.02)  # the other eye is darker by a tenth


def test_light_that_differs_too_much_is_no_match(face):
    lit = (face * np.where(np.arange(SIDE) < SIDE // 2, 1.0, 0.4)[None, :, None]).round().astype(np.uint8)
    drawn = blurred(lit)
    assert np.array_equal(taken_from_opposite(drawn, HOLE), drawn)


def test_sides_that_differ_stay_as_drawn(random):
    drawn = blurred(picture(random))
    assert np.array_equal(taken_from_opposite(drawn, HOLE), drawn)


def test_two_hidden_eyes_stay_as_drawn(face):
    both = random_masks.lens_mask("both", SIDE) > 0
    drawn = blurred(face, both)
    assert np.array_equal(taken_from_opposite(drawn, both), drawn)


def test_a_hole_beside_the_eyes_stays_as_drawn(face):
    mouth = np.zeros((SIDE, SIDE), bool)
    mouth[250:290, 130:180] = True
    drawn = blurred(face, mouth)
    assert np.array_equal(taken_from_opposite(drawn, mouth), drawn)


def test_half_a_face_stays_as_drawn(face):
    half = np.zeros((SIDE, SIDE), bool)
    half[100:270, 20:180] = True
    drawn = blurred(face, half)
    assert np.array_equal(taken_from_opposite(drawn, half), drawn)


def test_a_flat_picture_stays_as_drawn():
    drawn = np.full((SIDE, SIDE, 3), 90, np.uint8)
    drawn[HOLE] = 100
    assert np.array_equal(taken_from_opposite(drawn, HOLE), drawn)


def test_what_lies_beyond_the_photo_is_not_copied(face):
    drawn = blurred(face)
    outside_photo = np.zeros((SIDE, SIDE), bool)
    outside_photo[:, SIDE * 5 // 8 :] = True  # through the other eye
    assert np.array_equal(taken_from_opposite(drawn, HOLE, outside_photo), drawn)
    far = np.zeros((SIDE, SIDE), bool)
    far[:, -20:] = True
    assert np.array_equal(taken_from_opposite(drawn, HOLE, far), taken_from_opposite(drawn, HOLE))


@pytest.mark.parametrize("share", [0.3, 0.35, 0.39])
def test_parts_up_to_two_fifths_of_the_crop_are_copied(face, share):
    hole = np.zeros((SIDE, SIDE), bool)
    half = int(share * SIDE / 2)
    x, y = int(0.30 * SIDE), int(0.465 * SIDE)
    hole[y - half : y + half, x - half : x + half] = True
    drawn = blurred(face, hole)
    assert error(taken_from_opposite(drawn, hole), face, hole) < 2 < error(drawn, face, hole)


def test_a_hole_at_the_rim_of_the_picture(face):
    """No window reaches beyond it."""
    hole = np.zeros((SIDE, SIDE), bool)
    hole[110:260, 0:150] = True
    result = taken_from_opposite(blurred(face, hole), hole)
    assert error(result, face, hole) < 2
