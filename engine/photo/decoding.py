"""The bytes of a photo file turned into upright RGB pixels and metadata."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, replace
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, ImageCms

from engine.levels import STEPS_16, as_8_bits
from engine.photo import notices
from engine.photo.colour_tags import has_narrow_range, tagged_profile
from engine.photo.gain_map import GainMap
from engine.photo.gain_map_files import beside, decode_gain_map
from engine.photo.icc_matrix import lab_in_srgb, read_grey_profile
from engine.photo.libtiff_output import libtiff_silenced
from engine.photo.metadata import read_metadata, read_orientation
from engine.photo.photo import PhotoMetadata
from engine.photo.raw_files import develop, is_raw
from engine.photo.source import Source, UnsupportedPixelsError
from engine.photo.sources import decode_16_bit_png, open_source
from engine.photo.tiff_directories import BITS, SAMPLES_PER_PIXEL
from engine.photo.tiff_samples import ChannelTiff
from engine.photo.xmp_regions import with_upright_regions
from engine.texts import Text

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


@dataclass(frozen=True, eq=False)
class DecodedPhoto:
    """What was in a file.

    Attributes:
        pixels: upright, RGB [H,W,3] or RGBA [H,W,4], uint8 or uint16.
        metadata: what stands beside them.
        format: Pillow's name of the format.
        notices: see `Photo.notices`.
        holds_more: see `Photo.holds_more`.
        orientation: 1..8, which the file stated.
    """

    pixels: np.ndarray
    metadata: PhotoMetadata
    format: str
    notices: tuple[str, ...]
    holds_more: bool
    orientation: int = 1


def decode_photo(file: BinaryIO, *, accepts_cut: bool = False) -> DecodedPhoto:
    """Decodes the first picture in a file.

    Args:
        file: a JPEG, PNG, WebP, TIFF, BMP or HEIC file, or a camera's raw one, at its start.
        accepts_cut: whether a JPEG may be opened of which a part is missing.
    Raises:
        PIL.UnidentifiedImageError: it is none of these.
        PIL.Image.DecompressionBombError: it claims more pixels than `MAX_PIXELS`.
        RawFileError, CutShortError, UnsupportedPixelsError, HdrPixelsError: see there.
        Exception: whatever Pillow's parsers raise on damaged files.
    """
    if is_raw(file):
        pixels, metadata = develop(file)
        return DecodedPhoto(pixels, metadata, "TIFF", (notices.developed(),), holds_more=True)
    with warnings.catch_warnings(), libtiff_silenced(file):
        # Pillow only warns of up to twice its limit. It also warns of oddities that do not concern the user.
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _decode(open_source(file, accepts_cut=accepts_cut))
        except Image.DecompressionBombWarning as warning:
            raise Image.DecompressionBombError(str(warning)) from None


def _decode(source: Source) -> DecodedPhoto:
    image = source.image
    stored_mode = str(image.tile[0].args) if source.png is not None and image.tile else ""
    if source.format != "TIFF":
        image.load()
    orientation = read_orientation(source)
    pixels, is_turned = _deep_pixels(source, stored_mode)
    if pixels is None:
        image.load()  # Pillow forgets the orientation of a TIFF over this
        if image.mode.startswith("I;16"):
            pixels, is_turned = _full_range(source, np.asarray(image))[..., None], source.format == "TIFF"
    profile = told_profile = tagged_profile(source)
    if isinstance(image, ChannelTiff) and image.space in ("CMYK", "LAB"):
        source.lose(notices.other_colours("Lab" if image.space == "LAB" else "CMYK", image.bits))
        assert pixels is not None  # such a file is read in no other way
        if image.space == "LAB":
            pixels, profile = lab_in_srgb(pixels), _srgb_profile()
        else:
            inks = Image.fromarray(as_8_bits(np.ascontiguousarray(pixels)), "CMYK")
            upright, profile = _as_rgb(inks, profile)
            pixels = np.asarray(upright)
        pixels = _turned(pixels, orientation)
    elif pixels is not None:
        if pixels.shape[2] <= 2:
            pixels, profile = _grey_as_rgb(pixels, profile)
        pixels = pixels if is_turned else _turned(pixels, orientation)
    else:
        if image.mode in ("CMYK", "LAB"):
            source.lose(notices.other_colours("Lab" if image.mode == "LAB" else "CMYK", 8))
        upright, profile = _as_rgb(image, profile)
        pixels = np.asarray(upright)
        if source.format not in _TURNED_BY_PILLOW:
            pixels = _turned(pixels, orientation)
    if told_profile and profile is None:
        source.lose(notices.damaged_profile())
    if has_narrow_range(source.png):
        pixels = _from_narrow_range(pixels)
    if further_channels := _further_channels(source):
        source.lose(notices.channels(further_channels))
    metadata = read_metadata(source, profile, orientation)
    xmp = metadata.xmp
    if xmp is not None:
        xmp = with_upright_regions(xmp, orientation, (pixels.shape[0], pixels.shape[1]))
    metadata = replace(metadata, xmp=xmp, gain_map=_gain_map_of(source, pixels, orientation))
    return DecodedPhoto(
        pixels, metadata, source.format, tuple(source.notices), source.holds_more, orientation
    )


def _further_channels(source: Source) -> int:
    """How many channels of a TIFF are neither colours nor transparency."""
    if isinstance(source.image, ChannelTiff):
        return source.image.further_channels
    if source.directory is None:
        return 0
    seen = len(source.image.getbands())
    return source.directory.number(SAMPLES_PER_PIXEL, 1) - seen


def _gain_map_of(source: Source, pixels: np.ndarray, orientation: int) -> GainMap | None:
    """The gain map of a JPEG for its upright pixels; one that cannot be kept is told."""
    if source.gain_map is None:
        return None
    decoded = decode_gain_map(source.gain_map)
    if decoded is None:
        source.lose(notices.gain_map())
        return None
    return beside(decoded, _turned(decoded.pixels, orientation), pixels)


def _deep_pixels(source: Source, stored_mode: str) -> tuple[np.ndarray | None, bool]:
    """Decodes pixels of more than 8 bits for each colour that Pillow would reduce.

    Returns:
        uint16 [H,W,C], of TIFFs by channels also uint8, or None for all other pixels; and whether they are
        turned upright.
    """
    if isinstance(source.image, ChannelTiff):
        return source.image.read_pixels(), False
    if source.png is not None and "16" in stored_mode:
        pixels = decode_16_bit_png(source.png.pixels, has_colour="RGB" in stored_mode)
        clear = source.image.info.get("transparency")
        if (
            pixels is not None and pixels.shape[2] == 1 and isinstance(clear, int)
        ):  # OpenCV heeds colours only
            pixels = np.dstack([pixels, np.where(pixels == clear, 0, 65535).astype(np.uint16)])
        return pixels, False
    if source.format == "HEIF" and source.coding is not None and source.coding.bits > 8:
        return _decode_deep_heic(source, source.coding.bits), True
    return None, False


def _decode_deep_heic(source: Source, bits: int) -> np.ndarray:
    """The pixels of a HEIC file of 10 or 12 bits, in the range of 16 bits."""
    from engine.photo.heif_library import heif

    assert source.heic is not None
    primary = heif.open_heif(io.BytesIO(source.heic), convert_hdr_to_8bit=False)
    pixels = np.array(primary)  # in the upper bits
    if pixels.dtype != np.uint16:
        raise UnsupportedPixelsError(Text("has {bits} bits for each colour", bits=bits))
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    return pixels | (pixels >> bits)


def _full_range(source: Source, values: np.ndarray) -> np.ndarray:
    """Grey of 12 bits in the range of 16; other values as they are."""
    values = values.astype(np.uint16)
    if source.directory is not None and source.directory.number(BITS) == 12:
        return (values << 4) | (values >> 8)
    return values


def _from_narrow_range(pixels: np.ndarray) -> np.ndarray:
    """Spreads the colours of video, 16..235 of 8 bits, over all values; opacity stays."""
    largest = np.iinfo(pixels.dtype).max
    step = (largest + 1) // 256
    values = np.clip((np.arange(largest + 1.0) - 16 * step) / (219 * step), 0, 1) * largest
    return np.dstack([np.rint(values).astype(pixels.dtype)[pixels[..., :3]], pixels[..., 3:]])


def _srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _grey_as_rgb(pixels: np.ndarray, profile: bytes | None) -> tuple[np.ndarray, bytes | None]:
    """Converts grey [H,W,1], or grey and alpha [H,W,2], uint8 or uint16, to RGB or RGBA.

    Returns:
        The pixels, and the profile that they are now in.
    """
    grey, alpha = pixels[..., :1], pixels[..., 1:]
    if _profile_space(profile) != "RGB ":
        values = read_grey_profile(profile) if profile else None
        profile = None
        if values is not None:
            grey = values[grey] if grey.dtype == np.uint16 else as_8_bits(values[::STEPS_16])[grey]
            profile = _srgb_profile()
    return np.dstack([grey, grey, grey, alpha]), profile


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
        raise UnsupportedPixelsError(Text("has more than 16 bits for each colour"))
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
