"""Rectangles of pixels."""

from __future__ import annotations

import numpy as np
import pytest

from engine.boxes import Box


def test_a_box_cuts_what_it_says_out_of_an_array() -> None:
    box = Box(2, 1, 5, 3)
    pixels = np.arange(40).reshape(5, 8)
    assert pixels[box.slices].tolist() == [[10, 11, 12], [18, 19, 20]]
    assert (box.width, box.height) == (3, 2)


def test_a_margin_ends_where_the_picture_does() -> None:
    assert Box(2, 1, 5, 3).grown(4, (6, 8)) == (0, 0, 8, 6)
    assert Box(2, 1, 5, 3).grown(1, (6, 8, 3)) == (1, 0, 6, 4)


def test_coordinates_inside_another_box() -> None:
    inner, outer = Box(12, 11, 15, 13), Box(10, 10, 20, 20)
    assert inner.relative_to(outer) == (2, 1, 5, 3)
    assert inner.relative_to(outer).shifted(10, 10) == inner


@pytest.mark.parametrize(
    ("other", "union", "common"),
    [
        (Box(1, 2, 3, 4), (1, 2, 8, 8), None),
        (Box(6, 7, 9, 9), (5, 5, 9, 9), (6, 7, 8, 8)),
        (Box(8, 5, 9, 8), (5, 5, 9, 8), None),  # beside it
        (Box(0, 0, 0, 0), (5, 5, 8, 8), None),  # holds nothing
    ],
)
def test_union_and_intersection_of_two(other, union, common) -> None:
    box = Box(5, 5, 8, 8)
    assert box.union(other) == other.union(box) == union
    for both in (box.intersection(other), other.intersection(box)):
        assert both.is_empty if common is None else both == common


def test_what_lies_beside_a_picture_is_empty_inside_it() -> None:
    assert Box(9, 1, 12, 4).clipped((8, 8)).is_empty
    assert Box(-3, -3, 2, 4).clipped((8, 8)) == (0, 0, 2, 4)
