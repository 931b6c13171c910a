"""Portraits among the faces: their share, and who is held out."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.data.face_set import MappedPictures, is_validation
from training.data.portraits import RandomPictures, luma_classes, read_faces_and_portraits
from training.errors import DataError

BLUE = (0, 0, 255)


@pytest.fixture
def portraits(face_data):
    """Sixteen plain blue pictures beside the faces."""
    folder = face_data / "portraits"
    folder.mkdir()
    for index in range(16):
        Image.new("RGB", (40, 40), BLUE).save(folder / f"p{index}.png")
    return face_data


def test_a_share_of_the_pictures_are_portraits(portraits, random):
    pictures, held_out = read_faces_and_portraits(portraits, "faces", "portraits", 0.25, 0.0, 32)
    images = pictures.draw(random, 400)
    assert images.shape == (400, 32, 32, 3) and images.dtype == np.uint8
    are_blue = (images == BLUE).all((1, 2, 3))
    assert are_blue.mean() == pytest.approx(0.25, abs=0.08)
    assert not (held_out.images == BLUE).all((1, 2, 3)).any()
    assert {is_validation(person) for person in held_out.identities} == {True}


def test_without_portraits_all_are_faces(face_data, random):
    pictures, held_out = read_faces_and_portraits(face_data, "faces", "", 0.25, 0.0, 32)
    known = {image.tobytes() for image in pictures.faces.pictures[np.arange(len(pictures.faces.pictures))]}
    assert {image.tobytes() for image in pictures.draw(random, 50)} <= known
    assert not known & {image.tobytes() for image in held_out.images}


def test_a_missing_set_is_named(face_data):
    with pytest.raises(DataError, match="portraits"):
        read_faces_and_portraits(face_data, "faces", "portraits", 0.25, 0.0, 32)


def _uneven() -> MappedPictures:
    """Plain pictures: 95 light ones, and 5 that are dark; six more do not belong."""
    levels = np.array([200] * 95 + [40] * 5 + [120] * 6, np.uint8)
    images = np.broadcast_to(levels[:, None, None, None], (106, 32, 32, 3))
    return MappedPictures(images, np.arange(100))


def test_shades_are_classes_of_the_faces_lightness():
    assert [len(places) for places in luma_classes(_uneven())] == [5, 95]


def test_an_even_share_shows_rare_shades_as_often_as_common_ones(random):
    images = RandomPictures(_uneven(), 0.6).draw(random, 1000)
    assert set(np.unique(images)) == {40, 200}
    dark = images[:, 0, 0, 0] == 40
    assert dark.mean() == pytest.approx(0.6 / 2 + 0.4 * 0.05, abs=0.05)


def test_without_a_share_each_picture_is_as_likely(random):
    images = RandomPictures(_uneven(), 0.0).draw(random, 1000)
    assert (images[:, 0, 0, 0] == 40).mean() == pytest.approx(0.05, abs=0.03)


def test_a_place_in_the_batch_says_nothing_about_the_picture(random):
    """`Studio` leaves out the last quarter of a batch; were it ordered, some faces would never be learned."""
    images = RandomPictures(_uneven(), 0.0).draw(random, 2000)
    dark = images[:, 0, 0, 0] == 40
    assert dark[-500:].sum() == pytest.approx(25, abs=20) and dark[:1500].any()
