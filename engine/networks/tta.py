"""Test-time augmentation (TTA): a network draws a picture as it is and mirrored, and the drawings are merged.

It errs differently in each of them, while a face hardly differs from its mirror image.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LUMA = (0.299, 0.587, 0.114)
"""Shares of red, green and blue (ITU-R BT.601)."""


def luma(picture: Tensor) -> Tensor:
    """float [B,3,H,W] → [B,1,H,W], by `LUMA`."""
    return (picture * picture.new_tensor(LUMA).view(3, 1, 1)).sum(1, keepdim=True)


class Augmentation(NamedTuple):
    """How a picture is shown to a network.

    Attributes:
        mirrored: left for right.
        shift_px: to the right and down, before that.
    """

    mirrored: bool = False
    shift_px: int = 0


MIRRORED = (Augmentation(), Augmentation(mirrored=True))

MIRRORED_AND_SHIFTED = (
    Augmentation(),
    Augmentation(mirrored=True, shift_px=1),
    Augmentation(mirrored=True, shift_px=-1),
)
"""For networks that fold pixels into channels, whose mistakes also differ between even and odd pixels."""


class AugmentedNet(nn.Module):
    """A network that draws each picture several times, differently augmented, and merges the drawings.

    Args:
        net: draws pictures, float [B,3,S,S], from tensors of four dimensions.
        augmentations: of each picture, the first one as it is.
    """

    def __init__(self, net: nn.Module, augmentations: Sequence[Augmentation] = MIRRORED) -> None:
        super().__init__()
        self.net, self.augmentations = net, augmentations

    def forward(self, *tensors: Tensor) -> Tensor:
        """As the network's, for as many times the work as there are augmentations."""
        drawn = self.net(*(augment(tensor, self.augmentations) for tensor in tensors))
        return merge(drawn, self.augmentations)


def augment(pictures: Tensor, augmentations: Sequence[Augmentation] = MIRRORED) -> Tensor:
    """float [B,C,H,W] → [N*B,C,H,W], all pictures as the first of N augmentations has them, then the next."""
    moved = [(_shifted(pictures, each.shift_px), each.mirrored) for each in augmentations]
    return torch.cat([x.flip(3) if mirrored else x for x, mirrored in moved])


def merge(drawn: Tensor, augmentations: Sequence[Augmentation] = MIRRORED) -> Tensor:
    """One of several drawings: what is coarse is the mean of all, what is fine the first's.

    The mean is nearer to the photo than each of them, but finer than a few pixels it would be a blur. Fine
    colours are left out, see `smooth_chroma`.

    Args:
        drawn: float [N*B,3,S,S], what was drawn of `augment`'s pictures.
        augmentations: the same N.
    Returns:
        float [B,3,S,S].
    """
    pictures = [
        _shifted(x.flip(3) if each.mirrored else x, -each.shift_px)
        for x, each in zip(drawn.chunk(len(augmentations)), augmentations, strict=True)
    ]
    first = pictures[0]
    difference = torch.stack(pictures).mean(0) - first
    return smooth_chroma(first + _smooth(difference, 5), 5)


def _shifted(pictures: Tensor, shift_px: int) -> Tensor:
    """Moved to the right and down; the rim's pixels are repeated."""
    if shift_px == 0:
        return pictures
    height, width = pictures.shape[2:]
    rim = abs(shift_px)
    start = rim - shift_px
    padded = F.pad(pictures, 4 * [rim], mode="replicate")
    return padded[..., start : start + height, start : start + width]


def smooth_chroma(picture: Tensor, window_px: int) -> Tensor:
    """A picture whose colours are means over windows, and whose luma stays as it is.

    Faces have little fine colour, and the networks' is mostly wrong: coloured specks, above all in eyes.

    Args:
        picture: float [B,3,S,S].
        window_px: side of the windows, odd.
    Returns:
        float [B,3,S,S].
    """
    light = luma(picture)
    return light + _smooth(picture - light, window_px)


def _smooth(picture: Tensor, window_px: int) -> Tensor:
    """Means over the part of a square window that lies in the picture; by rows, then by columns, as that asks
    for fewer sums."""
    for kernel in ((window_px, 1), (1, window_px)):
        padding = [side // 2 for side in kernel]
        picture = F.avg_pool2d(picture, kernel, 1, padding, count_include_pad=False)
    return picture
