"""Face sets from folders and tars, their tables and their split by person."""

from __future__ import annotations

import shutil
import tarfile
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import platformdirs
import pytest
from PIL import Image

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data import face_folders
from training.data.face_folders import read_face_set, split_size
from training.data.face_set import is_validation
from training.errors import DataError, OptionError
from training.recipes.igan import IGAN, IGANOptions
from training.recipes.landmarks import LandmarkOptions, Landmarks


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


def test_a_tar_may_exceed_the_memory(tmp_path):
    rng = np.random.default_rng(0)
    with tarfile.open(tmp_path / "large.tar", "w") as tar:
        for index in range(40):
            Image.fromarray(rng.integers(0, 256, (32, 32, 3), np.uint8)).save(tmp_path / "face.png")
            tar.add(tmp_path / "face.png", f"{index:06d}.png")
    tracemalloc.start()
    try:
        faces = read_face_set(tmp_path, "large", 256)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert faces.images.nbytes > 7_500_000
    assert peak < 2_000_000


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


def test_a_picture_that_is_written_over_is_decoded_again(face_data):
    before = read_face_set(face_data, "faces", 32).images[0].copy()
    Image.new("RGB", (48, 48)).save(face_data / "faces" / "000000.png")  # the folder itself does not change
    assert not np.array_equal(read_face_set(face_data, "faces", 32).images[0], before)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"picture,identity\n000000,a\n", "no column 'image'"),
        (b"", "no column 'image'"),
        ("image,identity\n000000,Zoë\n".encode("latin-1"), "save it as CSV in UTF-8"),
        (b"image,le_x,le_y,re_x,re_y,n_x,n_y,lm_x,lm_y,rm_x,rm_y\n000000,1,2,3,4,5,6,7,8,9,x\n", "no number"),
        (b"image,le_x,le_y,re_x,re_y,n_x,n_y,lm_x,lm_y,rm_x,rm_y\n000000,1,2\n", "no number"),
    ],
)
def test_a_table_that_cannot_be_used(face_data, text, said):
    (face_data / "faces.csv").write_bytes(text)
    with pytest.raises(DataError, match=said):
        read_face_set(face_data, "faces", 16)


def test_a_table_as_spreadsheets_write_it(face_data):
    (face_data / "faces.csv").write_bytes("image,identity\n000003,Zoë\n".encode("utf-8-sig"))
    faces = read_face_set(face_data, "faces", 16)
    assert (faces.names, faces.identities) == (["000003"], ["Zoë"])


@pytest.mark.parametrize("content", [b"", b"no tar file" * 100])
def test_a_tar_that_is_none(tmp_path, content):
    (tmp_path / "faces.tar").write_bytes(content)
    with pytest.raises(DataError, match="copy it anew") as error:
        read_face_set(tmp_path, "faces", 16)
    assert "\n" not in str(error.value)


def test_pictures_that_cannot_be_read_are_named(face_data, monkeypatch):
    (face_data / "faces" / "000005.png").write_text("not a picture")
    with pytest.raises(DataError, match=r"000005 .*\(it is no picture\); replace or remove it"):
        read_face_set(face_data, "faces", 16)
    (face_data / "faces" / "000005.png").unlink()
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)  # as one that would take too much memory
    with pytest.raises(DataError, match=r"000000 .* replace or remove it"):
        read_face_set(face_data, "faces", 16)


def test_no_room_for_what_is_decoded(face_data, tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(np, "savez", full)
        with pytest.raises(DataError, match=r"need 0\.0 GB in .*No space left.*XDG_CACHE_HOME"):
            read_face_set(face_data, "faces", 16)
    assert len(read_face_set(face_data, "faces", 16)) == 24
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda _: str(tmp_path / "file"))
    with pytest.raises(DataError, match="XDG_CACHE_HOME"):
        read_face_set(face_data, "faces", 16)


@pytest.mark.parametrize("named", ["lfw150", "lfw150:", "lfw150:0", ":150", "lfw150:-3"])
def test_sizes_that_are_none(named):
    with pytest.raises(OptionError, match="STEM:SIZE_PX"):
        split_size(named)
    assert split_size("lfw150:150") == ("lfw150", 150)


@pytest.mark.parametrize("identity", ["0", "4"])
def test_one_person_is_too_few_for_recipes_that_hold_people_out(face_data, identity):
    table = (face_data / "faces.csv").read_text().splitlines()
    rows = [row.split(",") for row in table]
    one = [rows[0], *([row[0], identity, *row[2:]] for row in rows[1:])]
    (face_data / "faces.csv").write_text("\n".join(",".join(row) for row in one))
    labels = ["image,Male", *(f"{row[0]},1" for row in rows[1:])]
    (face_data / "labels.csv").write_text("\n".join(labels))
    for recipe in (
        Landmarks(LandmarkOptions(face_sets="faces:48")),
        IGAN(IGANOptions(face_set="faces", labels="labels.csv")),
    ):
        with pytest.raises(DataError, match="too few people"):
            recipe.read_data(face_data)
