"""Takes the hidden part of a face from another photo, as retouchers do by hand.

The other face is brought into place by landmarks, by a motion and a flow, matched in light, contrast,
sharpness and grain, and read once, from its own pixels, at the photo's resolution.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.blending import match_grain_on
from engine.boxes import Box
from engine.faces.alignment import crop_width_px
from engine.faces.crops import FaceCrops
from engine.levels import from_levels, to_levels
from engine.mask_parts import MaskPart
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo
from engine.references.light import RING, softened
from engine.references.matching import FaceMatch, match_face
from engine.references.sources import Source
from engine.request import CompletionRequest

_GRAIN_OCTAVES = 2
"""Of grain that is matched: the rest is texture, of which a reference has its own."""

_MEASURE_REACH = np.ones((13, 13), np.uint8)
"""Of what measures sharpness and grain, which must not see what covers the face."""

_UNLIKE, _OTHER_STOPS = 0.15, 0.9
"""Likeness below which, and difference of brightness above which, no eye is where an eye was drawn: so for
19 of 20 pairs of dark glasses, and for none of 84 pairs of eyes, on two photos of a person each."""

_LEAST_FIT, _LEAST_ALIKE = 0.4, 1.05
"""Fit below which, and sum of fit and likeness below which, another expression is there. Of
mouths on pairs of portraits, neutral and smiling, most were then nearer to the truth if drawn; no eyes were
below."""


@dataclass(frozen=True, eq=False)
class TakenPart:
    """What a source shows of a part.

    Attributes:
        rgb: float32 [h,w,3], 0..255, at the photo's resolution, in the part and around it.
        fit: 0..1, how alike the two pictures are around the part, and how sharp what was taken is there.
        is_hidden: the source shows something else than the eye or the mouth that should be there.
        is_doubtful: it may be so, or the two faces differ much.
    """

    rgb: np.ndarray
    fit: float
    is_hidden: bool
    is_doubtful: bool


def take_part(
    source: Source,
    request: CompletionRequest,
    part: MaskPart,
    box: Box,
    crops: FaceCrops,
    rng: np.random.Generator,
    drawn_rgb: np.ndarray | None = None,
) -> TakenPart:
    """Takes a part of a face from a source.

    Args:
        source: what it is taken from.
        request: the photo and its mask.
        part: of the mask, on a face.
        box: the rectangle of the photo that is wanted; holds the part.
        crops: keeps the faces' crops.
        rng: source of the grain.
        drawn_rgb: uint8 [S,S,3], the crop of the face as a generator filled it, which may be blurred, but
            knows where eyes and mouth should be; None goes by what is around the part alone.
    """
    assert part.face is not None
    match = match_face(source, request, part, crops, drawn_rgb)
    area = box.grown(round(RING / 2 * crop_width_px(part.face.landmarks)), request.mask_fill.shape)
    photo_rgb, known = to_levels(request.photo.pixels[area.slices]), request.mask_fill[area.slices] == 0
    measured = cv2.erode(known.view(np.uint8), _MEASURE_REACH) > 0
    taken, sharpness = softened(_read(source, match, request.photo, area), photo_rgb, measured)
    taken = match_grain_on(taken, photo_rgb, measured, _GRAIN_OCTAVES, rng)
    is_unlike = match.likeness < _UNLIKE
    return TakenPart(
        rgb=taken[box.relative_to(area).slices],
        fit=match.fit * sharpness,
        is_hidden=is_unlike and match.stops > _OTHER_STOPS,
        is_doubtful=is_unlike or match.fit < _LEAST_FIT or match.fit + match.likeness < _LEAST_ALIKE,
    )


def _read(source: Source, match: FaceMatch, photo: Photo, area: Box) -> np.ndarray:
    """What the source shows in a rectangle of the photo, in its light and its colours: float32 [h,w,3]."""
    x, y = np.meshgrid(np.arange(area.x0, area.x1), np.arange(area.y0, area.y1))
    x, y = _mapped(match.to_window, x, y)
    fields = np.dstack([match.flow, match.light, match.lowpass])
    fields = cv2.remap(fields, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    x, y = _mapped(match.to_source, x + fields[..., 0], y + fields[..., 1])
    scale = np.sqrt(np.abs(np.linalg.det((match.to_source @ match.to_window)[:2, :2])))
    light, low = fields[..., 2:5], fields[..., 5:]
    lit = _sampled(source.reference.photo, x, y, float(scale)) * light
    read = low + np.float32(match.contrast) * (lit - low)
    # Light and contrast are those of crops, which are in sRGB.
    colours = colour_transform(photo.metadata.icc_profile)
    if colours.back is None or photo.rgb16 is not None:
        return colours.from_srgb(read)
    return colours.from_srgb(from_levels(read, np.uint8)).astype(np.float32)


def _sampled(photo: Photo, x: np.ndarray, y: np.ndarray, scale: float) -> np.ndarray:
    """Reads a photo at given places, float32 [h,w], of which `scale` become one: float32 [h,w,3], in sRGB.

    As in `engine.blending.warp_picture`, one that shrinks is first averaged down by a whole factor.
    """
    factor = max(1, round(scale))
    margin_px = 2 * factor + 2
    height, width = photo.rgb.shape[:2]
    left, top = max(0, min(int(x.min()), width) - margin_px), max(0, min(int(y.min()), height) - margin_px)
    right, bottom = max(left + 1, int(x.max()) + margin_px), max(top + 1, int(y.max()) + margin_px)
    seen = photo.pixels[top:bottom, left:right]
    seen = seen if photo.rgb16 is None else to_levels(seen)
    seen = colour_transform(photo.metadata.icc_profile).to_srgb(seen)
    if factor > 1:
        rows, columns = (-(-length // factor) for length in seen.shape[:2])
        missing = rows * factor - seen.shape[0], columns * factor - seen.shape[1]
        seen = cv2.copyMakeBorder(seen, 0, missing[0], 0, missing[1], cv2.BORDER_REPLICATE)
        seen = cv2.resize(seen.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    middle = (factor - 1) / 2
    column, row = ((places - start - middle) / factor for places, start in ((x, left), (y, top)))
    return cv2.remap(
        seen.astype(np.float32),
        column.astype(np.float32),
        row.astype(np.float32),
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REFLECT,
    )


def _mapped(affine: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places, [h,w] each, under an affine map, float [3,3]: float32."""
    (ax, bx, cx), (ay, by, cy) = affine[:2]
    return (ax * x + bx * y + cx).astype(np.float32), (ay * x + by * y + cy).astype(np.float32)
