"""Masks that miss a little of what hides the face, as hand-painted ones do."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

CHANGED = 0.1
"""A pixel is the occluder's from this difference on, of a range of 2."""


def leave_smears(
    images: Tensor, occluded: Tensor, masks: Tensor, rng: torch.Generator, widest_px: int = 4
) -> tuple[Tensor, Tensor]:
    """Puts occluders under masks; of what a mask misses only a rim of 1 to `widest_px` pixels stays.

    The masks of a half of the pictures are enlarged to the whole occluder, up to its soft edge.

    Args:
        images: float32 [B,3,S,S], range -1..1.
        occluded: same shape, with something drawn over the face, or equal.
        masks: float32 [B,1,S,S], 1 = fill.
        rng: CPU generator.
        widest_px: of the rims.
    Returns:
        What is given to the network, float32 [B,3,S,S], and its hole, float32 [B,1,S,S].
    """
    covers = (torch.rand(len(images), 1, 1, 1, generator=rng) < 0.5).to(images.device)
    changed = (occluded - images).abs().amax(1, keepdim=True) > CHANGED
    hole = torch.maximum(masks, (changed & covers).float())
    rim_px = int(torch.randint(1, widest_px + 1, (), generator=rng))
    near = F.max_pool2d(hole, 2 * rim_px + 1, 1, rim_px)
    return torch.where(near > 0, occluded, images), hole
