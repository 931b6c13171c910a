"""Puts a patch into a photo: Poisson, feathered or hard; no pixel outside the hole ever changes."""

from __future__ import annotations

import cv2
import numpy as np

from engine.blending.membrane import Membrane
from engine.levels import STEPS_16, to_levels
from engine.options import Blend

FEATHER_PX = 6
"""Width of the soft edge of "feather", inside the hole."""

_COLOUR_CELL_PX = 16
"""The colour difference along the edge of "feather" and "none" is averaged over cells of this width."""


class Compositor:
    """Blends any number of patches into one hole of a window of a photo.

    "poisson" keeps the patch's gradients and the known pixels (eq. 6 of Yeh et al., "Semantic Image
    Inpainting with Deep Generative Models", 2017) exactly as written: each single pixel along the edge
    counts, without smoothing over its noise, which fades within a few pixels. "feather" and "none" shift the
    patch by the colour difference along the edge, averaged over stretches of it, and then fade it in over
    `FEATHER_PX` pixels or paste it. Values of the mask between 0 and 255 weigh the result against the photo.
    """

    def __init__(self, mask_fill: np.ndarray, known: np.ndarray, method: str) -> None:
        """Prepares the hole.

        Args:
            mask_fill: uint8 [H,W]; the hole is where it is not 0, at least in one pixel.
            known: bool [H,W], pixels that the patch has to fit; disjoint from the hole. A pixel that is
                neither, such as a part of the mask that is filled later, is left alone.
            method: one of `Blend`.
        """
        hole = mask_fill > 0
        self._hole = hole.view(np.uint8)
        self._membrane = (Membrane if method == Blend.POISSON else _SmoothedMembrane)(hole, known)
        weight = mask_fill.astype(np.float32) / 255
        if method == Blend.FEATHER and known.any():
            inside_px = cv2.distanceTransform((~known).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
            weight *= np.minimum(inside_px / (FEATHER_PX + 1), 1)
        self._weight = None if weight[hole].min() == 1 else cv2.merge([weight] * 3)

    def fit(self, photo_rgb: np.ndarray, patch_rgb: np.ndarray) -> np.ndarray:
        """Fits the patch to the known pixels along the edge of the hole.

        Args:
            photo_rgb: uint8 or uint16 [H,W,3].
            patch_rgb: float32 [H,W,3], 0..255, the generator's picture in the hole and just outside of it.
        Returns:
            float32 [H,W,3], the fitted patch in the hole and the photo elsewhere.
        """
        photo = to_levels(photo_rgb)
        fitted = patch_rgb + self._membrane.solve(photo - patch_rgb)
        cv2.copyTo(fitted, self._hole, photo)
        return photo

    def paste(self, photo_rgb: np.ndarray, fitted_rgb: np.ndarray) -> np.ndarray:
        """Puts a fitted patch into the photo.

        Args:
            photo_rgb: uint8 or uint16 [H,W,3].
            fitted_rgb: float32 [H,W,3], read in the hole only.
        Returns:
            As `photo_rgb`, and equal to it outside the hole.
        """
        if self._weight is not None:
            photo = to_levels(photo_rgb)
            fitted_rgb = photo + (fitted_rgb - photo) * self._weight
        result = photo_rgb.copy()
        # The one call of OpenCV that rounds and saturates without another array.
        depth, steps = (cv2.CV_8U, 1) if photo_rgb.dtype == np.uint8 else (cv2.CV_16U, STEPS_16)
        rounded = cv2.addWeighted(fitted_rgb, steps, fitted_rgb, 0, 0, dtype=depth)
        cv2.copyTo(rounded, self._hole, result)
        return result

    def blend(self, photo_rgb: np.ndarray, patch_rgb: np.ndarray) -> np.ndarray:
        """Fits and pastes a patch as it is: `paste` of `fit`."""
        return self.paste(photo_rgb, self.fit(photo_rgb, patch_rgb))


class _SmoothedMembrane:
    """Like `Membrane`, but through averages over stretches of the edge: a slowly varying shift of colour."""

    def __init__(self, hole: np.ndarray, known: np.ndarray) -> None:
        self._padding = (0, -hole.shape[0] % _COLOUR_CELL_PX, 0, -hole.shape[1] % _COLOUR_CELL_PX)
        self._edge = known & (cv2.dilate(hole.view(np.uint8), np.ones((3, 3), np.uint8)) > 0)
        self._share = self._cell_means(self._edge.astype(np.float32))[..., None]
        measured = self._share[..., 0] > 0
        self._membrane = None if measured.all() else Membrane(~measured, measured)

    def solve(self, difference: np.ndarray) -> np.ndarray:
        height, width = self._edge.shape
        means = self._cell_means(difference * self._edge[..., None]) / np.maximum(self._share, 1e-6)
        if self._membrane is not None:
            means = np.where(self._share > 0, means, self._membrane.solve(means))
        size = (means.shape[1] * _COLOUR_CELL_PX, means.shape[0] * _COLOUR_CELL_PX)
        return cv2.resize(means, size, interpolation=cv2.INTER_LINEAR)[:height, :width]

    def _cell_means(self, image: np.ndarray) -> np.ndarray:
        image = cv2.copyMakeBorder(image, *self._padding, cv2.BORDER_CONSTANT)
        size = (image.shape[1] // _COLOUR_CELL_PX, image.shape[0] // _COLOUR_CELL_PX)
        return cv2.resize(image, size, interpolation=cv2.INTER_AREA)
