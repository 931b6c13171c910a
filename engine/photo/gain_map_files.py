"""Gain maps in JPEG files: behind the picture, named by an index (CIPA DC-007; ISO 21496-1)."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PIL import Image, JpegImagePlugin

from engine.photo.formats import Coding
from engine.photo.gain_map import GainMap, scaled_to
from engine.photo.jpeg_segments import (
    APP1,
    APP2,
    GAIN_MAP_SPACE,
    ISO_GAIN_MAP,
    MPF_HEADER,
    XMP_HEADER,
    JpegFile,
    read_jpeg,
    segment,
)
from engine.photo.xmp import still_true, with_gain_map

_KEPT = (XMP_HEADER, b"ICC_PROFILE\0", ISO_GAIN_MAP)
"""What a map's own segments begin with that are kept; its EXIF is that of the photo."""
_QUALITY = 90
"""Of a map that was coded in a way that cannot be repeated."""
_BASELINE, _MPF_VERSION = 0x030000, b"0100"


@dataclass(frozen=True)
class StoredGainMap:
    """A gain map as its file has it.

    Attributes:
        data: a JPEG.
        mpf_kind: see `GainMap`.
        announcement: see `GainMap`.
    """

    data: bytes
    mpf_kind: int
    announcement: bytes


def stored_gain_map(jpeg: JpegFile, data: bytes, mpf_kind: int) -> StoredGainMap:
    """Notes the gain map `data` of a file."""
    told = jpeg.contents(APP2, ISO_GAIN_MAP)
    announcement = segment(APP2, ISO_GAIN_MAP + told[0]) if told and len(told[0]) < 64 else b""
    return StoredGainMap(data, mpf_kind, announcement)


def decode_gain_map(stored: StoredGainMap) -> GainMap | None:
    """Decodes a map, as stored (not turned), without what the photo looks like.

    Returns:
        The map; None where it cannot be read.
    """
    jpeg = read_jpeg(stored.data)
    try:
        image = Image.open(io.BytesIO(jpeg.without_metadata(stored.data)), formats=("JPEG",))
        coding = coding_of(image)
        pixels = np.array(image if image.mode == "L" else image.convert("RGB"))
    except Exception:  # Pillow raises almost anything on damaged files.
        return None
    segments, is_told_in_xmp = b"", False
    for marker, _, content in jpeg.segments:
        if marker in (APP1, APP2) and content.startswith(_KEPT):
            if content.startswith(XMP_HEADER):
                is_told_in_xmp |= GAIN_MAP_SPACE in content
                content = XMP_HEADER + still_true(content[len(XMP_HEADER) :])
            segments += segment(marker, content)
    nothing = np.zeros((*pixels.shape[:2], 3), np.uint8)
    return GainMap(
        pixels, nothing, segments, stored.announcement, is_told_in_xmp, stored.mpf_kind & 0xFFFFFF, coding
    )


def beside(gain_map: GainMap, pixels: np.ndarray, rgb: np.ndarray) -> GainMap:
    """A decoded map for the photo that was read with it.

    Args:
        gain_map: as decoded.
        pixels: its pixels turned upright.
        rgb: uint8 [H,W,3], the photo, upright.
    """
    size = pixels.shape[0], pixels.shape[1]
    return replace(gain_map, pixels=np.ascontiguousarray(pixels), seen_rgb=scaled_to(rgb, size))


def coding_of(image: Image.Image) -> Coding | None:
    """How the pixels of a JPEG were packed; None if in a way that cannot be repeated."""
    tables = tuple(tuple(table) for _, table in sorted(image.quantization.items()))  # type: ignore[attr-defined]
    subsampling = JpegImagePlugin.get_sampling(image) if image.layers == 3 else 0  # type: ignore[attr-defined]
    if image.mode in ("L", "RGB") and subsampling >= 0 and max(max(table) for table in tables) < 256:
        return Coding(tables, subsampling)
    return None


def encode_gain_map(gain_map: GainMap) -> bytes:
    """Encodes a map as a JPEG, with all that says how it is meant."""
    options: dict[str, Any] = {"quality": _QUALITY, "subsampling": 0}
    if gain_map.coding is not None:
        tables = gain_map.coding.jpeg_tables
        tables = tables if len(tables) > 1 else tables * 2
        options = {
            "qtables": [list(table) for table in tables],
            "subsampling": gain_map.coding.jpeg_subsampling,
        }
    file = io.BytesIO()
    Image.fromarray(gain_map.pixels).save(file, "JPEG", **options)
    data = file.getvalue()
    return data[:2] + gain_map.segments + data[2:]


def announced(xmp: bytes | None, gain_map: GainMap, length: int) -> bytes | None:
    """XMP that tells of a map of so many bytes, if it is the map's kind to be told there.

    Returns:
        The packet; None where there is none, or nothing can be written into it.
    """
    return with_gain_map(xmp, length) if gain_map.is_told_in_xmp else xmp


def put_together(photo: bytes, gain_map: GainMap, encoded: bytes) -> list[bytes | memoryview]:
    """A file of a photo and the map behind it, which an index names.

    Args:
        photo: a JPEG, whose XMP tells of the map if that is its kind.
        gain_map: the map.
        encoded: the same as a JPEG.
    """
    place = 2
    for marker, start, content in read_jpeg(photo).segments:
        if marker not in (0xE0, APP1):
            break
        place = start + len(content)
    head = photo[:place] + gain_map.announcement
    index_length = len(segment(APP2, MPF_HEADER + _index(0, 0, 0, 0)))
    photo_length = len(photo) + len(gain_map.announcement) + index_length
    base = len(head) + 4 + len(MPF_HEADER)
    index = _index(photo_length, len(encoded), photo_length - base, gain_map.mpf_kind)
    return [head + segment(APP2, MPF_HEADER + index), memoryview(photo)[place:], encoded]


def _index(photo_length: int, map_length: int, map_place: int, map_kind: int) -> bytes:
    """The index of two pictures (CIPA DC-007, 5.2.3)."""
    entries_at = 8 + 2 + 3 * 12 + 4
    table = b"MM\0*" + struct.pack(">LH", 8, 3)
    table += struct.pack(">HHL4s", 0xB000, 7, 4, _MPF_VERSION)
    table += struct.pack(">HHLL", 0xB001, 4, 1, 2)
    table += struct.pack(">HHLL", 0xB002, 7, 32, entries_at) + bytes(4)
    table += struct.pack(">LLLHH", _BASELINE, photo_length, 0, 0, 0)
    return table + struct.pack(">LLLHH", map_kind, map_length, map_place, 0, 0)
