"""Makes sure, once and on entry, that the engine gets what it was promised."""

from __future__ import annotations

import numpy as np

from engine.arguments import check_is
from engine.errors import FaceError, GeneratorError, ShapeError
from engine.masks import check_mask, check_size
from engine.options import Blend, Task
from engine.photo.photo import Photo
from engine.request import AttributeRequest, CompletionRequest, FaceFrame, GenerateRequest

_FARTHEST_SIDES = 16
"""How far a face's points may lie from a photo's corner, in its longer sides."""


def check_request(request: CompletionRequest) -> None:
    """Raises what `Session.complete` says of bad requests."""
    check_is(request, CompletionRequest)
    check_task(request.task)
    _check_photo(request.photo)
    rgb = request.photo.rgb
    # To colour, the mask only says where.
    (check_size if request.task == Task.COLORIZE else check_mask)(request.mask_fill, rgb.shape[:2])
    if request.face is not None:
        check_face(request.face, rgb.shape[:2])
    if request.alternatives < 1:
        raise GeneratorError("Ask for at least one alternative.")
    check_seed(request.seed)
    check_blend(request.blend)
    if request.references and request.task == Task.COLORIZE:
        raise GeneratorError("Colours cannot be taken from another photo; leave the reference out.")
    for reference in request.references:
        _check_photo(reference.photo)
        if reference.face is not None:
            check_face(reference.face, reference.photo.rgb.shape[:2])


def check_attribute_request(request: AttributeRequest) -> None:
    """Raises what `Session.transform` says of arguments of the wrong type."""
    check_is(request, AttributeRequest)
    _check_photo(request.photo)


def check_generate_request(request: GenerateRequest) -> None:
    """Raises what `Session.generate_faces` says of bad requests."""
    check_is(request, GenerateRequest)
    if request.count < 1:
        raise GeneratorError("Ask for at least one face.")
    check_seed(request.seed)


def _check_photo(photo: Photo) -> None:
    rgb = photo.rgb
    if not _is_uint8(rgb, 3) or rgb.shape[2] != 3 or rgb.size == 0:
        raise ShapeError(f"A photo's pixels must be uint8 [H,W,3], not {rgb.dtype} {list(rgb.shape)}.")
    deep = photo.rgb16
    if deep is not None and (deep.dtype != np.uint16 or deep.shape != rgb.shape):
        raise ShapeError(
            f"A photo's 16-bit pixels must be uint16 {list(rgb.shape)}, not {deep.dtype} {list(deep.shape)}."
        )


def check_task(task: str) -> None:
    """Raises a GeneratorError for an unknown task."""
    if task not in list(Task):
        raise GeneratorError(
            "There is no task {task!r}; choose one of: {names}.", task=task, names=", ".join(Task)
        )


def check_face(face: FaceFrame, size: tuple[int, ...]) -> None:
    """Raises a FaceError for a frame that is none, or lies too far from a photo of `size` to be drawn."""
    if not face.has_five_points:
        raise FaceError("The face frame is not five points; set it again.")
    if np.abs(face.landmarks).max() > _FARTHEST_SIDES * max(size):
        raise FaceError("The face frame lies far outside of the photo; set it again, in photo pixels.")


def check_seed(seed: int) -> None:
    """Raises a GeneratorError for negative seeds."""
    if seed < 0:
        raise GeneratorError("A seed cannot be negative; choose 0 or more.")


def check_crops(crops_rgb: np.ndarray) -> None:
    """Raises a ShapeError for what is not uint8 [N,S,S,3]."""
    if not _is_uint8(crops_rgb, 4) or not crops_rgb.size or crops_rgb.shape[2:] != (crops_rgb.shape[1], 3):
        raise ShapeError(f"Crops must be uint8 [N,S,S,3], not {crops_rgb.dtype} {list(crops_rgb.shape)}.")


def check_masks(masks_fill: np.ndarray, crops_rgb: np.ndarray) -> None:
    """Raises a ShapeError for what is not uint8 [N,S,S], of these crops."""
    if not _is_uint8(masks_fill, 3) or masks_fill.shape != crops_rgb.shape[:3]:
        raise ShapeError(
            f"The crops' masks must be uint8 {list(crops_rgb.shape[:3])}, "
            f"not {masks_fill.dtype} {list(masks_fill.shape)}."
        )


def _is_uint8(array: np.ndarray, ndim: int) -> bool:
    return array.dtype == np.uint8 and array.ndim == ndim


def check_blend(blend: str) -> None:
    """Raises a GeneratorError for an unknown way of blending."""
    if blend not in list(Blend):
        raise GeneratorError(
            "There is no way of blending {blend!r}; choose one of: {names}.",
            blend=blend,
            names=", ".join(Blend),
        )
