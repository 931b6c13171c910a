"""The commands that complete photos."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.arguments import (
    MASK_OPTION,
    BlendOption,
    DeviceOption,
    FaceOption,
    ForceOption,
    GeneratorOption,
    OutputOption,
    PhotoArgument,
    SeedOption,
    face_frame_of,
    progress_bar,
    targets_of,
)
from engine.errors import EngineError, MaskError, PhotoError
from engine.options import Blend, Task


def complete(
    photo: PhotoArgument,
    output: OutputOption,
    mask: Annotated[Path | None, MASK_OPTION] = None,
    task: Annotated[
        str,
        typer.Option(
            help="inpaint, which needs a mask; extend, which without a mask makes the frame larger around a "
            "face that it cuts off; or colorize, which a mask confines."
        ),
    ] = Task.INPAINT,
    generator: GeneratorOption = "auto",
    seed: SeedOption = 0,
    alternatives: Annotated[
        int, typer.Option(min=1, max=1000, help="Above 1, they are saved as NAME-1, NAME-2, ….")
    ] = 1,
    device: DeviceOption = "auto",
    blend: BlendOption = Blend.POISSON,
    face: FaceOption = None,
    force: ForceOption = False,
) -> None:
    """Fills the masked area of a photo, completes what its frame cuts off, or colours it."""
    import numpy as np

    from engine.masks import read_mask
    from engine.photo.io import check_format, read_photo, write_photo
    from engine.request import CompletionRequest
    from engine.request_checks import check_task

    check_task(task)
    if mask is None and task == Task.INPAINT:
        raise MaskError("To fill something, mark it: name a picture that is white there with --mask.")
    face_frame = None if face is None else face_frame_of(face)
    targets = targets_of(output, alternatives, force)
    opened = read_photo(photo)
    check_format(opened, output)
    size = opened.rgb.shape[:2]
    mask_fill = np.zeros(size, np.uint8) if mask is None else read_mask(mask, size)
    # This imports torch, so after all that can be refused without it.
    from engine.session import Session

    session = Session(device)
    if mask is None and task == Task.EXTEND:
        larger = session.grow_canvas(opened, face_frame)
        opened, mask_fill, face_frame = larger.photo, larger.mask_fill, larger.face
    request = CompletionRequest(opened, mask_fill, generator, seed, alternatives, blend, face_frame, task)
    with progress_bar() as on_progress:
        result = session.complete(request, on_progress)
    for target, patch, used_seed in zip(targets, result.patches, result.seeds, strict=True):
        write_photo(opened.with_rgb(patch.apply_to(opened.rgb)), target, overwrite=force)
        print(f"{target}: {result.generator}, seed {used_seed}")
    print(f"{result.timings_ms['total']:.0f} ms on {session.device}")
    if result.reason:
        print(result.reason)
    for warning in result.warnings:
        print(f"faceinpaint: {warning}", file=sys.stderr)


def batch(
    photos: Annotated[
        list[Path], typer.Argument(metavar="PHOTOS", help="Photos.", show_default=False, readable=False)
    ],
    masks: Annotated[
        Path,
        typer.Option(
            help="A folder with a mask for each photo, called like it.", show_default=False, readable=False
        ),
    ],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="The folder to save in.", show_default=False, readable=False),
    ],
    generator: GeneratorOption = "auto",
    seed: SeedOption = 0,
    device: DeviceOption = "auto",
    blend: BlendOption = Blend.POISSON,
    force: ForceOption = False,
) -> int:
    """Fills the masked areas of many photos; one that cannot be done does not stop the others."""
    from engine.files import is_folder
    from engine.masks import read_mask
    from engine.photo.io import check_format, read_photo, write_photo
    from engine.request import CompletionRequest
    from engine.session import Session

    if not is_folder(output):
        raise PhotoError(f"“{output}” is no folder; make it first, or name another one with --output.")
    session = Session(device)
    refused = 0
    written: set[Path] = set()
    for photo in photos:
        try:
            target = output / photo.name
            if target in written:
                raise PhotoError(
                    f"“{target}” holds the result of another photo of this name; save this one in "
                    "another folder."
                )
            targets_of(target, 1, force)
            opened = read_photo(photo)
            check_format(opened, target)
            mask_fill = read_mask(_mask_of(photo, masks), opened.rgb.shape[:2])
            with progress_bar() as on_progress:
                request = CompletionRequest(opened, mask_fill, generator, seed, blend=blend)
                result = session.complete(request, on_progress)
            write_photo(opened.with_rgb(result.images[0]), target, overwrite=force)
            written.add(target)
        except EngineError as error:
            refused += 1
            print(f"faceinpaint: {photo.name}: {error}", file=sys.stderr)
            continue
        print(f"{target}: {result.generator}, seed {seed}", flush=True)
        for warning in result.warnings:
            print(f"faceinpaint: {photo.name}: {warning}", file=sys.stderr)
    return 2 if refused else 0


def _mask_of(photo: Path, folder: Path) -> Path:
    """The mask that is called like a photo, with any suffix of a picture.

    Raises:
        MaskError: there is none, or several.
    """
    from engine.photo.io import READABLE_SUFFIXES

    found = [path for path in sorted(folder.glob("*")) if path.stem == photo.stem]
    found = [path for path in found if path.suffix.lower() in READABLE_SUFFIXES]
    if len(found) != 1:
        what = "no mask is" if not found else "several masks are"
        raise MaskError(f"In “{folder}” {what} called “{photo.stem}”; keep one for each photo there.")
    return found[0]


def replay(
    recipe: Annotated[
        Path,
        typer.Argument(
            metavar="RECIPE", help="A recipe that the editor saved.", show_default=False, readable=False
        ),
    ],
    output: OutputOption,
    photo: Annotated[
        Path | None,
        typer.Option(
            help="The photo; by default the one beside the recipe.", show_default=False, readable=False
        ),
    ] = None,
    device: DeviceOption = "auto",
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Go on although the photo or the weights are others.")
    ] = False,
    force: ForceOption = False,
) -> None:
    """Edits a photo again as a recipe says: the same photo gets the same pixels."""
    from engine import recipe as recipes
    from engine import recipe_file
    from engine.errors import RecipeError
    from engine.photo.io import check_format, read_photo, write_photo

    (target,) = targets_of(output, 1, force)
    read = recipe_file.read_recipe(recipe)
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
    with progress_bar() as on_progress:
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
