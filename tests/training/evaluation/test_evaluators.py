"""What measures completions: those without weights, and identity networks that others made."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
import torch

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.errors import OptionError
from training.evaluation.evaluators import Evaluators
from training.evaluation.identity_networks import DLIB_LANDMARKS, DLIB_PX, FACENET_PX, load_embedder


def test_evaluators_without_weights_say_so(no_weights):
    evaluators = Evaluators.load()
    (sentence,) = evaluators.missing
    assert "the identity distance (recipe identity)" in sentence
    assert "the kernel distance (recipe attributes)" in sentence
    assert "identity" not in Evaluators.load(wanted=["parser"]).missing[0]
    assert Evaluators.load(wanted=[]).missing == ()
    found = evaluators.predict(np.zeros((1, 128, 128, 3), np.uint8))
    assert (found.labels, found.embeddings, found.landmarks, found.features) == (None,) * 4


def test_what_evaluators_say_has_its_shape(evaluators, grey_faces):
    found = evaluators.predict(grey_faces)
    assert found.labels.shape == (4, 128, 128)
    assert found.embeddings.shape == (4, 128)
    assert found.landmarks.shape == (4, 5, 2)
    assert found.features.shape == (4, 256)


@pytest.mark.parametrize("name", ["facenet", "dlib"])
def test_networks_that_are_not_installed_name_their_package(name, monkeypatch):
    for module in ("facenet_pytorch", "dlib"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(OptionError, match=rf"pip install {name}"):
        load_embedder(name)


def test_unknown_networks_and_our_own_without_weights(no_weights):
    with pytest.raises(OptionError, match="ours, facenet, dlib"):
        load_embedder("openface")
    with pytest.raises(OptionError, match="recipe identity"):
        load_embedder("ours")


def test_facenet_gets_what_it_was_trained_on(monkeypatch):
    seen = []

    class Fake(torch.nn.Module):
        def __init__(self, pretrained: str) -> None:
            super().__init__()
            assert pretrained == "vggface2"

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            seen.append(x)
            return torch.full((len(x), 512), 3.0)

    module = ModuleType("facenet_pytorch")
    module.InceptionResnetV1 = Fake  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "facenet_pytorch", module)
    embeddings = load_embedder("facenet").embed(np.full((3, 100, 100, 3), 255, np.uint8))
    assert seen[0].shape == (3, 3, FACENET_PX, FACENET_PX)
    assert seen[0].amax() == pytest.approx(127.5 / 128)
    assert np.linalg.norm(embeddings, axis=1) == pytest.approx(np.ones(3))


def test_dlib_gets_chips_in_its_own_frame(monkeypatch):
    chips = []

    class Fake:
        def __init__(self, path: str) -> None:
            assert path == "model.dat"

        def compute_face_descriptor(self, chip: np.ndarray) -> list[float]:
            chips.append(chip)
            return [0.1] * 128

    models = SimpleNamespace(face_recognition_model_location=lambda: "model.dat")
    monkeypatch.setitem(sys.modules, "dlib", SimpleNamespace(face_recognition_model_v1=Fake))
    monkeypatch.setitem(sys.modules, "face_recognition_models", models)
    crop = np.zeros((300, 300, 3), np.uint8)
    for x, y in CANONICAL_LANDMARKS[:2] * 300:
        crop[round(y) - 5 : round(y) + 5, round(x) - 5 : round(x) + 5] = 255
    assert load_embedder("dlib").embed(crop[None]).shape == (1, 128)
    (chip,) = chips
    assert chip.shape == (DLIB_PX, DLIB_PX, 3)
    for half in (slice(0, 75), slice(75, 150)):
        ys, xs = np.nonzero(chip[:, half, 0] > 128)
        eye = DLIB_LANDMARKS[0 if half.start == 0 else 1] * DLIB_PX
        assert np.hypot(xs.mean() + half.start - eye[0], ys.mean() - eye[1]) < 8
