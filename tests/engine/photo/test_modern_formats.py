"""AVIF in and out; JPEG 2000 and JPEG XL in."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.errors import PhotoError
from engine.photo.boxes import beside_jpeg_xl
from engine.photo.heif_boxes import describe
from engine.photo.io import read_photo, write_photo
from engine.photo.notices import opened_with_8_bits
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import save, smooth, xmp

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def avif(path: Path, **options: object) -> Path:
    Image.fromarray(smooth()).save(path, quality=98, subsampling="4:4:4", **options)
    return path


def test_an_avif_keeps_all_that_stands_beside_its_pixels(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "A camera"
    path = avif(tmp_path / "a.avif", exif=exif, icc_profile=SRGB, xmp=xmp())
    photo = read_photo(path)
    np.testing.assert_allclose(photo.rgb, np.rot90(smooth(), -1), atol=6)
    assert photo.notices == () and photo.format == "AVIF"
    write_photo(photo, path)
    again = read_photo(path)
    np.testing.assert_allclose(again.rgb, photo.rgb, atol=8)
    assert again.metadata == photo.metadata
    with Image.open(path) as image:
        assert image.getexif()[0x010F] == "A camera"


def test_an_avif_keeps_its_transparency(tmp_path: Path) -> None:
    alpha = smooth(channels=1)[..., 0]
    write_photo(Photo(smooth(), alpha), tmp_path / "a.avif")
    np.testing.assert_allclose(read_photo(tmp_path / "a.avif").alpha, alpha, atol=6)


def test_an_animated_avif_is_told_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    Image.fromarray(smooth()).save(path, save_all=True, append_images=[Image.fromarray(255 - smooth())])
    photo = read_photo(path)
    assert "animation" in photo.notices[0]
    with pytest.raises(PhotoError):
        write_photo(photo, path)


@pytest.mark.parametrize(("transfer", "is_hdr"), [(16, True), (18, True), (13, False)])
def test_an_hdr_avif_is_refused(transfer: int, is_hdr: bool, tmp_path: Path) -> None:
    data = avif(tmp_path / "a.avif").read_bytes()
    place = data.index(b"colrnclx") + 10
    path = save(tmp_path, "b.avif", data[:place] + bytes([0, transfer]) + data[place + 2 :])
    if is_hdr:
        with pytest.raises(PhotoError, match="HDR"):
            read_photo(path)
    else:
        assert read_photo(path).metadata.icc_profile is None


@pytest.mark.parametrize(("flags", "bits"), [(0x00, 8), (0x40, 10), (0x60, 12)])
def test_the_bits_of_an_avif_are_told(flags: int, bits: int, tmp_path: Path) -> None:
    data = avif(tmp_path / "a.avif").read_bytes()
    place = data.index(b"av1C") + 6
    deep = data[:place] + bytes([data[place] & 0x9F | flags]) + data[place + 1 :]
    assert describe(deep).bits == bits
    assert (
        opened_with_8_bits(12)
        == "This file has 12 bits for each colour; it is opened, and will be saved, with 8."
    )


def test_jpeg_2000_and_jpeg_xl_are_opened(tmp_path: Path) -> None:
    Image.fromarray(smooth()).save(tmp_path / "a.jp2")
    np.testing.assert_array_equal(read_photo(tmp_path / "a.jp2").rgb, smooth())
    data = (tmp_path / "a.jp2").read_bytes()
    place = data.index(b"colr")
    length = int.from_bytes(data[place - 4 : place], "big")
    box = (11 + len(SRGB)).to_bytes(4, "big") + b"colr\2\0\0" + SRGB
    header = data.index(b"jp2h")
    grown = int.from_bytes(data[header - 4 : header], "big") - length + len(box)
    data = (
        data[: header - 4]
        + grown.to_bytes(4, "big")
        + data[header : place - 4]
        + box
        + data[place - 4 + length :]
    )
    assert read_photo(save(tmp_path, "b.jp2", data)).metadata.icc_profile == SRGB
    assert read_photo(tmp_path / "b.jp2").notices == ()
    pytest.importorskip("pillow_jxl")
    Image.fromarray(smooth()).save(tmp_path / "a.jxl", lossless=True, icc_profile=SRGB)
    photo = read_photo(tmp_path / "a.jxl")
    np.testing.assert_array_equal(photo.rgb, smooth())
    assert photo.metadata == PhotoMetadata(icc_profile=photo.metadata.icc_profile)
    with pytest.raises(PhotoError, match=r"jxl.* is of a kind that this program opens, but cannot write"):
        write_photo(photo, tmp_path / "b.jxl")


@pytest.mark.skipif(find_spec("pi_heif") is None, reason="pi-heif is for bundles")
@pytest.mark.parametrize("bits", [8, 10])
def test_without_an_encoder_heic_is_read_as_ever_and_not_written(tmp_path: Path, bits: int) -> None:
    deep = np.full((*smooth().shape[:2], 3), 12345, np.uint16) if bits == 10 else None
    written = Photo(smooth(), rgb16=deep, metadata=PhotoMetadata(icc_profile=SRGB))
    write_photo(written, tmp_path / "a.heic")
    photo = read_photo(tmp_path / "a.heic")
    pixels = photo.rgb if photo.rgb16 is None else photo.rgb16
    np.save(tmp_path / "pixels.npy", pixels)
    run = subprocess.run(
        [sys.executable, "-c", _WITHOUT_ENCODER, str(tmp_path)], capture_output=True, text=True
    )
    assert (run.returncode, run.stderr) == (0, "")


_WITHOUT_ENCODER = """
import pathlib, sys

sys.modules["pillow_heif"] = None
import importlib.util

find_spec = importlib.util.find_spec
importlib.util.find_spec = lambda name: None if name == "pillow_heif" else find_spec(name)
import numpy as np
from engine.errors import PhotoError
from engine.photo.formats import READ_ONLY_SUFFIXES, usual_suffix
from engine.photo.boxes import beside_jpeg_xl
from engine.photo.io import read_photo, write_photo

folder = pathlib.Path(sys.argv[1])
photo = read_photo(folder / "a.heic")
pixels = photo.rgb if photo.rgb16 is None else photo.rgb16
np.testing.assert_array_equal(pixels, np.load(folder / "pixels.npy"))
assert photo.metadata.icc_profile
assert ".heic" in READ_ONLY_SUFFIXES and usual_suffix(photo.format) == ".png"
try:
    write_photo(photo, folder / "b.heic")
except PhotoError as error:
    assert "cannot write: let its name end in one of .avif, .bmp, .jpg" in str(error), error
else:
    raise AssertionError("it was written")
assert not (folder / "b.heic").exists()
"""


def box(kind: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4, "big") + kind + content


EXIF = b"II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"
"""An orientation, as a camera states it."""


def test_jpeg_2000_brings_its_metadata(tmp_path: Path) -> None:
    Image.fromarray(smooth()).save(tmp_path / "a.jp2")
    whole = (tmp_path / "a.jp2").read_bytes()
    uuid = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
    path = save(tmp_path, "b.jp2", whole + box(b"uuid", uuid + xmp("<dc:source>a</dc:source>")))
    photo = read_photo(path)
    assert photo.metadata.xmp == xmp("<dc:source>a</dc:source>") and photo.notices == ()
    path = save(tmp_path, "c.jp2", whole + box(b"uuid", b"JpgTiffExif->JP2" + EXIF))
    photo = read_photo(path)
    assert photo.rgb.shape[:2] == smooth().shape[1::-1] and photo.metadata.exif is not None
    photo = read_photo(save(tmp_path, "d.jp2", whole + box(b"uuid", bytes(16) + b"IPTC")))
    assert any("metadata of a kind" in said for said in photo.notices)


def test_jpeg_xl_brings_its_metadata_and_is_turned_once(tmp_path: Path) -> None:
    pytest.importorskip("pillow_jxl")
    Image.fromarray(smooth()).save(
        tmp_path / "a.jxl", lossless=True, exif=b"Exif\0\0" + EXIF, use_container=True
    )
    whole = (tmp_path / "a.jxl").read_bytes()
    photo = read_photo(save(tmp_path, "b.jxl", whole + box(b"xml ", xmp("<dc:source>a</dc:source>"))))
    np.testing.assert_array_equal(photo.rgb, smooth())
    assert photo.metadata.xmp == xmp("<dc:source>a</dc:source>") and photo.notices == ()
    assert photo.metadata.exif == EXIF.replace(b"\6", b"\1")
    photo = read_photo(save(tmp_path, "c.jxl", whole + box(b"brob", b"xml " + bytes(9))))
    assert any("metadata of a kind" in said for said in photo.notices)


def jpeg_xl_header(*fields: tuple[int, int]) -> bytes:
    """The begin of a JPEG XL, from numbers and how many bits they have."""
    number = place = 0
    for value, count in fields:
        number |= value << place
        place += count
    return b"\xff\x0a" + number.to_bytes(16, "little")


SMALL = ((1, 1), (3, 5), (1, 3))
"""32 x 32 pixels."""
LARGE = ((0, 1), (2, 2), (5000, 18), (0, 3), (1, 2), (4000, 13))


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize(
    ("fields", "bits", "is_animated"),
    [
        ([(1, 1)], 8, False),
        ([(0, 1), (0, 1), (0, 1), (0, 2)], 8, False),
        ([(0, 1), (0, 1), (0, 1), (1, 2)], 10, False),
        ([(0, 1), (0, 1), (0, 1), (3, 2), (15, 6)], 16, False),
        ([(0, 1), (1, 1), (5, 3), (0, 1), (0, 1), (0, 1), (0, 1), (2, 2)], 12, False),
        ([(0, 1), (1, 1), (0, 3), (1, 1), *SMALL, (0, 1), (0, 1), (0, 1), (2, 2)], 12, False),
        ([(0, 1), (1, 1), (0, 3), (0, 1), (0, 1), (1, 1)], 8, True),
        ([(0, 1), (0, 1), (1, 1)], 32, False),
    ],
)
def test_the_header_of_a_jpeg_xl_is_read(size: tuple, fields: list, bits: int, is_animated: bool) -> None:
    header = jpeg_xl_header(*size, *fields)
    for data in (header, box(b"JXL ", b"\r\n\x87\n") + box(b"jxlp", bytes(4) + header)):
        told = beside_jpeg_xl(data)
        assert (told.bits, told.is_animated) == (bits, is_animated)


def test_a_jpeg_xl_of_16_bits_says_that_it_loses_some(tmp_path: Path) -> None:
    pytest.importorskip("pillow_jxl")
    header = jpeg_xl_header(*SMALL, (0, 1), (0, 1), (0, 1), (3, 2), (15, 6))
    assert beside_jpeg_xl(header).bits == 16
    Image.fromarray(smooth()).save(tmp_path / "a.jxl", lossless=True)
    assert beside_jpeg_xl((tmp_path / "a.jxl").read_bytes()).bits == 8
    assert read_photo(tmp_path / "a.jxl").notices == ()
