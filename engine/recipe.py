"""Edit recipes: JSON files from which the same pixels can be made again.

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
         "weights": {"gfc": "8db5b7e…", "landmarks": "1c0ffee…"}},
        {"kind": "canvas", "top": 0, "bottom": 0, "left": 200, "right": 0},   # extended by so many pixels
        {"kind": "pixels", "x": 100, "y": 80, "rgb_png": "iVBORw0K…"}
      ],
      "result_sha256": "60303ae…"                        # of the pixels after the last edit
    }

`options` are those fields of a `CompletionRequest` that are plain values. What cannot be computed again is
kept as pixels.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from PIL import Image

from engine import weights
from engine.canvas import MAX_PIXELS, Border, grown_by
from engine.errors import RecipeError
from engine.files import write_atomically
from engine.photo_io import Photo
from engine.request import CompletionRequest, CompletionResult, FaceFrame, IsCancelled, Patch, Progress
from engine.version import program_version

SUFFIX = ".recipe.json"
"""What the names of recipes end in."""

_VERSION = 1
_FACE_FINDER = "landmarks"

_DEFAULT_OPTIONS: dict[str, Any] = {
    field.name: field.default
    for field in fields(CompletionRequest)
    if field.name not in ("photo", "mask_fill", "alternatives", "face")
}


@dataclass(frozen=True, eq=False)
class CompletionEdit:
    """A completion that can be computed again.

    Attributes:
        mask_fill: uint8 [H,W], 255 = fill.
        face: the frame that was set by hand, or None.
        options: fields of a `CompletionRequest`, by name; its generator is never "auto".
        weights: SHA-256 of the weights that were used, by name.
    """

    mask_fill: np.ndarray
    face: FaceFrame | None
    options: Mapping[str, Any]
    weights: Mapping[str, str]

    @classmethod
    def of(cls, request: CompletionRequest, generator: str, seed: int) -> CompletionEdit:
        """Describes the alternative that `generator` made of `request` from `seed`.

        Raises:
            WeightsError: the list of weights cannot be read.
        """
        options = {name: getattr(request, name) for name in _DEFAULT_OPTIONS}
        options |= {"generator": generator, "seed": seed}
        names = [generator, _FACE_FINDER] if request.face is None else [generator]
        used = names if weights.is_listed(generator) else []
        hashes = {name: weights.entry(name)["sha256"] for name in used if weights.is_listed(name)}
        return cls(request.mask_fill, request.face, options, hashes)


Edit = CompletionEdit | Patch | Border


class Completer(Protocol):
    """What completes photos, as `engine.session.Session` does."""

    def complete(
        self, request: CompletionRequest, on_progress: Progress, is_cancelled: IsCancelled, /
    ) -> CompletionResult: ...


@dataclass(frozen=True, eq=False)
class Recipe:
    """How a photo was edited.

    Attributes:
        photo_name: name of the photo's file, "" without one.
        photo_sha256: see `pixels_sha256`.
        photo_size: height and width.
        edits: in the order in which they were made.
        result_sha256: of the edited pixels.
    """

    photo_name: str
    photo_sha256: str
    photo_size: tuple[int, int]
    edits: tuple[Edit, ...]
    result_sha256: str


def pixels_sha256(image_rgb: np.ndarray) -> str:
    """The SHA-256 of a picture, uint8 [H,W,3]: of its height and width as text, and of its bytes."""
    digest = hashlib.sha256("{} {} ".format(*image_rgb.shape[:2]).encode())
    digest.update(np.ascontiguousarray(image_rgb).data)
    return digest.hexdigest()


def make_recipe(photo: Photo, edits: Sequence[Edit], result_rgb: np.ndarray) -> Recipe:
    """Describes how `edits` made the pixels `result_rgb` of a photo as it was opened.

    Raises:
        RecipeError: nothing was edited.
    """
    if not edits:
        raise RecipeError("Nothing was completed yet, so there is no recipe: complete the photo first.")
    return Recipe(
        photo_name=photo.path.name if photo.path else "",
        photo_sha256=pixels_sha256(photo.rgb),
        photo_size=(photo.rgb.shape[0], photo.rgb.shape[1]),
        edits=tuple(edits),
        result_sha256=pixels_sha256(result_rgb),
    )


def differences(recipe: Recipe, photo: Photo) -> list[str]:
    """What keeps a photo from becoming, by this recipe, what it was made for; one sentence each.

    Raises:
        WeightsError: the list of weights cannot be read.
    """
    found = []
    height, width = recipe.photo_size
    if photo.rgb.shape[:2] != (height, width):
        found.append(
            f"The recipe was made for a photo of {width} x {height} pixels, this one has "
            f"{photo.rgb.shape[1]} x {photo.rgb.shape[0]}, to which its masks would be scaled."
        )
    elif pixels_sha256(photo.rgb) != recipe.photo_sha256:
        name = f"“{recipe.photo_name}”" if recipe.photo_name else "a picture without a file"
        found.append(f"The pixels of this photo are not those that the recipe was made for ({name}).")
    used: dict[str, str] = {}
    for edit in recipe.edits:
        used |= edit.weights if isinstance(edit, CompletionEdit) else {}
    for name, sha256 in used.items():
        if not weights.is_listed(name):
            found.append(f"The weights “{name}” that it was made with are not installed.")
        elif weights.entry(name)["sha256"] != sha256:
            found.append(f"The weights “{name}” are not those that it was made with.")
    return found


def replay(
    recipe: Recipe,
    photo: Photo,
    session: Completer,
    on_progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[CompletionResult | Patch | Border]:
    """Makes every edit of a recipe again, one after the other.

    Args:
        recipe: what to do.
        photo: as opened; masks, frames and pixels are scaled to one of another size.
        session: completes.
        on_progress: told the share done and what is being done.
        is_cancelled: asked between the steps.
    Returns:
        One for each edit, each made of the pixels that the ones before it left.
    Raises:
        EngineError: as `Session.complete`.
    """
    made: list[CompletionResult | Patch | Border] = []
    recorded = recipe.photo_size  # of the photo that the next edit was made for
    for number, edit in enumerate(recipe.edits):

        def tell(share: float, text: str, number: int = number) -> None:
            if on_progress is not None:
                on_progress((number + share) / len(recipe.edits), text)

        height, width = photo.rgb.shape[:2]
        if isinstance(edit, Border):
            border = edit.scaled(height / recorded[0], width / recorded[1])
            photo = grown_by(photo, border).photo
            recorded = edit.size_around(recorded)
            made.append(border)
            continue
        if isinstance(edit, Patch):
            patch = _scaled_patch(edit, recorded, (height, width))
            made.append(patch)
        else:
            request = _request_of(edit, photo, recorded)
            result = session.complete(request, tell, is_cancelled or _never)
            patch = result.patches[0]
            made.append(result)
        photo = photo.with_rgb(patch.apply_to(photo.rgb))
    return made


def _never() -> bool:
    return False


def replayed_photo(photo: Photo, made: Sequence[CompletionResult | Patch | Border]) -> Photo:
    """The photo after everything that `replay` made of it."""
    rgb = photo.rgb
    for each in made:
        if isinstance(each, Border):
            photo, rgb = grown_by(photo, each).photo, each.mirrored(rgb)
            continue
        rgb = (each if isinstance(each, Patch) else each.patches[0]).apply_to(rgb)
    return photo.with_rgb(rgb)


# Files


def write_recipe(recipe: Recipe, path: Path, *, overwrite: bool = True) -> None:
    """Saves a recipe, replacing the target in one step.

    Raises:
        RecipeError: as `engine.files.write_atomically`.
    """
    height, width = recipe.photo_size
    table = {
        "faceinpaint_recipe": _VERSION,
        "program": program_version(),
        "photo": {
            "name": recipe.photo_name,
            "sha256": recipe.photo_sha256,
            "width": width,
            "height": height,
        },
        "edits": [_table_of(edit) for edit in recipe.edits],
        "result_sha256": recipe.result_sha256,
    }
    text = json.dumps(table, indent=2, ensure_ascii=False) + "\n"
    write_atomically(Path(path), text.encode(), RecipeError, overwrite=overwrite)


def read_recipe(path: Path) -> Recipe:
    """Reads a recipe.

    Raises:
        RecipeError: there is no such file, it is no recipe, a damaged one, or one of a newer version.
    """
    path = Path(path)
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RecipeError(
            f"“{path.name}” could not be opened ({error.strerror or error}): choose another recipe."
        ) from error
    except (ValueError, RecursionError) as error:
        raise RecipeError(f"“{path.name}” is no recipe of faceinpaint: choose another file.") from error
    version = table.get("faceinpaint_recipe") if isinstance(table, dict) else None
    if not isinstance(version, int):
        raise RecipeError(f"“{path.name}” is no recipe of faceinpaint: choose another file.")
    if version > _VERSION:
        raise RecipeError(f"“{path.name}” was made by a newer faceinpaint: install that version to use it.")
    try:
        return _recipe_in(table)
    except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
        raise RecipeError(
            f"The recipe “{path.name}” is damaged ({error}): make it again, or restore it from a backup."
        ) from error


def _table_of(edit: Edit) -> dict[str, Any]:
    if isinstance(edit, Border):
        return {"kind": "canvas"} | asdict(edit)
    if isinstance(edit, Patch):
        return {"kind": "pixels", "x": edit.x, "y": edit.y, "rgb_png": _png_text(edit.rgb)}
    return {
        "kind": "completion",
        "mask_png": _png_text(edit.mask_fill),
        "face": None if edit.face is None else np.asarray(edit.face.landmarks, float).tolist(),
        "options": dict(edit.options),
        "weights": dict(edit.weights),
    }


def _recipe_in(table: dict[str, Any]) -> Recipe:
    """The recipe that a JSON object holds.

    Raises:
        KeyError, TypeError, ValueError: it holds none.
    """
    photo = table["photo"]
    size = _checked(photo["height"], int), _checked(photo["width"], int)
    if min(size) < 1 or size[0] * size[1] > MAX_PIXELS:
        raise ValueError("a photo of impossible size")
    return Recipe(
        # The name is looked up beside the recipe: never anywhere else.
        photo_name=Path(_checked(photo["name"], str).replace("\\", "/")).name,
        photo_sha256=_checked(photo["sha256"], str),
        photo_size=size,
        edits=tuple(_edits_in(_checked(table["edits"], list), size)),
        result_sha256=_checked(table["result_sha256"], str),
    )


def _edits_in(tables: list[dict[str, Any]], size: tuple[int, int]) -> Iterator[Edit]:
    """The edits of a photo of `size` (height, width), which may grow by them."""
    for table in tables:
        if table["kind"] == "canvas":
            sides = {name: _checked(table[name], int) for name in ("top", "bottom", "left", "right")}
            border = Border(**sides)
            size = border.size_around(size)
            if min(sides.values()) < 0 or size[0] * size[1] > MAX_PIXELS:
                raise ValueError("a canvas of impossible size")
            yield border
        else:
            yield _edit_in(table, size)


def _edit_in(table: dict[str, Any], size: tuple[int, int]) -> CompletionEdit | Patch:
    if table["kind"] == "pixels":
        x, y = _checked(table["x"], int), _checked(table["y"], int)
        rgb = _pixels_in(table["rgb_png"], "RGB")
        if not (0 <= x <= size[1] - rgb.shape[1] and 0 <= y <= size[0] - rgb.shape[0]):
            raise ValueError("pixels outside of the photo")
        return Patch(x, y, rgb)
    if table["kind"] != "completion":
        raise ValueError(f"an unknown edit {table['kind']!r}")
    options = {
        name: _checked(value, type(_DEFAULT_OPTIONS[name]))
        for name, value in _checked(table["options"], dict).items()
    }
    mask_fill = _pixels_in(table["mask_png"], "L")
    if mask_fill.shape != size:
        raise ValueError("a mask of another size than the photo")
    hashes = {name: _checked(sha256, str) for name, sha256 in _checked(table["weights"], dict).items()}
    face = table["face"]
    if face is not None:
        landmarks = np.array(face, np.float64)
        if landmarks.shape != (5, 2) or not np.isfinite(landmarks).all():
            raise ValueError("a face frame that is not five points")
        face = FaceFrame(landmarks)
    return CompletionEdit(mask_fill, face, _DEFAULT_OPTIONS | options, hashes)


def _checked(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{value!r:.40} in place of a {kind.__name__}")
    return value


def _png_text(pixels: np.ndarray) -> str:
    """A grey [H,W] or RGB [H,W,3] picture as base64 of a PNG."""
    if pixels.ndim == 3:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    return base64.b64encode(cv2.imencode(".png", pixels)[1].tobytes()).decode("ascii")


def _pixels_in(text: Any, mode: str) -> np.ndarray:
    try:
        data = base64.b64decode(_checked(text, str), validate=True)
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            if image.mode != mode:
                raise ValueError(f"a picture of kind {image.mode} in place of {mode}")
            return np.array(image)
    except (binascii.Error, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError("a picture that cannot be read") from error


# Photos of another size


def _request_of(edit: CompletionEdit, photo: Photo, size: tuple[int, int]) -> CompletionRequest:
    """The request for a photo, of an edit made for a photo of `size` (height, width)."""
    mask_fill, face = edit.mask_fill, edit.face
    height, width = photo.rgb.shape[:2]
    if size != (height, width):
        mask_fill = cv2.resize(mask_fill, (width, height), interpolation=cv2.INTER_LINEAR)
        if face is not None:
            face = FaceFrame(face.landmarks * (width / size[1], height / size[0]))
    return CompletionRequest(photo, mask_fill, face=face, **edit.options)


def _scaled_patch(patch: Patch, size: tuple[int, int], wanted: tuple[int, ...]) -> Patch:
    """A patch for a photo of size `wanted` (height, width), of one for a photo of `size`."""
    if size == wanted:
        return patch
    (height, width), (h, w) = wanted, patch.rgb.shape[:2]
    x0, x1 = (round(x * width / size[1]) for x in (patch.x, patch.x + w))
    y0, y1 = (round(y * height / size[0]) for y in (patch.y, patch.y + h))
    x0, y0 = min(x0, width - 1), min(y0, height - 1)
    scaled = cv2.resize(patch.rgb, (max(x1 - x0, 1), max(y1 - y0, 1)), interpolation=cv2.INTER_AREA)
    return Patch(x0, y0, scaled)
