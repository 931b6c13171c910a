"""The recipe of the studio generator's second network, and the network in the engine."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.studio import DETAIL_PX, SIZE_PX
from engine.generators.studio import Studio as StudioGenerator
from engine.networks.studio import DetailNet, filled_finely
from training.export import export_weights
from training.recipes.studio import Studio, StudioOptions
from training.recipes.studio_detail import StudioDetail, StudioDetailOptions

TINY = {"batch": 4, "face_set": "faces", "width": 4, "critic_width": 4, "critic_warmup": 1}


@pytest.fixture
def first_network(face_data, tmp_path, monkeypatch) -> None:
    """Untrained weights of a narrow `StudioNet`."""
    options = {"face_set": "faces", "width": 4, "code": 8}
    torch.manual_seed(1)
    recipe = Studio(StudioOptions(**options))
    recipe.read_data(face_data)
    recipe.build()
    recipe.to(torch.device("cpu"))
    export_weights(recipe, 0, "cpu", {}, "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))


@pytest.fixture
def run(face_data, train, first_network):
    return lambda steps=2, **options: train(
        StudioDetail(StudioDetailOptions(**(TINY | options))), face_data, steps
    )


@pytest.mark.parametrize("preset", ["paper", *StudioDetail.presets])
def test_steps_train_all_networks(run, learned, preset):
    trainer = run(steps=3, **(StudioDetail.presets.get(preset, {}) | TINY))
    assert learned(trainer.recipe) == {"generator", "local", "global"}
    before = (trainer.folder / "log-until-2.csv").read_text()
    assert "local_critic" in before and "adversarial" not in before
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    assert {"hole", "local_adversarial", "global_features"} <= set(rows.dtype.names)
    assert all(np.isfinite(rows[name]).all() for name in rows.dtype.names)
    assert {"psnr_hole_db", "sharpness", "psnr_O1"} <= trainer.scores.keys()


def test_a_critic_of_both_eyes_joins(run, learned):
    trainer = run(steps=2, eye_weight=3.0, critic_warmup=0)
    assert learned(trainer.recipe) == {"generator", "local", "global", "eyes"}
    for row in csv.DictReader((trainer.folder / "log.csv").read_text().splitlines()):
        parts = {name: float(value) for name, value in row.items()}
        expected = 6 * parts["hole"]
        for name, times in (("local", 1), ("global", 1), ("eyes", 3)):
            expected += times * (0.16 * parts[f"{name}_adversarial"] + 6 * parts[f"{name}_features"])
        assert parts["generator"] == pytest.approx(expected, rel=1e-3)


def test_fine_tuning_starts_from_the_shipped_weights(run, tmp_path):
    shipped = run().recipe
    torch.nn.init.normal_(shipped.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(shipped, 2, "cpu", {}, "small", tmp_path / "weights")
    recipe = StudioDetail(StudioDetailOptions(**(TINY | {"fine_tune": True})))
    recipe.build()
    given = recipe.networks["generator"].to_rgb.weight
    assert given.abs().max() > 0.5
    assert torch.equal(given, shipped.ema["generator"].to_rgb.weight.half().float())


def test_before_any_training_nothing_is_added():
    picture, hole = torch.rand(2, 3, 48, 48) * 2 - 1, torch.ones(2, 1, 48, 48)
    assert torch.equal(DetailNet(8)(picture, hole), picture)


def test_the_hole_shows_the_enlarged_picture_and_the_rest_stays():
    fine = torch.rand(1, 3, 12, 12) * 2 - 1
    hole = torch.zeros(1, 1, 8, 8)
    hole[..., 2:6, 4:8] = 1
    filled, fine_hole = filled_finely(fine, torch.full((1, 3, 8, 8), 0.25), hole)
    inside = fine_hole.expand_as(fine) > 0
    assert fine_hole[0, 0, 3:9, 6:].all() and fine_hole.sum() == 36
    assert torch.equal(filled[~inside], fine[~inside])
    assert filled[inside] == pytest.approx(0.25, abs=1e-6)


@pytest.mark.parametrize("gamma_normalisation", [False, True])
def test_the_engine_draws_larger_crops_with_it(run, tmp_path, gamma_normalisation):
    first = weights.entry("studio")
    first["options"]["gamma_normalisation"] = gamma_normalisation
    weights.write_manifest_entry("studio", first, tmp_path / "weights")
    recipe = run().recipe
    rng = np.random.default_rng(0)
    photo = cv2.resize(rng.integers(20, 120, (16, 16, 3), np.uint8), (DETAIL_PX, DETAIL_PX))
    mask = np.zeros((SIZE_PX, SIZE_PX), np.uint8)
    mask[40:90, 30:70] = 255
    fine_mask = cv2.resize(mask, (DETAIL_PX, DETAIL_PX), interpolation=cv2.INTER_NEAREST)
    without = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    torch.nn.init.normal_(recipe.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(recipe, 2, "cpu", {}, "small", tmp_path / "weights")
    done = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    assert np.array_equal(done[fine_mask == 0], photo[fine_mask == 0])
    assert np.abs(done.astype(int) - without)[fine_mask > 0].mean() > 3
    expected = recipe.generator().complete_high_resolution(photo, mask, 3).astype(int)
    assert np.abs(done - expected).max() <= 4  # float16 weights
    assert not np.array_equal(done, StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 4))
