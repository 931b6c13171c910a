"""Runs in stages: what starts from what, means of weights, going on after a stop, and the files that ship."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from engine import weights
from training import checkpoint, distributed, stages, train
from training.errors import OptionError
from training.loop import LoopOptions, Trainer
from training.recipes.base import Options, list_recipes


@pytest.fixture
def recipe(tiny_recipe):
    @dataclass(frozen=True)
    class TunableOptions(tiny_recipe.options_type):
        fine_tune: bool = False

    class Tunable(tiny_recipe):
        """The tiny recipe, which can start from weights as well."""

        options_type = TunableOptions

        def build(self) -> None:
            super().build()
            if self.options.fine_tune:
                weights.load_into(self.networks["line"], "tiny")

    return Tunable


@pytest.fixture
def run(recipe, tmp_path, monkeypatch):
    monkeypatch.delenv(weights.FOLDER_VARIABLE, raising=False)
    fabric = distributed.launch("cpu", precision="fp32")

    def start(table: dict, folder: str = "run", export: Path | None = None, **loop) -> bool:
        plan = [(stage, recipe.options_type(**stage.options)) for stage in stages.parse_stages(table)]
        out = tmp_path / folder
        return stages.run_stages(
            recipe, plan, tmp_path, out, fabric, LoopOptions(log_steps=1, **loop), export
        )

    return start


def line(folder: Path) -> torch.Tensor:
    return load_file(folder / "weights" / "tiny.safetensors")["weight"].float()


ONE = {"name": "one", "until": 12}


def test_a_stage_that_continues_is_the_run_that_was_not_cut(run, tmp_path):
    whole = {"stages": [{"name": "whole", "until": 30}]}
    parts = [ONE | {"schedule": 30}, {"name": "two", "continues": "one", "until": 30}]
    assert run(whole) and run({"stages": parts})
    states = [checkpoint.load(tmp_path / "run" / name) for name in ("whole", "two")]
    assert states[0]["step"] == states[1]["step"] == 30
    for kind in ("networks", "ema"):
        first, second = (state[kind]["line"]["weight"] for state in states)
        assert torch.equal(first, second)


def test_a_stage_starts_from_the_weights_of_another_with_its_own_options(run, tmp_path):
    two = {"name": "two", "start": "one", "until": 1, "options": {"rate": 1e-9}}
    assert run({"options": {"batch": 2, "rate": 0.1}, "stages": [ONE, two]})
    one, after = (line(tmp_path / "run" / name) for name in ("one", "two"))
    assert torch.allclose(one, after, atol=2e-3) and (one - 1).abs().max() < 0.9
    state = checkpoint.load(tmp_path / "run" / "two")
    assert state["step"] == 1 and state["options"] == {
        "batch": 2, "ema_decay": 0.999, "rate": 1e-9, "fine_tune": True,
    }  # fmt: skip
    assert weights.FOLDER_VARIABLE not in os.environ


def test_weights_that_were_named_before_stay_behind_those_of_a_stage(run, recipe, tmp_path, monkeypatch):
    seen = []
    build = recipe.build
    monkeypatch.setattr(recipe, "build", lambda self: seen.append(weights.names()) or build(self))
    (tmp_path / "mine").mkdir()
    weights.write_manifest_entry("other", weights.entry("parser"), tmp_path / "mine")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "mine"))
    assert run({"stages": [ONE, {"name": "two", "start": "one", "until": 1}]})
    assert "tiny" not in seen[0] and {"tiny", "other"} <= set(seen[1])
    assert os.environ[weights.FOLDER_VARIABLE] == str(tmp_path / "mine")


def test_a_mean_of_weights_is_scored_and_exported(run, tmp_path):
    two = {"name": "two", "start": "one", "until": 20, "options": {"rate": 0.1}}
    mean = {"name": "mean", "mean": {"one": 1, "two": 3}}
    assert run({"stages": [ONE, two, mean]}, export=tmp_path / "exported")
    one, second, both = (line(tmp_path / "run" / name) for name in ("one", "two", "mean"))
    assert torch.allclose(both, (one + 3 * second) / 4, atol=1e-3) and not torch.allclose(
        one, second, atol=0.05
    )
    entry = weights.read_manifest(tmp_path / "exported")["tiny"]
    assert (entry["recipe"], entry["steps"]) == ("tiny --preset shipped", 20)
    assert entry["recipe_options"]["rate"] == 0.1
    assert entry["scores"]["distance"] == pytest.approx(float((both - 1).abs().mean()), abs=1e-3)
    assert entry["sha256"] == weights.file_sha256(tmp_path / "exported" / "tiny.safetensors")


def test_the_mean_of_what_one_network_lacks_is_that_of_the_others(tmp_path):
    shares, held = {}, {"a": {"x": 1.0}, "b": {"x": 3.0, "y": 5.0}, "c": {"x": 0.0, "y": 9.0}}
    for name, values in held.items():
        folder = tmp_path / name
        folder.mkdir()
        tensors = {key: torch.tensor([value]) for key, value in values.items()}
        save_file(tensors, folder / "n.safetensors")
        weights.write_manifest_entry("n", weights.entry("parser"), folder)
        shares[folder] = 2.0 if name == "a" else 1.0
    mean = load_file(stages._write_mean("n", shares, tmp_path / "mean") / "n.safetensors")
    assert (mean["x"].item(), mean["y"].item()) == (pytest.approx(5 / 4), pytest.approx(7))


def test_the_same_command_goes_on_where_it_was_stopped(run, tmp_path, monkeypatch):
    two = {"name": "two", "start": "one", "until": 10}
    three = {"name": "three", "continues": "two", "until": 20}
    table = {"stages": [ONE, two, three]}
    assert run(table, "whole")
    started, look = [], Trainer._look

    def stop_at_5(self, now: float, is_over: bool) -> bool:
        return look(self, now, is_over) or (self.step == 5 and self.folder.name == "two")

    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "_look", stop_at_5)
        assert not run(table)
    assert not (tmp_path / "run" / "three").exists()
    begin = Trainer.run
    monkeypatch.setattr(Trainer, "run", lambda self: started.append(self.folder.name) or begin(self))
    assert not run(table, minutes=0)
    assert run(table) and started == ["two", "three"]
    for name in ("one", "two", "three"):
        assert torch.equal(line(tmp_path / "run" / name), line(tmp_path / "whole" / name))


def test_files_that_name_what_is_not_above_are_refused():
    with pytest.raises(KeyError):
        stages.parse_stages({"stages": [{"name": "one", "start": "two", "until": 1}]})
    with pytest.raises(TypeError):
        stages.parse_stages({"stages": [ONE | {"updates": 3}]})


SHIPPED = weights.read_manifest(weights.asset_path("weights"))


@pytest.mark.parametrize(
    "recipe",
    [each for each in list_recipes() if (each.weights_name or each.name) in SHIPPED],
    ids=lambda cls: cls.name,
)
def test_the_stages_that_ship_end_with_the_options_of_the_weights(recipe):
    entry = SHIPPED[recipe.weights_name or recipe.name]
    plan = stages.shipped_stages(recipe.name)
    made: list[Options] = [recipe.options_type(**stage.options) for stage in plan]
    assert asdict(made[-1]) == entry["recipe_options"]
    updates, begun = 0, {"": 0}
    for stage in plan:
        begun[stage.name] = stage.until
        updates += 0 if stage.mean else stage.until - begun[stage.continues]
    assert entry["steps"] in (plan[-1].until, updates)
    assert entry["recipe"] == f"{recipe.name} --preset shipped"
    for stage, options in zip(plan, made, strict=True):
        recipe(options)  # which some of them refuse
        assert stage.schedule >= stage.until > 0
        assert all(share > 0 for share in stage.mean.values())


def command(*arguments: str) -> str:
    result = CliRunner().invoke(train.app, list(arguments))
    if result.exception is not None:
        raise result.exception
    return result.output


def test_a_dry_run_prints_what_would_be_done():
    said = command("mde", "--preset", "shipped", "--dry-run", "--set", "face_set=mine")
    assert "1. 1a-l1-alone: 3024 updates, on a schedule of 9000\n" in said
    assert "2. 1b-with-psnr: goes on with 1a-l1-alone until update 9000\n" in said
    assert "3. 2-critic-and-seeker: 2689 updates from the weights of 1b-with-psnr\n" in said
    assert "4. 3-mean: the mean of 1b-with-psnr (2), 2-critic-and-seeker (3)\n" in said
    assert said.count("face_set = 'mine'") == 3 and said.count("from_studio = True") == 2
    said = command("landmarks", "--dry-run", "--steps", "20", "--set", "width=8")
    assert said == "1. paper: 20 updates\n     width = 8\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gfc", "--preset", "shipped", "--steps", "5"], "leave --steps out"),
        (["gfc", "--preset", "ship"], "paper, m1, m2, m3, m4, small, shipped"),
        (["gfc", "--preset", "shipped", "--set", "colour=1"], "no option 'colour'"),
        (["gfc", "--preset", "shipped"], "--data"),
    ],
)
def test_what_stages_cannot_be_told(arguments, said):
    with pytest.raises(OptionError, match=said):
        command(*arguments)


def test_the_stages_of_a_real_recipe_from_end_to_end(face_data, tmp_path, monkeypatch):
    """`mde`: from the shipped `studio`, a run that is continued, fresh critics, and a mean."""
    real = stages.shipped_stages

    def short(recipe: str) -> list[stages.Stage]:
        until = {"1a-l1-alone": 1, "1b-with-psnr": 2}
        return [
            stages.Stage(**vars(s) | {"until": until.get(s.name, 1), "schedule": 2}) for s in real(recipe)
        ]

    monkeypatch.setattr(stages, "shipped_stages", short)
    monkeypatch.setattr("training.recipes.mde.score_occlusions", lambda *_: {"psnr_hole_db": 1.0})
    folders = [
        "--data",
        str(face_data),
        "--out",
        str(tmp_path / "run"),
        "--export",
        str(tmp_path / "weights"),
    ]
    small = ["--set", "face_set=faces", "--set", "batch=2", "--device", "cpu", "--precision", "fp32"]
    command("mde", "--preset", "shipped", *folders, *small)
    tensors = load_file(tmp_path / "weights" / "mde.safetensors")
    first, second = (
        load_file(tmp_path / "run" / name / "weights" / "mde.safetensors")
        for name in ("1b-with-psnr", "2-critic-and-seeker")
    )
    for name, tensor in tensors.items():
        expected = (2 * first[name].float() + 3 * second[name].float()) / 5
        np.testing.assert_allclose(tensor.float(), expected, atol=2e-3)
    assert weights.read_manifest(tmp_path / "weights")["mde"]["recipe_options"]["fine_tune"]
