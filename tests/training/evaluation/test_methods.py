"""Who is compared: names, missing weights, and settings of gfc from runs and weight files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine import weights
from training import checkpoint
from training.data.random_masks import occlusion_mask
from training.errors import CheckpointError, OptionError
from training.evaluation.methods import load_gfc, load_methods
from training.export import export_weights
from training.recipes.gfc import GFC, GFCOptions

TINY = {"width": 0.0625, "code": 8, "critic_width": 4}


@pytest.fixture
def recipe() -> GFC:
    torch.manual_seed(0)
    made = GFC(GFCOptions(**TINY))
    made.data_sets = ("drawn",)
    made.build()
    made.to(torch.device("cpu"))
    return made


@pytest.fixture
def run(recipe: GFC, tmp_path: Path) -> Path:
    """The folder of a tiny run of gfc."""
    state = {
        "recipe": "gfc",
        "options": {**vars(recipe.options)},
        "ema": {name: network.state_dict() for name, network in recipe.ema.items()},
    }
    (tmp_path / "run").mkdir()
    checkpoint.save(state, tmp_path / "run")
    return tmp_path / "run"


def crops_and_masks() -> tuple[np.ndarray, np.ndarray]:
    crops = np.random.default_rng(0).integers(0, 256, (2, 128, 128, 3), dtype=np.uint8)
    return crops, np.stack([occlusion_mask("O1")] * 2)


def test_a_run_completes_as_its_recipe_does(run, recipe):
    crops, masks = crops_and_masks()
    done = load_gfc(run, "cpu").complete(crops, masks, [0, 1])
    assert np.abs(done.astype(int) - recipe.generator().complete(crops, masks, [0, 1])).max() <= 1


def test_weights_in_a_folder_and_as_a_file(run, recipe, tmp_path):
    file = export_weights(recipe, 1, "cpu", {}, "m1", tmp_path / "weights")
    crops, masks = crops_and_masks()
    from_run = load_gfc(run, "cpu").complete(crops, masks, [0, 1])
    for path in (file, file.parent):
        done = load_gfc(path, "cpu").complete(crops, masks, [0, 1])
        assert np.abs(done.astype(int) - from_run).max() <= 4  # float16 weights
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(CheckpointError, match="manifest"):
        load_gfc(file, "cpu")


def test_m4_brings_m5_which_is_blended(run):
    crops, masks = crops_and_masks()
    m1, m4, m5 = load_methods("", [f"M1={run}", f"m4={run}"], "none", "cpu").loaded
    assert [c.title for c in (m1, m4, m5)] == ["M1", "m4", "m5"]
    plain = m4.complete(crops, masks)
    assert np.array_equal(m1.complete(crops, masks), plain)
    assert m5.blend == "poisson"
    assert load_methods("", [f"m5={run}"], "none", "cpu").loaded[0].blend == "poisson"
    assert not np.array_equal(m5.complete(crops, masks), plain)


def test_paths_that_hold_no_gfc(tmp_path, run):
    with pytest.raises(CheckpointError, match="--gfc"):
        load_gfc(tmp_path / "nothing", "cpu")
    state = checkpoint.load(run)
    checkpoint.save(state | {"recipe": "mde"}, run)
    with pytest.raises(CheckpointError, match="mde"):
        load_gfc(run, "cpu")
    with pytest.raises(OptionError, match="NAME=PATH"):
        load_methods("telea", ["runs/m1"], "none", "cpu")


def test_generators_without_weights_name_their_recipe(no_weights):
    methods = load_methods("telea,latent", [], "none", "cpu")
    assert [c.title for c in methods.loaded] == ["telea"]
    (sentence,) = methods.missing
    assert "latent (recipe dcgan)" in sentence
    with pytest.raises(OptionError, match=r"mde \(recipe mde\)"):
        load_methods("mde", [], "none", "cpu")


def test_all_generators(no_weights):
    methods = load_methods("all", [], "none", "cpu")
    assert [c.title for c in methods.loaded] == ["telea", "ns", "shiftmap"]
    assert all(f"{name} (" in methods.missing[0] for name in ("gfc", "latent", "mde", "gepe"))


def test_two_of_one_name_are_refused(run):
    for generators, settings in (("", ["m1", "m1"]), ("telea", ["telea"]), ("", ["m4", "m5"])):
        with pytest.raises(OptionError, match="name them apart"):
            load_methods(generators, [f"{name}={run}" for name in settings], "none", "cpu")
    assert len(load_methods("telea,telea", [], "none", "cpu").loaded) == 1


def test_altered_weights_are_told_before_anybody_completes(recipe, tmp_path, monkeypatch):
    file = export_weights(recipe, 1, "cpu", {}, "m1", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(file.parent))
    assert [c.title for c in load_methods("telea,gfc", [], "none", "cpu").loaded] == ["telea", "gfc"]
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(OptionError, match="altered"):
        load_methods("telea,gfc", [], "none", "cpu")
