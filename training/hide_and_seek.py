"""Hide and seek: a network seeks what of a completed picture was given, and the generator hides it.

Source: Dapogny, Cord and Perez, "The Missing Data Encoder", AAAI 2020. M = 1 on known values. The logarithms
are averaged over all values of a batch.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import ConvBlock, UpBlock


class MaskSeeker(nn.Module):
    """R: a light U-Net of 13 layers, 6 down, 6 up and a 1x1 one, that draws the mask it suspects.

    Args:
        width: channels at full size; 2, 4 and 6 times as many at the halved sizes.
    """

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        channels = [width * factor for factor in (1, 2, 4, 6)]
        inputs = [3, *channels[1:3]]
        self.encoder = nn.ModuleList(ConvBlock(a, b) for a, b in zip(inputs, channels[:3], strict=True))
        self.down = nn.ModuleList(ConvBlock(a, b, stride=2) for a, b in itertools.pairwise(channels))
        self.up = nn.ModuleList(UpBlock(b, a) for a, b in reversed(list(itertools.pairwise(channels))))
        self.decoder = nn.ModuleList(ConvBlock(2 * c, c) for c in reversed(channels[:3]))
        self.to_mask = nn.Conv2d(width, 3, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Seeks.

        Args:
            x: float [B,3,S,S], S a multiple of 8.
        Returns:
            float [B,3,S,S], logits of M.
        """
        skips = []
        for block, down in zip(self.encoder, self.down, strict=True):
            x = block(x)
            skips.append(x)
            x = down(x)
        for up, block in zip(self.up, self.decoder, strict=True):
            x = block(torch.cat([up(x), skips.pop()], 1))
        return self.to_mask(x)


class BoxSeeker(nn.Module):
    """Finds the known rectangle of each channel by its coordinates; two more channels tell each convolution's
    input where it is (Liu et al. 2018).

    Args:
        width: channels of the first layer, doubled three times.
    """

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        channels = [5, *(width * factor for factor in (1, 2, 4, 8))]
        self.layers = nn.Sequential(
            *(ConvBlock(a, b, stride=2) for a, b in itertools.pairwise(channels)), nn.AdaptiveAvgPool2d(3)
        )
        self.head = nn.Linear(channels[-1] * 9, 12)

    def forward(self, x: Tensor) -> Tensor:
        """Seeks.

        Args:
            x: float [B,3,S,S].
        Returns:
            float [B,3,4], as `boxes_of` gives them.
        """
        places = torch.linspace(-1, 1, x.shape[-1], device=x.device, dtype=x.dtype)
        across = places.expand(len(x), 1, len(places), -1)
        x = self.layers(torch.cat([x, across, across.transpose(2, 3)], 1))
        return torch.sigmoid(self.head(x.flatten(1))).unflatten(1, (3, 4))


def boxes_of(known: Tensor) -> Tensor:
    """The rectangle of what is known of each channel.

    Args:
        known: float [B,3,S,S], 1 = known.
    Returns:
        float [B,3,4]: left, top, width and height in picture widths; zeros where nothing is known.
    """
    side = known.shape[-1]
    edges = []
    for axis in (2, 3):  # of the maxima over rows: columns, and the other way round
        line = known.amax(axis)  # [B,3,S]
        first = line.argmax(2)
        length = torch.where(line.amax(2) > 0, side - line.flip(2).argmax(2) - first, 0)
        edges.append((torch.where(length > 0, first, 0), length))
    (left, width), (top, height) = edges
    return torch.stack([left, top, width, height], 2).float() / side


def seek_loss(logits: Tensor, known: Tensor) -> Tensor:
    """What the seeker minimises (eq. 6).

    The paper prints −M log R alone, which R = 1 everywhere would solve; the cross-entropy has the other half,
    −(1 − M) log(1 − R), too.

    Args:
        logits: float32 [B,3,S,S] of `MaskSeeker`.
        known: float32 [B,3,S,S], M.
    """
    return F.binary_cross_entropy_with_logits(logits, known)


def hide_loss_rec(logits: Tensor, known: Tensor) -> Tensor:
    """What the generator minimises to push the seeker away from the mask: M log R (eq. 7).

    Args:
        logits, known: as for `seek_loss`.
    """
    return -(known * F.softplus(-logits)).mean()


def hide_loss_alt(logits: Tensor, other: Tensor) -> Tensor:
    """What the generator minimises to lead the seeker to another mask (eq. 8), as a whole cross-entropy.

    Args:
        logits: as for `seek_loss`.
        other: float32 [B,3,S,S], M̃, drawn as M is.
    """
    return F.binary_cross_entropy_with_logits(logits, other)


def box_loss(boxes: Tensor, target: Tensor) -> Tensor:
    """Mean squared distance of coordinates: to the known rectangles for the seeker, to others for the
    generator.

    Args:
        boxes: float32 [B,3,4] of `BoxSeeker`.
        target: float32 [B,3,4] of `boxes_of`.
    """
    return F.mse_loss(boxes, target)
