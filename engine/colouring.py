"""Brings missing colour channels of faces back: detail from the known channels, colour from a network."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import reduce

import cv2
import numpy as np

from engine.boxes import Box
from engine.errors import FaceError, PhotoError
from engine.faces.crops import FaceCrops
from engine.faces.parts import FacePart
from engine.faces.windows import FaceWindow, face_windows
from engine.generators.base import ChannelGenerator
from engine.levels import from_levels, to_levels, without_steps
from engine.photo.colours import colour_transform
from engine.request import (
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    IsCancelled,
    Patch,
    Progress,
    stop_if,
)
from engine.texts import Text

Parse = Callable[[np.ndarray], np.ndarray]
"""Labels the pixels of faces: uint8 [N,S,S,3] → uint8 [N,S,S], numbers of `FacePart`."""

_GREY_LEVELS = 6
"""Channels of a grey photo differ by no more, as JPEG leaves them."""
_GREY_SHARE = 0.999
"""Of its pixels."""
_REACH_PX = 2
"""How far around a pixel of the network's picture colours are compared."""
_LEAST_PERSON = 0.1
"""Share of its crop that a face surely has."""
_FLAT_VARIANCE = 100.0
"""Where brightness varies by less, colours do not follow it: it is grain."""


def known_channels(image_rgb: np.ndarray) -> np.ndarray:
    """Which channels hold something: bool [3].

    A channel of one value throughout is missing. Of a grey photo, whose channels are the same, the green one
    is taken as known, which brightness resembles most.

    Args:
        image_rgb: uint8 [H,W,3].
    Raises:
        PhotoError: all are known, or none.
    """
    low, high = image_rgb.min(axis=(0, 1)), image_rgb.max(axis=(0, 1))
    known = low != high
    if not known.any():
        raise PhotoError("The photo is of one colour throughout; open one that shows a face.")
    if not known.all():
        return known
    signed = image_rgb.astype(np.int16)
    difference = np.abs(signed - signed[..., 1:2]).max(axis=2)
    if (difference <= _GREY_LEVELS).mean() < _GREY_SHARE:
        raise PhotoError(
            "The photo has its colours; to give it others, save it in grey first, or without one channel."
        )
    return np.array([False, True, False])


def colour(
    request: CompletionRequest,
    faces: Sequence[FaceFrame],
    generator: ChannelGenerator,
    crops: FaceCrops,
    on_progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    parse: Parse | None = None,
) -> CompletionResult:
    """Colours the faces of a photo; where its mask marks something, there and nowhere else.

    Args:
        request: a checked one.
        faces: of the photo.
        generator: knows what colour faces have.
        crops: keeps the faces' crops for the next request for this photo.
        on_progress: told what is being done.
        is_cancelled: asked between the steps.
        parse: tells skin and hair from the background, which without a mask keeps its grey.
    Raises:
        PhotoError: no channel is missing.
        FaceError: there is no face where to colour.
        CancelledError: `is_cancelled` said so.
    """
    start = time.perf_counter()
    photo_rgb, mask_fill = request.photo.rgb, request.mask_fill
    known = known_channels(photo_rgb)
    marked = mask_fill if mask_fill.any() else np.full_like(mask_fill, 255)
    chosen = [window for window in face_windows(faces, photo_rgb.shape) if marked[window.box.slices].any()]
    if not chosen:
        raise FaceError("Only faces can be coloured, and none was found there; set the face frame by hand.")
    seeds = tuple(range(request.seed, request.seed + request.alternatives))
    colours = colour_transform(request.photo.metadata.icc_profile)
    outer = reduce(Box.union, (window.box for window in chosen))
    pixels = request.photo.pixels
    pictures = [pixels[outer.slices].copy() for _ in seeds]
    for number, window in enumerate(chosen):
        stop_if(is_cancelled)
        if on_progress is not None:
            on_progress(number / len(chosen), Text("Colouring the face"))
        size_px = generator.spec.input_px
        assert size_px is not None
        crop_rgb = crops.crop(request.photo, window.face.landmarks, size_px)
        shown = np.tile(known, (len(seeds), size_px, size_px, 1))
        drawn = generator.complete_channels(np.stack([crop_rgb] * len(seeds)), shown, seeds, is_cancelled)
        labels = None if parse is None or mask_fill.any() else parse(drawn[:1])[0]
        if request.photo.rgb16 is not None:
            drawn = without_steps(drawn)
        crop_rgb, drawn = colours.from_srgb(crop_rgb), colours.from_srgb(drawn)
        slices = window.box.slices
        own = window.box.relative_to(outer).slices
        weight = window.weight() * (marked[slices][..., None] / np.float32(255))
        if labels is not None:
            weight *= _person(photo_rgb[slices], crop_rgb, labels, known, window)
        for picture, drawn_rgb in zip(pictures, drawn, strict=True):
            coloured = _with_colours(pixels[slices], drawn_rgb, known, window)
            missing = to_levels(picture[own][..., ~known])
            missing += weight * (coloured - missing)
            picture[own][..., ~known] = from_levels(missing, pixels.dtype)
    return CompletionResult(
        request=request,
        generator=generator.spec.name,
        patches=tuple(Patch(outer.x0, outer.y0, picture) for picture in pictures),
        seeds=seeds,
        faces=tuple(window.face for window in chosen),
        timings_ms={"total": (time.perf_counter() - start) * 1e3},
        warnings=(Text("Only the faces were coloured; the rest of the photo stays as it was."),),
    )


def _with_colours(
    photo_rgb: np.ndarray, drawn_rgb: np.ndarray, known: np.ndarray, window: FaceWindow
) -> np.ndarray:
    """The missing channels of a window of the photo, float32 [h,w,1 or 2].

    How they differ from the known ones comes from the network's small picture; all that is fine comes from
    the known channels. At the edges between two colours the difference follows the known channels, too:
    enlarged by itself it would be as soft as the small picture, and a fringe on both sides.
    """
    small, detail = _brightness(drawn_rgb, known), _brightness(photo_rgb, known)
    return detail + _enlarged_along(detail, small, drawn_rgb[..., ~known] - small, window)


def _person(
    photo_rgb: np.ndarray, crop_rgb: np.ndarray, labels: np.ndarray, known: np.ndarray, window: FaceWindow
) -> np.ndarray:
    """Where in a window of the photo the person is: float32 [h,w,1], from 0 to 1.

    Everywhere, if the labels name hardly anything: there is a face.
    """
    is_person = (labels != FacePart.BACKGROUND).astype(np.float32)[..., None]
    if is_person.mean() < _LEAST_PERSON:
        return np.ones((*photo_rgb.shape[:2], 1), np.float32)
    detail, small = _brightness(photo_rgb, known), _brightness(crop_rgb, known)
    return np.clip(_enlarged_along(detail, small, is_person, window), 0, 1)


def _brightness(image_rgb: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The mean of the known channels: [H,W,3] of 8 or 16 bits, or float32 → float32 [H,W,1], 0..255."""
    return to_levels(image_rgb[..., known]).mean(axis=2, keepdims=True)


def _enlarged_along(
    detail: np.ndarray, small: np.ndarray, values: np.ndarray, window: FaceWindow
) -> np.ndarray:
    """Brings `values`, float32 [S,S,C], to a window of the photo, with the edges of its `detail`.

    Args:
        detail: brightness of the window, float32 [h,w,1].
        small: brightness of the crop, float32 [S,S,1].
        values: of the crop.
        window: of the face.
    Returns:
        float32 [h,w,C].
    """
    slope, start = np.split(window.enlarge(np.dstack(_local_lines(small, values))), 2, axis=2)
    return slope * detail + start


def _local_lines(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The straight lines by which `y` follows from `x` around each pixel.

    They are the coefficients of the guided filter, found in a small picture and used in a large one (He and
    Sun, "Fast Guided Filter", 2015).

    Args:
        x: float32 [S,S,1].
        y: float32 [S,S,C].
    Returns:
        Slope and start, float32 [S,S,C] each: y = slope * x + start.
    """
    mean_x, mean_y = _around(x), _around(y)
    slope = (_around(x * y) - mean_x * mean_y) / (_around(x * x) - mean_x**2 + _FLAT_VARIANCE)
    return _around(slope), _around(mean_y - slope * mean_x)


def _around(values: np.ndarray) -> np.ndarray:
    """Means of the neighbourhoods, float32 [S,S,C]."""
    side = 2 * _REACH_PX + 1
    return cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT).reshape(values.shape)
