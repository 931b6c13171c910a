"""The loop: exact resuming, budgets, signals, and recovery from a loss that is not a number."""

from __future__ import annotations

import csv
import dataclasses
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from training import checkpoint, distributed
from training.errors import CheckpointError, OptionError, TrainingError
from training.loop import LoopOptions, Trainer

FULL = Path("/dev/full")  # every write to it finds the disk full; reading it never ends


@pytest.fixture
def fabric():
    return distributed.launch("cpu", precision="fp32")


def losses(folder: Path) -> list[str]:
    with (folder / "log.csv").open() as file:
        return [row["error"] for row in csv.DictReader(file)]


def trainer(tiny_recipe, fabric, folder: Path, **loop) -> Trainer:
    folder.mkdir(exist_ok=True)
    return Trainer(tiny_recipe(tiny_recipe.options_type()), fabric, folder, LoopOptions(log_steps=1, **loop))


def test_training_learns(tiny_recipe, fabric, tmp_path):
    scores = trainer(tiny_recipe, fabric, tmp_path / "run", steps=400).run()
    assert scores["distance"] < 0.1


@pytest.mark.parametrize("loop", [{}, {"accumulate": 3}, {"pieces_mb": 0.001}])
def test_resumed_run_equals_the_uninterrupted_one(tiny_recipe, fabric, tmp_path, loop):
    whole = trainer(tiny_recipe, fabric, tmp_path / "whole", steps=30, **loop)
    whole.run()
    for part in range(3):
        run = trainer(tiny_recipe, fabric, tmp_path / "parts", steps=30, **loop)
        if part < 2:
            stop_after(run, 10)
        run.run()
    assert run.step == 30
    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")
    for name, tensor in whole.recipe.ema["line"].state_dict().items():
        assert torch.equal(tensor, run.recipe.ema["line"].state_dict()[name])


def stop_after(run: Trainer, steps: int) -> None:
    one_step, count = run._one_step, 0

    def step(batch):
        nonlocal count
        count += 1
        run.stop_requested = count == steps
        return one_step(batch)

    run._one_step = step


def test_time_budget_stops_the_run(tiny_recipe, fabric, tmp_path):
    run = trainer(tiny_recipe, fabric, tmp_path / "run", steps=10_000_000, minutes=0.01)
    run.run()
    assert 0 < run.step < 10_000_000
    assert checkpoint.load(tmp_path / "run")["step"] == run.step


def test_sigterm_stops_cleanly(tiny_recipe, fabric, tmp_path):
    run = trainer(tiny_recipe, fabric, tmp_path / "run", steps=10_000_000)
    threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGTERM)).start()
    started = time.monotonic()
    run.run()
    assert time.monotonic() - started < 30
    assert checkpoint.load(tmp_path / "run")["step"] == run.step > 0


def test_a_signal_while_processes_agree_is_not_lost(tiny_recipe, fabric, tmp_path, monkeypatch):
    run = trainer(tiny_recipe, fabric, tmp_path / "run", steps=40)
    agree = distributed.any_process

    def interrupted(fabric, wishes):
        agreed = agree(fabric, wishes)
        if run.step == 5 and not run.stop_requested and len(wishes) > 1:
            signal.raise_signal(signal.SIGTERM)
        return agreed

    monkeypatch.setattr(distributed, "any_process", interrupted)
    run.run()
    assert run.step == 6


def test_a_loss_that_is_not_a_number_goes_back_to_the_checkpoint(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    run = trainer(tiny_recipe, fabric, folder, steps=12)
    poison_at(run, step=8, times=1)
    run.run()
    assert run.step == 12
    assert run.rollbacks == 1
    assert np.isfinite([float(x) for x in losses(folder)]).all()


def test_it_gives_up_after_too_many(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    run = trainer(tiny_recipe, fabric, folder, steps=12)
    poison_at(run, step=8, times=99)
    with pytest.raises(TrainingError, match="lower the learning rate"):
        run.run()


def poison_at(run: Trainer, step: int, times: int) -> None:
    one_step, left = run._one_step, times

    def poisoned(batch):
        nonlocal left
        parts = one_step(batch)
        if run.step == step and left:
            left -= 1
            run.recipe.networks["line"].weight.data.fill_(float("nan"))
            return {"error": torch.tensor(float("nan"))}
        return parts

    run._one_step = poisoned


def test_a_run_of_another_recipe_is_refused(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=2).run()

    class Other(tiny_recipe):
        name = "other"

    with pytest.raises(CheckpointError, match="another folder"):
        trainer(Other, fabric, folder, steps=2).run()


def test_a_full_disk_keeps_the_old_checkpoint(tmp_path, monkeypatch):
    checkpoint.save({"step": 1}, tmp_path)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CheckpointError, match="make room"):
        checkpoint.save({"step": 2}, tmp_path)
    assert checkpoint.load(tmp_path)["step"] == 1
    assert [p.name for p in tmp_path.iterdir()] == [checkpoint.FILE_NAME]


def test_a_disk_that_is_full_for_the_checkpoint(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    (folder / "checkpoint.partial").symlink_to(FULL)
    with pytest.raises(CheckpointError, match=r"No space left.*make room"):
        trainer(tiny_recipe, fabric, folder, steps=9).run()
    assert checkpoint.load(folder)["step"] == 5
    run = trainer(tiny_recipe, fabric, folder, steps=9)  # the link is gone: there is room again
    run.run()
    assert run.step == checkpoint.load(folder)["step"] == 9


@pytest.mark.parametrize("name", ["options.json", "sheets/0000009.png"])
def test_a_disk_that_is_full_for_what_lies_beside_it(tiny_recipe, fabric, tmp_path, name):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(FULL)
    with pytest.raises(TrainingError, match=r"cannot be written to \(No space left.*make room") as error:
        trainer(tiny_recipe, fabric, folder, steps=9).run()
    assert "\n" not in str(error.value)
    (folder / name).unlink()
    run = trainer(tiny_recipe, fabric, folder, steps=12)
    run.run()
    assert run.step == 12


def test_a_disk_that_is_full_for_the_log(tiny_recipe, fabric, tmp_path, monkeypatch):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(csv.DictWriter, "writerow", full)
        with pytest.raises(TrainingError, match=r"cannot be written to \(No space left.*make room"):
            trainer(tiny_recipe, fabric, folder, steps=9).run()
    run = trainer(tiny_recipe, fabric, folder, steps=9)
    run.run()
    assert run.step == 9
    assert len(losses(folder)) == 9


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.training.conftest import TinyRecipe
from training import checkpoint, distributed
from training.loop import LoopOptions, Trainer

cut_short, flush = float(sys.argv[2]), os.fsync

def die_in_the_second_save(file):
    name = os.readlink(f"/proc/self/fd/{file}")
    if "checkpoint" in name and checkpoint.load(Path(sys.argv[1])) is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    flush(file)

os.fsync = die_in_the_second_save
options = LoopOptions(steps=30, log_steps=1, checkpoint_minutes=0, pieces_mb=cut_short or None)
Trainer(TinyRecipe(TinyRecipe.options_type()), distributed.launch("cpu", precision="fp32"),
        Path(sys.argv[1]), options).run()
"""


@pytest.mark.parametrize("pieces_mb", [None, 0.001])
def test_a_run_killed_while_it_saves_goes_on(tiny_recipe, fabric, tmp_path, pieces_mb):
    folder = tmp_path / "run"
    folder.mkdir()
    process = subprocess.run(
        [sys.executable, "-c", KILLED, folder, str(pieces_mb or 0)],
        timeout=120,
        env={"PYTHONPATH": str(Path.cwd()), "PATH": "", "OMP_NUM_THREADS": "1"},
    )
    assert process.returncode == -signal.SIGKILL
    assert checkpoint.load(folder)["step"] == 1
    run = trainer(tiny_recipe, fabric, folder, steps=30, pieces_mb=pieces_mb)
    run.run()
    whole = trainer(tiny_recipe, fabric, tmp_path / "whole", steps=30)
    whole.run()
    assert losses(folder)[-29:] == losses(tmp_path / "whole")[-29:]
    for name, tensor in whole.recipe.ema["line"].state_dict().items():
        assert torch.equal(tensor, run.recipe.ema["line"].state_dict()[name])
    kept = {path.name.partition(".")[2].partition(".")[0] for path in folder.glob("checkpoint*")}
    assert kept == ({"pt"} if pieces_mb is None else {"pt", "pieces"})  # nothing half written is left


def test_compiled_networks_learn_the_same(tiny_recipe, fabric, tmp_path, monkeypatch):
    trainer(tiny_recipe, fabric, tmp_path / "eager", steps=5).run()
    compiled = []

    def backend(graph, _):
        compiled.append(graph)
        return graph.forward

    whole = nn.Module.compile
    monkeypatch.setattr(nn.Module, "compile", lambda network: whole(network, backend=backend))
    run = trainer(tiny_recipe, fabric, tmp_path / "compiled", steps=5, compile=True)
    run.run()
    assert compiled
    assert losses(tmp_path / "compiled") == losses(tmp_path / "eager")
    assert list(checkpoint.load(tmp_path / "compiled")["networks"]["line"]) == ["weight", "bias"]


def test_a_compiler_that_is_missing_is_one_sentence(tiny_recipe, fabric, tmp_path, monkeypatch):
    def backend(*_):
        raise RuntimeError("No working C++ compiler found")

    whole = nn.Module.compile
    monkeypatch.setattr(nn.Module, "compile", lambda network: whole(network, backend=backend))
    with pytest.raises(TrainingError, match=r"C\+\+ compiler.*without --compile") as error:
        trainer(tiny_recipe, fabric, tmp_path / "run", steps=5, compile=True).run()
    assert "\n" not in str(error.value)


def test_a_damaged_checkpoint_is_named(tmp_path):
    (tmp_path / checkpoint.FILE_NAME).write_bytes(b"not a checkpoint")
    with pytest.raises(CheckpointError, match="damaged"):
        checkpoint.load(tmp_path)


def test_weights_that_are_no_numbers_do_not_take_the_place_of_the_checkpoint(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    run = trainer(tiny_recipe, fabric, folder, steps=12, checkpoint_minutes=0)
    run.options = dataclasses.replace(run.options, log_steps=100)  # what the log would show comes too late
    poison_at(run, step=8, times=1)
    run.run()
    assert (run.step, run.rollbacks) == (12, 1)
    assert checkpoint.load(folder)["step"] == 12
    assert torch.isfinite(run.recipe.networks["line"].weight).all()


def test_a_run_that_is_stopped_with_broken_weights_keeps_those_before(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    run = trainer(tiny_recipe, fabric, folder, steps=12)
    run.options = dataclasses.replace(run.options, log_steps=100)
    poison_at(run, step=8, times=1)
    poisoned = run._one_step

    def stop_then(batch):
        run.stop_requested = run.step == 7
        return poisoned(batch)

    run._one_step = stop_then
    scores = run.run()
    state = checkpoint.load(folder)
    assert (state["step"], state["rollbacks"]) == (5, 1)  # the next start draws other numbers
    assert np.isfinite(scores["distance"])


def test_a_resumed_run_learns_at_the_rate_it_is_given(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=5).run()
    recipe = tiny_recipe(tiny_recipe.options_type(rate=0.0))
    run = Trainer(recipe, fabric, folder, LoopOptions(steps=9, log_steps=1))
    run.run()
    before = checkpoint.load(folder)
    assert before["step"] == 9
    assert before["optimizers"]["line"]["param_groups"][0]["lr"] == 0
    assert before["optimizers"]["line"]["state"][0]["step"] == 9  # the moments went on


def test_steps_that_are_taken_again_are_logged_once(tiny_recipe, fabric, tmp_path):
    folder = tmp_path / "run"
    trainer(tiny_recipe, fabric, folder, steps=4).run()
    kept = (folder / checkpoint.FILE_NAME).read_bytes()
    trainer(tiny_recipe, fabric, folder, steps=9).run()
    (folder / checkpoint.FILE_NAME).write_bytes(kept)  # as if killed before the second checkpoint
    trainer(tiny_recipe, fabric, folder, steps=6).run()
    for name, expected in (("log.csv", [1, 2, 3, 4, 5, 6]), ("scores.csv", [4, 6])):
        with (folder / name).open() as file:
            assert [int(row["step"]) for row in csv.DictReader(file)] == expected


def test_a_log_that_a_full_disk_left_empty_is_no_obstacle(tiny_recipe, fabric, tmp_path):
    run = trainer(tiny_recipe, fabric, tmp_path, steps=2)
    (tmp_path / "log.csv").touch()
    run.run()
    assert len(losses(tmp_path)) == 2


def test_a_part_that_only_some_steps_have_is_averaged_over_these(tiny_recipe, fabric, tmp_path):
    run = trainer(tiny_recipe, fabric, tmp_path / "run", steps=4)
    run.options = dataclasses.replace(run.options, log_steps=4)
    one_step = run._one_step
    run._one_step = lambda batch: one_step(batch) | ({"late": torch.tensor(3.0)} if run.step == 4 else {})
    run.run()
    with (tmp_path / "run" / "log.csv").open() as file:
        assert [row["late"] for row in csv.DictReader(file)] == ["3"]


@pytest.mark.parametrize("state", [{"model": torch.zeros(2)}, [torch.zeros(2)]])
def test_a_checkpoint_of_another_program_is_refused(tiny_recipe, fabric, tmp_path, state):
    torch.save(state, tmp_path / checkpoint.FILE_NAME)
    with pytest.raises(CheckpointError, match="another program; name another folder"):
        trainer(tiny_recipe, fabric, tmp_path, steps=2).run()


def test_options_that_torch_refuses_are_one_sentence(tiny_recipe, fabric, tmp_path):
    recipe = tiny_recipe(tiny_recipe.options_type(rate=-1.0))
    with pytest.raises(OptionError, match=r"Invalid learning rate.*of --set"):
        Trainer(recipe, fabric, tmp_path, LoopOptions(steps=1)).run()
