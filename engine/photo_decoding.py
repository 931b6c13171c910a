"""The bytes of a photo file turned into upright RGB pixels and metadata."""

from __future__ import annotations

import io
import warnings
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, ImageCms, ImageFile, TiffImagePlugin

from engine.photo_metadata import (
    PhotoMetadata,
    read_metadata,
    read_orientation,
    read_png_texts,
    upright_exif,
)

_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP")
"""Pillow's other parsers stay shut: they are many, and holes were found in them."""

_TURNED_BY_PILLOW = ("TIFF", "HEIF")
"""Formats whose pixels Pillow and pillow-heif make upright on loading."""

_ROTATIONS = {
    3: cv2.ROTATE_180,
    4: cv2.ROTATE_180,
    5: cv2.ROTATE_90_CLOCKWISE,
    6: cv2.ROTATE_90_CLOCKWISE,
    7: cv2.ROTATE_90_COUNTERCLOCKWISE,
    8: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_MIRRORED = (2, 4, 5, 7)

_ASSOCIATED = 1
"""Value of TIFF's extra samples tag for colours that were multiplied with alpha."""


class UnsupportedPixelsError(ValueError):
    """The pixels are of a kind that is no photo's, such as 32-bit floating point."""


def decode_photo(file: BinaryIO) -> tuple[np.ndarray, PhotoMetadata, str]:
    """Decodes the first picture in a file.

    Args:
        file: a JPEG, PNG, WebP, TIFF, BMP or HEIC file, at its start.
    Returns:
        Upright pixels, RGB [H,W,3] or RGBA [H,W,4], uint8 or uint16; the metadata; Pillow's name of the
        format.
    Raises:
        PIL.UnidentifiedImageError: it is none of these.
        PIL.Image.DecompressionBombError: it claims more pixels than `PIL.Image.MAX_IMAGE_PIXELS`.
        UnsupportedPixelsError: see there.
        Exception: whatever Pillow's parsers raise on damaged files.
    """
    with warnings.catch_warnings():
        # Pillow only warns of up to twice its limit. It also warns of oddities that do not concern the user.
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _decode(file)
        except Image.DecompressionBombWarning as warning:
            raise Image.DecompressionBombError(str(warning)) from None


def _decode(file: BinaryIO) -> tuple[np.ndarray, PhotoMetadata, str]:
    image = _open(file)
    format_name = "JPEG" if image.format == "MPO" else str(image.format)
    has_16_bits = _has_16_bits(image)
    if format_name == "TIFF":
        orientation = read_orientation(image)  # Pillow forgets it on loading
        image.load()
    else:
        image.load()  # PNG may state it behind the pixels
        orientation = read_orientation(image)
    profile = image.info.get("icc_profile")
    pixels = _decode_16_bits(file, image) if has_16_bits else None
    if pixels is None and image.mode.startswith("I;16"):  # a compression that OpenCV does not know
        pixels = cv2.cvtColor(np.asarray(image).astype(np.uint16), cv2.COLOR_GRAY2RGB)
    if pixels is not None:
        if image.mode.startswith("I;16") and _profile_space(profile) != "RGB ":
            profile = None  # ImageCms has no 16-bit RGB to convert grey into
        pixels = _turned(pixels, orientation)
    else:
        upright, profile = _as_rgb(image, profile)
        pixels = np.asarray(upright)
        if format_name not in _TURNED_BY_PILLOW:
            pixels = _turned(pixels, orientation)
    png_texts = read_png_texts(file) if format_name == "PNG" else ()
    metadata = read_metadata(image, profile, is_turned=orientation >= 5, png_texts=png_texts)
    return pixels, metadata, format_name


def _open(file: BinaryIO) -> ImageFile.ImageFile:
    formats: tuple[str, ...] = _FORMATS
    if file.read(12)[4:8] == b"ftyp":
        import pillow_heif

        pillow_heif.register_heif_opener()
        formats = ("HEIF",)
    return Image.open(file, formats=formats)


def _has_16_bits(image: ImageFile.ImageFile) -> bool:
    """Whether an opened, not yet loaded picture has 16 bits for each grey or RGB value."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        tags = image.tag_v2
        return (
            set(tags.get(TiffImagePlugin.BITSPERSAMPLE, ())) == {16}
            and set(tags.get(TiffImagePlugin.SAMPLEFORMAT, (1,))) == {1}  # unsigned integers
            and tags.get(TiffImagePlugin.PHOTOMETRIC_INTERPRETATION) in (1, 2)  # black is 0, RGB
        )
    return image.format == "PNG" and any("16" in str(tile.args) for tile in image.tile)


def _decode_16_bits(file: BinaryIO, image: Image.Image) -> np.ndarray | None:
    """Decodes by OpenCV, as Pillow reduces 16-bit colour to 8 bits; None where OpenCV cannot.

    Returns:
        uint16 [H,W,3] or [H,W,4], as stored (not turned).
    """
    file.seek(0)
    data = file.read()
    extra_samples: tuple[int, ...] = ()
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        extra_samples = image.tag_v2.get(TiffImagePlugin.EXTRASAMPLES, ())
        data = upright_exif(data) or data  # OpenCV turns only some of the orientations
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if pixels is None or pixels.dtype != np.uint16:
        return None
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)
    if pixels.shape[2] == 3:
        return cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)
    rgba = cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA)
    if _ASSOCIATED in extra_samples:
        alpha = np.maximum(rgba[..., 3:], 1).astype(np.float32)
        rgba[..., :3] = np.minimum(np.rint(rgba[..., :3] * (65535 / alpha)), 65535)
    return rgba


def _turned(pixels: np.ndarray, orientation: int) -> np.ndarray:
    if orientation in _ROTATIONS:
        pixels = cv2.rotate(pixels, _ROTATIONS[orientation])
    return cv2.flip(pixels, 1) if orientation in _MIRRORED else pixels


def _as_rgb(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, bytes | None]:
    """Converts a loaded picture to RGB or RGBA.

    Returns:
        The picture, and the profile that its pixels are now in.
    """
    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        raise UnsupportedPixelsError(f"pixels of Pillow's mode {image.mode}")
    mode = "RGBA" if image.has_transparency_data else "RGB"
    if image.mode in ("RGB", "RGBA", "RGBX", "RGBa", "P", "PA"):
        return (image if image.mode == mode else image.convert(mode)), profile
    space = _profile_space(profile)
    source = {"CMYK": "CMYK", "LAB": "Lab "}.get(image.mode, "GRAY")
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    if profile and space == source:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    elif source == "Lab ":
        own = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    else:
        return image.convert(mode), profile if space == "RGB " and source == "GRAY" else None
    colour = image.convert("L") if source == "GRAY" else image
    rgb = ImageCms.profileToProfile(
        colour,
        own,
        srgb,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert rgb is not None  # it is None only where the picture is converted in place
    if mode == "RGBA":
        rgb.putalpha(image.convert("RGBA").getchannel("A"))
    return rgb, srgb.tobytes()


def _profile_space(profile: bytes | None) -> str | None:
    """The colour space of a profile, such as "RGB ", "CMYK" or "GRAY"; None where it cannot be read."""
    if not profile:
        return None
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space
    except (OSError, ImageCms.PyCMSError):
        return None
