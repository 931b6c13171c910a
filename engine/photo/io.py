"""Photos in and out: pixels, orientation, colour profile, alpha, bit depth and metadata."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from engine.errors import PhotoError
from engine.files import check_target, open_picture, write_atomically
from engine.photo.colours import as_8_bits, in_srgb
from engine.photo.decoding import HdrPixelsError, UnsupportedPixelsError, decode_photo
from engine.photo.encoding import encode_photo
from engine.photo.file_stamp import stamp_of
from engine.photo.formats import FORMAT_OF_SUFFIX, PhotoFormat
from engine.photo.photo import Photo
from engine.photo.xmp import MADE_BY_AI

READABLE_SUFFIXES = tuple(FORMAT_OF_SUFFIX)
"""Endings of the files that can be read, and written, such as ".jpg"."""

_KINDS = "JPEG, PNG, WebP, TIFF, BMP or HEIC"


def read_photo(path: str | Path) -> Photo:
    """Reads a JPEG, PNG, WebP, TIFF, BMP or HEIC file; of several pictures in one file, the first.

    The pixels are turned upright. They stay in the space of the photo's RGB profile; grey, CMYK and Lab
    pixels become RGB, through their own profile into sRGB where they have one.

    Args:
        path: the file; its content decides on its format, not its name.
    Returns:
        The photo. Its arrays are read-only.
    Raises:
        PhotoError: there is no such file, it is no photo, is damaged or cut short, has more pixels than
            `PIL.Image.MAX_IMAGE_PIXELS`, pixels of another kind than 8- or 16-bit colours,
            or of HDR.
    """
    path = Path(path)
    with open_picture(path, PhotoError) as file, _decoding_explained(path):
        stamp = stamp_of(file)
        pixels, metadata, format_name = decode_photo(file)
        rgb, alpha = pixels, None
        if pixels.shape[2] == 4:
            rgb, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
        rgb16 = rgb if rgb.dtype == np.uint16 else None
        is_generated = MADE_BY_AI.encode() in (metadata.xmp or b"")
        photo = Photo(as_8_bits(rgb), alpha, rgb16, metadata, format_name, path, stamp, is_generated)
    for array in (photo.rgb, photo.alpha, photo.rgb16):
        if array is not None:
            array.setflags(write=False)
    return photo


def write_photo(
    photo: Photo, path: str | Path, *, overwrite: bool = True, quality: int | None = None
) -> None:
    """Saves a photo in the format that the file name's ending stands for, with its metadata.

    The target is replaced in one step once everything is on the disk; if anything fails it stays as it was.
    8-bit formats get the 8-bit pixels of a 16-bit photo, those without profiles colours in sRGB.

    Args:
        photo: what to save.
        path: where; a link is followed.
        overwrite: whether an existing file may be replaced.
        quality: 1..100, for formats that have one; None is the high one of ordinary saving.
    Raises:
        PhotoError: an unknown ending, transparency in a format without it, a photo or metadata too large for
            the format, a profile that cannot be read where it has to be converted from, a missing or
            read-only folder, a read-only or existing target, a full disk.
    """
    path = Path(path)
    check_target(path, PhotoError, overwrite=overwrite)
    format = check_format(photo, path)
    if quality is not None:
        format = format.with_quality(quality)
    try:
        if photo.metadata.icc_profile and not format.holds_metadata:
            photo = in_srgb(photo)
        data = encode_photo(_pixels_for(photo, format), photo.metadata, format)
    except MemoryError as error:
        raise PhotoError(
            f"There is not enough memory to save “{path.name}”: close other programs and try again."
        ) from error
    except (OSError, ValueError, OverflowError, RuntimeError, cv2.error) as error:
        others = [suffix for suffix in (".tif", ".png") if suffix not in format.suffixes]
        raise PhotoError(
            f"This photo, or what is stored beside its pixels, is too large for a {path.suffix} file: "
            f"save it as {' or '.join(others)}."
        ) from error
    write_atomically(path, data, PhotoError, overwrite=overwrite)


def check_format(photo: Photo, path: Path) -> PhotoFormat:
    """Finds out whether a photo can be saved in the format that a file name's ending stands for.

    Args:
        photo: as opened; a completion changes neither its size nor its transparency.
        path: the file to be written.
    Returns:
        The format.
    Raises:
        PhotoError: an unknown ending, or transparency or a length that the format cannot hold.
    """
    format = FORMAT_OF_SUFFIX.get(path.suffix.lower())
    if format is None:
        endings = ", ".join(sorted({format.suffixes[0] for format in FORMAT_OF_SUFFIX.values()}))
        raise PhotoError(f"“{path.name}” names no known kind of photo: let its name end in one of {endings}.")
    if photo.is_transparent and not format.holds_alpha:
        raise PhotoError(
            f"This photo has transparent parts, which {format.suffixes[0]} files cannot hold: "
            "save it as .png, .tif, .webp or .heic."
        )
    longest = max(photo.rgb.shape[:2])
    if format.longest_px is not None and longest > format.longest_px:
        raise PhotoError(
            f"This photo is {longest} pixels long, and {format.suffixes[0]} files hold {format.longest_px}: "
            "save it as .png or .tif."
        )
    return format


def _pixels_for(photo: Photo, format: PhotoFormat) -> np.ndarray:
    """The pixels to encode: RGB or RGBA, uint8 or uint16, as the format can hold them."""
    rgb = photo.rgb16 if photo.rgb16 is not None and format.holds_16_bit else photo.rgb
    alpha = photo.alpha
    if alpha is None or not format.holds_alpha:
        return rgb
    if rgb.dtype == np.uint8:
        alpha = as_8_bits(alpha)
    elif alpha.dtype == np.uint8:
        alpha = alpha * np.uint16(257)
    return np.dstack([rgb, alpha])


@contextmanager
def _decoding_explained(path: Path) -> Iterator[None]:
    """Turns whatever decoding raises into one sentence."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise PhotoError(
            f"“{path.name}” is not a picture that can be opened: choose a {_KINDS} file."
        ) from error
    except Image.DecompressionBombError as error:
        limit = (Image.MAX_IMAGE_PIXELS or 0) // 1_000_000
        raise PhotoError(
            f"“{path.name}” claims more than {limit} million pixels: scale it down in another program first."
        ) from error
    except UnsupportedPixelsError as error:
        raise PhotoError(
            f"“{path.name}” has more than 16 bits for each colour: convert it to 8 or 16 bits first."
        ) from error
    except HdrPixelsError as error:
        raise PhotoError(
            f"“{path.name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first."
        ) from error
    except MemoryError as error:
        raise PhotoError(
            f"There is not enough memory to open “{path.name}”: close other programs."
        ) from error
    except Exception as error:  # Pillow's parsers raise almost anything on damaged files.
        raise PhotoError(
            f"“{path.name}” is damaged or incomplete: copy it again from the camera or from a backup."
        ) from error
