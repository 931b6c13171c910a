"""Reads what a photo file carries beside its pixels, made true for upright pixels."""

from __future__ import annotations

import math
from typing import Any

from PIL import Image

from engine.photo import notices, photoshop
from engine.photo.exif import ORIENTATION, upright_exif
from engine.photo.jpeg_segments import extended_xmp
from engine.photo.photo import PhotoMetadata
from engine.photo.png_chunks import TEXTS
from engine.photo.previews import without_iptc_preview
from engine.photo.source import Source
from engine.photo.tiff_tags import IPTC_TAG, PHOTOSHOP_TAG, XMP_TAG, writable_tags
from engine.photo.xmp import announces_depth, still_true, without_announcements
from engine.photo.xmp_parts import extended_guid, merged

_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 282, 283, 296
_CENTIMETRE = 3

_PNG_TEXTS_KEPT_ELSEWHERE = (
    b"XML:com.adobe.xmp\0",
    # EXIF, XMP, colour profile and Photoshop's own data, as ImageMagick puts them.
    *(b"Raw profile type %s\0" % kind for kind in (b"exif", b"APP1", b"xmp", b"icc", b"icm", b"8bim")),
)


def read_orientation(source: Source) -> int:
    """The orientation 1..8 (EXIF 2.32, tag 274) that a file states; 1 where it has none."""
    try:
        if source.format == "JXL":
            return 1  # the library turns the picture; what EXIF says does not count (ISO/IEC 18181-2, 9.5)
        if source.format == "HEIF":
            value = source.image.info["original_orientation"]
        elif source.png is not None or source.jpeg is not None:
            exif = Image.Exif()
            exif.load(raw_exif(source) or b"")
            value = exif.get(ORIENTATION)
        else:
            value = source.image.getexif().get(ORIENTATION)
    except Exception:  # Pillow raises almost anything on damaged EXIF; the photo can still be shown.
        return 1
    return value if value in range(1, 9) else 1


def read_metadata(source: Source, icc_profile: bytes | None, orientation: int) -> PhotoMetadata:
    """Collects the metadata of a file that was opened.

    Args:
        source: the file; what of it will not be kept is noted there.
        icc_profile: profile that the pixels are in.
        orientation: which the file stated.
    """
    is_turned = orientation >= 5
    dpi = source.png.dpi if source.png is not None else _sound_dpi(source.image.info.get("dpi"))
    exif = raw_exif(source)
    if dpi is None and source.jpeg is not None and exif:
        dpi = _dpi_in(exif)
    comment = source.image.info.get("comment") if source.jpeg is not None else None
    iptc, resources = photoshop.split_block(_photoshop_block(source))
    iptc = _tiff_bytes(source, IPTC_TAG) or iptc
    if resources is not None and orientation != 1 and photoshop.has_paths(resources):
        source.lose(notices.paths_turned())
        resources = photoshop.without_paths(resources)
    return PhotoMetadata(
        exif=upright_exif(exif, is_turned=is_turned) if exif else None,
        icc_profile=icc_profile,
        xmp=_read_xmp(source),
        dpi=dpi[::-1] if dpi and is_turned else dpi,
        png_texts=_png_texts(source),
        iptc=without_iptc_preview(iptc) if iptc else None,
        jpeg_comment=comment if isinstance(comment, bytes) else None,
        photoshop=resources,
        coding=source.coding,
        further_pages=source.further_pages,
    )


def raw_exif(source: Source) -> bytes | None:
    """The EXIF block of a file, as it is there; a new one with a TIFF's tags, which has none of its own."""
    if source.png is not None:
        return source.png.exif
    if source.jpeg is not None:
        return source.jpeg.exif
    raw = source.image.info.get("exif")
    if raw:
        return raw if isinstance(raw, bytes) else None
    try:
        exif = Image.Exif()
        exif.endian = source.image.getexif().endian
        tags, left_out = writable_tags(source.image.getexif())
        if left_out and source.format == "TIFF":
            source.lose(notices.damaged_tags(left_out))
        exif.update(tags)
        return exif.tobytes() if len(exif) else None
    except Exception:  # See `read_orientation`.
        return None


def _read_xmp(source: Source) -> bytes | None:
    if source.png is not None:
        packet: Any = source.png.xmp
    elif source.jpeg is not None:
        packet = source.jpeg.xmp
    elif source.directory is not None:
        packet = _tiff_bytes(source, XMP_TAG)
    else:
        packet = source.image.info.get("xmp")
    if isinstance(packet, str):
        packet = packet.encode()
    if not isinstance(packet, bytes) or not packet:
        return None
    packet = still_true(packet)
    guid = extended_guid(packet)
    if guid is not None and source.jpeg is not None:
        further = extended_xmp(source.jpeg, guid)
        whole = merged(packet, None if further is None else still_true(further))
        if further is None or whole is None:
            source.lose(notices.unreadable_xmp())
        packet = whole or merged(packet, None) or packet
    if announces_depth(packet) and notices.depth_map() not in source.notices:
        source.lose(notices.depth_map())
    return without_announcements(packet)


def _png_texts(source: Source) -> tuple[tuple[bytes, bytes], ...]:
    """The text chunks of a PNG (third edition, section 11.3.3), as `PhotoMetadata` has them.

    Those are left out whose content has its own place in the metadata, or shows the photo as it was before
    the edit.
    """
    chunks = source.png.others if source.png is not None else ()
    return tuple(
        (kind, data)
        for kind, data in chunks
        if kind in TEXTS and not data.startswith(_PNG_TEXTS_KEPT_ELSEWHERE)
    )


def _photoshop_block(source: Source) -> bytes | None:
    if source.jpeg is not None:
        return source.jpeg.photoshop
    if source.png is not None:
        return source.png.raw_profile(b"8bim")
    return _tiff_bytes(source, PHOTOSHOP_TAG)


def _tiff_bytes(source: Source, tag: int) -> bytes | None:
    """The bytes of a TIFF's tag, whatever they are said to be: Photoshop calls IPTC's numbers of 32 bits."""
    if source.directory is None:
        return None
    data = source.image.tag_v2._tagdata.get(tag)  # type: ignore[attr-defined]
    return data if isinstance(data, bytes) else None


def _dpi_in(exif: bytes) -> tuple[float, float] | None:
    """The resolution that a JPEG's EXIF names, where its own header names none (EXIF 2.32, 4.6.4 A)."""
    try:
        tags = Image.Exif()
        tags.load(exif)
        factor = 2.54 if tags.get(_RESOLUTION_UNIT) == _CENTIMETRE else 1.0
        return _sound_dpi(tuple(float(tags[tag]) * factor for tag in (_X_RESOLUTION, _Y_RESOLUTION)))
    except Exception:  # See `read_orientation`.
        return None


def _sound_dpi(dpi: Any) -> tuple[float, float] | None:
    try:
        horizontal, vertical = (float(value) for value in dpi)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not all(math.isfinite(value) and value > 0 for value in (horizontal, vertical)):
        return None
    return horizontal, vertical
