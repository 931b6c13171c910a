"""What measures completed faces: the parser, the identity network, the landmarks, the attribute classifier.

Each is left out, with a sentence that says so, where its weights are not there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from torch import nn

from engine import weights
from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.landmarks import LandmarkFinder, box_of_landmarks
from engine.faces.layers import face_batches
from engine.faces.parsing import FaceParser
from engine.faces.recognition import INPUT_PX, AttributeRecogniser
from engine.networks import catalogue
from engine.runtime import Network
from engine.runtime.torch_flavour import TorchNetwork
from training.evaluation.identity_networks import OURS, Embedder, load_embedder
from training.evaluation.methods import about_missing

MEASURES = {
    "parser": "the parsing agreement",
    "identity": "the identity distance",
    "landmarks": "the landmark shift",
    "attributes": "the kernel distance",
}


@dataclass(frozen=True, eq=False)
class Predictions:
    """What the evaluators say of N faces; None where one is missing.

    Attributes:
        labels: uint8 [N,S,S], parts of the face.
        embeddings: float32 [N,D], who it is.
        landmarks: float64 [N,5,2], pixels.
        features: float32 [N,256], of the attribute classifier.
    """

    labels: np.ndarray | None
    embeddings: np.ndarray | None
    landmarks: np.ndarray | None
    features: np.ndarray | None


@dataclass(frozen=True)
class Evaluators:
    """Those that are there, and a sentence on those that are not, if any.

    Attributes:
        attributes: the attribute classifier.
        features: the same up to its last hidden layer.
    """

    parser: FaceParser | None = None
    identity: Embedder | None = None
    finder: LandmarkFinder | None = None
    attributes: AttributeRecogniser | None = None
    features: Network | None = None
    missing: tuple[str, ...] = ()

    @classmethod
    def load(
        cls, identity: str = OURS, device: str = "cpu", wanted: Sequence[str] = tuple(MEASURES)
    ) -> Evaluators:
        """Loads those whose weights are there.

        Args:
            identity: one of `identity_networks.NETWORKS`.
            device: "cpu", "cuda" or "mps".
            wanted: names of their weights.
        Raises:
            OptionError: another identity network was asked for, which is not there.
            WeightsError: a weight file is altered.
        """
        left_out: dict[str, str] = {}

        def load(name: str, make: Callable[[], Any]) -> Any:
            if name not in wanted:
                return None
            if weights.is_available(name) or (name == "identity" and identity != OURS):
                return make()
            left_out[MEASURES[name]] = name
            return None

        return cls(
            load("parser", lambda: FaceParser.load(device)),
            load("identity", lambda: load_embedder(identity, device)),
            load("landmarks", LandmarkFinder.load),
            load("attributes", lambda: AttributeRecogniser.load(device)),
            load("attributes", lambda: _classifier(device)),
            tuple(about_missing(left_out)),
        )

    def predict(self, images: np.ndarray) -> Predictions:
        """Of faces, uint8 [N,S,S,3], in the canonical frame."""
        return Predictions(
            None if self.parser is None else self.parser.parse(images),
            None if self.identity is None else self.identity.embed(images),
            None if self.finder is None else find_landmarks(self.finder, images),
            None if self.features is None else attribute_features(self.features, images),
        )


def find_landmarks(finder: LandmarkFinder, images: np.ndarray) -> np.ndarray:
    """the five landmarks of faces in the canonical frame: uint8 [N,S,S,3] → float64 [N,5,2], pixels."""
    box = box_of_landmarks(to_crop_px(CANONICAL_LANDMARKS, images.shape[1]))
    return np.stack([finder.refine(image, [box])[0][0] for image in images])


def attribute_features(network: Network, images: np.ndarray) -> np.ndarray:
    """the last hidden layer of the attribute classifier: uint8 [N,S,S,3] → float32 [N,256]."""
    return np.concatenate([network(batch)[0] for batch in face_batches(images, INPUT_PX)])


def _classifier(device: str) -> Network:
    net = catalogue.load("attributes")
    return TorchNetwork(nn.Sequential(net.encoder, net.head), device)
