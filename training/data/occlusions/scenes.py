"""Faces with random things before them."""

from __future__ import annotations

import cv2
import numpy as np

from training.data.augment import Moves
from training.data.occlusions.glasses import draw_glasses
from training.data.occlusions.painting import Painting
from training.data.occlusions.things import draw_hand, draw_mask, draw_microphone, draw_strands

BARE_SHARE = 0.25
"""Of the faces over which nothing is drawn at all."""
_GLASSES, _DARK = 0.6, 0.3
_THINGS = ((draw_strands, 0.2), (draw_mask, 0.1), (draw_microphone, 0.18), (draw_hand, 0.16))


def moved_face(
    image_rgb: np.ndarray, landmarks: np.ndarray, moves: Moves, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """A face turned, zoomed, shifted and mirrored at random; what lies outside is mirrored in.

    Args:
        image_rgb: uint8 [S,S,3].
        landmarks: float [5,2], picture pixels.
        moves: how far.
        rng: source of all randomness.
    Returns:
        Both, moved.
    """
    side = len(image_rgb)
    angle = rng.uniform(-moves.rotation_deg, moves.rotation_deg)
    zoom = moves.scale ** rng.uniform(-1, 1)
    move = cv2.getRotationMatrix2D(((side - 1) / 2, (side - 1) / 2), angle, zoom)
    move[:, 2] = move[:, 2] + rng.uniform(-moves.shift, moves.shift, 2) * side
    if is_mirrored := rng.random() < 0.5:
        move[0] = [0, 0, side - 1] - move[0]
    image = cv2.warpAffine(image_rgb, move, (side, side), borderMode=cv2.BORDER_REFLECT_101)
    points = landmarks @ move[:, :2].T + move[:, 2]
    return image, points[[1, 0, 2, 4, 3]] if is_mirrored else points


def draw_scene(
    image_rgb: np.ndarray, landmarks: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Draws none, one or several things over a face that nothing hides.

    Args:
        image_rgb: uint8 [S,S,3].
        landmarks: float [5,2], picture pixels.
        rng: source of all randomness.
    Returns:
        The picture, uint8 [S,S,3]; how much of each pixel each layer covers, uint8 [S,S,8], 255 = all; and
        where that is known, uint8 [S,S,8], 0 or 1.
    """
    painting = Painting.over(image_rgb, landmarks)
    if rng.random() >= BARE_SHARE:
        if rng.random() < _GLASSES:
            draw_glasses(painting, rng, bool(rng.random() < _DARK))
        for draw, share in _THINGS:
            if rng.random() < share:
                draw(painting, rng)
    image = np.clip(painting.image, 0, 255).astype(np.uint8)
    return image, (painting.layers * 255).astype(np.uint8), painting.is_known
