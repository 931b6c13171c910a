"""The command that writes copies of photos for others."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli.arguments import (
    ForceOption,
    MarkOption,
    OutputOption,
    PhotoArgument,
    check_room_for_mark,
    targets_of,
)
from engine.errors import PhotoError


def export(
    photo: PhotoArgument,
    output: OutputOption,
    quality: Annotated[int, typer.Option(min=1, max=100, help="Of a JPEG, WebP or HEIC file.")] = 90,
    percent: Annotated[int, typer.Option(min=1, max=100, help="Of width and height.")] = 100,
    longest_side: Annotated[
        int | None, typer.Option(min=1, help="In pixels, in place of --percent.", show_default=False)
    ] = None,
    metadata: Annotated[
        bool, typer.Option("--metadata/--no-metadata", help="Whether EXIF, XMP and IPTC go along.")
    ] = True,
    srgb: Annotated[bool, typer.Option("--srgb", help="Convert the colours to sRGB.")] = False,
    mark_ai: MarkOption = False,
    force: ForceOption = False,
) -> None:
    """Writes a copy of a photo: scaled down, in another format, without metadata."""
    from engine.photo.export import ExportOptions, exported
    from engine.photo.io import read_photo, write_photo

    (target,) = targets_of(output, 1, force)
    if percent != 100 and longest_side is not None:
        raise PhotoError("Name either --percent or --longest-side, as each of them decides on the size.")
    if mark_ai:
        check_room_for_mark(target)
    options = ExportOptions(quality, percent, longest_side, metadata, srgb, mark_ai)
    copy = exported(read_photo(photo), options)
    write_photo(copy, target, overwrite=force, quality=quality)
    height, width = copy.rgb.shape[:2]
    print(f"{target}: {width} × {height} pixels")
