"""Rectangles of whole pixels."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle of pixels: columns `x0` to `x1` and rows `y0` to `y1`, ends excluded."""

    x0: int
    y0: int
    x1: int
    y1: int

    @property
    def width(self) -> int:
        return self.x1 - self.x0

    @property
    def height(self) -> int:
        return self.y1 - self.y0

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.x0 >= self.x1 or self.y0 >= self.y1

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns of an array [H,W,…]; the box lies inside it."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)

    def shifted(self, x: int, y: int) -> Box:
        return Box(self.x0 + x, self.y0 + y, self.x1 + x, self.y1 + y)

    def relative_to(self, outer: Box) -> Box:
        """This box in the coordinates of what is cut out along `outer`."""
        return self.shifted(-outer.x0, -outer.y0)

    def clipped(self, shape: tuple[int, ...]) -> Box:
        """What of it lies inside an array of `shape` [H,W,…]; perhaps an empty box."""
        return Box(max(0, self.x0), max(0, self.y0), min(shape[1], self.x1), min(shape[0], self.y1))

    def grown(self, margin_px: int, shape: tuple[int, ...]) -> Box:
        """This box with a margin, cut to an array of `shape` [H,W,…]."""
        return Box(
            self.x0 - margin_px, self.y0 - margin_px, self.x1 + margin_px, self.y1 + margin_px
        ).clipped(shape)

    def union(self, other: Box) -> Box:
        """The smallest box that holds both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        return Box(
            min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1)
        )

    def intersection(self, other: Box) -> Box:
        """What lies in both; perhaps an empty box."""
        return Box(
            max(self.x0, other.x0), max(self.y0, other.y0), min(self.x1, other.x1), min(self.y1, other.y1)
        )
