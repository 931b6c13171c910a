"""Masks: uint8 [H,W], 255 = fill, 0 = keep; drawn, changed, checked, read and written.

Values between are soft edges. Networks fill the hole, which is where they reach `HOLE_LEVEL` (`hole_of`);
feathered blending takes the values themselves as the share of the new pixels.

Points are given as a canvas has them: pixel (0, 0) covers 0..1 in x and y, its centre is at 0.5. Whatever
draws changes the mask in place and returns the box outside which nothing changed; it is empty,
(0, 0, 0, 0), for a drawing beside the picture.
"""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np

from engine.boxes import Box
from engine.errors import MaskError, PhotoError
from engine.files import write_atomically
from engine.levels import as_8_bits
from engine.mask_kinds import values_in
from engine.photo.io import read_photo
from engine.photo.photo import Photo
from engine.texts import Text

HOLE_LEVEL = 128
"""From this value on a pixel is part of the hole."""

_NO_BOX = Box(0, 0, 0, 0)

_SUBPIXEL_BITS = 4
_ROUNDING_PX = 1.0
_SMALLEST_SCALING = 0.05
_MOST_MARKED = 0.6


def stroke(
    mask: np.ndarray, points_xy: np.ndarray, radius_px: float, hardness: float, *, erase: bool = False
) -> Box:
    """Draws a brush along a path, in place.

    The brush is full up to `hardness * radius_px` from the path and falls off linearly to nothing at
    `radius_px`, over no less than one pixel. Overlaps combine by maximum (erasing: minimum), so that dabs of
    a soft brush do not add up to steps, and a path drawn piece by piece equals one drawn at once.

    Args:
        mask: uint8 [H,W].
        points_xy: float [N,2]; one point is a dab, more are joined by lines.
        radius_px: of the brush.
        hardness: 0..1.
        erase: takes away instead of adding.
    """
    points_xy = np.asarray(points_xy, np.float64).reshape(-1, 2)
    edge_px = max(1.0, radius_px * (1 - hardness))
    # An antialiased edge lies half inside and half outside of the circle.
    outer_px = radius_px + max(0.0, 0.5 - radius_px * (1 - hardness) / 2)
    dirty = _NO_BOX
    starts = points_xy[:-1] if len(points_xy) > 1 else points_xy
    for start, end in zip(starts, points_xy[-len(starts) :], strict=True):
        box = _clipped(mask, np.minimum(start, end) - outer_px, np.maximum(start, end) + outer_px)
        if box.is_empty:
            continue
        distance_px = _distance_to_segment(box, start, end)
        coverage = cv2.addWeighted(
            distance_px, -255 / edge_px, distance_px, 0, outer_px * 255 / edge_px, dtype=cv2.CV_8U
        )
        part = mask[box.slices]
        if erase:
            np.minimum(part, cv2.bitwise_not(coverage), out=part)
        else:
            np.maximum(part, coverage, out=part)
        dirty = dirty.union(box)
    return dirty


def _distance_to_segment(box: Box, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Distance of each pixel's centre inside `box` to a line segment, float32 [h,w]."""
    x0, y0, x1, y1 = box
    x = np.arange(x0, x1, dtype=np.float32) + np.float32(0.5 - start[0])
    y = (np.arange(y0, y1, dtype=np.float32) + np.float32(0.5 - start[1]))[:, None]
    length = math.dist(start, end)
    if length == 0:
        return cv2.sqrt(x * x + y * y)
    u, v = ((end - start) / length).astype(np.float32)
    along = x * u + y * v
    beyond = along - np.clip(along, 0, np.float32(length))
    return cv2.magnitude(beyond, x * v - y * u)


def rectangle(mask: np.ndarray, corner_xy: np.ndarray, other_xy: np.ndarray, *, erase: bool = False) -> Box:
    """Fills a rectangle between two opposite corners, rounded to whole pixels, in place."""
    corners = np.rint([corner_xy, other_xy])
    box = _clipped(mask, corners.min(axis=0), corners.max(axis=0))
    mask[box.slices] = 0 if erase else 255
    return box


def ellipse(mask: np.ndarray, corner_xy: np.ndarray, other_xy: np.ndarray, *, erase: bool = False) -> Box:
    """Fills the ellipse inside the rectangle between two opposite corners, as `polygon` does."""
    low, high = np.minimum(corner_xy, other_xy), np.maximum(corner_xy, other_xy)
    angles = np.linspace(0, 2 * np.pi, 4 * math.ceil(math.sqrt(max(*(high - low), 4))) + 16, endpoint=False)
    rim = (low + high) / 2 + (high - low) / 2 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return polygon(mask, rim, erase=erase)


def polygon(mask: np.ndarray, points_xy: np.ndarray, *, erase: bool = False) -> Box:
    """Fills a closed polygon or lasso in place; its antialiased edge reaches half a pixel outwards.

    Args:
        mask: uint8 [H,W].
        points_xy: float [N,2], its corners; where it crosses itself, twice enclosed parts stay out.
        erase: takes away instead of adding.
    """
    points_xy = np.asarray(points_xy, np.float64).reshape(-1, 2)
    if len(points_xy) < 3:
        return _NO_BOX
    box = _clipped(mask, points_xy.min(axis=0) - 1, points_xy.max(axis=0) + 1)
    if box.is_empty:
        return box
    coverage = np.zeros((box.height, box.width), np.uint8)
    # OpenCV counts from the centre of the first pixel, in fixed point.
    fixed = np.rint((points_xy - (box.x0 + 0.5, box.y0 + 0.5)) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    cv2.fillPoly(coverage, [fixed], 255, cv2.LINE_AA, _SUBPIXEL_BITS)
    part = mask[box.slices]
    if erase:
        np.minimum(part, cv2.bitwise_not(coverage), out=part)
    else:
        np.maximum(part, coverage, out=part)
    return box


def hole_of(mask_fill: np.ndarray) -> np.ndarray:
    """Which pixels of masks (uint8) belong to the hole: bool of the same shape."""
    return mask_fill >= HOLE_LEVEL


def copied(mask: np.ndarray) -> np.ndarray:
    """Returns a copy that takes memory only about where something is marked: new zeros take none."""
    result = np.zeros(mask.shape, mask.dtype)  # not zeros_like, which writes them
    box = bounding_box(mask) if mask.size else None
    if box is not None:
        result[box.slices] = mask[box.slices]
    return result


def invert(mask: np.ndarray) -> np.ndarray:
    """Returns the mask with fill and keep swapped."""
    return cv2.bitwise_not(mask)


def grow(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Returns the mask widened by a disc of `radius_px`; no value becomes smaller."""
    box = bounding_box(mask, HOLE_LEVEL)
    result = mask.copy()
    if box is not None:
        part = result[box.grown(radius_px + 1, mask.shape).slices]
        np.maximum(part, _reached(hole_of(part), radius_px), out=part)
    return result


def shrink(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Returns the mask narrowed by a disc of `radius_px`, not along the picture's border."""
    box = bounding_box(mask)
    result = mask.copy()
    if box is not None:
        part = result[box.grown(1, mask.shape).slices]
        is_kept = ~hole_of(part)
        if is_kept.any():
            np.minimum(part, cv2.bitwise_not(_reached(is_kept, radius_px)), out=part)
    return result


def _reached(is_source: np.ndarray, radius_px: int) -> np.ndarray:
    """255 where a source pixel's centre is within `radius_px`, falling to 0 over one more pixel."""
    distance_px = cv2.distanceTransform((~is_source).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return cv2.addWeighted(distance_px, -255, distance_px, 0, 255 * (radius_px + 1), dtype=cv2.CV_8U)


def feather(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Returns the mask with edges softened; pixels farther than `radius_px` (in x or y) from one stay."""
    box = bounding_box(mask)
    result = mask.copy()
    if box is not None and radius_px > 0:
        box = box.grown(2 * radius_px + 1, mask.shape)
        # Two box blurs are nearly a Gaussian one, take the same time at any radius, and end at the radius.
        # An even box leans by half a pixel; the second one leans back.
        part, side = mask[box.slices], radius_px + 1
        for lean in (side // 2, (side - 1) // 2):
            part = cv2.blur(part, (side, side), anchor=(lean, lean), borderType=cv2.BORDER_REPLICATE)
        result[box.slices] = part
    return result


def fill_holes(mask: np.ndarray) -> np.ndarray:
    """Returns the mask with the islands that it encloses filled, together with their soft shores."""
    box = bounding_box(mask)
    result = mask.copy()
    if box is None:
        return result
    part = result[box.slices]
    # At the higher levels the inner slope of a soft ring belongs to the island.
    for level in (HOLE_LEVEL, 192, 255):
        outside = cv2.copyMakeBorder((part < level).view(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=1)
        cv2.floodFill(outside, None, (0, 0), 2)
        part[outside[1:-1, 1:-1] == 1] = 255
    return result


def bounding_box(mask: np.ndarray, level: int = 1) -> Box | None:
    """The box of all values from `level` on, or None where there is none."""
    # A sixth of the time of cv2.boundingRect, which looks at one pixel after the other.
    rows = np.flatnonzero(cv2.reduce(mask, 1, cv2.REDUCE_MAX) >= level)
    if not len(rows):
        return None
    y0, y1 = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(mask[y0:y1].max(axis=0) >= level)
    return Box(int(columns[0]), y0, int(columns[-1]) + 1, y1)


def is_empty(mask: np.ndarray) -> bool:
    """Whether no pixel is part of the hole."""
    return mask.size == 0 or bool(mask.max() < HOLE_LEVEL)


def check_mask(mask: np.ndarray, size: tuple[int, int]) -> None:
    """Makes sure that a photo can be completed under a mask.

    Args:
        mask: uint8 [H,W].
        size: height and width of the photo.
    Raises:
        MaskError: another type, shape or size; nothing is marked, or everything.
    """
    check_size(mask, size)
    if is_empty(mask):
        raise MaskError("Nothing is marked: brush over what should be replaced, then complete again.")
    if mask.min() >= HOLE_LEVEL:
        raise MaskError("The whole photo is marked: erase the mask where the photo should stay as it is.")


def check_size(mask: np.ndarray, size: tuple[int, int]) -> None:
    """Makes sure that a mask belongs to a photo of `size` (height, width).

    Raises:
        MaskError: another type, shape or size.
    """
    if mask.dtype != np.uint8 or mask.ndim != 2:
        raise MaskError(
            "A mask has one 8-bit value for each pixel, but this one is {kind} {shape}: save it as "
            "a greyscale picture.",
            kind=mask.dtype,
            shape=mask.shape,
        )
    if mask.shape != tuple(size):
        raise MaskError(_sizes_differ(mask.shape, size))


def read_mask(
    path: str | Path, size: tuple[int, int], photo_rgb: np.ndarray | None = None, *, inverts: bool = False
) -> np.ndarray:
    """Reads a mask from a picture in which white means fill, or which marks in another way.

    Args:
        path: a picture of any kind that photos may be; see `engine.mask_kinds.values_in` for what it marks.
        size: height and width of the photo; a mask that was scaled down or up as a whole is scaled to it.
        photo_rgb: uint8 [H,W,3], the photo's pixels, of which a copy may be painted over to mark something.
        inverts: whether fill and keep are swapped.
    Returns:
        uint8 [H,W].
    Raises:
        MaskError: the picture cannot be read, or its size is another.
    """
    try:
        picture = read_photo(path)
    except PhotoError as error:
        raise MaskError(error.text) from error
    mask = mask_from_picture(picture, size, photo_rgb)
    return invert(mask) if inverts else mask


def mask_from_picture(
    picture: Photo, size: tuple[int, int], photo_rgb: np.ndarray | None = None
) -> np.ndarray:
    """Makes a mask of a picture, as `read_mask` does of its file.

    Raises:
        MaskError: the picture is not of `size`, nor all of it scaled.
    """
    mask = values_in(picture, photo_rgb)
    height, width = size
    mask_height, mask_width = mask.shape
    if mask.shape == (height, width):
        return mask
    factor = math.sqrt(mask_width * mask_height / (width * height))
    # One whose edges differ by a few pixels was cropped: stretched, it would mark the wrong pixels.
    is_cropped = abs(factor - 1) < _SMALLEST_SCALING
    differences_px = abs(mask_width - width * factor), abs(mask_height - height * factor)
    if is_cropped or max(differences_px) > max(_ROUNDING_PX, _ROUNDING_PX * factor):
        raise MaskError(_sizes_differ(mask.shape, size))
    method = cv2.INTER_AREA if mask_width > width else cv2.INTER_LINEAR
    return cv2.resize(mask, (width, height), interpolation=method)


def erased_parts(photo: Photo) -> np.ndarray:
    """Returns the mask of what is transparent in a photo, uint8 [H,W]."""
    if photo.alpha is None:
        return np.zeros(photo.rgb.shape[:2], np.uint8)
    return cv2.bitwise_not(as_8_bits(photo.alpha))


def marks_most(mask: np.ndarray) -> bool:
    """Whether so much is marked that the mask is rather inverted, or no mask at all."""
    return mask.size > 0 and float((mask > 0).mean()) > _MOST_MARKED


def write_mask(mask: np.ndarray, path: str | Path, *, overwrite: bool = True) -> None:
    """Saves a mask as a greyscale PNG, replacing the target in one step.

    Raises:
        MaskError: the name does not end in .png, or as `engine.files.write_atomically`.
    """
    path = Path(path)
    if path.suffix.lower() != ".png":
        raise MaskError("Masks are saved as PNG: let the name “{name}” end in .png.", name=path.name)
    write_atomically(path, cv2.imencode(".png", mask)[1].tobytes(), MaskError, overwrite=overwrite)


def _sizes_differ(mask_size: tuple[int, ...], size: tuple[int, int]) -> str:
    return Text(
        "The mask is {mask_width} x {mask_height} pixels but the photo {width} x {height}: use "
        "a mask made for this photo.",
        mask_width=mask_size[1],
        mask_height=mask_size[0],
        width=size[1],
        height=size[0],
    )


def _clipped(mask: np.ndarray, low_xy: np.ndarray, high_xy: np.ndarray) -> Box:
    """The pixels between two corners, as far as they lie inside the mask; empty is (0, 0, 0, 0)."""
    limits = np.array(mask.shape[::-1])
    x0, y0 = np.clip(np.floor(low_xy), 0, limits).astype(int).tolist()
    x1, y1 = np.clip(np.ceil(high_xy), 0, limits).astype(int).tolist()
    box = Box(x0, y0, x1, y1)
    return _NO_BOX if box.is_empty else box
