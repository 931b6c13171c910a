"""A table of faces: where the face of each photo is, for those in which it is not found."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from engine.errors import FaceError
from engine.faces.alignment import frame_from_points
from engine.files import open_regular
from engine.mask_sources import comparable_name
from engine.request import FaceFrame

_MOST_BYTES = 16 << 20


def read_face_table(path: Path) -> dict[str, FaceFrame]:
    """Reads lines such as `IMG_1.jpg,210,180,290,182,250,300`: a photo, and x and y of three points.

    The points are the middles of the left eye (as seen in the picture), the right eye and the mouth, in photo
    pixels. Columns may be separated by semicolons or tabs; a line of titles may come first, empty ones and
    further columns do not matter.

    Returns:
        Faces by the comparable names of photos.
    Raises:
        FaceError: it cannot be read, or a line is another one.
    """
    try:
        with open_regular(path) as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FaceError(
            "“{name}” cannot be read: choose a table of faces in UTF-8, as CSV.", name=path.name
        ) from error
    separator = next((each for each in ";\t" if each in text), ",")
    faces: dict[str, FaceFrame] = {}
    for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=separator), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        if number == 1 and not any(_is_number(cell) for cell in cells[1:]):
            continue  # the titles
        points = np.array([_number(cell) for cell in cells[1:7]])
        if points.size != 6 or not np.isfinite(points).all():
            raise FaceError(
                "Line {number} of “{name}” needs the name of a photo and six numbers: x and y of the left "
                "eye, the right eye and the middle of the mouth.",
                number=number,
                name=path.name,
            )
        try:
            faces[comparable_name(cells[0])] = frame_from_points(*points.reshape(3, 2))
        except FaceError as error:
            raise FaceError(
                "Line {number} of “{name}”: {problem}", number=number, name=path.name, problem=error.text
            ) from error
    return faces


def _number(cell: str) -> float:
    """A number with a point or a comma; not a number for other texts."""
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        return float("nan")


def _is_number(cell: str) -> bool:
    return bool(np.isfinite(_number(cell)))


def face_in(faces: Mapping[str, FaceFrame], photo: Path) -> FaceFrame | None:
    """Finds the face of a photo by its name, with or without ending."""
    return faces.get(comparable_name(photo.name)) or faces.get(comparable_name(photo.stem))


def unused_in(faces: Mapping[str, FaceFrame], photos: list[Path]) -> list[str]:
    """Returns the names in a table that no photo has."""
    names = {comparable_name(name) for photo in photos for name in (photo.name, photo.stem)}
    return sorted(name for name in faces if name not in names)
