"""Faces with random things before them."""

from __future__ import annotations

import numpy as np

from training.data.occlusions.glasses import draw_glasses
from training.data.occlusions.painting import Painting
from training.data.occlusions.things import draw_hand, draw_mask, draw_microphone, draw_strands

BARE_SHARE = 0.25
"""Of the faces over which nothing is drawn at all."""
_GLASSES, _DARK = 0.6, 0.3
_THINGS = ((draw_strands, 0.2), (draw_mask, 0.1), (draw_microphone, 0.18), (draw_hand, 0.16))


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
