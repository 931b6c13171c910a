"""Tools that enclose an area: it is marked, or unmarked, when the shape is finished."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine import masks
from engine.boxes import Box
from faceinpaint_gui.canvas.mask_tools import MaskTool, Point, PointerInput
from faceinpaint_gui.document import Document

_tr = partial(QCoreApplication.translate, "ShapeTool")

_CLOSING_REACH_PX = 8  # of the screen, around the first corner of a polygon
_ELLIPSE_CORNERS = 72


class ShapeTool(MaskTool):
    """Gathers points, and draws their shape into the mask at the end, in one undo step."""

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._erases = False

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        self._erases = pointer.erases
        self._points = [pointer.point]
        self.is_drawing = True

    def finish(self, document: Document) -> None:
        if self.is_drawing:
            document.mask.draw(self._shape(), self._text())
        self.cancel(document)

    def cancel(self, document: Document) -> None:
        super().cancel(document)
        self._points = []

    @property
    def outline(self) -> Sequence[Point]:
        return self._points

    def _shape(self) -> Callable[[np.ndarray], Box]:
        """Returns what draws the shape into a mask, and returns the box that it changed: by default what lies
        between the points."""
        return partial(masks.polygon, points_xy=np.array(self._points), erase=self._erases)

    @abstractmethod
    def _text(self) -> str:
        """Names the undo step."""


class _CornersTool(ShapeTool):
    """A shape between two opposite corners; Shift makes its sides equal."""

    def drag(self, document: Document, pointer: PointerInput) -> None:
        if self.is_drawing:
            self._points = [self._points[0], self._other_corner(pointer)]

    def _other_corner(self, pointer: PointerInput) -> Point:
        (x0, y0), (x, y) = self._points[0], pointer.point
        if not pointer.has_shift:
            return x, y
        side = max(abs(x - x0), abs(y - y0))
        return x0 + math.copysign(side, x - x0), y0 + math.copysign(side, y - y0)

    @property
    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        return np.array(self._points[0]), np.array(self._points[-1])


class RectangleTool(_CornersTool):
    """Marks a rectangle, in whole pixels."""

    @property
    def outline(self) -> Sequence[Point]:
        if not self.is_drawing:
            return ()
        (x0, y0), (x1, y1) = self._points[0], self._points[-1]
        return (x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)

    def _shape(self) -> Callable[[np.ndarray], Box]:
        corner, other = self._corners
        return partial(masks.rectangle, corner_xy=corner, other_xy=other, erase=self._erases)

    def _text(self) -> str:
        return _tr("Unmark rectangle") if self._erases else _tr("Mark rectangle")


class EllipseTool(_CornersTool):
    """Marks the ellipse inside a rectangle."""

    @property
    def outline(self) -> Sequence[Point]:
        if not self.is_drawing:
            return ()
        corner, other = self._corners
        angles = np.linspace(0, 2 * np.pi, _ELLIPSE_CORNERS + 1)
        rim = (corner + other) / 2 + (other - corner) / 2 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
        return [(x, y) for x, y in rim.tolist()]

    def _shape(self) -> Callable[[np.ndarray], Box]:
        corner, other = self._corners
        return partial(masks.ellipse, corner_xy=corner, other_xy=other, erase=self._erases)

    def _text(self) -> str:
        return _tr("Unmark ellipse") if self._erases else _tr("Mark ellipse")


class LassoTool(ShapeTool):
    """Marks what the pointer runs around."""

    def drag(self, document: Document, pointer: PointerInput) -> None:
        if self.is_drawing:
            self._points.append(pointer.point)

    def _text(self) -> str:
        return _tr("Unmark with lasso") if self._erases else _tr("Mark with lasso")


class PolygonTool(ShapeTool):
    """Marks what a chain of clicks encloses; a click on the first corner, or `close`, ends it.

    The last point follows the pointer until it is clicked.
    """

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        if not self.is_drawing:
            super().begin(document, pointer, start)
        elif math.dist(pointer.point, self._points[0]) <= _CLOSING_REACH_PX * pointer.screen_px:
            self.close(document)
            return
        else:
            self._points[-1] = pointer.point
        self._points.append(pointer.point)

    def drag(self, document: Document, pointer: PointerInput) -> None:
        self.hover(pointer)

    def hover(self, pointer: PointerInput) -> None:
        if self.is_drawing:
            self._points[-1] = pointer.point

    def finish(self, document: Document) -> None:
        """The next click goes on."""

    def close(self, document: Document) -> None:
        """Joins the last clicked corner with the first, and marks what they enclose."""
        if self.is_drawing:
            del self._points[-1]
            super().finish(document)

    def remove_corner(self, document: Document) -> None:
        """Takes back the last click."""
        if len(self._points) > 2:
            del self._points[-2]
        else:
            self.cancel(document)

    def _text(self) -> str:
        return _tr("Unmark polygon") if self._erases else _tr("Mark polygon")
