"""Photos as the commands open and save them, with what the user is told on the way."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.photo.photo import Photo


def warn(sentences: Iterable[str], about: str = "") -> None:
    """Prints sentences to the error output, each with the name of the photo that it is about, if any."""
    for sentence in sentences:
        print(f"faceinpaint: {about and f'{about}: '}{sentence}", file=sys.stderr)


def open_photo(path: Path, target: Path, *, accepts_cut: bool = False, about: str = "") -> Photo:
    """Opens a photo that will be saved, and says before the work what will not be in the saved file.

    Raises:
        PhotoError: it cannot be opened, or not be saved as `target`.
    """
    from engine.photo.io import check_format, losses_in, read_photo

    photo = read_photo(path, accepts_cut=accepts_cut)
    check_format(photo, target)
    warn((*photo.notices, *losses_in(photo, target)), about)
    return photo


def save_photo(
    photo: Photo, target: Path, *, force: bool, quality: int | None = None, about: str = ""
) -> None:
    """Saves a photo, and says what could not be written of what stands beside it."""
    from engine.photo.io import write_photo

    warn(write_photo(photo, target, overwrite=force, quality=quality), about)
