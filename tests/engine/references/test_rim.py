"""Along the edge of a hole nothing is taken that shows something else than the photo does."""

from __future__ import annotations

import numpy as np

from engine.references.rim import drawn_at_rim

SKIN, BACKDROP, DRAWN = 150.0, 240.0, 140.0
WIDTH_PX = 200


def picture(level: float) -> np.ndarray:
    return np.full((60, 100, 3), level, np.float32)


def hole() -> np.ndarray:
    marked = np.zeros((60, 100), bool)
    marked[10:50, 10:90] = True
    return marked


def joined(taken: np.ndarray) -> np.ndarray:
    photo = picture(SKIN).astype(np.uint8)
    return drawn_at_rim(taken, picture(DRAWN), photo, hole(), ~hole(), WIDTH_PX)


def test_what_goes_on_as_the_photo_does_stays_as_it_was_taken():
    taken = picture(SKIN + 5)
    taken[20:40, 40:60] = 20  # the mouth
    np.testing.assert_array_equal(joined(taken), taken)


def test_backdrop_where_the_photo_has_skin_gives_way_to_the_drawing():
    taken = picture(SKIN)
    taken[:, :30] = BACKDROP
    found = joined(taken)[..., 0]
    assert abs(found[30, 10] - DRAWN) < 8, "at the edge it is drawn"
    assert abs(found[30, 28] - BACKDROP) < 15, "deep in the hole it is taken"
    np.testing.assert_allclose(found[30, 75:], SKIN, atol=1)


def test_a_drawing_that_is_no_better_takes_no_place():
    taken = picture(BACKDROP)
    photo = picture(SKIN).astype(np.uint8)
    found = drawn_at_rim(taken, picture(BACKDROP), photo, hole(), ~hole(), WIDTH_PX)
    np.testing.assert_array_equal(found, taken)


def test_without_anything_known_it_stays():
    taken = picture(BACKDROP)
    everywhere = np.ones((60, 100), bool)
    photo = picture(SKIN).astype(np.uint8)
    assert drawn_at_rim(taken, picture(DRAWN), photo, everywhere, ~everywhere, WIDTH_PX) is taken
