"""Whose face it is: an embedding in which pictures of one person lie close together."""

from __future__ import annotations

import numpy as np

from engine.faces.layers import FaceNetwork, face_batches

_INPUT_PX = 80
CROP_PX = 114
"""Canonical crops are brought to this size, of which the network sees the middle: the hair around a face and
the wall behind it are not who somebody is."""
WINDOW = (slice(24, 24 + _INPUT_PX), slice(17, 17 + _INPUT_PX))
"""That middle, rows and columns: from the forehead to the chin, from cheek to cheek."""
DIMENSIONS = 128


class IdentityEmbedder(FaceNetwork):
    """`engine.networks.faces.Embedding`."""

    weights_name = "identity"

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Embeds faces; each together with its mirror image, which says the same of a person.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            float32 [N,128], each of length 1.
        """
        rows = [np.zeros((0, DIMENSIONS), np.float32)]
        for batch in face_batches(crops_rgb, CROP_PX):
            rows.extend(self._look(batch[:, :, *WINDOW]))
        return np.concatenate(rows)


def identity_distance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Squared Euclidean distance of embeddings, as OpenFace counts it (Amos et al. 2016).

    Args:
        first: float [N,128], each of length 1.
        second: same shape.
    Returns:
        float [N], 0 (the same) to 4.
    """
    return np.square(first - second).sum(1)
