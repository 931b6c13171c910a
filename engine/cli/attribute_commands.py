"""The commands for attributes of faces: reading and changing them, and inventing faces."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.arguments import (
    DeviceOption,
    FaceOption,
    ForceOption,
    MarkOption,
    OutputOption,
    PhotoArgument,
    SeedOption,
    SetFacesOption,
    SetOption,
    changes_by_face_of,
    changes_of,
    check_room_for_mark,
    face_frame_of,
    targets_of,
)
from engine.cli.photos import open_photo, save_photo, warn
from engine.errors import FaceError, PhotoError

if TYPE_CHECKING:
    from engine.photo.photo import Photo
    from engine.request import FaceFrame
    from engine.session import Session


def attributes(
    photo: PhotoArgument,
    set_: SetFacesOption = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Where to save what --set changes.", readable=False),
    ] = None,
    face: FaceOption = None,
    all_faces: Annotated[
        bool, typer.Option("--all-faces", help="Print those of each face, the largest first, as a list.")
    ] = False,
    device: DeviceOption = "auto",
    force: ForceOption = False,
) -> None:
    """Prints the attributes of the largest face as JSON; with --set, changes them and saves the photo."""
    from engine.photo.io import read_photo

    changes = changes_by_face_of(set_ or [])
    if bool(changes) != (output is not None):
        raise PhotoError("To change attributes, say which with --set and where to save with --output.")
    if face is not None and (all_faces or changes.keys() - {1}):
        raise FaceError("--face says where one face is; leave it out to look at several faces.")
    targets = [] if output is None else targets_of(output, 1, force)
    frame = None if face is None else face_frame_of(face)
    opened = open_photo(photo, targets[0]) if targets else read_photo(photo)
    # It imports torch, so after all that can be refused without it.
    from engine.session import Session

    session = Session(device)
    if targets:
        _change(session, opened, frame, changes, targets[0], force)
    elif all_faces:
        # Of None the session says that there is no face.
        found: list[FaceFrame | None] = [*session.find_faces(opened)] or [None]
        print(json.dumps([_rounded(session.recognise_attributes(opened, each)) for each in found], indent=2))
    else:
        print(json.dumps(_rounded(session.recognise_attributes(opened, frame)), indent=2))


def _rounded(values: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 3) for name, value in values.items()}


def _change(
    session: Session,
    photo: Photo,
    frame: FaceFrame | None,
    changes: Mapping[int, Mapping[str, float]],
    target: Path,
    force: bool,
) -> None:
    """Changes each face by its own values, and saves the photo.

    Args:
        frame: of the only face, if it was given.
        changes: values by name, by the number of the face.
    """
    from engine.request import AttributeRequest

    frames: Sequence[FaceFrame | None] = [frame]
    if changes.keys() - {1}:
        frames = session.find_faces(photo)
        if max(changes) > len(frames):
            raise FaceError(
                f"--set names face {max(changes)}, but {len(frames)} were found in this photo; "
                "'faceinpaint faces' lists them."
            )
    said, doubts = [], []
    for number, values in changes.items():
        result = session.transform(AttributeRequest(photo, values, frames[number - 1]))
        photo = result.photo
        about = f"face {number}: " if changes.keys() != {1} else ""
        said.append(f"{about}{', '.join(f'{name} {value:g}' for name, value in values.items())}")
        if result.likeness is not None:
            said[-1] += f"; {result.likeness} (identity distance {result.identity_distance:.2f})"
        doubts += [f"{about}{sentence}" for sentence in result.warnings]
    save_photo(photo, target, force=force)
    for sentence in said:
        print(f"{target}: {sentence}")
    warn(doubts)


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
