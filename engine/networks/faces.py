"""The networks that look at aligned faces: who it is, its attributes, its parts."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.attributes import ATTRIBUTES
from engine.faces.parts import FacePart

_DIMENSIONS = 128
"""Of an embedding."""

PARSED_PX = 128
"""Side of the faces that `ParsingNet` labels."""


def conv_block(
    in_channels: int, out_channels: int, stride: int = 1, norm: bool = True, relu: bool = True
) -> nn.Sequential:
    """3x3 convolution, batch normalisation and ReLU; `norm=False` builds what `fold_batch_norm` leaves."""
    layers: list[nn.Module] = [nn.Conv2d(in_channels, out_channels, 3, stride, 1, bias=not norm)]
    if norm:
        layers.append(nn.BatchNorm2d(out_channels))
    if relu:
        layers.append(nn.ReLU(inplace=True))
    return nn.Sequential(*layers)


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions around which the input flows unchanged (He et al. 2016)."""

    def __init__(self, channels: int, norm: bool = True) -> None:
        super().__init__()
        self.body = nn.Sequential(
            conv_block(channels, channels, norm=norm), conv_block(channels, channels, norm=norm, relu=False)
        )

    def forward(self, x: Tensor) -> Tensor:
        """float [B,C,H,W] → the same shape."""
        return torch.relu(x + self.body(x))


class FaceEncoder(nn.Sequential):
    """A small residual network; aligned faces need no pooling, so every feature keeps its place.

    Args:
        width: channels at half the input's size, doubled at a quarter, an eighth and a sixteenth of it.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.

    Its input is float [B,3,80,80], range -1..1; its output float [B,8*width,5,5].
    """

    INPUT_PX = 80

    def __init__(self, width: int, norm: bool = True) -> None:
        layers: list[nn.Module] = [conv_block(3, width, 2, norm), ResidualBlock(width, norm)]
        for factor in (2, 4, 8):
            layers += [
                conv_block(width * factor // 2, width * factor, 2, norm),
                ResidualBlock(width * factor, norm),
            ]
        super().__init__(*layers)
        self.features = 8 * width * (self.INPUT_PX // 16) ** 2


class IdentityNet(nn.Module):
    """`FaceEncoder` and a linear layer, onto the unit sphere.

    Args:
        width: of the encoder.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        dropout: share of the features that training hides.
    """

    def __init__(self, width: int = 32, norm: bool = True, dropout: float = 0.4) -> None:
        super().__init__()
        self.encoder = FaceEncoder(width, norm)
        self.head = nn.Sequential(
            nn.Flatten(), nn.Dropout(dropout), nn.Linear(self.encoder.features, _DIMENSIONS)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Embeds faces.

        Args:
            x: float [B,3,80,80], `WINDOW` of a crop, range -1..1.
        Returns:
            float32 [B,128], each of length 1.
        """
        return F.normalize(self.head(self.encoder(x)).float())


class Embedding(nn.Module):
    """`IdentityNet` of faces together with their mirror images, which say the same of a person."""

    def __init__(self, net: IdentityNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: Tensor) -> Tensor:
        """As `IdentityNet.forward`."""
        return F.normalize(self.net(torch.cat([x, x.flip(3)])).unflatten(0, (2, -1)).sum(0))


class AttributeNet(nn.Module):
    """`FaceEncoder` and two linear layers.

    Args:
        width: of the encoder.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        dropout: share of the features that training hides.
    """

    def __init__(self, width: int = 32, norm: bool = True, dropout: float = 0.5) -> None:
        super().__init__()
        self.encoder = FaceEncoder(width, norm)
        self.head = nn.Sequential(
            nn.Flatten(),
            nn.Dropout(dropout),
            nn.Linear(self.encoder.features, 256),
            nn.ReLU(),
            nn.Dropout(dropout),
        )
        self.to_logits = nn.Linear(256, len(ATTRIBUTES))

    def forward(self, x: Tensor) -> Tensor:
        """Judges faces.

        Args:
            x: float [B,3,80,80], range -1..1.
        Returns:
            float [B,40], logits.
        """
        return self.to_logits(self.head(self.encoder(x)))


class Recognition(nn.Module):
    """`AttributeNet` of faces and of their mirror images: the mean of both."""

    def __init__(self, net: AttributeNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: Tensor) -> Tensor:
        """Probabilities, float32 [B,40], of faces as `AttributeNet.forward` takes them."""
        return self.net(torch.cat([x, x.flip(3)])).float().unflatten(0, (2, -1)).mean(0).sigmoid()


class ParsingNet(nn.Module):
    """Encoder to 8x8 and decoder back to 128x128, with skips; 1.4 GFLOP at width 16.

    Args:
        width: channels at full size; 2, 4, 8 and 12 times as many at the halved sizes.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
    """

    def __init__(self, width: int = 16, norm: bool = True) -> None:
        super().__init__()
        c = [width * factor for factor in (1, 2, 4, 8, 12)]
        self.stem = conv_block(3, c[0], norm=norm)
        self.down = nn.ModuleList(
            nn.Sequential(conv_block(c[i], c[i + 1], 2, norm), conv_block(c[i + 1], c[i + 1], norm=norm))
            for i in range(4)
        )
        self.up = nn.ModuleList(conv_block(c[i + 1] + c[i], c[i], norm=norm) for i in (3, 2, 1, 0))
        self.to_logits = nn.Conv2d(c[0], len(FacePart), 1)

    def forward(self, x: Tensor) -> Tensor:
        """Labels pixels.

        Args:
            x: float [B,3,128,128], range -1..1.
        Returns:
            float [B,11,128,128], logits.
        """
        x = self.stem(x)
        skips = []
        for block in self.down:
            skips.append(x)
            x = block(x)
        for block in self.up:
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skips.pop()], 1))
        return self.to_logits(x)
