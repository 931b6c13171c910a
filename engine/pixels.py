"""Pictures and masks as networks take and give them; `engine.networks.pixels` does the same with tensors."""

from __future__ import annotations

import numpy as np

from engine.masks import hole_of


def to_batch(images: np.ndarray) -> np.ndarray:
    """uint8 [N,H,W,C] → float32 [N,C,H,W], range -1..1."""
    return images.transpose(0, 3, 1, 2) / np.float32(127.5) - np.float32(1)


def to_pixels(batch: np.ndarray) -> np.ndarray:
    """float [N,3,H,W], range -1..1 → uint8 [N,H,W,3]."""
    pixels = (batch.transpose(0, 2, 3, 1) + np.float32(1)) * np.float32(127.5)
    return np.clip(np.rint(pixels), 0, 255).astype(np.uint8)


def to_hole(masks_fill: np.ndarray) -> np.ndarray:
    """uint8 [N,H,W], 255 = fill → float32 [N,1,H,W], 1 = fill."""
    return hole_of(masks_fill)[:, None].astype(np.float32)
