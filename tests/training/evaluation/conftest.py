"""Fake generators and tiny evaluators for the tables' tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import weights
from engine.faces.identity import IdentityEmbedder
from engine.faces.landmarks import LandmarkFinder
from engine.faces.parsing import FaceParser
from engine.faces.recognition import AttributeRecogniser
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.networks.faces import AttributeNet, Embedding, IdentityNet, ParsingNet, Recognition
from engine.networks.landmarks import LandmarkNet
from engine.request import IsCancelled
from engine.runtime.torch_flavour import TorchNetwork
from engine.session import Session
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Method


class Shift(Generator):
    """Fills the hole with the original, off by `offset`, and by twice the seed."""

    spec = GeneratorSpec("telea", "Shift", "none", None, False, makes_alternatives=True)

    def __init__(self, offset: int) -> None:
        self.offset = offset

    @classmethod
    def load(cls, device: str) -> Shift:
        return cls(0)

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        moved = crops_rgb.astype(int) + self.offset + 2 * np.array(seeds)[:, None, None, None]
        return np.where(masks_fill[..., None] > 0, moved.clip(0, 255), crops_rgb).astype(np.uint8)


@pytest.fixture
def shifted() -> Callable[[int], Method]:
    """A method whose holes are off by a given number of grey levels."""

    def make(offset: int) -> Method:
        session = Session("cpu")
        session.adopt(Shift(offset))
        return Method(f"off by {offset}", "telea", session)

    return make


@pytest.fixture
def evaluators() -> Evaluators:
    """All of them, tiny and untrained."""
    torch.manual_seed(0)
    classifier = AttributeNet(4)
    return Evaluators(
        FaceParser(TorchNetwork(ParsingNet(2))),
        IdentityEmbedder(TorchNetwork(Embedding(IdentityNet(4)))),
        LandmarkFinder(TorchNetwork(LandmarkNet(8))),
        AttributeRecogniser(TorchNetwork(Recognition(classifier))),
        TorchNetwork(torch.nn.Sequential(classifier.encoder, classifier.head)),
    )


@pytest.fixture
def no_weights(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is installed."""
    monkeypatch.setattr(weights, "_folders", lambda: [tmp_path])


@pytest.fixture
def grey_faces() -> np.ndarray:
    """uint8 [4,128,128,3], grey noise from which offsets of 30 do not lead out of the range."""
    return np.random.default_rng(0).integers(60, 190, (4, 128, 128, 3), dtype=np.uint8)
