"""All kinds of pixels become upright RGB: 16 bits, grey, palettes, CMYK, Lab."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms, TiffImagePlugin

from engine.errors import PhotoError
from engine.photo.io import read_photo, write_photo

HEIGHT, WIDTH = 31, 43


def smooth(height: int = HEIGHT, width: int = WIDTH, channels: int = 3, dtype: type = np.uint8) -> np.ndarray:
    """Different gentle slopes in each channel, so that even lossy formats keep them nearly."""
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    planes = [0.2 + 0.5 * (x * (c + 1) + y * (3 - c)) / 4 for c in range(channels)]
    return (np.stack(planes, axis=-1) * np.iinfo(dtype).max).astype(dtype)


def profile_name(profile: bytes) -> str:
    return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))


def png_bytes(
    color_type: int, samples: np.ndarray, extra: bytes = b"", icc_profile: bytes | None = None
) -> bytes:
    """A 16-bit PNG written by hand, [H,W,C], as Pillow writes none and OpenCV only some."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    header = struct.pack(">LLBBBBB", samples.shape[1], samples.shape[0], 16, color_type, 0, 0, 0)
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + (chunk(b"iCCP", b"x\0\0" + zlib.compress(icc_profile)) if icc_profile else b"")
        + (chunk(b"eXIf", extra) if extra else b"")
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tiff_bytes(
    samples: np.ndarray,
    extra: tuple[int, ...] = (),
    *,
    prefix: bytes = b"II",
    photometric: int = 2,
    stored: str = "plainly",
    is_planar: bool = False,
    tags: dict[int, int | bytes] | None = None,
) -> bytes:
    """A 16-bit TIFF of [H,W,S] in strips of 8 rows or tiles, written by hand, as libraries write only some.

    Args:
        extra: kinds of the samples behind grey or RGB.
        photometric: 0 for grey whose zero is white, 1 whose zero is black, 2 for RGB.
        stored: "plainly", "as differences" packed by Deflate, or so "in tiles".
        is_planar: the samples lie one behind the other.
        tags: more of them.
    """
    height, width, count = samples.shape
    block_height, block_width = (16, 32) if stored == "in tiles" else (8, width)
    if stored == "in tiles":
        samples = np.pad(samples, ((0, -height % block_height), (0, -width % block_width), (0, 0)))
    blocks = [
        plane[y : y + block_height, x : x + block_width]
        for plane in (np.split(samples, count, axis=2) if is_planar else [samples])
        for y in range(0, height, block_height)
        for x in range(0, width, block_width)
    ]
    if stored != "plainly":
        blocks = [np.diff(block, axis=1, prepend=np.uint16(0)) for block in blocks]
    order = "<" if prefix == b"II" else ">"
    packed = [block.astype(order + "u2").tobytes() for block in blocks]
    if stored != "plainly":
        packed = [zlib.compress(block) for block in packed]
    directory = TiffImagePlugin.ImageFileDirectory_v2(prefix=prefix)
    directory.update({256: width, 257: height, 258: (16,) * count, 277: count})
    directory[284] = 2 if is_planar else 1
    directory.update({259: 1} if stored == "plainly" else {259: 8, 317: 2})
    directory[262] = photometric
    directory.update(({338: extra} if extra else {}) | (tags or {}))
    places, lengths = (324, 325) if stored == "in tiles" else (273, 279)
    directory.update({322: block_width, 323: block_height} if stored == "in tiles" else {278: block_height})
    directory[lengths] = tuple(len(block) for block in packed)
    start = 0
    for _ in range(2):  # the second time with the place that the first has found
        directory[places] = tuple(start + sum(map(len, packed[:i])) for i in range(len(packed)))
        file = io.BytesIO()
        end = directory.save(file)
        start = end if stored == "in tiles" else 0  # Pillow moves strips by itself
    return file.getvalue() + b"".join(packed)


def icc(space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A small ICC profile, written by hand (ICC.1:2001-04, clause 6)."""
    d50 = struct.pack(">3l", 63190, 65536, 54061)
    tags = {b"wtpt": b"XYZ \0\0\0\0" + d50, **tags}
    place = 128 + 4 + 12 * len(tags)
    table, content = struct.pack(">L", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">LL", place + len(content), len(data))
        content += data + bytes(-len(data) % 4)
    header = struct.pack(
        ">L4sL4s4s4s12s4s28s12s48s",
        place + len(content), b"", 0x02400000, b"prtr", space, connection, b"", b"acsp", b"", d50, b"",
    )  # fmt: skip
    return header + table + content


def cmyk_profile() -> bytes:
    """Inks that darken to L* = 0 with black alone, in equal steps."""
    corners = np.stack(np.meshgrid(*[[0, 1]] * 4, indexing="ij"), axis=-1).reshape(16, 4)
    lightness = 255 * (1 - corners[:, 3]) * (1 - 0.2 * corners[:, :3].sum(axis=1))
    redness = 128 + 60 * (corners[:, 1] - corners[:, 0])
    colours = np.stack([lightness, redness, np.full(16, 128)], axis=1).astype(np.uint8)
    ramp = bytes(range(256))
    table = (
        b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + struct.pack(">9l", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    )
    return icc(b"CMYK", b"Lab ", {b"A2B0": table + ramp * 4 + colours.tobytes() + ramp * 3})


@pytest.mark.parametrize("color_type, channels", [(0, 1), (4, 2), (2, 3), (6, 4)])
def test_every_kind_of_16_bit_png_is_read(tmp_path: Path, color_type: int, channels: int) -> None:
    samples = np.random.default_rng(6).integers(0, 65536, (HEIGHT, WIDTH, channels), np.uint16)
    (tmp_path / "a.png").write_bytes(png_bytes(color_type, samples))
    photo = read_photo(tmp_path / "a.png")
    colours = samples[..., :3] if channels >= 3 else np.repeat(samples[..., :1], 3, axis=2)
    np.testing.assert_array_equal(photo.rgb16, colours)
    if channels in (2, 4):
        np.testing.assert_array_equal(photo.alpha, samples[..., -1])


def test_the_clear_value_of_a_16_bit_grey_png_is_transparent(tmp_path: Path) -> None:
    samples = smooth(channels=1, dtype=np.uint16)
    data = png_bytes(0, samples)
    clear = int(samples[3, 5, 0])
    told = struct.pack(">L4sH", 2, b"tRNS", clear)
    told += struct.pack(">L", zlib.crc32(told[4:]))
    (tmp_path / "a.png").write_bytes(data[:33] + told + data[33:])
    photo = read_photo(tmp_path / "a.png")
    np.testing.assert_array_equal(photo.alpha, np.where(samples[..., 0] == clear, 0, 65535))
    np.testing.assert_array_equal(photo.rgb16[..., 1], samples[..., 0])


def test_grey_16_bit_tiff_is_read(tmp_path: Path) -> None:
    grey = smooth(channels=1, dtype=np.uint16)[..., 0]
    (tmp_path / "a.tif").write_bytes(cv2.imencode(".tif", grey)[1].tobytes())
    np.testing.assert_array_equal(read_photo(tmp_path / "a.tif").rgb16, np.dstack([grey] * 3))


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_grey_16_bits_that_opencv_cannot_read_are_read_by_pillow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    grey = smooth(channels=1, dtype=np.uint16)[..., 0]
    (tmp_path / f"a{suffix}").write_bytes(cv2.imencode(suffix, grey)[1].tobytes())
    monkeypatch.setattr(cv2, "imdecode", lambda data, flags: None)
    np.testing.assert_array_equal(read_photo(tmp_path / f"a{suffix}").rgb16, np.dstack([grey] * 3))


@pytest.mark.parametrize("stored", ["plainly", "as differences", "in tiles"])
@pytest.mark.parametrize("prefix", [b"II", b"MM"])
@pytest.mark.parametrize("is_planar", [False, True])
@pytest.mark.parametrize(
    "photometric, kinds, alpha", [(1, (0,), None), (2, (2,), 0), (0, (0, 0), None), (2, (0, 2, 0), 1)]
)
def test_only_alpha_among_the_channels_beside_16_bit_colours_is_taken_for_it(
    tmp_path: Path,
    photometric: int,
    kinds: tuple[int, ...],
    alpha: int | None,
    is_planar: bool,
    prefix: bytes,
    stored: str,
) -> None:
    colour_count = 3 if photometric == 2 else 1
    shape = (HEIGHT, WIDTH, colour_count + len(kinds))
    samples = np.random.default_rng(9).integers(0, 65536, shape, np.uint16)
    tiff = tiff_bytes(
        samples, kinds, prefix=prefix, photometric=photometric, stored=stored, is_planar=is_planar
    )
    (tmp_path / "a.tif").write_bytes(tiff)
    photo = read_photo(tmp_path / "a.tif")
    colours = samples[..., :colour_count] if photometric else 65535 - samples[..., :1]
    np.testing.assert_array_equal(photo.rgb16, np.broadcast_to(colours, (HEIGHT, WIDTH, 3)))
    if alpha is None:
        assert photo.alpha is None
    else:
        np.testing.assert_array_equal(photo.alpha, samples[..., colour_count + alpha])


@pytest.mark.parametrize("stored", ["plainly", "as differences"])
def test_16_bit_rgb_whose_channels_lie_one_behind_the_other_is_read(tmp_path: Path, stored: str) -> None:
    rgb16 = smooth(dtype=np.uint16)
    (tmp_path / "a.tif").write_bytes(tiff_bytes(rgb16, stored=stored, is_planar=True))
    np.testing.assert_array_equal(read_photo(tmp_path / "a.tif").rgb16, rgb16)


def test_16_bit_grey_whose_zero_is_white_is_turned_over(tmp_path: Path) -> None:
    grey = smooth(channels=1, dtype=np.uint16)
    (tmp_path / "a.tif").write_bytes(tiff_bytes(grey, photometric=0))
    np.testing.assert_array_equal(read_photo(tmp_path / "a.tif").rgb16, np.dstack([65535 - grey] * 3))


def test_16_bit_tiff_with_premultiplied_alpha_is_divided(tmp_path: Path) -> None:
    rgba = np.full((HEIGHT, WIDTH, 4), (10_000, 20_000, 5_000, 32_768), np.uint16)
    (tmp_path / "a.tif").write_bytes(tiff_bytes(rgba, extra=(1,)))
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_allclose(photo.rgb16[0, 0], (19_999.7, 39_999.4, 9_999.8), atol=1)
    assert (photo.alpha == 32_768).all()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_orientation_of_16_bits_is_applied(tmp_path: Path, suffix: str, orientation: int) -> None:
    rgb16 = smooth(dtype=np.uint16)
    path = tmp_path / f"a{suffix}"
    if suffix == ".png":
        exif = Image.Exif()
        exif[0x0112] = orientation
        path.write_bytes(png_bytes(2, rgb16, exif.tobytes().removeprefix(b"Exif\0\0")))
    else:
        path.write_bytes(tiff_bytes(rgb16, tags={0x0112: orientation}))
    upright = {
        1: rgb16,
        2: rgb16[:, ::-1],
        3: rgb16[::-1, ::-1],
        4: rgb16[::-1],
        5: rgb16.swapaxes(0, 1),
        6: np.rot90(rgb16, -1),
        7: np.rot90(rgb16, 2).swapaxes(0, 1),
        8: np.rot90(rgb16),
    }[orientation]
    np.testing.assert_array_equal(read_photo(path).rgb16, upright)


def test_cmyk_goes_through_its_profile_into_srgb(tmp_path: Path) -> None:
    image = Image.new("CMYK", (WIDTH, HEIGHT))
    image.putpixel((1, 0), (0, 0, 0, 255))
    image.putpixel((2, 0), (0, 0, 0, 128))
    image.putpixel((3, 0), (0, 255, 0, 0))
    image.save(tmp_path / "a.tif", icc_profile=cmyk_profile())
    photo = read_photo(tmp_path / "a.tif")
    np.testing.assert_allclose(photo.rgb[0, :2], [[255] * 3, [0] * 3], atol=1)
    np.testing.assert_allclose(photo.rgb[0, 2], 118, atol=2)  # L* = 49.8
    assert photo.rgb[0, 3, 0] > photo.rgb[0, 3, 1] + 80
    assert "sRGB" in profile_name(photo.metadata.icc_profile)


def test_cmyk_without_a_profile_is_converted_plainly(tmp_path: Path) -> None:
    Image.new("CMYK", (WIDTH, HEIGHT), (0, 255, 255, 0)).save(tmp_path / "a.jpg", quality=98)
    photo = read_photo(tmp_path / "a.jpg")
    assert photo.metadata.icc_profile is None
    np.testing.assert_allclose(photo.rgb[0, 0], (255, 0, 0), atol=3)


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_grey_goes_through_its_profile_into_srgb(tmp_path: Path, mode: str) -> None:
    linear = icc(b"GRAY", b"XYZ ", {b"kTRC": b"curv" + bytes(4) + struct.pack(">LH", 1, 0x0100)})
    colour = 128 if mode == "L" else (128, 77)
    Image.new(mode, (WIDTH, HEIGHT), colour).save(tmp_path / "a.png", icc_profile=linear)
    photo = read_photo(tmp_path / "a.png")
    np.testing.assert_allclose(photo.rgb, 188, atol=1)  # half the light of white, in sRGB
    assert "sRGB" in profile_name(photo.metadata.icc_profile)
    assert mode == "L" or (photo.alpha == 77).all()


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("has_alpha", [False, True])
def test_16_bit_grey_goes_through_its_profile_into_srgb(tmp_path: Path, has_alpha: bool, suffix: str) -> None:
    linear = icc(b"GRAY", b"XYZ ", {b"kTRC": b"curv" + bytes(4) + struct.pack(">LH", 1, 0x0100)})
    samples = np.full((HEIGHT, WIDTH, 2 if has_alpha else 1), 12_345, np.uint16)
    samples[0, :3, 0] = 0, 1, 65535
    if suffix == ".png":
        data = png_bytes(4 if has_alpha else 0, samples, icc_profile=linear)
    else:
        data = tiff_bytes(samples, (2,) if has_alpha else (), photometric=1, tags={34675: linear})
    (tmp_path / f"a{suffix}").write_bytes(data)
    photo = read_photo(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(photo.rgb16[0, :3], np.array([[0], [13], [65535]]).repeat(3, axis=1))
    np.testing.assert_array_equal(
        photo.rgb16[1:], round((1.055 * (12_345 / 65535) ** (1 / 2.4) - 0.055) * 65535)
    )
    assert "sRGB" in profile_name(photo.metadata.icc_profile)
    assert not has_alpha or np.array_equal(photo.alpha, samples[..., 1])


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA"])
def test_other_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    source = Image.fromarray(smooth()).convert("RGBA")
    source.putalpha(Image.fromarray(smooth(channels=1)[..., 0]))
    converted = source.convert(mode)
    suffix = ".tif" if mode == "PA" else ".png"
    converted.save(tmp_path / f"a{suffix}")
    photo = read_photo(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(photo.rgb, np.asarray(converted.convert("RGB")))
    assert (photo.alpha is not None) == (mode in ("LA", "P", "PA", "RGBA"))


def test_transparent_palette_colour_becomes_alpha(tmp_path: Path) -> None:
    image = Image.new("P", (WIDTH, HEIGHT))
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(1, (0, 0, 10, 10))
    image.save(tmp_path / "a.png", transparency=1)
    photo = read_photo(tmp_path / "a.png")
    assert photo.alpha[0, 0] == 0 and photo.alpha[20, 20] == 255
    assert tuple(photo.rgb[20, 20]) == (255, 0, 0)


def test_lab_becomes_srgb(tmp_path: Path) -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    ImageCms.profileToProfile(Image.fromarray(smooth()), srgb, lab, outputMode="LAB").save(tmp_path / "a.tif")
    photo = read_photo(tmp_path / "a.tif")
    assert np.abs(photo.rgb.astype(int) - smooth()).max() <= 4
    assert "sRGB" in profile_name(photo.metadata.icc_profile)


def test_rgb_profile_of_a_grey_photo_is_kept(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(smooth(channels=1)[..., 0]).save(tmp_path / "a.jpg", icc_profile=profile)
    assert read_photo(tmp_path / "a.jpg").metadata.icc_profile == profile


def save_heic(path: Path, primaries: int, transfer: int) -> None:
    pillow_heif.register_heif_opener()
    Image.new("RGB", (64, 64), (200, 60, 60)).save(
        path, quality=95, color_primaries=primaries, transfer_characteristics=transfer, matrix_coefficients=6
    )


@pytest.mark.parametrize(
    "primaries, name, srgb",
    # Worked out from the chromaticities of H.273; what sRGB does not have becomes its nearest.
    [(12, "Display P3", (218, 42, 51)), (9, "Rec. 2020 with the curve of sRGB", (247, 0, 52))],
)
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".heic"])
def test_colours_of_a_heic_that_names_its_primaries_are_kept(
    tmp_path: Path, primaries: int, name: str, srgb: tuple[int, ...], suffix: str
) -> None:
    save_heic(tmp_path / "a.heic", primaries, 13)
    write_photo(read_photo(tmp_path / "a.heic"), tmp_path / f"b{suffix}")
    saved = read_photo(tmp_path / f"b{suffix}")
    assert profile_name(saved.metadata.icc_profile).strip() == name
    seen = ImageCms.profileToProfile(
        Image.fromarray(saved.rgb),
        ImageCms.ImageCmsProfile(io.BytesIO(saved.metadata.icc_profile)),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    np.testing.assert_allclose(np.asarray(seen)[32, 32], srgb, atol=4)


def test_heic_of_srgb_has_no_profile(tmp_path: Path) -> None:
    save_heic(tmp_path / "a.heic", 1, 13)
    assert read_photo(tmp_path / "a.heic").metadata.icc_profile is None


@pytest.mark.parametrize("transfer", [16, 18])
def test_heic_of_hdr_is_refused(tmp_path: Path, transfer: int) -> None:
    save_heic(tmp_path / "a.heic", 9, transfer)
    with pytest.raises(PhotoError, match="HDR photo"):
        read_photo(tmp_path / "a.heic")
