"""A photo file that was opened and taken apart, before its pixels are decoded."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import ImageFile

from engine.photo.formats import Coding
from engine.photo.gain_map_files import StoredGainMap
from engine.photo.jpeg_segments import JpegFile
from engine.photo.png_chunks import PngChunks
from engine.photo.tiff_directories import TiffDirectory


class CutShortError(ValueError):
    """The end of the file is missing, with a part of the pixels."""


class UnsupportedPixelsError(ValueError):
    """The pixels are of a kind that cannot be opened; the text says of which, as "has …"."""


@dataclass
class Source:
    """A file that was opened.

    Attributes:
        image: its first picture, opened by Pillow.
        format: Pillow's name of the format.
        png: the chunks of a PNG.
        jpeg: the segments of a JPEG.
        directory: the one of a TIFF that the picture is in.
        heic: the bytes of a HEIC file of more than 8 bits for each colour.
        coding: how its pixels are packed.
        gain_map: the one of a JPEG.
        further_pages: see `PhotoMetadata.further_pages`.
        notices: see `Photo.notices`.
        holds_more: see `Photo.holds_more`.
    """

    image: ImageFile.ImageFile
    format: str
    png: PngChunks | None = None
    jpeg: JpegFile | None = None
    directory: TiffDirectory | None = None
    heic: bytes | None = None
    coding: Coding | None = None
    gain_map: StoredGainMap | None = None
    further_pages: bytes | None = None
    notices: list[str] = field(default_factory=list)
    holds_more: bool = False

    def lose(self, notice: str, *, holds_more: bool = False) -> None:
        """Notes something that will not be saved."""
        self.notices.append(notice)
        self.holds_more = self.holds_more or holds_more
