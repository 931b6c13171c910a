"""JPEGs: read where their end is missing, and saved as they came."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, JpegImagePlugin

from engine.errors import CutShortPhotoError, PhotoError
from engine.photo import photoshop
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import jpeg, save, smooth, with_segment

NOISE = np.random.default_rng(1).integers(0, 256, (64, 80, 3), np.uint8)


@pytest.mark.parametrize("is_progressive", [False, True])
@pytest.mark.parametrize("missing_bytes", [1, 2])
def test_without_its_end_a_jpeg_is_whole(tmp_path: Path, missing_bytes: int, is_progressive: bool) -> None:
    data = jpeg(NOISE, quality=90, progressive=is_progressive)
    whole = read_photo(save(tmp_path, "whole.jpg", data))
    photo = read_photo(save(tmp_path, "a.jpg", data[:-missing_bytes]))
    np.testing.assert_array_equal(photo.rgb, whole.rgb)
    assert photo.notices == ()


@pytest.mark.parametrize("share", [0.5, 0.9, 0.995])
def test_a_cut_jpeg_is_opened_only_where_that_is_asked_for(tmp_path: Path, share: float) -> None:
    data = jpeg(NOISE, quality=90, subsampling=0)
    path = save(tmp_path, "a.jpg", data[: int(len(data) * share)])
    with pytest.raises(CutShortPhotoError, match=r"“a.jpg” is damaged or incomplete: .*--accept-cut"):
        read_photo(path)
    photo = read_photo(path, accepts_cut=True)
    whole = read_photo(save(tmp_path, "whole.jpg", data))
    rows = int(64 * share) // 8 * 8 - 16
    np.testing.assert_array_equal(photo.rgb[:rows], whole.rgb[:rows])
    assert "The end of this file is missing" in " ".join(photo.notices)


def test_a_jpeg_without_any_pixels_is_not_offered_to_be_opened(tmp_path: Path) -> None:
    data = jpeg(NOISE)
    path = save(tmp_path, "a.jpg", data[: data.index(b"\xff\xda")])
    for accepts_cut in (False, True):
        with pytest.raises(PhotoError, match=r"“a.jpg” is damaged or incomplete: [^(]*backup\.$") as raised:
            read_photo(path, accepts_cut=accepts_cut)
        assert not isinstance(raised.value, CutShortPhotoError)


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("quality", [30, 75, 98])
def test_quantisation_and_subsampling_are_kept(tmp_path: Path, quality: int, subsampling: int) -> None:
    path = save(tmp_path, "a.jpg", jpeg(quality=quality, subsampling=subsampling))
    photo = read_photo(path)
    changed = photo.rgb.copy()
    changed[20:30, 20:30] = 200
    write_photo(photo.with_rgb(changed), path)
    with Image.open(path) as image:
        assert JpegImagePlugin.get_sampling(image) == subsampling
        assert sorted(image.quantization.items()) == [
            (number, list(table)) for number, table in enumerate(photo.metadata.coding.jpeg_tables)
        ]
    far = np.ones(photo.rgb.shape[:2], bool)
    far[0:48, 0:48] = False
    assert np.abs(read_photo(path).rgb.astype(int) - photo.rgb)[far].max() <= 4


def test_a_quality_that_is_asked_for_counts_more(tmp_path: Path) -> None:
    photo = read_photo(save(tmp_path, "a.jpg", jpeg(quality=30)))
    for quality in (60, 98):
        write_photo(photo, tmp_path / f"{quality}.jpg", quality=quality)
        with (
            Image.open(tmp_path / f"{quality}.jpg") as image,
            Image.open(save(tmp_path, "x", jpeg(quality=quality))) as like,
        ):
            assert image.quantization == like.quantization


def test_grey_and_cmyk_jpegs_are_saved(tmp_path: Path) -> None:
    for mode in ("L", "CMYK"):
        Image.fromarray(smooth()).convert(mode).save(tmp_path / "a.jpg", quality=80)
        photo = read_photo(tmp_path / "a.jpg")
        write_photo(photo, tmp_path / "b.jpg")
        assert np.abs(read_photo(tmp_path / "b.jpg").rgb.astype(int) - photo.rgb).max() < 9


def test_lossless_webp_stays_lossless(tmp_path: Path) -> None:
    alpha = np.full(NOISE.shape[:2], 255, np.uint8)
    alpha[:5] = 0
    Image.fromarray(np.dstack([NOISE, alpha])).save(tmp_path / "a.webp", lossless=True, exact=True)
    photo = read_photo(tmp_path / "a.webp")
    changed = photo.rgb.copy()
    changed[20:30, 20:30] = 200
    write_photo(photo.with_rgb(changed), tmp_path / "b.webp")
    np.testing.assert_array_equal(read_photo(tmp_path / "b.webp").rgb, changed)


def resource(kind: int, data: bytes, name: bytes = b"\0\0") -> bytes:
    return (
        struct.pack(">4sH", b"8BIM", kind) + name + struct.pack(">L", len(data)) + data + bytes(len(data) % 2)
    )


PATH = resource(0x07D0, bytes(range(52)), b"\x06Path 1\0")
RESOURCES = (
    resource(0x040A, b"\1") + PATH + resource(0x0BB7, b"\x06Path 1\0") + resource(0x040B, b"https://a.b")
)


@pytest.mark.parametrize("names", [("b.jpg", "c.jpg"), ("b.tif", "c.jpg")])
def test_photoshops_resources_stay_but_for_thumbnails(tmp_path: Path, names: tuple[str, str]) -> None:
    block = RESOURCES + resource(0x040C, b"before")
    save(tmp_path, "a.jpg", with_segment(jpeg(), 0xED, b"Photoshop 3.0\0" + block))
    source = tmp_path / "a.jpg"
    for name in names:
        write_photo(read_photo(source), tmp_path / name)
        source = tmp_path / name
        assert RESOURCES in source.read_bytes() and b"before" not in source.read_bytes()
    assert [each.kind for each in photoshop.read_resources(RESOURCES)] == [0x040A, 0x07D0, 0x0BB7, 0x040B]


def test_paths_of_a_photo_that_is_turned_go_with_a_word(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    save(tmp_path, "a.jpg", with_segment(jpeg(exif=exif.tobytes()), 0xED, b"Photoshop 3.0\0" + RESOURCES))
    photo = read_photo(tmp_path / "a.jpg")
    assert "clipping paths" in " ".join(photo.notices)
    assert photo.metadata.photoshop == resource(0x040A, b"\1") + resource(0x040B, b"https://a.b")


def test_resources_and_captions_longer_than_a_segment_survive(tmp_path: Path) -> None:
    metadata = PhotoMetadata(iptc=bytes(range(256)) * 300, photoshop=resource(0x07D0, bytes(90_000)))
    write_photo(Photo(smooth(), metadata=metadata), tmp_path / "a.jpg")
    again = read_photo(tmp_path / "a.jpg").metadata
    assert again.iptc == metadata.iptc and again.photoshop == metadata.photoshop
