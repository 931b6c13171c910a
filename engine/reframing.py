"""Photos that are turned, flipped, levelled and cut to a part of themselves."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np

from engine.errors import PhotoError
from engine.photo.colours import as_8_bits
from engine.photo.notices import paths_turned
from engine.photo.photo import Photo
from engine.photo.photoshop import has_paths
from engine.request import FaceFrame

MOST_DEGREES = 45.0
"""That a photo is levelled by; beyond that it is turned by 90 degrees first."""

_LONGEST_PX = 32_766
"""That OpenCV can rotate."""
_MIRRORED_POINTS = [1, 0, 2, 4, 3]
"""Left and right of a face, as seen in the picture, change places when it is flipped."""
_TOLERANCE_PX = 0.51


class Turn(StrEnum):
    """What moves pixels without changing any."""

    LEFT = "left"
    RIGHT = "right"
    ACROSS = "across"
    """Left and right change places."""
    DOWN = "down"
    """Top and bottom change places."""

    @property
    def inverse(self) -> Turn:
        """What takes it back."""
        return {Turn.LEFT: Turn.RIGHT, Turn.RIGHT: Turn.LEFT}.get(self, self)

    def size_of(self, size: tuple[int, int]) -> tuple[int, int]:
        """Returns height and width of what has `size` (height, width) before."""
        return size[::-1] if self in (Turn.LEFT, Turn.RIGHT) else size

    def pixels(self, pixels: np.ndarray) -> np.ndarray:
        """Turns pixels, [H,W] or [H,W,C]."""
        if self is Turn.LEFT:
            turned = np.rot90(pixels)
        elif self is Turn.RIGHT:
            turned = np.rot90(pixels, -1)
        else:
            turned = np.flip(pixels, 1 if self is Turn.ACROSS else 0)
        return np.ascontiguousarray(turned)

    def face(self, face: FaceFrame, size: tuple[int, int]) -> FaceFrame:
        """Moves the frame of a face in a photo of `size` (height, width) along with its pixels."""
        # They count from the middles of pixels.
        right, bottom = size[1] - 1, size[0] - 1
        x, y = face.landmarks.T
        moved = {
            Turn.LEFT: (y, right - x),
            Turn.RIGHT: (bottom - y, x),
            Turn.ACROSS: (right - x, y),
            Turn.DOWN: (x, bottom - y),
        }[self]
        landmarks = np.stack(moved, axis=1)
        if self in (Turn.ACROSS, Turn.DOWN):
            landmarks = landmarks[_MIRRORED_POINTS]
        return FaceFrame(landmarks, face.confidence)

    def to_source(self, size: tuple[int, int]) -> np.ndarray:
        """float64 [2,3]: from a photo turned by this to that of `size`, in corners of pixels."""
        height, width = size
        return np.array(
            {
                Turn.LEFT: [[0, -1, width], [1, 0, 0]],
                Turn.RIGHT: [[0, 1, 0], [-1, 0, height]],
                Turn.ACROSS: [[-1, 0, width], [0, 1, 0]],
                Turn.DOWN: [[1, 0, 0], [0, -1, height]],
            }[self],
            np.float64,
        )

    def scaled(self, down: float, across: float) -> Turn:
        """The same for a photo of any size."""
        return self


@dataclass(frozen=True)
class Crop:
    """A part of a photo, which may be levelled before.

    Attributes:
        x, y: the top left corner of the part.
        width, height: its size in pixels.
        angle_degrees: by which the photo is rotated about its middle before it is cut, clockwise; at most
            `MOST_DEGREES` to both sides. At 0 no pixel changes.
    """

    x: int
    y: int
    width: int
    height: int
    angle_degrees: float = 0.0

    def size_of(self, size: tuple[int, int]) -> tuple[int, int]:
        """Height and width of the part."""
        return self.height, self.width

    def fits(self, size: tuple[int, int]) -> bool:
        """Whether a photo of `size` (height, width) has pixels everywhere in it."""
        if min(self.width, self.height) < 1 or not abs(self.angle_degrees) <= MOST_DEGREES:
            return False
        right, bottom = self.x + self.width, self.y + self.height
        if not self.angle_degrees:
            return self.x >= 0 and self.y >= 0 and right <= size[1] and bottom <= size[0]
        corners = [(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)]
        before = np.array(corners, float) @ self._matrix(size)[:, :2].T + self._matrix(size)[:, 2]
        return bool(
            (before >= -_TOLERANCE_PX).all() and (before <= np.array(size[::-1]) + _TOLERANCE_PX).all()
        )

    def pixels(self, pixels: np.ndarray) -> np.ndarray:
        """Cuts pixels, [H,W] or [H,W,C], uint8 or uint16."""
        if not self.angle_degrees:
            return pixels[self.y : self.y + self.height, self.x : self.x + self.width].copy()
        to_source = self._matrix((pixels.shape[0], pixels.shape[1]))
        # OpenCV counts from the middles of pixels, half a pixel from their corners.
        to_source[:, 2] += to_source[:, :2] @ (self.x + 0.5, self.y + 0.5) - 0.5
        return cv2.warpAffine(
            pixels,
            to_source,
            (self.width, self.height),
            flags=cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )

    def face(self, face: FaceFrame, size: tuple[int, int]) -> FaceFrame:
        """Moves the frame of a face in a photo of `size` (height, width) along with its pixels."""
        to_source = self._matrix(size)
        from_corners = face.landmarks + 0.5 - to_source[:, 2]
        rotated = from_corners @ to_source[:, :2]  # whose inverse is its transpose
        return FaceFrame(rotated - 0.5 - (self.x, self.y), face.confidence)

    def to_source(self, size: tuple[int, int]) -> np.ndarray:
        """float64 [2,3]: from the part to the photo of `size`, in corners of pixels."""
        matrix = self._matrix(size)
        matrix[:, 2] += matrix[:, :2] @ (self.x, self.y)
        return matrix

    def scaled(self, down: float, across: float) -> Crop:
        """The same part of a photo that is so many times as high and as wide."""
        x, y = math.floor(self.x * across), math.floor(self.y * down)
        width, height = max(1, round(self.width * across)), max(1, round(self.height * down))
        return replace(self, x=x, y=y, width=width, height=height)

    def within(self, size: tuple[int, int]) -> Crop:
        """What of a part without an angle lies in a photo of `size`; at least a pixel."""
        x, y = min(self.x, size[1] - 1), min(self.y, size[0] - 1)
        return Crop(x, y, min(self.width, size[1] - x), min(self.height, size[0] - y))

    def _matrix(self, size: tuple[int, int]) -> np.ndarray:
        """float64 [2,3]: from the rotated photo to the photo of `size`, in corners of pixels."""
        angle = math.radians(self.angle_degrees)
        middle = np.array([size[1] / 2, size[0] / 2])
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        return np.column_stack([turn, middle - turn @ middle])


Reframing = Turn | Crop


def largest_crop(size: tuple[int, int], angle_degrees: float = 0.0, ratio: float | None = None) -> Crop:
    """The largest part around the middle that has pixels everywhere once the photo is rotated.

    Args:
        size: height and width of the photo.
        angle_degrees: at most `MOST_DEGREES` to both sides.
        ratio: of the part's width to its height; None for that of the photo.
    """
    height, width = size
    ratio = ratio or width / height
    cosine, sine = math.cos(math.radians(angle_degrees)), abs(math.sin(math.radians(angle_degrees)))
    tallest = min(width / (ratio * cosine + sine), height / (ratio * sine + cosine))
    crop_width, crop_height = max(1, math.floor(tallest * ratio + 1e-6)), max(1, math.floor(tallest + 1e-6))
    return Crop(
        (width - crop_width) // 2, (height - crop_height) // 2, crop_width, crop_height, angle_degrees
    )


def reframed(photo: Photo, reframing: Reframing) -> Photo:
    """Turns a photo, or cuts it.

    What its metadata say of its size is true again, and paths that count from its edges go. 16-bit pixels are
    moved as such.

    Raises:
        PhotoError: it has no pixels somewhere in the part, or is too long to be rotated.
    """
    size = photo.rgb.shape[0], photo.rgb.shape[1]
    if isinstance(reframing, Crop):
        if not reframing.fits(size):
            raise PhotoError("The part to be cut out reaches beyond the photo; choose a smaller one.")
        if reframing.angle_degrees and max(size) > _LONGEST_PX:
            raise PhotoError("Only photos of up to {limit} pixels a side can be levelled.", limit=_LONGEST_PX)
    rgb16 = None if photo.rgb16 is None else reframing.pixels(photo.rgb16)
    is_lying = isinstance(reframing, Turn) and reframing in (Turn.LEFT, Turn.RIGHT)
    rgb = reframing.pixels(photo.rgb) if rgb16 is None else as_8_bits(rgb16)
    metadata = photo.metadata.reframed(photo.rgb, rgb, reframing.to_source(size), is_turned=is_lying)
    lost = (paths_turned(),) if has_paths(photo.metadata.photoshop) else ()
    return replace(
        photo,
        rgb=rgb,
        rgb16=rgb16,
        alpha=None if photo.alpha is None else reframing.pixels(photo.alpha),
        metadata=metadata,
        notices=(*photo.notices, *lost),
    )
