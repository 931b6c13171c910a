"""What a generator draws of a face: in the canonical frame, as large as it can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.blending import warp_picture, warp_touched
from engine.boxes import Box
from engine.faces.alignment import crop_width_px, frame_to_crop
from engine.faces.crops import FaceCrops, outside_photo
from engine.generators.base import Generator, HighResolutionGenerator
from engine.levels import without_steps
from engine.masks import bounding_box
from engine.monochrome import apply_palette
from engine.options import Task
from engine.photo.colours import colour_transform
from engine.request import CompletionRequest, FaceFrame, stop_if
from engine.steps import Steps

_GUARD_PX = 2
"""The hole is that much larger for the generator, in its pixels, than in the photo: see `with_guard`."""

_HIGH_RESOLUTION_PX = 1024
"""Crops for a `HighResolutionGenerator` are at most that wide."""


def with_guard(mask_fill: np.ndarray) -> np.ndarray:
    """A generator's hole some pixels larger than what is shown of it, unless that leaves nothing to go by.

    The edge along which the blend compares patch and photo then shows the generator's own picture,
    undisturbed by known pixels that an interpolation reaches.

    Args:
        mask_fill: uint8 [h,w], in pixels of the generator, 255 = fill.
    """
    larger = cv2.dilate(mask_fill, np.ones((2 * _GUARD_PX + 1, 2 * _GUARD_PX + 1), np.uint8))
    return mask_fill if larger.all() else larger


def _smoothed(drawn: np.ndarray, mask_fill: np.ndarray) -> np.ndarray:
    """Pictures without the steps of 8 bits where the hole is: uint8 [N,k*S,k*S,3] → float32.

    Args:
        drawn: what a generator made.
        mask_fill: uint8 [S,S].
    """
    levels = drawn.astype(np.float32)
    hole = bounding_box(mask_fill)
    if hole is not None:
        larger = drawn.shape[1] // len(mask_fill)
        rows, columns = Box(*(larger * side for side in hole)).slices
        levels[:, rows, columns] = without_steps(drawn[:, rows, columns])
    return levels


@dataclass(frozen=True, eq=False)
class FaceDrawings:
    """Crops of a face whose holes a generator filled, one for each seed.

    Attributes:
        crops_rgb: uint8 [N,S,S,3], in sRGB.
        in_photo_colours: uint8 [N,S,S,3], in those of the photo; float32, 0..255, for a photo of 16 bits.
        to_crop: float64 [2,3], from photo pixels to those of the crops.
    """

    crops_rgb: np.ndarray
    in_photo_colours: np.ndarray
    to_crop: np.ndarray

    def on_photo(self, number: int, box: Box) -> np.ndarray:
        """One of them brought to a rectangle of the photo: float32 [h,w,3]."""
        from_crop = cv2.invertAffineTransform(self.to_crop)
        from_crop[:, 2] -= (box.x0, box.y0)
        drawn = self.in_photo_colours[number].astype(np.float32, copy=False)
        return warp_picture(drawn, from_crop, (box.width, box.height))


def draw_face(
    generator: Generator,
    request: CompletionRequest,
    face: FaceFrame,
    seeds: Sequence[int],
    crops: FaceCrops,
    steps: Steps,
    palette: np.ndarray | None = None,
) -> FaceDrawings:
    """Lets a generator for faces fill all holes of one face in one pass.

    Args:
        generator: its `spec.input_px` is not None.
        request: the photo and its mask.
        face: where in it.
        seeds: of the alternatives.
        crops: keeps the faces' crops.
        steps: times the work.
        palette: of a monochrome photo.
    Raises:
        CancelledError: the steps are cancelled.
    """
    size_px = generator.spec.input_px
    assert size_px is not None
    shape = request.mask_fill.shape
    to_crop = frame_to_crop(face.landmarks, size_px)
    with steps.timed("crop"):
        hole = warp_touched(request.mask_fill, to_crop, (size_px, size_px))
        if request.task == Task.EXTEND:
            hole |= outside_photo(shape, to_crop, size_px)
    mask_fill = with_guard(hole.view(np.uint8) * np.uint8(255))
    larger = int(min(_HIGH_RESOLUTION_PX, crop_width_px(face.landmarks)) / size_px)
    is_high_resolution = isinstance(generator, HighResolutionGenerator) and larger > 1
    if is_high_resolution:
        size_px *= larger
        to_crop = frame_to_crop(face.landmarks, size_px)
    with steps.timed("crop"):
        crop_rgb = crops.crop(request.photo, face.landmarks, size_px)
    with steps.timed("network"):
        if not is_high_resolution:
            copies, masks = np.stack([crop_rgb] * len(seeds)), np.stack([mask_fill] * len(seeds))
            drawn = generator.complete(copies, masks, seeds, steps.is_cancelled, steps.tell)
        else:
            assert isinstance(generator, HighResolutionGenerator)
            outside = outside_photo(shape, to_crop, size_px)
            filled = []
            for seed in seeds:
                stop_if(steps.is_cancelled)
                filled.append(generator.complete_high_resolution(crop_rgb, mask_fill, seed, outside))
            drawn = np.stack(filled)
    colours = colour_transform(request.photo.metadata.icc_profile)
    own = drawn if request.photo.rgb16 is None else _smoothed(drawn, mask_fill)
    return FaceDrawings(drawn, apply_palette(colours.from_srgb(own), palette), to_crop)
