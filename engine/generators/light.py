"""Shows dark and light faces to a network in the same light, and brings back what it draws.

In numbers, an eye in a dark face differs less from a smudge than one in a light face. Networks that are
trained by such differences, and critics whose slopes are limited, then draw the smudge.
"""

from __future__ import annotations

import torch
from torch import Tensor

_LEVEL = 0.545
"""Median of the faces that ours were trained on, of a range of 1."""

_ROWS, _COLUMNS = (0.35, 0.75), (0.28, 0.72)
"""Between brow and mouth, in the canonical frame."""

_STRONGEST = 2.5
"""Of the exponents and of their inverses."""


def light_of(image: Tensor, hole: Tensor) -> Tensor:
    """The exponent of each picture that brings the median of the known part of the face to the same level.

    Of a picture `in_light` of its own exponent it is 1, so that pictures may go through more than once.

    Args:
        image: float32 [B,3,S,S], range -1..1, faces in the canonical frame.
        hole: float32 [B,1,S,S], 1 = fill.
    Returns:
        float32 [B,1,1,1]; 1 where nothing of the face is known.
    """
    side = image.shape[-1]
    rows, columns = (slice(round(a * side), round(b * side)) for a, b in (_ROWS, _COLUMNS))
    seen = image[..., rows, columns].masked_fill(hole[..., rows, columns] > 0, torch.nan)
    median = (seen.flatten(1).nanmedian(1).values / 2 + 0.5).clamp(1e-3, 1 - 1e-3)
    exponent = torch.log(median.new_tensor(_LEVEL)) / torch.log(median)
    return exponent.nan_to_num(1.0).clamp(1 / _STRONGEST, _STRONGEST).view(-1, 1, 1, 1)


def in_light(picture: Tensor, exponent: Tensor) -> Tensor:
    """Pictures by the power of `light_of`, or of its inverse: float [B,3,S,S], range -1..1."""
    return (picture / 2 + 0.5).clamp(0, 1) ** exponent * 2 - 1
