"""EXIF blocks changed in place: orientation, previews and sizes (EXIF 2.32). Needs no picture library."""

from __future__ import annotations

import struct

from engine.photo.previews import blank_jpegs

ORIENTATION = 0x0112
"""The tag that says how a picture is to be turned."""

_SIZE_TAGS = ((0x0100, 0x0101), (0xA002, 0xA003))
_EXIF_POINTER, _INTEROPERABILITY_POINTER = 0x8769, 0xA005
_INTEROPERABILITY_INDEX, _COLOUR_SPACE, _SRGB = 1, 0xA001, 1
_PREVIEW_TAGS = ((0x0201, 0x0202), (0x0111, 0x0117))
"""Starts and lengths of a thumbnail: of a JPEG, and of plain pixels in strips."""


def upright_exif(exif: bytes, *, is_turned: bool = False) -> bytes | None:
    """Sets the orientation to 1 and wipes all previews, leaving every other byte where it was.

    Writing the block anew would move the maker's notes, whose inner offsets count from its start.

    Args:
        exif: EXIF block, or a whole TIFF file, with or without the "Exif" mark that JPEG puts before it.
        is_turned: the sizes that the block names change places.
    Returns:
        The block from its byte-order mark on; None where it is damaged.
    """
    block = bytearray(exif.removeprefix(b"Exif\0\0"))
    try:
        order = {b"II*\0": "<", b"MM\0*": ">"}[bytes(block[:4])]
        first = struct.unpack_from(order + "L", block, 4)[0]
        entries = _entries(block, order, first)
        if ORIENTATION in entries:
            struct.pack_into(order + "HL", block, entries[ORIENTATION] + 2, 3, 1)
            struct.pack_into(order + "HH", block, entries[ORIENTATION] + 8, 1, 0)
        _wipe_previews(block, order, first)
        if _EXIF_POINTER in entries:
            pointer = struct.unpack_from(order + "L", block, entries[_EXIF_POINTER] + 8)[0]
            entries.update(_entries(block, order, pointer))
        for width_tag, height_tag in _SIZE_TAGS:
            if is_turned and width_tag in entries and height_tag in entries:
                # All of an entry but its tag: type, count and value.
                width = slice(entries[width_tag] + 2, entries[width_tag] + 12)
                height = slice(entries[height_tag] + 2, entries[height_tag] + 12)
                block[width], block[height] = block[height], block[width]
    except (KeyError, struct.error):
        return None
    return bytes(block)


def resized_exif(exif: bytes, size: tuple[int, int]) -> bytes:
    """Sets the sizes that an EXIF block names, leaving every other byte where it was.

    Args:
        exif: EXIF block from its byte-order mark on.
        size: height and width of the pixels that it will stand beside.
    """
    block = bytearray(exif)
    try:
        order = {b"II*\0": "<", b"MM\0*": ">"}[bytes(block[:4])]
        entries = _entries(block, order, struct.unpack_from(order + "L", block, 4)[0])
        if _EXIF_POINTER in entries:
            pointer = struct.unpack_from(order + "L", block, entries[_EXIF_POINTER] + 8)[0]
            entries.update(_entries(block, order, pointer))
        for tags in _SIZE_TAGS:
            for tag, value in zip(tags, size[::-1], strict=True):
                if tag in entries:  # as one 32-bit number, whatever it was
                    struct.pack_into(order + "HLL", block, entries[tag] + 2, 4, 1, value)
    except (KeyError, struct.error):
        return exif
    return bytes(block)


def says_adobe_rgb(exif: bytes) -> bool:
    """Whether a block says by its interoperability index, as cameras do, that the colours are Adobe RGB.

    Args:
        exif: EXIF block, with or without the "Exif" mark (EXIF 2.32, 4.6.7: R03 is DCF's optional file).
    """
    block = bytearray(exif.removeprefix(b"Exif\0\0"))
    try:
        order = {b"II*\0": "<", b"MM\0*": ">"}[bytes(block[:4])]
        entries = _entries(block, order, struct.unpack_from(order + "L", block, 4)[0])
        for pointer in (_EXIF_POINTER, _INTEROPERABILITY_POINTER):
            entries = _entries(block, order, struct.unpack_from(order + "L", block, entries[pointer] + 8)[0])
        return (
            bytes(block[entries[_INTEROPERABILITY_INDEX] + 8 : entries[_INTEROPERABILITY_INDEX] + 11])
            == b"R03"
        )
    except (KeyError, struct.error):
        return False


def as_srgb_exif(exif: bytes) -> bytes:
    """Makes a block name sRGB, leaving every other byte where it was: programs heed it beside a profile, too.

    Args:
        exif: EXIF block from its byte-order mark on.
    """
    block = bytearray(exif)
    try:
        order = {b"II*\0": "<", b"MM\0*": ">"}[bytes(block[:4])]
        entries = _entries(block, order, struct.unpack_from(order + "L", block, 4)[0])
        entries = _entries(
            block, order, struct.unpack_from(order + "L", block, entries[_EXIF_POINTER] + 8)[0]
        )
        if _COLOUR_SPACE in entries:
            struct.pack_into(order + "HLHH", block, entries[_COLOUR_SPACE] + 2, 3, 1, _SRGB, 0)
        pointer = struct.unpack_from(order + "L", block, entries[_INTEROPERABILITY_POINTER] + 8)[0]
        index = _entries(block, order, pointer)[_INTEROPERABILITY_INDEX]
        if block[index + 8 : index + 11] == b"R03":
            block[index + 8 : index + 11] = b"R98"
    except (KeyError, struct.error):
        pass
    return bytes(block)


def _entries(block: bytearray, order: str, start: int) -> dict[int, int]:
    """The place of each tag's entry in the directory at `start` (TIFF 6.0, section 2)."""
    (count,) = struct.unpack_from(order + "H", block, start)
    places = range(start + 2, start + 2 + 12 * count, 12)
    return {struct.unpack_from(order + "HHLL", block, place)[0]: place for place in places}


def _wipe_previews(block: bytearray, order: str, first: int) -> None:
    """Cuts off the directories that follow the one at `first`, and blackens the pictures that they name.

    Then whatever else is a picture, wherever the camera's maker put it.
    """
    link = _link_of(block, order, first)
    (following,) = struct.unpack_from(order + "L", block, link)
    struct.pack_into(order + "L", block, link, 0)
    seen = {first}
    while following and following not in seen:
        seen.add(following)
        try:
            entries = _entries(block, order, following)
            for start_tag, length_tag in _PREVIEW_TAGS:
                starts = _numbers(block, order, entries.get(start_tag))
                lengths = _numbers(block, order, entries.get(length_tag))
                for start, length in zip(starts, lengths, strict=False):
                    preview = range(len(block))[start : start + length]
                    block[preview.start : preview.stop] = bytes(len(preview))
            (following,) = struct.unpack_from(order + "L", block, _link_of(block, order, following))
        except struct.error:  # a damaged directory behind the first one is cut off as well
            break
    blank_jpegs(block)


def _link_of(block: bytearray, order: str, start: int) -> int:
    """Where the directory at `start` says where the next one is."""
    return start + 2 + 12 * struct.unpack_from(order + "H", block, start)[0]


def _numbers(block: bytearray, order: str, entry: int | None) -> tuple[int, ...]:
    """The whole numbers of 16 or 32 bits of an entry; none where it is missing or of another kind."""
    if entry is None:
        return ()
    kind, count = struct.unpack_from(order + "HL", block, entry + 2)
    letter = {3: "H", 4: "L"}.get(kind)
    if letter is None or count > len(block):
        return ()
    size = struct.calcsize(f"{order}{count}{letter}")
    place = entry + 8 if size <= 4 else struct.unpack_from(order + "L", block, entry + 8)[0]
    return struct.unpack_from(f"{order}{count}{letter}", block, place)
