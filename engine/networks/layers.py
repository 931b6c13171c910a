"""Building blocks that several networks share."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from copy import deepcopy

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class ConvBlock(nn.Sequential):
    """3x3 convolution, batch normalisation (while training) and ReLU.

    With `norm=False` the convolution has a bias instead: what `fold_batch_norm` makes of a trained block.
    """

    def __init__(self, in_channels: int, out_channels: int, norm: bool = True, stride: int = 1) -> None:
        layers: list[nn.Module] = [nn.Conv2d(in_channels, out_channels, 3, stride, 1, bias=not norm)]
        if norm:
            layers.append(nn.BatchNorm2d(out_channels))
        super().__init__(*layers, nn.ReLU(inplace=True))


class UpBlock(nn.Sequential):
    """4x4 transposed convolution, to twice the size unless told, batch normalisation (while training), ReLU.

    With `norm=False` the convolution has a bias instead: what `fold_batch_norm` makes of a trained block.
    """

    def __init__(
        self, in_channels: int, out_channels: int, norm: bool = True, stride: int = 2, padding: int = 1
    ) -> None:
        layers: list[nn.Module] = [
            nn.ConvTranspose2d(in_channels, out_channels, 4, stride, padding, bias=not norm)
        ]
        if norm:
            layers.append(nn.BatchNorm2d(out_channels))
        super().__init__(*layers, nn.ReLU(inplace=True))


def conv_stack(channels: Sequence[int], norm: bool = True) -> nn.Sequential:
    """`len(channels) - 1` blocks that lead from `channels[0]` to `channels[-1]` channels."""
    return nn.Sequential(*(ConvBlock(a, b, norm) for a, b in itertools.pairwise(channels)))


def pool_with_switches(x: Tensor) -> tuple[Tensor, Tensor]:
    """2x2 max pooling that keeps where each maximum was (the "switches" of Zeiler & Fergus 2014).

    Args:
        x: float [B,C,H,W], H and W even.
    Returns:
        float [B,C,H/2,W/2], and int64 switches of the same shape for `unpool`.
    """
    return F.max_pool2d(x, 2, return_indices=True)


def unpool(x: Tensor, switches: Tensor) -> Tensor:
    """Puts each value back where the maximum was; zeros elsewhere.

    Args:
        x: float [B,C,H,W].
        switches: of `pool_with_switches`, int64 [B,C,H,W].
    Returns:
        float [B,C,2H,2W].
    """
    return F.max_unpool2d(x, switches, [2, 2])


def octave_noise(batch: int, size_px: int, generators: Sequence[torch.Generator]) -> Tensor:
    """Noise with equal energy in every octave, so that coarse traits of a completion can follow it too.

    White noise is averaged away by the first pooling layers; a sum over scales is not.

    Args:
        batch: number of images, B.
        size_px: side S, a power of two.
        generators: B CPU generators, one for each image, so that an image's noise does not depend on its
            neighbours in the batch.
    Returns:
        float32 [B,3,S,S], zero mean, unit variance, clipped to -2.5..2.5.
    """
    images = []
    for generator in generators[:batch]:
        total = torch.zeros(1, 3, size_px, size_px)
        side, octaves = size_px, 0
        while side >= 2:
            octave = torch.randn(1, 3, side, side, generator=generator)
            total += F.interpolate(octave, size=(size_px, size_px), mode="nearest")
            side, octaves = side // 4, octaves + 1
        images.append(total / octaves**0.5)
    return torch.cat(images).clamp_(-2.5, 2.5)


def with_noise(image: Tensor, hole: Tensor, noise: Tensor) -> Tensor:
    """A network's input: the photo with its hole filled with noise.

    Args:
        image: float [B,3,S,S], range -1..1.
        hole: float [B,1,S,S], 1 = fill.
        noise: float [B,3,S,S].
    """
    return image * (1 - hole) + 0.5 * noise * hole


def harmonic_shift(drawn: Tensor, image: Tensor, hole: Tensor) -> Tensor:
    """What has to be added to a drawn picture in the hole so that its edge meets the known pixels.

    The smooth membrane through the differences along the edge, by which Poisson blending differs from pasting
    (Li et al., setting M5; Perez et al. 2003), here by one pull-push pass over an image pyramid (Gortler et
    al. 1996): differentiable, so that a network can be trained through the blend.

    Args:
        drawn: float32 [B,3,S,S], S a power of two, also known pixels beside the hole drawn.
        image: float32 [B,3,S,S].
        hole: float32 [B,1,S,S], 1 = fill.
    Returns:
        float32 [B,3,S,S].
    """
    weight = F.max_pool2d(hole, 3, 1, 1) - hole  # the known pixels along the edge
    value = (image - drawn) * weight
    levels = []
    while value.shape[-1] > 1:
        levels.append((value, weight))
        mean, share = F.avg_pool2d(value, 2), F.avg_pool2d(weight, 2)
        weight = (4 * share).clamp(max=1)
        value = mean / share.clamp(min=1e-6) * weight
    membrane = value / weight.clamp(min=1e-6)
    for value, weight in reversed(levels):
        above = F.interpolate(membrane, scale_factor=2, mode="bilinear", align_corners=False)
        membrane = value + (1 - weight) * above
    return membrane


def fold_batch_norm(module: nn.Module) -> nn.Module:
    """Returns a copy in eval mode whose batch normalisations are folded into their convolutions.

    Works on every `nn.Sequential` in which a normalisation directly follows its convolution.
    """
    module = deepcopy(module).eval()
    for sequence in [m for m in module.modules() if isinstance(m, nn.Sequential)]:
        layers: list[nn.Module] = []
        for layer in sequence:
            before = layers[-1] if layers else None
            if isinstance(layer, nn.BatchNorm2d) and isinstance(before, nn.Conv2d | nn.ConvTranspose2d):
                transposed = isinstance(before, nn.ConvTranspose2d)
                layers[-1] = torch.nn.utils.fuse_conv_bn_eval(before, layer, transposed)
            else:
                layers.append(layer)
        if len(layers) < len(sequence):
            for name in list(sequence._modules):
                del sequence._modules[name]
            for index, layer in enumerate(layers):
                sequence.add_module(str(index), layer)
    return module
