"""The chunks of a PNG file (PNG, third edition, section 5), apart from those that hold the pixels.

They are read here, and kept from Pillow: it unpacks each text, and refuses files with long profiles.
"""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from typing import BinaryIO

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
TEXTS = (b"tEXt", b"zTXt", b"iTXt")

_LONGEST_CHUNK = 64 << 20
_MOST_CHUNKS = 10_000
"""Of those that are kept beside the pixels."""
_MOST_BYTES = 128 << 20
_LONGEST_UNPACKED = 32 << 20
_XMP = b"XML:com.adobe.xmp\0"
_RAW_PROFILE = b"Raw profile type "


@dataclass(frozen=True)
class PngChunks:
    """A PNG taken apart.

    Attributes:
        pixels: a PNG of the chunks that pixels are made of.
        others: kind and content of the other sound chunks, in their order.
        is_complete: whether these are all; else there were too many, or too long ones.
        is_first_apart: the picture of `pixels` is none of an animation's, if there is one.
    """

    pixels: bytes
    others: tuple[tuple[bytes, bytes], ...]
    is_complete: bool
    is_first_apart: bool = False

    def first(self, kind: bytes) -> bytes | None:
        """The content of the first chunk of a kind."""
        return next((data for each, data in self.others if each == kind), None)

    @property
    def frame_count(self) -> int:
        """How many pictures an animated PNG holds; 1 for others."""
        control = self.first(b"acTL")
        if not control or len(control) < 8:
            return 1
        return struct.unpack_from(">L", control)[0] + self.is_first_apart

    @property
    def icc_profile(self) -> bytes | None:
        """The colour profile."""
        name, _, packed = (self.first(b"iCCP") or b"").partition(b"\0")
        return _unpacked(packed[1:]) if name and packed[:1] == b"\0" else None

    @property
    def xmp(self) -> bytes | None:
        """The XMP packet."""
        for kind, data in self.others:
            if kind == b"iTXt" and data.startswith(_XMP) and len(data) > len(_XMP) + 2:
                is_packed = data[len(_XMP)] == 1
                _, _, text = data[len(_XMP) + 2 :].partition(b"\0")  # behind the language
                _, _, text = text.partition(b"\0")  # and the translated keyword
                return _unpacked(text) if is_packed else text
        packed = self.raw_profile(b"APP1") or self.raw_profile(b"xmp")
        return (
            packed.partition(b"\0")[2]
            if packed and packed.startswith(b"http://ns.adobe.com/xap/")
            else packed
        )

    @property
    def exif(self) -> bytes | None:
        """The EXIF block, which old programs hide in a text."""
        block = self.first(b"eXIf") or self.raw_profile(b"exif") or self.raw_profile(b"APP1")
        if block is None or block.startswith(b"http://"):
            return None
        return block

    def raw_profile(self, name: bytes) -> bytes | None:
        """What ImageMagick and others keep in a text as hexadecimal digits."""
        for kind, data in self.others:
            if kind in TEXTS and data.startswith(_RAW_PROFILE + name + b"\0"):
                text = data[len(_RAW_PROFILE) + len(name) + 1 :]
                if kind == b"iTXt":
                    text = text[4:]
                elif kind == b"zTXt":
                    text = _unpacked(text[1:]) or b""
                found = re.match(rb"\s*\w+\s+(\d+)\s([0-9A-Fa-f\s]*)", text)
                if found:
                    digits = re.sub(rb"\s", b"", found[2])
                    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode())[: int(found[1])]
        return None

    @property
    def dpi(self) -> tuple[float, float] | None:
        """Horizontal and vertical dots per inch."""
        data = self.first(b"pHYs")
        if data is None or len(data) < 9 or data[8] != 1:
            return None
        across, down = struct.unpack_from(">LL", data)
        return (across * 0.0254, down * 0.0254) if across and down else None


def read_png(file: BinaryIO) -> PngChunks:
    """Takes a PNG file apart. Damage among the pixels is left to whoever decodes them."""
    file.seek(0)
    pixels = [file.read(len(_SIGNATURE))]
    others: list[tuple[bytes, bytes]] = []
    kept_bytes, is_complete, is_first_apart = 0, True, False
    while len(header := file.read(8)) == 8:
        length, kind = struct.unpack(">L4s", header)
        if kind in _PIXELS or not kind.isalpha():
            is_first_apart |= kind == b"IDAT" and all(each != b"fcTL" for each, _ in others)
            pixels.append(header + file.read(length + 4))
            if kind == b"IEND" or not kind.isalpha():
                break
        elif length > _LONGEST_CHUNK or len(others) >= _MOST_CHUNKS or kept_bytes + length > _MOST_BYTES:
            is_complete = is_complete and kind in (b"fdAT", b"prVW")
            file.seek(length + 4, 1)
        elif kind == b"fdAT":  # the pixels of an animation's further pictures
            file.seek(length + 4, 1)
        else:
            data, checksum = file.read(length), file.read(4)
            if checksum == struct.pack(">L", zlib.crc32(kind + data)):
                others.append((kind, data))
                kept_bytes += length
    return PngChunks(b"".join(pixels), tuple(others), is_complete, is_first_apart)


def _unpacked(packed: bytes) -> bytes | None:
    """Unpacks; None where that is damaged, or too long."""
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, _LONGEST_UNPACKED)
    except zlib.error:
        return None
    return data if unpacker.eof else None
