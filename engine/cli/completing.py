"""The commands that complete one photo."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.arguments import (
    MARKED_ADVICE,
    MASK_OPTION,
    BlendOption,
    CutOption,
    DeviceOption,
    FaceOption,
    ForceOption,
    GeneratorOption,
    GrowOption,
    InvertOption,
    LayersOption,
    OutputOption,
    PartOption,
    PhotoArgument,
    ProposeOption,
    ReferenceOption,
    SaveQualityOption,
    SeedOption,
    YesOption,
    checked_parts,
    face_frame_of,
    layers_targets_of,
    occlusions_of,
    progress_bar,
    references_of,
    targets_of,
)
from engine.cli.photos import open_photo, save_photo, warn
from engine.cli.pipes import piped
from engine.errors import PhotoError
from engine.mask_sources import mask_with_faces, read_mask_for
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
    reference: ReferenceOption = None,
    part: PartOption = None,
    propose: ProposeOption = None,
    grow: GrowOption = 0,
    invert_mask: InvertOption = False,
    quality: SaveQualityOption = None,
    layers: LayersOption = None,
    accept_cut: CutOption = False,
    yes: YesOption = False,
    force: ForceOption = False,
) -> None:
    """Fills the masked area of a photo, completes what its frame cuts off, or colours it."""
    import numpy as np

    from engine.batch.work import origin_of
    from engine.photo.layers import losses_in_layers, write_layers
    from engine.request import CompletionRequest
    from engine.request_checks import check_task

    check_task(task)
    parts, proposed = checked_parts(part), occlusions_of(propose)
    face_frame = None if face is None else face_frame_of(face)
    with piped(output) as pipes:
        photo = pipes.given(photo)
        mask = None if mask is None else pipes.given(mask)
        output = pipes.target(output, photo)
        targets = targets_of(output, alternatives, force)
        layers_targets = layers_targets_of(layers, alternatives, force)
        if any(_is_same(each, target) for each in layers_targets for target in (*targets, photo)):
            raise PhotoError(
                "The file with layers would take the place of another one: name a file of its own."
            )
        opened = open_photo(photo, output, accepts_cut=accept_cut)
        if layers_targets:
            warn(losses_in_layers(opened))
        if mask is None and (parts or proposed or task != Task.INPAINT):
            mask_fill = np.zeros(opened.rgb.shape[:2], np.uint8)
        else:
            # Colouring all but a little, and a frame much larger than the photo, are nothing unusual.
            mask_fill = read_mask_for(
                opened,
                mask,
                inverts=invert_mask,
                is_sure=yes or task != Task.INPAINT,
                advice=MARKED_ADVICE,
            )
        references = references_of(reference)
        # This imports torch, so after all that can be refused without it.
        from engine.session import Session

        session = Session(device)
        mask_fill = mask_with_faces(session, opened, mask_fill, parts, face_frame, grow, proposed=proposed)
        if mask is None and task == Task.EXTEND:
            larger = session.grow_canvas(opened, face_frame)
            opened, mask_fill, face_frame = larger.photo, larger.mask_fill, larger.face
        request = CompletionRequest(
            opened, mask_fill, generator, seed, alternatives, blend, face_frame, task, references
        )
        with progress_bar() as on_progress:
            result = session.complete(request, on_progress)
        for number, (target, patch) in enumerate(zip(targets, result.patches, strict=True)):
            completed = patch.apply_to_photo(opened)
            save_photo(completed, target, force=force, quality=quality)
            if layers_targets:
                write_layers(completed, opened, mask_fill, layers_targets[number], overwrite=force)
            print(f"{target}: {origin_of(result, number)}")
        print(f"{result.timings_ms['total']:.0f} ms on {session.device}")
        if result.reason:
            print(result.reason)
        warn(result.warnings)


def _is_same(path: Path, other: Path) -> bool:
    return path.resolve() == other.resolve()


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
    reference: ReferenceOption = None,
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
    from engine.recipe_differences import differences
    from engine.recipe_references import find_references

    (target,) = targets_of(output, 1, force)
    read = recipe_file.read_recipe(recipe)
    if photo is None and not read.photo_name:
        raise RecipeError("The recipe is of a picture without a file; name the photo with --photo.")
    opened = open_photo(photo or recipe.parent / read.photo_name, output)
    folders = (recipe.parent, *(() if photo is None else (photo.parent,)))
    references = find_references(read, folders, reference or ())
    differing = differences(read, opened, references)
    if differing and not anyway:
        raise RecipeError(f"{' '.join(differing)} Add --anyway to go on nevertheless.")
    # This imports torch, so after all that can be refused without it.
    from engine.session import Session

    session = Session(device)
    with progress_bar() as on_progress:
        made = recipes.replay(read, opened, session, on_progress, references=references)
    result = recipes.replayed_photo(opened, made)
    save_photo(result, target, force=force)
    print(f"{target}: as {recipe.name} says, on {session.device}")
    warn(differing)
    if not differing and recipes.pixels_sha256(result.pixels) != read.result_sha256:
        print(
            "faceinpaint: The pixels are not quite those that were recorded: another device, number of "
            "processor threads, or version of PyTorch or ONNX Runtime computes a little differently.",
            file=sys.stderr,
        )
