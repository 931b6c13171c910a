"""Drawing a picture as it is and mirrored: a network errs differently in the two, a face hardly differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LIGHTNESS = (0.299, 0.587, 0.114)
"""Shares of red, green and blue (ITU-R BT.601)."""


def lightness(picture: Tensor) -> Tensor:
    """float [B,3,H,W] → [B,1,H,W], by `LIGHTNESS`."""
    return (picture * picture.new_tensor(LIGHTNESS).view(3, 1, 1)).sum(1, keepdim=True)


class View(NamedTuple):
    """How a picture is shown to a network.

    Attributes:
        mirrored: left for right.
        shift_px: to the right and down, before that.
    """

    mirrored: bool = False
    shift_px: int = 0


BOTH_WAYS = (View(), View(mirrored=True))

SHIFTED_TOO = (View(), View(mirrored=True, shift_px=1), View(mirrored=True, shift_px=-1))
"""For networks that fold pixels into channels, whose mistakes also differ between even and odd pixels."""


class BothWays(nn.Module):
    """A network that draws each picture twice, once mirrored, or in other views, and joins these (`joined`).

    Args:
        net: draws pictures, float [B,3,S,S], from tensors of four dimensions.
        views: of each picture, the first one as it is.
    """

    def __init__(self, net: nn.Module, views: Sequence[View] = BOTH_WAYS) -> None:
        super().__init__()
        self.net, self.views = net, views

    def forward(self, *tensors: Tensor) -> Tensor:
        """As the network's, for as many times the work as there are views."""
        return joined(self.net(*(in_views(tensor, self.views) for tensor in tensors)), self.views)


def in_views(pictures: Tensor, views: Sequence[View] = BOTH_WAYS) -> Tensor:
    """float [B,C,H,W] → [N*B,C,H,W], all pictures in the first of N views, then in the next."""
    shown = [_shifted(pictures, view.shift_px) for view in views]
    return torch.cat([x.flip(3) if view.mirrored else x for x, view in zip(shown, views, strict=True)])


def joined(drawn: Tensor, views: Sequence[View] = BOTH_WAYS) -> Tensor:
    """One of several drawings: what is coarse is the mean of all, what is fine the first's.

    The mean is nearer to the photo than each of them, but finer than a few pixels it would be a blur. Fine
    colours are left out, see `calmed`.

    Args:
        drawn: float [N*B,3,S,S], drawn of `in_views`.
        views: the same N.
    Returns:
        float [B,3,S,S].
    """
    pictures = [
        _shifted(x.flip(3) if view.mirrored else x, -view.shift_px)
        for x, view in zip(drawn.chunk(len(views)), views, strict=True)
    ]
    first = pictures[0]
    difference = torch.stack(pictures).mean(0) - first
    return calmed(first + F.avg_pool2d(difference, 5, 1, 2, count_include_pad=False), 5)


def _shifted(pictures: Tensor, shift_px: int) -> Tensor:
    """Moved to the right and down; the rim's pixels are repeated."""
    if shift_px == 0:
        return pictures
    height, width = pictures.shape[2:]
    rim = abs(shift_px)
    start = rim - shift_px
    padded = F.pad(pictures, 4 * [rim], mode="replicate")
    return padded[..., start : start + height, start : start + width]


def calmed(picture: Tensor, window_px: int) -> Tensor:
    """A picture whose colours are means over windows, and whose lightness stays as it is.

    Faces have little fine colour, and the networks' is mostly wrong: coloured specks, above all in eyes.

    Args:
        picture: float [B,3,S,S].
        window_px: side of the windows, odd.
    Returns:
        float [B,3,S,S].
    """
    light = lightness(picture)
    return light + F.avg_pool2d(picture - light, window_px, 1, window_px // 2, count_include_pad=False)
