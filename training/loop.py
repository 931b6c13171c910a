"""The training loop: steps, averages, logs, checkpoints and budgets. It knows no paper."""

from __future__ import annotations

import csv
import json
import math
import os
import queue
import signal
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from training import checkpoint, distributed
from training.errors import CheckpointError, TrainingError
from training.recipes.base import Recipe, StepContext


@dataclass(frozen=True)
class LoopOptions:
    """How long to train and how often to look.

    Attributes:
        steps: updates of the whole run; schedules refer to it.
        minutes: stop after this many minutes of this start, resumable; None = no limit.
        seed: of weights, batches and noise.
        log_steps, checkpoint_minutes, sheet_minutes, validate_minutes: intervals.
    """

    steps: int = 10_000
    minutes: float | None = None
    seed: int = 0
    log_steps: int = 20
    checkpoint_minutes: float = 5
    sheet_minutes: float = 5
    validate_minutes: float = 10


MAX_ROLLBACKS = 3


class Trainer:
    """Runs one recipe in one folder.

    The folder gets `options.json`, `log.csv`, TensorBoard events, `sheets/`, `scores.csv` and
    `checkpoint.pt`. A second start in the same folder goes on where the first one stopped, with the very same
    numbers: each step draws from its own generator, seeded by run, step and process.
    """

    def __init__(
        self, recipe: Recipe, fabric: distributed.Fabric, folder: Path, options: LoopOptions
    ) -> None:
        self.recipe, self.fabric, self.folder, self.options = recipe, fabric, folder, options
        self.step = 0
        self.stop_requested = False
        self.rollbacks = 0

    def run(self) -> dict[str, float]:
        """Trains until a budget is used up or a signal asks to stop; returns the last scores."""
        torch.manual_seed(self.options.seed)
        self.recipe.build()
        self.recipe.to(self.fabric.device)
        for network in self.recipe.networks.values():
            distributed.broadcast(self.fabric, network)
        self._resume()
        if self.fabric.is_global_zero:
            self._record()
        with _stop_on_signals(self):
            self._train()
        self._save()
        return self._validate()

    def _train(self) -> None:
        started = self.last_saved = self.last_sheet = self.last_score = time.monotonic()
        waited = 0.0
        logged_step, logged_at = self.step, started
        sums: dict[str, Tensor] = {}
        batches = self._prefetch()
        try:
            while self.step < self.options.steps and not self.stop_requested:
                before = time.monotonic()
                batch = batches.next()
                waited += time.monotonic() - before
                parts = self._one_step(batch)
                for name, value in parts.items():
                    sums[name] = sums.get(name, torch.zeros(())) + value.detach().float().cpu()
                now = time.monotonic()
                if self.step % self.options.log_steps == 0 or self.step == self.options.steps:
                    count = self.step - logged_step
                    means = {name: float(value) / count for name, value in sums.items()}
                    is_broken = not all(math.isfinite(value) for value in means.values())
                    if any(distributed.any_process(self.fabric, [is_broken])):
                        batches.close()
                        self._roll_back()
                        batches = self._prefetch()
                    else:
                        rate = count * self.recipe.options.batch * self.fabric.world_size / (now - logged_at)
                        self._log(means | {"images_per_s": rate, "data_wait": waited / (now - logged_at)})
                    sums, waited, logged_step, logged_at = {}, 0.0, self.step, now
                is_over = self.options.minutes is not None and now - started > self.options.minutes * 60
                self._look(now, is_over)
        finally:
            batches.close()

    def _prefetch(self) -> _Prefetch:
        return _Prefetch(self.recipe, self.options.seed, self.fabric.global_rank, self.step, self.rollbacks)

    def _one_step(self, batch: dict[str, np.ndarray]) -> dict[str, Tensor]:
        rng = torch.Generator().manual_seed(self._step_seed())
        for network in self.recipe.networks.values():
            network.train()
        context = StepContext(
            self.step, self.options.steps, rng, self.fabric.autocast, self._update, self._average
        )
        tensors = {name: torch.from_numpy(array).to(self.recipe.device) for name, array in batch.items()}
        parts = self.recipe.train_step(tensors, context)
        self.step += 1
        self.recipe.update_averages(self.step)
        return parts

    def _update(self, name: str, loss: Tensor) -> None:
        optimizer = self.recipe.optimizers[name]
        optimizer.zero_grad(set_to_none=True)
        self.fabric.backward(loss)
        parameters = [p for group in optimizer.param_groups for p in group["params"]]
        distributed.average_gradients(self.fabric, parameters)
        optimizer.step()

    def _average(self, value: Tensor) -> Tensor:
        return distributed.average(self.fabric, value)

    def _step_seed(self) -> int:
        sequence = np.random.SeedSequence(
            [self.options.seed, self.step, self.fabric.global_rank, self.rollbacks, 1]
        )
        return int(sequence.generate_state(1, np.uint64)[0] >> 1)

    def _look(self, now: float, is_over: bool) -> None:
        """Saves, shows, scores and stops when it is time, in all processes at the same step."""
        o = self.options
        saves, shows, scores, self.stop_requested = distributed.any_process(
            self.fabric,
            [
                now - self.last_saved > o.checkpoint_minutes * 60,
                now - self.last_sheet > o.sheet_minutes * 60,
                now - self.last_score > o.validate_minutes * 60,
                self.stop_requested or is_over,
            ],
        )
        if saves:
            self._save()
            self.last_saved = time.monotonic()
        if shows:
            self._sheet()
            self.last_sheet = time.monotonic()
        if scores:
            self._validate()
            self.last_score = time.monotonic()

    def _record(self) -> None:
        """Writes what runs beside what it makes; after a resume, which may refuse these options."""
        ran = {
            "recipe": self.recipe.name,
            "step": self.step,
            "options": asdict(self.recipe.options),
            "loop": asdict(self.options),
        }
        (self.folder / "options.json").write_text(json.dumps(ran, indent=2) + "\n")

    def _state(self) -> dict[str, Any]:
        recipe = self.recipe
        return {
            "step": self.step,
            "rollbacks": self.rollbacks,
            "recipe": recipe.name,
            "options": asdict(recipe.options),
            "networks": {name: network.state_dict() for name, network in recipe.networks.items()},
            "ema": {name: network.state_dict() for name, network in recipe.ema.items()},
            "optimizers": {name: optimizer.state_dict() for name, optimizer in recipe.optimizers.items()},
        }

    def _save(self) -> None:
        for network in (*self.recipe.networks.values(), *self.recipe.ema.values()):
            distributed.average_buffers(self.fabric, network)
        if self.fabric.is_global_zero:
            checkpoint.save(self._state(), self.folder)
        self.fabric.barrier()

    def _resume(self) -> None:
        state = checkpoint.load(self.folder)
        if state is None:
            return
        if state["recipe"] != self.recipe.name:
            raise CheckpointError(
                f"{self.folder} holds a run of the recipe {state['recipe']}; name another folder with --out."
            )
        try:
            self._restore(state)
        except (RuntimeError, KeyError, ValueError) as error:
            raise CheckpointError(
                f"The checkpoint in {self.folder} was made with other options and cannot be continued with"
                " these; use the same options, or another folder with --out."
            ) from error
        self.rollbacks = state["rollbacks"]

    def _restore(self, state: dict[str, Any]) -> None:
        recipe = self.recipe
        for name, network in recipe.networks.items():
            network.load_state_dict(state["networks"][name])
        for name, network in recipe.ema.items():
            network.load_state_dict(state["ema"][name])
        for name, optimizer in recipe.optimizers.items():
            optimizer.load_state_dict(state["optimizers"][name])
        self.step = state["step"]

    def _roll_back(self) -> None:
        """Goes back to the last checkpoint after a loss that is not a number, with other random numbers."""
        state = checkpoint.load(self.folder)
        self.rollbacks += 1
        if state is None or self.rollbacks > MAX_ROLLBACKS:
            tried = "there is no checkpoint to go back to" if state is None else "going back did not help"
            raise TrainingError(
                f"The loss is no longer a number at step {self.step}, and {tried}; lower the learning rate,"
                " or train with --precision fp32."
            )
        self._restore(state)

    def _log(self, values: dict[str, float]) -> None:
        if not self.fabric.is_global_zero:
            return
        _append_csv(self.folder / "log.csv", {"step": self.step, **values})
        text = "  ".join(f"{name} {value:.4g}" for name, value in values.items())
        print(f"step {self.step}  {text}", flush=True)
        if writer := self._tensorboard():
            for name, value in values.items():
                writer.add_scalar(name, value, self.step)

    def _tensorboard(self) -> Any:
        if not hasattr(self, "_writer"):
            self._writer = None
            with suppress(ImportError):
                from torch.utils.tensorboard import SummaryWriter

                self._writer = SummaryWriter(self.folder)
        return self._writer

    def _sheet(self) -> None:
        if self.fabric.is_global_zero:
            sheets = self.folder / "sheets"
            sheets.mkdir(exist_ok=True)
            Image.fromarray(self.recipe.sample_sheet()).save(sheets / f"{self.step:07d}.png")

    def _validate(self) -> dict[str, float]:
        if not self.fabric.is_global_zero:
            return {}
        scores = self.recipe.validate()
        _append_csv(self.folder / "scores.csv", {"step": self.step, **scores})
        print(f"step {self.step}  " + json.dumps({k: round(v, 4) for k, v in scores.items()}), flush=True)
        self._sheet()
        return scores


class _Prefetch:
    """Draws batches in a thread, two ahead of the steps; batch n is the same whenever the run was started."""

    def __init__(self, recipe: Recipe, seed: int, rank: int, step: int, rollbacks: int) -> None:
        self._queue: queue.Queue[dict[str, np.ndarray] | BaseException] = queue.Queue(maxsize=2)
        self._closed = threading.Event()
        self._seeds = (seed, rank, rollbacks)
        self._thread = threading.Thread(target=self._work, args=(recipe, step), daemon=True)
        self._thread.start()

    def next(self) -> dict[str, np.ndarray]:
        item = self._queue.get()
        if isinstance(item, BaseException):
            raise item
        return item

    def close(self) -> None:
        self._closed.set()
        self._thread.join()

    def _work(self, recipe: Recipe, step: int) -> None:
        seed, rank, rollbacks = self._seeds
        while not self._closed.is_set():
            try:
                item: Any = recipe.batch(np.random.default_rng([seed, step, rank, rollbacks, 0]))
            except BaseException as error:
                item = error
            while not self._closed.is_set():
                with suppress(queue.Full):
                    self._queue.put(item, timeout=0.1)
                    break
            step += 1


class _stop_on_signals:
    """While it lasts, SIGINT and SIGTERM end the run after the current step, its checkpoint written."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._old: dict[int, Any] = {}

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._old[number] = signal.signal(number, self._request_stop)

    def _request_stop(self, *_: Any) -> None:
        self._trainer.stop_requested = True

    def __exit__(self, *_: Any) -> None:
        for number, handler in self._old.items():
            signal.signal(number, handler)


def _append_csv(path: Path, row: dict[str, float]) -> None:
    header = _read_header(path)
    if header is not None and header != list(row):
        path.replace(path.with_stem(f"{path.stem}-until-{int(row['step'])}"))
        header = None
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        if header is None:
            writer.writeheader()
        writer.writerow({k: f"{v:.6g}" for k, v in row.items()})
        file.flush()
        os.fsync(file.fileno())


def _read_header(path: Path) -> list[str] | None:
    if not path.exists():
        return None
    with path.open(newline="") as file:
        return next(csv.reader(file), None)
