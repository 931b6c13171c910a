"""What the canvas shows in place of the document's pixels for a while, without any edit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.request import Patch
from faceinpaint_gui.boxes import Box, common_box
from faceinpaint_gui.undo_steps import box_of


@dataclass(frozen=True, eq=False)
class Preview:
    """Pixels that might replace those of the document.

    Attributes:
        patch: the pixels.
        mask_fill: uint8 [h,w] of the patch, what it fills, where the mask's colour would hide it; None if
            the mask stays over it.
    """

    patch: Patch
    mask_fill: np.ndarray | None = None

    def without_filled(self, mask_fill: np.ndarray, box: Box) -> np.ndarray:
        """Returns the part of a mask, uint8 [h,w], that lies in `box`, empty where this preview fills it."""
        own = box_of(self.patch)
        common = common_box(own, box)
        if self.mask_fill is None or common is None:
            return mask_fill
        x0, y0, x1, y1 = common
        filled = self.mask_fill[y0 - own[1] : y1 - own[1], x0 - own[0] : x1 - own[0]] > 0
        rest = mask_fill.copy()
        rest[y0 - box[1] : y1 - box[1], x0 - box[0] : x1 - box[0]][filled] = 0
        return rest


class PreviewSlot(QObject):
    """Holds the one preview there is, or none."""

    changed = Signal()
    """Another preview is shown, or none any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Preview | None = None

    @property
    def current(self) -> Preview | None:
        """What is shown now."""
        return self._current

    def show(self, preview: Preview | None) -> None:
        """Shows `preview` in place of the one before; None shows the document itself again."""
        if preview is not self._current:
            self._current = preview
            self.changed.emit()

    def exchange(self, own: Preview | None, preview: Preview | None) -> None:
        """Shows `preview` in place of `own`; where there is none, what another part shows stays."""
        if preview is not None or self._current is own:
            self.show(preview)
