"""Photos whose frame is made larger around a face."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from engine.canvas import Border, grown_around, grown_by, without_border
from engine.errors import FaceError, PhotoError
from engine.faces.alignment import CANONICAL_LANDMARKS, crop_corners
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
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


@pytest.mark.parametrize("place", [(-120, 10), (10, 300)])
def test_a_face_that_lies_wholly_outside_is_refused(place):
    face = FaceFrame(CANONICAL_LANDMARKS * 100 + place)
    with pytest.raises(FaceError, match="outside of the photo; set it again"):
        grown_around(Photo(np.zeros((60, 80, 3), np.uint8)), face)


def test_a_border_of_any_width_is_marked_and_can_be_taken_away_again():
    rgb = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    alpha, rgb16 = rgb[..., 0].copy(), rgb * np.uint16(257)
    photo = Photo(rgb, alpha, rgb16, format="TIFF")
    border = Border(top=45, right=3)  # twice the photo's height, in which it is mirrored again
    face = FaceFrame(CANONICAL_LANDMARKS * 20, 0.8)
    grown = grown_by(photo, border, face)
    assert grown.mask_fill.shape == border.size_around((20, 30)) == (65, 33)
    assert np.array_equal(grown.photo.rgb[43:45], rgb[1::-1][:, [*range(30), 29, 28, 27]])
    assert (grown.mask_fill == 255).sum() == 65 * 33 - 20 * 30 and not grown.mask_fill[45:, :30].any()
    np.testing.assert_array_equal(grown.face.landmarks, face.landmarks + np.array([0, 45]))
    back = without_border(grown.photo, border)
    for name in ("rgb", "alpha", "rgb16"):
        assert np.array_equal(getattr(back, name), getattr(photo, name))


def test_the_sizes_in_exif_grow_and_shrink_with_the_canvas(tmp_path):
    exif = Image.Exif()
    exif.get_ifd(0x8769).update({0xA002: 30, 0xA003: 20})
    Image.new("RGB", (30, 20)).save(tmp_path / "photo.jpg", exif=exif.tobytes())
    photo, border = read_photo(tmp_path / "photo.jpg"), Border(top=5, right=7)
    grown = grown_by(photo, border).photo
    for saved, size in ((grown, (37, 25)), (without_border(grown, border), (30, 20))):
        write_photo(saved, tmp_path / "saved.jpg")
        with Image.open(tmp_path / "saved.jpg") as image:
            sizes = image.getexif().get_ifd(0x8769)
            assert image.size == (sizes[0xA002], sizes[0xA003]) == size


def test_a_canvas_that_could_not_be_opened_again_is_refused():
    with pytest.raises(
        PhotoError, match="100030 x 100020 pixels could not be opened again; extend it by less"
    ):
        grown_by(Photo(np.zeros((20, 30, 3), np.uint8)), Border(top=100_000, right=100_000))
