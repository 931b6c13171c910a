"""Recognises the attributes of aligned faces."""

from __future__ import annotations

import numpy as np

from engine.attributes import ATTRIBUTES
from engine.faces.layers import FaceNetwork, face_batches

INPUT_PX = 80
"""Side of the canonical crop that the network sees: at 80 pixels the eyes are 18.8 apart, as in CelebA's own
alignment at half size, which has 19.5; larger crops are averaged down to it."""


class AttributeRecogniser(FaceNetwork):
    """`engine.networks.faces.Recognition`."""

    weights_name = "attributes"
    attributes = ATTRIBUTES

    def recognise(self, crops_rgb: np.ndarray) -> np.ndarray:
        """How likely each attribute is, judged from each face and from its mirror image.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            float32 [N,40], range 0..1, in the order of `ATTRIBUTES`.
        """
        rows = [np.zeros((0, len(ATTRIBUTES)), np.float32)]
        for batch in face_batches(crops_rgb, INPUT_PX):
            rows.extend(self._look(batch))
        return np.concatenate(rows)
