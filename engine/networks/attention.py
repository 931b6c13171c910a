"""Contextual attention: a hole's features are rebuilt from similar patches of the known ones.

Sources: Yu et al., "Generative Image Inpainting with Contextual Attention", CVPR 2018; used as the perception
operation of GEPE-Net (section III-A).

No patch is ever cut out. The product of two 3x3 patches is the sum of nine products of single positions, and
those of all pairs of patches need the products of all pairs of positions only once: the sum runs along the
diagonals of that one matrix. Pasting weighted patches with their overlaps is the same sum. Both cost a
ninth of what a matrix of patches would, in time and in memory.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F

MAX_CELLS = 32
"""Positions in a row up to which every patch is compared with every other; larger maps are coarsened."""


class Attention(NamedTuple):
    """What `contextual_attention` found.

    Attributes:
        features: float [B,C,H,W], the hole's features rebuilt, the others as they were.
        scores: float [B,h,w,h,w], eq. 2: how much the patch around each cell (first pair) takes from the
            patch around each other one (second pair); they sum to 1 over the second pair.
    """

    features: Tensor
    scores: Tensor


def contextual_attention(
    features: Tensor, hole: Tensor, scale: float = 10.0, cells: int = MAX_CELLS
) -> Attention:
    """The perception operation p of GEPE-Net, eqs. 1 and 2.

    Patches are 3x3 cells; a cell is one position, or on maps above `cells` as many as make `cells` a row.
    Coarse cells are compared by their mean features, and are pasted with all their positions. The patches
    to take from lie wholly in the picture and outside the hole; where there are none, all are used.

    Args:
        features: float [B,C,H,W], H = W, a multiple of `cells` above it.
        hole: float [B,1,S,S], 1 = fill; S a multiple of H.
        scale: ω of the softmax; the more, the nearer to a copy of the best patch.
        cells: compared in a row and in a column; time and memory grow with its fourth power.
    """
    side = features.shape[-1]
    hole = F.max_pool2d(hole.float(), hole.shape[-1] // side)
    scores = attention_scores(features, hole, scale, cells)
    rebuilt = paste_patches(scores, features, side // scores.shape[-1])
    return Attention(torch.where(hole > 0, rebuilt.to(features.dtype), features), scores)


def attention_scores(features: Tensor, hole: Tensor, scale: float = 10.0, cells: int = MAX_CELLS) -> Tensor:
    """The `scores` of `contextual_attention`, whose arguments these are, alone."""
    side = features.shape[-1]
    rate = max(1, side // cells)
    hole = F.max_pool2d(hole.float(), hole.shape[-1] // side * rate)  # [B,1,h,w]
    scores = (scale * patch_similarity(F.avg_pool2d(features, rate))).masked_fill(
        ~_usable_patches(hole)[:, None, None], float("-inf")
    )
    return scores.flatten(3).softmax(-1).view_as(scores)


def patch_similarity(features: Tensor) -> Tensor:
    """Cosine similarity of the 3x3 patches around all pairs of positions (eq. 1), zeros outside the map.

    Args:
        features: float [B,C,h,w].
    Returns:
        float32 [B,h,w,h,w].
    """
    b, _, h, w = features.shape
    positions = features.flatten(2)  # [B,C,hw]
    products = (positions.transpose(1, 2) @ positions).view(b, h, w, h, w)
    energy = F.avg_pool2d(features.float().square().sum(1, keepdim=True), 3, 1, 1) * 9  # [B,1,h,w]
    length = energy.add(1e-8).sqrt()[:, 0]
    return _sum_along_diagonals(products.float()) / (length[:, :, :, None, None] * length[:, None, None])


def paste_patches(scores: Tensor, features: Tensor, rate: int = 1) -> Tensor:
    """Puts the weighted sum of 3x3 patches around every position; where patches overlap, their mean counts.

    Args:
        scores: float [B,h,w,h,w], 0 for patches that reach outside the map.
        features: float [B,C,h*rate,w*rate].
        rate: features in a row of a cell.
    Returns:
        float [B,C,h*rate,w*rate].
    """
    b, h, w = scores.shape[:3]
    cells = F.pixel_unshuffle(features, rate).flatten(2)  # [B,C*rate²,hw]
    overlaps = F.avg_pool2d(scores.new_ones(1, 1, h, w), 3, 1, 1) * 9
    weights = _sum_along_diagonals(scores) / overlaps[0, 0, :, :, None, None]
    pasted = cells @ weights.view(b, h * w, h * w).transpose(1, 2).to(cells.dtype)
    return F.pixel_shuffle(pasted.view(b, -1, h, w), rate)


def _usable_patches(hole: Tensor) -> Tensor:
    """Patches that lie wholly in the picture and outside the hole: float [B,1,h,w] → bool [B,h,w]."""
    outside = F.pad(hole, (1, 1, 1, 1), value=1.0)
    usable = F.max_pool2d(outside, 3, 1)[:, 0] == 0
    return usable | ~usable.any((1, 2), keepdim=True)


class _DiagonalSum(torch.autograd.Function):
    """out[p, k] = Σ_δ x[p+δ, k+δ] over the nine δ of a 3x3 window; its own adjoint."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        rows = x + F.pad(x[:, :-1, :, :-1], (0, 0, 1, 0, 0, 0, 1, 0))
        rows = rows + F.pad(x[:, 1:, :, 1:], (0, 0, 0, 1, 0, 0, 0, 1))
        total = rows + F.pad(rows[:, :, :-1, :, :-1], (1, 0, 0, 0, 1, 0))
        return total + F.pad(rows[:, :, 1:, :, 1:], (0, 1, 0, 0, 0, 1))

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        return _DiagonalSum.apply(gradient)


def _sum_along_diagonals(x: Tensor) -> Tensor:
    return _DiagonalSum.apply(x)
