"""The recipes for hidden eyes and mouths: their losses, their data, and the networks in the engine."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.studio import SIZE_PX
from engine.generators.studio import Studio as StudioGenerator
from engine.generators.studio_parts import PARTS, zone_of
from engine.networks.studio_parts import COLUMNS, FRAME_PX, ROWS
from training.data import random_masks
from training.data.face_set import is_validation
from training.export import export_weights
from training.recipes.studio import Studio, StudioOptions
from training.recipes.studio_parts import StudioEyes, StudioMouth, StudioPart, StudioPartOptions, part_mask

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
    def start(recipe: type[StudioPart], steps: int = 2, **options):
        return train(recipe(StudioPartOptions(**(TINY | options))), data, steps)

    return start


BOTH = pytest.mark.parametrize("recipe", [StudioEyes, StudioMouth], ids=lambda each: each.part)


@BOTH
def test_steps_train_all_networks(run, learned, recipe):
    trainer = run(recipe, steps=3)
    assert learned(trainer.recipe) == {"generator", "whole", "halved"}
    assert "adversarial" not in (trainer.folder / "log-until-2.csv").read_text()
    rows = np.genfromtxt(trainer.folder / "log.csv", delimiter=",", names=True)
    assert {"hole", "whole_adversarial", "halved_features"} <= set(rows.dtype.names)
    assert all(np.isfinite(rows[name]).all() for name in rows.dtype.names)
    hidden = {"eyes": ("both", "left"), "mouth": ("mouth", "lower")}[recipe.part]
    scores = {f"psnr_{name}_db" for name in hidden} | {f"sharpness_{name}" for name in hidden}
    assert trainer.scores.keys() == scores
    assert trainer.recipe.sample_sheet().shape[1] == 3 * 256


def test_drawings_are_told_by_their_rim_and_by_what_is_coarse(run):
    trainer = run(StudioEyes, drawn_share=0.5, critic_warmup=0)
    for row in csv.DictReader((trainer.folder / "log.csv").read_text().splitlines()):
        parts = {name: float(value) for name, value in row.items()}
        expected = 10 * parts["hole"] + 5 * parts["rim"] + 5 * parts["coarse"]
        for name in ("whole", "halved"):
            expected += 0.15 * parts[f"{name}_adversarial"] + 4 * parts[f"{name}_features"]
        assert parts["generator"] == pytest.approx(expected, rel=1e-3)
        assert parts["hole"] > 0 and parts["rim"] > 0


def test_only_people_without_glasses_are_trained_on(data):
    recipe = StudioEyes(StudioPartOptions(**TINY))
    recipe.read_data(data)
    assert sorted(recipe.kept) == [index for index in BARE if not is_validation(str(index // 2))]


@pytest.mark.parametrize("part", ROWS)
def test_masks_hide_at_least_a_part_of_the_strip(random, part):
    for _ in range(30):
        mask = part_mask(part, random)
        assert mask.shape == (SIZE_PX, SIZE_PX)
        hole = cv2.resize(mask, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST)[ROWS[part], COLUMNS]
        assert np.mean(hole > 0) >= 0.02


@BOTH
def test_the_engine_draws_what_is_hidden_with_it(run, tmp_path, recipe):
    made = run(recipe).recipe
    rng = np.random.default_rng(0)
    photo = cv2.resize(rng.integers(20, 120, (16, 16, 3), np.uint8), (FRAME_PX, FRAME_PX))
    mask = random_masks.lens_mask("both", SIZE_PX) | random_masks.occlusion_mask("O6", SIZE_PX)
    hole = cv2.resize(mask, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST) > 0
    without = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    torch.nn.init.normal_(made.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(made, 2, "cpu", {}, "small", tmp_path / "weights")
    done = StudioGenerator.load("cpu").complete_high_resolution(photo, mask, 3)
    assert np.array_equal(done[~hole], photo[~hole])
    inside = np.zeros(hole.shape, bool)
    inside[ROWS[made.part], COLUMNS] = True
    assert np.abs(done.astype(int) - without)[hole & inside].mean() > 3
    assert np.array_equal(done[~inside], without[~inside])
    expected = made.generator().complete_high_resolution(photo, mask, 3).astype(int)
    is_alone = np.zeros(hole.shape, bool)  # around it, the detail network takes part, which ships
    is_alone[ROWS[made.part], COLUMNS] = zone_of(PARTS[made.name], mask) == 1
    assert np.abs(done - expected)[hole & is_alone].max() <= 10  # float16 weights, the last ones large


def test_one_part_can_start_from_the_weights_of_the_other(run, tmp_path):
    eyes = run(StudioEyes).recipe
    torch.nn.init.normal_(eyes.ema["generator"].to_rgb.weight, std=0.5)
    export_weights(eyes, 2, "cpu", {}, "small", tmp_path / "weights")
    mouth = StudioMouth(StudioPartOptions(**(TINY | {"initial_weights": "studio_eyes"})))
    mouth.build()
    given = mouth.networks["generator"].to_rgb.weight
    assert torch.equal(given, eyes.ema["generator"].to_rgb.weight.half().float())
