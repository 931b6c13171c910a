"""The boxes of JPEG 2000 and JPEG XL files, whose libraries tell little of what lies beside the pixels.

See ISO/IEC 15444-1, annex I, and ISO/IEC 18181-2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_EXIF_MARKS = (b"II*\0", b"MM\0*")
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID = b"JpgTiffExif->JP2"
_UNTOLD = (b"uuid", b"xml ", b"brob", b"jumb", b"jhgm")
"""Boxes of metadata and gain maps, where they are of no kind that is read here."""
_FEW_BITS = 8
_MOST_BOXES = 10_000


@dataclass(frozen=True)
class Beside:
    """What lies beside the pixels.

    Attributes:
        exif: from its byte-order mark on.
        xmp: raw packet.
        has_more: there is more, which is not read.
        bits: of each colour, as far as it is known.
        is_animated: there are several pictures.
    """

    exif: bytes | None = None
    xmp: bytes | None = None
    has_more: bool = False
    bits: int = _FEW_BITS
    is_animated: bool = False


def beside_jpeg_2000(data: bytes) -> Beside:
    """Looks through a JPEG 2000 file."""
    exif = xmp = None
    has_more = False
    for kind, content in _boxes(data):
        if kind == b"uuid" and content[:16] == _XMP_UUID:
            xmp = content[16:]
        elif kind == b"uuid" and content[:16] == _EXIF_UUID:
            exif = _from_mark(content[16:])
        else:
            has_more |= kind in _UNTOLD
    return Beside(exif, xmp, has_more)


def beside_jpeg_xl(data: bytes) -> Beside:
    """Looks through a JPEG XL file."""
    exif = xmp = None
    has_more, pixels = False, data if data[:2] == b"\xff\x0a" else b""
    for kind, content in _boxes(data) if not pixels else ():
        if kind == b"xml ":
            xmp = content
        elif kind == b"Exif":
            exif = _from_mark(content[4:])
        elif kind in (b"jxlc", b"jxlp") and not pixels:
            pixels = content[4 if kind == b"jxlp" else 0 :][:256]
        else:
            has_more |= kind in _UNTOLD
    try:
        bits, is_animated = _read_jpeg_xl_header(pixels)
    except IndexError:
        bits, is_animated = _FEW_BITS, False
    return Beside(exif, xmp, has_more, bits, is_animated)


def _from_mark(block: bytes) -> bytes | None:
    block = block.removeprefix(b"Exif\0\0")
    return block if block.startswith(_EXIF_MARKS) else None


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each box, those of boxes inside others left out."""
    place = 0
    for _ in range(_MOST_BOXES):
        if place + 8 > len(data):
            return
        size, kind = struct.unpack_from(">L4s", data, place)
        start = place + 8
        if size == 1 and place + 16 <= len(data):
            (size,) = struct.unpack_from(">Q", data, start)
            start += 8
        end = len(data) if size == 0 else place + size
        if end < start:
            return
        yield kind, data[start:end]
        place = end


class _Bits:
    """Reads numbers from their smallest bit on."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def take(self, count: int) -> int:
        """The next `count` bits; raises IndexError behind the last."""
        number = 0
        for shift in range(count):
            number |= (self._data[self._place >> 3] >> (self._place & 7) & 1) << shift
            self._place += 1
        return number


def _read_jpeg_xl_header(pixels: bytes) -> tuple[int, bool]:
    """Bits of each colour, and whether there are several pictures (ISO/IEC 18181-1, annex D)."""
    bits = _Bits(pixels[2:])
    _skip_size(bits)
    if bits.take(1):  # all as usual
        return _FEW_BITS, False
    is_animated = False
    if bits.take(1):
        bits.take(3)  # the orientation, which the library heeds
        if bits.take(1):
            _skip_size(bits)
        if bits.take(1):
            return _FEW_BITS, False  # a preview, behind which nobody has looked
        is_animated = bool(bits.take(1))
        if is_animated:
            return _FEW_BITS, True
    if bits.take(1):
        return 32, is_animated
    choice = bits.take(2)
    return (8, 10, 12, 0)[choice] or 1 + bits.take(6), is_animated


def _skip_size(bits: _Bits) -> None:
    is_small = bits.take(1)
    _skip_side(bits, is_small)
    if not bits.take(3):  # else the width follows from a ratio
        _skip_side(bits, is_small)


def _skip_side(bits: _Bits, is_small: int) -> None:
    bits.take(5 if is_small else (9, 13, 18, 30)[bits.take(2)])
