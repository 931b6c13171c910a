"""The bytes of a photo file turned into upright RGB pixels and metadata."""

from __future__ import annotations

import io
import warnings
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, ImageCms, ImageFile

from engine.photo.icc_matrix import profile_of_primaries, read_grey_profile
from engine.photo.metadata import read_metadata, read_orientation, read_png_texts
from engine.photo.photo import PhotoMetadata
from engine.photo.tiff_samples import FORMAT as TIFF_16_BITS
from engine.photo.tiff_samples import SixteenBitTiff

_FORMATS = ("JPEG", "PNG", "WEBP", TIFF_16_BITS, "TIFF", "BMP")
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

_HDR_TRANSFERS = (16, 18)
"""PQ and HLG (ITU-T H.273, table 3)."""


class UnsupportedPixelsError(ValueError):
    """The pixels are of a kind that is no photo's, such as 32-bit floating point."""


class HdrPixelsError(ValueError):
    """The pixels are brighter than white can be on a screen, by a curve that no ICC profile has."""


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
        UnsupportedPixelsError, HdrPixelsError: see there.
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
    stored_mode = str(image.tile[0].args) if format_name == "PNG" and image.tile else ""
    if format_name != "TIFF":
        image.load()  # PNG may state its orientation behind the pixels
    orientation = read_orientation(image)
    pixels = None
    if isinstance(image, SixteenBitTiff):
        pixels = image.read_pixels()
    elif "16" in stored_mode:
        pixels = _decode_16_bit_png(file, has_colour="RGB" in stored_mode)
    if pixels is None:
        image.load()  # Pillow forgets the orientation of a TIFF over this
        if image.mode.startswith("I;16"):
            pixels = np.asarray(image).astype(np.uint16)[..., None]
    profile = image.info.get("icc_profile") or _heic_profile(image)
    if pixels is not None:
        if pixels.shape[2] <= 2:
            pixels, profile = _grey_as_rgb(pixels, profile)
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


def _decode_16_bit_png(file: BinaryIO, *, has_colour: bool) -> np.ndarray | None:
    """Decodes by OpenCV, as Pillow reduces 16-bit colour to 8 bits; None where OpenCV cannot.

    Returns:
        uint16 [H,W,C], as stored (not turned): grey, grey and alpha, RGB or RGBA.
    """
    file.seek(0)
    try:
        pixels = cv2.imdecode(np.frombuffer(file.read(), np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if pixels is None or pixels.dtype != np.uint16:
        return None
    if pixels.ndim == 2:
        return pixels[..., None]
    if pixels.shape[2] == 3:
        return cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)
    return cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA) if has_colour else pixels[..., 2:]


def _grey_as_rgb(pixels: np.ndarray, profile: bytes | None) -> tuple[np.ndarray, bytes | None]:
    """Converts uint16 grey [H,W,1], or grey and alpha [H,W,2], to RGB or RGBA.

    Returns:
        The pixels, and the profile that they are now in.
    """
    grey, alpha = pixels[..., :1], pixels[..., 1:]
    if _profile_space(profile) != "RGB ":
        values = read_grey_profile(profile) if profile else None
        profile = None
        if values is not None:
            grey = values[grey]
            profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return np.dstack([grey, grey, grey, alpha]), profile


def _turned(pixels: np.ndarray, orientation: int) -> np.ndarray:
    if orientation in _ROTATIONS:
        pixels = cv2.rotate(pixels, _ROTATIONS[orientation])
    return cv2.flip(pixels, 1) if orientation in _MIRRORED else pixels


def _heic_profile(image: Image.Image) -> bytes | None:
    """The profile of the colours that a HEIC file names by numbers; None where they are those of sRGB."""
    numbers = image.info.get("nclx_profile")
    if not numbers:
        return None
    if numbers["transfer_characteristics"] in _HDR_TRANSFERS:
        raise HdrPixelsError("PQ or HLG")
    return profile_of_primaries(numbers["color_primaries"])


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
