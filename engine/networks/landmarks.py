"""The network of `engine.faces.landmarks`."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

INPUT_PX = 96


class LandmarkNet(nn.Module):
    """Encoder to 6x6, decoder to 24x24 with skips; group normalisation, so a face never depends on its batch.

    Args:
        width: channels of the first level, doubled three times.
    """

    def __init__(self, width: int = 24) -> None:
        super().__init__()
        c = [width, width * 2, width * 4, width * 6]
        self.down = nn.ModuleList(
            [_block(3, c[0], 2), _block(c[0], c[1], 2), _block(c[1], c[2], 2), _block(c[2], c[3], 2)]
        )
        self.context = nn.Sequential(nn.Linear(c[3] * 36, 128), nn.SiLU(), nn.Linear(128, c[3]))
        self.up = nn.ModuleList([_block(c[3] + c[2], c[2], 1), _block(c[2] + c[1], c[1], 1)])
        self.to_maps = nn.Conv2d(c[1], 5, 1)
        self.to_face = nn.Linear(c[3], 1)

    def forward(self, x: Tensor) -> Tensor:
        """Finds landmarks.

        Args:
            x: float [B,3,96,96], range -1..1.
        Returns:
            float [B,11]: five points (x, y) in widths of the square, then the logit of "there is a face".
        """
        levels = []
        for block in self.down:
            x = block(x)
            levels.append(x)
        context = self.context(x.flatten(1))  # [B,c3]
        face = self.to_face(context)
        x = x + context[:, :, None, None]
        for block, skip in zip(self.up, (levels[2], levels[1]), strict=True):
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skip], 1))
        maps = self.to_maps(x).float()  # [B,5,24,24]
        side = maps.shape[-1]
        probability = maps.flatten(2).softmax(2).unflatten(2, (side, side))
        centres = (torch.arange(side, device=x.device) + 0.5) / side
        points = torch.stack(
            [(probability.sum(2) * centres).sum(2), (probability.sum(3) * centres).sum(2)], 2
        )
        return torch.cat([points.flatten(1), face.float()], 1)


def _block(in_channels: int, out_channels: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, 3, stride, 1, bias=False),
        nn.GroupNorm(8, out_channels),
        nn.SiLU(),
        nn.Conv2d(out_channels, out_channels, 3, 1, 1, bias=False),
        nn.GroupNorm(8, out_channels),
        nn.SiLU(),
    )
