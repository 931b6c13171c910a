"""Whose face it is, by our own network or by one of those that the papers used.

Generative Face Completion measures identity with OpenFace, iterative GAN with FaceNet. FaceNet comes from the
package facenet-pytorch, dlib's network from dlib and face_recognition_models; both are the user's to install,
and imported only when asked for.
"""

from __future__ import annotations

from typing import Any, Protocol

import cv2
import numpy as np
import torch
from torch.nn import functional as F

from engine.errors import WeightsError
from engine.faces.alignment import CANONICAL_LANDMARKS, fit_similarity, to_crop_px
from engine.faces.identity import IdentityEmbedder
from engine.faces.layers import face_batches
from training.errors import OptionError

OURS = "ours"
NETWORKS = (OURS, "facenet", "dlib")

FACENET_PX = 160
FACENET_BOX = (0.2, 0.26, 0.8, 0.86)
"""x0, y0, x1, y1 in crop widths: forehead to chin, about what a detector with a margin cuts out."""

DLIB_PX = 150
DLIB_LANDMARKS = (
    np.array(
        [[0.224152, 0.2119465], [0.756101, 0.2119465], [0.490127, 0.628106], [0.254149, 0.780233],
         [0.726104, 0.780233]]
    )
    + 0.25
) / 1.5  # fmt: skip
"""float64 [5,2], chip widths: where dlib's face chips, of padding 0.25, have the landmarks."""


class Embedder(Protocol):
    """Maps faces to points that lie close together where they show one person."""

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        """uint8 [N,S,S,3], in the canonical frame → float32 [N,D]."""


def load_embedder(name: str, device: str = "cpu") -> Embedder:
    """Loads an identity network.

    Args:
        name: one of `NETWORKS`.
        device: "cpu", "cuda" or "mps".
    Raises:
        OptionError: there is none of that name, or it is not installed.
    """
    if name not in NETWORKS:
        raise OptionError(f"There is no identity network {name!r}; choose one of: {', '.join(NETWORKS)}.")
    if name == OURS:
        try:
            return IdentityEmbedder.load(device)
        except WeightsError as error:
            raise OptionError(
                f"{error} The recipe identity trains them; facenet or dlib can take their place."
            ) from error
    try:
        return FaceNet(device) if name == "facenet" else DlibNet()
    except ImportError as error:
        package = "facenet-pytorch" if name == "facenet" else "dlib face_recognition_models"
        raise OptionError(
            f"The identity network {name} is not installed ({error}); run: python -m pip install {package}."
        ) from error
    except (OSError, RuntimeError) as error:
        raise OptionError(
            f"The identity network {name} cannot be loaded ({error}); install it again, or choose {OURS}."
        ) from error


class FaceNet:
    """FaceNet (Schroff et al., CVPR 2015), Inception-ResNet v1 trained on VGGFace2."""

    def __init__(self, device: str) -> None:
        from facenet_pytorch import InceptionResnetV1

        self.net: Any = InceptionResnetV1(pretrained="vggface2").eval().to(device)
        self.device = device

    @torch.inference_mode()
    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        """uint8 [N,S,S,3], in the canonical frame → float32 [N,512], each of length 1."""
        x0, y0, x1, y1 = np.round(np.array(FACENET_BOX) * crops_rgb.shape[1]).astype(int)
        windows = np.ascontiguousarray(crops_rgb[:, y0:y1, x0:x1])
        rows = [torch.zeros(0, 512)]
        for batch in face_batches(windows, FACENET_PX):
            # Its inputs are (x - 127.5) / 128.
            x = torch.from_numpy(batch * np.float32(127.5 / 128)).to(self.device)
            rows.append(F.normalize(self.net(x).float().cpu()))
        return torch.cat(rows).numpy()


class DlibNet:
    """dlib's residual network (King 2017); two pictures closer than 0.36 (0.6 squared) are of one person."""

    def __init__(self) -> None:
        import dlib
        import face_recognition_models

        self.net: Any = dlib.face_recognition_model_v1(
            face_recognition_models.face_recognition_model_location()
        )

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        """uint8 [N,S,S,3], in the canonical frame → float32 [N,128]."""
        to_chip = fit_similarity(
            to_crop_px(CANONICAL_LANDMARKS, crops_rgb.shape[1]), to_crop_px(DLIB_LANDMARKS, DLIB_PX)
        )
        chips = [
            cv2.warpAffine(crop, to_chip, (DLIB_PX, DLIB_PX), borderMode=cv2.BORDER_REFLECT_101)
            for crop in crops_rgb
        ]
        rows = [np.array(self.net.compute_face_descriptor(chip), np.float32) for chip in chips]
        return np.stack(rows) if rows else np.zeros((0, 128), np.float32)
