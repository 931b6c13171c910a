"""Face parsing: which part of the face each pixel of an aligned crop belongs to."""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.layers import FaceNetwork, face_batches

INPUT_PX = 128


class FaceParser(FaceNetwork):
    """`engine.networks.faces.ParsingNet`."""

    weights_name = "parser"

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
            (logits,) = self._look(batch)
            logits = logits.transpose(0, 2, 3, 1)  # [B,s,s,11]
            if side != INPUT_PX:
                logits = np.stack([cv2.resize(each, (side, side)) for each in logits])
            labels.append(logits.argmax(3).astype(np.uint8))
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
