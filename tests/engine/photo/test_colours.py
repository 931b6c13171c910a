"""Networks see sRGB, and what they draw goes back into the photo's own colours."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from engine.faces.crops import FaceCrops
from engine.generators.base import Generator, GeneratorSpec, TellShare
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


@pytest.mark.parametrize("blend", ["none", "poisson"])
@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_completions_agree_in_all_spaces(profile, blend, portrait: Portrait):
    mask = np.zeros(portrait.rgb.shape[:2], np.uint8)
    x, y = portrait.landmarks[2].round().astype(int)
    mask[y - 12 : y + 12, x - 12 : x + 12] = 255
    results = []
    for photo in (Photo(portrait.rgb), in_space(portrait.rgb, profile)):
        session, generator = Session("cpu"), MeanFill()
        session.adopt(generator)
        request = CompletionRequest(photo, mask, "gfc", blend=blend, face=FaceFrame(portrait.landmarks))
        result = session.complete(request).images[0]
        assert np.array_equal(result[mask == 0], photo.rgb[mask == 0])
        results.append(colour_transform(photo.metadata.icc_profile).to_srgb(result))
    assert difference(*(each[mask > 0][None] for each in results)) < 2
