"""The recipe of the studio generator's third network: its losses, its data, and the network in the engine."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.studio import SIZE_PX
from engine.generators.studio import Studio as StudioGenerator
from engine.networks.studio_eyes import COLUMNS, FRAME_PX, ROWS
from training.data import random_masks
from training.data.face_set import is_validation
from training.export import export_weights
from training.recipes.studio import Studio, StudioOptions
from training.recipes.studio_eyes import StudioEyes, StudioEyesOptions, eye_mask

TINY = {"batch": 4, "face_set": "faces", "width": 4, "critic_width": 4, "critic_warmup": 1}
BARE = range(0, 24, 3)
"""The pictures of people who wear no glasses."""


@pytest.fixture
def data(face_data, tmp_path, monkeypatch):
    """The drawn faces with labels, and untrained weights of a narrow `StudioNet`."""
    with (face_data / "faces_labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", "Eyeglasses", "predicted"])
        writer.writerows([f"{index:06d}", index // 2, int(index not in BARE), 1] for index in range(24))
    torch.manual_seed(1)
    recipe = Studio(StudioOptions(face_set="faces", width=4, code=8))
    recipe.read_data(face_data)
    recipe.build()
    recipe.to(torch.device("cpu"))
    export_weights(recipe, 0, "cpu", {}, "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    return face_data


@pytest.fixture
def run(data, train):
    return lambda steps=2, **options: train(StudioEyes(StudioEyesOptions(**(TINY | options))), data, steps)


def test_steps_train_all_networks(run, learned):
    trainer = run(steps=3)
    assert learned(trainer.recipe) == {"generator", "eye", "halved"}
    assert "adversarial" not in (trainer.folder / "log-until-2.csv").read_text()
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    assert {"hole", "eye_adversarial", "halved_features"} <= set(rows.dtype.names)
    assert all(np.isfinite(rows[name]).all() for name in rows.dtype.names)
    assert trainer.scores.keys() == {"psnr_both_db", "psnr_left_db", "sharpness_both", "sharpness_left"}
    assert trainer.recipe.sample_sheet().shape[1] == 3 * 256


def test_drawings_are_told_by_their_rim_and_by_what_is_coarse(run):
    trainer = run(drawn_share=0.5, critic_warmup=0)
    for row in csv.DictReader((trainer.folder / "log.csv").read_text().splitlines()):
        parts = {name: float(value) for name, value in row.items()}
        expected = 10 * parts["hole"] + 5 * parts["rim"] + 5 * parts["coarse"]
        for name in ("eye", "halved"):
            expected += 0.15 * parts[f"{name}_adversarial"] + 4 * parts[f"{name}_features"]
        assert parts["generator"] == pytest.approx(expected, rel=1e-3)
        assert parts["hole"] > 0 and parts["rim"] > 0


def test_only_people_without_glasses_are_trained_on(data):
    recipe = StudioEyes(StudioEyesOptions(**TINY))
    recipe.read_data(data)
    assert sorted(recipe.kept) == [index for index in BARE if not is_validation(str(index // 2))]


def test_masks_hide_at_least_a_part_of_the_strip(random):
    for _ in range(30):
        mask = eye_mask(random)
        assert mask.shape == (SIZE_PX, SIZE_PX)
        hole = cv2.resize(mask, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST)[ROWS, COLUMNS]
        assert np.mean(hole > 0) >= 0.02


def test_the_engine_draws_hidden_eyes_with_it(run, tmp_path):
    recipe = run().recipe
    rng = np.random.default_rng(0)
    photo = cv2.resize(rng.integers(20, 120, (16, 16, 3), np.uint8), (FRAME_PX, FRAME_PX))
    mask = random_masks.lens_mask("both", SIZE_PX)
    hole = cv2.resize(mask, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST) > 0
    without = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    torch.nn.init.normal_(recipe.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(recipe, 2, "cpu", {}, "small", tmp_path / "weights")
    done = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    assert np.array_equal(done[~hole], photo[~hole])
    assert np.abs(done.astype(int) - without)[hole].mean() > 3
    expected = recipe.generator().complete_high_resolution(photo, mask, 3).astype(int)
    assert np.abs(done - expected).max() <= 10  # float16 weights, the last ones large


def test_fine_tuning_starts_from_the_shipped_weights(run, tmp_path):
    shipped = run().recipe
    torch.nn.init.normal_(shipped.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(shipped, 2, "cpu", {}, "small", tmp_path / "weights")
    recipe = StudioEyes(StudioEyesOptions(**(TINY | {"fine_tune": True})))
    recipe.build()
    given = recipe.networks["generator"].to_rgb.weight
    assert torch.equal(given, shipped.ema["generator"].to_rgb.weight.half().float())
