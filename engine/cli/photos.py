"""Photos and masks as the commands open and save them, with what the user is told on the way."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import MaskError

if TYPE_CHECKING:
    import numpy as np

    from engine.photo.photo import Photo
    from engine.request import FaceFrame
    from engine.session import Session


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


def mask_for(photo: Photo, path: Path | None, *, inverts: bool, is_sure: bool) -> np.ndarray:
    """Reads the mask for a photo; without one, what is erased from the photo is marked.

    Raises:
        MaskError: it cannot be read, is of another size, marks nothing, or, unless the user is sure, so much
            that it is rather inverted or no mask at all.
    """
    from engine.masks import HOLE_LEVEL, erased_parts, is_empty, marks_most, read_mask

    if path is None:
        mask, name = erased_parts(photo), "what is transparent"
        if is_empty(mask):
            raise MaskError("To fill something, mark it: name a picture that is white there with --mask.")
    else:
        mask = read_mask(path, photo.rgb.shape[:2], photo.rgb, inverts=inverts)
        name = f"“{path.name}”"
        if is_empty(mask):
            raise MaskError(f"“{path.name}” marks nothing: make it white where the photo should be filled.")
    if is_sure:
        return mask
    if mask.min() >= HOLE_LEVEL:
        raise MaskError(
            f"The whole photo is marked by {name}: make it black where the photo should stay as it is."
        )
    if marks_most(mask):
        raise MaskError(
            f"Most of the photo ({(mask > 0).mean():.0%}) is marked by {name}: if it is inverted, add "
            "--invert-mask; if that is meant, add --yes."
        )
    return mask


def mask_with_parts(
    session: Session,
    photo: Photo,
    mask_fill: np.ndarray,
    parts: Iterable[str],
    face: FaceFrame | None,
    grow: int,
) -> np.ndarray:
    """Marks parts of faces beside what a mask marks, and widens both.

    Args:
        session: knows faces.
        photo: the photo.
        mask_fill: uint8 [H,W], what is marked already; it stays as it is.
        parts: names of `engine.faces.parts.PART_LABELS`.
        face: the only face to look at; None takes all that are found.
        grow: in pixels.
    Raises:
        FaceError: there is no face, or a part is seen in none.
    """
    import numpy as np

    from engine import masks

    for part in parts:
        mask_fill = np.maximum(mask_fill, session.part_mask(photo, part, face))
    return masks.grow(mask_fill, grow) if grow else mask_fill


def mask_path_for(photo: Path, masks: Path | None) -> Path:
    """Finds the mask of a photo.

    Args:
        photo: the photo's file.
        masks: a folder with masks, each called like its photo or NAME_mask; a mask for all; or None for
            NAME_mask beside the photo.
    Raises:
        MaskError: there is none, or several.
    """
    from engine.files import is_folder
    from engine.photo.io import READABLE_SUFFIXES

    if masks is not None and not is_folder(masks):
        return masks
    folder = photo.parent if masks is None else masks
    name = _comparable(photo.stem)
    endings = ("_mask", "-mask") if masks is None else ("_mask", "-mask", "")
    wanted = {name + ending for ending in endings}
    found = [
        path
        for path in sorted(folder.glob("*"))
        if _comparable(path.stem) in wanted and path.suffix.lower() in READABLE_SUFFIXES
    ]
    if masks is not None and folder.resolve() == photo.parent.resolve():
        found = [path for path in found if _comparable(path.stem) != name]  # which is the photo itself
    if len(found) != 1:
        what = "no mask is" if not found else "several masks are"
        called = f"{photo.stem}_mask" if masks is None else photo.stem
        raise MaskError(f"In “{folder}” {what} called “{called}”; keep one for each photo there.")
    return found[0]


def _comparable(name: str) -> str:
    """A name without what systems write differently: accents as one letter or two, capitals."""
    return unicodedata.normalize("NFC", name).casefold()
