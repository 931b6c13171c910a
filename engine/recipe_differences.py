"""What keeps a photo from becoming, by a recipe, what that was made for."""

from __future__ import annotations

from collections.abc import Mapping

from engine import weights
from engine.photo.photo import Photo
from engine.recipe import CompletionEdit, EditRecipe, pixels_sha256, recorded_references
from engine.texts import Text

_NONE: Mapping[str, Photo] = {}


def differences(recipe: EditRecipe, photo: Photo, references: Mapping[str, Photo] = _NONE) -> list[str]:
    """What keeps a photo from becoming, by this recipe, what it was made for; one sentence each.

    Args:
        recipe: what is to be done.
        photo: to which.
        references: what is at hand of `recorded_references`, by its SHA-256 in the recipe.
    Raises:
        WeightsError: the list of weights cannot be read.
    """
    found: list[str] = []
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
        called = _quoted(recipe.photo_name, Text("a picture without a file"))
        found.append(
            Text("The pixels of this photo are not those that the recipe was made for ({name}).", name=called)
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
        called = _quoted(reference.name, Text("without a file"))
        if reference.sha256 not in references:
            found.append(
                Text(
                    "The reference photo {name} was not found; what was taken from it would be drawn.",
                    name=called,
                )
            )
        elif pixels_sha256(references[reference.sha256].pixels) != reference.sha256:
            found.append(
                Text(
                    "The reference photo {name} has other pixels than the one that the recipe was made with.",
                    name=called,
                )
            )
    return found


def _quoted(name: str, without_name: Text) -> Text:
    return Text("“{name}”", name=name) if name else without_name
