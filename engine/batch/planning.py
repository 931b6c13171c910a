"""Which photos a batch is of, and where the result of each goes: decided before the first one is opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import PhotoError
from engine.files import is_folder
from engine.mask_sources import without_masks
from engine.photo.formats import FORMAT_OF_SUFFIX, READ_ONLY_SUFFIXES
from engine.texts import Text

_NAME = "{name}"


@dataclass(frozen=True)
class BatchPhoto:
    """A photo of a batch.

    Attributes:
        source: its file.
        target: where its result goes.
        problem: why it cannot, in a sentence; else empty.
    """

    source: Path
    target: Path
    problem: str = ""


def plan(
    given: Sequence[Path], output: Path, pattern: str = _NAME, *, recursive: bool = False
) -> list[BatchPhoto]:
    """Finds the photos of a batch, and names their results.

    Masks and earlier results that lie in a folder are left out. A photo that is given twice counts once.

    Args:
        given: photos, and folders of photos; files that are named are taken whatever they are called.
        output: the folder for the results; photos from folders inside a given one get folders of that name.
        pattern: how results are called, with “{name}” for the name of the photo without its ending; the
            ending is that of the photo unless the pattern has one.
        recursive: whether the folders inside a folder are looked through as well.
    Returns:
        The photos in the order in which they are given, those of a folder by name.
    Raises:
        PhotoError: the pattern names no file, or a folder holds no photo.
    """
    check_pattern(pattern)
    found: dict[Path, BatchPhoto] = {}
    for path in given:
        if not is_folder(path):
            found.setdefault(path.resolve(), BatchPhoto(path, output / _named(path, pattern)))
            continue
        inside = photos_in(path, recursive=recursive)
        if not inside:
            if recursive:
                raise PhotoError("There is no photo in “{path}”: name another folder.", path=path)
            raise PhotoError(
                "There is no photo in “{path}”: name another folder, or look through the folders inside it "
                "as well (on the command line with --recursive).",
                path=path,
            )
        for photo in inside:
            place = output / photo.parent.relative_to(path)
            found.setdefault(photo.resolve(), BatchPhoto(photo, place / _named(photo, pattern)))
    named = {path.resolve() for path in given}
    results = {photo.target.resolve() for path, photo in found.items() if photo.target.resolve() != path}
    return _without_clashes([photo for path, photo in found.items() if path in named or path not in results])


def check_pattern(pattern: str) -> None:
    """Raises a PhotoError for a pattern after which results cannot be named."""
    if _NAME not in pattern:
        raise PhotoError(
            "“{pattern}” would give all results one name: put {part} into it.", pattern=pattern, part=_NAME
        )
    if Path(pattern).name != pattern or pattern.replace(_NAME, "").strip() in (".", ".."):
        raise PhotoError("“{pattern}” names a folder: give the name of the results alone.", pattern=pattern)


def photos_in(folder: Path, *, recursive: bool) -> list[Path]:
    """The photos of a folder by their names, without masks and hidden files."""
    readable = (*FORMAT_OF_SUFFIX, *READ_ONLY_SUFFIXES)
    photos = [
        path
        for path in (folder.rglob("*") if recursive else folder.glob("*"))
        if path.suffix.lower() in readable
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and not path.is_dir()
    ]
    return without_masks(sorted(photos))


def _named(photo: Path, pattern: str) -> str:
    name = pattern.replace(_NAME, photo.stem)
    return name if Path(pattern).suffix.lower() in FORMAT_OF_SUFFIX else name + photo.suffix


def _without_clashes(photos: Sequence[BatchPhoto]) -> list[BatchPhoto]:
    """Says of all but the first photo of a target that they cannot go there, and of those onto themselves."""
    taken: set[str] = set()
    checked = []
    for photo in photos:
        problem = ""
        target = os.path.normcase(os.path.realpath(photo.target))
        if target == os.path.normcase(os.path.realpath(photo.source)):
            problem = Text(
                "Its result would replace the photo itself; save into another folder, or name it otherwise."
            )
        elif target in taken:
            problem = Text(
                "“{path}” holds the result of another photo of this name; save this one in another folder.",
                path=photo.target,
            )
        else:
            taken.add(target)
        checked.append(replace(photo, problem=problem))
    return checked
