"""The tools of the pointer: each one is told where it goes. Most of them draw the mask."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from faceinpaint_gui.document import Document

MIN_RADIUS_PX = 0.5
MAX_RADIUS_PX = 2000.0
_LEAST_RADIUS_SHARE = 0.1  # of a brush that follows a pen, at its lightest

Point = tuple[float, float]
"""x, y in photo pixels; pixel i reaches from i to i + 1."""


@dataclass
class BrushShape:
    """The brush that paints and erases.

    Attributes:
        radius_px: in photo pixels.
        hardness: 0..1; the share of the radius inside which it is full.
        follows_pressure: a light pen makes it smaller.
    """

    radius_px: float = 40.0
    hardness: float = 0.8
    follows_pressure: bool = True

    def set_radius(self, radius_px: float) -> None:
        """Sets the radius, within what can be painted with."""
        self.radius_px = min(MAX_RADIUS_PX, max(MIN_RADIUS_PX, radius_px))

    def set_hardness(self, hardness: float) -> None:
        """Sets the hardness, within 0..1."""
        self.hardness = min(1.0, max(0.0, hardness))

    def radius_at(self, pressure: float) -> float:
        """The radius under a pen's pressure of 0..1."""
        return (
            self.radius_px * max(_LEAST_RADIUS_SHARE, pressure) if self.follows_pressure else self.radius_px
        )


@dataclass(frozen=True)
class PointerInput:
    """Where the pointer is, and what is pressed with it.

    Attributes:
        point: in the photo, or beside it.
        pressure: 0..1; 1 for a mouse.
        erases: the right button, Alt, or the pen's other end.
        has_shift: Shift is held.
        screen_px: how many photo pixels a pixel of the screen covers.
    """

    point: Point
    pressure: float = 1.0
    erases: bool = False
    has_shift: bool = False
    screen_px: float = 1.0


class MaskTool(ABC):
    """Turns one drag of the pointer into one edit of the document.

    Attributes:
        brush: what its pointer shows as a circle; None for a plain cross.
        is_drawing: an edit has begun, and neither ended nor been cancelled.
    """

    brush: BrushShape | None = None
    is_drawing = False

    @property
    def outline(self) -> Sequence[Point]:
        """What the canvas shows of an edit that is not in the mask yet: a line through these points."""
        return ()

    @abstractmethod
    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        """The pointer went down.

        Args:
            document: what is edited.
            pointer: where, and how.
            start: Shift is held, to go on from here, where the last stroke ended; else None.
        """

    @abstractmethod
    def drag(self, document: Document, pointer: PointerInput) -> None:
        """The pointer moved while down."""

    @abstractmethod
    def finish(self, document: Document) -> None:
        """The pointer went up."""

    def hover(self, pointer: PointerInput) -> None:  # noqa: B027 - most tools do nothing here
        """The pointer moved while up, in the middle of an edit."""

    def cancel(self, document: Document) -> None:
        """Takes back the edit that has begun."""
        self.is_drawing = False


class Brush(MaskTool):
    """Paints, or erases, along the pointer; pressure makes it wider."""

    def __init__(self, brush: BrushShape, erases: bool = False) -> None:
        self.brush: BrushShape = brush
        self._erases = erases
        self._erases_now = erases
        self._last: Point | None = None

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        self._erases_now = self._erases or pointer.erases
        if self._erases_now:
            text = QCoreApplication.translate("MaskTool", "Erase from mask")
        else:
            text = QCoreApplication.translate("MaskTool", "Brush stroke")
        self.is_drawing = True
        document.mask.begin_stroke(text)
        self._last = start
        self.drag(document, pointer)

    def drag(self, document: Document, pointer: PointerInput) -> None:
        if not document.mask.is_painting:
            return  # an undo took the stroke back
        points = [pointer.point] if self._last is None else [self._last, pointer.point]
        radius_px = self.brush.radius_at(pointer.pressure)
        document.mask.paint(np.array(points), radius_px, self.brush.hardness, erase=self._erases_now)
        self._last = pointer.point

    def finish(self, document: Document) -> None:
        self.is_drawing = False
        document.mask.end_stroke()

    def cancel(self, document: Document) -> None:
        super().cancel(document)
        document.mask.cancel_stroke()


class PointPicker(MaskTool):
    """Tells where the pointer went down, and draws nothing."""

    def __init__(self, on_point: Callable[[float, float], None]) -> None:
        self._on_point = on_point

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        if not pointer.erases:
            self._on_point(*pointer.point)

    def drag(self, document: Document, pointer: PointerInput) -> None:
        pass

    def finish(self, document: Document) -> None:
        pass
