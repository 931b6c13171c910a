"""L1 and PSNR in holes, L1 of what is coarse there, and L1 by confidence."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def masked_l1_per_picture(difference: Tensor, hole: Tensor) -> Tensor:
    """The mean absolute difference in each hole, float32 [B].

    Args:
        difference: float32 [B,3,S,S], 0 outside the hole.
        hole: float32 [B,1,S,S], its share of each pixel; where it is empty the result is 0.
    """
    return difference.abs().sum((1, 2, 3)) / (3 * hole.sum((1, 2, 3))).clamp(min=1e-6)


def masked_l1(difference: Tensor, hole: Tensor) -> Tensor:
    """The mean absolute difference in the holes, averaged by their areas to the power of 3/4.

    By the areas spots would hardly count; if all counted alike, large holes were left to the critics.
    """
    weight = hole.sum((1, 2, 3)) ** 0.75
    return (weight * masked_l1_per_picture(difference, hole)).sum() / weight.sum().clamp(min=1e-6)


def minus_psnr_db(difference: Tensor, hole: Tensor) -> Tensor:
    """The PSNR in each hole, averaged over the pictures, negative: for a loss that is the measure itself.

    Args:
        difference: float32 [B,3,S,S], of pictures in the range 0..1, 0 outside the hole.
        hole: float32 [B,1,S,S], its share of each pixel; pictures without one count as 60 dB.
    """
    mean_square = difference.square().sum((1, 2, 3)) / (3 * hole.sum((1, 2, 3))).clamp(min=1e-6)
    return 10 * mean_square.clamp(min=1e-6).log10().mean()


def coarse(picture: Tensor) -> Tensor:
    """Overlapping means over 8 x 8 pixels: float32 [B,C,S,S] → [B,C,S/4,S/4]."""
    return F.avg_pool2d(picture, 8, 4, 2)


def spatial_weight(hole: Tensor, kernel_px: int, iterations: int = 7) -> Tensor:
    """M_w: confidence that spreads from the known pixels into the hole (GEPE-Net, eq. 7).

    M_w⁰ = 0 and M_wⁱ = (g ∗ (1 - M + M_wⁱ⁻¹)) ⊙ M. Beside the picture nothing is known. The paper names a
    64x64 Gaussian at 256 pixels and no deviation: we take an odd width, so that it has a middle, and a
    sixth of it. The blur is two products with the Gaussian as a banded matrix: exact, and fast everywhere.

    Args:
        hole: float32 [B,1,S,S], M, 1 = fill.
        kernel_px: odd width of g.
        iterations: 7 in the paper.
    Returns:
        float32 [B,1,S,S], 0 on known pixels, nearly 1 at the hole's edge.
    """
    side = hole.shape[-1]
    places = torch.arange(side, device=hole.device, dtype=torch.float32)
    offsets = places[:, None] - places
    taps = torch.arange(kernel_px, dtype=torch.float32) - kernel_px // 2
    deviation = kernel_px / 6
    blur = torch.exp(-0.5 * (offsets / deviation) ** 2) * (offsets.abs() <= kernel_px // 2)
    blur = blur / torch.exp(-0.5 * (taps / deviation) ** 2).sum()
    weight = torch.zeros_like(hole)
    for _ in range(iterations):
        weight = (blur @ (1 - hole + weight) @ blur) * hole  # blur is symmetric
    return weight


def weighted_loss(output: Tensor, images: Tensor, weight: Tensor, hole: Tensor) -> Tensor:
    """L_svw: mean absolute error over the hole's values, weighted by confidence (GEPE-Net, eq. 8).

    Args:
        output, images: float32 [B,3,S,S], range -1..1.
        weight: float32 [B,1,S,S], `spatial_weight` of `hole`.
        hole: float32 [B,1,S,S].
    """
    return ((output - images).abs() * weight).sum() / (3 * hole.sum()).clamp(min=1)


def masked_distance(kind: str, output: Tensor, images: Tensor, where: Tensor) -> Tensor:
    """L_compl (`where` = 1 − M, eq. 3) or L_rec (`where` = M, eq. 4) of the Missing Data Encoder, as a mean
    over all values.

    Args:
        kind: "l2" or "l1".
        output, images: float32 [B,3,S,S].
        where: float32 [B,3,S,S].
    """
    error = where * (output - images)
    return error.square().mean() if kind == "l2" else error.abs().mean()
