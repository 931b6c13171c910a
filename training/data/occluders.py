"""Drawn things that hide a face: glasses, hands and microphones as shapes, hair as strands."""

from __future__ import annotations

import cv2
import numpy as np


def draw_occluder(image_rgb: np.ndarray, landmarks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Draws one random thing over a face.

    Args:
        image_rgb: uint8 [H,W,3].
        landmarks: float [5,2], picture pixels: eyes, nose, mouth corners.
        rng: source of all randomness.
    Returns:
        A changed copy.
    """
    image = image_rgb.copy()
    mask = np.zeros(image.shape[:2], np.uint8)
    eye_distance = float(np.linalg.norm(landmarks[1] - landmarks[0]))
    draw = (_patch, _glasses, _stick, _strands)[rng.integers(4)]
    draw(mask, landmarks, eye_distance, rng)
    filling = _filling(image, rng)
    soft = cv2.GaussianBlur(mask, (0, 0), max(0.3, rng.uniform(0, 0.03) * eye_distance))[..., None] / 255.0
    return (image * (1 - soft) + filling * soft).astype(np.uint8)


def _point(p: np.ndarray) -> tuple[int, int]:
    return round(float(p[0])), round(float(p[1]))


def _patch(mask: np.ndarray, landmarks: np.ndarray, eye_distance: float, rng: np.random.Generator) -> None:
    """A rotated rectangle or ellipse over one landmark: a hand, a cup, a mask over the mouth."""
    centre = landmarks[rng.integers(5)] + rng.normal(0, 0.15, 2) * eye_distance
    size = rng.uniform(0.3, 1.3, 2) * eye_distance
    box = (_point(centre), (float(size[0]), float(size[1])), float(rng.uniform(0, 180)))
    if rng.random() < 0.5:
        cv2.ellipse(mask, box, 255, -1)
    else:
        cv2.fillPoly(mask, [cv2.boxPoints(box).astype(np.int32)], 255)


def _glasses(mask: np.ndarray, landmarks: np.ndarray, eye_distance: float, rng: np.random.Generator) -> None:
    """Two rims with a bridge and temples; dark lenses in a third of the cases."""
    thickness = max(1, round(rng.uniform(0.03, 0.1) * eye_distance))
    axes = rng.uniform(0.3, 0.46) * eye_distance, rng.uniform(0.22, 0.38) * eye_distance
    along = landmarks[1] - landmarks[0]
    angle = float(np.degrees(np.arctan2(along[1], along[0])))
    filled = rng.random() < 0.33
    for eye in landmarks[:2]:
        box = (_point(eye), (2 * axes[0], 2 * axes[1]), angle)
        cv2.ellipse(mask, box, 255, -1 if filled else thickness)
    inner = along / eye_distance * axes[0]
    cv2.line(mask, _point(landmarks[0] + inner), _point(landmarks[1] - inner), 255, thickness)
    for eye, sign in ((landmarks[0], -1), (landmarks[1], 1)):
        end = eye + sign * along / eye_distance * (axes[0] + 0.6 * eye_distance)
        cv2.line(mask, _point(eye + sign * inner), _point(end), 255, thickness)


def _stick(mask: np.ndarray, landmarks: np.ndarray, eye_distance: float, rng: np.random.Generator) -> None:
    """A rod with a ball at its end, coming in from the edge: a microphone, a finger, a straw."""
    tip = landmarks[rng.integers(2, 5)] + rng.normal(0, 0.25, 2) * eye_distance
    angle = rng.uniform(0, 2 * np.pi)
    tail = tip + 4 * eye_distance * np.array([np.cos(angle), np.sin(angle)])
    thickness = max(1, round(rng.uniform(0.1, 0.4) * eye_distance))
    cv2.line(mask, _point(tip), _point(tail), 255, thickness)
    cv2.circle(mask, _point(tip), round(thickness * rng.uniform(0.5, 1.2)), 255, -1)


def _strands(mask: np.ndarray, landmarks: np.ndarray, eye_distance: float, rng: np.random.Generator) -> None:
    """A lock of hair falling from above over an eye."""
    root = landmarks[:2].mean(0) - [0, rng.uniform(0.8, 1.6) * eye_distance]
    for _ in range(rng.integers(4, 20)):
        t = np.linspace(0, 1, 12)[:, None]
        end = landmarks[rng.integers(0, 3)] + rng.normal(0, 0.3, 2) * eye_distance
        bend = rng.normal(0, 0.3, 2) * eye_distance
        curve = root + t * (end - root) + np.sin(np.pi * t) * bend
        thickness = max(1, round(rng.uniform(0.02, 0.08) * eye_distance))
        cv2.polylines(mask, [curve.round().astype(np.int32)], False, 255, thickness, cv2.LINE_AA)


def _filling(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """float32 [H,W,3]: one colour with noise, a gradient, or another part of the same picture."""
    h, w = image.shape[:2]
    if rng.random() < 0.3:
        return np.roll(image[::-1], rng.integers(0, (h, w)), (0, 1)).astype(np.float32)
    colour = rng.uniform(0, 255, 3) * rng.choice([0.3, 1.0])
    gradient = np.linspace(-1, 1, h)[:, None, None] * rng.normal(0, 30, 3)
    noise = rng.normal(0, rng.uniform(0, 25), (h, w, 1))
    return np.clip(colour + gradient + noise, 0, 255).astype(np.float32)
