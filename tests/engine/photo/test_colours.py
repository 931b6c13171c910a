"""Networks see sRGB, and what they draw goes back into the photo's own colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.faces.crops import FaceCrops
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.levels import as_8_bits, from_levels, to_levels
from engine.photo.colours import ColourTransform, colour_transform
from engine.photo.photo import Photo, PhotoMetadata
from engine.request import CompletionRequest, FaceFrame, IsCancelled
from engine.session import Session
from tests.conftest import Portrait
from tests.engine.photo.test_icc_matrix import (
    ADOBE_RGB,
    DISPLAY_P3,
    SRGB,
    SRGB_CURVE,
    parametric,
    rgb_profile,
)

PRO_PHOTO = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03135, 0.00009, 0.82491))
PROFILES = {
    "Adobe RGB": rgb_profile(ADOBE_RGB, parametric(0, 2.2)),
    "Display P3": rgb_profile(DISPLAY_P3, parametric(3, *SRGB_CURVE)),
    "ProPhoto RGB": rgb_profile(PRO_PHOTO, parametric(0, 1.8)),
}


class MeanFill(Generator):
    """Fills holes with the mean of what it is shown, which it remembers."""

    spec = GeneratorSpec("gfc", "Mean", "none", 128, False)

    def __init__(self) -> None:
        self.shown: list[np.ndarray] = []

    @classmethod
    def load(cls, device: str) -> MeanFill:
        return cls()

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        self.shown += list(crops_rgb)
        filled = crops_rgb.copy()
        for crop, mask in zip(filled, masks_fill, strict=True):
            crop[mask > 0] = crop[mask == 0].mean(0)
        return filled


def in_space(srgb: np.ndarray, profile: bytes | None) -> Photo:
    """The same picture in another colour space."""
    return Photo(
        colour_transform(profile).from_srgb(srgb).copy(), metadata=PhotoMetadata(icc_profile=profile)
    )


def in_space_of_16_bits(srgb: np.ndarray, profile: bytes | None) -> Photo:
    pixels = from_levels(colour_transform(profile).from_srgb(to_levels(srgb)), np.uint16)
    return Photo(as_8_bits(pixels), rgb16=pixels, metadata=PhotoMetadata(icc_profile=profile))


def ciede2000(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The distances of the pixels of two sRGB pictures, [N,3], 0..255."""
    lab = (cv2.cvtColor(each[None].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0] for each in (one, other))
    return ciede2000_of_lab(*lab)


def ciede2000_of_lab(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """CIEDE2000 (CIE 142-2001) between rows of CIELAB, [N,3] each: [N]."""
    (l1, a1, b1), (l2, a2, b2) = one.T.astype(float), other.T.astype(float)
    chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    c1, c2 = np.hypot(stretch * a1, b1), np.hypot(stretch * a2, b2)
    h1, h2 = (np.arctan2(b, stretch * a) % (2 * np.pi) for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + np.pi) % (2 * np.pi) - np.pi
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = np.degrees(h1 + turn / 2) % 360
    weight = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.2 * np.cos(np.radians(4 * hue - 63))
    )
    by_l = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2))
    by_c = (c2 - c1) / (1 + 0.045 * chroma)
    by_h = 2 * np.sqrt(c1 * c2) * np.sin(turn / 2) / (1 + 0.015 * chroma * weight)
    blue = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    blue *= np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    return np.sqrt(by_l**2 + by_c**2 + by_h**2 + blue * by_c * by_h)


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """Mean distance in CIELAB of two sRGB pictures."""
    lab = [cv2.cvtColor(each.astype(np.float32) / 255, cv2.COLOR_RGB2LAB) for each in (one, other)]
    return float(np.linalg.norm(lab[0] - lab[1], axis=-1).mean())


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_colours_go_to_srgb_and_back(profile):
    srgb = np.random.default_rng(0).integers(30, 220, (40, 50, 3), np.uint8)
    transform = colour_transform(profile)
    own = transform.from_srgb(srgb)
    assert np.abs(own.astype(int) - srgb).max() > 8, "the numbers are others"
    back = np.abs(transform.to_srgb(own).astype(int) - srgb)
    assert back.mean() < 1 and back.max() <= 8, "8 bits are few for wide colour spaces"


@pytest.mark.parametrize(
    "profile",
    [None, b"no profile", rgb_profile(tuple(map(tuple, SRGB)), parametric(3, *SRGB_CURVE))],
    ids=["none", "damaged", "sRGB"],
)
def test_srgb_stays_as_it_is(profile):
    assert colour_transform(profile).forth is None
    pixels = np.zeros((2, 2, 3), np.uint8)
    assert ColourTransform().to_srgb(pixels) is pixels


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_crops_of_faces_are_srgb(profile, portrait: Portrait):
    expected = FaceCrops().crop(Photo(portrait.rgb), portrait.landmarks, 128)
    crop = FaceCrops().crop(in_space(portrait.rgb, profile), portrait.landmarks, 128)
    assert difference(crop, expected) < 1


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("blend", ["none", "poisson"])
@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_completions_agree_in_all_spaces(profile, blend, bits, portrait: Portrait):
    mask = np.zeros(portrait.rgb.shape[:2], np.uint8)
    x, y = portrait.landmarks[2].round().astype(int)
    mask[y - 12 : y + 12, x - 12 : x + 12] = 255
    results = []
    for own in (None, profile):
        photo = (in_space if bits == 8 else in_space_of_16_bits)(portrait.rgb, own)
        session, generator = Session("cpu"), MeanFill()
        session.adopt(generator)
        request = CompletionRequest(photo, mask, "gfc", blend=blend, face=FaceFrame(portrait.landmarks))
        (result,) = session.complete(request).photos
        assert result.pixels.dtype.itemsize * 8 == bits
        assert np.array_equal(result.pixels[mask == 0], photo.pixels[mask == 0])
        results.append(colour_transform(own).to_srgb(to_levels(result.pixels)))
    inside = [each[mask > 0] for each in results]
    assert ciede2000(*inside).mean() < 2
    assert np.abs(inside[0] - inside[1]).max() > 0, "the way there and back leaves its trace"


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_levels_between_those_of_8_bits_go_there_and_back(profile):
    levels = np.random.default_rng(0).uniform(20, 230, (40, 50, 3)).astype(np.float32)
    transform = colour_transform(profile)
    own = transform.from_srgb(levels)
    assert own.dtype == np.float32
    assert np.abs(transform.to_srgb(own) - levels).max() < 0.05
    # Pillow's way, which knows 8 bits, goes to the same place.
    whole = np.rint(levels)
    assert np.abs(transform.from_srgb(whole.astype(np.uint8)) - transform.from_srgb(whole)).max() < 1.1


def test_a_profile_of_tables_smooths_what_it_rounds():
    transform = replace(colour_transform(PROFILES["Adobe RGB"]), own=None)
    slope = np.tile(np.linspace(90, 98, 200, dtype=np.float32)[:, None, None], (1, 40, 3))
    for there in (transform.from_srgb, transform.to_srgb):
        steps = np.diff(there(slope)[30:-30], axis=0)
        assert steps.min() >= 0 and steps.max() < 0.12, "8 levels over 200 pixels are 0.04 each"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
        ((50, 2.5, 0), (61, -5, 29), 22.8977),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_is_that_of_the_standard(one, other, expected):
    """Pairs of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005, table 1."""
    assert ciede2000_of_lab(np.array([one]), np.array([other]))[0] == pytest.approx(expected, abs=1e-4)
