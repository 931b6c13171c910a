"""Networks draw the same with torch and with ONNX Runtime, and all works where there is no torch."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine import flavour, weights
from engine.doctor import draw_face
from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.identity import IdentityEmbedder
from engine.faces.landmarks import LandmarkFinder, box_of_landmarks
from engine.generators import generator_class
from engine.generators.latent_search import LatentSearch, SearchOptions
from engine.photo.photo import Photo
from engine.request import AttributeRequest, FaceFrame, GenerateRequest
from engine.session import Session

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def with_onnx(exported, monkeypatch) -> Callable[[], None]:
    """Switches from torch to ONNX Runtime for what is loaded from then on."""

    def switch() -> None:
        monkeypatch.setenv(flavour.VARIABLE, "onnx")
        monkeypatch.setenv(weights.FOLDER_VARIABLE, str(exported))

    return switch


def draw_hole(size_px: int) -> np.ndarray:
    mask_fill = np.zeros((size_px, size_px), np.uint8)
    mask_fill[size_px // 3 : size_px // 2, size_px // 5 : -size_px // 4] = 255
    return mask_fill


def levels_apart(one: np.ndarray, other: np.ndarray) -> int:
    assert one.shape == other.shape and one.dtype == other.dtype == np.uint8
    return int(np.abs(one.astype(int) - other).max())


@pytest.mark.parametrize(
    ("name", "seed", "times"),
    [("gfc", 3, 1), ("mde", 4, 1), ("gepe", 0, 1), ("gepe", 0, 2), ("studio", 1, 1), ("studio", 1, 2)],
)
def test_every_generator_fills_holes_alike(name, seed, times, with_onnx):
    def complete() -> np.ndarray:
        generator = generator_class(name).load("cpu")
        size_px = generator.spec.input_px
        face, mask_fill = draw_face(times * size_px), draw_hole(size_px)
        if times > 1:
            return generator.complete_high_resolution(face, mask_fill, seed)
        return generator.complete(face[None], mask_fill[None], [seed])[0]

    with_torch = complete()
    with_onnx()
    assert levels_apart(complete(), with_torch) <= 1


def test_the_latent_search_goes_the_same_way(with_onnx):
    """Not to its end: what is rounded otherwise in a hundred steps leads to another picture that fits."""

    def complete() -> np.ndarray:
        generator = LatentSearch.load("cpu")
        generator.options = SearchOptions(iterations=4)
        return generator.complete(draw_face(64)[None], draw_hole(64)[None], [2])

    with_torch = complete()
    with_onnx()
    assert levels_apart(complete(), with_torch) <= 1


def test_faces_are_read_changed_and_invented_alike(with_onnx):
    photo, frame = Photo(draw_face(300)), FaceFrame(to_crop_px(CANONICAL_LANDMARKS, 300))
    crops = np.stack([draw_face(128), draw_face(128)[:, ::-1]])
    box = box_of_landmarks(frame.landmarks)

    def look() -> dict[str, np.ndarray]:
        session = Session("cpu")
        recognised = session.recognise_attributes(photo, frame)
        return {
            "labels": session.parse_crops(crops),
            "attributes": np.array(list(recognised.values())),
            "identity": IdentityEmbedder.load().embed(crops),
            "landmarks": LandmarkFinder.load().refine(photo.rgb, [box])[0] / 300,
            "changed": session.transform(AttributeRequest(photo, {"Eyeglasses": 1.0}, frame)).patch.rgb,
            "invented": session.generate_faces(GenerateRequest({"Bangs": 1.0}, 2, 5)),
        }

    with_torch = look()
    with_onnx()
    with_onnx_runtime = look()
    for name in ("attributes", "identity", "landmarks"):
        assert with_onnx_runtime[name] == pytest.approx(with_torch[name], abs=1e-3), name
    for name in ("changed", "invented"):
        assert levels_apart(with_onnx_runtime[name], with_torch[name]) <= 1, name
    assert (with_onnx_runtime["labels"] != with_torch["labels"]).mean() < 1e-3


WITHOUT_TORCH = """
import sys

sys.modules["torch"] = None  # as if it were not installed
import json

import numpy as np

import engine
from engine.doctor import draw_face, examine
from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px

photo, frame = engine.Photo(draw_face(300)), engine.FaceFrame(to_crop_px(CANONICAL_LANDMARKS, 300))
mask = np.zeros((300, 300), np.uint8)
mask[100:150, 60:240] = 255
session = engine.Session("auto")
completed = {}
for name in ("auto", "studio"):
    result = session.complete(engine.CompletionRequest(photo, mask, name, face=frame))
    completed[result.generator] = float((result.images[0] != photo.rgb)[mask > 0].mean())
changed = session.transform(engine.AttributeRequest(photo, {"Bangs": 1.0}, frame)).patch
faces = session.generate_faces(engine.GenerateRequest({}, 1, 3))
print(
    json.dumps(
        {
            "completed": completed,
            "changed": changed.rgb.shape,
            "faces": faces.shape,
            "runnable": [spec.name for spec in engine.list_generators() if spec.can_run],
            "findings": [[f.subject, f.is_sound, f.text] for f in examine("auto")],
        }
    )
)
"""


def test_everything_works_without_torch(without_torch):
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_TORCH],
        cwd=ROOT,
        env=without_torch,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["completed"].keys() == {"studio"} and told["completed"]["studio"] > 0.9
    assert told["faces"] == [1, 128, 128, 3] and told["changed"][2] == 3
    assert {"studio", "gfc", "mde", "gepe", "latent"} <= set(told["runnable"])
    assert [f for f in told["findings"] if not f[1]] == []
    assert ["device", True, "cpu, Processor (ONNX Runtime), in use"] in told["findings"]
    assert any(subject == "onnxruntime" for subject, *_ in told["findings"])
