"""What the networks that look at aligned faces share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

import cv2
import numpy as np

from engine import runtime
from engine.pixels import to_batch
from engine.runtime import Network

BATCH = 32
"""Faces that are looked at together; more would only cost memory."""


class FaceNetwork:
    """A network that looks at aligned faces.

    Attributes:
        weights_name: of its weights, in the manifest.
    """

    weights_name: ClassVar[str]

    def __init__(self, look: Network) -> None:
        self._look = look

    @classmethod
    def load(cls, device: str = "cpu") -> Self:
        """Loads the trained network.

        Args:
            device: "cpu" or another of `engine.runtime.DEVICES`.
        Raises:
            WeightsError: its weights are missing or altered.
        """
        return cls(runtime.load(cls.weights_name, device)["look"])


def face_batches(crops_rgb: np.ndarray, size_px: int) -> Iterator[np.ndarray]:
    """Crops as a network takes them, some at a time.

    Args:
        crops_rgb: uint8 [N,S,S,3], S of any size.
        size_px: side of the network's input, s.
    Yields:
        float32 [B,3,s,s], range -1..1.
    """
    for start in range(0, len(crops_rgb), BATCH):
        part = crops_rgb[start : start + BATCH]
        if part.shape[1] != size_px:
            kind = cv2.INTER_AREA if part.shape[1] > size_px else cv2.INTER_CUBIC
            part = np.stack([cv2.resize(crop, (size_px, size_px), interpolation=kind) for crop in part])
        yield to_batch(part)
