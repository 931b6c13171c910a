"""The brushes that bring in pixels: of the original, or of another alternative."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.request import Patch
from faceinpaint_gui.canvas.mask_tools import BrushShape, MaskTool, Point, PointerInput
from faceinpaint_gui.document import Document


class RetouchBrush(MaskTool):
    """Paints with pixels from elsewhere along the pointer; pressure makes it wider."""

    is_combination = False

    def __init__(self, brush: BrushShape) -> None:
        self.brush: BrushShape = brush
        self._last: Point | None = None

    @abstractmethod
    def text(self) -> str:
        """What its undo steps are called."""

    @abstractmethod
    def source(self, document: Document) -> Patch | None:
        """Where the pixels come from; None if there is nothing to paint with."""

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        source = self.source(document)
        if source is not None:
            self.is_drawing = True
            document.retouching.begin(self.text(), source, self.is_combination)
            self._last = start
            self.drag(document, pointer)

    def drag(self, document: Document, pointer: PointerInput) -> None:
        points = [pointer.point] if self._last is None else [self._last, pointer.point]
        document.retouching.paint(
            np.array(points), self.brush.radius_at(pointer.pressure), self.brush.hardness
        )
        self._last = pointer.point

    def finish(self, document: Document) -> None:
        self.is_drawing = False
        document.retouching.end()

    def cancel(self, document: Document) -> None:
        super().cancel(document)
        document.retouching.cancel()


class RestoreBrush(RetouchBrush):
    """Brings the photo back as it was opened."""

    def text(self) -> str:
        return QCoreApplication.translate("MaskTool", "Restore")

    def source(self, document: Document) -> Patch | None:
        return Patch(0, 0, document.require_photo().pixels)


class CombineBrush(RetouchBrush):
    """Paints from the alternative that was marked as the source."""

    is_combination = True

    def text(self) -> str:
        return QCoreApplication.translate("MaskTool", "Combine alternatives")

    def source(self, document: Document) -> Patch | None:
        return document.completions.source_pixels()
