"""Where the studio generator draws hidden eyes again at `FRAME_PX`, and how they join the rest."""

from __future__ import annotations

import math
from functools import partial

import cv2
import numpy as np

from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.masks import hole_of
from engine.pixels import to_batch, to_pixels
from engine.runtime import Network

FRAME_PX = 512
"""Side of the picture in which the eyes are drawn."""

ROWS, COLUMNS = slice(172, 300), slice(128, 384)
"""The strip around both eyes there."""

SMALLEST_CROP_PX = 256
"""Side of the crops from which on they are."""

_IS_HIDDEN, _DISC_PX = 0.75, 12
"""An eye counts as hidden where so much of a disc of this radius is to be filled."""

_ZONE_PX = (60.0, 58.0)
"""Half width and half height of the ellipse around a hidden eye within which it is drawn."""


def zone_of(mask_fill: np.ndarray) -> np.ndarray:
    """Where eyes are hidden.

    Args:
        mask_fill: uint8 [M,M], of the canonical frame.
    Returns:
        float32 [128,256], 1 at a hidden eye, and less and less toward the end of its zone: 0 where none is.
    """
    hole = hole_of(cv2.resize(mask_fill, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_NEAREST))[
        ROWS, COLUMNS
    ]
    y, x = np.mgrid[ROWS, COLUMNS].astype(np.float32)
    zone = np.zeros(hole.shape, np.float32)
    for centre_x, centre_y in CANONICAL_LANDMARKS[:2] * FRAME_PX - 0.5:
        away_x, away_y = x - centre_x, y - centre_y
        if hole[np.hypot(away_x, away_y) <= _DISC_PX].mean() >= _IS_HIDDEN:
            near = 1 - np.hypot(away_x / _ZONE_PX[0], away_y / _ZONE_PX[1])
            zone = np.maximum(zone, np.clip(near * 3, 0, 1))
    return zone


def draw_eyes(
    eyes: Network,
    crop_rgb: np.ndarray,
    drawn: np.ndarray,
    hole: np.ndarray,
    zone: np.ndarray,
    picture: np.ndarray,
) -> None:
    """Draws hidden eyes into a picture.

    Args:
        eyes: an `EyesDrawing`.
        crop_rgb: uint8 [S,S,3], the photo.
        drawn: float32 [1,3,s,s], range -1..1, as the first network has filled it.
        hole: float32 [1,1,s,s], 1 = what that has drawn.
        zone: float32 [128,256], of `zone_of`.
        picture: uint8 [S,S,3], the same, enlarged; is changed.
    """
    side = len(crop_rgb)
    interpolation = cv2.INTER_AREA if side > FRAME_PX else cv2.INTER_CUBIC
    at_frame = cv2.resize(crop_rgb, (FRAME_PX, FRAME_PX), interpolation=interpolation)
    (strip,) = eyes(to_batch(at_frame[None, ROWS, COLUMNS]), drawn, hole)
    step = FRAME_PX / side  # from a pixel of the crop to one of the frame
    top, left = (math.ceil(part.start / step) for part in (ROWS, COLUMNS))
    bottom, right = (math.floor(part.stop / step) for part in (ROWS, COLUMNS))
    to_strip = np.array(
        [
            [step, 0, (left + 0.5) * step - 0.5 - COLUMNS.start],
            [0, step, (top + 0.5) * step - 0.5 - ROWS.start],
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
