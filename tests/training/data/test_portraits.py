"""Portraits among the faces: their share, and who is held out."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.data.face_folders import is_validation
from training.data.portraits import read_faces_and_portraits
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
    pictures, held_out = read_faces_and_portraits(portraits, "faces", "portraits", 0.25, 32)
    images = pictures.draw(random, 400)
    assert images.shape == (400, 32, 32, 3) and images.dtype == np.uint8
    are_blue = (images == BLUE).all((1, 2, 3))
    assert are_blue.mean() == pytest.approx(0.25, abs=0.08)
    assert not (held_out.images == BLUE).all((1, 2, 3)).any()
    assert {is_validation(person) for person in held_out.identities} == {True}


def test_without_portraits_all_are_faces(face_data, random):
    pictures, held_out = read_faces_and_portraits(face_data, "faces", "", 0.25, 32)
    known = {image.tobytes() for image in pictures.faces[np.arange(len(pictures.faces))]}
    assert {image.tobytes() for image in pictures.draw(random, 50)} <= known
    assert not known & {image.tobytes() for image in held_out.images}


def test_a_missing_set_is_named(face_data):
    with pytest.raises(DataError, match="portraits"):
        read_faces_and_portraits(face_data, "faces", "portraits", 0.25, 32)
