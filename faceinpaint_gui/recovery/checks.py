"""Whether what a snapshot holds fits together, so that it can be shown, undone and done again."""

from __future__ import annotations

import numpy as np

from engine.boxes import Box
from engine.canvas import Border
from engine.packed_mask import PackedMask
from engine.photo.formats import MAX_PIXELS
from engine.photo.gain_map import GainMap
from engine.photo.photo import Photo
from engine.recipe import DEFAULT_OPTIONS, CompletionEdit
from engine.request import FaceFrame, Patch
from faceinpaint_gui.history.history import HistoryState, Step
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import (
    CanvasStep,
    CompletionStep,
    CropStep,
    FaceStep,
    MaskStep,
    RetouchStep,
    TurnStep,
)

Size = tuple[int, int]
"""Height and width."""


def size_of(photo: Photo) -> Size:
    """Returns the size of a photo.

    Raises:
        ValueError: its arrays are none of a photo, or do not belong together.
    """
    height, width, _ = _checked_shape(photo.rgb, np.uint8, (3,))
    if photo.rgb16 is not None and _checked_shape(photo.rgb16, np.uint16, (3,)) != photo.rgb.shape:
        raise ValueError("16-bit pixels of another size")
    if photo.alpha is not None:
        kind = np.uint16 if photo.alpha.dtype == np.uint16 else np.uint8
        if _checked_shape(photo.alpha, kind, ()) != (height, width):
            raise ValueError("an alpha channel of another size")
    if not height or not width:
        raise ValueError("a photo without pixels")
    if photo.metadata.gain_map is not None:
        _check_gain_map(photo.metadata.gain_map)
    return height, width


def _check_gain_map(gain_map: GainMap) -> None:
    channels = (3,) if gain_map.pixels.ndim == 3 else ()
    size = _checked_shape(gain_map.pixels, np.uint8, channels)[:2]
    if not all(size) or _checked_shape(gain_map.seen_rgb, np.uint8, (3,))[:2] != size:
        raise ValueError("a gain map of another size")


def check_history(history: HistoryState, size: Size) -> None:
    """Makes sure that a history leads to a photo of `size`, back to its begin, and on to its end.

    Raises:
        ValueError: it does not.
    """
    count = len(history.steps)
    if len(history.texts) != count or not 0 <= history.position <= count:
        raise ValueError("a history that ends elsewhere")
    if not -1 <= history.clean_position <= count:
        raise ValueError("a history that was saved elsewhere")
    before = after = size
    for step in reversed(history.steps[: history.position]):
        if isinstance(step, CanvasStep):
            before = _grown(before, step.border, -1)
        elif isinstance(step, TurnStep):
            before = step.turn.size_of(before)
        elif isinstance(step, CropStep):
            if step.crop.size_of(before) != before:
                raise ValueError("a part of another size")
            before = _size_before(step)
        else:
            _check_step(step, before)
    for step in history.steps[history.position :]:
        if isinstance(step, CanvasStep):
            after = _grown(after, step.border, 1)
        elif isinstance(step, TurnStep):
            after = step.turn.size_of(after)
        elif isinstance(step, CropStep):
            if _size_before(step) != after:
                raise ValueError("a part of another photo")
            after = step.crop.size_of(after)
        else:
            _check_step(step, after)


def check_patch(patch: Patch, size: Size) -> None:
    """Makes sure that a patch lies in a photo of `size`.

    Raises:
        ValueError: it does not, or it is none.
    """
    kind = np.uint16 if patch.pixels.dtype == np.uint16 else np.uint8
    _checked_shape(patch.pixels, kind, (3,))
    check_box(patch.box, size)


def check_box(box: Box, size: Size) -> None:
    """Makes sure that a box lies in a photo of `size`.

    Raises:
        ValueError: it does not.
    """
    x0, y0, x1, y1 = box
    if not (0 <= x0 <= x1 <= size[1] and 0 <= y0 <= y1 <= size[0]):
        raise ValueError(f"{box} lies outside of {size}")


def check_face(face: FaceFrame | None) -> None:
    """Makes sure that a face frame is five points.

    Raises:
        ValueError: it is not.
    """
    if face is not None and not face.has_five_points:
        raise ValueError("a face frame that is not five points")


def _size_before(step: CropStep) -> Size:
    """The size of the photo that a part was cut out of."""
    uncut = step.before
    size = size_of(uncut.photo)
    if uncut.pixels.shape != uncut.photo.pixels.shape or uncut.pixels.dtype != uncut.photo.pixels.dtype:
        raise ValueError("pixels of another size or depth")
    if not step.crop.fits(size):
        raise ValueError("a part beyond the photo")
    _check_mask(uncut.mask, size)
    check_face(uncut.face)
    return size


def _check_step(step: Step, size: Size) -> None:
    if isinstance(step, PackedStep):
        for each in step.pixels:
            check_box(Box(each.x, each.y, each.x + each.width, each.y + each.height), size)
        step = step.opened()
    if isinstance(step, MaskStep):
        _check_mask(step.delta, size)
    elif isinstance(step, FaceStep):
        check_face(step.before)
        check_face(step.after)
    elif isinstance(step, RetouchStep):
        check_patch(step.before, size)
        check_patch(step.after, size)
        if step.before.box != step.after.box:
            raise ValueError("pixels that are not put back where they were")
    elif isinstance(step, CompletionStep):
        _check_completion(step, size)
    else:
        raise ValueError("a step of no known kind")


def _check_completion(step: CompletionStep, size: Size) -> None:
    check_patch(step.before, size)
    if not 0 <= step.chosen_index < len(step.alternatives):
        raise ValueError("no alternative is chosen")
    before = step.before.box
    for each in (*step.alternatives, *step.rejected):
        check_patch(each.patch.relative_to(before), (before.height, before.width))
        _check_edit(each.made_by, size)
    _check_edit(step.newest, size)


def _check_edit(edit: CompletionEdit, size: Size) -> None:
    if edit.size != size or edit.options.keys() != DEFAULT_OPTIONS.keys():
        raise ValueError("a completion of another photo")
    if not all(isinstance(DEFAULT_OPTIONS[name], type(value)) for name, value in edit.options.items()):
        raise ValueError("options of other kinds")
    _check_mask(edit.mask, size)
    check_face(edit.face)
    check_face(None if edit.reference is None else edit.reference.face)


def _check_mask(mask: PackedMask, size: Size) -> None:
    check_box(mask.box, size)
    mask.unpack()


def _grown(size: Size, border: Border, sign: int) -> Size:
    height, width = border.scaled(sign, sign).size_around(size)
    is_border = min(border.top, border.bottom, border.left, border.right) >= 0
    if not is_border or min(height, width) < 1 or height * width > MAX_PIXELS:
        raise ValueError("a canvas of impossible size")
    return height, width


def _checked_shape(pixels: np.ndarray, kind: type, channels: tuple[int, ...]) -> tuple[int, ...]:
    if pixels.dtype != kind or pixels.ndim < 2 or pixels.shape[2:] != channels:
        raise ValueError(f"{pixels.dtype} {pixels.shape} in place of pixels")
    return pixels.shape
