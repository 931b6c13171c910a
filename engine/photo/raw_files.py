"""Files of cameras that hold what the sensor saw: recognised, and refused in words of photographers."""

from __future__ import annotations

from typing import BinaryIO

from engine.photo.tiff_directories import read_tiff

_SIGNATURES = (
    b"FUJIFILMCCD-RAW", b"\0MRM", b"FOVb", b"II\x1a\0\0\0HEAPCCDR", b"IIU\0", b"IIRO", b"IIRS", b"MMOR",
)  # fmt: skip
"""RAF, MRW, X3F, CRW, RW2 and ORF, which are no TIFF files to Pillow."""


def is_raw(file: BinaryIO) -> bool:
    """Whether a file is a camera's raw one, DNG among them; leaves it at its start."""
    file.seek(0)
    head = file.read(16)
    file.seek(0)
    if head.startswith(_SIGNATURES) or head[4:12] == b"ftypcrx ":
        return True
    if head[:4] not in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return False
    found = read_tiff(file).is_raw
    file.seek(0)
    return found
