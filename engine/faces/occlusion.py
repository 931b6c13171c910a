"""What hides a face: where glasses, microphones, hands and others lie in an aligned crop."""

from __future__ import annotations

import cv2
import numpy as np

from engine.faces.layers import FaceNetwork, face_batches
from engine.faces.occlusion_layers import Layer

INPUT_PX = 256


class OcclusionFinder(FaceNetwork):
    """`engine.networks.occlusion.OcclusionNet`."""

    weights_name = "occlusion"

    def find(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Looks for what hides faces.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            float32 [N,S,S,8], how probable each `Layer` is, 0..1.
        """
        side = crops_rgb.shape[1]
        found = [np.zeros((0, side, side, len(Layer)), np.float32)]
        for batch in face_batches(crops_rgb, INPUT_PX):
            (probable,) = self._look(batch)
            probable = probable.transpose(0, 2, 3, 1)  # [B,s,s,8]
            if side != INPUT_PX:
                probable = np.stack([cv2.resize(each, (side, side)) for each in probable])
            found.append(probable)
        return np.concatenate(found)
