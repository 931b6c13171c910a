"""What an AVIF file says of its pixels beside them (ISO/IEC 23000-22), which Pillow does not tell."""

from __future__ import annotations

import struct
from dataclasses import dataclass

BRANDS = (b"avif", b"avis")
"""What the files say that they are: a picture, or an animation."""

_META_LIMIT = 1 << 20
"""Beyond that the descriptions of no photo reach."""


@dataclass(frozen=True)
class AvifDescription:
    """What the boxes say.

    Attributes:
        bits: of each colour.
        numbers: primaries and transfer (ITU-T H.273) where they are given.
        has_gain_map: another picture makes an HDR photo of it.
    """

    bits: int = 8
    numbers: tuple[int, int] | None = None
    has_gain_map: bool = False


def describe(head: bytes) -> AvifDescription:
    """Looks through the boxes at the begin of a file, which Pillow can open.

    Args:
        head: the first bytes of the file.
    """
    head = head[:_META_LIMIT]
    bits, numbers = 8, None
    coding = head.find(b"av1C")
    if coding >= 0 and len(head) > coding + 6 and head[coding + 6] & 0x40:
        bits = 12 if head[coding + 6] & 0x20 else 10
    colours = head.find(b"colrnclx")
    if colours >= 0 and len(head) >= colours + 12:
        numbers = struct.unpack_from(">HH", head, colours + 8)
    return AvifDescription(bits, numbers, b"tmap" in head)
