"""Random masks: how much they cover, and where."""

from __future__ import annotations

import numpy as np
import pytest

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data import random_masks


def test_the_central_block():
    mask = random_masks.central_block(64)
    ys, xs = np.nonzero(mask)
    assert (ys.min(), ys.max(), xs.min(), xs.max()) == (16, 47, 16, 47)
    assert np.count_nonzero(mask) == 32**2


def test_random_pixels_and_patterns_cover_their_share(random):
    pixels = random_masks.random_pixels(random, 64)
    assert np.count_nonzero(pixels) == round(0.8 * 64**2)
    blobs = random_masks.pattern(random, 64)
    assert (blobs > 0).mean() == pytest.approx(0.25, abs=0.01)
    # A pixel of a blob has neighbours of its kind; a single pixel has them by chance only.
    alike = [np.mean((mask[:, 1:] > 0) == (mask[:, :-1] > 0)) for mask in (blobs, pixels)]
    assert alike[0] > 0.9
    assert alike[1] < 0.75


def test_halves_of_all_four_kinds(random):
    masks = [random_masks.half(random, 64) for _ in range(40)]
    assert {np.count_nonzero(mask) for mask in masks} == {64**2 // 2}
    sides = {(mask[0, 0] > 0, mask[0, -1] > 0, mask[-1, 0] > 0, mask[-1, -1] > 0) for mask in masks}
    assert len(sides) == 4
    assert all(sum(corners) == 2 for corners in sides)


def test_spots_hide_one_part_of_the_face(random):
    landmarks = np.rint(CANONICAL_LANDMARKS * 128 - 0.5).astype(int)
    masks = np.stack([random_masks.spot(random, 128) for _ in range(200)])
    counts = np.count_nonzero(masks, axis=(1, 2))
    assert 0.9 * np.pi / 4 * 15**2 < counts.min() and counts.max() < 1.1 * np.pi / 4 * 45**2
    hidden = np.array([(masks[:, y, x] > 0).mean() for x, y in landmarks])
    assert (hidden > 0.15).all() and (hidden < 0.5).all()


def test_lenses_hide_one_eye_or_both_and_little_else(random):
    eyes = np.rint(CANONICAL_LANDMARKS[:2] * 128 - 0.5).astype(int)
    masks = np.stack([random_masks.lenses(random, 128) for _ in range(200)])
    hidden = np.array([(masks[:, y, x] > 0) for x, y in eyes])
    assert hidden.any(0).all()
    for share in ((hidden[0] & hidden[1]).mean(), (~hidden[0]).mean(), (~hidden[1]).mean()):
        assert 0.2 < share < 0.5
    _, ys, xs = np.nonzero(masks)
    assert xs.min() > 30 and xs.max() < 97 and ys.min() > 40 and ys.max() < 80


def test_a_lens_has_its_place_and_size():
    left, right, both = (random_masks.lens_mask(name, 256) for name in random_masks.LENSES)
    assert np.array_equal(both, left | right) and not (left & right).any()
    assert np.count_nonzero(left) == pytest.approx(np.pi / 4 * 46 * 31, rel=0.05)
    assert left[119, 97] == right[119, 158] == 255


def test_so_many_masks_are_lenses_beside_the_mixed_ones(random, monkeypatch):
    monkeypatch.setattr(random_masks, "lenses", lambda rng, side: np.full((side, side), 7, np.uint8))
    share = np.mean([random_masks.mixed(random, 64, 0.6)[0, 0] == 7 for _ in range(400)])
    assert share == pytest.approx(0.6 + 0.4 * 0.15, abs=0.08)


def test_mixed_masks_are_of_all_sizes_and_never_empty(random):
    shares = np.array([(random_masks.mixed(random, 64) > 0).mean() for _ in range(300)])
    assert shares.min() > 0
    assert (shares < 0.06).mean() > 0.15
    assert (shares > 0.2).mean() > 0.15
