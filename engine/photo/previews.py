"""Small copies of a photo that metadata hides: they would show the face as it was before the edit.

Where they lie differs from camera to camera (Nikon, Olympus, Casio, Minolta, Pentax and others have them in
their maker's notes, Photoshop and Lightroom in XMP). They are found by what they are: pictures.
"""

from __future__ import annotations

import re
import struct

_JPEG_START = re.compile(rb"\xd8\xff[\xc0-\xfe]")
"""Behind its first byte, which Minolta's cameras write wrongly."""
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""Ends the coded pixels: neither a stuffed 0xFF, nor one that they may be started from again."""
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))
_START_OF_SCAN, _END_OF_PICTURE = 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

_IPTC_PREVIEW = (200, 201, 202)
"""Its format, the version of that, and the preview itself."""

_THUMBNAILS = re.compile(rb"<([A-Za-z_][\w.-]*:Thumbnails)(?:\s[^<>]*)?>")
"""Where `xmp:Thumbnails`, all of them, begin."""
_BASE64_PICTURE = re.compile(
    # JPEG, PNG, TIFF, GIF, WebP, JPEG XL, JPEG 2000, and HEIC or AVIF behind the length of their first box.
    rb"(?:/9j/|iVBORw0KGgo|SUkqA|TU0AK|R0lGOD|UklGR|/woA|AAAADGpQICA|AAAA[A-Za-z0-9+/]GZ0eX)"
    rb"(?:[A-Za-z0-9+/=\s]|&#(?:x0*[AaDd9]|0*(?:10|13|9));){64,}"
)


def jpeg_extent(data: bytes | bytearray, start: int) -> tuple[int, bool] | None:
    """Finds out where the JPEG that begins at `start` ends, by its markers alone (ITU-T T.81, annex B).

    Returns:
        The place behind it, and whether it is whole: else its coded pixels stop there without an end. None
        if no JPEG begins there.
    """
    place, has_frame, has_scan = start + 2, False, False
    while place + 2 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == _END_OF_PICTURE:
            return (place + 2, has_scan) if has_frame else None
        if marker == 0xFF:  # may fill the room before a marker
            place += 1
            continue
        if marker in _WITHOUT_LENGTH:
            place += 2
            continue
        if marker < 0xC0 or place + 4 > len(data):
            break
        (length,) = struct.unpack_from(">H", data, place + 2)
        if length < 2:
            break
        has_frame = has_frame or marker in _FRAMES
        place += 2 + length
        if marker == _START_OF_SCAN and has_frame:
            has_scan = True
            found = _NEXT_MARKER.search(data, place)
            if found is None:
                return len(data), False
            place = found.start()
    return (min(place, len(data)), False) if has_scan else None


def blank_jpegs(block: bytearray) -> None:
    """Overwrites every JPEG inside a block by zeros, in place; all other bytes stay where they are."""
    place = 0
    while found := _JPEG_START.search(block, place):
        start = found.start() - 1
        extent = jpeg_extent(block, start) if start >= 0 else None
        if extent is None:
            place = found.start() + 1
            continue
        block[start : extent[0]] = bytes(extent[0] - start)
        place = extent[0]


def without_iptc_preview(iptc: bytes) -> bytes:
    """Takes the preview out of IPTC's captions (IPTC-IIM 4.2, data sets 2:200 to 2:202).

    Args:
        iptc: data sets, one after the other; what is behind a damaged one stays as it is.
    """
    kept, place = [], 0
    while iptc[place : place + 1] == b"\x1c" and place + 5 <= len(iptc):
        record, number, length = struct.unpack_from(">BBH", iptc, place + 1)
        start = place + 5
        if length & 0x8000:  # then so many bytes hold the length
            start += length & 0x7FFF
            length = int.from_bytes(iptc[place + 5 : start], "big")
        if record != 2 or number not in _IPTC_PREVIEW:
            kept.append(iptc[place : start + length])
        place = start + length
    return b"".join([*kept, iptc[place:]])


def without_pictures(xmp: bytes) -> bytes:
    """Takes the pictures out of an XMP packet: thumbnails as a whole, of others their data.

    Args:
        xmp: in UTF-8; all other bytes stay as they are.
    """
    kept, place = [], 0
    while found := _THUMBNAILS.search(xmp, place):
        closing = b"</" + found[1] + b">"
        end = xmp.find(closing, found.end())
        if end < 0:
            break
        kept.append(xmp[place : found.start()])
        place = end + len(closing)
    return _BASE64_PICTURE.sub(b"", b"".join([*kept, xmp[place:]]))
