"""Discriminators that recipes train."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from engine.networks.dcgan import DCGANDiscriminator

__all__ = ["DCGANDiscriminator", "PatchDiscriminator", "PooledDiscriminator", "WassersteinCritic"]

GAIN = 2.0
"""A normalised convolution and a leaky rectifier about halve what passes them; without this factor the logits
of a fresh critic differ by 0.02 and it takes thousands of steps to learn anything."""


class PatchDiscriminator(nn.Module):
    """Spectrally normalised 4x4 stride-2 convolutions with a logit for each patch and one for the whole
    (Miyato et al. 2018; Isola et al. 2017).

    Args:
        size_px: side of its input, a power of two.
        width: channels of the first layer, doubled three times.
        in_channels: of its input.
    """

    def __init__(self, size_px: int, width: int = 32, in_channels: int = 4) -> None:
        super().__init__()
        channels = [in_channels, *(width * f for f in (1, 2, 4, 8))]
        self.stages = nn.ModuleList(
            nn.Sequential(spectral_norm(nn.Conv2d(a, b, 4, 2, 1)), nn.LeakyReLU(0.2))
            for a, b in itertools.pairwise(channels)
        )
        self.patch_head = spectral_norm(nn.Conv2d(channels[-1], 1, 3, padding=1))
        self.global_head = spectral_norm(nn.Linear(channels[-1] * (size_px // 16) ** 2, 1))

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Judges pictures.

        Args:
            x: float [B,C,S,S].
        Returns:
            Logits [B, (S/16)² + 1], the last one global, and the features of each stage.
        """
        features = []
        for stage in self.stages:
            x = GAIN * stage(x)
            features.append(x)
        logits = torch.cat([self.patch_head(x).flatten(1), self.global_head(x.flatten(1))], 1)
        return logits, features


class PooledDiscriminator(nn.Module):
    """D of the Missing Data Encoder: as its encoder, with leaky ReLU, and global average pooling in place
    of the fully connected layer.

    Args:
        width: channels of the first layer; each next one doubles them, up to 8 times.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        channels = [3, *(width * factor for factor in (1, 2, 4, 8, 8))]
        self.stages = nn.ModuleList(
            nn.Sequential(
                nn.Conv2d(a, b, 3, 1, 1, bias=False),
                nn.BatchNorm2d(b),
                nn.LeakyReLU(0.2),
                nn.Conv2d(b, b, 3, 2, 1, bias=False),
                nn.BatchNorm2d(b),
                nn.LeakyReLU(0.2),
            )
            for a, b in itertools.pairwise(channels)
        )
        self.head = nn.Linear(channels[-1], 1)

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Judges pictures, float [B,3,S,S], range -1..1.

        Returns:
            Logits [B,1], and the features of each stage.
        """
        features = []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        return self.head(x.mean((2, 3))), features


class WassersteinCritic(nn.Module):
    """5x5 convolutions of stride 2 and one score (GEPE-Net, tables I and II).

    The tables put a leaky ReLU behind the score as well. A Wasserstein critic must be free to go below zero
    at full slope, so ours is linear there.

    Args:
        size_px: side of its input, a multiple of 16.
        channels: of the convolutions.
    """

    def __init__(self, size_px: int, channels: Sequence[int]) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for a, b in itertools.pairwise([3, *channels]):
            layers += [nn.Conv2d(a, b, 5, 2, 2), nn.LeakyReLU(0.2)]
        side = size_px // 2 ** len(channels)
        self.layers = nn.Sequential(*layers, nn.Flatten(), nn.Linear(channels[-1] * side**2, 1))

    def forward(self, x: Tensor) -> Tensor:
        """float [B,3,S,S] → scores [B,1]; the more real, the higher."""
        return self.layers(x)
