"""Pixels at rest: deflated tiles of what changed, without loss."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.packed_mask import inflate
from engine.request import Patch

_TILE_PX = 128


@dataclass(frozen=True, eq=False)
class PackedPatch:
    """A patch of a step that nobody looks at.

    Attributes:
        x, y: its top left corner in the photo.
        height, width: its size.
        is_deep: its pixels have 16 bits.
        tiles: row by row, deflated; an empty one shows what lies under the patch.
    """

    x: int
    y: int
    height: int
    width: int
    is_deep: bool
    tiles: tuple[bytes, ...]

    @classmethod
    def pack(cls, patch: Patch, under: Patch | None = None) -> PackedPatch:
        """Packs a patch; `under` holds the pixels that it replaces, or more of them."""
        height, width = patch.pixels.shape[:2]
        beneath = None if under is None else _part(under, patch.x, patch.y, height, width)
        tiles = []
        for tile in _tiles(height, width):
            pixels = patch.pixels[tile]
            is_same = beneath is not None and np.array_equal(pixels, beneath[tile])
            tiles.append(b"" if is_same else zlib.compress(_smoothed(pixels).tobytes(), level=1))
        return cls(patch.x, patch.y, height, width, patch.pixels.dtype == np.uint16, tuple(tiles))

    def unpack(self, under: Patch | None = None) -> Patch:
        """Returns the patch; `under` as it was packed with.

        Raises:
            ValueError: the data are no pixels of this size.
        """
        pixels = np.empty((self.height, self.width, 3), np.uint16 if self.is_deep else np.uint8)
        beneath = None if under is None else _part(under, self.x, self.y, self.height, self.width)
        for place, data in zip(_tiles(self.height, self.width), self.tiles, strict=True):
            part = pixels[place]
            if data:
                packed = np.frombuffer(inflate(data, part.nbytes), part.dtype).reshape(part.shape)
                part[:] = _restored(packed)
            elif beneath is not None:
                part[:] = beneath[place]
            else:
                raise ValueError("a tile without pixels")
        return Patch(self.x, self.y, pixels)

    @property
    def size_bytes(self) -> int:
        """How much memory it takes."""
        return sum(map(len, self.tiles))


def _part(patch: Patch, x: int, y: int, height: int, width: int) -> np.ndarray:
    return patch.pixels[y - patch.y : y - patch.y + height, x - patch.x : x - patch.x + width]


def _tiles(height: int, width: int) -> Iterator[tuple[slice, slice]]:
    for y in range(0, height, _TILE_PX):
        for x in range(0, width, _TILE_PX):
            yield slice(y, min(y + _TILE_PX, height)), slice(x, min(x + _TILE_PX, width))


def _smoothed(pixels: np.ndarray) -> np.ndarray:
    """Differences to the pixel at the left, red and blue as differences to green: small numbers, modulo.

    Grain is grey, so that only green carries it.
    """
    grey = pixels.copy()
    grey[..., 0] -= pixels[..., 1]
    grey[..., 2] -= pixels[..., 1]
    steps = grey.copy()
    steps[:, 1:] -= grey[:, :-1]
    return np.ascontiguousarray(steps.transpose(2, 0, 1))


def _restored(steps: np.ndarray) -> np.ndarray:
    """The inverse of `_smoothed`; its memory as that returned it, whatever its shape."""
    height, width = steps.shape[:2]
    grey = np.cumsum(steps.reshape(3, height, width), axis=2, dtype=steps.dtype)
    red, green, blue = grey
    return np.stack([red + green, green, blue + green], axis=2)
