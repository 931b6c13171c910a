"""How photos look on the screen: through the screen's profile and, for a proof, through that of a printer."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import lru_cache, partial

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColorSpace

from engine.photo.photo import Photo
from faceinpaint_gui.canvas.image_conversion import transform_pixels

Colours = Callable[[np.ndarray], np.ndarray]
"""From the colours of a photo to those of the screen, uint8 [H,W,3] both."""


class ScreenColours(QObject):
    """The profile of the screen, at first that of sRGB, and the one that is proofed for, if any."""

    changed = Signal()
    """Photos look otherwise now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen: bytes | None = None
        self._proof: bytes | None = None

    def set_profiles(self, screen: bytes | None, proof: bytes | None) -> None:
        """Shows photos through other ICC profiles.

        Args:
            screen: of the screen; None is sRGB.
            proof: of what is to be seen on the screen; None shows the photo itself.
        """
        if (screen, proof) != (self._screen, self._proof):
            self._screen, self._proof = screen, proof
            self.changed.emit()

    def of(self, photo: Photo) -> Colours | None:
        """Returns how the pixels of a photo become those of the screen; None if these are the same."""
        return _transform(photo.metadata.icc_profile, self._screen, self._proof)


def is_profile(data: bytes | None, *, proofs: bool = False) -> bool:
    """Whether an ICC profile can be used for a screen, or to proof for."""
    if not data:
        return False
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        if proofs:
            ImageCms.buildProofTransform(srgb, srgb, profile, "RGB", "RGB")
        else:
            ImageCms.buildTransform(srgb, profile, "RGB", "RGB")
    except (OSError, ImageCms.PyCMSError):
        return False
    return True


@lru_cache(maxsize=8)
def _transform(photo: bytes | None, screen: bytes | None, proof: bytes | None) -> Colours | None:
    from engine.photo.colours import colour_transform  # with which Pillow is loaded, so not before the window

    # What is as good as sRGB, or cannot be read, is taken for it.
    photo, screen = (
        profile if profile is not None and colour_transform(profile).forth is not None else None
        for profile in (photo, screen)
    )
    if photo == screen and proof is None:
        return None
    if proof is None:
        source, target = (
            QColorSpace(QColorSpace.NamedColorSpace.SRgb)
            if profile is None
            else QColorSpace.fromIccProfile(profile)
            for profile in (photo, screen)
        )
        if source.isValid() and target.isValid():
            colours = source.transformationToColorSpace(target)
            return None if colours.isIdentity() else partial(transform_pixels, colours=colours)
    return _by_littlecms(photo, screen, proof)


def _by_littlecms(photo: bytes | None, screen: bytes | None, proof: bytes | None) -> Colours | None:
    """By Pillow, which also knows profiles of printers, and those of screens that are made of tables."""
    from PIL import Image, ImageCms

    srgb = ImageCms.createProfile("sRGB")
    try:
        source, target, proofed = (
            ImageCms.ImageCmsProfile(srgb if profile is None else io.BytesIO(profile))
            for profile in (photo, screen, proof)
        )
        intent, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
        if proof is None:
            transform = ImageCms.buildTransform(source, target, "RGB", "RGB", intent, flags)
        else:
            flags |= ImageCms.Flags.SOFTPROOFING
            transform = ImageCms.buildProofTransform(
                source, target, proofed, "RGB", "RGB", intent, intent, flags
            )
    except (OSError, ImageCms.PyCMSError):
        return None

    def converted(image_rgb: np.ndarray) -> np.ndarray:
        if not image_rgb.size:
            return image_rgb
        return np.asarray(transform.apply(Image.fromarray(np.ascontiguousarray(image_rgb))))

    return converted
