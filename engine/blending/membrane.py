"""The smooth surface through given differences along the edge of a hole: Laplace's equation on a quadtree.

Poisson blending (Pérez, Gangnet and Blake 2003; eq. 6 of Yeh et al., "Semantic Image Inpainting with Deep
Generative Models", 2017) keeps the gradients of a patch and the pixels around it. The solution is the patch
plus a *membrane* that is harmonic in the hole and equals photo − patch along its edge. Away from that edge a
membrane is smooth and needs few unknowns: cells of 1 pixel along the edge grow to 2, 4, 8 … pixels inwards
(Agarwala, "Efficient gradient-domain compositing using quadtrees", 2007). Their number grows with the length
of the edge, not with the area, and a sparse direct solution of so few is fast for a hole of any shape.
"""

from __future__ import annotations

import cv2
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import SuperLU, splu

_MAX_LEVEL = 7
"""Largest cells: 2**7 = 128 pixels wide."""

_FREE_TILT = 1e-9
"""Weight of a spring to zero in every cell; it decides only in a hole that touches no known pixel at all."""


class Membrane:
    """The membranes of one hole: prepared once, solved for as many differences as there are alternatives.

    Neighbours are the four nearest pixels. A neighbour outside the array, or one that is neither hole nor
    known, asks for nothing (a Neumann border), as at the border of a photo.
    """

    def __init__(self, hole: np.ndarray, known: np.ndarray) -> None:
        """Chooses the cells and factorises their equations.

        Args:
            hole: bool [H,W], where the membrane is wanted; at least one pixel.
            known: bool [H,W], where the difference will be known; disjoint from `hole`.
        """
        self._shape = hole.shape
        self._top = _top_level(hole.shape)
        # At least one row and column of neither hole nor known: what lies beyond the last column then never
        # touches the first one of the next row, and cells can be compared with flat offsets.
        self._padding = [(0, 2**self._top - size % 2**self._top) for size in hole.shape]
        hole, known = np.pad(hole, self._padding), np.pad(known, self._padding)
        self._level = _cell_levels(hole, self._top)
        self._cell = _number_cells(hole, self._level)
        self._edge = _edge_faces(self._cell, known)
        self._factors = _factorise(self._cell, self._level, self._edge[0])

    def solve(self, difference: np.ndarray) -> np.ndarray:
        """Spreads the difference at the edge of the hole smoothly over the hole.

        Args:
            difference: float32 [H,W,C]; read only at known pixels beside the hole.
        Returns:
            float32 [H,W,C], the membrane in the hole; unspecified elsewhere.
        """
        cells, (rows, columns) = self._edge
        count, channels = self._factors.shape[0], difference.shape[2]
        at_edge = difference[rows, columns]
        right = np.empty((count, channels))
        for channel in range(channels):
            right[:, channel] = np.bincount(cells, at_edge[:, channel], minlength=count)
        values = self._factors.solve(right).astype(np.float32)
        surface = _interpolate(values, self._cell, self._level, self._top)
        return surface[: self._shape[0], : self._shape[1]]


def _top_level(shape: tuple[int, ...]) -> int:
    """The largest level whose cells, with a neighbour on either side, fit into an array of this shape."""
    return int(np.clip(np.log2(max(min(shape) / 3, 1)), 0, _MAX_LEVEL))


def _cell_levels(hole: np.ndarray, top: int) -> np.ndarray:
    """Chooses the cells: an aligned square is one if its eight neighbours, too, lie wholly in the hole.

    A cell is then at least its own width away from the edge, and touching cells differ by one level at most.

    Args:
        hole: bool [H,W], both divisible by 2**top.
    Returns:
        uint8 [H,W], for each pixel of the hole the level of its cell, which is 2**level pixels wide.
    """
    level = np.zeros(hole.shape, np.uint8)
    full = hole.view(np.uint8)
    for _ in range(top):
        full = full[0::2, 0::2] & full[0::2, 1::2] & full[1::2, 0::2] & full[1::2, 1::2]
        cells = cv2.erode(full, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
        cv2.add(level, cv2.resize(cells, level.shape[::-1], interpolation=cv2.INTER_NEAREST), dst=level)
    return level


def _number_cells(hole: np.ndarray, level: np.ndarray) -> np.ndarray:
    """Returns int32 [H,W]: for each pixel of the hole the number of its cell, from 0; -1 elsewhere."""
    rows = np.arange(hole.shape[0], dtype=np.int32)[:, None]
    columns = np.arange(hole.shape[1], dtype=np.int32)[None, :]
    corner = (rows >> level << level) * np.int32(hole.shape[1]) + (columns >> level << level)
    is_corner = corner == rows * np.int32(hole.shape[1]) + columns
    is_corner &= hole
    number = np.cumsum(is_corner.ravel(), dtype=np.int32) - 1
    return np.where(hole, np.take(number, corner), np.int32(-1))


def _edge_faces(cell: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
    """Returns the cell, and the known pixel's row and column, of each face between hole and known."""
    row = cell.shape[1]
    cell, known = cell.ravel(), known.ravel()
    cells, pixels = [], []
    for offset in (1, row):
        a, b = slice(None, -offset), slice(offset, None)
        below = np.flatnonzero((cell[a] >= 0) & known[b])
        above = np.flatnonzero((cell[b] >= 0) & known[a])
        cells += [cell[below], cell[above + offset]]
        pixels += [below + offset, above]
    rows, columns = np.divmod(np.concatenate(pixels), row)
    return np.concatenate(cells), (rows, columns)


def _factorise(cell: np.ndarray, level: np.ndarray, edge_cells: np.ndarray) -> SuperLU:
    """Factorises the equations of the cells: every pixel-long face between two of them pulls them together.

    Its weight is the inverse of the distance between their centres, (a + b) / 2 for widths a and b.
    """
    count = int(cell.max()) + 1
    row = cell.shape[1]
    cell = cell.ravel()
    width = (1 << level.ravel()).astype(np.float32)
    faces = []
    for offset in (1, row):
        a, b = slice(None, -offset), slice(offset, None)
        at = np.flatnonzero((cell[a] != cell[b]) & (np.minimum(cell[a], cell[b]) >= 0))
        faces.append((cell[a][at], cell[b][at], 2.0 / (width[a][at] + width[b][at])))
    i, j, weight = (np.concatenate(parts) for parts in zip(*faces, strict=True))
    diagonal = np.bincount(edge_cells, minlength=count) + _FREE_TILT
    diagonal += np.bincount(i, weight, minlength=count) + np.bincount(j, weight, minlength=count)
    own = np.arange(count)
    entries = np.concatenate([-weight, -weight, diagonal])
    places = np.concatenate([i, j, own]), np.concatenate([j, i, own])
    # Symmetric and positive definite: no pivoting, an ordering for symmetric patterns, and no panels, which
    # do not pay in so sparse a factor.
    return splu(
        coo_matrix((entries, places), shape=(count, count)).tocsc(),
        permc_spec="MMD_AT_PLUS_A",
        diag_pivot_thresh=0.0,
        relax=1,
        panel_size=1,
        options={"SymmetricMode": True},
    )


def _interpolate(values: np.ndarray, cell: np.ndarray, level: np.ndarray, top: int) -> np.ndarray:
    """Spreads the cells' values over their pixels, linearly between the centres.

    Going up, each level receives its own cells and the means of the smaller ones; going down, every level is
    interpolated from the one above wherever a larger cell lies.

    Args:
        values: float32 [number of cells, C].
        cell, level: [H,W], as above.
        top: the highest level.
    Returns:
        float32 [H,W,C].
    """
    height, width = cell.shape
    pyramid: list[np.ndarray] = [np.zeros((height, width, values.shape[1]), np.float32)]
    larger = []
    for step in range(top + 1):
        stride = 2**step
        if step:
            pyramid.append(_resized(pyramid[-1], (width // stride, height // stride), cv2.INTER_AREA))
        cells, levels = cell[::stride, ::stride], level[::stride, ::stride]
        at = np.flatnonzero((levels == step) & (cells >= 0))
        pyramid[step].reshape(-1, values.shape[1])[at] = values[cells.ravel()[at]]
        larger.append(levels > step)
    surface = pyramid.pop()
    while pyramid:
        finer = pyramid.pop()
        surface = _resized(surface, finer.shape[1::-1], cv2.INTER_LINEAR)
        cv2.copyTo(surface, larger[len(pyramid)].view(np.uint8), finer)
        surface = finer
    return surface


def _resized(image: np.ndarray, size: tuple[int, ...], interpolation: int) -> np.ndarray:
    """Resizes float32 [H,W,C]; OpenCV alone would drop a single channel's axis."""
    return cv2.resize(image, size, interpolation=interpolation).reshape(*size[::-1], image.shape[2])
