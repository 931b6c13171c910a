"""The occlusion finder: its loss by hand, two steps, what the average marks, and the export."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import torch

from engine import weights
from engine.faces.occlusion import INPUT_PX, OcclusionFinder
from engine.faces.occlusion_layers import Layer
from training.errors import DataError
from training.export import export_weights
from training.recipes.base import recipe_class
from training.recipes.occlusion import EYEWEAR, Occlusion, OcclusionOptions, layer_loss, paint_layers

TINY = {"batch": 4, "width": 2, "sets": "faces:1", "teacher_from": 1}


@pytest.fixture
def worn_data(face_data):
    """The drawn faces, of whose pictures every other one is said to wear glasses."""
    with (face_data / "faces_labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", "Eyeglasses", "predicted"])
        writer.writerows([f"{index:06d}", index // 2, index % 2, 1] for index in range(24))
    return face_data


@pytest.fixture
def recipe() -> Occlusion:
    return Occlusion(OcclusionOptions(**TINY))


def test_two_steps(worn_data, train, learned, recipe):
    trainer = train(recipe, worn_data)
    assert learned(recipe) == {"net"}
    expected = {f"iou_{layer.name.lower()}" for layer in Layer} | {"bare_proposed", "wearing_proposed"}
    assert trainer.scores.keys() == expected
    assert all(0 <= score <= 1 for score in trainer.scores.values())
    assert recipe.sample_sheet().shape[2] == 3


def test_real_glasses_come_first_in_a_batch_and_nothing_is_drawn_on_them(worn_data, recipe):
    recipe.read_data(worn_data)
    batch = recipe.batch(np.random.default_rng(0))
    assert batch["images"].shape == (4, INPUT_PX, INPUT_PX, 3)
    assert not batch["known"][0].any() and not batch["layers"][0].any()
    assert batch["known"][1:].any((1, 2, 3)).all()


def test_the_average_marks_what_it_is_sure_of_near_the_eyes(worn_data, recipe):
    recipe.read_data(worn_data)
    recipe.build()
    recipe.to(torch.device("cpu"))

    class Sure(torch.nn.Module):
        """Sees frames everywhere but in a column of which it is not sure, and hands as well."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            logits = torch.full((len(x), len(Layer), INPUT_PX, INPUT_PX), -5.0)
            logits[:, Layer.FRAME] = logits[:, Layer.HAND] = 5
            logits[:, Layer.FRAME, :, 127:129] = -0.4
            return logits

    recipe.ema["net"] = Sure()
    layers, known = recipe._marked(torch.rand(2, 3, INPUT_PX, INPUT_PX))
    assert layers.dtype == known.dtype == torch.uint8
    assert (layers[:, Layer.FRAME, 120, 60] == 255).all() and (known[:, Layer.FRAME, 120, 60] == 1).all()
    assert not known[:, Layer.FRAME, 120, 127].any()
    assert not layers[:, Layer.FRAME, 10].any() and known[:, Layer.FRAME, 10].all(), "nobody wears them there"
    assert not known[:, Layer.HAND].any()

    class Blind(Sure):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return super().forward(x) * 0 - 5

    recipe.ema["net"] = Blind()
    _, known = recipe._marked(torch.rand(2, 3, INPUT_PX, INPUT_PX))
    assert not known.any(), "glasses that were missed are no proof that there are none"


def test_the_loss_by_hand():
    logits = torch.tensor([[[[0.0, 4.0]], [[-4.0, 9.0]]]])
    layers = torch.tensor([[[[255, 255]], [[0, 0]]]], dtype=torch.uint8)
    known = torch.tensor([[[[1, 1]], [[1, 0]]]], dtype=torch.uint8)
    entropy, overlap = layer_loss(logits, layers, known)
    p = torch.sigmoid(torch.tensor([0.0, 4.0, -4.0]))
    assert entropy == pytest.approx(float(-(p[0].log() + p[1].log() + (1 - p[2]).log()) / 3))
    seen, other = float(p[0] + p[1]), float(p[2])
    expected = ((1 - (2 * seen + 1) / (seen + 2 + 1)) + (1 - 1 / (other + 1))) / 2
    assert overlap == pytest.approx(expected)


def test_export_and_load_in_the_engine(worn_data, tmp_path, train, monkeypatch, recipe):
    trainer = train(recipe, worn_data, 3)
    export_weights(recipe, 3, "cpu", trainer.scores, "shipped", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    crops = np.random.default_rng(0).integers(0, 256, (2, INPUT_PX, INPUT_PX, 3), np.uint8)
    assert np.allclose(OcclusionFinder.load().find(crops), recipe._finder().find(crops), atol=0.02)


def test_sets_without_labels_are_refused(face_data, worn_data, recipe):
    (worn_data / "faces_labels.csv").write_text("image,identity,Smiling\n000000,0,1\n")
    with pytest.raises(DataError, match="Eyeglasses"):
        recipe.read_data(worn_data)


def test_layers_have_colours():
    probable = np.zeros((1, 8, 8, len(Layer)), np.float32)
    probable[0, :4, :, Layer.FRAME] = 1
    painted = paint_layers(np.full((1, 8, 8, 3), 100, np.uint8), probable)
    assert (painted[0, 0, 0] == (193, 40, 40)).all() and (painted[0, 7, 0] == 40).all()


def test_it_is_registered():
    assert recipe_class("occlusion") is Occlusion
    assert set(EYEWEAR) < set(Layer)
