"""Classical inpainting, which needs neither a face nor weights: OpenCV's three methods.

They know nothing of faces: they continue what surrounds a hole. That is right for skin, hair, cloth and
walls, and the fallback wherever no face was found.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

import cv2
import numpy as np

from engine.errors import MaskError
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.generators.registry import register_generator
from engine.levels import as_8_bits, from_levels, without_steps
from engine.masks import hole_of
from engine.request import IsCancelled, stop_if

RADIUS_PX = 3.0
"""Neighbourhood of Telea and Navier-Stokes. 5 takes 2.3 times as long and looks no better."""


class ClassicalFill(Generator):
    """Fills the holes of a picture from a cut-out of their surroundings.

    What would take longer than about a second is filled in a reduced copy of the cut-out and enlarged. That
    costs little: these methods draw nothing finer than the surroundings' gradients or, for shift-map,
    whole pieces of them, and blending adds the grain again.

    Of 16-bit pixels it makes 16-bit ones.

    Attributes:
        context: margin around the holes, as a share of their box's longer side.
    """

    context: ClassVar[float]

    @classmethod
    def load(cls, device: str) -> ClassicalFill:
        return cls()

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        results = crops_rgb.copy()
        for result, mask_fill in zip(results, masks_fill, strict=True):
            hole = hole_of(mask_fill)
            if not hole.any():
                continue
            if hole.all():
                raise MaskError(
                    "The mask covers the whole picture; leave something around the hole to continue."
                )
            stop_if(is_cancelled)
            box = _surroundings(hole, self.context)
            result[box][hole[box]] = self._fill_reduced(result[box], hole[box])[hole[box]]
        return results

    def _fill_reduced(self, rgb: np.ndarray, hole: np.ndarray) -> np.ndarray:
        """Fills `hole` (bool [H,W]) of `rgb` ([H,W,3]), at a size that takes about a second."""
        height, width = hole.shape
        scale = self._affordable_scale(hole)
        if scale >= 1:
            return self._fill(rgb, hole)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        # A reduced pixel on the hole's edge takes its colour from its known part alone.
        known = (~hole).astype(np.float32)
        share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
        colour = cv2.resize(rgb * known[..., None], size, interpolation=cv2.INTER_AREA)
        colour = np.rint(colour / np.maximum(share, 1e-6)[..., None]).astype(rgb.dtype)
        reduced_hole = share == 0
        if not reduced_hole.any():  # A scratch, that these methods cannot see at that size.
            return _inpaint(rgb, hole, cv2.INPAINT_TELEA)
        filled = self._fill(colour, reduced_hole)
        return cv2.resize(filled, (width, height), interpolation=cv2.INTER_CUBIC)

    @abstractmethod
    def _affordable_scale(self, hole: np.ndarray) -> float:
        """The share of the full size at which `_fill` takes about a second; 1 or more for the full size."""

    @abstractmethod
    def _fill(self, rgb: np.ndarray, hole: np.ndarray) -> np.ndarray:
        """Fills `hole`, bool [H,W], of `rgb`, uint8 or uint16 [H,W,3]; known pixels may change as well."""


class DiffusionFill(ClassicalFill):
    """The two methods of `cv2.inpaint`, whose time grows with the hole: 0.4 s per megapixel on two cores."""

    context = 0.1
    method: ClassVar[int]

    def _affordable_scale(self, hole: np.ndarray) -> float:
        return (1_000_000 / np.count_nonzero(hole)) ** 0.5

    def _fill(self, rgb: np.ndarray, hole: np.ndarray) -> np.ndarray:
        return _inpaint(rgb, hole, self.method)


@register_generator(
    GeneratorSpec(
        name="telea",
        title="Fast marching (Telea)",
        paper="Telea, Journal of Graphics Tools 2004",
        input_px=None,
        needs_weights=False,
        licence="Apache-2.0 (OpenCV)",
    )
)
class Telea(DiffusionFill):
    """Continues colours inwards along the fast-marching order."""

    method = cv2.INPAINT_TELEA


@register_generator(
    GeneratorSpec(
        name="ns",
        title="Navier-Stokes",
        paper="Bertalmio et al., CVPR 2001",
        input_px=None,
        needs_weights=False,
        licence="Apache-2.0 (OpenCV)",
    )
)
class NavierStokes(DiffusionFill):
    """Continues the lines of equal brightness, as a fluid would flow."""

    method = cv2.INPAINT_NS


@register_generator(
    GeneratorSpec(
        name="shiftmap",
        title="Shift map (texture)",
        paper="He and Sun, ECCV 2012",
        input_px=None,
        needs_weights=False,
        licence="Apache-2.0 (OpenCV)",
        is_fast=False,
    )
)
class ShiftMap(ClassicalFill):
    """Fills with pieces of the surroundings, moved by the commonest offsets between similar patches.

    Its time grows faster than the cut-out's area: 0.5 s for 160x160 px on two cores, 14 s for 512x512 px.
    """

    context = 0.5

    def _affordable_scale(self, hole: np.ndarray) -> float:
        return 160 / hole.size**0.5

    def _fill(self, rgb: np.ndarray, hole: np.ndarray) -> np.ndarray:
        if rgb.dtype != np.uint8:  # which the method knows alone
            return from_levels(without_steps(self._fill(as_8_bits(rgb), hole)), rgb.dtype)
        lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2Lab)
        moved = np.zeros_like(lab)
        cv2.xphoto.inpaint(lab, np.where(hole, 0, 255).astype(np.uint8), moved, cv2.xphoto.INPAINT_SHIFTMAP)
        # Where it finds no offset (small pictures, holes at the border) it leaves zeros. No colour is that in
        # Lab, where black is (0, 128, 128). Those pixels are continued from the rest.
        left = hole & ~moved.any(axis=2)
        filled = np.where(hole[..., None], cv2.cvtColor(moved, cv2.COLOR_Lab2RGB), rgb)
        return cv2.inpaint(filled, left.astype(np.uint8), RADIUS_PX, cv2.INPAINT_TELEA)


def _inpaint(rgb: np.ndarray, hole: np.ndarray, method: int) -> np.ndarray:
    """As `cv2.inpaint`, which takes 16 bits one channel at a time."""
    mask = hole.astype(np.uint8)
    if rgb.dtype == np.uint8:
        return cv2.inpaint(rgb, mask, RADIUS_PX, method)
    return np.dstack([cv2.inpaint(channel, mask, RADIUS_PX, method) for channel in cv2.split(rgb)])


def _surroundings(hole: np.ndarray, context: float) -> tuple[slice, slice]:
    """The box of `hole` (bool [H,W]) with a margin of `context` times its longer side, 16 px at least."""
    x, y, width, height = cv2.boundingRect(hole.view(np.uint8))
    margin = max(16, round(context * max(width, height)))
    return slice(max(0, y - margin), y + height + margin), slice(max(0, x - margin), x + width + margin)
