"""Runs in several stages: how the weights that ship were trained, from end to end.

`training/recipes/shipped/RECIPE.toml` tells for each recipe what ran:

    [options]                   # of every stage, beside the paper's values
    width = 0.5

    [[stages]]
    name = "first"              # from random weights
    until = 3904                # updates
    schedule = 5000             # what schedules take for the end of the run; `until` where it is left out

    [[stages]]
    name = "critics"
    start = "first"             # from its averaged weights, as option fine_tune has them
    until = 2304
    [stages.options]
    adversarial_weight = 0.02

    [[stages]]
    name = "critics-later"
    continues = "critics"       # goes on with its critics, optimisers and options; updates count on
    until = 4000

    [[stages]]
    name = "mean"
    mean = { first = 0.25, critics-later = 0.75 }       # of weights

Each stage has a folder, as any run has, and in that a folder `weights` with what it ended with. A stage with
these is finished: the same command goes on where it was stopped.
"""

from __future__ import annotations

import os
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file

from engine import weights
from training import checkpoint
from training.distributed import Fabric, any_process
from training.errors import OptionError
from training.export import copy_weights, export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.base import Options, Recipe

SHIPPED = "shipped"


@dataclass(frozen=True)
class Stage:
    """A part of a run with options of its own, or a mean of weights.

    Attributes:
        name: also of its folder.
        until: it ends with this update of the run.
        schedule: updates that schedules take the run to have.
        start: the stage from whose weights it starts; "" = random ones.
        continues: the stage whose run it goes on with; "" = a run of its own.
        mean: shares of the weights of other stages, by name, instead of any training.
        options: that differ from the paper's.
    """

    name: str
    until: int
    schedule: int
    start: str = ""
    continues: str = ""
    mean: Mapping[str, float] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    def describe(self) -> str:
        """What is done, in a few words."""
        if self.mean:
            return "the mean of " + ", ".join(f"{name} ({share:g})" for name, share in self.mean.items())
        end = "" if self.schedule == self.until else f", on a schedule of {self.schedule}"
        if self.continues:
            return f"goes on with {self.continues} until update {self.until}{end}"
        start = f" from the weights of {self.start}" if self.start else ""
        return f"{self.until} updates{start}{end}"


def shipped_stages(recipe: str) -> list[Stage]:
    """The stages by which the shipped weights of a recipe were trained.

    Raises:
        OptionError: none of its weights ship.
    """
    path = files("training.recipes").joinpath(SHIPPED, f"{recipe}.toml")
    if not path.is_file():
        raise OptionError(f"No weights of the recipe {recipe} ship; train it with another --preset.")
    return parse_stages(tomllib.loads(path.read_text(encoding="utf-8")))


def parse_stages(table: Mapping[str, Any]) -> list[Stage]:
    """The stages of a stage file.

    Raises:
        KeyError, TypeError: it names a stage that is not above it, or is of another form.
    """
    stages: dict[str, Stage] = {}
    for own in table["stages"]:
        sources = [stages[own[key]] for key in ("start", "continues") if key in own]
        sources += [stages[name] for name in own.get("mean", ())]
        options = dict(table.get("options", {}) if "start" in own or not sources else sources[-1].options)
        if "start" in own or "mean" in own:
            options["fine_tune"] = True
        until = own["until"] if "mean" not in own else sources[-1].until
        own = {"until": until, "schedule": until, **own, "options": options | own.get("options", {})}
        stages[own["name"]] = Stage(**own)
    return list(stages.values())


def print_stages(plan: Sequence[tuple[Stage, Options]]) -> None:
    """Tells what would be done, and with which options beside the paper's."""
    for number, (stage, options) in enumerate(plan, 1):
        print(f"{number}. {stage.name}: {stage.describe()}")
        defaults = {each.name: each.default for each in fields(options)}
        changed = {name: value for name, value in asdict(options).items() if value != defaults[name]}
        for name, value in changed.items() if not stage.mean else ():
            print(f"     {name} = {value!r}")


def run_stages(
    recipe: type[Recipe],
    plan: Sequence[tuple[Stage, Options]],
    data: Path,
    out: Path,
    fabric: Fabric,
    loop: LoopOptions,
    export: Path | None = None,
) -> bool:
    """Does all stages that are not finished, within the time that `loop` has.

    Args:
        recipe: what to train.
        plan: its stages, each with all options.
        data: folder with the picture sets.
        out: folder for the stages' folders.
        fabric: for the processes that take part.
        loop: how to train; steps come from the stages.
        export: weights folder that gets the weights of the last stage.
    Returns:
        Whether all stages are finished now.
    """
    name = recipe.weights_name or recipe.name
    ends = None if loop.minutes is None else time.monotonic() + loop.minutes * 60
    for number, (stage, options) in enumerate(plan, 1):
        if name in weights.read_manifest(out / stage.name / "weights"):
            continue
        left = None if ends is None else (ends - time.monotonic()) / 60
        if any_process(fabric, [left is not None and left <= 0])[0]:
            return False
        if fabric.is_global_zero:
            print(f"Stage {number} of {len(plan)}, {stage.name}: {stage.describe()}", flush=True)
            (out / stage.name).mkdir(parents=True, exist_ok=True)
            if stage.continues and checkpoint.load(out / stage.name) is None:
                state = checkpoint.load(out / stage.continues)
                assert state is not None, "a stage that has weights has a checkpoint"
                checkpoint.save(state, out / stage.name, loop.pieces_mb)
        fabric.barrier()
        made = recipe(options)
        if stage.mean:
            _finish_mean(made, stage, data, out, fabric)
            continue
        before = stage.start or stage.continues
        with _weights_first(out / before / "weights" if before else None):
            made.read_data(data)
            schedule = replace(loop, steps=stage.schedule, stop=stage.until, minutes=left)
            trainer = Trainer(made, fabric, out / stage.name, schedule)
            scores = trainer.run()
        if trainer.step < stage.until:
            return False
        if fabric.is_global_zero:
            folder = out / stage.name / "weights"
            export_weights(made, trainer.step, str(fabric.device), scores, SHIPPED, folder)
        fabric.barrier()
    if export is not None and fabric.is_global_zero:
        copy_weights(name, out / plan[-1][0].name / "weights", export)
    return True


def _finish_mean(recipe: Recipe, stage: Stage, data: Path, out: Path, fabric: Fabric) -> None:
    """Averages weights, scores the result, and exports it."""
    if fabric.is_global_zero:
        name = recipe.weights_name or recipe.name
        shares = {out / each / "weights": share for each, share in stage.mean.items()}
        mean = _write_mean(name, shares, out / stage.name / "mean")
        with _weights_first(mean):
            recipe.read_data(data)
            recipe.build()
            recipe.to(fabric.device)
            scores = recipe.validate()
        folder = out / stage.name / "weights"
        export_weights(recipe, stage.until, str(fabric.device), scores, SHIPPED, folder)
    fabric.barrier()


def _write_mean(name: str, shares: Mapping[Path, float], folder: Path) -> Path:
    """Writes the mean of some weights; what one of them lacks is the mean of the others."""
    loaded = [(load_file(source / f"{name}.safetensors"), share) for source, share in shares.items()]
    mean = dict(loaded[-1][0])
    for key, last in mean.items():
        having = [(tensors[key], share) for tensors, share in loaded if key in tensors]
        if last.is_floating_point():
            total = sum(share for _, share in having)
            mean[key] = sum(share / total * tensor.float() for tensor, share in having)  # type: ignore[assignment]
    folder.mkdir(exist_ok=True)
    save_file(mean, folder / f"{name}.safetensors")
    entry = weights.read_manifest([*shares][-1])[name].copy()
    entry["sha256"] = weights.file_sha256(folder / f"{name}.safetensors")
    weights.write_manifest_entry(name, entry, folder)
    return folder


@contextmanager
def _weights_first(folder: Path | None) -> Iterator[None]:
    """Puts the weights of a folder, if one is given, before all others while the block runs."""
    before = os.environ.get(weights.FOLDER_VARIABLE)
    if folder is not None:
        folders = [str(folder), *([before] if before else [])]
        os.environ[weights.FOLDER_VARIABLE] = os.pathsep.join(folders)
    try:
        yield
    finally:
        os.environ.pop(weights.FOLDER_VARIABLE, None)
        if before is not None:
            os.environ[weights.FOLDER_VARIABLE] = before
