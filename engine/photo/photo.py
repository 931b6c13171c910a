"""An opened photo and its metadata. Imports nothing that reads or writes files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from engine.errors import ShapeError
from engine.levels import STEPS_16, as_8_bits
from engine.photo.exif import resized_exif
from engine.photo.file_stamp import FileStamp
from engine.photo.formats import Coding
from engine.photo.gain_map import GainMap
from engine.photo.photoshop import without_paths
from engine.photo.xmp_regions import with_moved_regions, with_resized_regions

_GAP_PX = 7
"""Gaps in what was painted are smaller than this."""


@dataclass(frozen=True)
class Sidecar:
    """XMP in a file of its own.

    Attributes:
        data: the packet.
        names_ending: the file is called NAME.EXT.xmp, not NAME.xmp.
    """

    data: bytes
    names_ending: bool


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
        photoshop: Photoshop's resources: clipping paths, copyright flag and address; without thumbnails,
            captions and whatever else stands above.
        sidecar: XMP beside the photo's file; it goes along to where the photo is saved.
        coding: see `Coding`; None where the format has only one.
        gain_map: of an HDR photo, as it belongs to the photo that was opened; only JPEG files get it.
        further_pages: of a TIFF, as they were: a TIFF file of their own; only TIFF files get them.
    """

    exif: bytes | None = None
    icc_profile: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    png_texts: tuple[tuple[bytes, bytes], ...] = ()
    iptc: bytes | None = None
    jpeg_comment: bytes | None = None
    photoshop: bytes | None = None
    sidecar: Sidecar | None = None
    coding: Coding | None = None
    gain_map: GainMap | None = None
    further_pages: bytes | None = None

    def resized(self, size: tuple[int, int]) -> PhotoMetadata:
        """Returns what goes with pixels of another size (height, width), which EXIF and XMP name as well."""
        exif = resized_exif(self.exif, size) if self.exif else self.exif
        return replace(self, exif=exif)._with_xmp(lambda packet: with_resized_regions(packet, size))

    def recoloured(self, before_rgb: np.ndarray, after_rgb: np.ndarray) -> PhotoMetadata:
        """Returns what goes with a photo, uint8 [H,W,3], whose pixels are all others: converted or scaled."""
        if self.gain_map is None:
            return self
        return replace(self, gain_map=self.gain_map.following(before_rgb, after_rgb))

    def reframed(
        self, before_rgb: np.ndarray, after_rgb: np.ndarray, to_source: np.ndarray, *, is_turned: bool
    ) -> PhotoMetadata:
        """Returns what goes with a part of a photo, uint8 [H,W,3], or with a turned one.

        Args:
            before_rgb, after_rgb: the photo.
            to_source: see `GainMap.moved`.
            is_turned: width and height changed places.
        """
        moved = self._moved(before_rgb, after_rgb, to_source)
        dpi = self.dpi[::-1] if self.dpi and is_turned else self.dpi
        return replace(moved, dpi=dpi, photoshop=without_paths(self.photoshop) if self.photoshop else None)

    def framed_by(
        self, before_rgb: np.ndarray, after_rgb: np.ndarray, left_px: int, top_px: int
    ) -> PhotoMetadata:
        """Returns what goes with a photo, uint8 [H,W,3], that grew at its edges, or shrank again there."""
        to_source = np.array([[1, 0, -left_px], [0, 1, -top_px]], np.float64)
        return self._moved(before_rgb, after_rgb, to_source)

    def _moved(self, before_rgb: np.ndarray, after_rgb: np.ndarray, to_source: np.ndarray) -> PhotoMetadata:
        before, after = (before_rgb.shape[0], before_rgb.shape[1]), (after_rgb.shape[0], after_rgb.shape[1])
        moved = self.resized(after)._with_xmp(
            lambda packet: with_moved_regions(packet, before, after, to_source)
        )
        if self.gain_map is None:
            return moved
        return replace(moved, gain_map=self.gain_map.moved(before_rgb, after_rgb, to_source))

    def _with_xmp(self, change: Callable[[bytes], bytes]) -> PhotoMetadata:
        """Returns the same with changed XMP, in the file and beside it."""
        xmp, sidecar = self.xmp, self.sidecar
        if sidecar is not None:
            sidecar = replace(sidecar, data=change(sidecar.data))
        return replace(self, xmp=xmp and change(xmp), sidecar=sidecar)


@dataclass(frozen=True, eq=False)
class Photo:
    """An opened photo, upright.

    Attributes:
        rgb: uint8 [H,W,3], what is shown and completed.
        alpha: uint8 or uint16 [H,W], or None.
        rgb16: uint16 [H,W,3] for 16-bit files, else None; `rgb` is the same in 8 bits, rounded.
        metadata: see `PhotoMetadata`.
        format: Pillow's name of the file format, such as "JPEG".
        path: where it was read from, or None.
        stamp: how that file was, or None.
        is_generated: a trained network made all of it, which shows nobody.
        notices: what of its file will not be in a file that it is saved to, a sentence each.
        holds_more: its file holds further pictures, films or layers: it must not be written over.
    """

    rgb: np.ndarray
    alpha: np.ndarray | None = None
    rgb16: np.ndarray | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    format: str = "PNG"
    path: Path | None = None
    stamp: FileStamp | None = None
    is_generated: bool = False
    notices: tuple[str, ...] = ()
    holds_more: bool = False

    @property
    def pixels(self) -> np.ndarray:
        """All that is known of the colours, in the depth of the file: uint16 or uint8 [H,W,3]."""
        return self.rgb if self.rgb16 is None else self.rgb16

    @property
    def is_transparent(self) -> bool:
        """Whether any pixel lets something shine through. Looks at the whole photo."""
        return self.alpha is not None and bool(self.alpha.min() < np.iinfo(self.alpha.dtype).max)

    def with_rgb(self, rgb: np.ndarray) -> Photo:
        """Returns this photo with other 8-bit pixels.

        Of a 16-bit photo, values that did not change in 8 bits keep their 16 bits. Where something was
        painted over a hole that lets everything through, the photo becomes opaque.

        Args:
            rgb: uint8 [H,W,3], of the same size.
        Raises:
            ShapeError: another size or type.
        """
        if rgb.shape != self.rgb.shape or rgb.dtype != np.uint8:
            raise ShapeError(
                f"The pixels are {rgb.dtype} {rgb.shape}, the photo's are uint8 {self.rgb.shape}."
            )
        rgb16 = self.rgb16
        if rgb16 is not None:
            rgb16 = np.where(rgb != self.rgb, rgb * np.uint16(STEPS_16), rgb16)
        return replace(self, rgb=rgb, rgb16=rgb16, alpha=self._alpha_under(rgb))

    def with_pixels(self, pixels: np.ndarray, rgb: np.ndarray | None = None) -> Photo:
        """Returns this photo with other pixels in its own depth; opacity as in `with_rgb`.

        Args:
            pixels: as `pixels` has them.
            rgb: the same in 8 bits, where somebody has them already.
        Raises:
            ShapeError: another size or type.
        """
        if self.rgb16 is None:
            return self.with_rgb(pixels)
        if pixels.shape != self.rgb16.shape or pixels.dtype != np.uint16:
            raise ShapeError(
                f"The pixels are {pixels.dtype} {pixels.shape}, the photo's are uint16 {self.rgb16.shape}."
            )
        rgb = as_8_bits(pixels) if rgb is None else rgb
        return replace(self, rgb=rgb, rgb16=pixels, alpha=self._alpha_under(rgb))

    def _alpha_under(self, rgb: np.ndarray) -> np.ndarray | None:
        """The opacity with other pixels: full where holes were painted over, their soft edges among them.

        Pixels that are painted may by chance keep their colour, which leaves gaps that are closed here.
        """
        if self.alpha is None or self.alpha.min() > 0:
            return self.alpha
        import cv2  # photos are known before any picture library is loaded

        is_painted = (rgb != self.rgb).any(axis=2).astype(np.uint8)
        is_painted = cv2.morphologyEx(is_painted, cv2.MORPH_CLOSE, np.ones((_GAP_PX, _GAP_PX), np.uint8))
        most = np.iinfo(self.alpha.dtype).max
        _, regions = cv2.connectedComponents(is_painted * (self.alpha < most).astype(np.uint8))
        holed = np.unique(regions[(self.alpha == 0) & (is_painted > 0)])
        return np.where(np.isin(regions, holed[holed > 0]), most, self.alpha).astype(self.alpha.dtype)
