"""Recipes as JSON files.

A recipe names the photo by the SHA-256 of its pixels, and lists what changed them, in order:

    {
      "faceinpaint_recipe": 1,
      "program": "0.1.0",
      "photo": {"name": "portrait.jpg", "sha256": "9f86d08…", "width": 4000, "height": 6000},
      "edits": [
        {"kind": "completion",
         "mask_png": "iVBORw0K…",                       # base64 of a grey PNG, white = fill
         "face": null,                                   # or five points set by hand, photo pixels (x, y)
         "options": {"generator": "gfc", "seed": 3, "blend": "poisson"},
         "weights": {"gfc": "8db5b7e…", "landmarks": "1c0ffee…"},
         "reference": {"name": "other.jpg",              # what it was taken from; left out if it was drawn
                       "sha256": "2c26b46…",             # of its pixels; "" = another face in the same photo
                       "face": [[510, 380], …]}},        # five points
        {"kind": "turn", "to": "left"},                 # or "right", "across" and "down", which flip
        {"kind": "crop", "x": 10, "y": 0, "width": 300, "height": 400, "angle_degrees": 1.5},
        {"kind": "canvas", "top": 0, "bottom": 0, "left": 200, "right": 0},   # extended by so many pixels
        {"kind": "pixels", "x": 100, "y": 80, "rgb_png": "iVBORw0K…"}         # of 8 or 16 bits, as the photo
      ],
      "result_sha256": "60303ae…"                        # of the pixels after the last edit
    }

`options` are those fields of a `CompletionRequest` that are plain values.
"""

from __future__ import annotations

import base64
import binascii
import io
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from engine.canvas import Border
from engine.errors import RecipeError
from engine.files import open_regular, write_atomically
from engine.packed_mask import PackedMask
from engine.photo.formats import MAX_PIXELS
from engine.photo.sources import decode_16_bit_png
from engine.recipe import DEFAULT_OPTIONS, CompletionEdit, Edit, EditRecipe, RecordedReference
from engine.reframing import Crop, Turn
from engine.request import FaceFrame, Patch
from engine.version import program_version

SUFFIX = ".recipe.json"
"""What the names of recipes end in."""

_PNG_DEPTH = 24
"""Which byte of a PNG says how many bits a value has."""

_VERSION = 3
"""Of what can be read; recipes that need no more are of version 1, or, if they have references, of version 2,
which older programs read, too."""


_LONGEST_FILE_BYTES = 512 * 2**20
_MOST_MASK_PIXELS = 10 * 10**9
"""In all masks together, some hundred of large photos; they are packed one after the other."""
_MOST_PATCH_PIXELS = 300 * 10**6
"""In all pixels that are kept as such."""


class _Allowance:
    """How many pixels the pictures in a recipe may still have."""

    def __init__(self) -> None:
        self._left = {"L": _MOST_MASK_PIXELS, "RGB": _MOST_PATCH_PIXELS}

    def take(self, mode: str, count: int) -> None:
        """Takes pixels of grey ("L") or coloured ("RGB") pictures off.

        Raises:
            ValueError: there are not so many left.
        """
        self._left[mode] -= count
        if self._left[mode] < 0:
            raise ValueError("more pixels than any recipe needs")


def write_recipe(recipe: EditRecipe, path: Path, *, overwrite: bool = True) -> None:
    """Saves a recipe, replacing the target in one step.

    Raises:
        RecipeError: as `engine.files.write_atomically`.
    """
    height, width = recipe.photo_size
    edits = [_table_of(edit) for edit in recipe.edits]
    table = {
        "faceinpaint_recipe": max(map(_version_of, edits), default=1),
        "program": program_version(),
        "photo": {
            "name": recipe.photo_name,
            "sha256": recipe.photo_sha256,
            "width": width,
            "height": height,
        },
        "edits": edits,
        "result_sha256": recipe.result_sha256,
    }
    text = json.dumps(table, indent=2, ensure_ascii=False) + "\n"
    write_atomically(Path(path), text.encode(), RecipeError, overwrite=overwrite)


def read_recipe(path: Path) -> EditRecipe:
    """Reads a recipe.

    Raises:
        RecipeError: there is no such file, it is no recipe, a damaged one, or one of a newer version.
    """
    path = Path(path)
    try:
        with open_regular(path) as file:
            text = file.read(_LONGEST_FILE_BYTES + 1)
        if len(text) > _LONGEST_FILE_BYTES:
            raise ValueError("longer than any recipe")
        table = json.loads(text.decode())
    except OSError as error:
        raise RecipeError(
            "“{name}” could not be opened ({reason}): choose another recipe.",
            name=path.name,
            reason=error.strerror or error,
        ) from error
    except (ValueError, RecursionError) as error:
        raise RecipeError(
            "“{name}” is no recipe of faceinpaint: choose another file.", name=path.name
        ) from error
    version = table.get("faceinpaint_recipe") if isinstance(table, dict) else None
    if not isinstance(version, int):
        raise RecipeError("“{name}” is no recipe of faceinpaint: choose another file.", name=path.name)
    if version > _VERSION:
        raise RecipeError(
            "“{name}” was made by a newer faceinpaint: install that version to use it.", name=path.name
        )
    try:
        return _recipe_in(table)
    except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
        raise RecipeError(
            "The recipe “{name}” is damaged ({reason}): make it again, or restore it from a backup.",
            name=path.name,
            reason=error,
        ) from error


def _version_of(table: dict[str, Any]) -> int:
    if table["kind"] in ("turn", "crop"):
        return 3
    return 2 if "reference" in table else 1


def _table_of(edit: Edit) -> dict[str, Any]:
    if isinstance(edit, Border):
        return {"kind": "canvas"} | asdict(edit)
    if isinstance(edit, Turn):
        return {"kind": "turn", "to": edit.value}
    if isinstance(edit, Crop):
        return {"kind": "crop"} | asdict(edit)
    if isinstance(edit, Patch):
        return {"kind": "pixels", "x": edit.x, "y": edit.y, "rgb_png": _png_text(edit.pixels)}
    table = {
        "kind": "completion",
        "mask_png": _png_text(edit.mask_fill),
        "face": None if edit.face is None else _points_of(edit.face),
        "options": dict(edit.options),
        "weights": dict(edit.weights),
    }
    if edit.reference is not None:
        table["reference"] = {
            "name": edit.reference.name,
            "sha256": edit.reference.sha256,
            "face": _points_of(edit.reference.face),
        }
    return table


def _points_of(face: FaceFrame) -> list[list[float]]:
    return np.asarray(face.landmarks, float).tolist()


def _recipe_in(table: dict[str, Any]) -> EditRecipe:
    """The recipe that a JSON object holds.

    Raises:
        KeyError, TypeError, ValueError: it holds none.
    """
    photo = table["photo"]
    size = _checked(photo["height"], int), _checked(photo["width"], int)
    if min(size) < 1 or size[0] * size[1] > MAX_PIXELS:
        raise ValueError("a photo of impossible size")
    return EditRecipe(
        photo_name=_file_name_in(photo["name"]),
        photo_sha256=_checked(photo["sha256"], str),
        photo_size=size,
        edits=tuple(_edits_in(_checked(table["edits"], list), size)),
        result_sha256=_checked(table["result_sha256"], str),
    )


def _edits_in(tables: list[dict[str, Any]], size: tuple[int, int]) -> Iterator[Edit]:
    """The edits of a photo of `size` (height, width), which may change by them."""
    allowance = _Allowance()
    for table in tables:
        if table["kind"] == "canvas":
            sides = {name: _checked(table[name], int) for name in ("top", "bottom", "left", "right")}
            border = Border(**sides)
            size = border.size_around(size)
            if min(sides.values()) < 0 or size[0] * size[1] > MAX_PIXELS:
                raise ValueError("a canvas of impossible size")
            yield border
        elif table["kind"] == "turn":
            turn = Turn(_checked(table["to"], str))
            size = turn.size_of(size)
            yield turn
        elif table["kind"] == "crop":
            places = {name: _checked(table[name], int) for name in ("x", "y", "width", "height")}
            crop = Crop(**places, angle_degrees=float(_checked(table["angle_degrees"], float)))
            if not crop.fits(size):
                raise ValueError("a part beyond the photo")
            size = crop.size_of(size)
            yield crop
        else:
            yield _edit_in(table, size, allowance)


def _edit_in(table: dict[str, Any], size: tuple[int, int], allowance: _Allowance) -> CompletionEdit | Patch:
    if table["kind"] == "pixels":
        x, y = _checked(table["x"], int), _checked(table["y"], int)
        if x < 0 or y < 0:
            raise ValueError("pixels outside of the photo")
        return Patch(x, y, _pixels_in(table["rgb_png"], "RGB", (size[0] - y, size[1] - x), allowance))
    if table["kind"] != "completion":
        raise ValueError(f"an unknown edit {table['kind']!r}")
    options = {
        name: _checked(value, str if isinstance(DEFAULT_OPTIONS[name], str) else type(DEFAULT_OPTIONS[name]))
        for name, value in _checked(table["options"], dict).items()
    }
    mask_fill = _pixels_in(table["mask_png"], "L", size, allowance)
    if mask_fill.shape != size:
        raise ValueError("a mask of another size than the photo")
    hashes = {name: _checked(sha256, str) for name, sha256 in _checked(table["weights"], dict).items()}
    face = None if table["face"] is None else _face_in(table["face"])
    reference = None
    if "reference" in table:
        recorded = _checked(table["reference"], dict)
        reference = RecordedReference(
            _file_name_in(recorded["name"]), _checked(recorded["sha256"], str), _face_in(recorded["face"])
        )
    mask = PackedMask.pack_marked(mask_fill)
    return CompletionEdit(size, mask, face, DEFAULT_OPTIONS | options, hashes, reference)


def _face_in(points: Any) -> FaceFrame:
    face = FaceFrame(np.array(points, np.float64))
    if not face.has_five_points:
        raise ValueError("a face frame that is not five points")
    return face


def _file_name_in(name: Any) -> str:
    """A name without folders: it is looked up beside the recipe, never anywhere else."""
    return Path(_checked(name, str).replace("\\", "/")).name


def _checked(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{value!r:.40} in place of a {kind.__name__}")
    return value


def _png_text(pixels: np.ndarray) -> str:
    """A grey [H,W] or RGB [H,W,3] picture of 8 or 16 bits as base64 of a PNG."""
    if pixels.ndim == 3:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    return base64.b64encode(cv2.imencode(".png", pixels)[1].tobytes()).decode("ascii")


def _pixels_in(text: Any, mode: str, room: tuple[int, int], allowance: _Allowance) -> np.ndarray:
    """Decodes a picture, if it fits into (height, width)."""
    try:
        data = base64.b64decode(_checked(text, str), validate=True)
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            if image.mode != mode:
                raise ValueError(f"a picture of kind {image.mode} in place of {mode}")
            if image.width > room[1] or image.height > room[0]:
                raise ValueError("pixels outside of the photo")
            allowance.take(mode, image.width * image.height)
            is_deep = mode == "RGB" and data[_PNG_DEPTH] == 16
            pixels = np.array(image) if not is_deep else decode_16_bit_png(data, has_colour=True)
        if pixels is None:
            raise ValueError("a picture that cannot be read")
        return pixels
    except (binascii.Error, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError("a picture that cannot be read") from error
