"""A mask follows the face from one photo to another."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import FaceError
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.mask_transfer import transfer_mask
from engine.request import FaceFrame


def face(scale: float = 100, x: float = 50, y: float = 40, degrees: float = 0) -> FaceFrame:
    turn = np.deg2rad(degrees)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return FaceFrame((CANONICAL_LANDMARKS - 0.5) * scale @ rotation.T + (x, y))


def mask_around(points: np.ndarray, size: tuple[int, int], reach: int = 6) -> np.ndarray:
    mask_fill = np.zeros(size, np.uint8)
    for x, y in np.rint(points).astype(int):
        mask_fill[y - reach : y + reach + 1, x - reach : x + reach + 1] = 255
    return mask_fill


@pytest.mark.parametrize(("scale", "degrees"), [(100, 0), (230, 0), (100, 90), (180, -25)])
def test_what_lay_on_the_eyes_lies_on_the_eyes(scale: float, degrees: float) -> None:
    source, target = face(), face(scale, 160, 150, degrees)
    mask = mask_around(source.landmarks[:2], (90, 110))
    moved = transfer_mask(mask, [source], [target], (300, 320))
    assert moved.shape == (300, 320)
    for eye in range(2):
        x, y = np.rint(target.landmarks[eye]).astype(int)
        assert moved[y, x] == 255
    assert np.count_nonzero(moved > 127) == pytest.approx(
        np.count_nonzero(mask) * (scale / 100) ** 2, rel=0.05
    )
    rows, columns = np.nonzero(moved > 127)
    centre = target.landmarks[:2].mean(axis=0)
    np.testing.assert_allclose((columns.mean(), rows.mean()), centre, atol=scale / 100)


def test_the_face_that_the_mask_touches_counts() -> None:
    large, small = face(150, 90, 90), face(60, 250, 60)
    mask = mask_around(small.landmarks[:2], (180, 320), reach=3)
    moved = transfer_mask(mask, [large, small], [face(60, 100, 60)], (180, 320))
    _, columns = np.nonzero(moved > 127)
    eyes_x = face(60, 100, 60).landmarks[:2, 0]
    np.testing.assert_allclose((columns.min(), columns.max()), (eyes_x[0] - 3, eyes_x[1] + 3), atol=2)


def test_a_photo_without_a_face_is_said() -> None:
    mask = mask_around(face().landmarks[:2], (90, 110))
    with pytest.raises(FaceError, match="the last photo"):
        transfer_mask(mask, [], [face()], (90, 110))
    with pytest.raises(FaceError, match=r"in this photo.*set its face frame"):
        transfer_mask(mask, [face()], [], (90, 110))
