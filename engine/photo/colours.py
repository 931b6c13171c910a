"""Colours of photos turned into those that other programs expect: sRGB, and 8 bits."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

from engine.errors import PhotoError
from engine.levels import as_8_bits, from_levels, to_levels, without_steps
from engine.photo.exif import as_srgb_exif
from engine.photo.icc_matrix import MatrixProfile, read_matrix_profile
from engine.photo.photo import Photo


def in_srgb(photo: Photo) -> Photo:
    """Converts from the photo's profile; one without a profile is sRGB by custom, and now says so.

    Raises:
        PhotoError: the profile cannot be read.
    """
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    profile = srgb.tobytes()
    metadata = replace(photo.metadata, icc_profile=profile)
    if metadata.exif:
        metadata = replace(metadata, exif=as_srgb_exif(metadata.exif))
    if photo.metadata.icc_profile is None:
        return replace(photo, metadata=metadata)
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(photo.metadata.icc_profile))
        source, target = (read_matrix_profile(each) for each in (photo.metadata.icc_profile, profile))
        if source is not None and target is not None:
            if _are_alike(source, target):
                return replace(photo, metadata=metadata)
            if photo.rgb16 is not None:
                rgb16 = source.to_srgb(photo.rgb16, target)
                rgb = as_8_bits(rgb16)
                return replace(photo, rgb=rgb, rgb16=rgb16, metadata=metadata.recoloured(photo.rgb, rgb))
        converted = ImageCms.profileToProfile(
            Image.fromarray(photo.rgb),
            own,
            srgb,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError) as error:
        raise PhotoError(
            "The colour profile of this photo cannot be read, so nothing can be converted to sRGB: keep the "
            "profile, in any kind of file but .bmp."
        ) from error
    rgb = np.asarray(converted)
    return replace(photo, rgb=rgb, rgb16=None, metadata=metadata.recoloured(photo.rgb, rgb))


def _are_alike(profile: MatrixProfile, srgb: MatrixProfile) -> bool:
    """Whether a conversion would change no colour by one of 256 steps. Names of profiles do not tell that."""
    steps = np.linspace(0, 65535, 33).astype(np.uint16)
    colours = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(33, -1, 3)
    return bool(np.abs(profile.to_srgb(colours, srgb).astype(int) - colours).max() < 257)


@dataclass(frozen=True, eq=False)
class ColourTransform:
    """Turns pixels of a photo into sRGB, which networks have learned from, and what they draw back.

    Pixels are uint8, or float32 levels as `engine.levels` has them, and stay what they are. Pillow knows
    8 bits only, so that levels go through the curves and the matrix of a profile that is made of these; of
    one that is made of tables they are smoothed again.

    Attributes:
        forth, back: of Pillow; None where the photo's numbers are those of sRGB.
        own, srgb: the profiles, where both are made of curves and a matrix.
    """

    forth: ImageCms.ImageCmsTransform | None = None
    back: ImageCms.ImageCmsTransform | None = None
    own: MatrixProfile | None = None
    srgb: MatrixProfile | None = None

    def to_srgb(self, rgb: np.ndarray) -> np.ndarray:
        """uint8 or float32 [...,3]; colours that sRGB does not have become its nearest."""
        return self._converted(rgb, self.forth, None if self.own is None else self.own.to_srgb)

    def from_srgb(self, rgb: np.ndarray) -> np.ndarray:
        """uint8 or float32 [...,3]."""
        return self._converted(rgb, self.back, None if self.own is None else self.own.from_srgb)

    def _converted(
        self,
        rgb: np.ndarray,
        transform: ImageCms.ImageCmsTransform | None,
        with_16_bits: Callable[[np.ndarray, MatrixProfile], np.ndarray] | None,
    ) -> np.ndarray:
        if transform is None or rgb.dtype == np.uint8:
            return _applied(transform, rgb)
        if with_16_bits is None or self.srgb is None:
            return without_steps(_applied(transform, from_levels(rgb, np.uint8)))
        rows = from_levels(rgb, np.uint16).reshape(-1, rgb.shape[-2], 3)
        return to_levels(with_16_bits(rows, self.srgb)).reshape(rgb.shape)


@lru_cache(maxsize=8)
def colour_transform(icc_profile: bytes | None) -> ColourTransform:
    """The transform of a profile. It changes nothing if that is missing, cannot be read, or is sRGB.

    Args:
        icc_profile: of a photo.
    """
    if icc_profile is None:
        return ColourTransform()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    source, target = (read_matrix_profile(each) for each in (icc_profile, srgb.tobytes()))
    if source is not None and target is not None and _are_alike(source, target):
        return ColourTransform()
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
        forth, back = (
            ImageCms.buildTransform(
                *profiles,
                "RGB",
                "RGB",
                ImageCms.Intent.RELATIVE_COLORIMETRIC,
                ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
            for profiles in ((own, srgb), (srgb, own))
        )
    except (OSError, ImageCms.PyCMSError):
        return ColourTransform()
    return ColourTransform(forth, back, source, target)


def _applied(transform: ImageCms.ImageCmsTransform | None, rgb: np.ndarray) -> np.ndarray:
    if transform is None or not rgb.size:
        return rgb
    rows = np.ascontiguousarray(rgb).reshape(1, -1, 3)
    return np.asarray(transform.apply(Image.fromarray(rows))).reshape(rgb.shape)
