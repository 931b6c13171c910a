"""Texture that a network's pixels cannot hold, carried from the known part into the hole by its attention."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.generators.attention import paste_patches
from engine.generators.tta import luma

_STRONGEST = 1.6
"""Factor at most for texture that pasting has weakened; beyond it, the patches' edges begin to show."""


def carried_residual(
    scores: Tensor, residual: Tensor, hole: Tensor, own: Tensor | None = None, sharpness: int = 8
) -> Tensor:
    """The residuals of known patches, pasted where the attention wants them.

    A mean over many patches would cancel texture, so the scores are sharpened until few of them count. What
    the mean of those that overlap still cancels is made up for by one factor for the whole hole, up to
    `_STRONGEST`.

    Args:
        scores: float32 [1,h,w,h,w] of `Attention`.
        residual: float32 [1,C,M,M], M a multiple of h; its hole is not looked at.
        hole: float32 [1,1,M,M], 1 = fill.
        own: float32 [1,C,M,M], what the hole has of it already, and needs that much less of.
        sharpness: power to which the scores are raised; with it, ω of eq. 2 is as many times larger.
    Returns:
        float32 [1,C,M,M].
    """
    flat = scores.flatten(3)
    sharp = (flat / flat.amax(3, keepdim=True)) ** sharpness
    sharp = (sharp / sharp.sum(3, keepdim=True)).view_as(scores)
    residual, rate = residual * (1 - hole), residual.shape[-1] // scores.shape[1]
    carried, energy = paste_patches(sharp, torch.cat([residual, residual.square()], 1), rate).chunk(2, 1)
    wanted = (hole * energy).sum() - (0 if own is None else (hole * own.square()).sum())
    lost = wanted.clamp(min=0) / (hole * carried.square()).sum().clamp(min=1e-12)
    return carried * lost.sqrt().clamp(max=_STRONGEST)


def finest(picture: Tensor) -> Tensor:
    """Of the luma of a picture, what is lost at half its size: float [B,3,S,S] → [B,1,S,S]."""
    side = picture.shape[-1]
    return luma(picture - enlarged(F.adaptive_avg_pool2d(picture, side // 2), side))


def enlarged(image: Tensor, side: int) -> Tensor:
    """Pictures with sides of `side` pixels, interpolated: float [B,C,H,W] → [B,C,side,side]."""
    return F.interpolate(image, size=(side, side), mode="bicubic", align_corners=False)
