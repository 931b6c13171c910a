"""Copies of a photo for others: scaled down, in another colour space, without what it tells of its origin."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from engine.levels import as_8_bits
from engine.photo import notices
from engine.photo.colours import in_srgb
from engine.photo.formats import Coding
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.xmp import COMPOSITE_WITH_AI, MADE_BY_AI, is_readable, with_source_type

QUALITY = 90
"""Where nothing else is asked for; ordinary saving takes more, as such a file may be edited again."""


@dataclass(frozen=True)
class ExportOptions:
    """How a copy differs from the photo. The format is that of the file's name.

    Attributes:
        quality: 1..100, for formats that have one.
        percent: 1..100, of width and height.
        longest_side_px: takes the place of `percent`; a smaller photo keeps its size.
        keeps_metadata: EXIF, XMP, IPTC and texts go along; without them neither place, time nor camera are
            told.
        converts_to_srgb: else the photo's own profile is kept. 16 bits stay, unless it is
            made of tables.
        is_lossless: a WebP loses nothing, whatever the quality.
        marks_ai: XMP says that a trained network has painted into the photo, or made it.
    """

    quality: int = QUALITY
    percent: int = 100
    longest_side_px: int | None = None
    keeps_metadata: bool = True
    converts_to_srgb: bool = False
    marks_ai: bool = False
    is_lossless: bool = False

    def size_of(self, size: tuple[int, int]) -> tuple[int, int]:
        """Returns height and width of the copy of a photo of `size` (height, width)."""
        share = self.percent / 100
        if self.longest_side_px is not None:
            share = min(1.0, self.longest_side_px / max(size))
        height, width = (max(1, round(side * share)) for side in size)
        return height, width


def exported(photo: Photo, options: ExportOptions) -> Photo:
    """Makes the copy that is to be written, by `write_photo` with the quality of the options.

    Raises:
        PhotoError: the colour profile cannot be read, so nothing can be converted.
    """
    if not options.keeps_metadata:
        told = photo.metadata
        kept = PhotoMetadata(icc_profile=told.icc_profile, dpi=told.dpi, gain_map=told.gain_map)
        lost = (notices.pages_of_export(),) if told.further_pages else ()
        photo = replace(photo, metadata=kept, notices=(*photo.notices, *lost))
    photo = _scaled(photo, options.size_of(photo.rgb.shape[:2]))
    if options.converts_to_srgb:
        photo = in_srgb(photo)
    if options.is_lossless:
        photo = replace(photo, metadata=replace(photo.metadata, coding=Coding(is_lossless=True)))
    return marked_as_ai(photo) if options.marks_ai else photo


def marked_as_ai(photo: Photo) -> Photo:
    """Returns the photo with IPTC's mark of one that a trained network has painted into, or made."""
    source_type = MADE_BY_AI if photo.is_generated else COMPOSITE_WITH_AI
    xmp, said = photo.metadata.xmp, photo.notices
    if xmp is not None and not is_readable(xmp):
        xmp, said = None, (*said, notices.unreadable_xmp())
    sidecar = photo.metadata.sidecar
    if sidecar is not None and is_readable(sidecar.data):
        sidecar = replace(sidecar, data=with_source_type(sidecar.data, source_type))
    metadata = replace(photo.metadata, xmp=with_source_type(xmp, source_type), sidecar=sidecar)
    return replace(photo, metadata=metadata, notices=said)


def _scaled(photo: Photo, size: tuple[int, int]) -> Photo:
    """Scales by Lanczos's filter in floating point, so that 16 bits stay 16 bits."""
    if size == photo.rgb.shape[:2]:
        return photo
    colour = photo.rgb if photo.rgb16 is None else photo.rgb16
    alpha = photo.alpha
    if alpha is None:
        planes = [_resized(colour[..., channel], size) for channel in range(3)]
    else:
        # Weighted by their opacity: what lies hidden under transparent parts may not bleed into the others.
        opacity = alpha.astype(np.float32) / np.iinfo(alpha.dtype).max
        small_opacity = _resized(opacity, size)
        weight = np.maximum(small_opacity, 1e-6)
        planes = [_resized(colour[..., channel] * opacity, size) / weight for channel in range(3)]
        alpha = _rounded(small_opacity * np.iinfo(alpha.dtype).max, alpha.dtype)
    small = _rounded(np.stack(planes, axis=-1), colour.dtype)
    rgb16 = None if photo.rgb16 is None else small
    rgb = as_8_bits(small)
    metadata = photo.metadata.resized(size).recoloured(photo.rgb, rgb)
    return replace(photo, rgb=rgb, rgb16=rgb16, alpha=alpha, metadata=metadata)


def _resized(plane: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Scales numbers [H,W] to `size` (height, width); returns float32."""
    picture = Image.fromarray(plane.astype(np.float32))
    return np.asarray(picture.resize(size[::-1], Image.Resampling.LANCZOS))


def _rounded(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    return np.clip(np.rint(values), 0, np.iinfo(dtype).max).astype(dtype)
