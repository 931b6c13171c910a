"""EXIF blocks changed in place: orientation, thumbnail and sizes (EXIF 2.32). Needs no picture library."""

from __future__ import annotations

import struct

ORIENTATION = 0x0112
"""The tag that says how a picture is to be turned."""

_SIZE_TAGS = ((0x0100, 0x0101), (0xA002, 0xA003))
_EXIF_POINTER = 0x8769
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x0201, 0x0202


def upright_exif(exif: bytes, *, is_turned: bool = False) -> bytes | None:
    """Sets the orientation to 1 and wipes the thumbnail, leaving every other byte where it was.

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
        _wipe_thumbnail(block, order, first)
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


def _entries(block: bytearray, order: str, start: int) -> dict[int, int]:
    """The place of each tag's entry in the directory at `start` (TIFF 6.0, section 2)."""
    (count,) = struct.unpack_from(order + "H", block, start)
    places = range(start + 2, start + 2 + 12 * count, 12)
    return {struct.unpack_from(order + "HHLL", block, place)[0]: place for place in places}


def _wipe_thumbnail(block: bytearray, order: str, first: int) -> None:
    """Cuts off the directory that follows the one at `first`, and blackens the thumbnail that it names."""
    (count,) = struct.unpack_from(order + "H", block, first)
    link = first + 2 + 12 * count
    (second,) = struct.unpack_from(order + "L", block, link)
    struct.pack_into(order + "L", block, link, 0)
    entries = _entries(block, order, second) if second else {}
    if _THUMBNAIL_OFFSET in entries and _THUMBNAIL_LENGTH in entries:
        start, length = (
            struct.unpack_from(order + "L", block, entries[tag] + 8)[0]
            for tag in (_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH)
        )
        thumbnail = range(len(block))[start : start + length]
        block[thumbnail.start : thumbnail.stop] = bytes(len(thumbnail))
