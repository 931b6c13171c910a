"""`faceinpaint-train RECIPE --data FOLDER --out RUN`: trains one network, or goes on with a run.

faceinpaint-train landmarks --data faces --out runs/landmarks --minutes 15
faceinpaint-train gfc --preset small --data faces --out runs/gfc --minutes 90
faceinpaint-train gfc --data faces --out runs/gfc-paper --device cuda --devices 8
faceinpaint-train gfc --preset small --data faces --out runs/gfc --export resources/weights
faceinpaint-train studio --preset shipped --data faces --out runs/studio --export resources/weights
faceinpaint-train studio --preset shipped --dry-run
"""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path
from typing import Annotated, Any

import typer

from training.command_line import new_app, run
from training.errors import OptionError, TrainingError

RECIPES = (
    "attributes, dcgan, gepe, gfc, identity, igan, landmarks, mde, occlusion, parser, studio, studio_detail, "
    "studio_eyes"
)
"""All of them, for the help, which need not wait for torch."""

app = new_app()


@app.command()
def train(
    recipe: Annotated[str, typer.Argument(help=f"Which network to train: {RECIPES}.")],
    data: Annotated[Path | None, typer.Option(help="Folder with the picture sets.")] = None,
    out: Annotated[Path | None, typer.Option(help="Folder of the run; an existing run goes on.")] = None,
    preset: Annotated[
        str,
        typer.Option(
            help="Named set of options: 'paper' is the published one, 'small' ours; 'shipped' does all stages"
            " by which the weights that ship were trained."
        ),
    ] = "paper",
    options: Annotated[Path | None, typer.Option(help="TOML file with options.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="One option, as NAME=VALUE.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Updates of the whole run; 10,000.")] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0, help="Stop this start after so many minutes.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of weights, batches and noise.")] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    devices: Annotated[int, typer.Option(min=1, help="Processes on this computer.")] = 1,
    nodes: Annotated[int, typer.Option(min=1, help="Computers.")] = 1,
    precision: Annotated[str, typer.Option(help="bf16 or fp32.")] = "bf16",
    accumulate: Annotated[
        int, typer.Option(min=1, help="Batches of a step, whose gradients are averaged.")
    ] = 1,
    compile_: Annotated[
        bool, typer.Option("--compile", help="Let torch compile the networks: slow at first, then faster.")
    ] = False,
    pieces_mb: Annotated[
        float | None, typer.Option(min=0.001, help="Cut checkpoints into files of so many megabytes.")
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads of each process.")] = None,
    sheet_minutes: Annotated[float, typer.Option(help="Minutes between sample sheets.")] = 5,
    checkpoint_minutes: Annotated[float, typer.Option(help="Minutes between checkpoints.")] = 5,
    validate_minutes: Annotated[float, typer.Option(help="Minutes between validations.")] = 10,
    export: Annotated[
        Path | None, typer.Option(help="Write the weights into this weights folder when the run stops.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only print the stages and what differs from the paper.")
    ] = False,
) -> None:
    """Trains one network, or goes on with a run."""
    import torch

    try:
        from training import distributed, recipes  # noqa: F401
    except ModuleNotFoundError as error:
        raise TrainingError(
            f"Training needs the package {error.name}; run: python -m pip install 'faceinpaint[training]'."
        ) from error
    from training import stages
    from training.export import export_weights
    from training.loop import LoopOptions, Trainer
    from training.recipes.base import recipe_class

    cls, is_staged = recipe_class(recipe), preset == stages.SHIPPED
    if is_staged and steps is not None:
        raise OptionError("The stages of --preset shipped tell their updates; leave --steps out.")
    steps = steps or 10_000
    presets = cls.presets
    planned = [stages.Stage(preset, steps, steps)]
    if is_staged:
        planned = stages.shipped_stages(recipe)
        presets = {stage.name: dict(stage.options) for stage in planned}
    plan = [(s, read_options(cls.options_type, presets, s.name, options, set_ or [])) for s in planned]
    if dry_run:
        stages.print_stages(plan)
        return
    if data is None or out is None:
        raise OptionError("A run needs the folder of its pictures, --data, and one of its own, --out.")
    if threads:
        torch.set_num_threads(threads)
    loop = LoopOptions(
        steps=steps,
        minutes=minutes,
        seed=seed,
        accumulate=accumulate,
        compile=compile_,
        pieces_mb=pieces_mb,
        checkpoint_minutes=checkpoint_minutes,
        sheet_minutes=sheet_minutes,
        validate_minutes=validate_minutes,
    )
    fabric = distributed.launch(device, devices, nodes, precision)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OptionError(
            f"The run's folder {out} cannot be made ({error.strerror}); name another one with --out."
        ) from error
    if is_staged:
        if not stages.run_stages(cls, plan, data, out, fabric, loop, export) and fabric.is_global_zero:
            print("Not all stages are finished; the same command goes on with them.", flush=True)
        return
    instance = cls(plan[0][1])
    instance.read_data(data)  # of several processes, one decodes
    trainer = Trainer(instance, fabric, out, loop)
    scores = trainer.run()
    if export is not None and fabric.is_global_zero:
        export_weights(instance, trainer.step, str(fabric.device), scores, preset, export)


def read_options(
    options_type: type[Any],
    presets: dict[str, dict[str, Any]],
    preset: str,
    file: Path | None,
    assignments: list[str],
) -> Any:
    """A recipe's options: the paper's, changed by a preset, then by a TOML file, then by `NAME=VALUE`s.

    Raises:
        OptionError: an unknown preset or name, or a value of another type.
    """
    if preset != "paper" and preset not in presets:
        raise OptionError(
            f"There is no preset {preset!r}; choose one of: {', '.join(['paper', *presets, 'shipped'])}."
        )
    values: dict[str, Any] = dict(presets.get(preset, {}))
    if file is not None:
        try:
            values |= tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise OptionError(f"The options file {file} cannot be read ({error}).") from error
    fields = {field.name: field for field in dataclasses.fields(options_type)}
    for assignment in assignments:
        name, _, text = assignment.partition("=")
        values[name] = text
    for name, value in values.items():
        if name not in fields:
            raise OptionError(f"There is no option {name!r}; choose one of: {', '.join(fields)}.")
        default = fields[name].default
        try:
            values[name] = _converted(value, type(default))
        except (ValueError, KeyError):
            raise OptionError(f"The option {name} wants a value like {default!r}, not {value!r}.") from None
    return options_type(**values)


def _converted(value: Any, kind: Any) -> Any:
    """An option's value, of a preset or TOML file, or the text of a command line.

    Raises:
        ValueError, KeyError: it is of another kind.
    """
    if kind is bool and isinstance(value, str):
        return {"true": True, "false": False}[value.lower()]
    if isinstance(value, str) or (kind is float and type(value) is int):
        return kind(value)
    if type(value) is not kind:
        raise ValueError
    return value


def main() -> None:
    """Entry point."""
    run(app, "faceinpaint-train")


if __name__ == "__main__":
    main()
