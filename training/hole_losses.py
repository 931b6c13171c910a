"""L1 and PSNR in holes, and L1 of what is coarse there."""

from __future__ import annotations

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
