"""What is hidden comes back from another photo, as sharp, as light and as grainy as the photo is."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.generators.classical import Telea
from engine.photo.photo import Photo
from engine.references import matching
from engine.request import FaceFrame, Reference
from tests.engine.photo.test_colours import PROFILES, in_space
from tests.engine.references.hidden_faces import BlurredTruth, Hidden, eyes_mask


def test_every_pixel_comes_back_from_the_same_picture(hidden, other):
    result = hidden.complete(other)
    drawn = hidden.complete()
    assert hidden.error(result.images[0]) < 1.5 < 5 < hidden.error(drawn.images[0])
    assert 0.9 < hidden.sharpness(result.images[0]) < 1.1
    assert np.array_equal(result.images[0][~hidden.hole], hidden.photo.rgb[~hidden.hole])
    assert result.taken[0].reference.photo is other.photo and result.taken[0].fit > 0.95
    assert result.warnings == ()


@pytest.mark.parametrize(("turn_deg", "scale"), [(12, 1.0), (-8, 1.6), (0, 3.0), (5, 0.8)])
def test_one_that_is_turned_or_of_another_size_is_brought_into_place(hidden, changed, turn_deg, scale):
    result = hidden.complete(changed(turn_deg=turn_deg, scale=scale))
    assert hidden.error(result.images[0]) < 6  # of which the two pictures' grain is three
    assert 0.8 < hidden.sharpness(result.images[0]) < 1.1


def test_a_frame_that_is_a_little_off_is_made_up_for(hidden, other):
    off = Reference(other.photo, FaceFrame(other.face.landmarks + np.array([4, -3])))
    assert hidden.error(hidden.complete(off).images[0]) < 4


def test_another_expression_is_followed_by_what_is_around_the_hole(hidden, portrait, monkeypatch):
    """The reference's cheek is lifted; the flow must find that."""
    y, x = np.mgrid[:500, :400].astype(np.float32)
    bulge = 5 * np.exp(-(((x - 240) / 60) ** 2) - ((y - 270) / 40) ** 2)
    reference = Reference(
        Photo(cv2.remap(portrait.rgb, x, y - bulge.astype(np.float32), cv2.INTER_CUBIC)),
        FaceFrame(portrait.landmarks),
    )
    followed = hidden.error(hidden.complete(reference).images[0])
    monkeypatch.setattr(matching, "flow", lambda ours, *_: np.zeros((*ours.shape, 2), np.float32))
    rigid = hidden.error(hidden.complete(reference).images[0])
    assert followed < 7 and followed < 0.7 * rigid


@pytest.mark.parametrize(
    "pixels",
    [
        lambda rgb: rgb * 0.7,
        lambda rgb: rgb * (1.15, 1.0, 0.75),
        lambda rgb: (rgb - 128) * 0.8 + 120,
        lambda rgb: rgb * np.linspace(1.1, 0.6, rgb.shape[1])[None, :, None],
    ],
    ids=["darker", "of another tint", "of less contrast", "lit from the left"],
)
def test_light_and_colours_become_those_of_the_photo(hidden, changed, pixels):
    result = hidden.complete(changed(pixels)).images[0]
    assert hidden.error(result) < 5
    means = result[hidden.hole].mean(axis=0) / hidden.truth[hidden.hole].mean(axis=0)
    assert means == pytest.approx([1, 1, 1], abs=0.03)


def test_one_that_is_sharper_becomes_as_soft_as_the_photo(portrait, other):
    soft_rgb = cv2.GaussianBlur(portrait.rgb, (0, 0), 1.6)
    soft = Hidden(soft_rgb, portrait.landmarks, eyes_mask(soft_rgb.shape, portrait.landmarks))
    result = soft.complete(other).images[0]
    assert 0.75 < soft.sharpness(result) < 1.25
    assert soft.sharpness(result) < 0.6 * soft.sharpness(portrait.rgb)


def test_one_that_is_softer_is_not_sharpened(hidden, changed):
    soft = changed(lambda rgb: cv2.GaussianBlur(rgb, (0, 0), 2.5))
    result = hidden.complete(soft).images[0]
    eyes = np.zeros(hidden.hole.shape, bool)  # where grain is small beside edges
    for x, y in hidden.face.landmarks[:2].astype(int):
        eyes[y - 8 : y + 8, x - 10 : x + 10] = True
    steps = [
        np.abs(np.diff(each.astype(float).mean(axis=2), axis=1))[eyes[:, 1:]]
        for each in (result, hidden.truth)
    ]
    assert np.quantile(steps[0], 0.98) < 0.6 * np.quantile(steps[1], 0.98)


def test_one_without_grain_receives_that_of_the_photo(portrait, changed, random):
    noise = random.normal(0, 8, (500, 400, 1))
    noisy_rgb = np.clip(portrait.rgb + noise, 0, 255).astype(np.uint8)
    noisy = Hidden(noisy_rgb, portrait.landmarks, eyes_mask(noisy_rgb.shape, portrait.landmarks))
    clean = changed(lambda rgb: cv2.bilateralFilter(rgb, 7, 30, 3))
    result = noisy.complete(clean).images[0]
    skin = np.zeros(noisy.hole.shape, bool)
    x, y = portrait.landmarks[0].astype(int)
    skin[y + 13 : y + 17, x - 14 : x + 14] = True  # below the eye, in the hole
    assert noisy.hole[skin].mean() > 0.9

    def grain(rgb: np.ndarray) -> float:
        grey = rgb.astype(float).mean(axis=2)
        return float((grey - cv2.GaussianBlur(grey, (0, 0), 2))[skin].std())

    assert 0.6 < grain(result) / grain(noisy_rgb) < 1.4
    assert grain(clean.photo.rgb) < 0.4 * grain(noisy_rgb)


def test_a_large_photo_keeps_the_detail_of_a_large_reference(make_portrait, random):
    """Finer than any crop of a network shows it."""
    large = make_portrait(1600, 2000, 720.0)
    texture = cv2.GaussianBlur(random.normal(0, 1, (2000, 1600, 1)), (0, 0), 1.0)[..., None] * 20
    rgb = np.clip(large.rgb + texture, 0, 255).astype(np.uint8)
    hidden = Hidden(rgb, large.landmarks, eyes_mask(rgb.shape, large.landmarks))
    result = hidden.complete(Reference(Photo(rgb.copy()), FaceFrame(large.landmarks))).images[0]
    assert 0.9 < hidden.sharpness(result) < 1.1
    assert hidden.error(result) < 4


def test_without_a_drawing_it_goes_by_what_is_around(hidden, changed):
    result = hidden.complete(changed(turn_deg=6), generator=Telea.load("cpu"))
    assert result.generator == "telea" and result.taken[0] is not None
    assert hidden.error(result.images[0]) < 5


def test_a_grey_one_gives_light_and_shade_and_the_drawing_the_colours(hidden, changed):
    grey = changed(lambda rgb: np.repeat(rgb.mean(axis=2, keepdims=True), 3, axis=2))
    result = hidden.complete(grey)
    image = result.images[0]
    assert len(result.warnings) == 1 and "has no colours" in result.warnings[0]
    assert hidden.error(image) < 6
    lightness = [
        cv2.cvtColor(each, cv2.COLOR_RGB2GRAY)[hidden.hole].astype(float) for each in (image, hidden.truth)
    ]
    assert np.corrcoef(*lightness)[0, 1] > 0.98
    redness = [
        (each[..., 0].astype(float) - each[..., 2])[hidden.hole].mean() for each in (image, hidden.truth)
    ]
    assert redness[0] == pytest.approx(redness[1], rel=0.2) and redness[1] > 20


def test_a_black_and_white_photo_stays_one(portrait, other):
    grey_rgb = np.repeat(cv2.cvtColor(portrait.rgb, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
    grey = Hidden(grey_rgb, portrait.landmarks, eyes_mask(grey_rgb.shape, portrait.landmarks))
    grey.photo = Photo(np.where(grey.hole[..., None], np.uint8(40), grey_rgb))
    image = grey.complete(other).images[0]
    assert (image == image[..., :1]).all() and grey.error(image) < 4


def test_another_face_in_the_same_photo(make_portrait):
    one, two = make_portrait(400, 500, 150.0), make_portrait(400, 500, 165.0)
    rgb = np.hstack([one.rgb, two.rgb])
    hidden = Hidden(rgb, one.landmarks, eyes_mask(rgb.shape, one.landmarks))
    neighbour = FaceFrame(two.landmarks + np.array([400, 0]))
    result = hidden.complete(Reference(hidden.photo, neighbour), faces=[neighbour])
    assert hidden.error(result.images[0]) < 6.5
    assert np.array_equal(result.images[0][~hidden.hole], hidden.photo.rgb[~hidden.hole])


def test_the_same_request_gives_the_same_pixels(hidden, changed):
    reference = changed(turn_deg=4, scale=1.3)
    one, other = (hidden.complete(reference, seed=7).images[0] for _ in range(2))
    assert np.array_equal(one, other)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_photos_of_different_colour_spaces_go_together(hidden, other, profile):
    """The same colours have other numbers in each."""
    reference = Reference(in_space(other.photo.rgb, profile), other.face)
    image = hidden.complete(reference).images[0]
    assert hidden.error(image) < 3
    there = in_space(hidden.photo.rgb, profile)
    truth = in_space(hidden.truth, profile)
    elsewhere = Hidden(truth.rgb, hidden.face.landmarks, hidden.mask_fill)
    elsewhere.photo = replace(there, rgb=np.where(hidden.hole[..., None], np.uint8(40), truth.rgb))
    drawer = BlurredTruth(truth, hidden.face)
    assert elsewhere.error(elsewhere.complete(other, generator=drawer).images[0]) < 3


@pytest.mark.parametrize("alternatives", [1, 3])
@pytest.mark.parametrize("is_classical", [False, True])
def test_progress_rises_to_one(hidden, other, alternatives, is_classical):
    shares: list[float] = []
    generator = Telea.load("cpu") if is_classical else None
    hidden.complete(
        other,
        generator=generator,
        alternatives=alternatives,
        on_progress=lambda share, text: shares.append(share),
    )
    assert shares == sorted(shares) and shares[0] < 0.2 and shares[-1] == 1


class TestAlternatives:
    def test_the_best_fitting_comes_first_whatever_the_order(self, hidden, other, changed):
        worse = changed(lambda rgb: cv2.GaussianBlur(rgb, (0, 0), 4))
        for references in ((worse, other), (other, worse)):
            result = hidden.complete(*references, alternatives=2)
            assert [taken.reference.photo for taken in result.taken] == [other.photo, worse.photo]
            assert hidden.error(result.images[0]) < hidden.error(result.images[1])
            (best,) = hidden.complete(*references).taken
            assert best.reference.photo is other.photo

    def test_what_is_missing_is_drawn_as_without_references(self, hidden, other):
        drawn = hidden.complete(alternatives=2, seed=3)
        result = hidden.complete(other, alternatives=3, seed=3)
        assert [taken is None for taken in result.taken] == [False, True, True]
        assert result.seeds[1:] == drawn.seeds == (3, 4) and result.seeds[0] == 5
        for one, two in zip(result.images[1:], drawn.images, strict=True):
            assert np.array_equal(one, two)

    def test_an_alternative_is_made_again_from_its_seed_alone(self, hidden, other, changed):
        references = (changed(turn_deg=5), other)
        result = hidden.complete(*references, alternatives=4, seed=2)
        for number in (0, 1):
            alone = hidden.complete(result.taken[number].reference, seed=result.seeds[number])
            assert np.array_equal(alone.images[0], result.images[number])
