"""Masks at rest."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from engine.boxes import Box
from engine.masks import bounding_box


@dataclass(frozen=True)
class PackedMask:
    """A rectangle of a mask, deflated: masks are flat, and shrink some hundredfold.

    Attributes:
        box: where it lies.
        data: its pixels, row by row.
    """

    box: Box
    data: bytes

    @classmethod
    def pack(cls, pixels: np.ndarray, x: int = 0, y: int = 0) -> PackedMask:
        """Packs `pixels`, uint8 [h,w], whose top left corner lies at (`x`, `y`)."""
        h, w = pixels.shape
        return cls(Box(x, y, x + w, y + h), zlib.compress(pixels.tobytes(), level=1))

    @classmethod
    def pack_marked(cls, mask_fill: np.ndarray) -> PackedMask:
        """Packs what is marked of a whole mask, uint8 [H,W]."""
        box = bounding_box(mask_fill) or Box(0, 0, 0, 0)
        return cls.pack(mask_fill[box.slices], box.x0, box.y0)

    def unpack(self) -> np.ndarray:
        """Returns the pixels, uint8 [y1-y0, x1-x0], read-only.

        Raises:
            ValueError: there are fewer of them, or more.
        """
        height, width = self.box.height, self.box.width
        return np.frombuffer(inflate(self.data, height * width), np.uint8).reshape(height, width)

    def unpack_into(self, size: tuple[int, int]) -> np.ndarray:
        """Returns the whole mask, uint8 [H,W] of `size`, which nothing beside the rectangle is part of."""
        mask_fill = np.zeros(size, np.uint8)
        mask_fill[self.box.slices] = self.unpack()
        return mask_fill


def inflate(data: bytes, size_bytes: int) -> bytes:
    """Returns the bytes that `zlib.compress` was given, never more than there should be.

    Raises:
        ValueError: there are not so many of them.
    """
    stream = zlib.decompressobj()
    try:
        inflated = stream.decompress(data, size_bytes + 1)
    except zlib.error as error:
        raise ValueError(f"damaged data ({error})") from error
    if len(inflated) != size_bytes or not stream.eof:
        raise ValueError(f"more or less data than the {size_bytes} bytes that are expected")
    return inflated
