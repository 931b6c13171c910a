"""The commands that only look: at a photo's faces, at the generators, at the installation."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from engine.cli.arguments import DeviceOption, PhotoArgument
from engine.errors import FaceError

if TYPE_CHECKING:
    from engine.installation import Finding


def faces(photo: PhotoArgument) -> None:
    """Prints the faces of a photo as JSON, the largest first."""
    from engine.photo.io import read_photo

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


def generators() -> None:
    """Lists what can fill a hole."""
    from rich.console import Console
    from rich.table import Table

    from engine.generators import list_generators

    table = Table("name", "title", "paper", "input", "weights", "tasks", "licence", box=None, pad_edge=False)
    specs = list_generators()
    for spec in specs:
        size = "any" if spec.input_px is None else f"{spec.input_px} px face"
        weights = "installed" if spec.needs_weights else "none needed"
        if spec.problem:
            weights = "altered" if spec.has_weights else "missing"
        table.add_row(spec.name, spec.title, spec.paper, size, weights, ", ".join(spec.tasks), spec.licence)
    # A pipe has no width of its own; one generator stays one line there.
    Console(width=None if sys.stdout.isatty() else 200).print(table)
    for spec in specs:
        if spec.problem:
            print(f"faceinpaint: {spec.name}: {spec.problem}", file=sys.stderr)


def doctor(device: DeviceOption = "auto") -> int:
    """Examines the installation: its files, versions, devices, weights, and a test of every generator."""
    from engine.installation import examine_files

    broken = 0
    for finding in chain(examine_files(), _examine(device)):
        broken += not finding.is_sound
        print(f"{'ok    ' if finding.is_sound else 'BROKEN'}  {finding.subject}: {finding.text}", flush=True)
    print(
        "Everything works."
        if not broken
        else f"Broken: {broken}; installing faceinpaint again may mend that."
    )
    return 1 if broken else 0


def _examine(device: str) -> Iterator[Finding]:
    """Examines everything that has to be loaded for that, which a damaged file may prevent."""
    from engine.installation import Finding

    try:
        from engine.doctor import examine
    except ImportError as error:
        yield Finding("program", False, f"a part of it cannot be loaded ({error})")
    else:
        yield from examine(device)
