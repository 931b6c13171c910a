"""The networks of DCGAN, and an encoder beside them that guesses a picture's code.

Source: Radford, Metz and Chintala, "Unsupervised Representation Learning with Deep Convolutional Generative
Adversarial Networks", ICLR 2016. The kernels are 4x4, as in its authors' code: a multiple of the stride
leaves no checkerboard, and needs two thirds of the work of the 5x5 ones that its figure shows.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from engine.networks.layers import UpBlock

SIZE_PX = 64
CODE = 100
"""Length of a code z, whose values lie in -1..1."""


class DCGANGenerator(nn.Module):
    """Draws a picture from a code: a projection to 4x4 and four transposed convolutions (figure 1).

    Args:
        width: channels at 32x32; twice as many at each coarser size. 128 is the paper's.
        norm: with batch normalisation, for training.
    """

    def __init__(self, width: int = 128, norm: bool = True) -> None:
        super().__init__()
        channels = [width * factor for factor in (8, 4, 2, 1)]
        self.project = UpBlock(CODE, channels[0], norm, stride=1, padding=0)
        self.blocks = nn.Sequential(*(UpBlock(a, b, norm) for a, b in itertools.pairwise(channels)))
        self.to_rgb = nn.ConvTranspose2d(width, 3, 4, 2, 1)

    def forward(self, z: Tensor) -> Tensor:
        """Draws.

        Args:
            z: float [B,100], range -1..1.
        Returns:
            float [B,3,64,64], range -1..1.
        """
        x = self.project(z[:, :, None, None]).contiguous(memory_format=torch.channels_last)
        return torch.tanh(self.to_rgb(self.blocks(x)))


class DCGANDiscriminator(nn.Module):
    """Strided 4x4 convolutions with normalisation and leaky ReLU, one logit (section 3).

    Args:
        size_px: side of its input, a power of two.
        width: channels of the first layer; each next one doubles them, up to 8 times.
        in_channels: of its input.
        norm: "batch" (the paper's; not in the first layer), "spectral" (Miyato et al. 2018), or "none", what
            an exported network has.
        outputs: numbers that it gives for a picture.
    """

    def __init__(
        self, size_px: int, width: int = 64, in_channels: int = 3, norm: str = "batch", outputs: int = 1
    ) -> None:
        super().__init__()
        self._norm = norm
        stages: list[nn.Module] = []
        channels, side = in_channels, size_px
        while side > 4:
            out = width if not stages else min(channels * 2, width * 8)
            normalised = norm == "batch" and bool(stages)
            layers: list[nn.Module] = [self._conv(channels, out, 2, 1, not normalised)]
            if normalised:
                layers.append(nn.BatchNorm2d(out))
            stages.append(nn.Sequential(*layers, nn.LeakyReLU(0.2)))
            channels, side = out, side // 2
        self.stages = nn.ModuleList(stages)
        self.head = self._conv(channels, outputs, 1, 0, True)

    def _conv(self, in_channels: int, out_channels: int, stride: int, padding: int, bias: bool) -> nn.Module:
        conv = nn.Conv2d(in_channels, out_channels, 4, stride, padding, bias=bias)
        return spectral_norm(conv) if self._norm == "spectral" else conv

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Judges pictures.

        Args:
            x: float [B,C,S,S].
        Returns:
            Logits [B,outputs], and the features of each stage.
        """
        features = []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        return self.head(x).flatten(1), features


class CodeEncoder(nn.Module):
    """Guesses the code of a picture with a hole; built like the discriminator, with a hundred outputs.

    Args:
        width, norm: as for `DCGANDiscriminator`.
    """

    def __init__(self, width: int = 64, norm: str = "batch") -> None:
        super().__init__()
        self.body = DCGANDiscriminator(SIZE_PX, width, 4, norm, CODE)

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        """Guesses.

        Args:
            image: float [B,3,64,64], range -1..1; the hole's pixels are not looked at.
            hole: float [B,1,64,64], 1 = hole.
        Returns:
            float [B,100], range -1..1.
        """
        logits, _ = self.body(torch.cat([image * (1 - hole), hole], 1))
        return torch.tanh(logits)


class LatentNets(nn.Module):
    """Generator, discriminator and encoder that were trained together; what the weight file holds."""

    def __init__(
        self, generator: DCGANGenerator, discriminator: DCGANDiscriminator, encoder: CodeEncoder
    ) -> None:
        super().__init__()
        self.generator, self.discriminator, self.encoder = generator, discriminator, encoder

    @classmethod
    def for_inference(cls, width: int, critic_width: int, encoder_width: int) -> LatentNets:
        """The three networks without normalisation, to be given trained weights."""
        return cls(
            DCGANGenerator(width, norm=False),
            DCGANDiscriminator(SIZE_PX, critic_width, norm="none"),
            CodeEncoder(encoder_width, norm="none"),
        )

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        """The encoder's guess, from which a search starts."""
        return self.encoder(image, hole)
