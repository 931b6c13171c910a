"""Finds the photos again from which, by a recipe, something was taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.errors import PhotoError
from engine.photo.io import read_photo
from engine.photo.photo import Photo
from engine.recipe import EditRecipe, pixels_sha256, recorded_references


def find_references(
    recipe: EditRecipe, folders: Iterable[Path], files: Iterable[Path] = ()
) -> dict[str, Photo]:
    """Finds what is there of `recorded_references`: by name in the folders, or by its pixels among the files.

    Args:
        recipe: that names them.
        folders: such as the one of the recipe; one that cannot be read holds nothing.
        files: photos that somebody named.
    Returns:
        By the SHA-256 in the recipe: the photo with these pixels, or else one of this name with others.
    Raises:
        PhotoError: one of `files` is no photo.
    """
    named = [read_photo(path) for path in files]
    folders = list(folders)
    found = {}
    for reference in recorded_references(recipe):
        paths = [folder / reference.name for folder in folders] if reference.name else []
        namesakes = [photo for photo in named if photo.path is not None and photo.path.name == reference.name]
        candidates = [*named, *_readable(paths)]
        same = (photo for photo in candidates if pixels_sha256(photo.pixels) == reference.sha256)
        photo = next(same, None) or next(iter([*namesakes, *candidates[len(named) :]]), None)
        if photo is not None:
            found[reference.sha256] = photo
    return found


def _readable(paths: Iterable[Path]) -> Iterator[Photo]:
    for path in paths:
        try:
            yield read_photo(path)
        except PhotoError:
            continue
