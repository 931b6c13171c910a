"""Turning, levelling and cutting photos."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.errors import PhotoError
from engine.photo.photo import Photo, PhotoMetadata
from engine.photo.photoshop import Resource, join_resources
from engine.reframing import Crop, Turn, largest_crop, reframed
from engine.request import FaceFrame

HEIGHT, WIDTH = 40, 60


def dotted() -> tuple[Photo, FaceFrame]:
    """A photo with five bright dots at the points of a face, each of a colour of its own."""
    points = np.array([[20, 10], [36, 12], [29, 18], [22, 26], [35, 27]])
    rgb16 = np.zeros((HEIGHT, WIDTH, 3), np.uint16)
    for number, (x, y) in enumerate(points):
        rgb16[y, x] = 257 * (50 + 40 * number)
    alpha = np.full((HEIGHT, WIDTH), 65535, np.uint16)
    alpha[0, 0] = 7
    return Photo((rgb16 // 257).astype(np.uint8), alpha, rgb16), FaceFrame(points.astype(float), 0.7)


@pytest.mark.parametrize("turn", Turn)
def test_a_turn_moves_every_pixel_and_the_face_and_is_taken_back(turn: Turn) -> None:
    photo, face = dotted()
    turned = reframed(photo, turn)
    moved = turn.face(face, (HEIGHT, WIDTH))
    assert turned.rgb.shape[:2] == turn.size_of((HEIGHT, WIDTH))
    levels = [int(turned.rgb[y, x, 0]) for x, y in moved.landmarks.astype(int)]
    order = [1, 0, 2, 4, 3] if turn in (Turn.ACROSS, Turn.DOWN) else [0, 1, 2, 3, 4]
    assert levels == [50 + 40 * number for number in order] and moved.confidence == 0.7
    back = reframed(turned, turn.inverse)
    for name in ("rgb", "rgb16", "alpha"):
        np.testing.assert_array_equal(getattr(back, name), getattr(photo, name))


def test_a_quarter_turn_left_brings_the_right_side_up() -> None:
    pixels = np.arange(6).reshape(2, 3)
    np.testing.assert_array_equal(Turn.LEFT.pixels(pixels), [[2, 5], [1, 4], [0, 3]])
    np.testing.assert_array_equal(Turn.RIGHT.pixels(pixels), [[3, 0], [4, 1], [5, 2]])
    np.testing.assert_array_equal(Turn.ACROSS.pixels(pixels), [[2, 1, 0], [5, 4, 3]])
    np.testing.assert_array_equal(Turn.DOWN.pixels(pixels), [[3, 4, 5], [0, 1, 2]])


def test_a_crop_without_an_angle_keeps_pixels_bit_by_bit() -> None:
    photo, face = dotted()
    part = reframed(photo, Crop(15, 5, 30, 25))
    np.testing.assert_array_equal(part.rgb16, photo.rgb16[5:30, 15:45])
    moved = Crop(15, 5, 30, 25).face(face, (HEIGHT, WIDTH))
    np.testing.assert_allclose(moved.landmarks, face.landmarks - (15, 5))


@pytest.mark.parametrize("angle", [-30.0, -1.5, 8.0, 45.0])
def test_a_levelled_photo_has_its_face_where_the_frame_is_moved_to(angle: float) -> None:
    size = 300, 400
    point = np.array([170.0, 130.0])
    rgb = np.zeros((*size, 3), np.uint8)
    cv2.circle(rgb, (170, 130), 6, (255, 255, 255), cv2.FILLED)
    crop = largest_crop(size, angle)
    assert crop.fits(size)
    level = reframed(Photo(rgb), crop)
    assert level.rgb.shape[:2] == (crop.height, crop.width)
    moments = cv2.moments(level.rgb[..., 0])
    seen = np.array([moments["m10"], moments["m01"]]) / moments["m00"]
    moved = crop.face(FaceFrame(np.tile(point, (5, 1))), size)
    np.testing.assert_allclose(moved.landmarks[0], seen, atol=0.1)


def test_a_photo_is_levelled_clockwise() -> None:
    rgb = np.zeros((101, 101, 3), np.uint8)
    rgb[50, 50:90] = 255  # a hand that points right
    level = Crop(0, 0, 101, 101, 45.0).pixels(rgb)
    assert level[64, 64, 0] > 100 and level[36, 64, 0] == 0


def test_edges_of_a_levelled_photo_are_its_own() -> None:
    rgb = np.full((300, 400, 3), 200, np.uint8)
    for angle in (-45, -10, 3, 44):
        np.testing.assert_array_equal(largest_crop((300, 400), angle).pixels(rgb) == 200, True)


@pytest.mark.parametrize(
    "crop",
    [Crop(-1, 0, 5, 5), Crop(0, 0, 61, 5), Crop(0, 0, 60, 40, 10.0), Crop(3, 3, 0, 5), Crop(3, 3, 9, 9, 50)],
)
def test_a_crop_beyond_the_photo_is_refused(crop: Crop) -> None:
    with pytest.raises(PhotoError):
        reframed(dotted()[0], crop)


def test_resolution_turns_and_paths_go() -> None:
    paths = Resource(2000, b"\0\0", b"a path"), Resource(1034, b"\0\0", b"\1")
    metadata = PhotoMetadata(dpi=(300, 150), photoshop=join_resources(paths))
    photo = Photo(np.zeros((4, 6, 3), np.uint8), metadata=metadata)
    turned = reframed(photo, Turn.LEFT)
    assert turned.metadata.dpi == (150, 300)
    assert turned.metadata.photoshop == join_resources(paths[1:])
    assert len(turned.notices) == 1 and "path" in turned.notices[0]
    assert reframed(photo, Crop(0, 0, 3, 3)).metadata.dpi == (300, 150)
