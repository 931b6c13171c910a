"""Differentiable augmentation: critics see real and made pictures changed alike, so few pictures suffice.

Source: Zhao et al., Differentiable Augmentation for Data-Efficient GAN Training, NeurIPS 2020, section 3.2.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from training.errors import OptionError

CHANGES = ("colour", "translation", "cutout")
"""Brightness, saturation and contrast; shifts by up to an eighth; a grey square, half a picture wide."""


def read_policy(policy: str) -> tuple[str, ...]:
    """The changes that an option names, separated by commas.

    Raises:
        OptionError: there is no such change.
    """
    chosen = tuple(name for name in policy.split(",") if name)
    for name in chosen:
        if name not in CHANGES:
            raise OptionError(
                f"There is no change {name!r} of what critics see; choose some of: {','.join(CHANGES)}."
            )
    return chosen


class CriticAugmentation:
    """One random change for each place of a batch: the same for all pictures that are shown at that place.

    Args:
        policy: for `read_policy`; "" changes nothing and draws no random numbers.
        batch: B.
        rng: CPU generator.
    """

    def __init__(self, policy: str, batch: int, rng: torch.Generator) -> None:
        self.changes = read_policy(policy)
        if not self.changes:
            return
        self._light, self._saturation, self._contrast = torch.rand(3, batch, 1, 1, 1, generator=rng)
        self._shift = torch.rand(2, batch, generator=rng)
        self._middle = torch.rand(2, batch, 1, 1, generator=rng)

    def __call__(self, images: Tensor) -> Tensor:
        """Changes pictures, float [B,3,S,S], range -1..1; gradients flow through."""
        if "colour" in self.changes:
            images = self._recolour(images)
        images = self.move(images)
        return images * self._uncut(images) if "cutout" in self.changes else images

    def move(self, maps: Tensor) -> Tensor:
        """Shifts what belongs to the pictures, float [B,C,S,S], as these are; zeros come in."""
        if "translation" not in self.changes:
            return maps
        side = maps.shape[-1]
        reach = side // 8
        down, right = (self._shift.to(maps.device) * (2 * reach + 1)).long()  # [B], 0..2·reach
        places = torch.arange(side, device=maps.device)
        rows, columns = places + down[:, None], places + right[:, None]
        batch = torch.arange(len(maps), device=maps.device)
        padded = F.pad(maps, 4 * [reach])
        moved = padded[batch[:, None, None], :, rows[:, :, None], columns[:, None, :]]  # [B,S,S,C]
        return moved.permute(0, 3, 1, 2)

    def _recolour(self, images: Tensor) -> Tensor:
        light, saturation, contrast = (
            factor.to(images.device) for factor in (self._light, self._saturation, self._contrast)
        )
        images = images + (light - 0.5)
        grey = images.mean(1, keepdim=True)
        images = (images - grey) * (2 * saturation) + grey
        mean = images.mean((1, 2, 3), keepdim=True)
        return (images - mean) * (contrast + 0.5) + mean

    def _uncut(self, images: Tensor) -> Tensor:
        """float [B,1,S,S]: 0 in the square that is cut out."""
        side = images.shape[-1]
        places = torch.arange(side, device=images.device) + 0.5
        top, left = self._middle.to(images.device) * side - side / 4  # [B,1,1]
        inside = [(places - start >= 0) & (places - start < side / 2) for start in (top, left)]
        cut = inside[0].transpose(1, 2) & inside[1]  # [B,S,1] and [B,1,S]
        return (~cut).unsqueeze(1).to(images.dtype)
