"""Shapes with fractions of pixels, and what covers what."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS, to_crop_px
from engine.faces.occlusion_layers import Layer
from training.data.occlusions.painting import Painting, smooth_curve

SIDE = 64


@pytest.fixture
def painting() -> Painting:
    return Painting.over(np.full((SIDE, SIDE, 3), 100, np.uint8), to_crop_px(CANONICAL_LANDMARKS, SIDE))


def test_shapes_cover_fractions_of_pixels(painting):
    square = painting.polygon(np.array([[9.5, 9.5], [19.5, 9.5], [19.5, 13.75], [9.5, 13.75]]))
    assert square[10:14, 10:20].min() > 0.9
    assert 0.3 < square[14, 12:18].mean() < 1
    assert square[15:].max() == square[:, :9].max() == 0
    disc = painting.ellipse(np.array([32.0, 32.0]), np.array([10.0, 5.0]), 0)
    assert disc.sum() == pytest.approx(np.pi * 50, rel=0.12)
    turned = painting.ellipse(np.array([32.0, 32.0]), np.array([10.0, 5.0]), 90)
    assert np.abs(turned - disc.T).max() < 0.3


def test_a_line_thinner_than_a_pixel_covers_little(painting):
    ends = np.array([[5.0, 20.0], [55.0, 20.0]])
    thin, wide = painting.line(ends, 0.3), painting.line(ends, 3)
    assert 0 < thin.max() < 0.7
    assert wide[20, 30] > 0.95
    assert thin.sum() < wide.sum() / 3


def test_what_comes_later_covers_what_was_there(painting):
    left = painting.polygon(np.array([[0, 0], [40, 0], [40, 63], [0, 63.0]]))
    right = painting.polygon(np.array([[20, 0], [63, 0], [63, 63], [20, 63.0]]))
    painting.layers[..., Layer.FRAME] = left
    painting.is_known[..., Layer.FRAME] = 0
    painting.cover(Layer.HAND, right)
    assert painting.layers[30, 10, Layer.FRAME] == 1 and painting.layers[30, 30, Layer.FRAME] == 0
    assert painting.layers[30, 30, Layer.HAND] == 1 and painting.layers[30, 10, Layer.HAND] == 0
    assert painting.is_known[30, 30, Layer.FRAME] == 1 and painting.is_known[30, 10, Layer.FRAME] == 0


def test_colours_and_shadows_stay_within_their_places(painting):
    disc = painting.ellipse(np.array([32.0, 32.0]), np.array([6.0, 6.0]), 0)
    painting.shade(disc, 0.5, np.array([0.0, 12.0]), 0.5)
    assert painting.image[44, 32, 0] == pytest.approx(50, abs=3)
    assert painting.image[32, 32, 0] == pytest.approx(100, abs=1)
    painting.blend(np.array([200.0, 0, 0]), disc * 0.5)
    assert painting.image[32, 32] == pytest.approx([150, 50, 50], abs=1)


def test_curves_begin_and_end_where_they_are_told():
    points = np.array([[0, 0], [10, 20], [20, 0.0]])
    curve = smooth_curve(points, 9)
    assert np.allclose(curve[[0, -1]], points[[0, -1]])
    assert np.allclose(curve[4], [10, 10])
