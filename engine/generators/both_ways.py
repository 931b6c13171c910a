"""Drawing a picture as it is and mirrored: a network errs differently in the two, a face hardly differs."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LIGHTNESS = (0.299, 0.587, 0.114)
"""Shares of red, green and blue (ITU-R BT.601)."""


class BothWays(nn.Module):
    """A network that draws each picture twice, once mirrored, and joins the two (`joined`).

    Args:
        net: draws pictures, float [B,3,S,S], from tensors of four dimensions.
    """

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, *tensors: Tensor) -> Tensor:
        """As the network's, for twice the work."""
        return joined(self.net(*map(with_mirrored, tensors)))


def with_mirrored(pictures: Tensor) -> Tensor:
    """float [B,C,H,W] → [2B,C,H,W], first as they are and then mirrored."""
    return torch.cat([pictures, pictures.flip(3)])


def joined(drawn: Tensor) -> Tensor:
    """One of two drawings: what is coarse is the mean of both, what is fine the first's.

    The mean is nearer to the photo than each of the two, but finer than a few pixels it would be a blur. Fine
    colours are left out, see `calmed`.

    Args:
        drawn: float [2B,3,S,S], drawn of `with_mirrored`.
    Returns:
        float [B,3,S,S].
    """
    first, mirrored = drawn.chunk(2)
    difference = mirrored.flip(3) - first
    return calmed(first + F.avg_pool2d(difference, 5, 1, 2, count_include_pad=False) / 2, 5)


def calmed(picture: Tensor, window_px: int) -> Tensor:
    """A picture whose colours are means over windows, and whose lightness stays as it is.

    Faces have little fine colour, and the networks' is mostly wrong: coloured specks, above all in eyes.

    Args:
        picture: float [B,3,S,S].
        window_px: side of the windows, odd.
    Returns:
        float [B,3,S,S].
    """
    lightness = (picture * picture.new_tensor(LIGHTNESS).view(3, 1, 1)).sum(1, keepdim=True)
    colours = F.avg_pool2d(picture - lightness, window_px, 1, window_px // 2, count_include_pad=False)
    return lightness + colours
