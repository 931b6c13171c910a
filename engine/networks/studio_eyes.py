"""The graph that draws hidden eyes again at `FRAME_PX`, by a `DetailNet` of its own."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.networks.gamma import apply_gamma
from engine.networks.studio import SIZE_PX, GammaNormalised

FRAME_PX = 512
"""Side of the picture in which eyes are drawn."""

ROWS, COLUMNS = slice(172, 300), slice(128, 384)
"""The strip around both eyes there, whose left half mirrors its right half: eyes in its rows, 58 pixels from
its ends."""

STRIP_PX = (ROWS.stop - ROWS.start, COLUMNS.stop - COLUMNS.start)


def strip_of(picture: Tensor) -> Tensor:
    """float [B,C,512,512] → [B,C,128,256]."""
    return picture[..., ROWS, COLUMNS]


def softened(picture: Tensor) -> Tensor:
    """Means of neighbours with the weights 1, 2, 1 (deviation 0.7 pixels), of float [B,C,S,S].

    What `StudioNet` draws has steps of one pixel where its truth has none: enlarged as they are, lids would
    tear.
    """
    padded = F.pad(picture, (1, 1, 1, 1), mode="replicate")
    return F.avg_pool2d(F.avg_pool2d(padded, 2, 1), 2, 1)


def filled_strip(strip: Tensor, drawn: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
    """What the network is given: a strip whose hole shows the enlarged smaller picture.

    Args:
        strip: float32 [B,3,128,256], range -1..1, of `strip_of`.
        drawn: float32 [B,3,S,S], the whole face, smaller.
        hole: float32 [B,1,S,S], 1 = fill.
    Returns:
        float32 [B,3,128,256], and its hole, float32 [B,1,128,256].
    """
    enlarged = _enlarging(drawn, ROWS) @ drawn.float() @ _enlarging(drawn, COLUMNS).T
    fine_hole = strip_of(F.interpolate(hole, size=(FRAME_PX, FRAME_PX), mode="nearest"))
    return torch.where(fine_hole > 0, enlarged.clamp(-1, 1), strip), fine_hole


def _enlarging(picture: Tensor, part: slice) -> Tensor:
    """Bicubic interpolation of S pixels in a row to some of 512, as a matrix: float32 [n,S]."""
    side = picture.shape[-1]
    identity = torch.eye(side, device=picture.device)[None, None]
    size = (FRAME_PX, side)
    return F.interpolate(identity, size=size, mode="bicubic", align_corners=False)[0, 0, part]


class EyesDrawing(GammaNormalised):
    """A `DetailNet` of strips behind a `StudioDrawing`, in the same light as that."""

    def forward(self, strip: Tensor, drawn: Tensor, hole: Tensor) -> Tensor:
        """Redraws the strip around the eyes.

        Args:
            strip: float32 [B,3,128,256], range -1..1, of the face at `FRAME_PX`.
            drawn: float32 [B,3,S,S], the face as the first network has filled it.
            hole: float32 [B,1,S,S], 1 = fill.
        Returns:
            float32 [B,3,128,256], range -1..1; only its hole is used.
        """
        assert drawn.shape[-1] == SIZE_PX
        gamma = self.gamma(drawn, hole)
        given = filled_strip(apply_gamma(strip, gamma), softened(apply_gamma(drawn, gamma)), hole)
        return apply_gamma(self.net(*given).float(), 1 / gamma)
