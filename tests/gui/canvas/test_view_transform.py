"""Zoom, fit and pan of the view, as numbers."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from faceinpaint_gui.canvas.view_transform import MAX_ZOOM, MIN_ZOOM, ViewTransform


def fitted(photo_size=(6000, 4000), view_size=(1600, 1000)) -> ViewTransform:
    transform = ViewTransform(photo_size, view_size)
    transform.fit()
    return transform


@pytest.mark.parametrize("photo_size", [(6000, 4000), (401, 4003), (37, 51), (1, 1)])
def test_fit_shows_the_whole_photo_in_the_middle_and_never_enlarges(photo_size):
    transform = fitted(photo_size)
    left, top = transform.to_view(0, 0)
    right, bottom = transform.to_view(*photo_size)
    assert 0 <= left < right <= 1600 and 0 <= top < bottom <= 1000
    assert abs(left - (1600 - right)) <= 1 and abs(top - (1000 - bottom)) <= 1
    assert transform.zoom <= 1
    if transform.zoom < 1:
        assert max((right - left) / 1600, (bottom - top) / 1000) > 0.97


@given(
    st.lists(
        st.tuples(st.floats(0.01, 60), st.floats(0, 1), st.floats(0, 1)),
        min_size=1,
        max_size=12,
    )
)
def test_each_zoom_keeps_the_point_of_the_photo_under_the_cursor(steps):
    transform = fitted()
    for zoom, across, down in steps:
        left, top = transform.to_view(0, 0)
        right, bottom = transform.to_view(6000, 4000)
        # A cursor on the visible part of the photo, not in the rim where the photo is held back.
        x = max(60, left) + across * (min(1540, right) - max(60, left))
        y = max(60, top) + down * (min(940, bottom) - max(60, top))
        assume(left < x < right and top < y < bottom)
        before = transform.to_photo(x, y)
        old_zoom = transform.zoom
        transform.zoom_at(zoom, x, y)
        assert MIN_ZOOM <= transform.zoom <= MAX_ZOOM
        view_x, view_y = transform.to_view(*before)
        # Both drawn positions are rounded to whole device pixels.
        slack = 0.5 + 0.5 * transform.zoom / old_zoom + 1e-6
        assert abs(view_x - x) <= slack and abs(view_y - y) <= slack


def test_zooming_in_and_out_again_returns_exactly():
    transform = fitted()
    transform.zoom_at(0.5, 123, 456)
    start = transform.to_view(3000, 2000)
    for _ in range(20):
        transform.zoom_at(transform.zoom * 1.2, 700, 300)
    for _ in range(20):
        transform.zoom_at(transform.zoom / 1.2, 700, 300)
    assert transform.to_view(3000, 2000) == pytest.approx(start, abs=0.01)


def test_the_photo_cannot_be_lost():
    transform = fitted()
    for dx, dy in ((1e6, 0), (-1e6, -1e6), (0, 1e6)):
        transform.pan(dx, dy)
        left, top = transform.to_view(0, 0)
        right, bottom = transform.to_view(6000, 4000)
        assert left < 1600 - 40 and top < 1000 - 40 and right > 40 and bottom > 40


def test_another_view_size_refits_or_keeps_the_centre():
    transform = fitted()
    transform.resize((800, 500))
    assert transform.to_view(3000, 2000) == pytest.approx((400, 250), abs=1)
    transform.zoom_at(2.0, 400, 250)
    centre = transform.to_photo(400, 250)
    transform.resize((1000, 900))
    assert transform.zoom == 2.0
    assert transform.to_photo(500, 450) == pytest.approx(centre, abs=0.6)


def test_what_is_covered_stays_free_when_the_photo_is_fitted_and_moved_only_then():
    transform = fitted()
    before = transform.to_view(3000, 2000)
    transform.covered_px = (0, 300)
    assert transform.to_view(3000, 2000) == before
    transform.fit()
    assert transform.to_view(3000, 2000) == pytest.approx((800, 350), abs=1)
    assert transform.to_view(0, 4000)[1] < 700
    transform.pan(0, 1e6)
    assert transform.to_view(0, 0)[1] < 700 - 40
    transform.covered_px = (300, 0)
    transform.pan(0, -1e6)
    assert transform.to_view(0, 4000)[1] > 300 + 40
