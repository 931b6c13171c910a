"""Discriminators that several recipes share."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm


class DCGANDiscriminator(nn.Module):
    """Strided 4x4 convolutions with batch normalisation and leaky ReLU, one logit (Radford et al. 2016).

    Args:
        size_px: side of its input, a power of two.
        width: channels of the first layer; each next one doubles them, up to 8 times.
        in_channels: of its input.
    """

    def __init__(self, size_px: int, width: int = 64, in_channels: int = 3) -> None:
        super().__init__()
        stages, channels, side = [], in_channels, size_px
        while side > 4:
            out = width if not stages else min(channels * 2, width * 8)
            layers: list[nn.Module] = [nn.Conv2d(channels, out, 4, 2, 1, bias=not stages)]
            if stages:
                layers.append(nn.BatchNorm2d(out))
            stages.append(nn.Sequential(*layers, nn.LeakyReLU(0.2)))
            channels, side = out, side // 2
        self.stages = nn.ModuleList(stages)
        self.head = nn.Conv2d(channels, 1, 4)

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Judges pictures.

        Args:
            x: float [B,C,S,S].
        Returns:
            Logits [B,1], and the features of each stage.
        """
        features = []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        return self.head(x).flatten(1), features


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
            x = stage(x)
            features.append(x)
        logits = torch.cat([self.patch_head(x).flatten(1), self.global_head(x.flatten(1))], 1)
        return logits, features
