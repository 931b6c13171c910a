"""Whose face it is: an embedding in which pictures of one person lie close together."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime
from engine.faces.layers import FaceEncoder, TrainedFaceNetwork, face_batches

CROP_PX = 114
"""Canonical crops are brought to this size, of which the network sees the middle: the hair around a face and
the wall behind it are not who somebody is."""
WINDOW = (slice(24, 24 + FaceEncoder.INPUT_PX), slice(17, 17 + FaceEncoder.INPUT_PX))
"""That middle, rows and columns: from the forehead to the chin, from cheek to cheek."""
DIMENSIONS = 128


class IdentityNet(nn.Module):
    """`FaceEncoder` and a linear layer, onto the unit sphere.

    Args:
        width: of the encoder.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        dropout: share of the features that training hides.
    """

    def __init__(self, width: int = 32, norm: bool = True, dropout: float = 0.4) -> None:
        super().__init__()
        self.encoder = FaceEncoder(width, norm)
        self.head = nn.Sequential(
            nn.Flatten(), nn.Dropout(dropout), nn.Linear(self.encoder.features, DIMENSIONS)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Embeds faces.

        Args:
            x: float [B,3,80,80], `WINDOW` of a crop, range -1..1.
        Returns:
            float32 [B,128], each of length 1.
        """
        return F.normalize(self.head(self.encoder(x)).float())


class IdentityEmbedder(TrainedFaceNetwork):
    """`IdentityNet` with its weights."""

    weights_name = "identity"
    network = IdentityNet

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        """Embeds faces; each together with its mirror image, which says the same of a person.

        Args:
            crops_rgb: uint8 [N,S,S,3], in the canonical frame.
        Returns:
            float32 [N,128], each of length 1.
        """
        rows = [torch.zeros(0, DIMENSIONS)]
        for batch in face_batches(crops_rgb, CROP_PX):
            window = batch[:, :, *WINDOW]
            both = runtime.run(self.net, torch.cat([window, window.flip(3)])).cpu()
            rows.append(F.normalize(both[: len(batch)] + both[len(batch) :]))
        return torch.cat(rows).numpy()


def identity_distance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Squared Euclidean distance of embeddings, as OpenFace counts it (Amos et al. 2016).

    Args:
        first: float [N,128], each of length 1.
        second: same shape.
    Returns:
        float [N], 0 (the same) to 4.
    """
    return np.square(first - second).sum(1)
