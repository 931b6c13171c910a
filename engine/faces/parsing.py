"""Face parsing: which part of the face each pixel of an aligned crop belongs to.

The eleven labels are those of Generative Face Completion (Li et al., CVPR 2017, section 4.2). Left and right
are as seen in the picture.
"""

from __future__ import annotations

from enum import IntEnum

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime
from engine.faces.layers import TrainedFaceNetwork, conv_block, face_batches

INPUT_PX = 128


class FacePart(IntEnum):
    """The labels, as numbered in `FaceParser.parse` and in `ParsingNet`'s channels."""

    BACKGROUND = 0
    SKIN = 1
    LEFT_BROW = 2
    RIGHT_BROW = 3
    LEFT_EYE = 4
    RIGHT_EYE = 5
    NOSE = 6
    UPPER_LIP = 7
    INNER_MOUTH = 8
    LOWER_LIP = 9
    HAIR = 10


LABELS = tuple(part.name.lower() for part in FacePart)


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


class FaceParser(TrainedFaceNetwork):
    """`ParsingNet` with its weights."""

    weights_name = "parser"
    network = ParsingNet

    def parse(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Labels the pixels of faces.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            uint8 [N,S,S], numbers of `FacePart`.
        """
        side = crops_rgb.shape[1]
        labels = [np.zeros((0, side, side), np.uint8)]
        for batch in face_batches(crops_rgb, INPUT_PX):
            logits = runtime.run(self.net, batch).float().cpu()
            if side != INPUT_PX:
                logits = F.interpolate(logits, size=(side, side), mode="bilinear", align_corners=False)
            labels.append(logits.argmax(1).byte().numpy())
        return np.concatenate(labels)


PALETTE = np.array(
    [
        (30, 30, 30),
        (235, 195, 165),
        (60, 160, 60),
        (150, 210, 60),
        (50, 90, 220),
        (60, 190, 230),
        (240, 150, 40),
        (220, 40, 90),
        (120, 0, 40),
        (240, 110, 160),
        (110, 65, 25),
    ],
    np.uint8,
)
"""uint8 [11,3]: a colour for each label."""


def paint_labels(crops_rgb: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Crops under their labels' colours, half transparent: uint8 [N,S,S,3] and [N,S,S] → uint8 [N,S,S,3]."""
    return np.stack(
        [cv2.addWeighted(c, 0.4, PALETTE[part], 0.6, 0) for c, part in zip(crops_rgb, labels, strict=True)]
    )
