"""TIFF files opened: which of their pictures, and what of the others is kept or told."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

from PIL import Image, TiffImagePlugin

from engine.photo import notices
from engine.photo.formats import Coding
from engine.photo.source import Source, UnsupportedPixelsError
from engine.photo.tiff_directories import (
    BITS,
    COMPRESSION,
    PHOTOMETRIC,
    PHOTOSHOP_LAYERS,
    PREDICTOR,
    SAMPLE_FORMAT,
    TiffDirectory,
    read_tiff,
    with_first_directory,
)
from engine.photo.tiff_pages import UnkeptPagesError, as_ordinary, further_pages
from engine.photo.tiff_samples import FORMAT as TIFF_BY_CHANNELS
from engine.texts import Text

_FLOATING = 3
_TIFF_COMPRESSIONS = (1, 5, 8, 32773, 32946)
"""None, LZW, Deflate, PackBits and Deflate by its older number: what can be written without loss."""
_WEBP_IN_TIFF = 50001
_BIG_TIFF_OF_BIG_ENDIANS = b"MM\0+"
_DESCRIPTION = 270
_STACK = re.compile(rb"ImageJ=[^\0]*?\nimages=(\d{1,6})\n")
"""ImageJ puts further pictures behind the first without directories of their own, and says so here."""
_LAYER_MARKS = (b"Layr", b"ryaL", b"Lr16", b"61rL", b"Lr32", b"23rL")


def open_tiff(file: BinaryIO) -> Source:
    """Opens a TIFF file: of its first page the picture at full size.

    Raises:
        UnsupportedPixelsError: see there.
        Exception: whatever Pillow's parsers raise on damaged files.
    """
    tiff = read_tiff(file)
    file.seek(0)
    if file.read(4) == _BIG_TIFF_OF_BIG_ENDIANS:
        file.seek(0)
        file = io.BytesIO(as_ordinary(file.read(), tiff))
        tiff = read_tiff(file)
    whole = file
    directory = tiff.directories[0] if tiff.directories else None
    if tiff.main is not None:
        directory, file = tiff.main, with_first_directory(file, tiff.main)
    if directory is not None and not directory.fits_into(file.seek(0, io.SEEK_END)):
        raise OSError("the file is too short for its pixels")
    if directory is not None and not _can_unpack(directory):
        raise UnsupportedPixelsError(Text("is compressed in a way that only few programs know"))
    file.seek(0)
    try:
        image = Image.open(file, formats=(TIFF_BY_CHANNELS, "TIFF"))
    except (OSError, SyntaxError) as error:
        if directory is not None and (kind := _unknown_kind(directory)):
            raise UnsupportedPixelsError(kind) from error
        raise
    source = Source(image, "TIFF", directory=directory)
    compression = directory.number(COMPRESSION, 1) if directory is not None else 0
    source.coding = Coding(
        tiff_compression=compression if compression in _TIFF_COMPRESSIONS else 0,
        tiff_predictor=directory.number(PREDICTOR, 1) if directory is not None else 1,
        is_big_endian=image.tag_v2.prefix == b"MM",  # type: ignore[attr-defined]
    )
    if directory is not None and len(tiff.pages) > 1:
        whole.seek(0)
        try:
            source.further_pages = further_pages(whole.read(), tiff, directory)
        except UnkeptPagesError:
            source.lose(notices.pages(len(tiff.pages)), holds_more=True)
    stack = _STACK.match(image.tag_v2._tagdata.get(_DESCRIPTION, b""))  # type: ignore[attr-defined]
    if stack is not None and int(stack[1]) > 1 and len(tiff.pages) <= 1:
        source.lose(notices.pages(int(stack[1])), holds_more=True)
    if any(each.is_mask for each in tiff.directories):
        source.lose(notices.transparency_mask())
    layers = image.tag_v2._tagdata.get(PHOTOSHOP_LAYERS, b"")  # type: ignore[attr-defined]
    if any(mark in layers[:4096] for mark in _LAYER_MARKS):
        source.lose(notices.layers(), holds_more=True)
    return source


def _can_unpack(directory: TiffDirectory) -> bool:
    """Whether Pillow's libtiff knows the compression; WebP's was left out of most builds of it."""
    compression = directory.number(COMPRESSION, 1)
    return compression in TiffImagePlugin.COMPRESSION_INFO and compression != _WEBP_IN_TIFF


def _unknown_kind(directory: TiffDirectory) -> str | None:
    """How to call pixels that cannot be opened."""
    bits = directory.number(BITS, 1)
    if directory.number(SAMPLE_FORMAT) == _FLOATING:
        return Text("has colours of {bits}-bit floating point numbers", bits=bits)
    if bits not in (1, 8, 16):
        return Text("has {bits} bits for each colour", bits=bits)
    if directory.number(PHOTOMETRIC) > 6:
        return Text("has colours of a kind that only few programs know")
    return Text("has colours and channels of a kind that only few programs know")
