"""Photos whose frame is made larger around a face."""

from __future__ import annotations

import numpy as np
import pytest

from engine.canvas import grown_around
from engine.errors import FaceError
from engine.faces.alignment import CANONICAL_LANDMARKS, crop_corners
from engine.photo_io import Photo
from engine.request import FaceFrame


def test_the_new_border_is_marked_and_the_crop_fits():
    rgb = np.random.default_rng(0).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    alpha, rgb16 = np.full((60, 80), 7, np.uint16), rgb * np.uint16(257)
    face = FaceFrame(CANONICAL_LANDMARKS * 90 + (-20, -5), 0.8)  # 20 px beyond the left, 5 above, 25 below
    grown = grown_around(Photo(rgb, alpha, rgb16, format="TIFF"), face)
    known = grown.mask_fill == 0
    rows, columns = known.any(1).nonzero()[0], known.any(0).nonzero()[0]
    assert known.sum() == 60 * 80 and (len(rows), len(columns)) == (60, 80)
    top, left = rows[0], columns[0]
    assert (top, left) == (5, 20) and grown.mask_fill.shape == (86 + 5, 80 + 20)
    inner = np.s_[top : top + 60, left : left + 80]
    assert np.array_equal(grown.photo.rgb[inner], rgb)
    assert np.array_equal(grown.photo.rgb16[inner], rgb16)
    assert np.array_equal(grown.photo.alpha[inner], alpha) and grown.photo.alpha[0, 0] == 65535
    assert grown.photo.format == "TIFF" and grown.face.confidence == 0.8
    np.testing.assert_allclose(grown.face.landmarks, face.landmarks + np.array([20, 5]))
    corners = crop_corners(grown.face.landmarks)
    assert corners.min() >= -0.501 and (corners.max(0) <= (99.501, 90.501)).all()


def test_a_face_that_lies_wholly_inside_is_refused():
    face = FaceFrame(CANONICAL_LANDMARKS * 40 + (10, 10))
    with pytest.raises(FaceError, match="mark with a mask"):
        grown_around(Photo(np.zeros((60, 80, 3), np.uint8)), face)
