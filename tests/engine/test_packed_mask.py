"""Masks at rest come back as they were, and never as more than they say."""

from __future__ import annotations

import zlib

import numpy as np
import pytest

from engine.boxes import Box
from engine.packed_mask import PackedMask, inflate


def test_what_is_marked_comes_back_in_its_place() -> None:
    mask_fill = np.zeros((40, 60), np.uint8)
    mask_fill[7:20, 30:33] = 255
    mask_fill[19, 50] = 3
    packed = PackedMask.pack_marked(mask_fill)
    assert packed.box == (30, 7, 51, 20)
    np.testing.assert_array_equal(packed.unpack(), mask_fill[7:20, 30:51])
    np.testing.assert_array_equal(packed.unpack_into((40, 60)), mask_fill)


def test_an_empty_mask_is_packed_too() -> None:
    packed = PackedMask.pack_marked(np.zeros((40, 60), np.uint8))
    assert not packed.unpack_into((40, 60)).any()


@pytest.mark.parametrize("data", [b"", b"no data", zlib.compress(b"x" * 99), zlib.compress(b"x" * 101)])
def test_data_of_another_size_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="data"):
        PackedMask(Box(0, 0, 10, 10), data).unpack()


def test_no_more_is_inflated_than_is_expected() -> None:
    bomb = zlib.compress(bytes(2**28))
    with pytest.raises(ValueError, match="more or less"):
        inflate(bomb, 10)
