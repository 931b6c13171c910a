"""Face sets from folders and tars, their tables and their split by person."""

from __future__ import annotations

import shutil
import tarfile
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data import face_folders
from training.data.face_folders import is_validation, read_face_set
from training.errors import DataError


def test_a_folder_with_its_table(face_data):
    faces = read_face_set(face_data, "faces", 32)
    assert faces.images.shape == (24, 32, 32, 3)
    assert faces.images.dtype == np.uint8
    assert faces.identities[:4] == ["0", "0", "1", "1"]
    assert np.allclose(faces.landmarks, CANONICAL_LANDMARKS, atol=1e-5)


def test_pixels_come_as_they_lie_there(face_data):
    faces = read_face_set(face_data, "faces", 48)
    with Image.open(face_data / "faces" / "000003.png") as picture:
        assert np.array_equal(faces.images[3], np.asarray(picture))


def test_tars_hold_the_same(face_data):
    folder = read_face_set(face_data, "faces", 32).images.copy()
    files = sorted((face_data / "faces").iterdir())
    for part in range(2):
        with tarfile.open(face_data / f"faces_{part}.tar", "w") as tar:
            for path in files[part * 12 : part * 12 + 12]:
                tar.add(path, path.name)
    shutil.rmtree(face_data / "faces")
    assert np.array_equal(read_face_set(face_data, "faces", 32).images, folder)


def test_changed_pictures_are_decoded_again(face_data):
    before = read_face_set(face_data, "faces", 32).images[0].copy()
    Image.new("RGB", (48, 48)).save(face_data / "faces" / "black.png")
    (face_data / "faces" / "000000.png").unlink()
    (face_data / "faces" / "black.png").rename(face_data / "faces" / "000000.png")
    assert not np.array_equal(read_face_set(face_data, "faces", 32).images[0], before)


def test_of_two_readers_at_once_one_decodes(face_data, monkeypatch):
    decode, calls = face_folders._decode, []

    def slowly(*arguments):
        calls.append(arguments)
        time.sleep(0.2)  # long enough for the other one to come
        decode(*arguments)

    monkeypatch.setattr(face_folders, "_decode", slowly)
    with ThreadPoolExecutor(2) as readers:
        first, second = readers.map(lambda _: read_face_set(face_data, "faces", 24), range(2))
    assert len(calls) == 1
    assert np.array_equal(first.images, second.images)


def test_no_person_is_in_both_parts(face_data):
    faces = read_face_set(face_data, "faces", 32)
    train, held_out = faces.split()
    assert sorted([*train, *held_out]) == list(range(24))
    assert not {faces.identities[i] for i in train} & {faces.identities[i] for i in held_out}
    assert all(is_validation(faces.identities[i]) for i in held_out)


def test_missing_data_is_one_sentence(tmp_path, face_data):
    with pytest.raises(DataError, match="no data folder"):
        read_face_set(tmp_path / "nowhere", "faces", 32)
    with pytest.raises(DataError, match="holds neither"):
        read_face_set(face_data, "others", 32)


def test_a_damaged_picture_is_named(face_data):
    (face_data / "faces" / "000005.png").write_bytes(b"no picture")
    with pytest.raises(DataError, match="000005"):
        read_face_set(face_data, "faces", 32)
