"""Photos whose frame is made larger, so that what lies beyond it can be completed."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace

import cv2
import numpy as np

from engine.errors import FaceError, PhotoError
from engine.faces.alignment import crop_corners
from engine.photo.formats import MAX_PIXELS
from engine.photo.photo import Photo
from engine.request import FaceFrame

_ROUNDING = 1e-6


@dataclass(frozen=True)
class Border:
    """How many pixels a photo grows by on each side."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    def __bool__(self) -> bool:
        return any(astuple(self))

    def __add__(self, other: Border) -> Border:
        return Border(*(mine + its for mine, its in zip(astuple(self), astuple(other), strict=True)))

    def scaled(self, down: float, across: float) -> Border:
        """The border for a photo that is so many times as high and as wide."""
        return Border(
            round(self.top * down),
            round(self.bottom * down),
            round(self.left * across),
            round(self.right * across),
        )

    def size_around(self, size: tuple[int, int]) -> tuple[int, int]:
        """Height and width of a photo of `size` with this border."""
        return size[0] + self.top + self.bottom, size[1] + self.left + self.right

    def inside(self, size: tuple[int, int]) -> tuple[slice, slice]:
        """Where in a photo with this border the one of `size` (height, width) without it lies."""
        return slice(self.top, self.top + size[0]), slice(self.left, self.left + size[1])

    def mirrored(self, pixels: np.ndarray) -> np.ndarray:
        """Pixels, [H,W] or [H,W,C], with this border of mirrored ones."""
        return cv2.copyMakeBorder(pixels, self.top, self.bottom, self.left, self.right, cv2.BORDER_REFLECT)


@dataclass(frozen=True, eq=False)
class LargerCanvas:
    """A photo with room around it.

    Attributes:
        photo: its new border shows the mirrored old one.
        mask_fill: uint8 [H,W], 255 = that border.
        face: the frame of the face in it, if one was given.
    """

    photo: Photo
    mask_fill: np.ndarray
    face: FaceFrame | None


def grown_by(photo: Photo, border: Border, face: FaceFrame | None = None) -> LargerCanvas:
    """Makes room around a photo.

    Args:
        photo: of which every pixel is kept.
        border: how much.
        face: a face in the photo.
    Raises:
        PhotoError: the photo would become too large to be opened again.
    """
    height, width = photo.rgb.shape[:2]
    size = border.size_around((height, width))
    if size[0] * size[1] > MAX_PIXELS:
        raise PhotoError(
            "A photo of {width} x {height} pixels could not be opened again; extend it by less.",
            width=size[1],
            height=size[0],
        )
    mask_fill = np.full(size, 255, np.uint8)
    mask_fill[border.inside((height, width))] = 0
    rgb = border.mirrored(photo.rgb)
    metadata = photo.metadata.framed_by(photo.rgb, rgb, border.left, border.top)
    larger = replace(
        photo,
        rgb=rgb,
        rgb16=None if photo.rgb16 is None else border.mirrored(photo.rgb16),
        alpha=None if photo.alpha is None else _with_opaque_border(photo.alpha, border),
        metadata=metadata,
    )
    return LargerCanvas(larger, mask_fill, None if face is None else moved(face, border.left, border.top))


def without_border(photo: Photo, border: Border) -> Photo:
    """The photo that `grown_by` made larger."""
    height, width = photo.rgb.shape[:2]
    size = height - border.top - border.bottom, width - border.left - border.right
    inner = border.inside(size)
    rgb = photo.rgb[inner].copy()
    metadata = photo.metadata.framed_by(photo.rgb, rgb, -border.left, -border.top)
    return replace(
        photo,
        rgb=rgb,
        rgb16=None if photo.rgb16 is None else photo.rgb16[inner].copy(),
        alpha=None if photo.alpha is None else photo.alpha[inner].copy(),
        metadata=metadata,
    )


def moved(face: FaceFrame, right_px: int, down_px: int) -> FaceFrame:
    """The frame of a face that lies elsewhere."""
    return FaceFrame(face.landmarks + np.array([right_px, down_px]), face.confidence)


def grown_around(photo: Photo, face: FaceFrame) -> LargerCanvas:
    """Makes room for the whole crop of a face that the photo's frame cuts off.

    Args:
        photo: of which every pixel is kept.
        face: a face in it.
    Raises:
        FaceError: the frame cuts nothing off, or all.
        PhotoError: as `grown_by`.
    """
    height, width = photo.rgb.shape[:2]
    corners = crop_corners(face.landmarks)
    if (corners.max(axis=0) < 0).any() or (corners.min(axis=0) > (width, height)).any():
        raise FaceError("The face frame lies outside of the photo; set it again.")
    # Pixels reach half a pixel beyond their middles, by which the corners are counted.
    left, top = np.maximum(0, np.ceil(-corners.min(axis=0) - 0.5 - _ROUNDING)).astype(int).tolist()
    beyond = corners.max(axis=0) + 0.5 - (width, height)
    right, bottom = np.maximum(0, np.ceil(beyond - _ROUNDING)).astype(int).tolist()
    if not left + top + right + bottom:
        raise FaceError(
            "The photo holds the face and its surroundings already; mark with a mask what is to be completed."
        )
    return grown_by(photo, Border(top, bottom, left, right), face)


def _with_opaque_border(alpha: np.ndarray, border: Border) -> np.ndarray:
    top, bottom, left, right = astuple(border)
    opaque = int(np.iinfo(alpha.dtype).max)
    return cv2.copyMakeBorder(alpha, top, bottom, left, right, cv2.BORDER_CONSTANT, value=opaque)
