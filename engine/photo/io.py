"""Photos in and out: pixels, orientation, colour profile, alpha, bit depth and metadata."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from engine.errors import CutShortPhotoError, PhotoError
from engine.files import check_target, open_picture, write_atomically
from engine.levels import as_8_bits
from engine.photo import notices
from engine.photo.colour_tags import HdrPixelsError
from engine.photo.colours import in_srgb
from engine.photo.decoding import decode_photo
from engine.photo.encoding import Encoded, encode_photo
from engine.photo.file_stamp import stamp_of
from engine.photo.formats import FORMAT_OF_SUFFIX, READ_ONLY_SUFFIXES, PhotoFormat
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.raw_files import RawFileError
from engine.photo.sidecars import read_sidecar, write_sidecar
from engine.photo.source import CutShortError, UnsupportedPixelsError
from engine.photo.xmp import MADE_BY_AI
from engine.photo.xmp_regions import with_upright_regions
from engine.texts import Text

WRITABLE_SUFFIXES = tuple(FORMAT_OF_SUFFIX)
"""Endings of the files that can be written, such as ".jpg"."""
READABLE_SUFFIXES = (*WRITABLE_SUFFIXES, *READ_ONLY_SUFFIXES)
"""Endings of the files that can be read."""

_NAMES = {
    "exif": "EXIF",
    "xmp": "XMP",
    "iptc": Text("captions and credits (IPTC)"),
    "photoshop": Text("clipping paths and other resources of Photoshop"),
    "jpeg_comment": Text("the comment"),
    "png_texts": Text("the texts of the PNG"),
    "dpi": Text("the resolution"),
    "icc_profile": Text("the colour profile"),
    "further_pages": Text("the further pages"),
    "gain_map": Text("the gain map, which makes it an HDR photo"),
}
_EMPTY: dict[str, Any] = {field.name: field.default for field in fields(PhotoMetadata)}
_IDLE_TEXTS = (b"date:", b"Software\0", b"exif:", b"png:")
"""What some programs write into every PNG."""

_KINDS = Text("JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF")


def read_photo(path: str | Path, *, accepts_cut: bool = False) -> Photo:
    """Reads a JPEG, PNG, WebP, TIFF, BMP, HEIC or AVIF file; of several pictures in one, the first full one.

    JPEG 2000 is read as well, and JPEG XL where pillow-jxl-plugin is installed.

    The pixels are turned upright. They stay in the space of the photo's RGB profile; grey, CMYK and Lab
    pixels become RGB, through their own profile into sRGB where they have one.

    Args:
        path: the file; its content decides on its format, not its name.
        accepts_cut: whether a JPEG is opened of which a part is missing at the end.
    Returns:
        The photo. Its arrays are read-only. Its notices say what will not be in a file that it is saved to.
    Raises:
        CutShortPhotoError: the end is missing, and that is not accepted.
        PhotoError: there is no such file, it is no photo, is damaged or cut short, has more pixels than
            `engine.photo.formats.MAX_PIXELS`, pixels of another kind than 8- or 16-bit colours,
            or of HDR.
    """
    path = Path(path)
    with open_picture(path, PhotoError) as file, _decoding_explained(path):
        stamp = stamp_of(file)
        decoded = decode_photo(file, accepts_cut=accepts_cut)
        pixels, sidecar = decoded.pixels, read_sidecar(path)
        if sidecar is not None:
            size = pixels.shape[0], pixels.shape[1]
            upright = with_upright_regions(sidecar.data, decoded.orientation, size)
            sidecar = replace(sidecar, data=upright)
        metadata = replace(decoded.metadata, sidecar=sidecar)
        rgb, alpha = pixels, None
        if pixels.shape[2] == 4:
            rgb, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
        photo = Photo(
            as_8_bits(rgb),
            alpha,
            rgb if rgb.dtype == np.uint16 else None,
            metadata,
            decoded.format,
            path,
            stamp,
            is_generated=MADE_BY_AI.encode() in (metadata.xmp or b""),
            notices=decoded.notices,
            holds_more=decoded.holds_more,
        )
    for array in (photo.rgb, photo.alpha, photo.rgb16):
        if array is not None:
            array.setflags(write=False)
    return photo


def write_photo(
    photo: Photo, path: str | Path, *, overwrite: bool = True, quality: int | None = None
) -> tuple[str, ...]:
    """Saves a photo in the format that the file name's ending stands for, with its metadata.

    The target is replaced in one step once everything is on the disk; if anything fails it stays as it was.
    8-bit formats get the 8-bit pixels of a 16-bit photo, those without profiles colours in sRGB. A JPEG gets
    the quantisation and subsampling of the one that the photo came from, a WebP stays lossless.

    Args:
        photo: what to save.
        path: where; a link is followed.
        overwrite: whether an existing file may be replaced.
        quality: 1..100, for formats that have one; None is that of the photo's file, or the high one of
            ordinary saving.
    Returns:
        What of the metadata has values that could not be written, in sentences; see also `losses_in`.
    Raises:
        PhotoError: an unknown ending, transparency in a format without it, a photo too large for the format,
            one whose file would lose further pictures, a profile that cannot be read where it has to be
            converted from, a missing or read-only folder, a read-only or existing target, a full disk.
    """
    path = Path(path)
    check_target(path, PhotoError, overwrite=overwrite)
    format = check_format(photo, path)
    format = format.with_coding(photo.metadata.coding) if quality is None else format.with_quality(quality)
    try:
        if photo.metadata.icc_profile and not format.holds_metadata:
            photo = in_srgb(photo)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's, of oddities in EXIF
            data, left_out = _encoded(_pixels_for(photo, format), photo.metadata, format)
    except MemoryError as error:
        raise PhotoError(
            "There is not enough memory to save “{name}”: close other programs and try again.", name=path.name
        ) from error
    except (OSError, ValueError, OverflowError, RuntimeError, cv2.error) as error:
        others = [suffix for suffix in (".tif", ".png") if suffix not in format.suffixes]
        both = Text("{first} or {second}", first=others[0], second=others[-1])
        raise PhotoError(
            "This photo, or what is stored beside its pixels, is too large for a {ending} file: "
            "save it as {endings}.",
            ending=path.suffix,
            endings=both if len(others) > 1 else others[0],
        ) from error
    write_atomically(path, data, PhotoError, overwrite=overwrite)
    said = [notices.left_out(left_out, path.suffix)] if left_out else []
    sidecar = photo.metadata.sidecar
    if sidecar is not None and not write_sidecar(sidecar, path, photo.path):
        said.append(notices.sidecar_in_the_way())
    return tuple(said)


def _encoded(
    pixels: np.ndarray, metadata: PhotoMetadata, format: PhotoFormat
) -> tuple[Encoded, tuple[str, ...]]:
    """Encodes with all metadata, or without those that cannot be written: they never keep pixels from it.

    Returns:
        The file, and the names of what was left out.
    """
    try:
        return encode_photo(pixels, metadata, format)
    except MemoryError:
        raise
    except Exception as error:  # whatever libraries raise at what other programs have put into files
        present = [field for field in _NAMES if getattr(metadata, field)]
        for fields in (*([field] for field in present), present):
            try:
                kept = replace(metadata, **{field: _EMPTY[field] for field in fields})
                data, left_out = encode_photo(pixels, kept, format)
            except Exception:
                continue
            return data, (*left_out, *(_NAMES[field] for field in fields))
        raise error


def losses_in(photo: Photo, path: Path) -> tuple[str, ...]:
    """Says what of a photo the format cannot hold that a file name's ending stands for, in sentences.

    Args:
        photo: as opened.
        path: the file to be written, with a known ending.
    """
    format, metadata, lost = FORMAT_OF_SUFFIX[path.suffix.lower()], photo.metadata, []
    if not format.holds_metadata:
        lost += [_NAMES[field] for field in ("exif", "xmp") if getattr(metadata, field)]
    if not format.holds_iptc:
        lost += [_NAMES[field] for field in ("iptc", "photoshop") if getattr(metadata, field)]
    if metadata.jpeg_comment and format.name != "JPEG":
        lost.append(_NAMES["jpeg_comment"])
    if metadata.gain_map is not None and format.name != "JPEG":
        lost.append(_NAMES["gain_map"])
    if metadata.further_pages is not None and format.name != "TIFF":
        lost.append(_NAMES["further_pages"])
    if format.name != "PNG" and any(not data.startswith(_IDLE_TEXTS) for _, data in metadata.png_texts):
        lost.append(_NAMES["png_texts"])
    sentences = [notices.left_out(lost, path.suffix)] if lost else []
    if photo.rgb16 is not None and not format.holds_16_bit:
        sentences.append(notices.fewer_bits(path.suffix))
    return tuple(sentences)


def check_format(photo: Photo, path: Path) -> PhotoFormat:
    """Finds out whether a photo can be saved in the format that a file name's ending stands for.

    Args:
        photo: as opened; a completion changes neither its size nor its transparency.
        path: the file to be written.
    Returns:
        The format.
    Raises:
        PhotoError: an unknown ending, transparency or a length that the format cannot hold, or the photo's
            own file, which holds more than it.
    """
    format = FORMAT_OF_SUFFIX.get(path.suffix.lower())
    if format is None:
        endings = ", ".join(sorted({format.suffixes[0] for format in FORMAT_OF_SUFFIX.values()}))
        if path.suffix.lower() in READ_ONLY_SUFFIXES:
            raise PhotoError(
                "“{name}” is of a kind that this program opens, but cannot write: "
                "let its name end in one of {endings}.",
                name=path.name,
                endings=endings,
            )
        raise PhotoError(
            "“{name}” names no known kind of photo: let its name end in one of {endings}.",
            name=path.name,
            endings=endings,
        )
    if photo.is_transparent and not format.holds_alpha:
        raise PhotoError(
            "This photo has transparent parts, which {ending} files cannot hold: save it as .png, "
            ".tif, .webp or .heic.",
            ending=format.suffixes[0],
        )
    if photo.holds_more and photo.path is not None and _is_same_file(path, photo.path):
        raise PhotoError(
            "“{name}” holds more than this photo, which would be lost: save under another name.",
            name=path.name,
        )
    longest = max(photo.rgb.shape[:2])
    if format.longest_px is not None and longest > format.longest_px:
        raise PhotoError(
            "This photo is {length} pixels long, and {ending} files hold {limit}: save it as .png or .tif.",
            length=longest,
            ending=format.suffixes[0],
            limit=format.longest_px,
        )
    return format


def _is_same_file(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


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
            "“{name}” is not a picture that can be opened: choose a {kinds} file.",
            name=path.name,
            kinds=_KINDS,
        ) from error
    except Image.DecompressionBombError as error:
        limit = (Image.MAX_IMAGE_PIXELS or 0) // 1_000_000
        raise PhotoError(
            "“{name}” claims more than {limit} million pixels: scale it down in another program first.",
            name=path.name,
            limit=limit,
        ) from error
    except UnsupportedPixelsError as error:
        raise PhotoError(
            "“{name}” {what}: convert it to RGB with 8 or 16 bits in another program first.",
            name=path.name,
            what=error.args[0],
        ) from error
    except RawFileError as error:
        raise PhotoError(
            "“{name}” is a raw file: develop it in another program, and open the TIFF or JPEG of it.",
            name=path.name,
        ) from error
    except CutShortError as error:
        raise CutShortPhotoError(
            "“{name}” is damaged or incomplete: copy it again from the camera or from a backup, or "
            "open what there is of it (on the command line with --accept-cut).",
            name=path.name,
        ) from error
    except HdrPixelsError as error:
        raise PhotoError(
            "“{name}” is an HDR photo, whose colours cannot be kept: convert it to SDR or JPEG first.",
            name=path.name,
        ) from error
    except MemoryError as error:
        raise PhotoError(
            "There is not enough memory to open “{name}”: close other programs.", name=path.name
        ) from error
    except Exception as error:  # Pillow's parsers raise almost anything on damaged files.
        raise PhotoError(
            "“{name}” is damaged or incomplete: copy it again from the camera or from a backup.",
            name=path.name,
        ) from error
