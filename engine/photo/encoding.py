"""Pixels and metadata turned into the bytes of a photo file."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from typing import Any

import numpy as np
from PIL import Image

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
from engine.photo.pixel_packing import LARGEST_NUMBER, Encoded, encode_pixels, is_resolution
from engine.photo.tiff_writing import encode_tiff
from engine.photo.xmp_parts import split

_MOST_ICC_SEGMENTS, _ICC_HEADER_LENGTH = 255, 14
_PART_OF_XMP = 65_400
"""Of an XMP packet in one segment of a JPEG, beside its header, name and place."""
_LARGEST_JPEG_DPI = 65_535


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
        return encode_tiff(pixels, metadata, dict(format.options))
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
        beside = {"dpi": metadata.dpi if is_resolution(metadata.dpi, 1 << 16) else None}
    options = dict(format.options) | {name: value for name, value in beside.items() if value}
    if format.name == "HEIF":
        return _encode_heic(pixels, options), ()
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format.name, **options)
    return file.getvalue(), ()


def _encode_heic(pixels: np.ndarray, options: dict[str, Any]) -> bytes:
    from engine.photo.heif_library import heif

    file = io.BytesIO()
    if pixels.dtype == np.uint16:
        mode = "RGBA;16" if pixels.shape[2] == 4 else "RGB;16"
        size = (pixels.shape[1], pixels.shape[0])
        heif.from_bytes(mode, size, np.ascontiguousarray(pixels).tobytes()).save(file, **options)
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
    if metadata.dpi and is_resolution(metadata.dpi, _LARGEST_JPEG_DPI):
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


def _encode_png(pixels: np.ndarray, metadata: PhotoMetadata) -> tuple[Encoded, tuple[str, ...]]:
    """Puts the metadata's chunks behind the header, ahead of the pixels (PNG, third edition, section 5.6)."""
    encoded = encode_pixels(".png", pixels)
    chunks, left_out = b"", []
    if metadata.icc_profile:
        chunks += _png_chunk(b"iCCP", b"ICC Profile\0\0" + zlib.compress(metadata.icc_profile))
    if metadata.dpi:
        per_metre = [round(dots / 0.0254) for dots in metadata.dpi]
        if is_resolution((per_metre[0], per_metre[1]), LARGEST_NUMBER):
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
