"""The document's picture with a preview in it, for the canvas."""

from __future__ import annotations

import numpy as np

from engine.boxes import Box
from engine.request import Patch


class PreviewedPicture:
    """Shares the document's pixels; previews go into a copy, which lasts from the first one to the last.

    Attributes:
        pixels: uint8 [H,W,3], what is to be shown.
    """

    def __init__(self, image_rgb: np.ndarray) -> None:
        self._image_rgb = image_rgb
        self._copy_rgb: np.ndarray | None = None
        self._patch: Patch | None = None
        self.pixels = image_rgb

    def take_pixels(self, image_rgb: np.ndarray, box: Box) -> None:
        """Follows the document, whose pixels changed inside `box`."""
        self._image_rgb = image_rgb
        if self._copy_rgb is not None:
            self._put_back(box)
            self._put_patch()
        self._choose()

    def show(self, patch: Patch | None) -> Box | None:
        """Shows a preview, or the document's pixels alone; returns the box in which anything changed."""
        boxes = [each.box for each in (self._patch, patch) if each is not None]
        if patch is not None and self._copy_rgb is None:
            self._copy_rgb = self._image_rgb.copy()
        elif patch is not None and self._patch is not None:
            self._put_back(self._patch.box)
        self._patch = patch
        self._put_patch()
        if patch is None:
            self._copy_rgb = None
        self._choose()
        return boxes[0].union(boxes[-1]) if boxes else None

    def _put_back(self, box: Box) -> None:
        assert self._copy_rgb is not None
        self._copy_rgb[box.slices] = self._image_rgb[box.slices]

    def _put_patch(self) -> None:
        if self._patch is not None:
            assert self._copy_rgb is not None
            self._copy_rgb[self._patch.box.slices] = self._patch.rgb

    def _choose(self) -> None:
        self.pixels = self._image_rgb
        if self._patch is not None and self._copy_rgb is not None:
            self.pixels = self._copy_rgb
