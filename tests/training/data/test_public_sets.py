"""Public sets: what is read of tiny ones, their pixels, frames and people."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from engine.faces.alignment import CANONICAL_LANDMARKS
from tests.training.data.tiny_public_sets import COUNT, DOT, MAKERS, colour
from training.data import encoded_set
from training.data.public_sets import PUBLIC_SETS, licence_of, read_picture_set
from training.errors import DataError
from training.recipes.base import recipe_class


@pytest.fixture(autouse=True)
def no_check_sums(monkeypatch):
    """Ours are not the makers' files, whose check sums torchvision knows."""
    for module in ("svhn", "flowers102", "lfw", "places365", "celeba"):
        monkeypatch.setattr(
            f"torchvision.datasets.{module}.check_integrity", lambda path, md5=None: Path(path).exists()
        )


@pytest.fixture
def make(tmp_path):
    def make_set(name: str) -> Path:
        data = tmp_path / "public"
        data.mkdir()
        MAKERS[name](data)
        return data

    return make_set


def test_every_set_has_a_test_of_its_layout():
    assert MAKERS.keys() == PUBLIC_SETS.keys()


@pytest.mark.parametrize("name", ["svhn", "cars", "flowers102", "dtd", "places365"])
def test_pictures_are_squares_of_what_they_show(make, name):
    pictures = read_picture_set(make(name), name, 16)
    count = 2 * COUNT if name == "flowers102" else COUNT
    assert pictures.images.shape == (count, 16, 16, 3)
    assert pictures.images.dtype == np.uint8
    for k in range(count):
        assert (pictures.images[k] == colour(k)).all()
    assert pictures.identities == pictures.names == [f"{k:06d}" for k in range(count)]


def test_grey_digits_become_rgb(make):
    pictures = read_picture_set(make("mnist"), "mnist", 32)
    assert [np.unique(image).tolist() for image in pictures.images] == [[0], [50], [100]]


def test_one_category_of_places(make):
    pictures = read_picture_set(make("places365_canyon"), "places365_canyon", 16)
    assert [tuple(image[0, 0]) for image in pictures.images] == [colour(1), colour(2)]


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("lfw", ["Ann_Lee", "Ann_Lee", "Bo_Ek"]),
        ("celeba", ["2880", "2880", "2881"]),
        ("helen", ["0_1", "1_1", "2_1"]),
        ("celeba_hq", ["5", "61", "61"]),
    ],
)
def test_faces_come_in_the_canonical_frame_with_their_people(make, name, people):
    size_px = 96
    faces = read_picture_set(make(name), name, size_px)
    assert faces.identities == people
    for k in range(COUNT):
        is_dot = (np.abs(faces.images[k].astype(int) - DOT) < 60).all(2)
        ys, xs = np.nonzero(is_dot)
        places = (np.stack([xs, ys], 1) + 0.5) / size_px
        distances = np.linalg.norm(places[:, None] - CANONICAL_LANDMARKS, axis=2)
        assert distances.min(1).max() < 0.06  # no dot elsewhere, and one at each landmark
        for landmark in range(5):
            near = places[distances.argmin(1) == landmark]
            assert np.linalg.norm(near.mean(0) - CANONICAL_LANDMARKS[landmark]) < 0.025
        if name in ("celeba", "helen"):
            assert np.allclose(faces.landmarks[k], CANONICAL_LANDMARKS, atol=0.025)
    assert (faces.landmarks is not None) == (name in ("celeba", "helen"))


def test_a_set_is_decoded_once(make, monkeypatch):
    data = make("celeba")
    first = read_picture_set(data, "celeba", 32)
    monkeypatch.setattr(encoded_set.EncodedSet, "square", None)
    again = read_picture_set(data, "celeba", 32)
    assert isinstance(again.images, np.memmap)
    assert np.array_equal(again.images, first.images)
    assert np.array_equal(again.landmarks, first.landmarks)
    assert (again.names, again.identities) == (first.names, first.identities)


def test_without_the_table_of_people_celeba_hq_is_split_by_picture(make):
    data = make("celeba_hq")
    (data / "CelebAMask-HQ" / "identity_CelebA.txt").unlink()
    assert read_picture_set(data, "celeba_hq", 32).identities == ["0", "1", "2"]


@pytest.mark.parametrize("name", MAKERS)
def test_a_missing_set_says_how_to_get_it(tmp_path, name):
    with pytest.raises(DataError, match=r"is missing\); ") as error:
        read_picture_set(tmp_path, name, 16)
    assert str(tmp_path) in str(error.value).partition("); ")[2]
    assert "\n" not in str(error.value)


def test_a_missing_folder(tmp_path):
    with pytest.raises(DataError, match="no data folder"):
        read_picture_set(tmp_path / "nowhere", "svhn", 16)


def damage_svhn(data: Path) -> None:
    savemat(data / "svhn" / "train_32x32.mat", {"Y": np.zeros(3)})


def damage_celeba(data: Path) -> None:
    table = data / "celeba" / "identity_CelebA.txt"
    table.write_text("".join(table.read_text().splitlines(True)[:2]))


def damage_helen(data: Path) -> None:
    (data / "helen" / "annotation" / "2.txt").write_text("1_1\n3 , 4\n")


def damage_flowers(data: Path) -> None:
    (data / "flowers-102" / "imagelabels.mat").write_bytes(b"no table")


@pytest.mark.parametrize("damage", [damage_svhn, damage_celeba, damage_helen, damage_flowers])
def test_another_layout_is_one_sentence(make, damage):
    names = {"svhn": "svhn", "celeba": "celeba", "helen": "helen", "flowers": "flowers102"}
    name = names[damage.__name__.removeprefix("damage_")]
    data = make(name)
    damage(data)
    with pytest.raises(DataError, match="damaged or of another layout") as error:
        read_picture_set(data, name, 16)
    assert "\n" not in str(error.value)


def test_pictures_of_the_wrong_shape_are_named(make):
    data = make("svhn")
    savemat(data / "svhn" / "train_32x32.mat", {"X": np.zeros((32, 3, 32, 3), np.uint8), "y": np.ones(3)})
    with pytest.raises(DataError, match="The picture 000000 of SVHN cannot be read"):
        read_picture_set(data, "svhn", 16)


def test_a_damaged_picture_is_named_and_read_once_it_is_mended(make):
    data = make("dtd")
    path = data / "dtd" / "dtd" / "images" / "banded" / "banded_0001.jpg"
    whole = path.read_bytes()
    path.write_bytes(b"no picture")
    with pytest.raises(DataError, match="The picture 000001 of DTD"):
        read_picture_set(data, "dtd", 16)
    path.write_bytes(whole)
    assert len(read_picture_set(data, "dtd", 16)) == COUNT


def test_a_full_disk_is_one_sentence(make, monkeypatch):
    data = make("svhn")
    whole = encoded_set.EncodedSet.square

    class Full:
        def tobytes(self) -> bytes:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(encoded_set.EncodedSet, "square", lambda *_: (Full(), None))
    with pytest.raises(DataError, match=r"No space left on device\); make room"):
        read_picture_set(data, "svhn", 16)
    monkeypatch.setattr(encoded_set.EncodedSet, "square", whole)
    assert len(read_picture_set(data, "svhn", 16)) == COUNT


def test_licences():
    assert licence_of(["mnist"], "ours") == "CC BY-SA 3.0 (trained on MNIST)"
    assert licence_of(["faces", "portraits"], "ours") == "ours"
    assert licence_of(["faces", "mnist"], "ours") == "ours; CC BY-SA 3.0 (trained on MNIST)"


@pytest.mark.parametrize(
    ("recipe", "options", "name"),
    [
        ("dcgan", {}, "svhn"),
        ("dcgan", {}, "cars"),
        ("gfc", {"parsing_weight": 0.0}, "celeba"),
        ("gfc", {"parsing_weight": 0.0}, "helen"),
        ("mde", {}, "flowers102"),
        ("mde", {}, "mnist"),
        ("gepe", {"size_px": 64}, "dtd"),
        ("gepe", {"size_px": 64}, "places365_canyon"),
        ("gepe", {"size_px": 64}, "celeba_hq"),
    ],
)
def test_recipes_read_them_by_name(make, monkeypatch, recipe, options, name):
    data = make(name)
    held_out = {"000001", "2880", "0_1", "61"}
    monkeypatch.setattr("training.data.face_set.is_validation", lambda who: who in held_out)
    cls = recipe_class(recipe)
    trainee = cls(cls.options_type(face_set=name, batch=4, **options))
    trainee.read_data(data)
    drawn = trainee.batch(np.random.default_rng(0))["images"]
    assert drawn.shape[0] == 4
    shown = read_picture_set(data, name, drawn.shape[1])
    kept = {shown.images[k].tobytes() for k in shown.split()[0]}
    assert {image.tobytes() for image in drawn} <= kept | {
        shown.images[k][:, ::-1].tobytes() for k in shown.split()[0]
    }
    assert trainee.data_sets == (name,)
    assert trainee.licence == PUBLIC_SETS[name].licence


def test_a_set_of_one_person_is_refused(make, monkeypatch):
    data = make("svhn")
    monkeypatch.setattr("training.data.face_set.is_validation", lambda who: False)
    dcgan = recipe_class("dcgan")
    with pytest.raises(DataError, match="too few"):
        dcgan(dcgan.options_type(face_set="svhn")).read_data(data)
