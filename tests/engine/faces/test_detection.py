"""Detection around a fake network that takes coloured squares for faces."""

import numpy as np
import pytest

from engine.boxes import Box
from engine.faces import detection
from engine.faces.alignment import CANONICAL_LANDMARKS, crop_width_px
from engine.faces.landmarks import box_of_rectangle

VISIBLE, HIDDEN = (0, 255, 0), (255, 0, 0)


class SquareFinder:
    """A face is a green or red square, its crop; only the green ones are seen by the cascades."""

    def predict(self, rgb, boxes):
        found = [self._square(rgb, box) for box in boxes]
        return np.stack([landmarks for landmarks, _ in found]), np.array([share for _, share in found])

    refine = predict

    def _square(self, rgb, box):
        x, y = np.rint(box @ [0.5, 0.5, 1]).astype(int)
        inside = 0 <= x < rgb.shape[1] and 0 <= y < rgb.shape[0]
        colour = tuple(rgb[y, x].tolist()) if inside else None
        if colour not in (VISIBLE, HIDDEN):
            return CANONICAL_LANDMARKS, 0.0
        ys, xs = np.nonzero((rgb == colour).all(axis=2))
        return CANONICAL_LANDMARKS * (np.ptp(xs) + 1) + (xs.min(), ys.min()), 1.0


@pytest.fixture
def photo_rgb(monkeypatch) -> np.ndarray:
    """A visible face of 120 pixels and a hidden one of 30 pixels, 200 pixels apart."""

    def cascade_boxes(rgb):
        ys, xs = np.nonzero((rgb == VISIBLE).all(axis=2))
        return [box_of_rectangle(np.array([xs.mean(), ys.mean()]), np.ptp(xs))] if xs.size else []

    monkeypatch.setattr(detection, "_finder", SquareFinder)
    monkeypatch.setattr(detection, "_cascade_boxes", cascade_boxes)
    rgb = np.full((300, 500, 3), 90, np.uint8)
    rgb[100:220, 40:160] = VISIBLE
    rgb[60:90, 360:390] = HIDDEN
    return rgb


def test_a_hidden_face_beside_a_visible_one_is_found_around_the_mask(photo_rgb):
    (visible,) = detection.find_faces(photo_rgb)
    assert crop_width_px(visible.landmarks) == pytest.approx(120)
    (hidden,) = detection.find_faces_near(photo_rgb, Box(365, 68, 385, 76))
    np.testing.assert_allclose(hidden.landmarks, CANONICAL_LANDMARKS * 30 + (360, 60))


def test_a_mask_over_a_visible_face_shows_it(photo_rgb):
    found = detection.find_faces_near(photo_rgb, Box(20, 40, 400, 240))
    assert crop_width_px(found[0].landmarks) == pytest.approx(120)


def test_a_mask_in_the_corner_beside_all_faces(photo_rgb):
    assert detection.find_faces_near(photo_rgb, Box(490, 290, 500, 300)) == []


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (5, 400), (400, 3), (100, 5000), (80, 640)])
def test_a_strip_is_searched_as_quickly_as_another_photo(monkeypatch, size):
    looked_at = []

    class Finder(SquareFinder):
        def predict(self, rgb, boxes):
            looked_at.extend(boxes)
            return super().predict(rgb, boxes)

    monkeypatch.setattr(detection, "_finder", Finder)
    assert detection.find_faces(np.full((*size, 3), 90, np.uint8)) == []
    assert len(looked_at) < 2500
