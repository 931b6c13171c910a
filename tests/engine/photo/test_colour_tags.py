"""Colours that a file names by other means than a profile."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.errors import PhotoError
from engine.photo.export import ExportOptions, exported
from engine.photo.icc_matrix import read_matrix_profile
from engine.photo.icc_writing import (
    D65,
    SRGB_PRIMARIES,
    adobe_rgb_profile,
    profile_of_gamma,
    profile_of_numbers,
)
from engine.photo.io import read_photo, write_photo
from tests.engine.photo.kinds import chunk, jpeg, png, save, smooth
from tests.engine.photo.test_decoding import icc

P3 = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
ADOBE = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))


def chrm(points: tuple = SRGB_PRIMARIES) -> tuple[bytes, bytes]:
    numbers = [*D65, *(number for point in points for number in point)]
    return b"cHRM", struct.pack(">8L", *(round(number * 100_000) for number in numbers))


def gama(power: float) -> tuple[bytes, bytes]:
    return b"gAMA", struct.pack(">L", round(100_000 / power))


def in_srgb(rgb: np.ndarray, points: tuple, power: float) -> np.ndarray:
    """The values in sRGB, by the definitions of the chromaticities; a power of 0 is the curve of sRGB."""

    def matrix(points: tuple) -> np.ndarray:
        columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in points]).T
        white = np.array([D65[0] / D65[1], 1, (1 - sum(D65)) / D65[1]])
        return columns * np.linalg.solve(columns, white)

    curve = np.where(rgb <= 0.04045 * 255, rgb / 255 / 12.92, ((rgb / 255 + 0.055) / 1.055) ** 2.4)
    light = ((rgb / 255) ** power if power else curve) @ (
        np.linalg.inv(matrix(SRGB_PRIMARIES)) @ matrix(points)
    ).T
    light = np.clip(light, 0, 1)
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


@pytest.mark.parametrize(
    "chunks, points, power",
    [
        ([gama(1.8)], SRGB_PRIMARIES, 1.8),
        ([gama(2.2), chrm(ADOBE)], ADOBE, 2.2),
        ([gama(1.0), chrm(P3)], P3, 1.0),
        ([chrm(P3)], P3, 0),
        ([(b"cICP", bytes([2, 2, 0, 1])), gama(1.8)], SRGB_PRIMARIES, 1.8),
    ],
)
def test_gamma_and_chromaticities_become_a_profile(
    tmp_path: Path, chunks: list, points: tuple, power: float
) -> None:
    path = save(tmp_path, "a.png", png(chunks))
    photo = read_photo(path)
    np.testing.assert_array_equal(photo.rgb, smooth())
    write_photo(photo, tmp_path / "b.png")
    assert read_photo(tmp_path / "b.png").metadata.icc_profile == photo.metadata.icc_profile
    converted = exported(photo, ExportOptions(converts_to_srgb=True)).rgb
    assert np.abs(converted - in_srgb(smooth(), points, power)).max() < 2.5
    with Image.open(tmp_path / "b.png") as image:  # an independent reader of the profile
        own = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        theirs = np.asarray(ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB")))
    assert np.abs(theirs.astype(int) - converted).max() <= 3


@pytest.mark.parametrize(
    "chunks",
    [
        [gama(2.2)],
        [gama(2.2), chrm()],
        [(b"sRGB", b"\0"), gama(1.0)],
        [(b"cICP", bytes([1, 13, 0, 1])), gama(1.0)],
        [gama(1e9)],
        [gama(1.8), (b"cHRM", bytes(32))],
        [(b"gAMA", b"\0")],
    ],
)
def test_srgb_by_other_words_and_damaged_words_need_no_profile(tmp_path: Path, chunks: list) -> None:
    assert read_photo(save(tmp_path, "a.png", png(chunks))).metadata.icc_profile is None


@pytest.mark.parametrize(
    "numbers", [(12, 13), (9, 13), (9, 1), (1, 8), (11, 4), (5, 6), (6, 6), (22, 1), (4, 4), (11, 17)]
)
def test_numbers_of_cicp_become_a_profile_and_count_most(tmp_path: Path, numbers: tuple[int, int]) -> None:
    chunks = [(b"cICP", bytes([*numbers, 0, 1])), gama(1.8)]
    profile = read_photo(save(tmp_path, "a.png", png(chunks))).metadata.icc_profile
    assert profile is not None and profile == profile_of_numbers(*numbers)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_the_narrow_range_of_video_is_spread_once(tmp_path: Path, dtype: type) -> None:
    step = 1 if dtype is np.uint8 else 256
    narrow = np.zeros((4, 5, 4), dtype)
    narrow[..., :3] = (np.array([0, 16, 125.5, 235, 255])[:, None] * step).astype(dtype)
    narrow[..., 3] = 16 * step
    data = cv2.imencode(".png", narrow)[1].tobytes()
    told = chunk(b"cICP", bytes([1, 13, 0, 0]))
    photo = read_photo(save(tmp_path, "a.png", data[:33] + told + data[33:]))
    largest = np.iinfo(dtype).max
    expected = [0, 0, largest / 2, largest, largest]
    np.testing.assert_allclose(photo.pixels[0, :, 0], expected, atol=largest / 400)
    assert photo.alpha is not None and (photo.alpha == 16 * step).all()
    write_photo(photo, tmp_path / "b.png")
    np.testing.assert_array_equal(read_photo(tmp_path / "b.png").pixels, photo.pixels)


@pytest.mark.parametrize("transfer", [16, 18])
def test_hdr_pngs_are_refused(tmp_path: Path, transfer: int) -> None:
    path = save(tmp_path, "a.png", png([(b"cICP", bytes([9, transfer, 0, 1]))]))
    with pytest.raises(PhotoError, match=r"“a.png” is an HDR photo"):
        read_photo(path)


@pytest.mark.parametrize(("transfer", "is_hdr"), [(16, True), (18, True), (13, False)])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_photos_with_a_profile_of_hdr_are_refused(
    tmp_path: Path, suffix: str, transfer: int, is_hdr: bool
) -> None:
    told = b"cicp" + bytes([0, 0, 0, 0, 9, transfer, 0, 1])
    profile = icc(b"RGB ", b"XYZ ", {b"cicp": told})
    path = tmp_path / f"a{suffix}"
    Image.fromarray(smooth()).save(path, icc_profile=profile)
    if is_hdr:
        with pytest.raises(PhotoError, match="is an HDR photo"):
            read_photo(path)
    else:
        assert read_photo(path).metadata.icc_profile == profile


def interoperability(index: str, colour_space: int = 65535) -> bytes:
    exif = Image.Exif()
    exif[0x8769] = {0xA001: colour_space, 0xA005: {1: index}}
    return exif.tobytes()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_adobe_rgb_that_only_the_camera_tells_is_heeded(tmp_path: Path, suffix: str) -> None:
    Image.fromarray(smooth()).save(
        tmp_path / f"a{suffix}",
        exif=interoperability("R03"),
        **({"lossless": True} if suffix == ".webp" else {}),
    )
    photo = read_photo(tmp_path / f"a{suffix}")
    assert photo.metadata.icc_profile == adobe_rgb_profile()
    converted = exported(photo, ExportOptions(converts_to_srgb=True))
    assert np.abs(converted.rgb - in_srgb(photo.rgb, ADOBE, 563 / 256)).max() < 2.5
    assert converted.metadata.exif == interoperability("R98", 1).removeprefix(b"Exif\0\0")


def test_other_indices_and_profiles_count_more(tmp_path: Path) -> None:
    assert (
        read_photo(save(tmp_path, "a.jpg", jpeg(exif=interoperability("R98")))).metadata.icc_profile is None
    )
    own = profile_of_gamma(1.8, SRGB_PRIMARIES, D65)
    data = jpeg(exif=interoperability("R03"), icc_profile=own)
    assert read_photo(save(tmp_path, "b.jpg", data)).metadata.icc_profile == own


def test_written_profiles_are_read() -> None:
    profile = read_matrix_profile(adobe_rgb_profile())
    assert profile is not None
    # XYZ of the primaries of Adobe RGB (1998), section 4.3.6.1, relative to D50.
    known = [[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]]
    np.testing.assert_allclose(profile.to_xyz, known, atol=2e-4)
