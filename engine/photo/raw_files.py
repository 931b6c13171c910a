"""Files of cameras that hold what the sensor saw: recognised, and developed where rawpy is installed."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from PIL import Image

from engine.photo.exif import upright_exif
from engine.photo.formats import MAX_PIXELS
from engine.photo.icc_writing import adobe_rgb_profile
from engine.photo.photo import PhotoMetadata
from engine.photo.tiff_directories import read_tiff

_SIGNATURES = (
    b"FUJIFILMCCD-RAW", b"\0MRM", b"FOVb", b"II\x1a\0\0\0HEAPCCDR", b"IIU\0", b"IIRO", b"IIRS", b"MMOR",
)  # fmt: skip
"""RAF, MRW, X3F, CRW, RW2 and ORF, which are no TIFF files to Pillow."""

_ADOBE_GAMMA = 563 / 256
_CLIPPED_SHARE = 0.001
"""Of the pixels, that brightening may turn white."""
_TOLD_TAGS = (270, 271, 272, 306, 315, 33432)
"""Title, make, model, time, artist and copyright; all else of the first directory is about the sensor."""
_EXIF_POINTER, _GPS_POINTER = 0x8769, 0x8825
_LEFT_OUT = (0x927C, 0xA002, 0xA003, 0xA005)
"""The maker's notes, whose previews show the unedited photo, sizes, and a pointer."""


class RawFileError(ValueError):
    """It is a camera's raw file that cannot be developed here."""


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


def develop(file: BinaryIO) -> tuple[np.ndarray, PhotoMetadata]:
    """Develops a raw file by LibRaw, with the white balance of the camera.

    Args:
        file: for which `is_raw` holds, at its start.
    Returns:
        Upright pixels, uint16 [H,W,3], in Adobe RGB; and what the file says of camera, time and place.
    Raises:
        RawFileError: rawpy is not installed, or does not know this kind of file.
        PIL.Image.DecompressionBombError: it claims more pixels than `MAX_PIXELS`.
    """
    try:
        import rawpy
    except ImportError as error:
        raise RawFileError from error
    try:
        with rawpy.imread(file) as raw:
            if raw.sizes.raw_height * raw.sizes.raw_width > MAX_PIXELS:
                raise Image.DecompressionBombError
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_bps=16,
                output_color=rawpy.ColorSpace.Adobe,
                gamma=(_ADOBE_GAMMA, 0),
                auto_bright_thr=_CLIPPED_SHARE,
            )
    except rawpy.LibRawError as error:
        raise RawFileError from error
    if pixels.ndim != 3 or pixels.shape[2] != 3:
        raise RawFileError
    file.seek(0)
    return pixels, PhotoMetadata(exif=_exif(file), icc_profile=adobe_rgb_profile())


def _exif(file: BinaryIO) -> bytes | None:
    """What a file that is a TIFF inside says of how it was taken."""
    try:
        found = Image.Exif()
        found.load(file.read())
        told = Image.Exif()
        told.update({tag: found[tag] for tag in _TOLD_TAGS if tag in found})
        for pointer in (_EXIF_POINTER, _GPS_POINTER):
            values = {tag: value for tag, value in found.get_ifd(pointer).items() if tag not in _LEFT_OUT}
            if values:
                told.get_ifd(pointer).update(values)
        return upright_exif(told.tobytes()) if len(told) else None
    except Exception:  # whatever Pillow raises at what is no TIFF after all, or has odd values
        return None
