"""Edited photos as files with layers, in which a retoucher goes on in another program."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.errors import PhotoError
from engine.files import check_target, write_atomically
from engine.photo import notices
from engine.photo.formats import PhotoFormat
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.pixel_packing import Encoded
from engine.photo.tiff_writing import encode_tiff

if TYPE_CHECKING:
    from psd_tools import PSDImage

LAYERED = PhotoFormat(
    "PSD", (".psd",), holds_alpha=True, holds_16_bit=True, longest_px=30_000, holds_iptc=True
)
"""Photoshop's own files; they are written, and not read."""
LAYERED_TIFF = PhotoFormat(
    "TIFF with layers",
    (".tif", ".tiff"),
    holds_alpha=True,
    holds_16_bit=True,
    longest_px=30_000,
    holds_iptc=True,
)
"""TIFF files with Photoshop's layers; other programs see the result in them."""
LAYERED_FORMATS = (LAYERED, LAYERED_TIFF)

_TIFF_BLOCK = b"Adobe Photoshop Document Data Block\0"
_BLOCK_KEYS = {8: b"Layr", 16: b"Lr16"}

_ICC, _IPTC, _EXIF, _XMP, _RESOLUTION = 1039, 1028, 1058, 1060, 1005
"""Numbers of Photoshop's resources."""
_PIXELS_PER_INCH = 1
_LARGEST_DPI = 65_535


def write_layers(
    photo: Photo, original: Photo, mask_fill: np.ndarray, path: Path, *, overwrite: bool = True
) -> None:
    """Writes a PSD or TIFF file, as its name ends, with the original below, what became of it above, and the
    mask, which is hidden.

    The layer of the result holds no more than the rectangle in which it differs. All have the photo's depth
    and profile.

    Args:
        photo: as edited.
        original: as it was, of the same size and depth.
        mask_fill: uint8 [H,W], 255 = was to be filled.
        path: where.
        overwrite: whether an existing file may be replaced.
    Raises:
        PhotoError: the name ends otherwise, the photo is longer than the format allows, or as `write_photo`.
    """
    check_layers_target(path, overwrite=overwrite)
    holds_more = photo.holds_more or photo.metadata.further_pages is not None
    if holds_more and photo.path is not None and path.resolve() == photo.path.resolve():
        raise PhotoError(
            "“{name}” holds more than this photo, which would be lost: save under another name.",
            name=path.name,
        )
    if max(photo.rgb.shape) > (LAYERED.longest_px or 0):
        raise PhotoError(
            "Layers have at most {limit} pixels a side: save the photo without them, as .tif or .png.",
            limit=LAYERED.longest_px,
        )
    encode = _encoded if path.suffix.lower() in LAYERED.suffixes else _encoded_tiff
    try:
        data = encode(photo, original, mask_fill)
    except (OverflowError, struct.error) as error:
        raise PhotoError("This photo is too large for a TIFF file with layers: choose .psd.") from error
    write_atomically(path, data, PhotoError, overwrite=overwrite)


def check_layers_target(path: Path, *, overwrite: bool) -> None:
    """Finds out whether a file with layers can be written there.

    Raises:
        PhotoError: it cannot.
    """
    suffixes = [suffix for each in LAYERED_FORMATS for suffix in each.suffixes]
    if path.suffix.lower() not in suffixes:
        raise PhotoError(
            "“{name}” cannot hold layers: let its name end in one of {endings}.",
            name=path.name,
            endings=", ".join(suffixes),
        )
    check_target(path, PhotoError, overwrite=overwrite)


def losses_in_layers(photo: Photo) -> tuple[str, ...]:
    """Says what of a photo a file with layers does not hold, in sentences."""
    metadata = photo.metadata
    lost = [
        name
        for name, has in (
            ("the further pages", metadata.further_pages is not None),
            ("the gain map, which makes it an HDR photo", metadata.gain_map is not None),
        )
        if has
    ]
    return (notices.left_out_of_layers(lost),) if lost else ()


def _encoded(photo: Photo, original: Photo, mask_fill: np.ndarray) -> bytes:
    """The bytes of a PSD file."""
    from psd_tools.constants import Compression, Resource
    from psd_tools.psd.image_resources import ImageResource

    file, result = _layered(photo, original, mask_fill)
    for key, data in _resources(photo.metadata).items():
        known = Resource(key)
        file.image_resources[known] = ImageResource(key=known, data=data)
    # What programs show that know no layers. The library would put it together from these, more slowly.
    flat = file._record.image_data
    flat.compression = Compression.RLE
    big_endian = result.dtype.newbyteorder(">")
    planes = [
        np.ascontiguousarray(result[..., plane], big_endian).tobytes() for plane in range(result.shape[2])
    ]
    flat.set_data(planes, file._record.header)
    stream = io.BytesIO()
    file._record.write(stream)
    return stream.getvalue()


def _encoded_tiff(photo: Photo, original: Photo, mask_fill: np.ndarray) -> Encoded:
    """A TIFF of the result, with the layers in the block that Photoshop reads them from."""
    file, result = _layered(photo, original, mask_fill)
    layers = io.BytesIO()
    info = file._record.layer_and_mask_information.layer_info
    assert info is not None  # there is at least the layer of the original
    info.write(layers)
    key = _BLOCK_KEYS[8 * result.itemsize]
    block = _TIFF_BLOCK + b"8BIM" + key + layers.getvalue()
    # Its numbers are those of a PSD file, whose largest bytes come first, so those around it have to be, too.
    metadata = replace(photo.metadata, further_pages=None)
    return encode_tiff(result, metadata, {"is_big_endian": True}, block)[0]


def _layered(photo: Photo, original: Photo, mask_fill: np.ndarray) -> tuple[PSDImage, np.ndarray]:
    """The layers, and the pixels of the result, [H,W,3] or [H,W,4]."""
    from psd_tools import PSDImage
    from psd_tools.api.layers import PixelLayer

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
    return file, result


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
