"""Where the studio generator draws hidden eyes and mouths again at `FRAME_PX`, and how they join the rest."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.masks import hole_of
from engine.pixels import to_batch, to_pixels
from engine.runtime import Network

FRAME_PX = 512
"""Side of the picture in which they are drawn."""

COLUMNS = slice(128, 384)
"""Of the strips around them there."""

SMALLEST_CROP_PX = 256
"""Side of the crops from which on they are."""

_IS_HIDDEN = 0.75


@dataclass(frozen=True, eq=False)
class Part:
    """What a network of its own draws.

    Attributes:
        rows: of its strip.
        middles: float64 [N,2], crop widths: of each eye, or of the mouth.
        core_px: half width and half height of the ellipse around a middle of which three quarters have to be
            filled: then it counts as hidden.
        zone_px: the same of the ellipse within which a hidden one is drawn.
    """

    rows: slice
    middles: np.ndarray
    core_px: tuple[float, float]
    zone_px: tuple[float, float]


PARTS = {
    "studio_eyes": Part(slice(172, 300), CANONICAL_LANDMARKS[:2], (12, 12), (60, 58)),
    "studio_mouth": Part(
        slice(296, 424), CANONICAL_LANDMARKS[3:].mean(0, keepdims=True), (36, 12), (112, 58)
    ),
}
"""By the names of their weights."""


def zone_of(part: Part, mask_fill: np.ndarray) -> np.ndarray:
    """Where a part is hidden.

    Args:
        part: one of `PARTS`.
        mask_fill: uint8 [M,M], of the canonical frame.
    Returns:
        float32 [128,256], 1 at what is hidden, and less and less toward the end of its zone: 0 where nothing
        is.
    """
    at_frame = cv2.resize(mask_fill, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST)
    hole = hole_of(at_frame)[part.rows, COLUMNS]
    y, x = np.mgrid[part.rows, COLUMNS].astype(np.float32)
    zone = np.zeros(hole.shape, np.float32)
    for middle_x, middle_y in part.middles * FRAME_PX - 0.5:
        core, far = (
            np.hypot((x - middle_x) / width, (y - middle_y) / height)
            for width, height in (part.core_px, part.zone_px)
        )
        if hole[core <= 1].mean() >= _IS_HIDDEN:
            zone = np.maximum(zone, np.clip((1 - far) * 3, 0, 1))
    return zone


def draw_part(
    part: Part,
    network: Network,
    crop_rgb: np.ndarray,
    mask_fill: np.ndarray,
    drawn: np.ndarray,
    hole: np.ndarray,
    picture: np.ndarray,
) -> None:
    """Draws what is hidden of a part into a picture.

    Args:
        part: one of `PARTS`.
        network: its `PartDrawing`.
        crop_rgb: uint8 [S,S,3], the photo.
        mask_fill: uint8 [M,M], 255 = fill.
        drawn: float32 [1,3,s,s], range -1..1, as the first network has filled it.
        hole: float32 [1,1,s,s], 1 = what that has drawn.
        picture: uint8 [S,S,3], the same, enlarged; is changed.
    """
    zone = zone_of(part, mask_fill)
    if not zone.any():
        return
    side = len(crop_rgb)
    interpolation = cv2.INTER_AREA if side > FRAME_PX else cv2.INTER_CUBIC
    at_frame = cv2.resize(crop_rgb, (FRAME_PX, FRAME_PX), interpolation=interpolation)
    (strip,) = network(to_batch(at_frame[None, part.rows, COLUMNS]), drawn, hole)
    step = FRAME_PX / side  # from a pixel of the crop to one of the frame
    top, left = (math.ceil(places.start / step) for places in (part.rows, COLUMNS))
    bottom, right = (math.floor(places.stop / step) for places in (part.rows, COLUMNS))
    to_strip = np.array(
        [
            [step, 0, (left + 0.5) * step - 0.5 - COLUMNS.start],
            [0, step, (top + 0.5) * step - 0.5 - part.rows.start],
        ]
    )
    as_in_crop = partial(
        cv2.warpAffine,
        M=to_strip,
        dsize=(right - left, bottom - top),
        borderMode=cv2.BORDER_REPLICATE,
    )
    there = picture[top:bottom, left:right]
    redrawn = as_in_crop(to_pixels(strip)[0], flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)
    weight = as_in_crop(zone, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)[..., None]
    there[:] = np.round(there + weight * (redrawn.astype(np.float32) - there)).astype(np.uint8)
