"""Seeded random masks of what is known of each colour channel, for the Missing Data Encoder.

All are bool [S,S,3], True = known ("M = 1"), as in Dapogny et al., "The Missing Data Encoder", AAAI 2020,
figure 3; their share S of the picture is the parameter `share` here.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.generators.missing_data_encoder import hide_boxes, random_box
from engine.masks import hole_of
from training.data import random_masks

Draw = Callable[[np.random.Generator, int, float], np.ndarray]


def random_extrapolation_and_colorization(
    rng: np.random.Generator, size_px: int, share: float = 0.1
) -> np.ndarray:
    """REC: of each channel another rectangle is known."""
    known = np.zeros((size_px, size_px, 3), bool)
    for channel in range(3):
        known[*random_box(rng, size_px, share), channel] = True
    return known


def random_extrapolation(rng: np.random.Generator, size_px: int, share: float = 0.1) -> np.ndarray:
    """RE: one rectangle is known in all channels."""
    known = np.zeros((size_px, size_px, 3), bool)
    known[random_box(rng, size_px, share)] = True
    return known


def reverse_inpainting(rng: np.random.Generator, size_px: int, share: float = 0.1) -> np.ndarray:
    """RI: the central square is known."""
    side = round(share**0.5 * size_px)
    start = (size_px - side) // 2
    known = np.zeros((size_px, size_px, 3), bool)
    known[start : start + side, start : start + side] = True
    return known


def inpainting(rng: np.random.Generator, size_px: int, share: float = 0.1) -> np.ndarray:
    """I: all but the central square is known."""
    return ~reverse_inpainting(rng, size_px, share)


def colorization(rng: np.random.Generator, size_px: int, share: float = 0.1) -> np.ndarray:
    """One or two channels are missing whole; `share` does not matter."""
    known = np.ones((size_px, size_px, 3), bool)
    known[..., rng.permutation(3)[: rng.integers(1, 3)]] = False
    return known


def mixed(rng: np.random.Generator, size_px: int, share: float = 0.1) -> np.ndarray:
    """What our own presets train on, for an editor's holes: 60 % `random_masks.mixed`, a third of those with
    a rectangle of each channel hidden too; 20 % REC and 10 % RE with rectangles from `share` to the whole
    picture; 10 % colourisation."""
    draw = rng.random()
    if draw < 0.6:
        known = np.repeat(~hole_of(random_masks.mixed(rng, size_px))[..., None], 3, axis=2)
        return known & hide_boxes(rng, size_px) if draw < 0.2 else known
    if draw < 0.7:
        return colorization(rng, size_px)
    kind = random_extrapolation_and_colorization if draw < 0.9 else random_extrapolation
    return kind(rng, size_px, rng.uniform(share, 1))


KINDS: dict[str, Draw] = {
    "rec": random_extrapolation_and_colorization,
    "re": random_extrapolation,
    "ri": reverse_inpainting,
    "i": inpainting,
    "colour": colorization,
    "mixed": mixed,
}
