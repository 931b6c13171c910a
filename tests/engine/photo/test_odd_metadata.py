"""Nothing that stands beside the pixels keeps an opened photo from being saved."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, TiffTags

from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import jpeg, png, save, smooth, tiff
from tests.engine.photo.test_decoding import cmyk_profile, icc

OUTPUTS = (".jpg", ".png", ".tif", ".webp", ".heic", ".bmp")
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def exif_block(entries: list[tuple[int, int, int, bytes]], pointer: int | None = None) -> bytes:
    """An EXIF block whose entries (tag, type, count, up to four bytes) are as they are named."""

    def directory(entries: list[tuple[int, int, int, bytes]]) -> bytes:
        packed = b"".join(
            struct.pack("<HHL4s", *entry[:3], entry[3].ljust(4, b"\0")) for entry in sorted(entries)
        )
        return struct.pack("<H", len(entries)) + packed + bytes(4)

    if pointer is None:
        return b"II*\0\x08\0\0\0" + directory(entries)
    outer = directory([(pointer, 4, 1, struct.pack("<L", 8 + 2 + 12 + 4))])
    return b"II*\0\x08\0\0\0" + outer + directory(entries)


@pytest.mark.parametrize("kind", range(14))
@pytest.mark.parametrize("pointer", [None, 0x8769, 0x8825])
def test_every_tag_with_every_type_is_saved(tmp_path: Path, kind: int, pointer: int | None) -> None:
    group = None if pointer is None else TiffTags.TAGS_V2_GROUPS[pointer]
    tags = sorted(TiffTags.TAGS_V2 if group is None else group)
    tags = [tag for tag in tags if tag not in (0x8769, 0x8825, 0xA005, 0x0112)]
    block = exif_block([(tag, kind, 1, b"\x31\0\0\0") for tag in tags], pointer)
    photo = read_photo(save(tmp_path, "a.jpg", jpeg(exif=b"Exif\0\0" + block)))
    for suffix in OUTPUTS:
        write_photo(photo, tmp_path / f"b{suffix}")
        again = read_photo(tmp_path / f"b{suffix}")
        assert np.abs(again.rgb.astype(int) - photo.rgb).max() < 12


def test_a_tag_that_cannot_be_written_goes_alone_and_is_named(tmp_path: Path) -> None:
    block = exif_block([(5, 2, 2, b"1\0"), (1, 2, 2, b"N\0")], 0x8825)  # GPSAltitudeRef as text
    photo = read_photo(save(tmp_path, "a.jpg", jpeg(exif=b"Exif\0\0" + block)))
    assert write_photo(photo, tmp_path / "b.tif") == (
        "A .tif file cannot hold all that stands beside this photo; left out: GPSAltitudeRef.",
    )
    with Image.open(tmp_path / "b.tif") as image:
        assert image.getexif().get_ifd(0x8825) == {1: "N"}


@pytest.mark.parametrize("suffix", OUTPUTS)
@pytest.mark.parametrize("value", [(3, 7), (4, 70_000), (1, 9), (2, *b"abc\0"), (7, *b"no profile")])
def test_a_profile_that_is_none_is_left_out(tmp_path: Path, suffix: str, value: tuple[int, ...]) -> None:
    photo = read_photo(save(tmp_path, "a.tif", tiff([(smooth(), {34675: value})])))
    if suffix != ".bmp" or photo.metadata.icc_profile is None:
        write_photo(photo, tmp_path / f"b{suffix}")
        assert read_photo(tmp_path / f"b{suffix}").rgb.shape == smooth().shape
    if value[0] != 7:
        assert photo.metadata.icc_profile is None or photo.notices == ()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize(
    ("channels", "profile"), [(1, b"no profile"), (1, "inks"), (4, b"no profile"), (4, "grey")]
)
def test_a_profile_of_other_colours_is_told(
    tmp_path: Path, channels: int, profile: bytes | str, dtype: type
) -> None:
    made = {"inks": cmyk_profile(), "grey": icc(b"GRAY", b"XYZ ", {})}
    value = profile if isinstance(profile, bytes) else made[profile]
    path = save(tmp_path, "a.tif", tiff([(smooth(channels=channels, dtype=dtype), {34675: (7, *value)})]))
    photo = read_photo(path)
    assert photo.metadata.icc_profile is None
    assert [notice for notice in photo.notices if "colour profile of this file is damaged" in notice]
    write_photo(photo, path)
    assert read_photo(path).notices == ()


@pytest.mark.parametrize("suffix", OUTPUTS)
@pytest.mark.parametrize("dpi", [1e-9, 70_000.0, 1e8, 1e12, 1e300])
def test_odd_resolutions_are_saved_or_left_out(tmp_path: Path, suffix: str, dpi: float) -> None:
    write_photo(Photo(smooth(), metadata=PhotoMetadata(dpi=(dpi, dpi))), tmp_path / f"a{suffix}")
    assert read_photo(tmp_path / f"a{suffix}").rgb.shape == smooth().shape


@pytest.mark.parametrize("suffix", OUTPUTS)
def test_long_blocks_are_saved_or_left_out(tmp_path: Path, suffix: str) -> None:
    metadata = PhotoMetadata(
        exif=exif_block([(0x010F, 2, 4, b"Me!\0")]) + bytes(200_000),
        xmp=b"x" * 200_000,
        iptc=bytes(100_000),
        jpeg_comment=b"!" * 99_999,
    )
    said = write_photo(Photo(smooth(), metadata=metadata), tmp_path / f"a{suffix}")
    assert read_photo(tmp_path / f"a{suffix}").rgb.shape == smooth().shape
    assert bool(said) == (suffix == ".jpg") and (not said or "EXIF, XMP" in said[0])


def large_profile() -> bytes:
    """sRGB with a private tag of more than 1 MiB."""
    (count,) = struct.unpack_from(">L", SRGB, 128)
    entries = struct.iter_unpack(">4sLL", SRGB[132 : 132 + 12 * count])
    tags = b"".join(struct.pack(">4sLL", tag, start + 12, size) for tag, start, size in entries)
    rest = SRGB[132 + 12 * count :]
    tags += struct.pack(">4sLL", b"priv", 144 + 12 * count + len(rest), 1_100_008)
    profile = SRGB[:128] + struct.pack(">L", count + 1) + tags + rest + b"data\0\0\0\0" + bytes(1_100_000)
    return struct.pack(">L", len(profile)) + profile[4:]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".heic"])
def test_large_profiles_come_back(tmp_path: Path, suffix: str) -> None:
    profile = large_profile()
    write_photo(Photo(smooth(), metadata=PhotoMetadata(icc_profile=profile)), tmp_path / f"a{suffix}")
    assert read_photo(tmp_path / f"a{suffix}").metadata.icc_profile == profile


def test_very_many_texts_take_no_time(tmp_path: Path) -> None:
    photo = read_photo(save(tmp_path, "a.png", png([(b"tEXt", b"a\0b")] * 60_000)))
    assert len(photo.metadata.png_texts) == 10_000


def test_a_heic_file_is_refused_that_could_not_be_read(tmp_path: Path) -> None:
    from engine.errors import PhotoError

    with pytest.raises(PhotoError, match=r"65535 pixels long, and .heic files hold 65500"):
        write_photo(Photo(np.zeros((4, 65535, 3), np.uint8)), tmp_path / "a.heic")


def test_metadata_that_a_library_refuses_goes_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.photo import io as photo_io

    encode = photo_io.encode_photo

    def refuse_xmp(
        pixels: np.ndarray, metadata: PhotoMetadata, format: object
    ) -> tuple[bytes, tuple[str, ...]]:
        if metadata.xmp:
            raise LookupError("an encoding of Mars")
        return encode(pixels, metadata, format)

    monkeypatch.setattr(photo_io, "encode_photo", refuse_xmp)
    photo = Photo(smooth(), metadata=PhotoMetadata(xmp=b"x", icc_profile=SRGB))
    assert "left out: XMP." in write_photo(photo, tmp_path / "a.png")[0]
    assert read_photo(tmp_path / "a.png").metadata.icc_profile == SRGB
    assert io.BytesIO((tmp_path / "a.png").read_bytes()).read(4) == b"\x89PNG"
