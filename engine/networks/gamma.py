"""Gamma normalisation: dark and light faces are shown to a network in the same light, and what it draws is
brought back into theirs.

In numbers, an eye in a dark face differs less from a smudge than one in a light face. Networks that are
trained by such differences, and critics whose slopes are limited, then draw the smudge.
"""

from __future__ import annotations

import torch
from torch import Tensor

_LEVEL = 0.545
"""Median of the faces that ours were trained on, of a range of 1."""

_ROWS, _COLUMNS = (0.35, 0.75), (0.28, 0.72)
"""From the brows to the mouth, in the canonical frame."""

_KNOWN = 0.1
"""Share of these pixels that has to be known: a strand of hair alone says nothing of the light."""

_STRONGEST = 4.0
"""Of the exponents and of their inverses."""


def normalising_gamma(image: Tensor, hole: Tensor) -> Tensor:
    """The exponent of each picture that brings the median of the known part of the face to the same level.

    Args:
        image: float32 [B,3,S,S], range -1..1, faces in the canonical frame.
        hole: float32 [B,1,S,S], 1 = fill.
    Returns:
        float32 [B,1,1,1]; 1 where too little of the face is known.
    """
    side = image.shape[-1]
    rows, columns = (slice(round(a * side), round(b * side)) for a, b in (_ROWS, _COLUMNS))
    is_known = (hole[..., rows, columns] == 0).expand(-1, image.shape[1], -1, -1).flatten(1)
    # By sorting, which ONNX knows, and not by `nanmedian`.
    seen = torch.where(is_known, image[..., rows, columns].flatten(1), torch.inf).sort(1).values
    middle = (is_known.sum(1, keepdim=True) - 1).clamp(min=0) // 2
    median = (seen.gather(1, middle)[:, 0] / 2 + 0.5).clamp(1e-3, 1 - 1e-3)
    gamma = torch.log(torch.full_like(median, _LEVEL)) / torch.log(median)
    is_known = is_known.float().mean(1) >= _KNOWN
    gamma = torch.where(is_known, gamma.clamp(1 / _STRONGEST, _STRONGEST), 1.0)
    return gamma.view(-1, 1, 1, 1)


def apply_gamma(picture: Tensor, gamma: Tensor) -> Tensor:
    """Pictures, float [B,3,S,S], range -1..1, to the power of `normalising_gamma`, or back by its inverse."""
    return (picture / 2 + 0.5).clamp(0, 1) ** gamma * 2 - 1
