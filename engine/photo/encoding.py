"""Pixels and metadata turned into the bytes of a photo file."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from typing import Any

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin, TiffTags

from engine.photo import photoshop
from engine.photo.formats import PhotoFormat
from engine.photo.gain_map_files import announced, encode_gain_map, put_together
from engine.photo.jpeg_segments import (
    EXTENDED_XMP_HEADER,
    LONGEST_SEGMENT,
    PHOTOSHOP_HEADER,
    XMP_HEADER,
    segment,
)
from engine.photo.photo import PhotoMetadata
from engine.photo.tiff_tags import IPTC_TAG, PHOTOSHOP_TAG, writable_tags
from engine.photo.xmp_parts import split

Encoded = bytes | list[bytes | memoryview]
"""A file, or what is to be written one after the other: large photos have no memory for both."""

_RGB = 2
"""Value of TIFF's photometric interpretation."""
_STRIP_BYTES = 2**16
_UNCOMPRESSED, _LZW = 1, 5
"""Values of TIFF's compression tag."""

_MOST_ICC_SEGMENTS, _ICC_HEADER_LENGTH = 255, 14
_PART_OF_XMP = 65_400
"""Of an XMP packet in one segment of a JPEG, beside its header, name and place."""
_LARGEST_JPEG_DPI = 65_535
_LARGEST_NUMBER = (1 << 31) - 1
"""That PNG has."""


def encode_photo(
    pixels: np.ndarray, metadata: PhotoMetadata, format: PhotoFormat
) -> tuple[Encoded, tuple[str, ...]]:
    """Encodes a photo with its metadata, as far as the format can hold them.

    Args:
        pixels: RGB [H,W,3] or RGBA [H,W,4]; uint8, or uint16 where the format holds 16 bits.
        metadata: what goes beside them.
        format: one of `formats.FORMATS`.
    Returns:
        The file; and names of what of the metadata has values that the format cannot hold.
    Raises:
        Exception: the format cannot hold a picture of this size, or some of the metadata.
    """
    if format.name == "PNG":
        return _encode_png(pixels, metadata)
    if format.name == "TIFF":
        return _encode_tiff(pixels, metadata, dict(format.options))
    if format.name == "JPEG":
        return _encode_jpeg(pixels, metadata, format)
    if format.name == "AVIF":
        return _encode_avif(pixels, metadata, format), ()
    beside: dict[str, Any] = {
        "exif": metadata.exif and b"Exif\0\0" + metadata.exif,
        "icc_profile": metadata.icc_profile,
        "xmp": metadata.xmp,
    }
    if not format.holds_metadata:
        beside = {"dpi": metadata.dpi if _is_resolution(metadata.dpi, 1 << 16) else None}
    options = dict(format.options) | {name: value for name, value in beside.items() if value}
    if format.name == "HEIF":
        return _encode_heic(pixels, options), ()
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format.name, **options)
    return file.getvalue(), ()


def _encode_pixels(suffix: str, pixels: np.ndarray, *parameters: int) -> bytes:
    """Encodes by OpenCV, which unlike Pillow knows 16-bit colour, and packs PNGs several times faster."""
    code = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    is_encoded, encoded = cv2.imencode(suffix, cv2.cvtColor(pixels, code), parameters)
    if not is_encoded:
        raise ValueError(f"OpenCV could not encode a picture of shape {pixels.shape}")
    return encoded.tobytes()


def _encode_heic(pixels: np.ndarray, options: dict[str, Any]) -> bytes:
    import pillow_heif

    pillow_heif.register_heif_opener()
    file = io.BytesIO()
    if pixels.dtype == np.uint16:
        mode = "RGBA;16" if pixels.shape[2] == 4 else "RGB;16"
        size = (pixels.shape[1], pixels.shape[0])
        pillow_heif.from_bytes(mode, size, np.ascontiguousarray(pixels).tobytes()).save(file, **options)
    else:
        Image.fromarray(pixels).save(file, "HEIF", **options)
    return file.getvalue()


def _encode_avif(pixels: np.ndarray, metadata: PhotoMetadata, format: PhotoFormat) -> bytes:
    options = dict(format.options)
    options |= {name: value for name, value in (("xmp", metadata.xmp),) if value}
    if metadata.icc_profile:
        options["icc_profile"] = metadata.icc_profile
    exif, stand_in = metadata.exif, b""
    if exif:
        # Pillow writes EXIF anew if an orientation is in it, which moves the maker's notes: it gets other
        # bytes of the same length, that are nowhere else in the file.
        stand_in = b"II*\0\x08\0\0\0\0\0\0\0\0\0" + hashlib.sha256(exif).digest()
        exif = exif.ljust(len(stand_in), b"\0")
        options["exif"] = stand_in = stand_in.ljust(len(exif), b"\xaa")
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "AVIF", **options)
    data = file.getvalue()
    return data.replace(stand_in, exif, 1) if exif else data


def _encode_jpeg(
    pixels: np.ndarray, metadata: PhotoMetadata, format: PhotoFormat
) -> tuple[Encoded, tuple[str, ...]]:
    left_out = []
    gain_map, encoded_map, xmp = metadata.gain_map, b"", metadata.xmp
    if gain_map is not None:
        gain_map = gain_map.refitted(pixels)
        encoded_map = encode_gain_map(gain_map)
        xmp = announced(xmp, gain_map, len(encoded_map))
        if xmp is None and gain_map.is_told_in_xmp:
            gain_map, xmp = None, metadata.xmp
            left_out.append("the gain map")
    options = dict(format.options)
    if metadata.exif and len(metadata.exif) + 6 <= LONGEST_SEGMENT:
        options["exif"] = b"Exif\0\0" + metadata.exif
    elif metadata.exif:
        left_out.append("EXIF")
    profile = metadata.icc_profile or b""
    if len(profile) > _MOST_ICC_SEGMENTS * (LONGEST_SEGMENT - _ICC_HEADER_LENGTH):
        left_out.append("the colour profile")
    elif profile:
        options["icc_profile"] = profile
    if metadata.jpeg_comment and len(metadata.jpeg_comment) <= LONGEST_SEGMENT:
        options["comment"] = metadata.jpeg_comment
    if metadata.dpi and _is_resolution(metadata.dpi, _LARGEST_JPEG_DPI):
        options["dpi"] = metadata.dpi
    extra = b""
    if xmp:
        parts = split(xmp, LONGEST_SEGMENT - len(XMP_HEADER))
        if parts is None:
            left_out.append("XMP")
        else:
            options["xmp"] = parts[0]
            extra += _extended_xmp_segments(parts[1], parts[2])
    options["extra"] = extra + _photoshop_segments(metadata)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", **options)
    if gain_map is not None:
        return put_together(file.getvalue(), gain_map, encoded_map), tuple(left_out)
    return file.getvalue(), tuple(left_out)


def _extended_xmp_segments(extended: bytes, guid: bytes) -> bytes:
    """The segments of what does not fit into the first (XMP specification, part 3, 1.1.3.1)."""
    return b"".join(
        segment(
            0xE1,
            EXTENDED_XMP_HEADER
            + guid
            + struct.pack(">LL", len(extended), start)
            + extended[start : start + _PART_OF_XMP],
        )
        for start in range(0, len(extended), _PART_OF_XMP)
    )


def _photoshop_segments(metadata: PhotoMetadata) -> bytes:
    """IPTC's data and Photoshop's resources, in as many segments of a JPEG as they need."""
    block = metadata.photoshop or b""
    if metadata.iptc:
        block = photoshop.join_resources([photoshop.Resource(photoshop.IPTC, b"\0\0", metadata.iptc)]) + block
    longest = LONGEST_SEGMENT - len(PHOTOSHOP_HEADER)
    return b"".join(
        segment(0xED, PHOTOSHOP_HEADER + block[start : start + longest])
        for start in range(0, len(block), longest)
    )


def _is_resolution(dpi: tuple[float, float] | None, largest: float) -> bool:
    return dpi is not None and all(0 < each <= largest for each in dpi)


def _encode_png(pixels: np.ndarray, metadata: PhotoMetadata) -> tuple[Encoded, tuple[str, ...]]:
    """Puts the metadata's chunks behind the header, ahead of the pixels (PNG, third edition, section 5.6)."""
    encoded = _encode_pixels(".png", pixels)
    chunks, left_out = b"", []
    if metadata.icc_profile:
        chunks += _png_chunk(b"iCCP", b"ICC Profile\0\0" + zlib.compress(metadata.icc_profile))
    if metadata.dpi:
        per_metre = [round(dots / 0.0254) for dots in metadata.dpi]
        if _is_resolution((per_metre[0], per_metre[1]), _LARGEST_NUMBER):
            chunks += _png_chunk(b"pHYs", struct.pack(">LLB", *per_metre, 1))
        else:
            left_out.append("the resolution")
    if metadata.exif:
        chunks += _png_chunk(b"eXIf", metadata.exif)
    if metadata.xmp:
        chunks += _png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + metadata.xmp)
    chunks += b"".join(_png_chunk(kind, data) for kind, data in metadata.png_texts)
    header_end = 8 + 25  # signature, and the IHDR chunk
    return [encoded[:header_end], chunks, memoryview(encoded)[header_end:]], tuple(left_out)


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def _encode_tiff(
    pixels: np.ndarray, metadata: PhotoMetadata, options: dict[str, int]
) -> tuple[Encoded, tuple[str, ...]]:
    """Writes a directory of all tags, and the pixels behind it."""
    # LZW would make noisy 16-bit pixels larger, not smaller.
    usual = _UNCOMPRESSED if pixels.dtype == np.uint16 else _LZW
    compression = options.get("compression", usual)
    encoded: bytes | memoryview
    if compression == _UNCOMPRESSED:
        described, encoded = _plain_strips(pixels)
    else:
        described, encoded = _packed_strips(pixels, compression, options.get("predictor"))
    directory = TiffImagePlugin.ImageFileDirectory_v2()
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
    for tag in (TiffImagePlugin.X_RESOLUTION, TiffImagePlugin.Y_RESOLUTION):
        directory.pop(tag, None)
    if metadata.dpi and _is_resolution(metadata.dpi, _LARGEST_NUMBER):
        directory[TiffImagePlugin.RESOLUTION_UNIT] = 2  # inch
        directory[TiffImagePlugin.X_RESOLUTION], directory[TiffImagePlugin.Y_RESOLUTION] = metadata.dpi
    elif metadata.dpi:
        left_out = (*left_out, "the resolution")
    file = io.BytesIO()
    # Pillow counts the strips' offsets from the end of the directory.
    directory.save(file)
    return [file.getvalue(), encoded], left_out


def _plain_strips(pixels: np.ndarray) -> tuple[dict[int, Any], memoryview]:
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
    data = np.ascontiguousarray(pixels, pixels.dtype.newbyteorder("<"))
    return described, data.data.cast("B")


def _packed_strips(
    pixels: np.ndarray, compression: int, predictor: int | None
) -> tuple[dict[int, Any], bytes]:
    """As `_plain_strips`, compressed by OpenCV."""
    parameters = [cv2.IMWRITE_TIFF_COMPRESSION, compression]
    if predictor is not None:
        parameters += [cv2.IMWRITE_TIFF_PREDICTOR, predictor]
    encoded = _encode_pixels(".tiff", pixels, *parameters)
    with Image.open(io.BytesIO(encoded), formats=("TIFF",)) as plain:
        return dict(plain.tag_v2.items()), encoded  # type: ignore[attr-defined]
