"""Photoshop's image resources, which JPEG and TIFF files carry: captions, clipping paths, copyright flag.

See "Photoshop File Formats Specification", Image Resources Section.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

IPTC = 0x0404
"""The resource that holds IPTC's captions and credits."""

_KEPT_ELSEWHERE = frozenset((IPTC, 0x040F, 0x0422, 0x0423, 0x0424))
"""IPTC, the colour profile, EXIF twice, XMP."""
_SHOWING_WHAT_WAS = frozenset((0x0409, 0x040C))
"""Thumbnails."""
_PATHS = (*range(0x07D0, 0x0BB8), 0x0401)
"""Paths along things in the photo, the name of the one that clips it, and the path that is worked on."""


@dataclass(frozen=True)
class Resource:
    """One resource.

    Attributes:
        kind: its number.
        name: with which its file has it, as Pascal writes strings: padded to an even length.
        data: its content.
        signature: whose resource it is; almost always b"8BIM".
    """

    kind: int
    name: bytes
    data: bytes
    signature: bytes = b"8BIM"


def read_resources(block: bytes) -> Iterator[Resource]:
    """Takes a block of resources apart, up to where it is damaged."""
    place = 0
    while len(block) >= place + 12 and block[place : place + 4].isalnum():
        signature, kind, name_length = struct.unpack_from(">4sHB", block, place)
        name_end = place + 6 + (1 + name_length + 1) // 2 * 2
        name = block[place + 6 : name_end]
        if len(block) < name_end + 4:
            return
        (length,) = struct.unpack_from(">L", block, name_end)
        start = name_end + 4
        if len(block) < start + length:
            return
        yield Resource(kind, name, block[start : start + length], signature)
        place = start + length + length % 2


def join_resources(resources: Iterable[Resource]) -> bytes:
    """Puts resources into one block."""
    return b"".join(
        struct.pack(">4sH", each.signature, each.kind)
        + each.name
        + struct.pack(">L", len(each.data))
        + each.data
        + bytes(len(each.data) % 2)
        for each in resources
    )


def split_block(block: bytes | None) -> tuple[bytes | None, bytes | None]:
    """Separates what a file's block of resources holds.

    Returns:
        IPTC's data; and the block of what else is still true after an edit and is kept nowhere else.
    """
    resources = list(read_resources(block or b""))
    iptc = next((each.data for each in resources if each.kind == IPTC), None)
    kept = [each for each in resources if each.kind not in _KEPT_ELSEWHERE | _SHOWING_WHAT_WAS]
    return iptc or None, join_resources(kept) or None


def without_paths(block: bytes) -> bytes | None:
    """Leaves the paths out of a block: they count from the edges of the photo as it was."""
    return join_resources(each for each in read_resources(block) if each.kind not in _PATHS) or None


def has_paths(block: bytes | None) -> bool:
    """Whether a block holds paths."""
    return any(each.kind in _PATHS for each in read_resources(block or b""))
