"""The mask of the document, its strokes and its undo steps."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QRect, Signal, Slot

from engine import masks
from engine.boxes import Box
from engine.packed_mask import PackedMask
from faceinpaint_gui.boxes import changed_box, rect_of
from faceinpaint_gui.history.history import History
from faceinpaint_gui.history.undo_steps import MaskStep


class MaskEditing(QObject):
    """What is to be filled. Every edit is one undo step."""

    changed = Signal(QRect)
    """The mask changed inside this rectangle."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._fill = self._settled = np.zeros((0, 0), np.uint8)
        self._stroke_text: str | None = None
        self._stroke_box: Box | None = None

    @property
    def settled(self) -> np.ndarray:
        """The mask as of the last undo step, uint8 [H,W], without the stroke being drawn; read only."""
        return self._settled

    def restore(self, settled: np.ndarray) -> None:
        """Begins with this mask, uint8 [H,W], which is copied; leaves no undo step."""
        self._settled = masks.copied(settled)
        self._fill = masks.copied(settled)
        self._stroke_text = self._stroke_box = None

    @property
    def fill(self) -> np.ndarray:
        """uint8 [H,W], 255 = fill; the document's own array: read it, do not write to it."""
        return self._fill

    @property
    def has_fill(self) -> bool:
        """Whether any pixel is to be filled. Looks at the whole mask: ask after a stroke."""
        return not masks.is_empty(self._fill)

    @property
    def is_painting(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._stroke_text is not None

    # Strokes

    def begin_stroke(self, text: str) -> None:
        """Begins an edit which becomes one undo step, named `text`, at `end_stroke`."""
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
        box = masks.stroke(self._fill, points_xy, radius_px, hardness, erase=erase)
        if not box.is_empty:
            self._stroke_box = box if self._stroke_box is None else self._stroke_box.union(box)
            self.changed.emit(rect_of(box))

    def end_stroke(self) -> None:
        """Makes the stroke one undo step; one that changed nothing leaves no step."""
        text, box = self._stroke_text, self._stroke_box
        self._stroke_text = self._stroke_box = None
        if text is not None and box is not None:
            self._push(text, box)

    def cancel_stroke(self) -> None:
        """Takes back the stroke that is being drawn."""
        box = self._stroke_box
        self._stroke_text = self._stroke_box = None
        if box is not None:
            self._fill[box.slices] = self._settled[box.slices]
            self.changed.emit(rect_of(box))

    # Shapes

    def draw(self, shape: Callable[[np.ndarray], Box], text: str) -> None:
        """Draws a shape, in one undo step named `text`.

        Args:
            shape: changes the mask that it is given in place, and returns the box outside which it did not,
                as `engine.masks.polygon` does.
            text: what was done.
        """
        self.end_stroke()
        box = shape(self._fill)
        if not box.is_empty:
            self.changed.emit(rect_of(box))
            self._push(text, box)

    # The whole mask

    def replace(self, mask_fill: np.ndarray, text: str) -> None:
        """Replaces the mask, in one undo step named `text`.

        Args:
            mask_fill: uint8 [H,W], 255 = fill, of the photo's size.
            text: what was done.
        Raises:
            ValueError: the sizes differ.
        """
        if mask_fill.shape != self._fill.shape:
            raise ValueError(f"mask of {mask_fill.shape}, photo of {self._fill.shape}")
        self.end_stroke()
        box = changed_box(self._fill, mask_fill)
        if box is not None:
            self._fill[box.slices] = mask_fill[box.slices]
            self.changed.emit(rect_of(box))
            self._push(text, box)

    @Slot()
    def clear(self) -> None:
        """Empties the mask."""
        self.replace(np.zeros(self._fill.shape, np.uint8), self.tr("Clear mask"))

    @Slot()
    def invert(self) -> None:
        """Swaps what is filled and what is kept."""
        self.replace(masks.invert(self._fill), self.tr("Invert mask"))

    def grow(self, radius_px: int) -> None:
        """Widens the mask by `radius_px` pixels on all sides."""
        self.replace(masks.grow(self._fill, radius_px), self.tr("Grow mask"))

    def shrink(self, radius_px: int) -> None:
        """Narrows the mask by `radius_px` pixels on all sides."""
        self.replace(masks.shrink(self._fill, radius_px), self.tr("Shrink mask"))

    def feather(self, radius_px: int) -> None:
        """Softens the edges of the mask, over `radius_px` pixels to both sides."""
        self.replace(masks.feather(self._fill, radius_px), self.tr("Feather mask"))

    @Slot()
    def fill_holes(self) -> None:
        """Fills what the mask encloses."""
        self.replace(masks.fill_holes(self._fill), self.tr("Fill holes in mask"))

    def flip(self, delta: PackedMask) -> None:
        """Exclusive-ors a rectangle with `delta`, for a step; a stroke that is being drawn is taken back."""
        self.cancel_stroke()
        self._settled[delta.box.slices] ^= delta.unpack()
        self._fill[delta.box.slices] = self._settled[delta.box.slices]
        self.changed.emit(rect_of(delta.box))

    # Inside

    def _push(self, text: str, box: Box) -> None:
        """Makes the difference to the mask as of the last step, inside `box`, a step."""
        x0, y0, x1, y1 = box
        now, before = self._fill[y0:y1, x0:x1], self._settled[y0:y1, x0:x1]
        delta = now ^ before
        if delta.any():
            before[:] = now
            self._history.push(text, MaskStep(PackedMask.pack(delta, x0, y0)))
