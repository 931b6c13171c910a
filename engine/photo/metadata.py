"""Reads what a photo file carries beside its pixels, made true for upright pixels."""

from __future__ import annotations

import math
import re
import struct
import zlib
from typing import Any, BinaryIO

from PIL import Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, TiffTags

from engine.photo.exif import ORIENTATION, upright_exif
from engine.photo.photo import PhotoMetadata

IPTC_TAG, IPTC_RESOURCE = 33723, 0x0404
"""Where IPTC's captions and credits stand in a TIFF, and among Photoshop's resources in a JPEG."""

_PNG_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_PNG_TEXTS_KEPT_ELSEWHERE = (
    b"XML:com.adobe.xmp\0",
    # EXIF, colour profile and Photoshop's own data, as ImageMagick puts them.
    *(b"Raw profile type %s\0" % kind for kind in (b"exif", b"APP1", b"icc", b"icm", b"8bim")),
)

# fmt: off
TIFF_STRUCTURE_TAGS = frozenset((
    254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 288, 289, 292, 293, 317, 318, 319,
    320, 322, 323, 324, 325, 330, 338, 339, 340, 341, 347, 512, 513, 514, 529, 530, 531, 532,
    # XMP, IPTC and the colour profile, which are kept apart.
    700, IPTC_TAG, 34675,
    # Photoshop's own data: thumbnails and layers that show the photo as it was before the edit.
    34377, 37724,
))
# fmt: on
"""TIFF tags that describe how one file stores its pixels, or that are kept elsewhere."""


def read_orientation(image: Image.Image) -> int:
    """The orientation 1..8 (EXIF 2.32, tag 274) that a picture's file states; 1 where it has none."""
    try:
        if image.format == "HEIF":
            value = image.info["original_orientation"]
        else:
            value = image.getexif().get(ORIENTATION)
    except Exception:  # Pillow raises almost anything on damaged EXIF; the photo can still be shown.
        return 1
    return value if value in range(1, 9) else 1


def read_metadata(
    image: Image.Image,
    icc_profile: bytes | None,
    *,
    is_turned: bool,
    png_texts: tuple[tuple[bytes, bytes], ...] = (),
) -> PhotoMetadata:
    """Collects the metadata of a loaded picture.

    Args:
        image: as Pillow loaded it.
        icc_profile: profile that the pixels are in.
        is_turned: width and height change places when the pixels are made upright.
        png_texts: what `read_png_texts` found in its file.
    """
    xmp = image.info.get("xmp")
    if isinstance(xmp, str):
        xmp = xmp.encode()
    dpi = _read_dpi(image)
    return PhotoMetadata(
        exif=_read_exif(image, is_turned),
        icc_profile=icc_profile or None,
        xmp=re.sub(rb"(tiff:Orientation(?:=[\"']|>))[0-9]", rb"\g<1>1", xmp) if xmp else None,
        dpi=dpi[::-1] if dpi and is_turned else dpi,
        png_texts=png_texts,
        iptc=_read_iptc(image) or None,
        jpeg_comment=image.info.get("comment") if isinstance(image, JpegImagePlugin.JpegImageFile) else None,
    )


def read_png_texts(file: BinaryIO) -> tuple[tuple[bytes, bytes], ...]:
    """Reads the text chunks of a PNG (third edition, section 11.3.3), as `PhotoMetadata` has them.

    Damaged ones are left out, and those whose content has its own place in the metadata, or shows the photo
    as it was before the edit.
    """
    texts = []
    file.seek(8)  # behind the signature
    while len(header := file.read(8)) == 8:
        length, kind = struct.unpack(">L4s", header)
        if kind == b"IEND":
            break
        if kind not in _PNG_TEXTS or length > PngImagePlugin.MAX_TEXT_MEMORY:
            file.seek(length + 4, 1)
            continue
        data, checksum = file.read(length), file.read(4)
        is_whole = checksum == struct.pack(">L", zlib.crc32(kind + data))
        if is_whole and not data.startswith(_PNG_TEXTS_KEPT_ELSEWHERE):
            texts.append((kind, data))
    return tuple(texts)


def _read_iptc(image: Image.Image) -> bytes | None:
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        return image.info.get("photoshop", {}).get(IPTC_RESOURCE)
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        # Photoshop calls these bytes numbers of 32 bits, of which Pillow would only give the first.
        return image.tag_v2._tagdata.get(IPTC_TAG)
    return None


def _read_dpi(image: Image.Image) -> tuple[float, float] | None:
    try:
        horizontal, vertical = (float(value) for value in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    if not all(math.isfinite(value) and value > 0 for value in (horizontal, vertical)):
        return None
    return horizontal, vertical


def _read_exif(image: Image.Image, is_turned: bool) -> bytes | None:
    raw = image.info.get("exif")
    if not raw:
        # TIFF has no EXIF block of its own, old PNGs hide it in a text: Pillow builds one from either.
        try:
            exif = Image.Exif()
            exif.endian = image.getexif().endian
            exif.update(writable_exif(image.getexif()))
            raw = exif.tobytes() if len(exif) else None
        except Exception:  # See `read_orientation`.
            raw = None
    return upright_exif(raw, is_turned=is_turned) if raw else None


class _TextAsRead(str):
    """Becomes the bytes it was read from: Pillow reads EXIF's texts as Latin-1, but writes them as ASCII."""

    def encode(self, encoding: str = "latin-1", errors: str = "strict") -> bytes:
        return super().encode("latin-1")


def writable_exif(exif: Image.Exif) -> dict[int, Any]:
    """Returns all tags but `TIFF_STRUCTURE_TAGS`, directories as dictionaries, as Pillow can write them."""
    kept = _with_texts_as_read({tag: exif[tag] for tag in set(exif) - TIFF_STRUCTURE_TAGS})
    for tag in TiffTags.TAGS_V2_GROUPS.keys() & kept:
        kept[tag] = inner = _with_texts_as_read(exif.get_ifd(tag))
        for pointer in TiffTags.TAGS_V2_GROUPS.keys() & inner:
            inner[pointer] = _with_texts_as_read(exif.get_ifd(pointer))
    return kept


def _with_texts_as_read(values: dict[int, Any]) -> dict[int, Any]:
    return {tag: _TextAsRead(value) if isinstance(value, str) else value for tag, value in values.items()}
