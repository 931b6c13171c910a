"""Tiny public sets in their makers' layouts, of pictures that can be told apart."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.io import savemat

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data.attribute_labels import CELEBA_LANDMARKS
from training.data.public_layouts import LFW_LANDMARKS

COUNT = 3
GREY, DOT = (128, 128, 128), (250, 20, 60)


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
