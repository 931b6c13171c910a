"""Similarities between photo and crop, and frames from three points."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import FaceError
from engine.faces.alignment import (
    CANONICAL_LANDMARKS,
    INTEROCULAR,
    crop_corners,
    crop_width_px,
    fit_similarity,
    frame_from_points,
    frame_to_crop,
    to_crop_px,
)

POSES = [(1.0, 0.0), (160.0, 0.0), (37.5, 25.0), (900.0, -140.0), (400.0, 180.0)]


def similarity(scale: float, degrees: float, shift=(310.25, -42.5)) -> np.ndarray:
    """float64 [2,3]: turned clockwise as seen in a picture, with y down."""
    angle = np.deg2rad(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.column_stack([scale * turn, shift])


def mapped(points, affine: np.ndarray) -> np.ndarray:
    return np.asarray(points) @ affine[:, :2].T + affine[:, 2]


def pointed_out(landmarks: np.ndarray) -> np.ndarray:
    """Left eye, right eye, middle of the mouth."""
    return np.array([landmarks[0], landmarks[1], (landmarks[3] + landmarks[4]) / 2])


@pytest.mark.parametrize(("scale", "degrees"), POSES)
def test_a_similarity_is_recovered_without_noise(random, scale, degrees):
    source, truth = random.uniform(-1, 1, (7, 2)), similarity(scale, degrees)
    np.testing.assert_allclose(
        fit_similarity(source, mapped(source, truth)), truth, atol=1e-9 * scale + 1e-10
    )


def test_with_noise_it_is_the_nearest_similarity(random):
    source = random.uniform(-1, 1, (9, 2))
    target = mapped(source, similarity(50, 20)) + random.normal(0, 2, (9, 2))
    fitted = fit_similarity(source, target)
    error = ((mapped(source, fitted) - target) ** 2).sum()
    for scale, degrees, x, y in np.eye(4) * 1e-3:
        turned = similarity(1 + scale, degrees * 10, (0, 0))[:, :2] @ fitted[:, :2]
        other = np.column_stack([turned, fitted[:, 2] + (x, y)])
        assert ((mapped(source, other) - target) ** 2).sum() > error


def test_a_mirrored_face_is_not_mirrored_back():
    mirrored = CANONICAL_LANDMARKS * (-1, 1)
    assert np.linalg.det(fit_similarity(CANONICAL_LANDMARKS, mirrored)[:, :2]) > 0


def test_points_that_coincide_have_no_frame():
    with pytest.raises(FaceError, match="no size"):
        fit_similarity(np.ones((5, 2)), CANONICAL_LANDMARKS)


@pytest.mark.parametrize("size_px", [64, 128, 1024])
@pytest.mark.parametrize(("scale", "degrees"), POSES[1:])
def test_the_landmarks_come_to_their_places_in_the_crop(scale, degrees, size_px):
    landmarks = mapped(CANONICAL_LANDMARKS, similarity(scale, degrees))
    in_crop = mapped(landmarks, frame_to_crop(landmarks, size_px))
    np.testing.assert_allclose((in_crop + 0.5) / size_px, CANONICAL_LANDMARKS, atol=1e-9)
    np.testing.assert_allclose(in_crop, to_crop_px(CANONICAL_LANDMARKS, size_px), atol=1e-6)


@pytest.mark.parametrize(("scale", "degrees"), POSES[1:])
def test_the_corners_of_the_crop_run_clockwise_from_the_top_left(scale, degrees):
    truth = similarity(scale, degrees)
    landmarks = mapped(CANONICAL_LANDMARKS, truth)
    expected = mapped([[0, 0], [1, 0], [1, 1], [0, 1]], truth)
    np.testing.assert_allclose(crop_corners(landmarks), expected, atol=1e-6)
    assert crop_width_px(landmarks) == pytest.approx(scale)


@pytest.mark.parametrize(("scale", "degrees"), POSES[1:])
@pytest.mark.parametrize("order", [[0, 1, 2], [1, 0, 2]], ids=["as asked", "eyes exchanged"])
def test_three_exact_points_give_the_whole_frame(scale, degrees, order):
    landmarks = mapped(CANONICAL_LANDMARKS, similarity(scale, degrees))
    face = frame_from_points(*pointed_out(landmarks)[order])
    np.testing.assert_allclose(face.landmarks, landmarks, atol=1e-9 * scale)
    assert face.confidence == 1


def test_clumsy_points_give_a_frame_nearby(random):
    landmarks = CANONICAL_LANDMARKS * 400
    for _ in range(20):
        clicks = pointed_out(landmarks) + random.uniform(-8, 8, (3, 2))
        assert np.abs(frame_from_points(*clicks).landmarks - landmarks).max() < 16


@pytest.mark.parametrize("narrowing", [0.3, 0.6, 1.5])
def test_a_head_turned_aside_or_bent_is_a_face(narrowing):
    left_eye, right_eye, mouth = np.array([[0, 0], [100 * narrowing, 0], [50 * narrowing, 100]])
    face = frame_from_points(left_eye, right_eye, mouth)
    eyes = face.landmarks[:2]
    np.testing.assert_allclose(eyes.mean(axis=0)[0], 50 * narrowing, atol=1e-9)
    assert INTEROCULAR * crop_width_px(face.landmarks) == pytest.approx(np.linalg.norm(eyes[1] - eyes[0]))


@pytest.mark.parametrize(
    ("points", "says"),
    [
        ([[50, 50], [50, 50], [50, 50]], "too close together"),
        ([[50, 50], [51, 50], [50.5, 51]], "too close together"),
        ([[50, 50], [50, 50], [50, 150]], "two eyes and a mouth"),
        ([[50, 50], [150, 50], [50, 50]], "two eyes and a mouth"),
        ([[50, 50], [150, 50], [100, 50]], "two eyes and a mouth"),
        ([[50, 50], [150, 50], [300, 50]], "two eyes and a mouth"),
    ],
)
def test_what_is_no_face_is_refused(points, says):
    with pytest.raises(FaceError, match=says):
        frame_from_points(*np.array(points, float))
