"""The command: what it makes of its options, and what it says of those that no run can have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from training import distributed, train
from training.data.augment import Moves, random_similarity
from training.errors import OptionError, TrainingError
from training.export import export_weights
from training.recipes.base import Options, list_recipes
from training.recipes.dcgan import DCGAN, DCGANOptions
from training.recipes.gepe import GEPE, GEPEOptions
from training.recipes.studio import StudioOptions


@dataclass(frozen=True)
class SomeOptions(Options):
    """One option of each kind."""

    rate: float = 0.5
    fine_tune: bool = False
    masks: str = "square"


def read(toml: str | bytes = "", *assignments: str, folder: Path) -> SomeOptions:
    file = folder / "options.toml"
    file.write_bytes(toml.encode() if isinstance(toml, str) else toml)
    return train.read_options(SomeOptions, {"small": {"batch": 2}}, "small", file, list(assignments))


def test_the_command_line_goes_before_the_file_and_the_file_before_the_preset(tmp_path):
    found = read('rate = 1\nmasks = "é"\nbatch = 3', "batch=4", "fine_tune=True", folder=tmp_path)
    assert found == SomeOptions(batch=4, rate=1.0, masks="é", fine_tune=True)
    assert read(folder=tmp_path).batch == 2


@pytest.mark.parametrize(
    ("toml", "assignment", "said"),
    [
        ("batch = 3.7", "", "batch wants a value like 16, not 3.7"),
        ("fine_tune = 3", "", "fine_tune wants"),
        ("masks = [1]", "", "masks wants"),
        ("rate = true", "", "rate wants"),
        (b'masks = "\xff"', "", "cannot be read"),
        ("", "batch", "batch wants"),
        ("", "batch=0", "1 or more"),
        ("", "rate=nan", "rate is a number"),
        ("", "ema_decay=1.5", "from 0 to 1"),
        ("", "rates=1", "no option 'rates'"),
    ],
)
def test_values_that_do_not_fit_are_one_sentence(tmp_path, toml, assignment, said):
    with pytest.raises(OptionError, match=said):
        read(toml, *([assignment] if assignment else []), folder=tmp_path)


def test_the_help_names_all_recipes():
    assert train.RECIPES.split(", ") == [recipe.name for recipe in list_recipes()]


def said_by_the_command(arguments: list[str], monkeypatch, capsys) -> str:
    """Its standard error, of exit code 2."""
    monkeypatch.setattr("sys.argv", ["faceinpaint-train", *arguments])
    with pytest.raises(SystemExit) as stop:
        train.main()
    assert stop.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize("option", ["--threads", "--devices", "--nodes", "--steps", "--accumulate"])
def test_counts_start_at_one(monkeypatch, capsys, option):
    arguments = ["landmarks", "--data", "no", "--out", "no", option, "0"]
    assert f"'{option}'" in said_by_the_command(arguments, monkeypatch, capsys)


def test_a_seed_is_not_negative(monkeypatch, capsys):
    arguments = ["landmarks", "--data", "no", "--out", "no", "--seed", "-1"]
    assert "'--seed'" in said_by_the_command(arguments, monkeypatch, capsys)


def test_a_run_folder_that_cannot_be_made(monkeypatch, capsys, tmp_path, face_data):
    (tmp_path / "file").write_text("")
    options = ["--data", str(face_data), "--device", "cpu", "--set", "face_sets=faces:48"]
    for out in (tmp_path / "file", tmp_path / "file" / "run"):
        said = said_by_the_command(["landmarks", *options, "--out", str(out)], monkeypatch, capsys)
        assert "name another one with --out" in said.splitlines()[-1]


def test_a_device_that_there_is_not():
    with pytest.raises(OptionError, match="choose one of: auto, cpu, cuda, mps"):
        distributed.launch("abacus")


def test_more_graphics_cards_than_there_are():
    with pytest.raises(OptionError, match="choose --device cpu") as error:
        distributed.launch("cuda", torch.cuda.device_count() + 1)
    assert "\n" not in str(error.value)


def test_weights_that_cannot_be_exported(tiny_recipe, tmp_path):
    recipe = tiny_recipe(tiny_recipe.options_type())
    recipe.build()
    recipe.to(torch.device("cpu"))
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="another folder with --export"):
        export_weights(recipe, 1, "cpu", {}, "paper", tmp_path / "file")


def test_a_batch_too_small_for_its_repeats():
    with pytest.raises(OptionError, match="diversity_weight=0"):
        StudioOptions(batch=3)
    assert StudioOptions(batch=3, diversity_weight=0.0).batch == 3


@pytest.mark.parametrize("size_px", [0, 16, 100, 192])
def test_sizes_that_gepe_cannot_have(size_px):
    with pytest.raises(OptionError, match="multiple of 128"):
        GEPE(GEPEOptions(size_px=size_px))


def test_a_zoom_to_nothing():
    with pytest.raises(OptionError, match="1 leaves pictures as they are"):
        random_similarity(1, torch.Generator(), Moves(scale=0))


def test_a_norm_that_there_is_not():
    with pytest.raises(OptionError, match="batch, spectral"):
        DCGAN(DCGANOptions(critic_norm="layer"))
