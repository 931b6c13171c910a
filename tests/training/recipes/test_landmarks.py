"""The landmark recipe: geometry of its boxes, its loss, two steps, and the export."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine import weights
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.landmarks import BOX_LANDMARKS, INPUT_PX, LandmarkFinder
from engine.runtime.torch_flavour import TorchNetwork
from training import distributed
from training.data.occluders import draw_occluder
from training.export import export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.landmarks import (
    LandmarkOptions,
    Landmarks,
    cut,
    face_box,
    hide_part,
    landmark_loss,
)

LANDMARKS_PX = CANONICAL_LANDMARKS * 192 - 0.5


def test_a_straight_box_puts_the_landmarks_where_the_network_expects_them():
    box = face_box(LANDMARKS_PX, 0.0, 1.0, np.zeros(2))
    _, points = cut(np.zeros((192, 192, 3), np.uint8), LANDMARKS_PX, box)
    assert np.allclose(points, BOX_LANDMARKS)


def test_pixels_and_points_are_cut_alike():
    image = np.zeros((192, 192, 3), np.uint8)
    x, y = LANDMARKS_PX[2].round().astype(int)
    image[y - 1 : y + 2, x - 1 : x + 2] = 255
    box = face_box(LANDMARKS_PX, np.deg2rad(25), 1.2, np.array([0.05, -0.1]))
    crop, points = cut(image, LANDMARKS_PX, box)
    ys, xs = np.nonzero(crop[..., 0] > 60)
    assert np.allclose([xs.mean(), ys.mean()], points[2] * INPUT_PX - 0.5, atol=0.6)


def test_the_loss_by_hand():
    output = torch.zeros(2, 11)
    output[0, :10] = 0.6
    points = torch.full((2, 5, 2), 0.5)
    total, parts = landmark_loss(output, points, torch.tensor([1.0, 0.0]))
    assert parts["position"] == pytest.approx(0.1)  # the second box holds no face
    assert parts["confidence"] == pytest.approx(np.log(2))
    assert total == pytest.approx(20 * 0.1 + 0.1 * np.log(2))


def test_occluders_hide_a_part_of_the_face_and_keep_the_rest():
    rng = np.random.default_rng(0)
    image = rng.integers(0, 256, (192, 192, 3), dtype=np.uint8)
    shares = []
    for _ in range(30):
        changed = (draw_occluder(image, LANDMARKS_PX, rng) != image).any(2)
        shares.append(changed.mean())
    assert max(shares) < 0.6
    assert np.mean(shares) > 0.01
    assert (hide_part(image, LANDMARKS_PX, rng) != image).any(2).mean() < 0.05


def test_two_steps_and_the_export(face_data, tmp_path, monkeypatch):
    recipe = Landmarks(LandmarkOptions(batch=4, face_sets="faces:48", width=8))
    recipe.read_data(face_data)
    (tmp_path / "run").mkdir()
    fabric = distributed.launch("cpu", precision="fp32")
    trainer = Trainer(recipe, fabric, tmp_path / "run", LoopOptions(steps=2, log_steps=1))
    scores = trainer.run()
    assert set(scores) == {"faces_upright_percent", "faces_hard_percent"}
    assert np.isfinite(list(scores.values())).all()
    export_weights(recipe, 2, "cpu", scores, "paper", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    picture = recipe.validation_sets[0].images[0]
    box = face_box(CANONICAL_LANDMARKS * 48 - 0.5, 0.1, 1.1, np.zeros(2))
    trained, _ = LandmarkFinder(TorchNetwork(recipe.ema["net"])).predict(picture, [box])
    loaded, _ = LandmarkFinder.load().predict(picture, [box])
    assert np.allclose(loaded, trained, atol=0.05)
