"""The directories of a TIFF file (TIFF 6.0, section 2): which pictures it holds, and of what kind."""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

NEW_SUBFILE_TYPE, SUBFILE_TYPE, WIDTH, LENGTH, BITS = 254, 255, 256, 257, 258
COMPRESSION, PHOTOMETRIC = 259, 262
SAMPLES_PER_PIXEL, PREDICTOR, SUB_DIRECTORIES, SAMPLE_FORMAT, XMP = 277, 317, 330, 339, 700
PHOTOSHOP_LAYERS, DNG_VERSION = 37724, 50706
_REDUCED = 2
"""Value of the older tag for kinds of pictures."""
_CFA, _LINEAR_RAW = 32803, 34892

_BOUNDED_COMPRESSIONS, _MOST_COMPRESSED = (1, 5, 8, 32773, 32946), 4096
"""None, LZW, Deflate and PackBits make no more bytes of one: LZW at most a run of all its codes."""
_MOST_DIRECTORIES = 1000
_MOST_VALUES = 64
"""Longer lists of numbers are read no further."""
_LETTERS = {1: "B", 3: "H", 4: "L", 13: "L", 16: "Q", 18: "Q"}


@dataclass(frozen=True)
class TiffDirectory:
    """One directory.

    Attributes:
        place: where it begins.
        tags: its whole numbers by tag; other values are empty.
        is_sub: it hangs below another one.
    """

    place: int
    tags: Mapping[int, tuple[int, ...]]
    is_sub: bool = False

    def number(self, tag: int, default: int = 0) -> int:
        """The first number of a tag."""
        return (self.tags.get(tag) or (default,))[0]

    @property
    def is_reduced(self) -> bool:
        """Whether it is a smaller copy of another picture in the file."""
        return bool(self.number(NEW_SUBFILE_TYPE) & 1) or self.number(SUBFILE_TYPE) == _REDUCED

    @property
    def is_mask(self) -> bool:
        """Whether it says which pixels of another picture are seen."""
        return bool(self.number(NEW_SUBFILE_TYPE) & 4)

    @property
    def is_raw(self) -> bool:
        """Whether its pixels are as a sensor saw them."""
        return self.number(PHOTOMETRIC) in (_CFA, _LINEAR_RAW)

    @property
    def pixel_count(self) -> int:
        """How many pixels it claims."""
        return self.number(WIDTH) * self.number(LENGTH)

    def fits_into(self, length: int) -> bool:
        """Whether its pixels can come out of a file of so many bytes; always so if that is not known."""
        if self.number(COMPRESSION, 1) not in _BOUNDED_COMPRESSIONS:
            return True
        samples = self.number(SAMPLES_PER_PIXEL, 1)
        return self.pixel_count * samples * self.number(BITS, 1) // 8 <= length * _MOST_COMPRESSED


@dataclass(frozen=True)
class TiffFile:
    """The directories of a file, those of the chain first.

    Attributes:
        directories: all that could be read.
        is_raw: the file is a camera's raw one, whatever previews it has.
    """

    directories: tuple[TiffDirectory, ...]
    is_raw: bool

    @property
    def main(self) -> TiffDirectory | None:
        """The picture that the file is about: the first full one; None where there is nothing to choose."""
        if not self.directories or not self.directories[0].is_reduced:
            return None
        full = [each for each in self.directories if not each.is_reduced and not each.is_mask]
        return max(full, key=lambda each: each.pixel_count, default=None)

    @property
    def pages(self) -> tuple[TiffDirectory, ...]:
        """The full pictures that lie one behind the other."""
        return tuple(
            each for each in self.directories if not (each.is_sub or each.is_reduced or each.is_mask)
        )


def read_tiff(file: BinaryIO) -> TiffFile:
    """Reads the directories of a TIFF or BigTIFF file, as far as they are sound."""
    file.seek(0)
    header = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(header[:2])
    if order is None or len(header) < 16:
        return TiffFile((), False)
    (version,) = struct.unpack_from(order + "H", header, 2)
    is_big = version == 43
    (first,) = struct.unpack_from(order + ("Q" if is_big else "L"), header, 8 if is_big else 4)
    size = file.seek(0, os.SEEK_END)
    found: list[TiffDirectory] = []
    seen: set[int] = set()
    waiting = [(first, False)]
    while waiting and len(found) < _MOST_DIRECTORIES:
        place, is_sub = waiting.pop(0)
        if not 8 <= place < size or place in seen:
            continue
        seen.add(place)
        try:
            tags, following = _read_directory(file, place, order, is_big)
        except struct.error:
            continue
        found.append(TiffDirectory(place, tags, is_sub))
        if not is_sub:
            waiting.insert(0, (following, False))
        waiting.extend((each, True) for each in tags.get(SUB_DIRECTORIES, ()))
    is_raw = any(each.is_raw or DNG_VERSION in each.tags for each in found)
    is_raw = is_raw or header[8:10] == b"CR" or version in (0x4F52, 0x5352, 0x0055)  # CR2; ORF, RW2
    return TiffFile(tuple(found), is_raw)


def with_first_directory(file: BinaryIO, directory: TiffDirectory) -> BinaryIO:
    """A copy in memory of a file that begins with another of its directories."""
    file.seek(0)
    data = bytearray(file.read())
    order = "<" if data[:2] == b"II" else ">"
    if struct.unpack_from(order + "H", data, 2)[0] == 43:
        struct.pack_into(order + "Q", data, 8, directory.place)
    else:
        struct.pack_into(order + "L", data, 4, directory.place)
    return io.BytesIO(data)


def _read_directory(
    file: BinaryIO, place: int, order: str, is_big: bool
) -> tuple[dict[int, tuple[int, ...]], int]:
    """Reads one directory.

    Returns:
        Its numbers by tag, and the place of the next one.
    """
    file.seek(place)
    (count,) = struct.unpack(order + ("Q" if is_big else "H"), file.read(8 if is_big else 2))
    entry_format, entry_size, inline = (order + "HHQ8s", 20, 8) if is_big else (order + "HHL4s", 12, 4)
    if count > 65_535:
        raise struct.error("more entries than tags")
    entries = file.read(count * entry_size)
    link = file.read(8 if is_big else 4)
    following = struct.unpack(order + ("Q" if is_big else "L"), link)[0] if len(link) in (4, 8) else 0
    tags: dict[int, tuple[int, ...]] = {}
    for start in range(0, len(entries) // entry_size * entry_size, entry_size):
        tag, kind, number, value = struct.unpack_from(entry_format, entries, start)
        letter = _LETTERS.get(kind)
        if letter is None or not 0 < number <= _MOST_VALUES:
            tags[tag] = ()
            continue
        length = number * struct.calcsize(order + letter)
        if length > inline:
            file.seek(struct.unpack(order + ("Q" if is_big else "L"), value)[0])
            value = file.read(length)
        if len(value) >= length:
            tags[tag] = struct.unpack(f"{order}{number}{letter}", value[:length])
    return tags, following
