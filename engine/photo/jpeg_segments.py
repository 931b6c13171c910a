"""The segments of a JPEG file, and what lies behind its picture (ITU-T T.81, annex B; CIPA DC-007)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from engine.photo.previews import jpeg_extent

APP1, APP2, APP13 = 0xE1, 0xE2, 0xED
_START_OF_SCAN = 0xDA

LONGEST_SEGMENT = 65_533
"""Bytes that one segment can hold."""

XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED_XMP_HEADER = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP_HEADER = b"Photoshop 3.0\0"
MPF_HEADER = b"MPF\0"
ISO_GAIN_MAP = b"urn:iso:std:iso:ts:21496:-1\0"
GAIN_MAP_SPACE = b"http://ns.adobe.com/hdr-gain-map/"
_EXIF_HEADER = b"Exif\0\0"

_MAX_EXTENDED_XMP = 64 << 20
_MPF_ENTRIES = 0xB002
_LARGE_THUMBNAILS = (0x010001, 0x010002)
_GAIN_MAP_MARKS = (b"hdrgm:", b"HDRGainMap", b"hdrgainmap", b"urn:iso:std:iso:ts:21496")
_MOVIE = re.compile(rb"....ftyp(?:mp4|iso|qt|avc|M4V|3gp|heic)", re.DOTALL)

_UNDERSTOOD = (
    b"JFIF\0", b"JFXX\0", b"Exif\0", XMP_HEADER, EXTENDED_XMP_HEADER, b"ICC_PROFILE\0", MPF_HEADER,
    PHOTOSHOP_HEADER, b"Adobe", b"Ducky", b"FPXR\0", b"urn:iso:std:iso:ts:21496", b"AROT\0\0", b"AMPF",
)  # fmt: skip
"""What segments begin with that are kept, tell how the pixels are coded, or are previews."""


class Kind(Enum):
    """What lies behind the picture of a JPEG file."""

    GAIN_MAP = auto()
    MOVIE = auto()
    PREVIEW = auto()
    PICTURE = auto()
    OTHER = auto()


@dataclass(frozen=True)
class JpegFile:
    """A JPEG file taken apart.

    Attributes:
        segments: marker, place of the content in the file, and content, of all ahead of the pixels.
        end: where the first picture ends.
        is_whole: whether it has an end.
    """

    segments: tuple[tuple[int, int, bytes], ...]
    end: int
    is_whole: bool

    def without_metadata(self, data: bytes) -> bytes:
        """The file from its start, without EXIF, XMP and indices: damage in them stops libraries."""
        kept, place = [], 0
        for marker, start, content in self.segments:
            if marker == APP1 or (marker == APP2 and content.startswith(MPF_HEADER)):
                kept.append(data[place : start - 4])
                place = start + len(content)
        return b"".join([*kept, data[place:]])

    @property
    def exif(self) -> bytes | None:
        """The EXIF block from its byte-order mark on, which may go over several segments."""
        return b"".join(self.contents(APP1, _EXIF_HEADER)) or None

    @property
    def xmp(self) -> bytes | None:
        """The XMP packet, or the main part of it."""
        return next(iter(self.contents(APP1, XMP_HEADER)), None)

    def contents(self, marker: int, header: bytes) -> list[bytes]:
        """What follows `header` in all segments of a kind."""
        return [
            content[len(header) :]
            for each, _, content in self.segments
            if each == marker and content.startswith(header)
        ]

    @property
    def photoshop(self) -> bytes:
        """Photoshop's resources, which may go over several segments."""
        return b"".join(self.contents(APP13, PHOTOSHOP_HEADER))

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names of the programs or kinds of data whose segments are none that this program knows."""
        names = []
        for marker, _, content in self.segments:
            if 0xE0 <= marker <= 0xEF and not content.startswith(_UNDERSTOOD):
                found = re.match(rb"[ -~]{3,40}", content)
                is_c2pa = marker == 0xEB and content.startswith(b"JP")
                names.append(
                    "C2PA" if is_c2pa else found[0].decode().strip() if found else f"APP{marker - 0xE0}"
                )
        return tuple(dict.fromkeys(names))


def read_jpeg(data: bytes) -> JpegFile:
    """Takes a JPEG file apart, as far as it is sound."""
    segments, place = [], 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD8:
            place += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, place + 2)
        if marker == _START_OF_SCAN or length < 2:
            break
        segments.append((marker, place + 4, data[place + 4 : place + 2 + length]))
        place += 2 + length
    end, is_whole = jpeg_extent(data, 0) or (len(data), False)
    return JpegFile(tuple(segments), end, is_whole)


def segment(marker: int, content: bytes) -> bytes:
    """A segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content


def extended_xmp(jpeg: JpegFile, guid: bytes) -> bytes | None:
    """The part of the XMP that did not fit into one segment (XMP specification part 3, 1.1.3.1).

    Args:
        jpeg: the file.
        guid: by which the main part names it.
    Returns:
        The part; None where it is missing or not whole.
    """
    parts: dict[int, bytes] = {}
    length = 0
    for content in jpeg.contents(APP1, EXTENDED_XMP_HEADER):
        if len(content) >= 40 and content[:32] == guid:
            length, start = struct.unpack_from(">LL", content, 32)
            parts[start] = content[40:]
    whole = b"".join(parts[start] for start in sorted(parts))
    return whole if 0 < length == len(whole) <= _MAX_EXTENDED_XMP else None


def behind_picture(data: bytes, jpeg: JpegFile) -> Iterator[tuple[Kind, bytes, int]]:
    """What follows the first picture in a file: gain maps, films, previews, further pictures.

    Returns:
        What each is, its bytes, and its kind as the index of pictures names it.
    """
    named = dict(_named_pictures(data, jpeg))
    places = sorted({*named, jpeg.end})
    place, seen = jpeg.end, 0
    while place < len(data):
        is_picture = data[place : place + 3] == b"\xff\xd8\xff"
        extent = jpeg_extent(data, place) if is_picture else None
        if extent is not None:
            picture = data[place : extent[0]]
            yield _kind_of(picture, named.get(place, 0)), picture, named.get(place, 0)
            seen += 1
            place = extent[0]
            continue
        following = next((each for each in places if each > place), len(data))
        rest = data[place:following]
        if _MOVIE.search(rest):
            yield Kind.MOVIE, rest, 0
        elif len(rest.strip(b"\0 \r\n\xff")) > 4096:
            yield Kind.OTHER, rest, 0
        place = following


def _kind_of(picture: bytes, mpf_type: int) -> Kind:
    if mpf_type in _LARGE_THUMBNAILS:
        return Kind.PREVIEW
    head = picture[: 1 << 16]
    return Kind.GAIN_MAP if any(mark in head for mark in _GAIN_MAP_MARKS) else Kind.PICTURE


def _named_pictures(data: bytes, jpeg: JpegFile) -> Iterator[tuple[int, int]]:
    """Place and kind of the further pictures that the multi-picture index names (CIPA DC-007, 5.2.3)."""
    for marker, start, content in jpeg.segments:
        if marker != APP2 or not content.startswith(MPF_HEADER):
            continue
        index, base = content[4:], start + 4
        try:
            order = {b"II*\0": "<", b"MM\0*": ">"}[index[:4]]
            (first,) = struct.unpack_from(order + "L", index, 4)
            (count,) = struct.unpack_from(order + "H", index, first)
            for entry in range(first + 2, first + 2 + 12 * count, 12):
                tag, _, size, place = struct.unpack_from(order + "HHLL", index, entry)
                if tag == _MPF_ENTRIES:
                    for each in range(place, place + min(size, len(index)) // 16 * 16, 16):
                        attributes, _, offset = struct.unpack_from(order + "LLL", index, each)
                        if offset and base + offset < len(data):
                            yield base + offset, attributes & 0xFFFFFF
        except (KeyError, struct.error):
            return
