"""Fine texture that a network's attention carries from the known part of a picture into its hole."""

from __future__ import annotations

import cv2
import numpy as np

LUMA = np.array((0.299, 0.587, 0.114), np.float32)
"""Shares of red, green and blue (ITU-R BT.601)."""

_STRONGEST = 1.6
"""Factor at most for texture that pasting has weakened; beyond it, the patches' edges begin to show."""


def luma(picture: np.ndarray) -> np.ndarray:
    """float32 [3,H,W] → [1,H,W], by `LUMA`."""
    return np.tensordot(LUMA, picture, 1)[None]


def reduced(picture: np.ndarray, times: int) -> np.ndarray:
    """Means over squares of so many pixels: float32 [C,k*S,k*S] → [C,S,S]."""
    side = picture.shape[-1] // times
    return picture.reshape(-1, side, times, side, times).mean((2, 4))


def enlarged(picture: np.ndarray, times: int) -> np.ndarray:
    """Bicubic interpolation: float32 [C,S,S] → [C,k*S,k*S]."""
    side = times * picture.shape[-1]
    return np.stack([cv2.resize(plane, (side, side), interpolation=cv2.INTER_CUBIC) for plane in picture])


def finest(picture: np.ndarray) -> np.ndarray:
    """What is lost of a picture's luma at half its size: float32 [3,S,S] → [1,S,S]."""
    light = luma(picture)
    return light - enlarged(reduced(light, 2), 2)


def carried_residual(
    scores: np.ndarray,
    residual: np.ndarray,
    hole: np.ndarray,
    own: np.ndarray | None = None,
    sharpness: int = 8,
) -> np.ndarray:
    """The residuals of known patches, pasted where the attention wants them.

    A mean over many patches would cancel texture, so the scores are sharpened until few of them count. What
    the mean of those that overlap still cancels is made up for by one factor for the whole hole, up to
    `_STRONGEST`.

    Args:
        scores: float32 [h,w,h,w] of `engine.networks.attention.Attention`.
        residual: float32 [C,M,M], M a multiple of h; its hole is not looked at.
        hole: float32 [1,M,M], 1 = fill.
        own: float32 [C,M,M], what the hole has of it already, and needs that much less of.
        sharpness: power to which the scores are raised; with it, ω of eq. 2 is as many times larger.
    Returns:
        float32 [C,M,M].
    """
    flat = scores.reshape(*scores.shape[:2], -1)
    sharp = (flat / flat.max(2, keepdims=True)) ** sharpness
    sharp = (sharp / sharp.sum(2, keepdims=True)).reshape(scores.shape)
    residual = residual * (1 - hole)
    pasted = _paste_patches(sharp, np.concatenate([residual, np.square(residual)]))
    carried, energy = pasted[: len(residual)], pasted[len(residual) :]
    wanted = (hole * energy).sum() - (0 if own is None else (hole * np.square(own)).sum())
    lost = max(wanted, 0.0) / max((hole * np.square(carried)).sum(), 1e-12)
    return carried * np.float32(min(lost**0.5, _STRONGEST))


def _paste_patches(scores: np.ndarray, features: np.ndarray) -> np.ndarray:
    """`engine.networks.attention.paste_patches` of one picture without torch, float32 [C,k*h,k*w]."""
    h, w = scores.shape[:2]
    rate, channels = features.shape[1] // h, len(features)
    cells = features.reshape(channels, h, rate, w, rate).transpose(0, 2, 4, 1, 3).reshape(-1, h * w)
    overlaps = cv2.boxFilter(
        np.ones((h, w), np.float32), -1, (3, 3), normalize=False, borderType=cv2.BORDER_CONSTANT
    )
    weights = _sum_along_diagonals(scores) / overlaps[:, :, None, None]
    pasted = (cells @ weights.reshape(h * w, h * w).T).reshape(channels, rate, rate, h, w)
    return pasted.transpose(0, 3, 1, 4, 2).reshape(features.shape)


def _sum_along_diagonals(x: np.ndarray) -> np.ndarray:
    """out[p, k] = Σ_δ x[p+δ, k+δ] over the nine δ of a 3x3 window."""
    rows = x.copy()
    rows[1:, :, 1:] += x[:-1, :, :-1]
    rows[:-1, :, :-1] += x[1:, :, 1:]
    total = rows.copy()
    total[:, 1:, :, 1:] += rows[:, :-1, :, :-1]
    total[:, :-1, :, :-1] += rows[:, 1:, :, 1:]
    return total
