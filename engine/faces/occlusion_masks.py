"""Masks that are proposed for what hides faces."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import cv2
import numpy as np

from engine.errors import FaceError
from engine.faces.crops import FaceCrops, marked_in_photo
from engine.faces.occlusion import OcclusionFinder
from engine.faces.occlusion_layers import Layer, Occlusion
from engine.photo.photo import Photo
from engine.request import FaceFrame

CROP_PX = 512
"""The finder's answer is interpolated to this size, so that edges are smooth in large photos."""

LAYERS: dict[Occlusion, tuple[Layer, ...]] = {
    Occlusion.GLASSES: (Layer.FRAME,),
    Occlusion.SUNGLASSES: (Layer.SUNGLASSES,),
    Occlusion.GLARE: (Layer.GLARE,),
    Occlusion.MICROPHONE: (Layer.MICROPHONE,),
    Occlusion.HAND: (Layer.HAND,),
    Occlusion.MASK: (Layer.MASK,),
    Occlusion.HAIR: (Layer.HAIR,),
}
"""What is filled for each kind."""

_SURE = 0.7
_POSSIBLE: dict[Layer, float] = dict.fromkeys(Layer, 0.5) | {Layer.FRAME: 0.35, Layer.HAIR: 0.35}
"""A place counts where it is possible, and hangs together with one that is sure. Thin things break apart
otherwise."""

SMALLEST_SHARES: dict[Layer, float] = dict.fromkeys(Layer, 0.002) | {
    Layer.LENSES: 0.005,
    Layer.SUNGLASSES: 0.01,
}
"""Parts of the crop; a layer that is seen in fewer pixels than this was mistaken for something."""

_NEEDED: dict[Layer, Layer] = {Layer.FRAME: Layer.LENSES, Layer.GLARE: Layer.LENSES}
"""What must be seen as well: a frame without lenses is a brow or a wrinkle."""

_GROWTH_PX = 5
"""Width of the rim in the crop: edges, shadows and what the finder misses by a pixel are filled as well."""
_SUNGLASSES_GROWTH_PX = 8
_RIM_PX = 3
"""So far from the edge of a lens its frame is at the least, even where it is too thin to be seen."""


def propose_mask(
    finder: OcclusionFinder,
    crops: FaceCrops,
    photo: Photo,
    faces: Sequence[FaceFrame],
    kinds: Collection[Occlusion],
) -> np.ndarray:
    """Marks what hides each face.

    Args:
        finder: looks at the faces.
        crops: keeps what was cut out of the photo.
        photo: in which the faces lie.
        faces: which are looked at.
        kinds: what to look for.
    Returns:
        uint8 [H,W], 255 = fill; nowhere, where nothing hides a face.
    Raises:
        FaceError: there is no face.
    """
    if not faces:
        raise FaceError("No face was found in this photo; set its face frame, then propose a mask again.")
    mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
    for face in faces:
        crop_rgb = crops.crop(photo, face.landmarks, CROP_PX)
        marked = mark(finder.find(crop_rgb[None])[0], kinds)
        if marked.any():
            np.maximum(mask_fill, marked_in_photo(marked, face.landmarks, photo), out=mask_fill)
    return mask_fill


def mark(probable: np.ndarray, kinds: Collection[Occlusion]) -> np.ndarray:
    """Decides what is filled in a crop.

    Args:
        probable: float32 [S,S,8] of `OcclusionFinder.find`.
        kinds: what is asked for.
    Returns:
        uint8 [S,S], 255 = fill.
    """
    side = len(probable)
    marked = np.zeros((side, side), np.uint8)
    for layer in sorted({layer for kind in kinds for layer in LAYERS[kind]}):
        is_seen = seen(probable, layer).astype(np.uint8) * 255
        if layer == Layer.FRAME and is_seen.any():
            lenses = seen(probable, Layer.LENSES).astype(np.uint8) * 255
            rim = cv2.morphologyEx(lenses, cv2.MORPH_GRADIENT, _disc(_RIM_PX, side))
            is_seen = np.maximum(is_seen, rim)
        growth_px = _SUNGLASSES_GROWTH_PX if layer == Layer.SUNGLASSES else _GROWTH_PX
        marked = np.maximum(marked, cv2.dilate(is_seen, _disc(growth_px, side)))
    return marked


def _disc(radius_px: float, side: int) -> np.ndarray:
    """A radius in crops of `CROP_PX` as an element for crops of another side."""
    width = 2 * round(radius_px * side / CROP_PX) + 1
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))


def seen(probable: np.ndarray, layer: Layer) -> np.ndarray:
    """Where a layer is; nowhere, if that is too small to be true, or what belongs to it is missing.

    Args:
        probable: float32 [S,S,8] of `OcclusionFinder.find`.
        layer: of its last axis.
    Returns:
        bool [S,S].
    """
    is_sure = probable[..., layer] >= _SURE
    is_possible = (probable[..., layer] >= _POSSIBLE[layer]).astype(np.uint8)
    _, places = cv2.connectedComponents(is_possible, connectivity=8)
    sure_places = np.unique(places[is_sure])
    is_seen = np.isin(places, sure_places[sure_places > 0])
    if is_seen.mean() < SMALLEST_SHARES[layer]:
        return np.zeros_like(is_seen)
    if layer in _NEEDED and not seen(probable, _NEEDED[layer]).any():
        return np.zeros_like(is_seen)
    return is_seen
