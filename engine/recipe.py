"""Edit recipes: how a photo was edited, so that the same pixels can be made again.

What cannot be computed again is kept as pixels.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol
from weakref import WeakKeyDictionary

import cv2
import numpy as np

from engine import weights
from engine.canvas import Border, grown_by
from engine.errors import RecipeError
from engine.options import Task
from engine.packed_mask import PackedMask
from engine.photo.photo import Photo
from engine.reframing import Crop, Reframing, Turn, largest_crop, reframed
from engine.request import (
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    IsCancelled,
    Patch,
    Progress,
    Reference,
    Taken,
)
from engine.texts import Text

_FACE_FINDER = "landmarks"
_PERSON_FINDER = "parser"

_NONE: Mapping[str, Photo] = {}

DEFAULT_OPTIONS: dict[str, Any] = {
    each.name: each.default
    for each in fields(CompletionRequest)
    if each.name not in ("photo", "mask_fill", "alternatives", "face", "references")
}
"""Those fields of a `CompletionRequest` that are plain values."""


@dataclass(frozen=True, eq=False)
class RecordedReference:
    """From what a completion was taken.

    Attributes:
        name: name of the photo's file, "" without one.
        sha256: of its pixels, see `pixels_sha256`; "" for another face in the edited photo itself.
        face: where the face is in it.
    """

    name: str
    sha256: str
    face: FaceFrame

    @classmethod
    def of(cls, reference: Reference, photo: Photo) -> RecordedReference:
        """Describes a reference, its face being known, for an edit of a photo."""
        assert reference.face is not None
        if reference.photo is photo:
            return cls("", "", reference.face)
        path = reference.photo.path
        return cls(path.name if path else "", photo_sha256(reference.photo), reference.face)

    @property
    def is_edited_photo(self) -> bool:
        return not self.sha256


@dataclass(frozen=True, eq=False)
class CompletionEdit:
    """A completion that can be computed again.

    Attributes:
        size: height and width of the photo.
        mask: what is marked in it.
        face: the frame that was set by hand, or None.
        options: fields of a `CompletionRequest`, by name; its generator is never "auto".
        weights: SHA-256 of the weights that were used, by name; `make_recipe` looks them up.
        reference: from what it was taken; None if it was drawn.
    """

    size: tuple[int, int]
    mask: PackedMask
    face: FaceFrame | None
    options: Mapping[str, Any]
    weights: Mapping[str, str] = field(default_factory=dict)
    reference: RecordedReference | None = None

    @classmethod
    def of(
        cls, request: CompletionRequest, generator: str, seed: int, taken: Taken | None = None
    ) -> CompletionEdit:
        """Describes the alternative that `generator` made of `request` from `seed`.

        Args:
            request: what was asked.
            generator: that ran.
            seed: of the alternative.
            taken: of the alternative, as `CompletionResult` has it.
        """
        options = {name: getattr(request, name) for name in DEFAULT_OPTIONS}
        options |= {"generator": generator, "seed": seed}
        height, width = request.mask_fill.shape
        mask = PackedMask.pack_marked(request.mask_fill)
        reference = None if taken is None else RecordedReference.of(taken.reference, request.photo)
        return cls((height, width), mask, request.face, options, reference=reference)

    @property
    def mask_fill(self) -> np.ndarray:
        """uint8 [H,W], 255 = fill; made anew at each call."""
        return self.mask.unpack_into(self.size)

    def request_for(self, photo: Photo, references: Mapping[str, Photo] = _NONE) -> CompletionRequest:
        """Returns what makes it of a photo of its size.

        Args:
            photo: of which.
            references: other photos by the SHA-256 of `reference`; without its own, it is drawn.
        """
        recorded = self.reference
        taken_from: tuple[Reference, ...] = ()
        if recorded is not None and recorded.is_edited_photo:
            taken_from = (Reference(photo, recorded.face),)
        elif recorded is not None and recorded.sha256 in references:
            taken_from = (Reference(references[recorded.sha256], recorded.face),)
        return CompletionRequest(photo, self.mask_fill, face=self.face, references=taken_from, **self.options)


Edit = CompletionEdit | Patch | Border | Reframing

Made = CompletionResult | Patch | Border | Reframing
"""What became of an edit."""


class Completer(Protocol):
    """What completes photos, as `engine.session.Session` does."""

    def complete(
        self, request: CompletionRequest, on_progress: Progress, is_cancelled: IsCancelled, /
    ) -> CompletionResult: ...


@dataclass(frozen=True, eq=False)
class EditRecipe:
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


def pixels_sha256(pixels: np.ndarray) -> str:
    """The SHA-256 of a picture: of its height and width as text, and of its bytes.

    Args:
        pixels: uint8 [H,W,3]; of a photo of 16 bits uint16, whose lower byte counts first.
    """
    digest = hashlib.sha256("{} {} ".format(*pixels.shape[:2]).encode())
    digest.update(np.ascontiguousarray(pixels, pixels.dtype.newbyteorder("<")).data)
    return digest.hexdigest()


def photo_sha256(photo: Photo) -> str:
    """`pixels_sha256` of a photo: takes a while for a large one, and is remembered as long as that lives."""
    if photo not in _hashes:
        _hashes[photo] = pixels_sha256(photo.pixels)
    return _hashes[photo]


_hashes: WeakKeyDictionary[Photo, str] = WeakKeyDictionary()


def make_recipe(photo: Photo, edits: Sequence[Edit], result: np.ndarray) -> EditRecipe:
    """Describes how `edits` made the pixels `result`, in its own depth, of a photo as it was opened.

    Raises:
        RecipeError: nothing was edited.
        WeightsError: the list of weights cannot be read.
    """
    if not edits:
        raise RecipeError("Nothing was completed yet, so there is no recipe: complete the photo first.")
    return EditRecipe(
        photo_name=photo.path.name if photo.path else "",
        photo_sha256=pixels_sha256(photo.pixels),
        photo_size=(photo.rgb.shape[0], photo.rgb.shape[1]),
        edits=tuple(
            replace(each, weights=used_weights(each)) if isinstance(each, CompletionEdit) else each
            for each in edits
        ),
        result_sha256=pixels_sha256(result),
    )


def used_weights(edit: CompletionEdit) -> dict[str, str]:
    """The SHA-256 of all installed weights that shape the pixels of a completion, by name.

    Raises:
        WeightsError: the list of weights cannot be read.
    """
    # Not at the top: reading a recipe needs no torch.
    from engine.generators import generator_class

    generator = edit.options["generator"]
    if not weights.is_listed(generator):
        return {}
    used = [generator, *generator_class(generator).spec.also_uses]
    used += [_FACE_FINDER] if edit.face is None else []
    used += [_PERSON_FINDER] if edit.options["task"] == Task.COLORIZE else []
    return {name: weights.entry(name)["sha256"] for name in used if weights.is_available(name)}


def recorded_references(recipe: EditRecipe) -> list[RecordedReference]:
    """The other photos from which something was taken, each once."""
    found = {}
    for edit in recipe.edits:
        reference = edit.reference if isinstance(edit, CompletionEdit) else None
        if reference is not None and not reference.is_edited_photo:
            found[reference.sha256] = reference
    return list(found.values())


def differences(recipe: EditRecipe, photo: Photo, references: Mapping[str, Photo] = _NONE) -> list[str]:
    """What keeps a photo from becoming, by this recipe, what it was made for; one sentence each.

    Args:
        recipe: what is to be done.
        photo: to which.
        references: what is at hand of `recorded_references`, by its SHA-256 in the recipe.
    Raises:
        WeightsError: the list of weights cannot be read.
    """
    found = []
    height, width = recipe.photo_size
    if photo.rgb.shape[:2] != (height, width):
        found.append(
            Text(
                "The recipe was made for a photo of {width} x {height} pixels, this one has "
                "{own_width} x {own_height}, to which its masks would be scaled.",
                width=width,
                height=height,
                own_width=photo.rgb.shape[1],
                own_height=photo.rgb.shape[0],
            )
        )
    elif pixels_sha256(photo.pixels) != recipe.photo_sha256:
        name = f"“{recipe.photo_name}”" if recipe.photo_name else Text("a picture without a file")
        found.append(
            Text("The pixels of this photo are not those that the recipe was made for ({name}).", name=name)
        )
    used: dict[str, str] = {}
    for edit in recipe.edits:
        used |= edit.weights if isinstance(edit, CompletionEdit) else {}
    for name, sha256 in used.items():
        if not weights.is_listed(name):
            found.append(Text("The weights “{name}” that it was made with are not installed.", name=name))
        elif weights.entry(name)["sha256"] != sha256:
            found.append(Text("The weights “{name}” are not those that it was made with.", name=name))
    for reference in recorded_references(recipe):
        name = f"“{reference.name}”" if reference.name else Text("a picture without a file")
        if reference.sha256 not in references:
            found.append(
                Text(
                    "The reference photo ({name}) was not found; what was taken from it would be drawn.",
                    name=name,
                )
            )
        elif pixels_sha256(references[reference.sha256].pixels) != reference.sha256:
            found.append(
                Text(
                    "The reference photo ({name}) has other pixels than the one that the "
                    "recipe was made with.",
                    name=name,
                )
            )
    return found


def replay(
    recipe: EditRecipe,
    photo: Photo,
    session: Completer,
    on_progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    references: Mapping[str, Photo] = _NONE,
) -> list[Made]:
    """Makes every edit of a recipe again, one after the other.

    Args:
        recipe: what to do.
        photo: as opened; masks, frames and pixels are scaled to one of another size.
        session: completes.
        on_progress: told the share done and what is being done.
        is_cancelled: asked between the steps.
        references: as of `differences`; what was taken from one that is not at hand is drawn.
    Returns:
        One for each edit, each made of the pixels that the ones before it left.
    Raises:
        EngineError: as `Session.complete`.
    """
    made: list[Made] = []
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
        if isinstance(edit, Turn | Crop):
            reframing = edit if recorded == (height, width) else _fitting(edit, recorded, (height, width))
            photo = reframed(photo, reframing)
            recorded = edit.size_of(recorded)
            made.append(reframing)
            continue
        if isinstance(edit, Patch):
            patch = _scaled_patch(edit, recorded, (height, width))
            made.append(patch)
        else:
            request = _request_of(edit, photo, recorded, references)
            result = session.complete(request, tell, is_cancelled or _never)
            patch = result.patches[0]
            made.append(result)
        photo = patch.apply_to_photo(photo)
    return made


def _never() -> bool:
    return False


def replayed_photo(photo: Photo, made: Sequence[Made]) -> Photo:
    """The photo after everything that `replay` made of it."""
    pixels = photo.pixels
    for each in made:
        if isinstance(each, Border):
            photo, pixels = grown_by(photo, each).photo, each.mirrored(pixels)
            continue
        if isinstance(each, Turn | Crop):
            photo, pixels = reframed(photo, each), each.pixels(pixels)
            continue
        pixels = (each if isinstance(each, Patch) else each.patches[0]).apply_to(pixels)
    return photo.with_pixels(pixels)


# Photos of another size


def _request_of(
    edit: CompletionEdit, photo: Photo, size: tuple[int, int], references: Mapping[str, Photo]
) -> CompletionRequest:
    """The request for a photo, of an edit made for a photo of `size` (height, width)."""
    request = edit.request_for(photo, references)
    height, width = photo.rgb.shape[:2]
    if size == (height, width):
        return request

    def scaled(face: FaceFrame) -> FaceFrame:
        return FaceFrame(face.landmarks * (width / size[1], height / size[0]))

    mask_fill = cv2.resize(request.mask_fill, (width, height), interpolation=cv2.INTER_LINEAR)
    return replace(
        request,
        mask_fill=mask_fill,
        face=None if request.face is None else scaled(request.face),
        references=tuple(
            replace(each, face=scaled(each.face)) if each.photo is photo and each.face else each
            for each in request.references
        ),
    )


def _fitting(reframing: Reframing, size: tuple[int, int], wanted: tuple[int, int]) -> Reframing:
    """A turn or a cut for a photo of size `wanted` (height, width), of one for a photo of `size`."""
    scaled = reframing.scaled(wanted[0] / size[0], wanted[1] / size[1])
    if isinstance(scaled, Turn) or scaled.fits(wanted):
        return scaled
    # Rounding, or another shape, lets a corner reach beyond the photo.
    return largest_crop(wanted, scaled.angle_degrees) if scaled.angle_degrees else scaled.within(wanted)


def _scaled_patch(patch: Patch, size: tuple[int, int], wanted: tuple[int, ...]) -> Patch:
    """A patch for a photo of size `wanted` (height, width), of one for a photo of `size`."""
    if size == wanted:
        return patch
    (height, width), (h, w) = wanted, patch.pixels.shape[:2]
    x0, x1 = (round(x * width / size[1]) for x in (patch.x, patch.x + w))
    y0, y1 = (round(y * height / size[0]) for y in (patch.y, patch.y + h))
    x0, y0 = min(x0, width - 1), min(y0, height - 1)
    scaled = cv2.resize(patch.pixels, (max(x1 - x0, 1), max(y1 - y0, 1)), interpolation=cv2.INTER_AREA)
    return Patch(x0, y0, scaled)
