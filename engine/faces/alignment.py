"""The canonical face frame: a square crop in which eyes, nose and mouth have fixed places.

Crop coordinates count in crop widths, x right, y down; pixel centres lie at whole numbers, as in OpenCV.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.errors import FaceError
from engine.request import FaceFrame

CANONICAL_LANDMARKS = np.array(
    [[0.3825, 0.4650], [0.6175, 0.4650], [0.5000, 0.6098], [0.3945, 0.7014], [0.6055, 0.7014]]
)
"""float64 [5,2], crop widths: left eye, right eye, nose tip, left and right mouth corner."""

INTEROCULAR = float(CANONICAL_LANDMARKS[1, 0] - CANONICAL_LANDMARKS[0, 0])
"""Distance of the eyes in crop widths."""

_SMALLEST_CROP_PX = 8

_FARTHEST_OFF_INTEROCULARS = 0.4
"""How far a point may lie from its place in the frame. The eyes of a head that is turned far aside still fit,
a mouth on the line of the eyes does not."""


def fit_similarity(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Least-squares rotation, uniform scale and shift (Umeyama 1991, eqs. 40-42).

    Args:
        source: float [N,2].
        target: float [N,2].
    Returns:
        float64 [2,3], so that `target ≈ source @ A[:, :2].T + A[:, 2]`.
    Raises:
        FaceError: the points of `source` coincide.
    """
    source_mean, target_mean = source.mean(0), target.mean(0)
    centred = source - source_mean
    variance = (centred**2).sum() / len(source)
    if variance < 1e-12:
        raise FaceError("The face frame has no size; draw it again over the face.")
    u, s, vt = np.linalg.svd((target - target_mean).T @ centred / len(source))
    sign = np.array([1.0, np.sign(np.linalg.det(u) * np.linalg.det(vt))])
    linear = (u * sign) @ vt * ((s * sign).sum() / variance)
    return np.column_stack([linear, target_mean - linear @ source_mean])


def frame_from_points(left_eye: np.ndarray, right_eye: np.ndarray, mouth: np.ndarray) -> FaceFrame:
    """The frame of a face of which a person pointed out three places.

    Exchanged eyes are put right: the left eye is the left one for who sees the mouth below the eyes.

    Args:
        left_eye: float [2], photo pixels: the middle of the eye at the left of the picture.
        right_eye: float [2], of the other eye.
        mouth: float [2], the middle of the mouth.
    Returns:
        The canonical landmarks in the photo, with confidence 1.
    Raises:
        FaceError: the points coincide, or lie otherwise than two eyes and a mouth do.
    """
    points = np.array([left_eye, right_eye, mouth], np.float64)
    to_right, down = points[1] - points[0], points[2] - points[:2].mean(axis=0)
    if to_right[0] * down[1] < to_right[1] * down[0]:
        points[:2] = points[1::-1].copy()
    canonical = np.array([*CANONICAL_LANDMARKS[:2], CANONICAL_LANDMARKS[3:].mean(axis=0)])
    to_photo = fit_similarity(canonical, points)
    crop_px = np.linalg.norm(to_photo[:, 0])
    if crop_px < _SMALLEST_CROP_PX:
        raise FaceError(
            "The three points of the face lie too close together; set the middle of each eye, then the "
            "middle of the mouth."
        )
    off_px = np.linalg.norm(_mapped(canonical, to_photo) - points, axis=1).max()
    if off_px > _FARTHEST_OFF_INTEROCULARS * INTEROCULAR * crop_px:
        raise FaceError(
            "The three points do not lie like two eyes and a mouth; set the middle of each eye, then the "
            "middle of the mouth."
        )
    return FaceFrame(_mapped(CANONICAL_LANDMARKS, to_photo))


def to_crop_px(points: np.ndarray, size_px: int) -> np.ndarray:
    """Crop widths to pixels of a crop that is `size_px` wide."""
    return points * size_px - 0.5


def frame_to_crop(landmarks: np.ndarray, size_px: int) -> np.ndarray:
    """The map from photo pixels to pixels of the canonical crop.

    Args:
        landmarks: float [5,2], photo pixels.
        size_px: side of the crop.
    Returns:
        float64 [2,3].
    """
    return fit_similarity(np.asarray(landmarks, np.float64), to_crop_px(CANONICAL_LANDMARKS, size_px))


def crop_corners(landmarks: np.ndarray) -> np.ndarray:
    """Corners of the crop square in photo pixels, clockwise from the top left: float64 [4,2]."""
    inverse = cv2.invertAffineTransform(frame_to_crop(landmarks, 1024))
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * 1024 - 0.5
    return _mapped(corners, inverse)


def crop_width_px(landmarks: np.ndarray) -> float:
    """Side of the crop square in photo pixels."""
    return float(np.linalg.norm(np.diff(crop_corners(landmarks)[:2], axis=0)))


def turn_of(landmarks: np.ndarray) -> float:
    """How far a head is turned aside: 0 from the front, about 0.4 in a three-quarter view, 0.5 and more where
    the other eye begins to hide.

    It is how far the nose tip lies beside the line from between the eyes to the mouth, in distances of the
    eyes; positive where it points to the right of the picture. A frame that was set by hand tells nothing: 0.

    Args:
        landmarks: float [5,2], photo pixels.
    """
    left_eye, right_eye, nose, *mouth = np.asarray(landmarks, np.float64)
    top, to_right = (left_eye + right_eye) / 2, right_eye - left_eye
    down = np.mean(mouth, axis=0) - top
    beside = nose - top - down * ((nose - top) @ down) / max(down @ down, 1e-9)
    return float(beside @ to_right / max(to_right @ to_right, 1e-9))


def _mapped(points: np.ndarray, affine: np.ndarray) -> np.ndarray:
    """Points, float [N,2], under an affine map [2,3]."""
    return points @ affine[:, :2].T + affine[:, 2]
