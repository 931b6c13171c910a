"""Edited photos as files with layers, in which a retoucher goes on in another program."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Literal

import numpy as np

from engine.errors import PhotoError
from engine.files import check_target, write_atomically
from engine.photo.formats import PhotoFormat
from engine.photo.photo import Photo, PhotoMetadata

LAYERED = PhotoFormat(
    "PSD", (".psd",), holds_alpha=True, holds_16_bit=True, longest_px=30_000, holds_iptc=True
)
"""What such files are; they are written, and not read."""

_ICC, _IPTC, _EXIF, _XMP, _RESOLUTION = 1039, 1028, 1058, 1060, 1005
"""Numbers of Photoshop's resources."""
_PIXELS_PER_INCH = 1
_LARGEST_DPI = 65_535


def write_layers(
    photo: Photo, original: Photo, mask_fill: np.ndarray, path: Path, *, overwrite: bool = True
) -> None:
    """Writes a PSD file with the original below, what became of it above, and the mask, which is hidden.

    The layer of the result holds no more than the rectangle in which it differs. All have the photo's depth
    and profile.

    Args:
        photo: as edited.
        original: as it was, of the same size and depth.
        mask_fill: uint8 [H,W], 255 = was to be filled.
        path: where.
        overwrite: whether an existing file may be replaced.
    Raises:
        PhotoError: the photo is longer than the format allows, or as `write_photo`.
    """
    check_target(path, PhotoError, overwrite=overwrite)
    if max(photo.rgb.shape) > (LAYERED.longest_px or 0):
        raise PhotoError(
            "A .psd file holds at most {limit} pixels a side: save the photo as .tif or .png.",
            limit=LAYERED.longest_px,
        )
    write_atomically(path, _encoded(photo, original, mask_fill), PhotoError, overwrite=overwrite)


def _encoded(photo: Photo, original: Photo, mask_fill: np.ndarray) -> bytes:
    from psd_tools import PSDImage
    from psd_tools.api.layers import PixelLayer
    from psd_tools.constants import Compression, Resource
    from psd_tools.psd.image_resources import ImageResource

    result = _pixels_of(photo)
    height, width, channels = result.shape
    depth: Literal[8, 16] = 16 if result.dtype == np.uint16 else 8
    file = PSDImage.new("RGBA" if channels == 4 else "RGB", (width, height), depth=depth)
    before = _pixels_of(original)
    PixelLayer.fromarray(before, file, name="Original")
    is_changed = (result != before).any(axis=2)
    rows, columns = is_changed.any(axis=1), is_changed.any(axis=0)
    if rows.any():
        (top, bottom), (left, right) = _ends(rows), _ends(columns)
        changed = np.ascontiguousarray(result[top : bottom + 1, left : right + 1])
        PixelLayer.fromarray(changed, file, name="Result", top=top, left=left)
    if mask_fill.any():
        grey = np.repeat(mask_fill[..., None], 3, axis=2)
        mask = PixelLayer.fromarray(grey if depth == 8 else grey.astype(np.uint16) * 257, file, name="Mask")
        mask.visible = False
    for key, data in _resources(photo.metadata).items():
        known = Resource(key)
        file.image_resources[known] = ImageResource(key=known, data=data)
    # What programs show that know no layers. The library would put it together from these, more slowly.
    flat = file._record.image_data
    flat.compression = Compression.RLE
    big_endian = result.dtype.newbyteorder(">")
    planes = [np.ascontiguousarray(result[..., plane], big_endian).tobytes() for plane in range(channels)]
    flat.set_data(planes, file._record.header)
    stream = io.BytesIO()
    file._record.write(stream)
    return stream.getvalue()


def _pixels_of(photo: Photo) -> np.ndarray:
    """RGB, or RGBA, uint8 or uint16 [H,W,C]."""
    colours = photo.rgb if photo.rgb16 is None else photo.rgb16
    if photo.alpha is None:
        return colours
    alpha = photo.alpha
    if alpha.dtype != colours.dtype:
        alpha = alpha.astype(np.uint16) * 257 if colours.dtype == np.uint16 else (alpha >> 8).astype(np.uint8)
    return np.dstack([colours, alpha])


def _ends(is_there: np.ndarray) -> tuple[int, int]:
    places = np.flatnonzero(is_there)
    return int(places[0]), int(places[-1])


def _resources(metadata: PhotoMetadata) -> dict[int, bytes]:
    """What stands beside the pixels, by the numbers of Photoshop's resources."""
    found = {
        _ICC: metadata.icc_profile,
        _IPTC: metadata.iptc,
        _EXIF: metadata.exif,
        _XMP: metadata.xmp,
    }
    if metadata.dpi and all(0 < each < _LARGEST_DPI for each in metadata.dpi):
        across, down = (round(each * 65536).to_bytes(4, "big") for each in metadata.dpi)
        unit = _PIXELS_PER_INCH.to_bytes(2, "big")
        found[_RESOLUTION] = across + unit + unit + down + unit + unit
    return {key: data for key, data in found.items() if data}
