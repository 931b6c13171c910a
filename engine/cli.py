"""The command line: completes photos, finds faces, lists generators, examines the installation.

Exit codes: 0; 2 with one line on stderr for what the user can mend; 1 for a bug, or an installation that
`doctor` finds broken; 130 after Ctrl+C. Heavy modules are imported inside the commands, so that help and
errors are instant.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import EngineError, FaceError, PhotoError

if TYPE_CHECKING:
    from engine.request import FaceFrame, Progress

OpenEditor = Callable[[list[str]], int]
"""Opens the editor with its own command-line arguments and returns the exit code when it is closed."""

# All usage errors. Recent typers bring a click of their own, in which the class has no public name.
_UsageError: Any = typer.BadParameter.__mro__[1]

# `readable=False`: what is wrong with a file is said by the code that opens it, in better words.
_PhotoArgument = Annotated[
    Path,
    typer.Argument(
        metavar="PHOTO", help="A JPEG, PNG, WebP, TIFF, BMP or HEIC file.", show_default=False, readable=False
    ),
]
_MaskOption = typer.Option(help="A picture that is white where to fill.", show_default=False, readable=False)
_OutputOption = Annotated[
    Path, typer.Option("--output", "-o", help="Where to save.", show_default=False, readable=False)
]
_DeviceOption = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def main(open_editor: OpenEditor, arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        open_editor: opens the editor; handed in because the engine does not know the program around it.
        arguments: as typed after the program's name; those of this process by default.
    Returns:
        The exit code.
    """
    try:
        return app(arguments, prog_name="faceinpaint", obj=open_editor, standalone_mode=False) or 0
    except (typer.Abort, KeyboardInterrupt):
        return 130  # as shells have it: 128 and the number of SIGINT
    except EngineError as error:
        return _refuse(str(error))
    except _UsageError as error:
        command = error.ctx.command_path if getattr(error, "ctx", None) else "faceinpaint"
        return _refuse(f"{error.format_message()} (help: {command} --help)")


@app.callback(invoke_without_command=True)
def open_or_run(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> int | None:
    """Removes what hides a face in a photo. Without a command, the editor opens."""
    if version:
        from engine.version import program_version

        print(f"faceinpaint {program_version()}")
        raise typer.Exit
    return context.obj([]) if context.invoked_subcommand is None else None


@app.command()
def edit(
    context: typer.Context,
    photo: _PhotoArgument,
    mask: Annotated[Path | None, _MaskOption] = None,
) -> int:
    """Opens a photo in the editor."""
    options = [] if mask is None else [f"--mask={mask}"]
    return context.obj([*options, "--", str(photo)])


@app.command()
def complete(
    photo: _PhotoArgument,
    mask: Annotated[Path, _MaskOption],
    output: _OutputOption,
    generator: Annotated[str, typer.Option(help="A name from 'faceinpaint generators', or auto.")] = "auto",
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Of the first alternative.")] = 0,
    alternatives: Annotated[
        int, typer.Option(min=1, max=1000, help="Above 1, they are saved as NAME-1, NAME-2, ….")
    ] = 1,
    device: _DeviceOption = "auto",
    blend: Annotated[str, typer.Option(help="poisson, feather or none.")] = "poisson",
    face: Annotated[
        str | None,
        typer.Option(
            metavar="X1,Y1,X2,Y2,X3,Y3",
            help="Where the face is, if it is not found: the middles of the left eye (as seen in the "
            "picture), the right eye and the mouth, in photo pixels.",
            show_default=False,
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite existing files.")] = False,
) -> None:
    """Fills the masked area of a photo and saves the result."""
    from engine.masks import read_mask
    from engine.photo_io import check_format, read_photo, write_photo
    from engine.request import CompletionRequest

    face_frame = None if face is None else _face_frame(face)
    targets = _targets(output, alternatives, force)
    opened = read_photo(photo)
    check_format(opened, output)
    mask_fill = read_mask(mask, opened.rgb.shape[:2])
    # This imports torch, so after all that can be refused without it.
    from engine.session import Session

    session = Session(device)
    request = CompletionRequest(opened, mask_fill, generator, seed, alternatives, blend, face_frame)
    with _progress_bar() as on_progress:
        result = session.complete(request, on_progress)
    for target, patch, used_seed in zip(targets, result.patches, result.seeds, strict=True):
        write_photo(opened.with_rgb(patch.apply_to(opened.rgb)), target, overwrite=force)
        print(f"{target}: {result.generator}, seed {used_seed}")
    print(f"{result.timings_ms['total']:.0f} ms on {session.device}")
    for warning in result.warnings:
        print(f"faceinpaint: {warning}", file=sys.stderr)


@app.command()
def replay(
    recipe: Annotated[
        Path,
        typer.Argument(
            metavar="RECIPE", help="A recipe that the editor saved.", show_default=False, readable=False
        ),
    ],
    output: _OutputOption,
    photo: Annotated[
        Path | None,
        typer.Option(
            help="The photo; by default the one beside the recipe.", show_default=False, readable=False
        ),
    ] = None,
    device: _DeviceOption = "auto",
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Go on although the photo or the weights are others.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")] = False,
) -> None:
    """Edits a photo again as a recipe says: the same photo gets the same pixels."""
    from engine import recipe as recipes
    from engine.errors import RecipeError
    from engine.photo_io import check_format, read_photo, write_photo

    (target,) = _targets(output, 1, force)
    read = recipes.read_recipe(recipe)
    if photo is None and not read.photo_name:
        raise RecipeError("The recipe is of a picture without a file; name the photo with --photo.")
    opened = read_photo(photo or recipe.parent / read.photo_name)
    check_format(opened, output)
    differing = recipes.differences(read, opened)
    if differing and not anyway:
        raise RecipeError(f"{' '.join(differing)} Add --anyway to go on nevertheless.")
    # This imports torch, so after all that can be refused without it.
    from engine.session import Session

    session = Session(device)
    with _progress_bar() as on_progress:
        made = recipes.replay(read, opened, session, on_progress)
    result = recipes.replayed_photo(opened, made)
    write_photo(result, target, overwrite=force)
    print(f"{target}: as {recipe.name} says, on {session.device}")
    for sentence in differing:
        print(f"faceinpaint: {sentence}", file=sys.stderr)
    if not differing and recipes.pixels_sha256(result.rgb) != read.result_sha256:
        print(
            "faceinpaint: The pixels are not quite those that were recorded: another device or version of "
            "PyTorch computes a little differently.",
            file=sys.stderr,
        )


@app.command()
def faces(photo: _PhotoArgument) -> None:
    """Prints the faces of a photo as JSON, the largest first."""
    from engine.photo_io import read_photo

    opened = read_photo(photo)
    # These import torch, so after all that can be refused without it.
    from engine.faces.alignment import crop_width_px
    from engine.faces.detection import find_faces

    found = find_faces(opened.rgb)
    if not found:
        raise FaceError(
            f"No face was found in “{photo.name}”; try a larger or brighter version, or set the face frame "
            "by hand: in the editor, or with 'faceinpaint complete --face'."
        )
    described = [
        {
            "landmarks": face.landmarks.round(2).tolist(),
            "confidence": round(face.confidence, 3),
            "crop_width_px": round(crop_width_px(face.landmarks), 1),
        }
        for face in found
    ]
    print(json.dumps(described, indent=2))


@app.command()
def generators() -> None:
    """Lists what can fill a hole."""
    from rich.console import Console
    from rich.table import Table

    from engine.generators import list_generators

    table = Table("name", "title", "paper", "input", "weights", "tasks", "licence", box=None, pad_edge=False)
    for spec in list_generators():
        size = "any" if spec.input_px is None else f"{spec.input_px} px face"
        weights = "none needed" if not spec.needs_weights else "installed" if spec.has_weights else "missing"
        table.add_row(spec.name, spec.title, spec.paper, size, weights, ", ".join(spec.tasks), spec.licence)
    # A pipe has no width of its own; one generator stays one line there.
    Console(width=None if sys.stdout.isatty() else 200).print(table)


@app.command()
def doctor(device: _DeviceOption = "auto") -> int:
    """Examines the installation: versions, devices, weights, and a test of every generator."""
    from engine.doctor import examine

    broken = 0
    for finding in examine(device):
        broken += not finding.is_sound
        print(f"{'ok    ' if finding.is_sound else 'BROKEN'}  {finding.subject}: {finding.text}", flush=True)
    print(
        "Everything works."
        if not broken
        else f"Broken: {broken}; installing faceinpaint again may mend that."
    )
    return 1 if broken else 0


def _refuse(sentence: str) -> int:
    print(f"faceinpaint: {' '.join(sentence.split())}", file=sys.stderr)
    return 2


def _face_frame(text: str) -> FaceFrame:
    """Reads the coordinates of three points, as `--face` has them.

    Raises:
        FaceError: there are not six numbers, or they are no face.
    """
    import numpy as np

    from engine.faces.alignment import frame_from_points

    try:
        points = np.array([float(number) for number in text.split(",")]).reshape(3, 2)
    except ValueError:
        points = np.full((3, 2), np.nan)
    if not np.isfinite(points).all():
        raise FaceError(
            f"--face needs six numbers with commas between them, not “{text}”: x and y of the left eye, the "
            "right eye and the middle of the mouth."
        )
    return frame_from_points(*points)


def _targets(output: Path, alternatives: int, force: bool) -> list[Path]:
    """Where the alternatives go.

    Raises:
        PhotoError: one of them cannot be written there, which is better known before the work.
    """
    from engine.files import check_target
    from engine.photo_io import READABLE_SUFFIXES

    if output.suffix.lower() not in READABLE_SUFFIXES:
        raise PhotoError(f"“{output.name}” must end in one of {', '.join(READABLE_SUFFIXES)}.")
    numbers = range(1, alternatives + 1)
    targets = [output] if alternatives == 1 else [output.with_stem(f"{output.stem}-{n}") for n in numbers]
    for target in targets:
        check_target(target, PhotoError, overwrite=True)
        if target.exists() and not force:
            raise PhotoError(f"“{target}” exists; choose another name, or add --force to overwrite it.")
    return targets


@contextmanager
def _progress_bar() -> Iterator[Progress | None]:
    """A progress bar on stderr while the block runs, where somebody can see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as ProgressBar

    with ProgressBar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda share, text: bar.update(task, completed=share, description=text)
