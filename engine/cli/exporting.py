"""The command that writes copies of photos for others."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli.arguments import (
    CutOption,
    ForceOption,
    MarkOption,
    OutputOption,
    PhotoArgument,
    check_room_for_mark,
    targets_of,
)
from engine.cli.photos import save_photo, warn
from engine.cli.pipes import piped
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
    lossless: Annotated[
        bool, typer.Option("--lossless", help="Of a WebP file, in place of --quality.")
    ] = False,
    mark_ai: MarkOption = False,
    accept_cut: CutOption = False,
    force: ForceOption = False,
) -> None:
    """Writes a copy of a photo: scaled down, in another format, without metadata."""
    from engine.photo.export import ExportOptions, exported
    from engine.photo.io import check_format, losses_in, read_photo

    with piped(output) as pipes:
        photo = pipes.given(photo)
        output = pipes.target(output, photo)
        (target,) = targets_of(output, 1, force)
        if percent != 100 and longest_side is not None:
            raise PhotoError("Name either --percent or --longest-side, as each of them decides on the size.")
        if mark_ai:
            check_room_for_mark(target)
        if lossless and target.suffix.lower() != ".webp":
            raise PhotoError("Only a WebP file has a choice of --lossless: let the name end in .webp.")
        options = ExportOptions(quality, percent, longest_side, metadata, srgb, mark_ai, lossless)
        opened = read_photo(photo, accepts_cut=accept_cut)
        check_format(opened, target)
        copy = exported(opened, options)
        warn((*copy.notices, *losses_in(copy, target)))
        save_photo(copy, target, force=force, quality=None if lossless else quality)
        height, width = copy.rgb.shape[:2]
        print(f"{target}: {width} × {height} pixels")
