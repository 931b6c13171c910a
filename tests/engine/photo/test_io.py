"""Photos come back from files as they went in, whatever they carry; bad files end in one sentence."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps

from engine.errors import PhotoError, ShapeError
from engine.photo import io as photo_io
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from tests.engine.photo.kinds import XMP

HEIGHT, WIDTH = 31, 43
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
EXACT, LOSSY = (".png", ".tif", ".bmp"), (".jpg", ".webp", ".heic")


def smooth(height: int = HEIGHT, width: int = WIDTH, channels: int = 3, dtype: type = np.uint8) -> np.ndarray:
    """Different gentle slopes in each channel, so that even lossy formats keep them nearly."""
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    planes = [0.2 + 0.5 * (x * (c + 1) + y * (3 - c)) / 4 for c in range(channels)]
    return (np.stack(planes, axis=-1) * np.iinfo(dtype).max).astype(dtype)


def exif_block(orientation: int = 1, thumbnail: bytes = b"") -> bytes:
    """EXIF with a maker's note, a GPS directory and sizes, written by hand where Pillow cannot."""
    exif = Image.Exif()
    exif[0x010F] = "Camera maker"
    exif[0x0112] = orientation
    exif[0x8769] = {
        0x9003: "2026:01:02 03:04:05",
        0x927C: b"maker\0note\1\2\3",
        0xA002: WIDTH,
        0xA003: HEIGHT,
    }
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 15.5)}
    block = bytearray(exif.tobytes())
    if thumbnail:
        tiff = memoryview(block)[6:]
        order = "<" if bytes(tiff[:2]) == b"II" else ">"
        first = struct.unpack_from(order + "L", tiff, 4)[0]
        link = first + 2 + 12 * struct.unpack_from(order + "H", tiff, first)[0]
        end = len(tiff)
        struct.pack_into(order + "L", tiff, link, end)
        tiff.release()
        block += struct.pack(order + "HHHLLHHLLL", 2, 0x0201, 4, 1, end + 30, 0x0202, 4, 1, len(thumbnail), 0)
        block += thumbnail
    return bytes(block)


@pytest.mark.parametrize("suffix", EXACT + LOSSY)
def test_pixels_and_metadata_survive_writing_and_reading(tmp_path: Path, suffix: str) -> None:
    metadata = PhotoMetadata(exif_block()[6:], SRGB, XMP.replace(b"6", b"1"), (300.0, 240.0))
    write_photo(Photo(smooth(), metadata=metadata), tmp_path / f"ünï{suffix}")
    photo = read_photo(tmp_path / f"ünï{suffix}")

    assert photo.rgb.dtype == np.uint8 and photo.alpha is None and photo.rgb16 is None
    assert np.abs(photo.rgb.astype(int) - smooth()).max() <= (0 if suffix in EXACT else 8)
    assert photo.path == tmp_path / f"ünï{suffix}"
    if suffix == ".bmp":
        assert photo.metadata.exif is None and photo.metadata.icc_profile is None
    else:
        exif = Image.Exif()
        exif.load(photo.metadata.exif or b"")
        assert exif[0x010F] == "Camera maker" and exif.get(0x0112, 1) == 1
        inner = exif.get_ifd(0x8769)
        assert inner[0x9003] == "2026:01:02 03:04:05" and inner[0x927C] == b"maker\0note\1\2\3"
        assert exif.get_ifd(0x8825)[2] == (52.0, 30.0, 15.5)
        assert photo.metadata.icc_profile == metadata.icc_profile
        assert photo.metadata.xmp == metadata.xmp
    if suffix not in (".webp", ".heic"):
        assert photo.metadata.dpi == pytest.approx((300, 240), abs=0.02)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp", ".heic"])
def test_alpha_survives(tmp_path: Path, suffix: str) -> None:
    alpha = np.tile(np.linspace(0, 255, WIDTH).astype(np.uint8), (HEIGHT, 1))
    write_photo(Photo(smooth(), alpha), tmp_path / f"a{suffix}")
    photo = read_photo(tmp_path / f"a{suffix}")
    assert photo.alpha is not None
    tolerance = 0 if suffix in (".png", ".tif", ".webp") else 4
    assert np.abs(photo.alpha.astype(int) - alpha).max() <= tolerance
    visible = alpha > 60
    assert np.abs(photo.rgb.astype(int) - smooth())[visible].max() <= (0 if suffix in EXACT else 10)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("alpha_type", [None, np.uint8, np.uint16])
def test_16_bits_survive_with_metadata(tmp_path: Path, suffix: str, alpha_type: type | None) -> None:
    rgb16 = np.random.default_rng(5).integers(0, 65536, (HEIGHT, WIDTH, 3), np.uint16)
    alpha = None if alpha_type is None else smooth(channels=1, dtype=alpha_type)[..., 0]
    metadata = PhotoMetadata(exif_block()[6:], SRGB, XMP.replace(b"6", b"1"), (72.0, 72.0))
    rgb = np.rint(rgb16 / 257).astype(np.uint8)
    write_photo(Photo(rgb, alpha, rgb16, metadata), tmp_path / f"a{suffix}")
    photo = read_photo(tmp_path / f"a{suffix}")

    np.testing.assert_array_equal(photo.rgb16, rgb16)
    np.testing.assert_array_equal(photo.rgb, rgb)
    if alpha is not None:
        np.testing.assert_array_equal(
            photo.alpha, alpha * np.uint16(257) if alpha_type is np.uint8 else alpha
        )
    assert photo.metadata.icc_profile == metadata.icc_profile and photo.metadata.xmp == metadata.xmp
    assert photo.metadata.dpi == pytest.approx((72, 72), abs=0.02)
    assert b"maker\0note" in (photo.metadata.exif or b"")
    with Image.open(tmp_path / f"a{suffix}") as image:  # an independent reader agrees
        assert image.mode == ("RGB" if alpha is None else "RGBA")
        np.testing.assert_allclose(np.asarray(image)[..., :3], rgb16 >> 8, atol=1)


def test_16_bits_outside_the_change_survive_a_change(tmp_path: Path) -> None:
    rgb16 = np.random.default_rng(7).integers(0, 65536, (HEIGHT, WIDTH, 3), np.uint16)
    write_photo(Photo(np.zeros((HEIGHT, WIDTH, 3), np.uint8), rgb16=rgb16), tmp_path / "a.png")
    photo = read_photo(tmp_path / "a.png")
    changed = photo.rgb.copy()
    changed[5:20, 8:30] = 255 - changed[5:20, 8:30]
    write_photo(photo.with_rgb(changed), tmp_path / "b.tif")
    again = read_photo(tmp_path / "b.tif")
    np.testing.assert_array_equal(again.rgb, changed)
    inside = np.zeros((HEIGHT, WIDTH), bool)
    inside[5:20, 8:30] = True
    np.testing.assert_array_equal(again.rgb16[~inside], rgb16[~inside])
    np.testing.assert_array_equal(again.rgb16[inside], changed[inside] * np.uint16(257))


def test_with_rgb_refuses_another_size() -> None:
    with pytest.raises(ShapeError):
        Photo(smooth()).with_rgb(smooth(HEIGHT + 1))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic"])
def test_orientation_is_applied_once(tmp_path: Path, suffix: str, orientation: int) -> None:
    source = Image.fromarray(smooth())
    options = {"lossless": True} if suffix == ".webp" else {"quality": 98} if suffix in LOSSY else {}
    if suffix == ".heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
    source.save(tmp_path / f"a{suffix}", exif=exif_block(orientation), dpi=(300, 150), **options)
    tag = Image.Exif()
    tag[0x0112] = orientation
    source.getexif()[0x0112] = orientation
    upright = np.asarray(ImageOps.exif_transpose(source))

    photo = read_photo(tmp_path / f"a{suffix}")
    assert photo.rgb.shape == upright.shape
    assert np.abs(photo.rgb.astype(int) - upright).max() <= (0 if suffix in EXACT else 8)
    if suffix in (".jpg", ".png", ".tif"):
        assert photo.metadata.dpi == pytest.approx((300, 150) if orientation < 5 else (150, 300), abs=0.1)
    exif = Image.Exif()
    exif.load(photo.metadata.exif or b"")
    inner = exif.get_ifd(0x8769)
    assert (inner[0xA002], inner[0xA003]) == photo.rgb.shape[1::-1]

    write_photo(photo, tmp_path / f"b{suffix}")
    again = read_photo(tmp_path / f"b{suffix}")
    assert np.abs(again.rgb.astype(int) - upright).max() <= (0 if suffix in EXACT else 12)


def test_orientation_in_xmp_becomes_1(tmp_path: Path) -> None:
    Image.fromarray(smooth()).save(tmp_path / "a.jpg", exif=exif_block(6), xmp=XMP)
    assert read_photo(tmp_path / "a.jpg").metadata.xmp == XMP.replace(b"6", b"1")


def test_stale_thumbnail_is_wiped_and_the_rest_stays_in_place(tmp_path: Path) -> None:
    block = exif_block(6, thumbnail=b"\xff\xd8what the photo was before\xff\xd9")
    Image.fromarray(smooth()).save(tmp_path / "a.jpg", exif=block)
    exif = read_photo(tmp_path / "a.jpg").metadata.exif
    assert exif is not None and len(exif) == len(block) - 6
    assert b"before" not in exif
    assert exif.index(b"maker\0note") == block.index(b"maker\0note") - 6
    loaded = Image.Exif()
    loaded.load(exif)
    assert loaded.get_ifd(1) == {} and loaded[0x0112] == 1


def test_damaged_exif_does_not_hide_the_photo(tmp_path: Path) -> None:
    Image.fromarray(smooth()).save(tmp_path / "a.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\x0f", quality=95)
    photo = read_photo(tmp_path / "a.jpg")
    assert photo.metadata.exif is None and photo.rgb.shape == (HEIGHT, WIDTH, 3)


def test_arrays_are_read_only(tmp_path: Path) -> None:
    write_photo(Photo(smooth()), tmp_path / "a.png")
    with pytest.raises(ValueError, match="read-only"):
        read_photo(tmp_path / "a.png").rgb[0, 0] = 0


def test_jpeg_keeps_colour_edges(tmp_path: Path) -> None:
    stripes = np.zeros((32, 32, 3), np.uint8)
    stripes[:, ::2] = (255, 0, 0)
    stripes[:, 1::2] = (0, 0, 255)
    write_photo(Photo(stripes), tmp_path / "a.jpg")
    assert np.abs(read_photo(tmp_path / "a.jpg").rgb.astype(int) - stripes).mean() < 8


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("suffix", EXACT + LOSSY)
def test_truncated_file(tmp_path: Path, suffix: str, bits: int) -> None:
    rgb16 = np.random.default_rng(8).integers(0, 65536, (64, 64, 3), np.uint16)
    rgb = (rgb16 >> 8).astype(np.uint8)
    write_photo(Photo(rgb, rgb16=rgb16 if bits == 16 else None), tmp_path / f"whole{suffix}")
    whole = (tmp_path / f"whole{suffix}").read_bytes()
    (tmp_path / f"cut{suffix}").write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(PhotoError, match=f"“cut{suffix}” is (damaged or incomplete|not a picture)"):
        read_photo(tmp_path / f"cut{suffix}")


def test_each_bad_file_has_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "text.jpg").write_text("not a photo")
    Image.new("F", (8, 8)).save(tmp_path / "float.tif")
    huge = io.BytesIO()
    Image.new("1", (1, 1)).save(huge, "PNG")
    header = bytearray(huge.getvalue())
    header[16:24] = struct.pack(">LL", 60_000, 60_000)
    header[29:33] = struct.pack(">L", zlib.crc32(header[12:29]))
    (tmp_path / "huge.png").write_bytes(header)
    header[16:24] = struct.pack(">LL", 16_000, 16_000)
    header[29:33] = struct.pack(">L", zlib.crc32(header[12:29]))
    (tmp_path / "large.png").write_bytes(header)
    (tmp_path / "folder.jpg").mkdir()
    sentences = {
        "empty.jpg": "is empty",
        "text.jpg": "not a picture that can be opened",
        "float.tif": "more than 16 bits",
        "huge.png": "claims more than 250 million pixels",
        "large.png": "claims more than 250 million pixels",
        "folder.jpg": "is a folder",
        "missing.jpg": "There is no file",
    }
    for name, sentence in sentences.items():
        with pytest.raises(PhotoError, match=sentence) as caught:
            read_photo(tmp_path / name)
        assert name in str(caught.value) and "\n" not in str(caught.value) and str(caught.value).endswith(".")


@pytest.mark.parametrize("format", ["GIF", "PPM", "TGA", "PDF", "EPS", "ICO", "PCX"])
def test_other_formats_stay_shut(tmp_path: Path, format: str) -> None:
    Image.fromarray(smooth()).save(tmp_path / "a.jpg", format)
    with pytest.raises(PhotoError, match="not a picture that can be opened"):
        read_photo(tmp_path / "a.jpg")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_raises_anything_but_a_photo_error(tmp_path: Path, data: st.DataObject) -> None:
    suffix = data.draw(st.sampled_from([".jpg", ".png", ".tif", ".webp"]))
    write_photo(Photo(smooth(), metadata=PhotoMetadata(exif_block(6)[6:], xmp=XMP)), tmp_path / f"w{suffix}")
    content = bytearray((tmp_path / f"w{suffix}").read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / f"d{suffix}").write_bytes(content)
    try:
        photo = read_photo(tmp_path / f"d{suffix}")
    except PhotoError:
        return
    assert photo.rgb.dtype == np.uint8 and photo.rgb.shape[2] == 3


def test_bad_targets_have_their_sentences(tmp_path: Path) -> None:
    photo = Photo(smooth())
    (tmp_path / "there.png").write_bytes(b"old")
    (tmp_path / "folder.png").mkdir()
    transparent = Photo(smooth(), np.zeros((HEIGHT, WIDTH), np.uint8))
    cases = [
        (photo, "there.png", "already exists"),
        (photo, "folder.png", "is a folder"),
        (photo, "nowhere/a.png", "does not exist"),
        (photo, "a.gif", "names no known kind"),
        (photo, "a", "names no known kind"),
        (transparent, "a.jpg", "transparent parts"),
        (transparent, "a.bmp", "transparent parts"),
    ]
    for source, name, sentence in cases:
        with pytest.raises(PhotoError, match=sentence) as caught:
            write_photo(source, tmp_path / name, overwrite=False)
        assert "\n" not in str(caught.value) and str(caught.value).endswith(".")
    assert (tmp_path / "there.png").read_bytes() == b"old"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["folder.png", "there.png"]


@pytest.mark.parametrize(
    "suffix, error, sentence",
    [
        (".png", ValueError, "too large for a .png file: save it as .tif.$"),
        (".tif", ValueError, "too large for a .tif file: save it as .png.$"),
        (".png", MemoryError, "not enough memory to save “a.png”"),
    ],
)
def test_a_failed_encoding_advises_another_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, error: type[Exception], sentence: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(photo_io, "encode_photo", fail)
    with pytest.raises(PhotoError, match=sentence):
        write_photo(Photo(smooth()), tmp_path / f"a{suffix}")


def test_opaque_alpha_needs_no_alpha_channel(tmp_path: Path) -> None:
    write_photo(Photo(smooth(), np.full((HEIGHT, WIDTH), 255, np.uint8)), tmp_path / "a.jpg")
    assert read_photo(tmp_path / "a.jpg").alpha is None
