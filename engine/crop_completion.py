"""Crops of faces whose holes are filled without looking for faces, as evaluations need it."""

from __future__ import annotations

from functools import partial

import cv2
import numpy as np

from engine.blending import Compositor
from engine.completion import with_guard
from engine.generators.base import Generator, HighResolutionGenerator
from engine.masks import hole_of
from engine.options import Blend


def complete(
    generator: Generator, crops_rgb: np.ndarray, masks_fill: np.ndarray, seed: int, blend: str
) -> np.ndarray:
    """Fills the holes of crops that have been checked, as `Session.complete_crops` promises.

    Args:
        generator: fills them.
        crops_rgb: uint8 [N,S,S,3].
        masks_fill: uint8 [N,S,S].
        seed: the same for each crop.
        blend: one of `Blend`.
    Returns:
        uint8 [N,S,S,3].
    """
    size_px = crops_rgb.shape[1]
    input_px = generator.spec.input_px
    crops, holes = crops_rgb, np.where(hole_of(masks_fill), 255, 0).astype(np.uint8)
    if input_px is not None and input_px != size_px:
        crops, holes = _for_input(crops, holes, input_px)
    if blend != Blend.NONE:  # the blend needs to see what the generator draws beside the hole
        holes = np.stack([with_guard(hole) for hole in holes])
    larger = size_px // input_px if input_px is not None and size_px % input_px == 0 else 1
    if isinstance(generator, HighResolutionGenerator) and larger > 1:
        pairs = zip(crops_rgb, holes, strict=True)
        drawn = np.stack([generator.complete_high_resolution(crop, hole, seed) for crop, hole in pairs])
    else:
        drawn = generator.complete(crops, holes, [seed] * len(crops))
    if len(drawn[0]) != size_px:
        drawn = _resized(drawn, size_px)
    if blend != Blend.NONE:
        drawn = np.stack(list(map(partial(_blended, blend), crops_rgb, masks_fill, drawn)))
    return np.where(masks_fill[..., None] > 0, drawn, crops_rgb)


def _resized(images: np.ndarray, size_px: int) -> np.ndarray:
    """Squares of `size_px` from uint8 [N,S,S,C] or [N,S,S]."""
    shrinks = size_px < images.shape[1]
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.stack([cv2.resize(image, (size_px, size_px), interpolation=interpolation) for image in images])


def _for_input(crops_rgb: np.ndarray, masks_fill: np.ndarray, input_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Crops and their masks in another size.

    In smaller ones a pixel that is filled in part is filled. In larger ones holes stay as they are: their
    content is painted over first, so that it does not seep into the known pixels around them.
    """
    if input_px < crops_rgb.shape[1]:
        holes = np.where(_resized(masks_fill, input_px) > 0, 255, 0).astype(np.uint8)
        return _resized(crops_rgb, input_px), holes
    pairs = zip(crops_rgb, masks_fill, strict=True)
    painted = np.stack([cv2.inpaint(crop, mask, 2, cv2.INPAINT_TELEA) for crop, mask in pairs])
    size = (input_px, input_px)
    holes = np.stack([cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST) for mask in masks_fill])
    return _resized(painted, input_px), holes


def _blended(blend: str, crop_rgb: np.ndarray, mask_fill: np.ndarray, drawn_rgb: np.ndarray) -> np.ndarray:
    """The crop with the hole's picture blended in; without a hole, or all hole, it has no edge."""
    if not mask_fill.any() or mask_fill.all():
        return drawn_rgb
    compositor = Compositor(mask_fill, mask_fill == 0, blend)
    return compositor.paste(crop_rgb, compositor.fit(crop_rgb, drawn_rgb.astype(np.float32)))
