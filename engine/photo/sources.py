"""Photo files opened and taken apart: what each kind of file holds beside the pixels of its first picture."""

from __future__ import annotations

import io
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image

from engine.photo import notices
from engine.photo.boxes import Beside, beside_jpeg_2000, beside_jpeg_xl
from engine.photo.formats import MAX_PIXELS, Coding
from engine.photo.gain_map_files import coding_of, stored_gain_map
from engine.photo.heif_boxes import AVIF_BRANDS, describe
from engine.photo.jpeg_segments import JpegFile, Kind, behind_picture, read_jpeg
from engine.photo.png_chunks import read_png
from engine.photo.source import CutShortError, Source, UnsupportedPixelsError
from engine.photo.tiff_source import open_tiff
from engine.texts import Text

Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow's own limit is that of photos of yesterday

_FILLER = bytes(range(254, 0, -1)) * 16
"""Would be seen if pixels were made of it: it begins with long codes, as short ones mean no details."""
_JPEG_2000 = (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
_JPEG_XL = (b"\0\0\0\x0cJXL \r\n\x87\n", b"\xff\x0a")
"""In its container, and bare."""
_GAIN_MAP_NAME = "gainmap"


def open_source(file: BinaryIO, *, accepts_cut: bool = False) -> Source:
    """Opens a JPEG, PNG, WebP, TIFF, BMP or HEIC file.

    Args:
        file: at its start.
        accepts_cut: whether a JPEG may be opened of which a part is missing.
    Raises:
        CutShortError, UnsupportedPixelsError: see there.
        Exception: whatever Pillow's parsers raise on other and on damaged files.
    """
    head = file.read(12)
    file.seek(0)
    if head[4:8] == b"ftyp":
        return _open_avif(file) if head[8:12] in AVIF_BRANDS else _open_heic(file)
    if head.startswith(_JPEG_2000):
        return _open_jpeg_2000(file)
    if head.startswith(_JPEG_XL):
        return _open_jpeg_xl(file)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _open_png(file)
    if head.startswith(b"\xff\xd8"):
        return _open_jpeg(file.read(), accepts_cut)
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return open_tiff(file)
    # Pillow's other parsers stay shut: they are many, and holes were found in them.
    image = Image.open(file, formats=("WEBP", "BMP"))
    source = Source(image, str(image.format))
    if (count := getattr(image, "n_frames", 1)) > 1:
        source.lose(notices.animation(count), holds_more=True)
    if image.format == "WEBP":
        source.coding = Coding(is_lossless=_is_lossless_webp(file))
    return source


def _open_png(file: BinaryIO) -> Source:
    chunks = read_png(file)
    image = Image.open(io.BytesIO(chunks.pixels), formats=("PNG",))
    source = Source(image, "PNG", png=chunks)
    if chunks.frame_count > 1:
        source.lose(notices.animation(chunks.frame_count), holds_more=True)
    if not chunks.is_complete:
        source.lose(notices.too_many_texts())
    if chunks.first(b"caBX") is not None:
        source.lose(notices.content_credentials())
    return source


def _open_jpeg(data: bytes, accepts_cut: bool) -> Source:
    jpeg = read_jpeg(data)
    notice = None
    if jpeg.is_whole:
        picture = data[: jpeg.end]
    elif _opens(jpeg.without_metadata(data)):
        picture = data
    else:
        picture = data.removesuffix(b"\xff") + b"\xff\xd9"
        if not _is_complete(picture):
            if not _opens(picture):
                raise OSError("nothing is left of the pixels")
            if not accepts_cut:
                raise CutShortError
            notice = notices.cut_short()
    image = Image.open(io.BytesIO(jpeg.without_metadata(picture)), formats=("JPEG",))
    source = Source(image, "JPEG", jpeg=jpeg)
    if notice is not None:
        source.lose(notice)
    if jpeg.is_whole:
        _note_what_follows(source, data, jpeg)
    unknown = [name for name in jpeg.unknown if name != "C2PA"]
    if len(unknown) < len(jpeg.unknown):
        source.lose(notices.content_credentials())
    if unknown:
        source.lose(notices.unknown_data(unknown))
    source.coding = coding_of(image)
    return source


def _note_what_follows(source: Source, data: bytes, jpeg: JpegFile) -> None:
    found = []
    for kind, content, mpf_kind in behind_picture(data, jpeg):
        found.append(kind)
        if kind is Kind.GAIN_MAP and source.gain_map is None:
            source.gain_map = stored_gain_map(jpeg, content, mpf_kind)
    if Kind.MOVIE in found:
        source.lose(notices.film(), holds_more=True)
    if Kind.PICTURE in found:
        source.lose(notices.pictures(1 + found.count(Kind.PICTURE)), holds_more=True)
    if Kind.OTHER in found:
        source.lose(notices.data_behind())


def _opens(data: bytes) -> bool:
    return _decoded(data) is not None


def _is_complete(data: bytes) -> bool:
    """Whether a JPEG holds all its pixels: then what is put behind them is not taken for any."""
    plain = _decoded(data)
    if plain is None:
        return False
    filled = _decoded(data[:-2] + _FILLER + data[-2:])
    return filled is not None and plain.tobytes() == filled.tobytes()


def _decoded(data: bytes) -> Image.Image | None:
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            image.load()
            return image.copy()
    except (OSError, SyntaxError):
        return None


def _open_heic(file: BinaryIO) -> Source:
    import engine.photo.heif_library  # noqa: F401  teaches Pillow to open it

    data = file.read()
    file.seek(0)
    told = describe(data)
    image = Image.open(file, formats=("HEIF",))
    bits = image.info.get("bit_depth") or 8
    source = Source(image, "HEIF", heic=data if bits > 8 else None, coding=Coding(bits=bits))
    if (count := getattr(image, "n_frames", 1)) > 1:
        source.lose(notices.pictures(count), holds_more=True)
    if told.has_gain_map:
        source.lose(notices.gain_map())
    others = [name for name in image.info.get("aux") or () if _GAIN_MAP_NAME not in name.lower()]
    if image.info.get("depth_images") or others:
        source.lose(notices.depth_map())
    if told.has_film:
        source.lose(notices.film(), holds_more=True)
    return source


def _open_avif(file: BinaryIO) -> Source:
    told = describe(file.read())
    file.seek(0)
    image = Image.open(file, formats=("AVIF",))
    source = Source(image, "AVIF")
    if told.numbers is not None:
        names = ("color_primaries", "transfer_characteristics")
        image.info["nclx_profile"] = dict(zip(names, told.numbers, strict=True))
    if told.bits > 8:
        source.lose(notices.opened_with_8_bits(told.bits))
    if (count := getattr(image, "n_frames", 1)) > 1:
        source.lose(notices.animation(count), holds_more=True)
    if told.has_gain_map:
        source.lose(notices.gain_map())
    return source


def _open_jpeg_2000(file: BinaryIO) -> Source:
    """Pillow tells neither the profile (ISO/IEC 15444-1, I.5.3.3) nor the depth (A.5.1)."""
    data = file.read()
    file.seek(0)
    source = Source(Image.open(file, formats=("JPEG2000",)), "JPEG2000")
    colours = data.find(b"colr")
    if colours >= 4 and data[colours + 4 : colours + 5] in (b"\2", b"\3"):
        length = int.from_bytes(data[colours - 4 : colours], "big")
        source.image.info["icc_profile"] = data[colours + 7 : colours - 4 + length]
    _take_beside(source, beside_jpeg_2000(data))
    sizes = data.find(b"\xff\x51")
    bits = (data[sizes + 40] & 0x7F) + 1 if 0 <= sizes < len(data) - 40 else 8
    if bits > 8 and not source.image.mode.startswith("I;16"):
        source.lose(notices.opened_with_8_bits(bits))
    return source


def _open_jpeg_xl(file: BinaryIO) -> Source:
    try:
        import pillow_jxl  # noqa: F401  which teaches Pillow the format
    except ImportError as error:
        raise UnsupportedPixelsError(
            Text("is a JPEG XL file, for which pillow-jxl-plugin is missing")
        ) from error
    told = beside_jpeg_xl(file.read())
    file.seek(0)
    source = Source(Image.open(file, formats=("JXL",)), "JXL")
    _take_beside(source, told)
    if told.bits > 8 and not source.image.mode.startswith("I;16"):
        source.lose(notices.opened_with_8_bits(told.bits))
    if told.is_animated:
        source.lose(notices.several_pictures(), holds_more=True)
    return source


def _take_beside(source: Source, told: Beside) -> None:
    """Gives the picture the metadata that its library does not read."""
    for name, value in (("exif", told.exif), ("xmp", told.xmp)):
        if value is not None:
            source.image.info[name] = value
    if told.has_more:
        source.lose(notices.unread_metadata())


def _is_lossless_webp(file: BinaryIO) -> bool:
    """Whether the pixels lie in a chunk of the lossless kind (WebP container specification)."""
    file.seek(12)
    while len(header := file.read(8)) == 8:
        if header[:4] in (b"VP8L", b"VP8 "):
            return header[:4] == b"VP8L"
        size = int.from_bytes(header[4:], "little")
        file.seek(size + size % 2, 1)
    return False


def decode_16_bit_png(data: bytes, *, has_colour: bool) -> np.ndarray | None:
    """Decodes by OpenCV, as Pillow reduces 16-bit colour to 8 bits; None where OpenCV cannot.

    Returns:
        uint16 [H,W,C], as stored (not turned): grey, grey and alpha, RGB or RGBA.
    """
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if pixels is None or pixels.dtype != np.uint16:
        return None
    if pixels.ndim == 2:
        return pixels[..., None]
    if pixels.shape[2] == 3:
        return cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)
    return cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA) if has_colour else pixels[..., 2:]
