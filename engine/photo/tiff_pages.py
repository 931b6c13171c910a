"""Further pages of a TIFF file, taken along as they are: pixels, tags and directories (TIFF 6.0, section 2).

They are kept as a TIFF file of their own, whose directories can be put behind those of another one.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from engine.photo.tiff_directories import SUB_DIRECTORIES, TiffDirectory, TiffFile

_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
"""Bytes of a value by its type; the last three are those of BigTIFF."""
_SHORT, _LONG, _IFD, _LONG8, _SLONG8, _IFD8 = 3, 4, 13, 16, 17, 18
_NARROWER = {_LONG8: (_LONG, "Q", "L"), _SLONG8: (9, "q", "l"), _IFD8: (_IFD, "Q", "L")}
_POINTERS = frozenset((SUB_DIRECTORIES, 34665, 34853, 40965))
"""To directories: of smaller copies, of EXIF, of GPS, and of interoperability."""
_SEGMENTS = {273: 279, 324: 325, 513: 514}
"""Places of strips, tiles and JPEGs, and the tags of their lengths."""
_UNKNOWN_PLACES = frozenset((288, 289, 519, 520, 521))
"""Point into the file in other ways: to unused room, and to the tables of JPEGs of the old kind."""
_DEEPEST = 4
_MOST_BYTES = 1 << 30
"""Larger pages are not taken along, as they would fill the memory."""
_LONGEST_FILE = (1 << 32) - 1


class UnkeptPagesError(ValueError):
    """The pages are damaged, too large, or of a kind that cannot be moved."""


@dataclass(frozen=True)
class _Field:
    """One tag's values; in place of places in the file, what is there."""

    kind: int
    count: int
    values: bytes = b""
    directories: tuple[_Directory, ...] = ()
    segments: tuple[memoryview, ...] = ()


@dataclass(frozen=True)
class _Directory:
    fields: dict[int, _Field] = field(default_factory=dict)


def further_pages(data: bytes, tiff: TiffFile, shown: TiffDirectory) -> bytes | None:
    """Takes the further pages out of a file.

    Smaller copies of the shown page stay behind: they show it as it was before the edit.

    Args:
        data: the file.
        tiff: its directories.
        shown: the page that is edited.
    Returns:
        A file of its own with the other pages; None where there are none.
    Raises:
        UnkeptPagesError: see there; also where one of the pages looks like a smaller copy of the shown one,
            or the shown one like a smaller copy of it, without saying so.
    """
    pages = [each for each in tiff.pages if each.place != shown.place]
    if not pages:
        return None
    if any(_may_be_copy(each, shown) or _may_be_copy(shown, each) for each in pages):
        raise UnkeptPagesError("a page may be a smaller copy of the first")
    reader = _Reader(data)
    directories = tuple(reader.directory(each.place) for each in pages)
    return reader.header + _written(directories, reader.order, len(reader.header))


def as_ordinary(data: bytes, tiff: TiffFile) -> bytes:
    """Makes an ordinary TIFF of a BigTIFF: Pillow reads none of those whose largest bytes come first.

    Raises:
        UnkeptPagesError: see there.
    """
    reader = _Reader(data)
    directories = tuple(reader.directory(each.place) for each in tiff.directories if not each.is_sub)
    return reader.header + _written(directories, reader.order, len(reader.header))


def with_further_pages(head: bytes, length: int, pages: bytes) -> tuple[bytes, bytes]:
    """Puts further pages behind a file.

    Args:
        head: its begin, with the whole of its only directory; of the same byte order as `pages`.
        length: of the whole file.
        pages: as `further_pages` returned them.
    Returns:
        The begin, which leads to the further pages, and what goes behind the file.
    """
    reader = _Reader(pages)
    order = reader.order
    padding = bytes(length % 2)
    start = length + len(padding)
    block = _written(reader.chain(), order, start)
    if start + len(block) > _LONGEST_FILE:
        raise OverflowError("a TIFF file has at most 4 GB")
    (first,) = struct.unpack_from(order + "L", head, 4)
    link = first + 2 + 12 * struct.unpack_from(order + "H", head, first)[0]
    (first_page,) = struct.unpack_from(order + "L", block, 0)
    return head[:link] + struct.pack(order + "L", first_page) + head[link + 4 :], padding + block


def _may_be_copy(page: TiffDirectory, shown: TiffDirectory) -> bool:
    """Whether a page has the sides of the shown one, halved some times, as in pyramids of other programs."""
    sides = (256, 257)
    for halvings in range(1, 12):
        if all(abs(page.number(side) - (shown.number(side) >> halvings)) <= 1 for side in sides):
            return page.number(256) > 1
    return False


class _Reader:
    """Reads directories with all that they point to."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self.order = "<" if data[:2] == b"II" else ">"
        (version,) = struct.unpack_from(self.order + "H", data, 2)
        self._is_big = version == 43
        self._word = self.order + ("Q" if self._is_big else "L")
        self._taken = 0

    @property
    def header(self) -> bytes:
        """The begin of a file in the same byte order, without the place of its first directory."""
        return struct.pack(self.order + "2sH", b"II" if self.order == "<" else b"MM", 42)

    def chain(self) -> tuple[_Directory, ...]:
        """The directories of a file that this module made."""
        (place,) = struct.unpack_from(self._word, self._data, 4)
        found = []
        while place:
            found.append(self.directory(place))
            (count,) = struct.unpack_from(self.order + "H", self._data, place)
            (place,) = struct.unpack_from(self._word, self._data, place + 2 + 12 * count)
        return tuple(found)

    def directory(self, place: int, depth: int = 0) -> _Directory:
        """Reads the directory at `place`.

        Raises:
            UnkeptPagesError: see there.
        """
        if depth > _DEEPEST:
            raise UnkeptPagesError("directories below directories")
        try:
            return self._directory(place, depth)
        except struct.error as error:
            raise UnkeptPagesError("damaged") from error

    def _directory(self, place: int, depth: int) -> _Directory:
        counter, entry, inline = ("Q", "HHQ8s", 8) if self._is_big else ("H", "HHL4s", 4)
        (count,) = struct.unpack_from(self.order + counter, self._data, place)
        if not 0 < count < 4096:
            raise UnkeptPagesError("no directory")
        start, size = place + struct.calcsize("=" + counter), struct.calcsize("=" + entry)
        fields: dict[int, _Field] = {}
        for each in range(start, start + count * size, size):
            tag, kind, number, value = struct.unpack_from(self.order + entry, self._data, each)
            if kind not in _SIZES or tag in _UNKNOWN_PLACES:
                raise UnkeptPagesError(f"tag {tag} of type {kind}")
            length = number * _SIZES[kind]
            if length > inline:
                value = self._bytes(struct.unpack(self._word, value)[0], length)
            fields[tag] = self._narrowed(_Field(kind, number, bytes(value[:length])))
        for tag in _POINTERS & fields.keys():
            below = tuple(self.directory(each, depth + 1) for each in self._numbers(fields[tag]))
            fields[tag] = _Field(_LONG, len(below), directories=below)
        for tag, length_tag in _SEGMENTS.items():
            if tag in fields:
                if length_tag not in fields:
                    raise UnkeptPagesError("lengths are missing")
                places, lengths = self._numbers(fields[tag]), self._numbers(fields[length_tag])
                if len(places) != len(lengths):
                    raise UnkeptPagesError("lengths are missing")
                parts = tuple(self._bytes(*each) for each in zip(places, lengths, strict=True))
                fields[tag] = _Field(_LONG, len(parts), segments=parts)
        return _Directory(fields)

    def _bytes(self, place: int, length: int) -> memoryview:
        self._taken += length
        if self._taken > _MOST_BYTES or place + length > len(self._data):
            raise UnkeptPagesError("damaged, or too large")
        return self._data[place : place + length]

    def _numbers(self, field: _Field) -> tuple[int, ...]:
        letter = {_SHORT: "H", _LONG: "L", _IFD: "L"}.get(field.kind)
        if letter is None:
            raise UnkeptPagesError("places of another kind")
        return struct.unpack(f"{self.order}{field.count}{letter}", field.values)

    def _narrowed(self, field: _Field) -> _Field:
        """Numbers of 64 bits in 32, as the pages become those of an ordinary TIFF."""
        if field.kind not in _NARROWER:
            return field
        kind, wide, narrow = _NARROWER[field.kind]
        numbers = struct.unpack(f"{self.order}{field.count}{wide}", field.values)
        return _Field(kind, field.count, struct.pack(f"{self.order}{field.count}{narrow}", *numbers))


def _written(pages: tuple[_Directory, ...], order: str, base: int) -> bytes:
    """Writes a chain of directories with all that they point to.

    Args:
        pages: the directories.
        order: of the bytes, as `struct` has it.
        base: where in the file this comes to lie.
    Returns:
        The place of the first directory, and everything else behind it.
    """
    block = bytearray(4)
    link = 0
    for page in pages:
        start = _write(page, block, order, base)
        struct.pack_into(order + "L", block, link, start)
        link = start - base + 2 + 12 * len(page.fields)
    return bytes(block)


def _write(directory: _Directory, block: bytearray, order: str, base: int) -> int:
    """Appends a directory, and ahead of it what it points to; returns its place in the file."""
    values: dict[int, bytes] = {}
    for tag, each in directory.fields.items():
        places = [_put(segment, block, base) for segment in each.segments]
        places += [_write(below, block, order, base) for below in each.directories]
        is_pointer = tag in _SEGMENTS or tag in _POINTERS
        values[tag] = struct.pack(f"{order}{len(places)}L", *places) if is_pointer else each.values
    outside = {tag: _put(value, block, base) for tag, value in values.items() if len(value) > 4}
    table = struct.pack(order + "H", len(values))
    for tag in sorted(values):
        kind, count = directory.fields[tag].kind, directory.fields[tag].count
        value = struct.pack(order + "L", outside[tag]) if tag in outside else values[tag].ljust(4, b"\0")
        table += struct.pack(order + "HHL", tag, kind, count) + value
    return _put(table + bytes(4), block, base)


def _put(value: bytes | memoryview, block: bytearray, base: int) -> int:
    """Appends bytes at an even place, and returns that."""
    block += bytes((base + len(block)) % 2)
    place = base + len(block)
    block += value
    return place
