"""Masks of the parts of faces, by the face parser."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.errors import FaceError
from engine.faces.crops import FaceCrops, marked_in_photo
from engine.faces.parsing import FaceParser
from engine.faces.parts import PART_LABELS, FacePart
from engine.photo.photo import Photo
from engine.request import FaceFrame
from engine.texts import Text

CROP_PX = 512
"""The parser's answer is interpolated to this size, so that edges are smooth in large photos."""

_TITLES = {
    "eyes": Text("eyes"),
    "brows": Text("brows"),
    "nose": Text("nose"),
    "mouth": Text("mouth"),
    "hair": Text("hair"),
    "skin": Text("skin"),
}


def part_mask(
    parser: FaceParser, crops: FaceCrops, photo: Photo, faces: Sequence[FaceFrame], part: str
) -> np.ndarray:
    """Marks a part of each face.

    Args:
        parser: labels the pixels.
        crops: keeps what was cut out of the photo.
        photo: in which the faces lie.
        faces: whose part is marked.
        part: a key of `PART_LABELS`.
    Returns:
        uint8 [H,W], 255 = fill.
    Raises:
        FaceError: there is no face, or the part is seen in none.
    """
    if not faces:
        raise FaceError("No face was found in this photo; set its face frame, then choose the part again.")
    labels = [FacePart[name] for name in PART_LABELS[part]]
    mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
    for face in faces:
        crop_rgb = crops.crop(photo, face.landmarks, CROP_PX)
        is_part = np.isin(parser.parse(crop_rgb[None])[0], labels)
        marked = np.where(is_part, 255, 0).astype(np.uint8)
        np.maximum(mask_fill, marked_in_photo(marked, face.landmarks, photo), out=mask_fill)
    if not mask_fill.any():
        raise FaceError(
            "The {part} cannot be seen in this photo; mark the place with the brush.", part=_TITLES[part]
        )
    return mask_fill
