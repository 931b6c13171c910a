"""Augmentation on the device, in batches, from one explicit random generator."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from training.errors import OptionError


@dataclass(frozen=True)
class Moves:
    """How far pictures are moved, for options of recipes.

    Attributes:
        rotation_deg: largest rotation either way.
        scale: largest zoom; 1.25 draws factors from 0.8 to 1.25, evenly in their logarithm.
        shift: largest shift, in picture widths.
    """

    rotation_deg: float = 0.0
    scale: float = 1.0
    shift: float = 0.0


def random_similarity(batch: int, rng: torch.Generator, moves: Moves, *, flip: bool = True) -> Tensor:
    """Random maps from output to input coordinates, for `warp`.

    Args:
        batch: B.
        rng: CPU generator.
        moves: how far.
        flip: half of the pictures are mirrored.
    Returns:
        float32 [B,2,3] in `affine_grid`'s coordinates, -1..1 over the picture.
    Raises:
        OptionError: a zoom to nothing.
    """
    if moves.scale <= 0:
        raise OptionError(
            f"The option scale is a zoom: 1 leaves pictures as they are, {moves.scale:g} nothing."
        )

    def uniform() -> Tensor:
        return torch.rand(batch, generator=rng) * 2 - 1

    angle = uniform() * math.radians(moves.rotation_deg)
    zoom = torch.exp(uniform() * math.log(moves.scale))
    mirror = torch.ones(batch)
    if flip:
        mirror = torch.where(torch.rand(batch, generator=rng) < 0.5, -1.0, 1.0)
    cos, sin = torch.cos(angle) * zoom, torch.sin(angle) * zoom
    dx, dy = uniform() * 2 * moves.shift, uniform() * 2 * moves.shift
    rows = [torch.stack([cos * mirror, -sin, dx], 1), torch.stack([sin * mirror, cos, dy], 1)]
    return torch.stack(rows, 1)


def warp(images: Tensor, maps: Tensor, size_px: int | None = None, mode: str = "bilinear") -> Tensor:
    """Resamples pictures; what lies outside is mirrored in.

    Args:
        images: float [B,C,H,W].
        maps: float [B,2,3] of `random_similarity`.
        size_px: side of the result; by default the pictures'.
        mode: "bilinear", or "nearest" for labels.
    """
    side = size_px or images.shape[-1]
    grid = F.affine_grid(
        maps.to(images.device), [len(images), images.shape[1], side, side], align_corners=False
    )
    return F.grid_sample(images, grid, mode=mode, padding_mode="reflection", align_corners=False)


def moved(images: Tensor, rng: torch.Generator, moves: Moves, *, flip: bool = True) -> Tensor:
    """Pictures, float [B,C,S,S], moved by a `random_similarity`."""
    maps = random_similarity(len(images), rng, moves, flip=flip)
    return warp(images, maps).contiguous(memory_format=torch.channels_last)


def retake(
    images: Tensor, rng: torch.Generator, moves: Moves, *, light: float = 0.3, coarse_share: float = 0.3
) -> tuple[Tensor, Tensor]:
    """Faces as other photos would show them: from elsewhere, mirrored, in other light, some of them coarse.

    Args:
        images: uint8 [B,S,S,3].
        rng: CPU generator.
        moves: how far.
        light: strength of `jitter_light`.
        coarse_share: of `random_blur`.
    Returns:
        float32 [B,3,S,S], range 0..1, and the maps of `random_similarity`.
    """
    maps = random_similarity(len(images), rng, moves)
    seen = warp(images.permute(0, 3, 1, 2).float() / 255, maps)
    return random_blur(jitter_light(seen, rng, light), rng, coarse_share), maps


def jitter_light(images: Tensor, rng: torch.Generator, strength: float = 0.3) -> Tensor:
    """Random brightness, contrast, gamma and colour balance, for each picture.

    Args:
        images: float [B,3,H,W], range 0..1.
        rng: CPU generator.
        strength: 0 = none.
    """
    batch = len(images)

    def factor(channels: int, amount: float) -> Tensor:
        values = torch.rand(batch, channels, 1, 1, generator=rng) * 2 - 1
        return torch.exp(values * amount).to(images.device)

    gain = factor(1, strength) * factor(3, strength / 3)
    mean = images.mean((1, 2, 3), keepdim=True)
    images = (images - mean) * factor(1, strength) + mean
    return (images * gain).clamp(1e-4, 1) ** factor(1, strength)


def random_blur(images: Tensor, rng: torch.Generator, share: float = 0.3) -> Tensor:
    """Makes a share of the pictures coarse: shrunk by 2 to 4 and enlarged again.

    Args:
        images: float [B,3,H,W].
        rng: CPU generator.
        share: of the batch.
    """
    chosen = torch.rand(len(images), generator=rng) < share
    factor = 1 / (2 + 2 * torch.rand(1, generator=rng).item())
    if not chosen.any():
        return images
    small = F.interpolate(images[chosen], scale_factor=factor, mode="area")
    images = images.clone()
    images[chosen] = F.interpolate(small, size=images.shape[-2:], mode="bilinear", align_corners=False)
    return images
