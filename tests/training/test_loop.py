"""The loop: exact resuming, budgets, signals, and recovery from a loss that is not a number."""

from __future__ import annotations

import csv
import os
import signal
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from training import checkpoint, distributed
from training.errors import CheckpointError, TrainingError
from training.loop import LoopOptions, Trainer


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


def test_resumed_run_equals_the_uninterrupted_one(tiny_recipe, fabric, tmp_path):
    whole = trainer(tiny_recipe, fabric, tmp_path / "whole", steps=30)
    whole.run()
    for part in range(3):
        run = trainer(tiny_recipe, fabric, tmp_path / "parts", steps=30)
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


def test_a_damaged_checkpoint_is_named(tmp_path):
    (tmp_path / checkpoint.FILE_NAME).write_bytes(b"not a checkpoint")
    with pytest.raises(CheckpointError, match="damaged"):
        checkpoint.load(tmp_path)
