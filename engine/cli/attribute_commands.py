"""The commands for attributes of faces: reading and changing them, and inventing faces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.arguments import (
    DeviceOption,
    FaceOption,
    ForceOption,
    MarkOption,
    OutputOption,
    PhotoArgument,
    SeedOption,
    SetOption,
    changes_of,
    check_room_for_mark,
    face_frame_of,
    targets_of,
)
from engine.cli.photos import open_photo, save_photo, warn
from engine.errors import PhotoError


def attributes(
    photo: PhotoArgument,
    set_: SetOption = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Where to save what --set changes.", readable=False),
    ] = None,
    face: FaceOption = None,
    device: DeviceOption = "auto",
    force: ForceOption = False,
) -> None:
    """Prints the attributes of the largest face as JSON; with --set, changes them and saves the photo."""
    from engine.photo.io import read_photo

    changes = changes_of(set_ or [])
    if bool(changes) != (output is not None):
        raise PhotoError("To change attributes, say which with --set and where to save with --output.")
    targets = [] if output is None else targets_of(output, 1, force)
    frame = None if face is None else face_frame_of(face)
    opened = open_photo(photo, targets[0]) if targets else read_photo(photo)
    # These import torch, so after all that can be refused without it.
    from engine.request import AttributeRequest
    from engine.session import Session

    session = Session(device)
    if not targets:
        found = session.recognise_attributes(opened, frame)
        print(json.dumps({name: round(value, 3) for name, value in found.items()}, indent=2))
        return
    result = session.transform(AttributeRequest(opened, changes, frame))
    save_photo(result.photo, targets[0], force=force)
    print(f"{targets[0]}: {', '.join(f'{name} {value:g}' for name, value in changes.items())}")
    warn(result.warnings)


def generate(
    output: OutputOption,
    set_: SetOption = None,
    count: Annotated[int, typer.Option(min=1, max=1000, help="Above 1, they are saved as NAME-1, ….")] = 1,
    seed: SeedOption = 0,
    device: DeviceOption = "auto",
    mark_ai: MarkOption = False,
    force: ForceOption = False,
) -> None:
    """Invents faces of nobody and saves them."""
    changes = changes_of(set_ or [])
    targets = targets_of(output, count, force)
    if mark_ai:
        check_room_for_mark(targets[0])
    from engine.photo.export import marked_as_ai
    from engine.photo.io import write_photo
    from engine.photo.photo import Photo
    from engine.request import GenerateRequest
    from engine.session import Session

    made = Session(device).generate_faces(GenerateRequest(changes, count, seed))
    for number, (target, face_rgb) in enumerate(zip(targets, made, strict=True)):
        photo = Photo(face_rgb, is_generated=True)
        write_photo(marked_as_ai(photo) if mark_ai else photo, target, overwrite=force)
        print(f"{target}: seed {seed + number}")
