"""Seeded random masks for training and evaluation, and the fixed ones of the papers.

All are uint8 [S,S], 255 = fill, in the canonical face frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS

OCCLUSION_BOXES: dict[str, tuple[int, int, int, int]] = {
    "O1": (32, 32, 64, 112),
    "O2": (64, 32, 96, 112),
    "O3": (34, 48, 94, 72),
    "O4": (34, 48, 64, 72),
    "O5": (64, 48, 94, 72),
    "O6": (32, 72, 96, 112),
}
"""Left half, right half, both eyes, left eye, right eye, lower half (Generative Face Completion, figure 8),
as x0, y0, x1, y1 in a crop of 128 pixels."""

LENSES: dict[str, tuple[int, ...]] = {"left": (0,), "right": (1,), "both": (0, 1)}
"""The eyes that a mask of this name hides."""


def occlusion_mask(name: str, size_px: int = 128) -> np.ndarray:
    """One of `OCCLUSION_BOXES` as a mask."""
    return _box_mask(np.array(OCCLUSION_BOXES[name]) * size_px / 128, size_px)


def jittered_occlusion(rng: np.random.Generator, size_px: int, jitter_px: float = 6) -> np.ndarray:
    """One of `OCCLUSION_BOXES`, each side moved by up to `jitter_px` (at 128 pixels)."""
    box = np.array(OCCLUSION_BOXES[rng.choice(list(OCCLUSION_BOXES))])
    return _box_mask((box + rng.uniform(-jitter_px, jitter_px, 4)) * size_px / 128, size_px)


def square(rng: np.random.Generator, size_px: int, side_px: int | None = None) -> np.ndarray:
    """A square anywhere; by default half as wide as the picture (Generative Face Completion, section 4.1)."""
    side = size_px // 2 if side_px is None else side_px
    x, y = rng.integers(0, size_px - side + 1, 2)
    return _box_mask(np.array([x, y, x + side, y + side]), size_px)


def rectangle(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """A rectangle over the face, its sides 0.15 to 0.55 of the picture."""
    w, h = rng.uniform(0.15, 0.55, 2) * size_px
    x, y = rng.uniform(0.2, 0.8, 2) * size_px
    return _box_mask(np.array([x - w / 2, y - h / 2, x + w / 2, y + h / 2]), size_px)


def spot(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """One touch of a brush: an ellipse around an eye, the nose or a mouth corner, its axes 0.12 to 0.35 of
    the picture."""
    landmark = CANONICAL_LANDMARKS[rng.integers(len(CANONICAL_LANDMARKS))]
    centre = (landmark + rng.normal(0, 0.03, 2)) * size_px - 0.5
    axes = rng.uniform(0.12, 0.35, 2) * size_px
    mask = np.zeros((size_px, size_px), np.uint8)
    cv2.ellipse(mask, (tuple(centre), tuple(axes), rng.uniform(0, 180)), 255, -1)
    return mask


def lens_mask(
    name: str,
    size_px: int = 128,
    axes: Sequence[float] | np.ndarray = (0.18, 0.12),
    shift: Sequence[float] | np.ndarray = (0.0, 0.0),
) -> np.ndarray:
    """What glasses hide: like ellipses around the eyes of one of `LENSES`.

    Args:
        name: of `LENSES`.
        size_px: side of the picture.
        axes: width and height of an ellipse, shares of that side.
        shift: from the eyes to the right and down, likewise.
    """
    mask = np.zeros((size_px, size_px), np.uint8)
    for eye in LENSES[name]:
        centre = (CANONICAL_LANDMARKS[eye] + shift) * size_px - 0.5
        cv2.ellipse(mask, (tuple(centre), tuple(np.multiply(axes, size_px)), 0), 255, -1)
    return mask


def lenses(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """`lens_mask` of one eye or both, 0.12 to 0.24 of the picture wide and 0.08 to 0.2 high."""
    axes = rng.uniform((0.12, 0.08), (0.24, 0.2))
    return lens_mask(rng.choice(list(LENSES)), size_px, axes, rng.normal(0, 0.012, 2))


def free_strokes(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """One to four wandering brush strokes over the face (after Yu et al. 2019, algorithm 1)."""
    mask = np.zeros((size_px, size_px), np.uint8)
    for _ in range(rng.integers(1, 5)):
        point = rng.uniform(0.2, 0.8, 2) * size_px
        angle = rng.uniform(0, 2 * np.pi)
        thickness = max(1, round(rng.uniform(0.05, 0.2) * size_px))
        for _ in range(rng.integers(1, 6)):
            angle += rng.uniform(-1, 1) + (np.pi if rng.random() < 0.3 else 0)
            end = point + rng.uniform(0.05, 0.25) * size_px * np.array([np.cos(angle), np.sin(angle)])
            ends = [tuple(int(v) for v in p.round()) for p in (point, end)]
            cv2.line(mask, ends[0], ends[1], 255, thickness)
            cv2.circle(mask, ends[1], thickness // 2, 255, -1)
            point = end
    return mask


def central_block(size_px: int) -> np.ndarray:
    """The central square, half as wide as the picture (Semantic Image Inpainting, section 4.1)."""
    start = size_px // 4
    return _box_mask(np.array([start, start, start + size_px // 2, start + size_px // 2]), size_px)


def pattern(rng: np.random.Generator, size_px: int, share: float = 0.25) -> np.ndarray:
    """Blobs of `share` of the picture: coarse noise, enlarged, below its quantile (Context Encoders,
    Pathak et al. 2016, "random region")."""
    cells = max(2, round(0.06 * size_px)) + 3
    noise = cv2.resize(rng.random((cells, cells)), (size_px, size_px), interpolation=cv2.INTER_CUBIC)
    return np.where(noise < np.quantile(noise, share), 255, 0).astype(np.uint8)


def random_pixels(rng: np.random.Generator, size_px: int, share: float = 0.8) -> np.ndarray:
    """`share` of all pixels, each one drawn by itself."""
    mask = np.zeros(size_px**2, np.uint8)
    mask[rng.permutation(len(mask))[: round(share * len(mask))]] = 255
    return mask.reshape(size_px, size_px)


def half(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """The left, right, upper or lower half."""
    mask = np.zeros((size_px, size_px), np.uint8)
    mask[: size_px // 2] = 255
    return np.ascontiguousarray(np.rot90(mask, int(rng.integers(4))))


def mixed(rng: np.random.Generator, size_px: int, lens_share: float = 0.0) -> np.ndarray:
    """What our own presets train on; most often a jittered occlusion, least often a rectangle. Not empty.

    Args:
        rng: source of the randomness.
        size_px: side of the picture.
        lens_share: of the masks that are `lenses` in any case, 0..1.
    """
    if lens_share and rng.random() < lens_share:
        return lenses(rng, size_px)
    kinds = [jittered_occlusion, free_strokes, rectangle, square, spot, lenses]
    mask = kinds[rng.choice(6, p=[0.3, 0.2, 0.05, 0.15, 0.15, 0.15])](rng, size_px)
    return mask if mask.any() else square(rng, size_px)


def _box_mask(box: np.ndarray, size_px: int) -> np.ndarray:
    x0, y0, x1, y1 = np.clip(np.round(box).astype(int), 0, size_px)
    mask = np.zeros((size_px, size_px), np.uint8)
    mask[y0:y1, x0:x1] = 255
    return mask
