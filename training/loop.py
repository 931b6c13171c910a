"""The training loop: steps, averages, logs, checkpoints and budgets. It knows no paper."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from training import checkpoint, distributed
from training.errors import CheckpointError, OptionError, TrainingError
from training.prefetch import Prefetch
from training.recipes.base import Recipe
from training.run_folder import RunFolder
from training.step import StepContext
from training.updates import Updates


@dataclass(frozen=True)
class LoopOptions:
    """How long to train and how often to look.

    Attributes:
        steps: updates of the whole run; schedules refer to it.
        stop: end after so many of them; None = after all.
        minutes: stop after this many minutes of this start, resumable; None = no limit.
        seed: of weights, batches and noise.
        accumulate: batches of a step, whose gradients are averaged: what exceeds the memory at once.
        compile: have torch compile the networks; slow at first.
        pieces_mb: cut checkpoints into files of so many megabytes; None = one file.
        log_steps, checkpoint_minutes, sheet_minutes, validate_minutes: intervals.
    """

    steps: int = 10_000
    stop: int | None = None
    minutes: float | None = None
    seed: int = 0
    accumulate: int = 1
    compile: bool = False
    pieces_mb: float | None = None
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
        self._files = RunFolder(folder)

    def run(self) -> dict[str, float]:
        """Trains until a budget is used up or a signal asks to stop; returns the last scores."""
        torch.manual_seed(self.options.seed)
        try:
            self.recipe.build()
        except (ValueError, RuntimeError) as error:  # as torch says of sizes and rates below 0
            raise OptionError(
                f"No network can be built with these options ({error}); correct those of --set or --options."
            ) from error
        self.recipe.to(self.fabric.device)
        for network in self.recipe.networks.values():
            distributed.broadcast(self.fabric, network)
        if self.options.compile:
            self.recipe.compile()
        self._resume()
        if self.fabric.is_global_zero:
            self._files.go_on_from(self.step)
            self._record()
        with _stop_on_signals(self):
            try:
                self._train()
            except RuntimeError as error:
                if not type(error).__module__.startswith(("torch._dynamo", "torch._inductor")):
                    raise
                cause = str(getattr(error, "inner_exception", error)).strip().partition("\n")[0]
                raise TrainingError(
                    f"torch cannot compile this recipe here ({cause}); train it without --compile."
                ) from error
        if self._is_broken():
            self._roll_back()
        self._save()
        return self._validate()

    def _train(self) -> None:
        started = self.last_saved = self.last_sheet = self.last_score = time.monotonic()
        waited = 0.0
        logged_step, logged_at = self.step, started
        logged: dict[str, list[Tensor]] = {}
        batches = self._prefetch()
        try:
            end = self.options.stop or self.options.steps
            stops = False
            while self.step < end and not stops:
                before = time.monotonic()
                drawn = [batches.next() for _ in range(self.options.accumulate)]
                waited += time.monotonic() - before
                parts = self._one_step(drawn)
                for name, value in parts.items():
                    logged.setdefault(name, []).append(value)
                now = time.monotonic()
                if self.step % self.options.log_steps == 0 or self.step == end:
                    means = {name: float(torch.stack(values).mean()) for name, values in logged.items()}
                    if self._is_broken(means.values()):
                        batches.close()
                        self._roll_back()
                        batches = self._prefetch()
                    else:
                        batch = self.recipe.options.batch * self.options.accumulate * self.fabric.world_size
                        rate = (self.step - logged_step) * batch / (now - logged_at)
                        self._log(means | {"images_per_s": rate, "data_wait": waited / (now - logged_at)})
                    logged, waited, logged_step, logged_at = {}, 0.0, self.step, now
                is_over = self.options.minutes is not None and now - started > self.options.minutes * 60
                stops = self._look(now, is_over)
        finally:
            batches.close()

    def _prefetch(self) -> Prefetch:
        seeds = self.options.seed, self.fabric.global_rank, self.rollbacks
        accumulate = self.options.accumulate
        return Prefetch(self.recipe, seeds, self.step * accumulate, ahead=2 * accumulate)

    def _one_step(self, batches: list[dict[str, np.ndarray]]) -> dict[str, Tensor]:
        for network in self.recipe.networks.values():
            network.train()
        update = Updates(self.fabric, self.recipe.optimizers, len(batches))
        means: dict[str, Tensor] = {}
        for part, batch in enumerate(batches):
            update.begin_part()
            torch.manual_seed(self._part_seed(part, 2))  # of dropout, which takes no generator
            rng = torch.Generator().manual_seed(self._part_seed(part, 1))
            average = partial(distributed.reduced, self.fabric)
            context = StepContext(self.step, self.options.steps, rng, self.fabric.autocast, update, average)
            tensors = {name: torch.from_numpy(array).to(self.recipe.device) for name, array in batch.items()}
            for name, value in self.recipe.train_step(tensors, context).items():
                means[name] = means.get(name, torch.zeros(())) + value.detach().float().cpu() / len(batches)
        self.step += 1
        self.recipe.update_averages(self.step)
        return means

    def _part_seed(self, part: int, purpose: int) -> int:
        number = self.step * self.options.accumulate + part
        sequence = np.random.SeedSequence(
            [self.options.seed, number, self.fabric.global_rank, self.rollbacks, purpose]
        )
        return int(sequence.generate_state(1, np.uint64)[0] >> 1)

    def _look(self, now: float, is_over: bool) -> bool:
        """Saves, shows and scores when it is time; whether to stop. All processes do so at the same step."""
        o = self.options
        # A signal may come while the processes agree: what it asks for stays until the next step.
        saves, shows, scores, stops = distributed.any_process(
            self.fabric,
            [
                now - self.last_saved > o.checkpoint_minutes * 60,
                now - self.last_sheet > o.sheet_minutes * 60,
                now - self.last_score > o.validate_minutes * 60,
                self.stop_requested or is_over,
            ],
        )
        if saves and not self._is_broken():  # the next log will go back to the last checkpoint
            self._save()
            self.last_saved = time.monotonic()
        if shows:
            self._sheet()
            self.last_sheet = time.monotonic()
        if scores:
            self._validate()
            self.last_score = time.monotonic()
        return stops

    def _record(self) -> None:
        """Writes what runs beside what it makes; after a resume, which may refuse these options."""
        ran = {
            "recipe": self.recipe.name,
            "step": self.step,
            "options": asdict(self.recipe.options),
            "loop": asdict(self.options),
        }
        self._files.record(ran)

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
            checkpoint.save(self._state(), self.folder, self.options.pieces_mb)
        self.fabric.barrier()

    def _resume(self) -> None:
        state = checkpoint.load(self.folder)
        if state is None:
            return
        made_by = state.get("recipe") if isinstance(state, dict) else None
        if made_by != self.recipe.name:
            what = f"a run of the recipe {made_by}" if made_by else "a checkpoint of another program"
            raise CheckpointError(f"{self.folder} holds {what}; name another folder with --out.")
        try:
            self._restore(state)
            self.rollbacks = state["rollbacks"]
        except (RuntimeError, KeyError, ValueError, TypeError) as error:
            raise CheckpointError(
                f"The checkpoint in {self.folder} was made with other options and cannot be continued with"
                " these; use the same options, or another folder with --out."
            ) from error

    def _restore(self, state: dict[str, Any]) -> None:
        recipe = self.recipe
        for name, network in recipe.networks.items():
            network.load_state_dict(state["networks"][name])
        for name, network in recipe.ema.items():
            network.load_state_dict(state["ema"][name])
        for name, optimizer in recipe.optimizers.items():
            chosen = [{k: v for k, v in group.items() if k != "params"} for group in optimizer.param_groups]
            optimizer.load_state_dict(state["optimizers"][name])
            for group, options in zip(optimizer.param_groups, chosen, strict=True):
                group.update(options)  # a run goes on with the rates it is given now
        self.step = state["step"]

    def _is_broken(self, losses: Iterable[float] = ()) -> bool:
        """Whether a loss, or a weight in any process, is no longer a number."""
        tensors = [
            tensor
            for network in self.recipe.networks.values()
            for tensor in (*network.parameters(), *network.buffers())
            if tensor.is_floating_point()
        ]
        is_sound = all(map(math.isfinite, losses)) and all(bool(t.isfinite().all()) for t in tensors)
        return distributed.any_process(self.fabric, [not is_sound])[0]

    def _roll_back(self) -> None:
        """Goes back to the last checkpoint from what is not a number, with other random numbers."""
        state = checkpoint.load(self.folder)
        self.rollbacks += 1
        if state is None or self.rollbacks > MAX_ROLLBACKS:
            tried = "there is no checkpoint to go back to" if state is None else "going back did not help"
            raise TrainingError(
                f"The loss is no longer a number at step {self.step}, and {tried}; lower the learning rate,"
                " or train with --precision fp32."
            )
        self._restore(state)
        if self.fabric.is_global_zero:
            self._files.go_on_from(self.step)

    def _log(self, values: dict[str, float]) -> None:
        if self.fabric.is_global_zero:
            self._files.log(self.step, values)

    def _sheet(self) -> None:
        if self.fabric.is_global_zero:
            self._files.show(self.step, self.recipe.sample_sheet())

    def _validate(self) -> dict[str, float]:
        if not self.fabric.is_global_zero:
            return {}
        scores = self.recipe.validate()
        self._files.score(self.step, scores)
        self._sheet()
        return scores


@contextmanager
def _stop_on_signals(trainer: Trainer) -> Iterator[None]:
    """While it lasts, SIGINT and SIGTERM end the run after the current step, its checkpoint written."""

    def request_stop(*_: Any) -> None:
        trainer.stop_requested = True

    is_main = threading.current_thread() is threading.main_thread()
    numbers = (signal.SIGINT, signal.SIGTERM) if is_main else ()
    old = {number: signal.signal(number, request_stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
