"""The recipe of Generative Face Completion: its losses, its stages, two steps of each, and the export."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.generative_face_completion import SIZE_PX, GenerativeFaceCompletion
from training import distributed
from training.errors import OptionError
from training.export import export_weights
from training.recipes.gfc import GFC, GFCOptions

TINY = {"batch": 2, "face_set": "faces", "width": 0.0625, "code": 8, "critic_width": 4, "parsing_weight": 0.0}


@pytest.fixture
def fabric():
    return distributed.launch("cpu", precision="fp32")


@pytest.fixture
def run(face_data, train):
    return lambda steps=2, **options: train(GFC(GFCOptions(**(TINY | options))), face_data, steps)


PAPER_PARTS = {"whole", "hole", "generator"}


@pytest.mark.parametrize(
    ("shares", "critics"),
    [((1.0, 0.0), set()), ((0.0, 1.0), {"local"}), ((0.0, 0.0), {"local", "global"})],
)
@pytest.mark.parametrize("preset", ["paper", "small"])
def test_two_steps_of_each_stage(run, learned, preset, shares, critics):
    options = (GFC.presets["small"] if preset == "small" else {}) | TINY
    trainer = run(**options | {"stage1_share": shares[0], "stage2_share": shares[1]})
    assert learned(trainer.recipe) == {"generator"} | critics
    header = (trainer.folder / "log.csv").read_text().splitlines()[0].split(",")
    assert set(header) >= PAPER_PARTS | {f"{name}_adversarial" for name in critics}


@pytest.mark.parametrize("option", ["masks", "reconstruction", "critic"])
def test_unknown_choices(option):
    with pytest.raises(OptionError, match=f"no {option} 'cubes'"):
        GFC(GFCOptions(**(TINY | {option: "cubes"})))


def test_the_curriculum():
    recipe = GFC(GFCOptions(stage1_share=0.5, stage2_share=0.25))
    assert [recipe.stage(step, 100) for step in (0, 49, 50, 74, 75, 99)] == [1, 1, 2, 2, 3, 3]


def test_reconstruction_loss_by_hand():
    images = torch.zeros(1, 3, 4, 4)
    output = torch.full((1, 3, 4, 4), 0.5)
    output[..., :2] = 1.0  # the left half, which is the hole, is off by 1, the rest by 0.5
    hole = torch.zeros(1, 1, 4, 4)
    hole[..., :2] = 1
    completed = output * hole
    recipe = GFC(GFCOptions(reconstruction="l1", hole_weight=2.0))
    total, parts = recipe.reconstruction_loss(output, completed, images, hole)
    assert parts["whole"] == pytest.approx(0.75)
    assert parts["hole"] == pytest.approx(1.0)
    assert total == pytest.approx(0.75 + 2 * 1.0)
    total, parts = GFC(GFCOptions()).reconstruction_loss(output, completed, images, hole)
    assert total == pytest.approx((1 + 0.25) / 2)
    assert "coarse" not in parts


def test_coarse_loss_by_hand():
    images, hole = torch.zeros(1, 3, 16, 16), torch.ones(1, 1, 16, 16)
    stripes = torch.ones(1, 3, 16, 16)
    stripes[:, :, ::2] = -1
    recipe = GFC(GFCOptions(reconstruction="l1", hole_weight=2.0, coarse_weight=4.0))
    for output, expected in ((stripes, 0), (torch.full_like(images, 0.5), 0.5)):
        total, parts = recipe.reconstruction_loss(output, output, images, hole)
        assert parts["coarse"] == pytest.approx(expected, abs=1e-6)
        assert total == pytest.approx(parts["whole"] + 2 * parts["hole"] + 4 * parts["coarse"])


def test_export_and_load_in_the_engine(run, tmp_path, monkeypatch):
    trainer = run(steps=3)
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 3, "cpu", {"psnr_hole_db": 1.0}, "paper", folder)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    generator = GenerativeFaceCompletion.load("cpu")
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (2, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    masks = np.zeros((2, SIZE_PX, SIZE_PX), np.uint8)
    masks[:, 40:90, 30:80] = 255
    done = generator.complete(crops, masks, [5, 6])
    assert np.array_equal(done[masks == 0], crops[masks == 0])
    trained = trainer.recipe.generator().complete(crops, masks, [5, 6])
    assert np.abs(done.astype(int) - trained).max() <= 4  # float16 weights
    assert weights.entry("gfc")["steps"] == 3


def test_fine_tuning_starts_from_the_shipped_weights(run, tmp_path, monkeypatch):
    export_weights(run(steps=2).recipe, 2, "cpu", {}, "paper", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    recipe = GFC(GFCOptions(**TINY, fine_tune=True))
    recipe.build()
    shipped = weights.load_tensors("gfc")
    assert shipped.keys() == recipe.networks["generator"].state_dict().keys()
    for name, tensor in recipe.networks["generator"].state_dict().items():
        assert torch.equal(tensor, shipped[name])
