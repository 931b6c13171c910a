"""The network that sees what hides a face."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.occlusion_layers import Layer
from engine.networks.faces import conv_block

FOUND_PX = 256
"""Side of the faces that `OcclusionNet` looks at."""

_FOLD = 2


class OcclusionNet(nn.Module):
    """Encoder to 8x8 and decoder back to 128x128 with skips; each place there tells of 2x2 pixels.

    Folding the picture to a quarter of the places (Shi et al. 2016, the other way round) keeps frames of one
    pixel, and takes a third of the time of a network at full size.

    Args:
        width: channels at half size; 2, 4, 6 and 8 times as many at the sizes below.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
    """

    def __init__(self, width: int = 16, norm: bool = True) -> None:
        super().__init__()
        c = [width * factor for factor in (1, 2, 4, 6, 8)]
        self.stem = conv_block(3 * _FOLD**2, c[0], norm=norm)
        self.down = nn.ModuleList(
            nn.Sequential(conv_block(c[i], c[i + 1], 2, norm), conv_block(c[i + 1], c[i + 1], norm=norm))
            for i in range(4)
        )
        self.up = nn.ModuleList(conv_block(c[i + 1] + c[i], c[i], norm=norm) for i in (3, 2, 1, 0))
        self.to_logits = nn.Conv2d(c[0], len(Layer) * _FOLD**2, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        """Looks at faces.

        Args:
            x: float [B,3,256,256], range -1..1.
        Returns:
            float [B,8,256,256], logits of each `Layer`.
        """
        x = self.stem(F.pixel_unshuffle(x, _FOLD))
        skips = []
        for block in self.down:
            skips.append(x)
            x = block(x)
        for block in self.up:
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skips.pop()], 1))
        return F.pixel_shuffle(self.to_logits(x), _FOLD)


class OcclusionProbabilities(nn.Module):
    """`OcclusionNet` of faces and of their mirror images: the mean of both."""

    def __init__(self, net: OcclusionNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: Tensor) -> Tensor:
        """Probabilities, float32 [B,8,256,256], of faces as `OcclusionNet.forward` takes them."""
        seen, mirrored = self.net(torch.cat([x, x.flip(3)])).float().unflatten(0, (2, -1))
        return (seen + mirrored.flip(3)).div(2).sigmoid()
