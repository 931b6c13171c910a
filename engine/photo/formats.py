"""The file formats of photos. Imports nothing heavy: file dialogs list them before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import Any

MAX_PIXELS = 250_000_000
"""No larger photo is opened or made: what claims more would only fill the memory."""


@dataclass(frozen=True)
class Coding:
    """How the pixels of a file were packed, so that they can be packed as well again.

    Attributes:
        jpeg_tables: the quantisation of a JPEG, for brightness and colours.
        jpeg_subsampling: 0 for colours at full resolution (4:4:4), 1 for 4:2:2, 2 for 4:2:0.
        is_lossless: a WebP that lost nothing.
        bits: of each colour in a HEIC file.
        tiff_compression: of a TIFF, as its tag 259 has it; 0 if it cannot be written.
        tiff_predictor: what of its pixels was compressed, as tag 317 has it: 1 for themselves, 2 for
            differences.
        is_big_endian: a TIFF whose numbers begin with their largest byte.
    """

    jpeg_tables: tuple[tuple[int, ...], ...] = ()
    jpeg_subsampling: int = 0
    is_lossless: bool = False
    bits: int = 8
    tiff_compression: int = 0
    tiff_predictor: int = 1
    is_big_endian: bool = False


@dataclass(frozen=True)
class PhotoFormat:
    """A file format that photos are read from and written to.

    Attributes:
        name: Pillow's name of it.
        suffixes: endings of its files, the usual one first.
        holds_alpha: it can store transparency.
        holds_16_bit: it can store 16 bits for each colour.
        holds_metadata: it can store EXIF, XMP and a colour profile.
        longest_px: the longest side of a picture that it can store; None if larger than any photo.
        holds_iptc: it can store IPTC's captions and Photoshop's resources.
        options: how Pillow is told to write it.
    """

    name: str
    suffixes: tuple[str, ...]
    holds_alpha: bool = False
    holds_16_bit: bool = False
    holds_metadata: bool = True
    longest_px: int | None = None
    holds_iptc: bool = False
    options: tuple[tuple[str, Any], ...] = ()

    @property
    def has_quality(self) -> bool:
        """Whether it weighs size against fidelity, by a quality of 1 to 100."""
        return "quality" in dict(self.options)

    def with_coding(self, coding: Coding | None) -> PhotoFormat:
        """Returns this format, which packs pixels as they were packed in a file of the same format."""
        options = dict(self.options)
        if coding is not None and self.name == "JPEG" and coding.jpeg_tables:
            tables = coding.jpeg_tables if len(coding.jpeg_tables) > 1 else coding.jpeg_tables * 2
            options = {"qtables": [list(table) for table in tables], "subsampling": coding.jpeg_subsampling}
        elif coding is not None and self.name == "WEBP" and coding.is_lossless:
            # The quality is here the effort; colours under transparent parts stay as well.
            options |= {"lossless": True, "exact": True, "quality": 50}
        elif coding is not None and self.name == "HEIF" and coding.bits > 10:
            options["bit_depth"] = 12
        elif coding is not None and self.name == "TIFF":
            options = {"is_big_endian": coding.is_big_endian}
            if coding.tiff_compression:
                options |= {"compression": coding.tiff_compression, "predictor": coding.tiff_predictor}
        return replace(self, options=tuple(options.items()))

    def with_quality(self, quality: int) -> PhotoFormat:
        """Returns this format at another quality; unchanged where it has none."""
        if not self.has_quality:
            return self
        return replace(self, options=tuple({**dict(self.options), "quality": quality}.items()))


_FORMATS = (
    # Colour at full resolution (4:4:4): halving it would smear the edges of lips and irises, and once more at
    # each save. Beyond 95 the files grow fast and the eye gains nothing.
    PhotoFormat(
        "JPEG",
        (".jpg", ".jpeg", ".jpe", ".jfif"),
        longest_px=65500,
        holds_iptc=True,
        options=(("quality", 95), ("subsampling", 0)),
    ),
    PhotoFormat("PNG", (".png",), holds_alpha=True, holds_16_bit=True),
    PhotoFormat("TIFF", (".tif", ".tiff"), holds_alpha=True, holds_16_bit=True, holds_iptc=True),
    # Method 2 takes a sixth of the time of the usual 4 and makes files of the same size at this quality.
    PhotoFormat(
        "WEBP", (".webp",), holds_alpha=True, longest_px=16383, options=(("quality", 95), ("method", 2))
    ),
    # Of 16 bits, 10 are kept, or 12 where the photo came with as many.
    PhotoFormat(
        "HEIF",
        (".heic", ".heif", ".hif"),
        holds_alpha=True,
        holds_16_bit=True,
        longest_px=65500,
        options=(("quality", 95), ("chroma", 444)),
    ),
    PhotoFormat(
        "AVIF",
        (".avif",),
        holds_alpha=True,
        longest_px=65535,
        options=(("quality", 95), ("subsampling", "4:4:4"), ("speed", 7)),
    ),
    PhotoFormat("BMP", (".bmp", ".dib"), holds_metadata=False),
)

# Installers bring pi-heif instead, which only reads: the encoder in pillow-heif is under the GPL, which other
# libraries of a bundle cannot be joined with.
_UNWRITABLE = () if find_spec("pillow_heif") else ("HEIF",)

FORMATS = tuple(format for format in _FORMATS if format.name not in _UNWRITABLE)
"""Those that can be written here."""

READ_ONLY_SUFFIXES = (
    ".jp2",
    ".j2k",
    ".jxl",
    *(suffix for format in _FORMATS if format.name in _UNWRITABLE for suffix in format.suffixes),
)
"""JPEG 2000, JPEG XL, and what is in some installations opened, but not written."""

RAW_SUFFIXES = (
    ".dng", ".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw", ".sr2", ".srf", ".raf", ".orf", ".rw2", ".pef",
    ".srw", ".x3f", ".mrw", ".3fr", ".iiq", ".erf", ".mef", ".mos", ".kdc", ".dcr", ".raw", ".rwl",
)  # fmt: skip
"""Of cameras' raw files, which are developed where rawpy is installed."""

FORMAT_OF_SUFFIX = {suffix: format for format in FORMATS for suffix in format.suffixes}


def suffixes_to_open() -> tuple[str, ...]:
    """Endings of the files that can be opened with what is installed."""
    raw = RAW_SUFFIXES if find_spec("rawpy") is not None else ()
    return (*FORMAT_OF_SUFFIX, *READ_ONLY_SUFFIXES, *raw)


def usual_suffix(name: str) -> str:
    """Returns the usual ending of a format's files, by Pillow's name of it; that of PNG if it is unknown."""
    return next((format.suffixes[0] for format in FORMATS if format.name == name), ".png")
