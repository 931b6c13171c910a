"""Faces in the same light for networks."""

from __future__ import annotations

import pytest
import torch

from engine.networks.gamma import apply_gamma, normalising_gamma
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
    picture = apply_gamma(face, torch.full((1, 1, 1, 1), power))
    assert median(apply_gamma(picture, normalising_gamma(picture, NO_HOLE))) == pytest.approx(0.545, abs=0.01)


def test_what_was_done_is_undone(face):
    exponent = normalising_gamma(apply_gamma(face, torch.full((1, 1, 1, 1), 1.8)), NO_HOLE)
    assert 0.4 < float(exponent) < 0.7
    assert torch.allclose(apply_gamma(apply_gamma(face, exponent), 1 / exponent), face, atol=1e-4)


def test_a_second_time_changes_nothing(face):
    dark = apply_gamma(face, torch.full((1, 1, 1, 1), 1.7))
    lit = apply_gamma(dark, normalising_gamma(dark, NO_HOLE))
    assert float(normalising_gamma(lit, NO_HOLE)) == pytest.approx(1, abs=1e-3)


def test_each_picture_has_its_own_light_and_pixels_in_the_hole_do_not_count(face):
    hole = torch.from_numpy(random_masks.lens_mask("left", 64) > 0)[None, None].float()
    faces = torch.cat([face, apply_gamma(face, torch.full((1, 1, 1, 1), 2.0))])
    expected = normalising_gamma(faces, hole.expand(2, -1, -1, -1))
    assert expected.shape == (2, 1, 1, 1) and expected[0] > expected[1]
    spoilt = torch.where(hole > 0, 1.0, faces)
    assert torch.equal(normalising_gamma(spoilt, hole.expand(2, -1, -1, -1)), expected)


def test_where_hardly_anything_of_the_face_is_known_it_stays(face):
    dark, hole = apply_gamma(face, torch.full((1, 1, 1, 1), 2.0)), torch.ones(1, 1, 64, 64)
    assert float(normalising_gamma(dark, hole)) == 1
    hole[..., 20:22] = 0  # a strand of hair
    assert float(normalising_gamma(dark, hole)) == 1
    hole[..., 20:30] = 0
    assert float(normalising_gamma(dark, hole)) < 0.8


@pytest.mark.parametrize("level", [-1.0, 1.0])
def test_black_and_white_pictures_stay_finite(level):
    picture = torch.full((1, 3, 64, 64), level)
    lit = apply_gamma(picture, normalising_gamma(picture, NO_HOLE))
    assert torch.isfinite(lit).all() and torch.allclose(lit, picture)
