"""What a preview is made of: photo and mask in about the size in which they are seen."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from engine.boxes import Box
from engine.photo.photo import Photo
from engine.request import AttributeRequest, CompletionRequest, CompletionResult, FaceFrame, Patch

_LARGEST_FACTOR = 8


def factor_for(zoom: float) -> int:
    """How many pixels of the photo, a power of two, become one at this zoom without being missed."""
    return min(_LARGEST_FACTOR, 2 ** max(0, math.floor(-math.log2(zoom))))


class PreviewSource:
    """Averages a photo down by a whole factor once, and its mask where that has changed.

    Rows and columns that fill no block, at the right and at the bottom, are left out.

    Attributes:
        factor: pixels of the photo to one of the source.
    """

    def __init__(self, photo: Photo, factor: int) -> None:
        self._full = photo
        self.factor = factor
        self._photo = photo if factor == 1 else Photo(_reduced(photo.rgb, factor), metadata=photo.metadata)
        self._mask_fill: np.ndarray | None = None
        self._dirty: Box | None = None

    def is_of(self, photo: Photo, factor: int) -> bool:
        """Whether it was made of this photo by this factor."""
        return photo is self._full and factor == self.factor

    def touch(self, box: Box) -> None:
        """Notes that the mask changed inside `box`, in pixels of the photo."""
        self._dirty = box if self._dirty is None else self._dirty.union(box)

    def forget_mask(self) -> None:
        """Leaves the copy of the mask to a request that may still be worked on."""
        self._mask_fill = None

    def request(self, request: CompletionRequest, fill: np.ndarray) -> CompletionRequest:
        """Returns a request of the same kind for the source.

        The mask in it rests until the next call: one request at a time.

        Args:
            request: for the photo.
            fill: uint8 [H,W], the mask of the document.
        """
        if self._mask_fill is None:
            self._mask_fill = fill.copy() if self.factor == 1 else _reduced(fill, self.factor)
        elif self._dirty is not None:
            self._update(fill, self._dirty)
        self._dirty = None
        return replace(
            request, photo=self._photo, mask_fill=self._mask_fill, face=self._reduced_face(request.face)
        )

    def attribute_request(self, request: AttributeRequest) -> AttributeRequest:
        """Returns a request for the photo as one for the source."""
        return replace(request, photo=self._photo, face=self._reduced_face(request.face))

    def enlarged_patch(self, patch: Patch) -> Patch:
        """Returns a changed rectangle of the source as one of the photo.

        May be called in any thread.
        """
        height, width = (side * self.factor for side in patch.pixels.shape[:2])
        drawn_rgb = cv2.resize(patch.rgb, (width, height), interpolation=cv2.INTER_LINEAR)
        return Patch(patch.x * self.factor, patch.y * self.factor, drawn_rgb)

    def _reduced_face(self, face: FaceFrame | None) -> FaceFrame | None:
        if face is None:
            return None
        return FaceFrame((np.asarray(face.landmarks) + 0.5) / self.factor - 0.5, face.confidence)

    def enlarged(self, result: CompletionResult) -> CompletionResult:
        """Returns a result for the source as one for the photo, which stays as it is beside the mask.

        May be called in any thread.
        """
        if self.factor == 1:
            return result
        patch, factor = result.patches[0], self.factor
        height, width = (side * factor for side in patch.pixels.shape[:2])
        x, y = patch.x * factor, patch.y * factor
        drawn = cv2.resize(patch.rgb, (width, height), interpolation=cv2.INTER_LINEAR)
        rgb = self._full.rgb[y : y + height, x : x + width].copy()
        cv2.copyTo(drawn, _part_of_mask(result, patch, factor), rgb)
        return replace(result, patches=(Patch(x, y, rgb),))

    def filled(self, result: CompletionResult) -> np.ndarray:
        """Returns what an enlarged result fills, uint8 [h,w] of its patch, in memory of its own."""
        x0, y0, x1, y1 = (side // self.factor for side in result.patches[0].box)
        part = result.request.mask_fill[y0:y1, x0:x1]
        return _enlarged_mask(part, self.factor)

    def _update(self, fill: np.ndarray, dirty: Box) -> None:
        assert self._mask_fill is not None
        factor = self.factor
        x0, y0 = dirty.x0 // factor, dirty.y0 // factor
        height, width = self._mask_fill.shape
        x1, y1 = min(-(-dirty.x1 // factor), width), min(-(-dirty.y1 // factor), height)
        if x0 < x1 and y0 < y1:
            part = fill[y0 * factor : y1 * factor, x0 * factor : x1 * factor]
            self._mask_fill[y0:y1, x0:x1] = _reduced(part, factor)


def _reduced(pixels: np.ndarray, factor: int) -> np.ndarray:
    height, width = (max(1, side // factor) for side in pixels.shape[:2])
    blocks = pixels[: height * factor, : width * factor]
    return cv2.resize(blocks, (width, height), interpolation=cv2.INTER_AREA)


def _enlarged_mask(mask_fill: np.ndarray, factor: int) -> np.ndarray:
    size = (mask_fill.shape[1] * factor, mask_fill.shape[0] * factor)
    return cv2.resize(mask_fill, size, interpolation=cv2.INTER_NEAREST) if factor > 1 else mask_fill.copy()


def _part_of_mask(result: CompletionResult, patch: Patch, factor: int) -> np.ndarray:
    return _enlarged_mask(result.request.mask_fill[patch.box.slices], factor)
