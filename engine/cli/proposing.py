"""The command that makes a mask of what hides the faces of a photo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.arguments import (
    DeviceOption,
    FaceOption,
    ForceOption,
    GrowOption,
    PhotoArgument,
    check_is_free,
    face_frame_of,
    occlusions_of,
)
from engine.errors import MaskError


def propose(
    photo: PhotoArgument,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="The mask, a .png file.", show_default=False, readable=False),
    ],
    kinds: Annotated[
        str,
        typer.Option(
            metavar="KINDS",
            help="What to look for: glasses, sunglasses, glare, microphone, hand, mask, hair, with commas "
            "between them; or all.",
        ),
    ] = "all",
    device: DeviceOption = "auto",
    face: FaceOption = None,
    grow: GrowOption = 0,
    force: ForceOption = False,
) -> None:
    """Saves a mask of what hides the faces of a photo: look at it before you complete."""
    proposed = occlusions_of(kinds)
    face_frame = None if face is None else face_frame_of(face)
    if output.suffix.lower() != ".png":
        raise MaskError(f"Masks are saved as PNG: let the name “{output.name}” end in .png.")
    check_is_free(output, force)
    import numpy as np

    from engine.mask_sources import mask_with_faces
    from engine.masks import write_mask
    from engine.photo.io import read_photo

    opened = read_photo(photo)
    # This imports torch, so after all that can be refused without it.
    from engine.session import Session

    nothing = np.zeros(opened.rgb.shape[:2], np.uint8)
    mask_fill = mask_with_faces(Session(device), opened, nothing, (), face_frame, grow, proposed=proposed)
    write_mask(mask_fill, output)
    print(f"{output}: {(mask_fill > 0).mean():.1%} of the photo")
