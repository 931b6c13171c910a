"""What the networks that look at aligned faces share: their input, their blocks, their encoder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, Self

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from engine import weights
from engine.pixels import to_tensor

BATCH = 32
"""Faces that are looked at together; more would only cost memory."""


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


class TrainedFaceNetwork:
    """A network that looks at aligned faces, with its weights.

    Attributes:
        weights_name: of its weights, in the manifest.
        network: its class, which takes the entry's options, and `norm=False` for what is exported.
    """

    weights_name: ClassVar[str]
    network: ClassVar[Callable[..., nn.Module]]

    def __init__(self, net: nn.Module, device: str = "cpu") -> None:
        self.net = net.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    @classmethod
    def load(cls, device: str = "cpu") -> Self:
        """Loads the trained weights.

        Args:
            device: "cpu", "cuda" or "mps".
        Raises:
            WeightsError: they are missing or altered.
        """
        net = cls.network(**weights.entry(cls.weights_name)["options"], norm=False)
        weights.load_into(net, cls.weights_name)
        return cls(net, device)


def face_batches(crops_rgb: np.ndarray, size_px: int) -> Iterator[Tensor]:
    """Crops as a network takes them, some at a time.

    Args:
        crops_rgb: uint8 [N,S,S,3], S of any size.
        size_px: side of the network's input, s.
    Yields:
        float32 [B,3,s,s], range -1..1.
    """
    for start in range(0, len(crops_rgb), BATCH):
        part = crops_rgb[start : start + BATCH]
        if part.shape[1] != size_px:
            kind = cv2.INTER_AREA if part.shape[1] > size_px else cv2.INTER_CUBIC
            part = np.stack([cv2.resize(crop, (size_px, size_px), interpolation=kind) for crop in part])
        yield to_tensor(part)
