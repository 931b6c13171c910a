"""Painting with pixels from elsewhere: from the photo as it was opened, or from another alternative."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject

from engine import masks
from engine.boxes import Box
from engine.levels import from_levels, to_levels
from engine.request import Patch
from faceinpaint_gui.boxes import cut
from faceinpaint_gui.document.picture import Picture
from faceinpaint_gui.history.history import History
from faceinpaint_gui.history.undo_steps import RetouchStep


@dataclass(eq=False)
class _Stroke:
    """A stroke that is being drawn.

    Attributes:
        text: what the undo step is called.
        source: where the pixels come from; nothing is painted beside it.
        is_combination: it paints one alternative of the open completion into another.
        before: uint8 or uint16 [H,W,3], the picture before the stroke; nobody writes to it.
        coverage: uint8 [H,W], how much of the source is seen.
        box: what was painted so far.
    """

    text: str
    source: Patch
    is_combination: bool
    before: np.ndarray
    coverage: np.ndarray
    box: Box | None = None


class Retouching(QObject):
    """Strokes that bring in pixels; each is one undo step."""

    def __init__(self, history: History, picture: Picture, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._picture = picture
        self._stroke: _Stroke | None = None

    @property
    def is_painting(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._stroke is not None

    @property
    def settled(self) -> np.ndarray:
        """The picture as of the last undo step, without the stroke being drawn; read only."""
        return self._picture.pixels if self._stroke is None else self._stroke.before

    def begin(self, text: str, source: Patch, is_combination: bool = False) -> None:
        """Begins a stroke which becomes one undo step, named `text`, at `end`.

        Args:
            text: what is done.
            source: where the pixels come from.
            is_combination: they are of another alternative of the open completion, which stays open.
        """
        self.end()
        before = self._picture.current_photo().pixels
        coverage = np.zeros(before.shape[:2], np.uint8)
        self._stroke = _Stroke(text, source, is_combination, before, coverage)

    def paint(self, points_xy: np.ndarray, radius_px: float, hardness: float) -> None:
        """Draws a part of the stroke; as `MaskEditing.paint`."""
        stroke = self._stroke
        if stroke is None:
            return  # an undo took it back
        touched = masks.stroke(stroke.coverage, points_xy, radius_px, hardness)
        box = touched.intersection(stroke.source.box)
        if not box.is_empty:
            stroke.box = box if stroke.box is None else stroke.box.union(box)
            self._picture.write(_mixed(stroke, box))

    def end(self) -> None:
        """Makes the stroke one undo step; one that changed nothing leaves no step."""
        stroke, self._stroke = self._stroke, None
        if stroke is None or stroke.box is None:
            return
        before = cut(stroke.before, stroke.box)
        after = cut(self._picture.pixels, stroke.box)
        if not np.array_equal(before.pixels, after.pixels):
            self._history.push(stroke.text, RetouchStep(before, after, stroke.is_combination))

    def cancel(self) -> None:
        """Takes back the stroke that is being drawn."""
        stroke, self._stroke = self._stroke, None
        if stroke is not None and stroke.box is not None:
            self._picture.write(cut(stroke.before, stroke.box))

    def forget(self) -> None:
        """Gives up the stroke, as its picture is gone."""
        self._stroke = None


def _mixed(stroke: _Stroke, box: Box) -> Patch:
    """What the picture shows inside `box`: source over picture, by the coverage."""
    x0, y0, x1, y1 = box
    source = stroke.source
    own = to_levels(source.pixels[y0 - source.y : y1 - source.y, x0 - source.x : x1 - source.x])
    before = to_levels(stroke.before[y0:y1, x0:x1])
    share = stroke.coverage[y0:y1, x0:x1, None].astype(np.float32) / 255
    mixed = before + (own - before) * share
    return Patch(x0, y0, from_levels(mixed, stroke.before.dtype))
