"""What several commands share: arguments, what they mean, and a progress bar."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.errors import FaceError, GeneratorError, MaskError, PhotoError
from engine.faces.parts import PART_LABELS

if TYPE_CHECKING:
    from engine.faces.occlusion_layers import Occlusion
    from engine.request import FaceFrame, Progress, Reference

# `readable=False`: what is wrong with a file is said by the code that opens it, in better words.
PhotoArgument = Annotated[
    Path,
    typer.Argument(
        metavar="PHOTO",
        help="A JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF file; - reads it from standard input.",
        show_default=False,
        readable=False,
    ),
]
MASK_OPTION = typer.Option(help="A picture that is white where to fill.", show_default=False, readable=False)
OutputOption = Annotated[
    Path,
    typer.Option(
        "--output", "-o", help="Where to save; - is standard output.", show_default=False, readable=False
    ),
]
DeviceOption = Annotated[str, typer.Option(help="auto, cpu, cuda, mps, directml or coreml.")]
FaceOption = Annotated[
    str | None,
    typer.Option(
        metavar="X1,Y1,X2,Y2,X3,Y3",
        help="Where the face is, if it is not found: the middles of the left eye (as seen in the "
        "picture), the right eye and the mouth, in photo pixels.",
        show_default=False,
    ),
]
ReferenceOption = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="PHOTO",
        help="Another photo of the person, from which what is masked is taken; several are ranked by fit.",
        show_default=False,
        readable=False,
    ),
]
GeneratorOption = Annotated[str, typer.Option(help="A name from 'faceinpaint generators', or auto.")]
SeedOption = Annotated[int, typer.Option(min=0, max=2**31, help="Of the first alternative.")]
BlendOption = Annotated[str, typer.Option(help="poisson, feather or none.")]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help="An attribute, such as Bangs=1; 0 is no, 1 is yes. Of several that contradict each other the "
        "last one counts.",
        show_default=False,
    ),
]
SetFacesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="[FACE:]NAME=VALUE",
        help="An attribute, such as Bangs=1; 0 is no, 1 is yes. 2:Bangs=1 is of the second largest face. Of "
        "several that contradict each other the last one counts.",
        show_default=False,
    ),
]
MarkOption = Annotated[
    bool, typer.Option("--mark-ai", help="Mark the file as edited with AI or made by it, as IPTC has it.")
]
PartOption = Annotated[
    list[str] | None,
    typer.Option(
        "--part",
        metavar="PART",
        help="Brush over a part of each face: eyes, brows, nose, mouth, hair or skin; beside a mask, or "
        "without one. Can be given several times.",
        show_default=False,
    ),
]
ProposeOption = Annotated[
    str | None,
    typer.Option(
        "--propose",
        metavar="KINDS",
        help="Mark what hides the faces, beside a mask or without one: glasses, sunglasses, glare, "
        "microphone, hand, mask, hair, with commas between them; or all.",
        show_default=False,
    ),
]
GrowOption = Annotated[int, typer.Option("--grow", min=0, max=1000, help="Widen what is marked by pixels.")]
InvertOption = Annotated[bool, typer.Option("--invert-mask", help="Fill what is black in the mask.")]
YesOption = Annotated[
    bool, typer.Option("--yes", "-y", help="Go on where the mask marks most of the picture.")
]
LayersOption = Annotated[
    Path | None,
    typer.Option(
        help="Also a file with original, result and mask as layers: .psd, or .tif for Photoshop.",
        show_default=False,
        readable=False,
    ),
]
SaveQualityOption = Annotated[
    int | None,
    typer.Option(
        "--quality",
        min=1,
        max=100,
        help="Of a JPEG, WebP or HEIC file; by default as the photo's file was packed.",
        show_default=False,
    ),
]
CutOption = Annotated[
    bool, typer.Option("--accept-cut", help="Open a JPEG although a part of it is missing at the end.")
]
MARKED_ADVICE = "if it is inverted, add --invert-mask; if that is meant, add --yes."
"""On masks that mark most of a photo."""
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite existing files.")]


def face_frame_of(text: str) -> FaceFrame:
    """Reads the coordinates of three points, as `--face` has them.

    Raises:
        FaceError: there are not six numbers, or they are no face.
    """
    import numpy as np

    from engine.faces.alignment import frame_from_points

    try:
        points = np.array([_number(number) for number in _numbers_in(text)]).reshape(3, 2)
    except ValueError:
        points = np.full((3, 2), np.nan)
    if not np.isfinite(points).all():
        raise FaceError(
            f"--face needs six numbers with commas between them, not “{text}”: x and y of the left eye, the "
            "right eye and the middle of the mouth."
        )
    return frame_from_points(*points)


def references_of(paths: Sequence[Path] | None) -> tuple[Reference, ...]:
    """Reads the photos that `--reference` names.

    Raises:
        PhotoError: one of them cannot be read.
    """
    from engine.photo.io import read_photo
    from engine.request import Reference

    return tuple(Reference(read_photo(path)) for path in paths or ())


def changes_of(assignments: Sequence[str]) -> dict[str, float]:
    """Reads what `--set` has: attributes by name, in their order, of which the last one counts.

    Raises:
        GeneratorError: it is no name with a number.
    """
    changes: dict[str, float] = {}
    for assignment in assignments:
        name, _, value = assignment.partition("=")
        changes.pop(name.strip(), None)
        try:
            changes[name.strip()] = _number(value)
        except ValueError:
            raise GeneratorError(
                f"--set needs a name and a number from 0 to 1, such as Bangs=1, not “{assignment}”."
            ) from None
    return changes


def changes_by_face_of(assignments: Sequence[str]) -> dict[int, dict[str, float]]:
    """Reads what `--set` has where several faces have values of their own, such as 2:Bangs=1.

    Returns:
        Attributes by name, as of `changes_of`, by the number of the face; 1 is the largest.
    Raises:
        GeneratorError: it is no name with a number, or no face has such a number.
    """
    by_face: dict[int, list[str]] = {}
    for assignment in assignments:
        face, colon, rest = assignment.partition(":")
        if colon and not (face.strip().isdecimal() and int(face) > 0):
            raise GeneratorError(
                f"--set takes the number of a face before a colon, such as 2:Bangs=1, not “{assignment}”."
            )
        by_face.setdefault(int(face) if colon else 1, []).append(rest if colon else assignment)
    return {face: changes_of(each) for face, each in by_face.items()}


def _numbers_in(text: str) -> list[str]:
    """Numbers with commas between them; or with semicolons or blanks, where commas are in the numbers."""
    parts = text.replace(";", " ").split()
    return parts if len(parts) == 6 and text.count(",") != 5 else text.split(",")


def _number(text: str) -> float:
    """A number with a point or, as half of the world writes it, a comma."""
    return float(text.strip().replace(",", "."))


def checked_parts(parts: Sequence[str] | None) -> tuple[str, ...]:
    """Returns the parts of faces that `--part` names.

    Raises:
        MaskError: there is no such part.
    """
    for part in parts or ():
        if part not in PART_LABELS:
            raise MaskError(f"“{part}” is no part of a face: choose among {', '.join(PART_LABELS)}.")
    return tuple(parts or ())


def occlusions_of(text: str | None) -> tuple[Occlusion, ...]:
    """Reads the kinds of what hides faces that `--propose` or `--kinds` names; none without it.

    Raises:
        MaskError: there is no such kind.
    """
    from engine.faces.occlusion_layers import OFFERED, Occlusion

    if text is None:
        return ()
    kinds: list[Occlusion] = []
    for name in text.split(","):
        word = name.strip().lower()
        if word == "all":
            kinds += OFFERED
        elif word in OFFERED:
            kinds.append(Occlusion(word))
        else:
            raise MaskError(
                f"“{name.strip()}” cannot be looked for: choose among {', '.join(OFFERED)}, or all."
            )
    return tuple(dict.fromkeys(kinds))


def targets_of(output: Path, alternatives: int, force: bool) -> list[Path]:
    """Where the alternatives go.

    Raises:
        PhotoError: one of them cannot be written there, which is better known before the work.
    """
    from engine.files import check_target
    from engine.photo.io import WRITABLE_SUFFIXES

    if output.suffix.lower() not in WRITABLE_SUFFIXES:
        raise PhotoError(f"“{output.name}” must end in one of {', '.join(WRITABLE_SUFFIXES)}.")
    targets = _numbered(output, alternatives)
    for target in targets:
        check_target(target, PhotoError, overwrite=True)
        check_is_free(target, force)
    return targets


def layers_targets_of(layers: Path | None, alternatives: int, force: bool) -> list[Path]:
    """Where the files with layers of the alternatives go; nowhere if none are wanted.

    Raises:
        PhotoError: as `targets_of`.
    """
    from engine.photo.layers import check_layers_target

    targets = [] if layers is None else _numbered(layers, alternatives)
    for target in targets:
        check_layers_target(target, overwrite=True)
        check_is_free(target, force)
    return targets


def _numbered(output: Path, alternatives: int) -> list[Path]:
    numbers = range(1, alternatives + 1)
    return [output] if alternatives == 1 else [output.with_stem(f"{output.stem}-{n}") for n in numbers]


def check_is_free(target: Path, force: bool) -> None:
    """Raises a PhotoError where a file exists that may not be overwritten."""
    if target.exists() and not force:
        raise PhotoError(f"“{target}” exists; choose another name, or add --force to overwrite it.")


def check_room_for_mark(target: Path) -> None:
    """Makes sure that a kind of file can hold what `--mark-ai` asks for.

    Raises:
        PhotoError: it cannot.
    """
    from engine.photo.formats import FORMAT_OF_SUFFIX

    if not FORMAT_OF_SUFFIX[target.suffix.lower()].holds_metadata:
        raise PhotoError(
            f"A {target.suffix} file has no room for the mark: choose .jpg, .png, .tif, .webp or .heic."
        )


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """A progress bar on stderr while the block runs, where somebody can see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as ProgressBar

    with ProgressBar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda share, text: bar.update(task, completed=share, description=text)
