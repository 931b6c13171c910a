"""Faces in the same light for networks."""

from __future__ import annotations

import pytest
import torch

from engine.generators.light import in_light, light_of
from training.data import random_masks

NO_HOLE = torch.zeros(1, 1, 64, 64)


@pytest.fixture
def face() -> torch.Tensor:
    """A smooth picture around the usual level."""
    generator = torch.Generator().manual_seed(0)
    coarse = torch.rand(1, 3, 8, 8, generator=generator) - 0.5
    return torch.nn.functional.interpolate(coarse, size=(64, 64), mode="bilinear")


def median(picture: torch.Tensor) -> float:
    return float(picture[..., 24:48, 20:46].median() / 2 + 0.5)


@pytest.mark.parametrize("power", [0.5, 1.0, 2.0, 3.0])
def test_faces_of_any_lightness_get_the_same_median(face, power):
    picture = in_light(face, torch.full((1, 1, 1, 1), power))
    assert median(in_light(picture, light_of(picture, NO_HOLE))) == pytest.approx(0.545, abs=0.01)


def test_what_was_done_is_undone(face):
    exponent = light_of(in_light(face, torch.full((1, 1, 1, 1), 1.8)), NO_HOLE)
    assert 0.4 < float(exponent) < 0.7
    assert torch.allclose(in_light(in_light(face, exponent), 1 / exponent), face, atol=1e-4)


def test_a_second_time_changes_nothing(face):
    dark = in_light(face, torch.full((1, 1, 1, 1), 1.7))
    lit = in_light(dark, light_of(dark, NO_HOLE))
    assert float(light_of(lit, NO_HOLE)) == pytest.approx(1, abs=1e-3)


def test_each_picture_has_its_own_light_and_pixels_in_the_hole_do_not_count(face):
    hole = torch.from_numpy(random_masks.lens_mask("left", 64) > 0)[None, None].float()
    faces = torch.cat([face, in_light(face, torch.full((1, 1, 1, 1), 2.0))])
    expected = light_of(faces, hole.expand(2, -1, -1, -1))
    assert expected.shape == (2, 1, 1, 1) and expected[0] > expected[1]
    spoilt = torch.where(hole > 0, 1.0, faces)
    assert torch.equal(light_of(spoilt, hole.expand(2, -1, -1, -1)), expected)


def test_where_hardly_anything_of_the_face_is_known_it_stays(face):
    dark, hole = in_light(face, torch.full((1, 1, 1, 1), 2.0)), torch.ones(1, 1, 64, 64)
    assert float(light_of(dark, hole)) == 1
    hole[..., 20:22] = 0  # a strand of hair
    assert float(light_of(dark, hole)) == 1
    hole[..., 20:30] = 0
    assert float(light_of(dark, hole)) < 0.8


@pytest.mark.parametrize("level", [-1.0, 1.0])
def test_black_and_white_pictures_stay_finite(level):
    picture = torch.full((1, 3, 64, 64), level)
    lit = in_light(picture, light_of(picture, NO_HOLE))
    assert torch.isfinite(lit).all() and torch.allclose(lit, picture)
