"""TIFF files written: a directory of all tags, the pixels, and further pages (TIFF 6.0)."""

from __future__ import annotations

import io
from typing import Any, Literal

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin, TiffTags

from engine.photo.photo import PhotoMetadata
from engine.photo.pixel_packing import LARGEST_NUMBER, Encoded, encode_pixels, is_resolution
from engine.photo.tiff_directories import PHOTOSHOP_LAYERS
from engine.photo.tiff_pages import with_further_pages
from engine.photo.tiff_tags import IPTC_TAG, PHOTOSHOP_TAG, writable_tags

_RGB = 2
"""Value of TIFF's photometric interpretation."""
_STRIP_BYTES = 2**16
_UNCOMPRESSED, _LZW = 1, 5
"""Values of TIFF's compression tag."""
_DIFFERENCES = 2
"""Value of TIFF's predictor: of each pixel, its difference to the one left of it is stored."""


def encode_tiff(
    pixels: np.ndarray, metadata: PhotoMetadata, options: dict[str, int], layers: bytes | None = None
) -> tuple[Encoded, tuple[str, ...]]:
    """Writes a directory of all tags, the pixels behind it, and further pages.

    Args:
        pixels: as of `encode_photo`.
        metadata: what goes beside them.
        options: see `PhotoFormat.with_coding`.
        layers: Photoshop's block of layers.
    """
    # LZW would make noisy 16-bit pixels larger, not smaller.
    usual = _UNCOMPRESSED if pixels.dtype == np.uint16 else _LZW
    compression = options.get("compression", usual)
    pages = metadata.further_pages
    is_big_endian = pages.startswith(b"MM") if pages else bool(options.get("is_big_endian"))
    encoded: bytes | memoryview
    if compression == _UNCOMPRESSED:
        described, encoded = _plain_strips(pixels, ">" if is_big_endian else "<")
    else:
        described, encoded = _packed_strips(pixels, compression, options.get("predictor"), is_big_endian)
    directory = TiffImagePlugin.ImageFileDirectory_v2(b"MM\0*\0\0\0\0" if is_big_endian else b"II*\0\0\0\0\0")
    left_out: tuple[str, ...] = ()
    if metadata.exif:
        exif = Image.Exif()
        exif.load(metadata.exif)
        tags, left_out = writable_tags(exif)
        directory.update(tags)
    for tag, value in described.items():
        directory[tag] = value
    if pixels.shape[2] == 4:
        directory[TiffImagePlugin.EXTRASAMPLES] = 2  # alpha that the colours were not multiplied with
    if metadata.icc_profile:
        directory[TiffImagePlugin.ICCPROFILE] = metadata.icc_profile
    if metadata.xmp:
        directory[TiffImagePlugin.XMP] = metadata.xmp
        directory.tagtype[TiffImagePlugin.XMP] = TiffTags.BYTE
    if metadata.iptc:
        directory[IPTC_TAG] = metadata.iptc
        directory.tagtype[IPTC_TAG] = TiffTags.UNDEFINED
    if metadata.photoshop:
        directory[PHOTOSHOP_TAG] = metadata.photoshop
        directory.tagtype[PHOTOSHOP_TAG] = TiffTags.BYTE
    if layers is not None:
        directory[PHOTOSHOP_LAYERS] = layers
        directory.tagtype[PHOTOSHOP_LAYERS] = TiffTags.UNDEFINED
    for tag in (TiffImagePlugin.X_RESOLUTION, TiffImagePlugin.Y_RESOLUTION):
        directory.pop(tag, None)
    if metadata.dpi and is_resolution(metadata.dpi, LARGEST_NUMBER):
        directory[TiffImagePlugin.RESOLUTION_UNIT] = 2  # inch
        directory[TiffImagePlugin.X_RESOLUTION], directory[TiffImagePlugin.Y_RESOLUTION] = metadata.dpi
    elif metadata.dpi:
        left_out = (*left_out, "the resolution")
    file = io.BytesIO()
    # Pillow counts the strips' offsets from the end of the directory.
    directory.save(file)
    head = file.getvalue()
    if pages is None:
        return [head, encoded], left_out
    head, behind = with_further_pages(head, len(head) + len(encoded), pages)
    return [head, encoded, behind], left_out


def _plain_strips(pixels: np.ndarray, byte_order: Literal["<", ">"]) -> tuple[dict[int, Any], memoryview]:
    """Pixels as they are, which large photos have no memory to be copied for.

    Returns:
        The tags that describe them, with places in what follows, and that.
    """
    height, width, channels = pixels.shape
    row_bytes = width * channels * pixels.itemsize
    rows = min(height, max(1, _STRIP_BYTES // row_bytes))
    tops = range(0, height, rows)
    described = {
        TiffImagePlugin.IMAGEWIDTH: width,
        TiffImagePlugin.IMAGELENGTH: height,
        TiffImagePlugin.BITSPERSAMPLE: (8 * pixels.itemsize,) * channels,
        TiffImagePlugin.COMPRESSION: _UNCOMPRESSED,
        TiffImagePlugin.PHOTOMETRIC_INTERPRETATION: _RGB,
        TiffImagePlugin.STRIPOFFSETS: tuple(top * row_bytes for top in tops),
        TiffImagePlugin.SAMPLESPERPIXEL: channels,
        TiffImagePlugin.ROWSPERSTRIP: rows,
        TiffImagePlugin.STRIPBYTECOUNTS: tuple(min(rows, height - top) * row_bytes for top in tops),
        TiffImagePlugin.PLANAR_CONFIGURATION: 1,
    }
    data = np.ascontiguousarray(pixels, pixels.dtype.newbyteorder(byte_order))
    return described, data.data.cast("B")


def _packed_strips(
    pixels: np.ndarray, compression: int, predictor: int | None, is_big_endian: bool
) -> tuple[dict[int, Any], bytes]:
    """As `_plain_strips`, compressed by OpenCV."""
    parameters = [cv2.IMWRITE_TIFF_COMPRESSION, compression]
    is_swapped = is_big_endian and pixels.dtype == np.uint16
    if is_swapped:
        # OpenCV knows the byte order of the processor only: it gets numbers that it does not understand.
        if predictor == _DIFFERENCES:
            pixels = np.concatenate([pixels[:, :1], np.diff(pixels, axis=1)], axis=1)
        pixels = pixels.byteswap()
    if is_swapped or predictor is not None:
        parameters += [cv2.IMWRITE_TIFF_PREDICTOR, 1 if is_swapped or predictor is None else predictor]
    encoded = encode_pixels(".tiff", pixels, *parameters)
    with Image.open(io.BytesIO(encoded), formats=("TIFF",)) as plain:
        described = dict(plain.tag_v2.items())  # type: ignore[attr-defined]
    if is_swapped and predictor == _DIFFERENCES:
        described[TiffImagePlugin.PREDICTOR] = _DIFFERENCES
    return described, encoded
