"""What HEIC and AVIF files say of their pictures beside the pixels, which their libraries do not tell.

See ISO/IEC 14496-12, ISO/IEC 23008-12 and ISO/IEC 23000-22.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

AVIF_BRANDS = (b"avif", b"avis")
"""What AVIF files say that they are: a picture, or an animation."""

_GAIN_MAPS = (b"tmap", b"gainmap")
"""Tone maps of ISO 21496-1, and how the auxiliary pictures of Apple and others are called."""
_META_LIMIT = 1 << 20
"""Beyond that the descriptions of no photo reach."""
_MOST_BOXES = 1000


@dataclass(frozen=True)
class HeifDescription:
    """What the boxes say.

    Attributes:
        bits: of each colour of an AVIF file.
        numbers: primaries and transfer (ITU-T H.273) where they are given.
        has_gain_map: another picture makes an HDR photo of it.
        has_film: there is one behind the picture, as in motion photos of Google's cameras.
    """

    bits: int = 8
    numbers: tuple[int, int] | None = None
    has_gain_map: bool = False
    has_film: bool = False


def describe(data: bytes) -> HeifDescription:
    """Looks through the boxes of a file, which a library can open."""
    meta, has_film = _meta_and_film(data)
    bits, numbers = 8, None
    coding = meta.find(b"av1C")
    if coding >= 0 and len(meta) > coding + 6 and meta[coding + 6] & 0x40:
        bits = 12 if meta[coding + 6] & 0x20 else 10
    colours = meta.find(b"colrnclx")
    if colours >= 0 and len(meta) >= colours + 12:
        numbers = struct.unpack_from(">HH", meta, colours + 8)
    has_gain_map = any(name in meta.lower() for name in _GAIN_MAPS)
    return HeifDescription(bits, numbers, has_gain_map, has_film)


def _meta_and_film(data: bytes) -> tuple[bytes, bool]:
    """The box that describes all pictures, and whether there is one with a film (`mpvd`)."""
    place, meta, has_film = 0, b"", False
    for _ in range(_MOST_BOXES):
        if place + 8 > len(data):
            break
        size, kind = struct.unpack_from(">L4s", data, place)
        if size == 1 and place + 16 <= len(data):
            (size,) = struct.unpack_from(">Q", data, place + 8)
        if kind == b"meta" and not meta:
            meta = data[place : place + min(size or len(data), _META_LIMIT)]
        has_film |= kind == b"mpvd"
        if size < 8:
            break
        place += size
    return meta, has_film
