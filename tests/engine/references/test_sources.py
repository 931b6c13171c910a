"""References that cannot be used, or only with care, each in one sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.errors import FaceError
from engine.photo.photo import Photo
from engine.request import FaceFrame, Reference
from tests.engine.references.hidden_faces import Hidden, eyes_mask


def named(reference: Reference, name: str = "other.jpg") -> Reference:
    return replace(reference, photo=replace(reference.photo, path=Path("elsewhere") / name))


def with_dark_glasses(reference: Reference) -> Reference:
    rgb = reference.photo.rgb.copy()
    rgb[eyes_mask(rgb.shape, reference.face.landmarks) > 0] = (25, 20, 20)
    return Reference(replace(reference.photo, rgb=rgb), reference.face)


def test_no_face(hidden, other):
    with pytest.raises(FaceError, match=r"No face was found in “other\.jpg”: .* or choose another photo"):
        hidden.complete(named(replace(other, face=None)))


def test_the_only_face_is_found(hidden, other):
    result = hidden.complete(replace(other, face=None), find_faces=lambda photo: [other.face])
    assert result.taken[0].reference.face is other.face
    assert hidden.error(result.images[0]) < 2


def test_something_hides_the_part_there_too(hidden, other):
    with pytest.raises(FaceError, match=r"In “other\.jpg” what is masked is hidden or cut off, too: choose"):
        hidden.complete(named(with_dark_glasses(other)))


def test_the_frame_cuts_the_part_off(hidden, other):
    x = int(other.face.landmarks[1, 0])
    cut = Reference(Photo(np.ascontiguousarray(other.photo.rgb[:, :x])), other.face)
    with pytest.raises(FaceError, match="cut off, too"):
        hidden.complete(cut)


def test_the_photo_itself_hides_it(hidden):
    for photo in (hidden.photo, Photo(hidden.photo.rgb.copy())):
        with pytest.raises(FaceError, match="hidden or cut off, too"):
            hidden.complete(Reference(photo, hidden.face))


def test_a_mask_on_no_face(hidden, other):
    mask_fill = np.zeros_like(hidden.mask_fill)
    mask_fill[2:12, 2:12] = 255
    elsewhere = Hidden(hidden.truth, hidden.face.landmarks + np.array([0, 100]), mask_fill)
    with pytest.raises(FaceError, match=r"lies on no face .* set the face frame by hand"):
        elsewhere.complete(other)


def test_of_several_the_one_that_cannot_be_used_is_named_and_left_out(hidden, other):
    for bad, says in (
        (replace(other, face=None), "No face"),
        (with_dark_glasses(other), "hidden or cut off"),
    ):
        result = hidden.complete(named(bad, "bad.jpg"), other)
        assert len(result.patches) == 1 and hidden.error(result.images[0]) < 2
        (warning,) = result.warnings
        assert says in warning and "“bad.jpg”" in warning


def test_an_alternative_that_cannot_be_taken_is_drawn(hidden, other):
    result = hidden.complete(with_dark_glasses(other), other, alternatives=2)
    assert [taken is None for taken in result.taken] == [False, True]
    assert hidden.error(result.images[1]) > 2


def test_someone_else(hidden, other):
    """As the network sees them: what is said of people lies far apart, of one person close together."""
    result = hidden.complete(named(other), embed=lambda crops: np.eye(2, 4, dtype=np.float32))
    assert result.warnings == ("In “other.jpg” there seems to be someone else; look closely at the result.",)
    same = np.array([[1, 0], [0.9, np.sqrt(1 - 0.81)]], np.float32)
    assert hidden.complete(other, embed=lambda crops: same).warnings == ()


def test_of_several_faces_the_one_that_is_most_alike_is_taken(hidden, other):
    strangers_rgb = np.hstack([255 - other.photo.rgb, other.photo.rgb])
    faces = [other.face, FaceFrame(other.face.landmarks + np.array([400, 0]))]

    def embed(crops: np.ndarray) -> np.ndarray:
        means = crops.reshape(len(crops), -1).mean(axis=1) / 255 * np.pi / 2
        return np.stack([np.cos(means), np.sin(means)], axis=1)

    for order in (faces, faces[::-1]):
        result = hidden.complete(
            Reference(Photo(strangers_rgb)), embed=embed, find_faces=lambda photo, order=order: order
        )
        assert result.taken[0].reference.face is faces[1]
        assert hidden.error(result.images[0]) < 2


def test_a_much_smaller_one(hidden, changed):
    (warning,) = hidden.complete(named(changed(scale=0.4))).warnings
    assert warning.startswith("In “other.jpg” the face is 2.5 times smaller than in the photo")


def test_a_much_darker_one(hidden, changed):
    dark = named(changed(lambda rgb: rgb * 0.3))
    result = hidden.complete(dark)
    (warning,) = result.warnings
    assert "“other.jpg” the face is much darker than in the photo" in warning
    assert hidden.error(result.images[0]) < 6


def test_one_that_hardly_resembles_the_photo(hidden, other, random):
    noise = cv2.GaussianBlur(random.normal(0, 1, (500, 400, 3)), (0, 0), 3) * 300 + 128
    unlike = Reference(Photo(np.clip(noise, 0, 255).astype(np.uint8)), other.face)
    (warning,) = hidden.complete(unlike).warnings
    assert warning.startswith("What was taken from the reference photo may not fit")
