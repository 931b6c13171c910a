"""What a photo file carries beside its pixels, made true for upright pixels."""

from __future__ import annotations

import math
import re
import struct
import zlib
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from PIL import Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, TiffTags

_ORIENTATION = 0x0112
_SIZE_TAGS = ((0x0100, 0x0101), (0xA002, 0xA003))
_EXIF_POINTER = 0x8769
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x0201, 0x0202

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


@dataclass(frozen=True)
class PhotoMetadata:
    """What a photo file carries beside its pixels; None where it has none.

    Attributes:
        exif: raw EXIF block from its byte-order mark on, its orientation tag set to 1 (the pixels are
            upright) and without a thumbnail, which would show the photo as it was before the edit.
        icc_profile: raw ICC profile.
        xmp: raw XMP packet, its orientation set to 1.
        dpi: horizontal and vertical dots per inch.
        png_texts: kind and data of a PNG's text chunks, such as title, author and software, as they were.
        iptc: captions, credits and keywords as news agencies write them (IPTC-IIM), as they were.
        jpeg_comment: the comment of a JPEG, as it was.
    """

    exif: bytes | None = None
    icc_profile: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    png_texts: tuple[tuple[bytes, bytes], ...] = ()
    iptc: bytes | None = None
    jpeg_comment: bytes | None = None

    def resized(self, size: tuple[int, int]) -> PhotoMetadata:
        """Returns what goes with pixels of another size (height, width), which EXIF names as well."""
        return replace(self, exif=_resized_exif(self.exif, size)) if self.exif else self


def read_orientation(image: Image.Image) -> int:
    """The orientation 1..8 (EXIF 2.32, tag 274) that a picture's file states; 1 where it has none."""
    try:
        if image.format == "HEIF":
            value = image.info["original_orientation"]
        else:
            value = image.getexif().get(_ORIENTATION)
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
        if _ORIENTATION in entries:
            struct.pack_into(order + "HL", block, entries[_ORIENTATION] + 2, 3, 1)
            struct.pack_into(order + "HH", block, entries[_ORIENTATION] + 8, 1, 0)
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


def _resized_exif(exif: bytes, size: tuple[int, int]) -> bytes:
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
