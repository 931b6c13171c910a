"""Profiles of a matrix and curves: sRGB at 16 bits as the formulas say, and as LittleCMS has it in 8 bits."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.photo.export import ExportOptions, exported
from engine.photo.icc_matrix import read_matrix_profile
from engine.photo.photo import Photo, PhotoMetadata

ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
DISPLAY_P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
SRGB = np.array(((28576, 14581, 912), (25239, 46983, 6361), (9375, 3972, 46787))) / 65536
"""As LittleCMS writes it into its profile of sRGB."""
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
POINTS = (np.linspace(0, 1, 300) ** 1.8 * 65535).round().astype(int)


def fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}l", *(round(number * 65536) for number in numbers))


def parametric(kind: int, *numbers: float) -> bytes:
    return struct.pack(">4sLHH", b"para", 0, kind, 0) + fixed(*numbers)


def points(*values: int) -> bytes:
    return struct.pack(f">4sLL{len(values)}H", b"curv", 0, len(values), *values)


def rgb_profile(columns: tuple[tuple[float, ...], ...], curve: bytes, **more: bytes) -> bytes:
    """A whole ICC profile of version 4."""
    title = "A profile".encode("utf-16-be")
    tags = {
        b"desc": struct.pack(">4sLLL2s2sLL", b"mluc", 0, 1, 12, b"en", b"US", len(title), 28) + title,
        b"wtpt": b"XYZ \0\0\0\0" + fixed(0.9642, 1.0, 0.8249),
        **{
            name: b"XYZ \0\0\0\0" + fixed(*column)
            for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, strict=True)
        },
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
        **{name.encode(): data for name, data in more.items()},
    }
    start, entries, content = 132 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        entries += struct.pack(">4sLL", name, start + len(content), len(data))
        content += data + bytes(-len(data) % 4)
    header = struct.pack(">L4sL4s4s4s", 0, b"\0" * 4, 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp").ljust(44, b"\0") + fixed(0.9642, 1.0, 0.8249)
    whole = header.ljust(128, b"\0") + struct.pack(">L", len(tags)) + entries + content
    return struct.pack(">L", len(whole)) + whole[4:]


def colours(count: int = 20_000) -> np.ndarray:
    """Random colours and all greys of 8 bits, uint16 [1,N,3]."""
    random = np.random.default_rng(2).integers(0, 65536, (count, 3))
    greys = np.tile(np.arange(0, 65536, 257)[:, None], (1, 3))
    return np.concatenate([random, greys]).astype(np.uint16)[None]


def to_srgb(profile: bytes, rgb16: np.ndarray) -> np.ndarray:
    rgb = np.rint(rgb16 / 257).astype(np.uint8)
    photo = Photo(rgb, rgb16=rgb16, metadata=PhotoMetadata(icc_profile=profile))
    copy = exported(photo, ExportOptions(converts_to_srgb=True))
    assert copy.rgb16 is not None
    np.testing.assert_array_equal(copy.rgb, np.rint(copy.rgb16 / 257))
    assert "sRGB" in ImageCms.getProfileDescription(
        ImageCms.ImageCmsProfile(io.BytesIO(copy.metadata.icc_profile or b""))
    )
    return copy.rgb16


CURVES: dict[str, tuple[bytes, Callable[[np.ndarray], np.ndarray]]] = {
    "straight": (points(), lambda x: x),
    "gamma": (points(563), lambda x: x ** (563 / 256)),
    "points": (points(*POINTS), lambda x: np.interp(x, np.linspace(0, 1, 300), POINTS / 65535)),
    "power": (parametric(0, 1.8), lambda x: x**1.8),
    "kind 1": (parametric(1, 2, 1.25, -0.25), lambda x: np.maximum(1.25 * x - 0.25, 0) ** 2),
    "kind 2": (parametric(2, 2, 0.75, 0, 0.25), lambda x: (0.75 * x) ** 2 + 0.25),
    "sRGB": (
        parametric(3, *SRGB_CURVE),
        lambda x: np.where(x < 0.04045, x / 12.92, ((x + 0.055) / 1.055) ** 2.4),
    ),
    "kind 4": (
        parametric(4, 2, 0.5, 0.25, 0.25, 0.5, 0.4375, 0),
        lambda x: np.where(x < 0.5, x / 4, (0.5 * x + 0.25) ** 2 + 0.4375),
    ),
}


@pytest.mark.parametrize("name", CURVES)
@pytest.mark.parametrize("columns", [ADOBE_RGB, DISPLAY_P3])
def test_16_bits_become_what_the_formulas_say(name: str, columns) -> None:
    curve, formula = CURVES[name]
    rgb16 = colours()
    own = np.round(np.array(columns) * 65536) / 65536
    light = formula(rgb16 / 65535) @ own @ np.linalg.inv(SRGB)
    light = np.clip(light, 0, 1)
    expected = 65535 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    # The numbers of a curve are rounded to 65,536ths in its profile.
    assert np.abs(to_srgb(rgb_profile(columns, curve), rgb16) - expected).max() <= 6


@pytest.mark.parametrize("name", ["gamma", "points", "power", "sRGB"])
def test_little_cms_agrees_in_8_bits(name: str) -> None:
    profile = rgb_profile(ADOBE_RGB, CURVES[name][0])
    rgb16 = colours()
    rgb = (rgb16 // 257).astype(np.uint8)
    own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    srgb = ImageCms.createProfile("sRGB")
    reference = ImageCms.profileToProfile(Image.fromarray(rgb), own, srgb, renderingIntent=1)
    converted = to_srgb(profile, rgb * np.uint16(257)) / 257
    difference = np.abs(converted - np.asarray(reference))
    assert difference.max() < 1.5 and difference.mean() < 0.3


def test_greys_stay_grey_and_no_step_of_a_slope_is_lost() -> None:
    slope = np.tile(np.arange(65536, dtype=np.uint16)[:, None], (1, 3))[None]
    wide = to_srgb(rgb_profile(ADOBE_RGB, points(563)), slope).astype(int)
    assert np.abs(wide - wide[..., 1:2]).max() <= 8
    assert (np.diff(wide[0], axis=0) >= 0).all() and len(np.unique(wide[..., 1])) > 55_000


def test_srgb_in_other_words_changes_nothing() -> None:
    encoded = np.linspace(0, 1, 1024)  # as many points as the profile of most cameras and phones has
    light = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    published = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
    profile = rgb_profile(published, points(*np.rint(light * 65535).astype(int)))
    np.testing.assert_array_equal(to_srgb(profile, colours()), colours())
    nearly = to_srgb(rgb_profile(published, points(563)), colours())  # the power of 2.2 that is taken for it
    assert np.abs(nearly.astype(int) - colours()).max() > 257


def test_many_rows_are_converted_like_one() -> None:
    profile = rgb_profile(DISPLAY_P3, points(563))
    rgb16 = colours(600 * 7 - 256).reshape(600, 7, 3)
    np.testing.assert_array_equal(
        to_srgb(profile, rgb16).reshape(1, -1, 3), to_srgb(profile, rgb16.reshape(1, -1, 3))
    )


def test_a_profile_of_tables_is_left_to_little_cms_in_8_bits() -> None:
    sound = rgb_profile(ADOBE_RGB, points(563))
    assert read_matrix_profile(sound) is not None
    assert read_matrix_profile(rgb_profile(ADOBE_RGB, points(563), A2B0=b"mAB \0\0\0\0")) is None
    for damaged in (
        b"",
        sound[:200],
        sound.replace(b"RGB XYZ ", b"GRAYXYZ "),
        sound.replace(b"curv", b"odd "),
    ):
        assert read_matrix_profile(damaged) is None
