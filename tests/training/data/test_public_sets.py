"""Public sets: tiny ones in their makers' layouts, their pixels, frames and people."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from scipy.io import savemat

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data import encoded_set
from training.data.attribute_labels import CELEBA_LANDMARKS
from training.data.public_layouts import LFW_LANDMARKS
from training.data.public_sets import PUBLIC_SETS, licence_of, read_picture_set
from training.errors import DataError
from training.recipes.base import recipe_class

COUNT = 3
GREY, DOT = (128, 128, 128), (250, 20, 60)


@pytest.fixture(autouse=True)
def no_check_sums(monkeypatch):
    """Ours are not the makers' files, whose check sums torchvision knows."""
    for module in ("svhn", "flowers102", "lfw", "places365", "celeba"):
        monkeypatch.setattr(
            f"torchvision.datasets.{module}.check_integrity", lambda path, md5=None: Path(path).exists()
        )


def colour(index: int) -> tuple[int, int, int]:
    return 40 + 30 * index, 200 - 30 * index, 15 * index


def save(image: np.ndarray, path: Path) -> None:
    """Without loss, whatever the name ends in: Pillow looks at the content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image).save(path, "PNG")


def flat(index: int, size: tuple[int, int], box: tuple[int, int, int, int]) -> np.ndarray:
    """A picture of a colour of its own inside a box (left, top, right, bottom), and of another around it."""
    image = np.full((*size, 3), 255, np.uint8)
    image[box[1] : box[3], box[0] : box[2]] = colour(index)
    return image


def dotted(landmarks_px: np.ndarray, size: tuple[int, int], radius: float = 3) -> np.ndarray:
    """Dots where a face has its landmarks."""
    image = np.full((*size, 3), GREY, np.uint8)
    ys, xs = np.indices(size)
    for x, y in landmarks_px:
        image[(xs - x) ** 2 + (ys - y) ** 2 <= radius**2] = DOT
    return image


def make_svhn(data: Path) -> None:
    (data / "svhn").mkdir()
    stack = np.stack([np.full((32, 32, 3), colour(k), np.uint8) for k in range(COUNT)], 3)
    savemat(data / "svhn" / "train_32x32.mat", {"X": stack, "y": np.array([[1], [10], [3]])})


def make_cars(data: Path) -> None:
    folder = data / "stanford_cars"
    (folder / "devkit").mkdir(parents=True)
    kinds = [(f"bbox_{edge}", "i4") for edge in ("x1", "y1", "x2", "y2")] + [("class", "i4"), ("fname", "O")]
    rows = np.zeros((1, COUNT), kinds)
    for k in range(COUNT):
        rows[0, k] = (11 + k, 6, 50 + k, 30, 1, f"{k:05d}.jpg")
        save(flat(k, (40, 70), (10 + k, 5, 50 + k, 30)), folder / "cars_train" / f"{k:05d}.jpg")
    savemat(folder / "devkit" / "cars_train_annos.mat", {"annotations": rows})
    savemat(folder / "devkit" / "cars_meta.mat", {"class_names": np.array(["a", "b"], object)})


def make_flowers(data: Path) -> None:
    for k in range(2 * COUNT):
        save(flat(k, (30, 20), (0, 5, 20, 25)), data / "flowers-102" / "jpg" / f"image_{k + 1:05d}.jpg")
    savemat(data / "flowers-102" / "setid.mat", {"trnid": [[1, 2]], "valid": [[3, 4]], "tstid": [[5, 6]]})
    savemat(data / "flowers-102" / "imagelabels.mat", {"labels": [[1, 1, 2, 2, 3, 3]]})


def make_dtd(data: Path) -> None:
    (data / "dtd" / "dtd" / "labels").mkdir(parents=True)
    for k, part in enumerate(("train", "val", "test")):
        name = f"banded/banded_{k:04d}.jpg"
        save(flat(k, (20, 30), (5, 0, 25, 20)), data / "dtd" / "dtd" / "images" / name)
        (data / "dtd" / "dtd" / "labels" / f"{part}1.txt").write_text(name + "\n")


def make_mnist(data: Path) -> None:
    raw = data / "MNIST" / "raw"
    raw.mkdir(parents=True)
    images = np.stack([np.full((28, 28), 50 * k, np.uint8) for k in range(COUNT)])
    for part in ("train", "t10k"):
        header = struct.pack(">4B3I", 0, 0, 8, 3, COUNT, 28, 28)
        (raw / f"{part}-images-idx3-ubyte").write_bytes(header + images.tobytes())
        (raw / f"{part}-labels-idx1-ubyte").write_bytes(struct.pack(">4BI3B", 0, 0, 8, 1, COUNT, 1, 2, 3))


def make_places(data: Path) -> None:
    root = data / "places365"
    files = ["/a/airfield/1.jpg", "/c/canyon/1.jpg", "/c/canyon/2.jpg"]
    for k, file in enumerate(files):
        save(flat(k, (20, 20), (0, 0, 20, 20)), root / f"data_256_standard{file}")
    (root / "categories_places365.txt").write_text("/a/airfield 0\n/c/canyon 1\n")
    (root / "places365_train_standard.txt").write_text(
        "".join(f"{file} {kind}\n" for file, kind in zip(files, (0, 1, 1), strict=True))
    )


def make_lfw(data: Path) -> None:
    root = data / "lfw-py"
    people = [("Ann_Lee", 2), ("Bo_Ek", 1)]
    for name, count in people:
        for number in range(1, count + 1):
            image = dotted(LFW_LANDMARKS * 250 - 0.5, (250, 250))
            save(image, root / "lfw-deepfunneled" / name / f"{name}_{number:04d}.jpg")
    (root / "lfw-deepfunneled.tgz").touch()
    (root / "lfw-names.txt").write_text("".join(f"{name}\t{count}\n" for name, count in people))
    (root / "people.txt").write_text("1\n2\n" + "".join(f"{name}\t{count}\n" for name, count in people))


def celeba_landmarks_px(index: int) -> np.ndarray:
    """Each face a little elsewhere, as CelebA's own are."""
    return np.rint(CELEBA_LANDMARKS * 178 - 0.5) + np.array([index, -2 * index])


def make_celeba(data: Path) -> None:
    root = data / "celeba"
    files = [f"{k + 1:06d}.jpg" for k in range(COUNT)]
    tables: dict[str, list[str]] = {
        "list_eval_partition": [],
        "identity_CelebA": [],
        "list_bbox_celeba": ["3", "image_id x_1 y_1 width height"],
        "list_landmarks_align_celeba": ["3", " ".join(f"point_{k}" for k in range(10))],
        "list_attr_celeba": ["3", "Bald Bangs"],
    }
    for k, file in enumerate(files):
        points = celeba_landmarks_px(k)
        save(dotted(points, (218, 178)), root / "img_align_celeba" / file)
        tables["list_eval_partition"].append(f"{file} {k}")
        tables["identity_CelebA"].append(f"{file} {2880 + k // 2}")
        tables["list_bbox_celeba"].append(f"{file} 1 2 3 4")
        tables["list_landmarks_align_celeba"].append(
            file + " " + " ".join(str(int(v)) for v in points.ravel())
        )
        tables["list_attr_celeba"].append(f"{file} -1 1")
    for name, lines in tables.items():
        (root / f"{name}.txt").write_text("\n".join(lines) + "\n")


def helen_landmarks_px(index: int) -> np.ndarray:
    """A large face, turned a little."""
    angle = 0.1 * index
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return (CANONICAL_LANDMARKS - 0.5) @ turn.T * 400 + [300, 250]


def make_helen(data: Path) -> None:
    (data / "helen" / "annotation").mkdir(parents=True)
    for k in range(COUNT):
        eyes, lips = helen_landmarks_px(k)[:2], helen_landmarks_px(k)[3:]
        save(dotted(helen_landmarks_px(k), (500, 600), 12), data / "helen" / f"helen_{k}" / f"{k}_1.jpg")
        points = np.zeros((194, 2))
        around = 9 * np.array([[np.cos(t), np.sin(t)] for t in np.arange(20) * np.pi / 10])
        points[114:134], points[134:154] = eyes[1] + around, eyes[0] + around  # whichever comes first
        points[58:86] = lips.mean(0)
        points[58], points[70] = lips
        lines = [f"{k}_1", *(f"{x} , {y}" for x, y in points)]
        (data / "helen" / "annotation" / f"{k + 1}.txt").write_text("\n".join(lines) + "\n")


def make_celeba_hq(data: Path) -> None:
    """Faces as Karras et al. align them, written out by hand for CelebA's mean face."""
    eyes, mouth = np.array([44.25, 55.5]), np.array([44.35, 76.05])
    corner = eyes + 0.1 * (mouth - eyes) - 39  # four distances of the eyes, 19.5, are 78
    landmarks = (CELEBA_LANDMARKS * 89 - 0.5 - corner) / 78
    root = data / "CelebAMask-HQ"
    for k in range(COUNT):
        save(dotted(landmarks * 512 - 0.5, (512, 512), 12), root / "CelebA-HQ-img" / f"{k}.jpg")
    (root / "CelebA-HQ-to-CelebA-mapping.txt").write_text(
        "idx orig_idx orig_file\n" + "".join(f"{k} {7 - k} {8 - k:06d}.jpg\n" for k in range(COUNT))
    )
    (root / "identity_CelebA.txt").write_text("000006.jpg 61\n000007.jpg 61\n000008.jpg 5\n")


MAKERS = {
    "svhn": make_svhn,
    "cars": make_cars,
    "flowers102": make_flowers,
    "dtd": make_dtd,
    "mnist": make_mnist,
    "places365": make_places,
    "places365_canyon": make_places,
    "lfw": make_lfw,
    "celeba": make_celeba,
    "helen": make_helen,
    "celeba_hq": make_celeba_hq,
}


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
