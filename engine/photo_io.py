"""Photos in and out: pixels, orientation, colour profile, alpha, bit depth and metadata."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class PhotoMetadata:
    """What a photo file carries beside its pixels; None where it has none.

    Attributes:
        exif: raw EXIF block, its orientation tag set to 1 (the pixels are upright).
        icc_profile: raw ICC profile.
        xmp: raw XMP packet.
        dpi: horizontal and vertical dots per inch.
    """

    exif: bytes | None = None
    icc_profile: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Photo:
    """An opened photo, upright.

    Attributes:
        rgb: uint8 [H,W,3], what is shown and completed.
        alpha: uint8 or uint16 [H,W], or None.
        rgb16: uint16 [H,W,3] for 16-bit files, else None; `rgb` is its upper byte rounded.
        metadata: see `PhotoMetadata`.
        format: Pillow's name of the file format, such as "JPEG".
        path: where it was read from, or None.
    """

    rgb: np.ndarray
    alpha: np.ndarray | None = None
    rgb16: np.ndarray | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    format: str = "PNG"
    path: Path | None = None

    def with_rgb(self, rgb: np.ndarray) -> Photo:
        """Returns this photo with other 8-bit pixels.

        Of a 16-bit photo, pixels whose 8-bit value did not change keep their 16-bit value.

        Args:
            rgb: uint8 [H,W,3], of the same size.
        """
        rgb16 = self.rgb16
        if rgb16 is not None:
            rgb16 = np.where(rgb != self.rgb, rgb.astype(np.uint16) * 257, rgb16)
        return replace(self, rgb=rgb, rgb16=rgb16)
