"""Moves pictures and masks through similarity transforms without aliasing or losing a masked pixel."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.masks import bounding_box

_BORDER = cv2.BORDER_REFLECT
"""What lies outside of a photo is its mirror image, as in the pictures that the networks were trained on."""


def warp_picture(image: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Warps a picture, which is continued by its mirror image.

    A picture that shrinks is first averaged down by a whole factor, so that fine texture does not alias; one
    that grows is interpolated bicubically.

    Args:
        image: uint8 or float32 [H,W,3].
        matrix: float64 [2,3], similarity from source to target pixels (centres at whole numbers).
        size: (width, height) of the target in pixels.
    Returns:
        [height,width,3] of the same type.
    """
    view = _View.of(image, matrix, size)
    source = view.cut(image)
    if view.factor > 1:
        source = cv2.resize(source, view.blocks, interpolation=cv2.INTER_AREA)
    method = cv2.INTER_CUBIC if _scale(view.matrix) > 1 else cv2.INTER_LINEAR
    return cv2.warpAffine(source, view.matrix, size, flags=method, borderMode=_BORDER)


def warp_touched(mask: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Warps a mask: every target pixel that a masked source pixel contributes to is masked.

    Args:
        mask: uint8 [H,W], masked where it is not 0.
        matrix, size: as in `warp_picture`.
    Returns:
        bool [height,width].
    """
    view = _View.of(mask, matrix, size)
    source = view.cut(mask)
    if view.factor > 1:
        source = _largest_of_blocks(source, view.factor)
    touched = (source > 0).astype(np.float32)
    return cv2.warpAffine(touched, view.matrix, size, flags=cv2.INTER_LINEAR, borderMode=_BORDER) > 0


def _largest_of_blocks(mask: np.ndarray, factor: int) -> np.ndarray:
    """The largest value of each block and a few of its neighbours', uint8 [H / factor, W / factor]."""
    largest = np.zeros((mask.shape[0] // factor, mask.shape[1] // factor), np.uint8)
    box = bounding_box(mask)
    if box is None:
        return largest
    # Only blocks in or beside the masked pixels' box hold any.
    rows, columns = (
        slice(max(start // factor - 1, 0), -(-end // factor) + 1)
        for start, end in ((box.y0, box.y1), (box.x0, box.x1))
    )
    part = mask[rows.start * factor : rows.stop * factor, columns.start * factor : columns.stop * factor]
    block = np.ones((factor + 1, factor + 1), np.uint8)
    middle = slice(factor // 2, None, factor)
    largest[rows, columns] = cv2.dilate(part, block)[middle, middle]
    return largest


def _scale(matrix: np.ndarray) -> float:
    """Target pixels per source pixel."""
    return float(np.hypot(matrix[0, 0], matrix[1, 0]))


@dataclass(frozen=True)
class _View:
    """What a target sees of a picture, in blocks that become one pixel each and so reach about its size.

    Attributes:
        low: column and row of the first pixel seen.
        blocks: number of blocks across and down.
        factor: width of a block in pixels.
        matrix: float64 [2,3], from blocks to target pixels.
    """

    low: tuple[int, int]
    blocks: tuple[int, int]
    factor: int
    matrix: np.ndarray

    @classmethod
    def of(cls, image: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> _View:
        factor = max(1, round(1 / _scale(matrix)))
        corners = np.array([[x, y, 1.0] for x in (-1, size[0]) for y in (-1, size[1])])
        seen = corners @ cv2.invertAffineTransform(matrix).T
        limits = np.array(image.shape[1::-1])
        # A target that lies wholly outside still sees the nearest border.
        low = np.clip(np.floor(seen.min(axis=0)).astype(int) - 2 * factor, 0, limits - 1)
        high = np.clip(np.ceil(seen.max(axis=0)).astype(int) + 2 * factor, low + 1, limits)
        blocks = -(-(high - low) // factor)
        low = np.clip(limits - blocks * factor, 0, low)
        to_source = np.array([[factor, 0, low[0]], [0, factor, low[1]], [0, 0, 1]], np.float64)
        to_source[:2, 2] += (factor - 1) / 2
        return cls((int(low[0]), int(low[1])), (int(blocks[0]), int(blocks[1])), factor, matrix @ to_source)

    def cut(self, image: np.ndarray) -> np.ndarray:
        """The pixels seen, in whole blocks; beyond a picture that is too small they repeat its border."""
        x, y = self.low
        width, height = (count * self.factor for count in self.blocks)
        pixels = image[y : y + height, x : x + width]
        missing = (height - pixels.shape[0], width - pixels.shape[1])
        if any(missing):
            pixels = cv2.copyMakeBorder(pixels, 0, missing[0], 0, missing[1], cv2.BORDER_REPLICATE)
        return pixels
