"""The tools of the pointer: each one is told where it goes. Most of them draw the mask."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from faceinpaint_gui.document import Document

MIN_RADIUS_PX = 0.5
MAX_RADIUS_PX = 2000.0
_LIGHTEST_TOUCH = 0.1

Point = tuple[float, float]
"""x, y in photo pixels; pixel i reaches from i to i + 1."""


@dataclass
class BrushShape:
    """The brush that paints and erases.

    Attributes:
        radius_px: in photo pixels.
        hardness: 0..1; the share of the radius inside which it is full.
    """

    radius_px: float = 40.0
    hardness: float = 0.8

    def set_radius(self, radius_px: float) -> None:
        """Sets the radius, within what can be painted with."""
        self.radius_px = min(MAX_RADIUS_PX, max(MIN_RADIUS_PX, radius_px))

    def set_hardness(self, hardness: float) -> None:
        """Sets the hardness, within 0..1."""
        self.hardness = min(1.0, max(0.0, hardness))


class MaskTool(ABC):
    """Turns one drag of the pointer into one stroke of the document."""

    brush: BrushShape | None = None
    """What its pointer shows as a circle; None for a plain cross."""

    @abstractmethod
    def begin(
        self, document: Document, point: Point, pressure: float, erase: bool, start: Point | None
    ) -> None:
        """The pointer went down.

        Args:
            document: whose mask is drawn.
            point: where.
            pressure: 0..1; 1 for a mouse.
            erase: the right button, or the pen's other end.
            start: Shift is held, to go on from here, where the last drag ended; else None.
        """

    @abstractmethod
    def drag(self, document: Document, point: Point, pressure: float) -> None:
        """The pointer moved while down."""

    def finish(self, document: Document) -> None:
        """The pointer went up."""
        document.mask.end_stroke()


class Brush(MaskTool):
    """Paints, or erases, along the pointer; pressure makes it wider."""

    def __init__(self, brush: BrushShape, erases: bool = False) -> None:
        self.brush: BrushShape = brush
        self._erases = erases
        self._erases_now = erases
        self._last: Point | None = None

    def begin(
        self, document: Document, point: Point, pressure: float, erase: bool, start: Point | None
    ) -> None:
        self._erases_now = self._erases or erase
        if self._erases_now:
            text = QCoreApplication.translate("MaskTool", "Erase from mask")
        else:
            text = QCoreApplication.translate("MaskTool", "Brush stroke")
        document.mask.begin_stroke(text)
        self._last = start
        self.drag(document, point, pressure)

    def drag(self, document: Document, point: Point, pressure: float) -> None:
        points = [point] if self._last is None else [self._last, point]
        radius_px = self.brush.radius_px * max(_LIGHTEST_TOUCH, pressure)
        document.mask.paint(np.array(points), radius_px, self.brush.hardness, erase=self._erases_now)
        self._last = point


class PointPicker(MaskTool):
    """Tells where the pointer went down, and draws nothing."""

    def __init__(self, on_point: Callable[[float, float], None]) -> None:
        self._on_point = on_point

    def begin(
        self, document: Document, point: Point, pressure: float, erase: bool, start: Point | None
    ) -> None:
        if not erase:
            self._on_point(*point)

    def drag(self, document: Document, point: Point, pressure: float) -> None:
        pass
