"""What the canvas shows in place of the document's pixels for a while, without any edit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.boxes import Box
from engine.request import Patch


@dataclass(frozen=True, eq=False)
class Preview:
    """Pixels that might replace those of the document.

    Attributes:
        patch: the pixels.
        mask_fill: uint8 [h,w] of the patch, what it fills, where the mask's colour would hide it; None if
            the mask stays over it.
        is_inspection: whether it only shows what else there is, which nobody takes for part of the photo.
    """

    patch: Patch
    mask_fill: np.ndarray | None = None
    is_inspection: bool = False

    def without_filled(self, mask_fill: np.ndarray, box: Box) -> np.ndarray:
        """Returns the part of a mask, uint8 [h,w], that lies in `box`, empty where this preview fills it."""
        common = self.patch.box.intersection(box)
        if self.mask_fill is None or common.is_empty:
            return mask_fill
        filled = self.mask_fill[common.relative_to(self.patch.box).slices] > 0
        rest = mask_fill.copy()
        rest[common.relative_to(box).slices][filled] = 0
        return rest


class PreviewSlot(QObject):
    """Holds the previews of several parts, of which the newest is shown; then that one before it again."""

    changed = Signal()
    """Another preview is shown, or none any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews: list[Preview] = []

    @property
    def current(self) -> Preview | None:
        """What is shown now."""
        return self._previews[-1] if self._previews else None

    @property
    def has_unkept(self) -> bool:
        """Whether people may take for part of the photo what is only shown."""
        return any(not each.is_inspection for each in self._previews)

    def clear(self) -> None:
        """Shows the document itself."""
        self._put([])

    def exchange(self, own: Preview | None, preview: Preview | None) -> None:
        """Shows `preview` in place of `own`; where there is none, what another part shows comes back."""
        others = [each for each in self._previews if each is not own]
        self._put(others if preview is None else [*others, preview])

    def _put(self, previews: list[Preview]) -> None:
        before, self._previews = self.current, previews
        if self.current is not before:
            self.changed.emit()
