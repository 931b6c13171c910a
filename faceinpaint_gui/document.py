"""The opened photo with its mask, face frame, completions and history: state and signals, no widgets."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QUndoStack

from engine import masks
from engine.photo_io import Photo
from engine.request import CompletionRequest, CompletionResult, FaceFrame, Patch
from faceinpaint_gui import undo_steps
from faceinpaint_gui.boxes import Box, changed_box, rect_of, united_box
from faceinpaint_gui.history import History
from faceinpaint_gui.undo_steps import Alternative, CompletionStep, FaceStep, MaskStep, PackedMask, box_of

UNDO_LIMIT = 300
ALTERNATIVES_BUDGET_BYTES = 512 * 2**20

_NO_PIXELS = np.zeros((0, 0, 3), np.uint8)


class Document(QObject):
    """What is being edited. Without a photo all its arrays are empty.

    The arrays that the properties return are the document's own: read them, do not write to them. Pictures
    that left in a request or a photo never change afterwards: the document copies before it writes.

    A completion on top of the undo stack is still open: another run for the same pixels adds to its
    alternatives, and choosing among them changes that one step. Any later edit accepts the chosen one.
    """

    photo_changed = Signal()
    """Another photo was set."""
    image_changed = Signal(QRect)
    """The shown pixels changed inside this rectangle."""
    mask_changed = Signal(QRect)
    """The mask changed inside this rectangle."""
    face_changed = Signal()
    """A face frame was set by hand, or removed."""
    results_changed = Signal()
    """The list of alternatives changed, or another one is shown."""
    modified_changed = Signal(bool)
    """`is_modified` changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(UNDO_LIMIT, self)
        self.undo_stack.indexChanged.connect(self._follow_history)
        self.undo_stack.cleanChanged.connect(self._announce_modified)
        self._photo: Photo | None = None
        self._path: Path | None = None
        self._image_rgb = self._mask_fill = self._settled_mask = _NO_PIXELS
        self._image_is_shared = True
        self._face: FaceFrame | None = None
        self._stroke_text: str | None = None
        self._stroke_box: Box | None = None
        self._completion: CompletionStep | None = None
        self._base: Photo | None = None
        self._is_modified = False
        self._is_putting = False
        self._reset_pixels()

    # What is there

    @property
    def undo_stack(self) -> QUndoStack:
        """To undo and redo with; only the document pushes to it, and clears it."""
        return self._history.stack

    @property
    def last_step(self) -> object | None:
        """The newest edit that is not undone: the same object as long as nothing was edited."""
        return self._history.last_step

    @property
    def photo(self) -> Photo | None:
        """The photo as it was opened."""
        return self._photo

    @property
    def path(self) -> Path | None:
        """Where the photo was read from or last saved to."""
        return self._path

    @property
    def image_rgb(self) -> np.ndarray:
        """The shown pixels, uint8 [H,W,3], with the chosen completions."""
        return self._image_rgb

    @property
    def original_rgb(self) -> np.ndarray:
        """The pixels as opened, uint8 [H,W,3]."""
        return _NO_PIXELS if self._photo is None else self._photo.rgb

    @property
    def mask_fill(self) -> np.ndarray:
        """uint8 [H,W], 255 = fill."""
        return self._mask_fill

    @property
    def has_mask(self) -> bool:
        """Whether any pixel is to be filled. Looks at the whole mask: ask after a stroke."""
        return not masks.is_empty(self._mask_fill)

    @property
    def face(self) -> FaceFrame | None:
        """The face frame that was set by hand; without one the faces are looked for."""
        return self._face

    @property
    def is_modified(self) -> bool:
        """Whether anything was edited since the photo was opened or saved."""
        return self._is_modified

    @property
    def is_painting(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._stroke_text is not None

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The completions to choose from, oldest first; empty once an edit has accepted the chosen one."""
        return () if self._completion is None else self._completion.alternatives

    @property
    def chosen_index(self) -> int:
        """Which alternative is shown; -1 without any."""
        return -1 if self._completion is None else self._completion.chosen_index

    @property
    def result(self) -> CompletionResult | None:
        """The newest run of the open completion, with the patches and seeds of all its alternatives."""
        return None if self._completion is None else self._completion.result_for(self._base_photo())

    def current_photo(self) -> Photo:
        """Returns the photo to save: the shown pixels with the metadata of the photo as opened."""
        self._image_is_shared = True
        return self._photo_with(self._image_rgb)

    # Opening and saving

    def set_photo(self, photo: Photo) -> None:
        """Shows another photo, with an empty mask and history."""
        self._photo = photo
        self._path = photo.path
        self._reset_pixels()
        self._history.clear()
        self.photo_changed.emit()
        self.face_changed.emit()
        self.results_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Notes that the shown pixels are on disk as `path`."""
        self._path = path
        self.undo_stack.setClean()

    # Strokes

    def begin_stroke(self, text: str) -> None:
        """Begins an edit of the mask which becomes one undo step, named `text`, at `end_stroke`."""
        self.end_stroke()
        self._stroke_text = text

    def paint(
        self, points_xy: np.ndarray, radius_px: float, hardness: float = 1.0, erase: bool = False
    ) -> None:
        """Draws a part of the stroke.

        Args:
            points_xy: float [N,2], photo pixels; they may lie outside the photo. One point is a dab, more
                are joined by lines.
            radius_px: of the brush, in photo pixels.
            hardness: 0..1; the share of the radius inside which the brush is full.
            erase: takes away instead of adding.
        Raises:
            RuntimeError: no stroke has begun.
        """
        if self._stroke_text is None:
            raise RuntimeError("paint() outside begin_stroke() and end_stroke()")
        box = masks.stroke(self._mask_fill, points_xy, radius_px, hardness, erase=erase)
        if box[2] > box[0] and box[3] > box[1]:
            self._stroke_box = box if self._stroke_box is None else united_box(self._stroke_box, box)
            self.mask_changed.emit(rect_of(box))

    def end_stroke(self) -> None:
        """Makes the stroke one undo step; one that changed nothing leaves no step."""
        text, box = self._stroke_text, self._stroke_box
        self._stroke_text = self._stroke_box = None
        if text is not None and box is not None:
            self._push_mask_step(text, box)

    def cancel_stroke(self) -> None:
        """Takes back the stroke that is being drawn."""
        box = self._stroke_box
        self._stroke_text = self._stroke_box = None
        if box is not None:
            x0, y0, x1, y1 = box
            self._mask_fill[y0:y1, x0:x1] = self._settled_mask[y0:y1, x0:x1]
            self.mask_changed.emit(rect_of(box))

    # The whole mask

    def set_mask(self, mask_fill: np.ndarray, text: str) -> None:
        """Replaces the mask, in one undo step named `text`.

        Args:
            mask_fill: uint8 [H,W], 255 = fill, of the photo's size.
            text: what was done.
        Raises:
            ValueError: the sizes differ.
        """
        if mask_fill.shape != self._mask_fill.shape:
            raise ValueError(f"mask of {mask_fill.shape}, photo of {self._mask_fill.shape}")
        self.end_stroke()
        box = changed_box(self._mask_fill, mask_fill)
        if box is not None:
            x0, y0, x1, y1 = box
            self._mask_fill[y0:y1, x0:x1] = mask_fill[y0:y1, x0:x1]
            self.mask_changed.emit(rect_of(box))
            self._push_mask_step(text, box)

    def clear_mask(self) -> None:
        """Empties the mask."""
        self.set_mask(np.zeros_like(self._mask_fill), self.tr("Clear mask"))

    def invert_mask(self) -> None:
        """Swaps what is filled and what is kept."""
        self.set_mask(masks.invert(self._mask_fill), self.tr("Invert mask"))

    def grow_mask(self, radius_px: int) -> None:
        """Widens the mask by `radius_px` pixels on all sides."""
        self.set_mask(masks.grow(self._mask_fill, radius_px), self.tr("Grow mask"))

    def shrink_mask(self, radius_px: int) -> None:
        """Narrows the mask by `radius_px` pixels on all sides."""
        self.set_mask(masks.shrink(self._mask_fill, radius_px), self.tr("Shrink mask"))

    # The face frame

    def set_face(self, face: FaceFrame | None) -> None:
        """Sets the face frame by hand, or removes it, in one undo step."""
        if face is not self._face:
            self.end_stroke()
            text = self.tr("Set face frame") if face is not None else self.tr("Remove face frame")
            step = FaceStep(self._face, face, self._show_face)
            step.redo()
            self._history.push(text, step)

    # Completions

    def make_request(self, generator: str, seed: int, alternatives: int, blend: str) -> CompletionRequest:
        """Freezes what is to be completed; later edits of this document do not reach it.

        While a completion is open its run is repeated: the request holds the pixels from before it.
        """
        photo, mask_fill = self._base_photo(), self._mask_fill.copy()
        return CompletionRequest(photo, mask_fill, generator, seed, alternatives, blend, self._face)

    def apply_result(self, result: CompletionResult) -> None:
        """Shows the first of the new alternatives.

        A run for the pixels of the open completion adds to its alternatives; any other one is a new undo
        step. A result shows the very pixels that its request was made of, completed, even if the picture
        was edited meanwhile.

        Raises:
            ValueError: the result has no alternatives, or is for a photo of another size.
        """
        base = result.request.photo
        if not result.patches or base.rgb.shape != self._image_rgb.shape:
            raise ValueError("the result does not belong to this photo")
        fits = base is self._base_photo()
        earlier = self.alternatives if fits else ()
        patches = result.patches
        box = reduce(united_box, (box_of(patch) for patch in patches))
        if earlier and self._completion is not None:
            box = united_box(box, box_of(self._completion.before))
        if not fits:
            box = united_box(box, changed_box(base.rgb, self._image_rgb) or box)
            patches = tuple(undo_steps.widened(patch, base.rgb, box) for patch in patches)
        step = CompletionStep.of(
            result,
            before=undo_steps.cut(base.rgb if fits else self._image_rgb, box),
            alternatives=earlier + undo_steps.alternatives_of(result, patches),
            chosen_index=len(earlier),
            show=self._show_patches,
        )
        self._put_completion(step, base=base if fits else None, in_place=bool(earlier))

    def choose_alternative(self, index: int) -> None:
        """Shows another alternative of the open completion, within its undo step.

        Raises:
            IndexError: there is no such alternative.
        """
        if not 0 <= index < len(self.alternatives):
            raise IndexError(f"alternative {index} of {len(self.alternatives)}")
        assert self._completion is not None
        if index != self._completion.chosen_index:
            step = replace(self._completion, chosen_index=index)
            self._put_completion(step, self._base_photo(), in_place=True)

    # Inside

    def _reset_pixels(self) -> None:
        self._image_rgb = self.original_rgb
        self._image_is_shared = True
        self._mask_fill = np.zeros(self._image_rgb.shape[:2], np.uint8)
        self._settled_mask = np.zeros_like(self._mask_fill)  # as of the last undo step
        self._stroke_text = self._stroke_box = None
        self._completion = self._face = None
        self._base = self._photo

    def _base_photo(self) -> Photo:
        """Returns what a Complete now starts from: the same object until its pixels change."""
        if self._base is None:
            if self._completion is None:
                self._base = self.current_photo()
            else:
                self._base = self._photo_with(self._completion.before.apply_to(self._image_rgb))
        return self._base

    def _photo_with(self, image_rgb: np.ndarray) -> Photo:
        if self._photo is None:
            raise RuntimeError("no photo is open")
        return self._photo.with_rgb(image_rgb)

    def _show_patches(self, *patches: Patch) -> None:
        """Writes patches over the picture, one after the other; the first holds the others."""
        if self._image_is_shared:
            self._image_rgb = self._image_rgb.copy()
            self._image_is_shared = False
        for patch in patches:
            x0, y0, x1, y1 = box_of(patch)
            self._image_rgb[y0:y1, x0:x1] = patch.rgb
        self.image_changed.emit(rect_of(box_of(patches[0])))

    def _show_face(self, face: FaceFrame | None) -> None:
        self._face = face
        self.face_changed.emit()

    def _put_completion(self, step: CompletionStep, base: Photo | None, in_place: bool) -> None:
        """Pushes `step`, made for the pixels of `base`, in place of the open completion or on top of it."""
        self._is_putting = True
        if in_place:
            self.undo_stack.undo()
        step.redo()
        self._history.push(self.tr("Complete"), step)
        self._is_putting = False
        undo_steps.limit_alternatives(self._history.steps, ALTERNATIVES_BUDGET_BYTES)
        self._completion = step
        self._base = base
        self.results_changed.emit()
        self._announce_modified()

    def _push_mask_step(self, text: str, box: Box) -> None:
        """Makes the difference to the mask as of the last step, inside `box`, a step."""
        x0, y0, x1, y1 = box
        now, before = self._mask_fill[y0:y1, x0:x1], self._settled_mask[y0:y1, x0:x1]
        delta = now ^ before
        if delta.any():
            before[:] = now
            self._history.push(text, MaskStep(PackedMask.pack(delta, x0, y0), self._flip_mask))

    def _flip_mask(self, delta: PackedMask) -> None:
        self.cancel_stroke()
        x0, y0, x1, y1 = delta.box
        self._settled_mask[y0:y1, x0:x1] ^= delta.unpack()
        self._mask_fill[y0:y1, x0:x1] = self._settled_mask[y0:y1, x0:x1]
        self.mask_changed.emit(rect_of(delta.box))

    def _follow_history(self) -> None:
        """Notes which completion is open, after any move in the history."""
        if self._is_putting:
            return
        step = self._history.last_step
        completion = step if isinstance(step, CompletionStep) else None
        if completion is not self._completion:
            self._completion = completion
            self._base = None
            self.results_changed.emit()

    def _announce_modified(self) -> None:
        is_modified = not self.undo_stack.isClean()
        if is_modified != self._is_modified and not self._is_putting:
            self._is_modified = is_modified
            self.modified_changed.emit(is_modified)
