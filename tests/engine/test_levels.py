import cv2
import numpy as np
import pytest

from engine.levels import as_8_bits, from_levels, to_levels, without_steps


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_levels_hold_every_value(kind):
    values = np.arange(np.iinfo(kind).max + 1, dtype=kind)
    levels = to_levels(values)
    assert levels.dtype == np.float32 and levels[0] == 0 and levels[-1] == 255
    np.testing.assert_array_equal(from_levels(levels, kind), values)


def test_levels_are_limited():
    beyond = np.float32([-3, 300])
    assert from_levels(beyond, np.uint8).tolist() == [0, 255]
    assert from_levels(beyond, np.uint16).tolist() == [0, 65535]


def test_8_bits_are_rounded():
    assert as_8_bits(np.uint16([0, 128, 129, 257, 65535])).tolist() == [0, 0, 1, 1, 255]
    pixels = np.zeros((2, 2, 3), np.uint8)
    assert as_8_bits(pixels) is pixels


def test_a_slope_loses_its_steps_and_an_edge_stays():
    slope = np.tile(np.linspace(80, 96, 320, dtype=np.float32)[:, None, None], (1, 60, 3)).copy()
    slope[:, 30:] += 60
    drawn = np.rint(slope).astype(np.uint8)
    smooth = without_steps(drawn)
    assert np.abs(smooth - drawn).max() <= 0.5
    # Drawn were 16 steps of a level each, 20 pixels apart; beyond the last ones there is nothing to go by.
    steps = np.diff(smooth[40:-40], axis=0)
    assert steps.min() > 0.04 and steps.max() < 0.06
    assert np.abs(smooth - slope)[40:-40].mean() < 0.02
    np.testing.assert_array_equal(without_steps(drawn[None])[0], smooth)


def test_noise_stays_noise():
    drawn = np.random.default_rng(0).integers(90, 110, (64, 64, 3), np.uint8)
    fine = drawn - cv2.GaussianBlur(drawn.astype(np.float32), (0, 0), 2)
    kept = without_steps(drawn)
    kept = kept - cv2.GaussianBlur(kept, (0, 0), 2)
    assert kept.std() > 0.9 * fine.std()
