"""Colours of photos turned into those that other programs expect: sRGB, and 8 bits."""

from __future__ import annotations

import io
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image, ImageCms

from engine.errors import PhotoError
from engine.photo.icc_matrix import MatrixProfile, read_matrix_profile
from engine.photo.photo import Photo


def as_8_bits(values: np.ndarray) -> np.ndarray:
    """uint16 to uint8, rounded, so that 257 times an 8-bit value gives that value; uint8 as it is."""
    return values if values.dtype == np.uint8 else cv2.convertScaleAbs(values, alpha=1 / 257)


def in_srgb(photo: Photo) -> Photo:
    """Converts from the photo's profile; one without a profile is sRGB by custom, and now says so.

    Raises:
        PhotoError: the profile cannot be read.
    """
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    profile = srgb.tobytes()
    metadata = replace(photo.metadata, icc_profile=profile)
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
                return replace(photo, rgb=as_8_bits(rgb16), rgb16=rgb16, metadata=metadata)
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
    return replace(photo, rgb=np.asarray(converted), rgb16=None, metadata=metadata)


def _are_alike(profile: MatrixProfile, srgb: MatrixProfile) -> bool:
    """Whether a conversion would change no colour by one of 256 steps. Names of profiles do not tell that."""
    steps = np.linspace(0, 65535, 33).astype(np.uint16)
    colours = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(33, -1, 3)
    return bool(np.abs(profile.to_srgb(colours, srgb).astype(int) - colours).max() < 257)
