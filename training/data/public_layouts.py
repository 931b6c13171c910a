"""Where the makers of public picture sets put their pictures, and what they tell of them.

torchvision knows the layouts, except for those of Helen and CelebA-HQ.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from engine.faces.alignment import CANONICAL_LANDMARKS, fit_similarity
from training.data.attribute_labels import CELEBA_LANDMARKS
from training.data.encoded_set import EncodedSet

LFW_LANDMARKS = (
    np.array([[104.75, 113.54], [147.03, 112.53], [126.17, 137.75], [108.33, 159.04], [145.27, 158.3]]) + 0.5
) / 250
"""float64 [5,2]: where the deep-funneled faces have the landmarks, in picture widths: medians."""


def _unnamed(data_set: Any) -> EncodedSet:
    """A data set of torchvision's that says of its pictures no more than their order."""
    names = [f"{index:06d}" for index in range(len(data_set))]
    return EncodedSet(lambda index: data_set[index][0], names, names)


def open_svhn(data: Path) -> EncodedSet:
    from torchvision.datasets import SVHN

    return _unnamed(SVHN(data / "svhn", "train"))


def open_cars(data: Path) -> EncodedSet:
    """Each cut out by its box, as in Semantic Image Inpainting (Yeh et al. 2017, section 4.1)."""
    from scipy.io import loadmat
    from torchvision.datasets import StanfordCars

    cars = _unnamed(StanfordCars(data, "train"))
    table = data / "stanford_cars" / "devkit" / "cars_train_annos.mat"
    annotations = np.atleast_1d(loadmat(table, squeeze_me=True)["annotations"])
    edges = [annotations[f"bbox_{edge}"].astype(int) for edge in ("x1", "y1", "x2", "y2")]
    boxes = np.stack(edges, 1) - [1, 1, 0, 0]  # counted from 1, both ends inside
    return EncodedSet(cars.picture, cars.names, cars.identities, boxes=boxes)


def open_flowers(data: Path) -> EncodedSet:
    from torch.utils.data import ConcatDataset
    from torchvision.datasets import Flowers102

    return _unnamed(ConcatDataset([Flowers102(data, part) for part in ("train", "val", "test")]))


def open_textures(data: Path) -> EncodedSet:
    from torch.utils.data import ConcatDataset
    from torchvision.datasets import DTD

    return _unnamed(ConcatDataset([DTD(data, part) for part in ("train", "val", "test")]))


def open_mnist(data: Path) -> EncodedSet:
    from torchvision.datasets import MNIST

    return _unnamed(MNIST(data))


def open_places(data: Path, category: str | None = None) -> EncodedSet:
    from torch.utils.data import Subset
    from torchvision.datasets import Places365

    places = Places365(data / "places365", "train-standard", small=True)
    if category is None:
        return _unnamed(places)
    wanted = places.class_to_idx[category]
    return _unnamed(Subset(places, [i for i, kind in enumerate(places.targets) if kind == wanted]))


def open_lfw(data: Path) -> EncodedSet:
    from torchvision.datasets import LFWPeople

    people = LFWPeople(str(data), "10fold", "deepfunneled")
    names = [Path(file).stem for file in people.data]
    identities = [name.rpartition("_")[0] for name in names]
    return EncodedSet(lambda index: people[index][0], names, identities, aligned_landmarks=LFW_LANDMARKS)


def open_celeba(data: Path) -> EncodedSet:
    from torchvision.datasets import CelebA

    faces = CelebA(data, "all", target_type=[])
    names = [Path(file).stem for file in faces.filename]
    identities = [str(int(who)) for who in faces.identity]
    landmarks_px = faces.landmarks_align.numpy().reshape(-1, 5, 2).astype(np.float64)
    return EncodedSet(lambda index: faces[index][0], names, identities, landmarks_px)


_HELEN_EYES = slice(114, 134), slice(134, 154)
_HELEN_LIPS = slice(58, 86)


def open_helen(data: Path) -> EncodedSet:
    """Photos anywhere in `helen`, and for each one a file in `helen/annotation`: the photo's name, then its
    194 points, a line each. Eyes and mouth corners come from these; the nose tip, which is none of them, from
    the canonical face."""
    photos = {path.stem: path for path in (data / "helen").rglob("*.jpg")}
    names, landmarks_px = [], []
    for file in sorted(
        (data / "helen" / "annotation").glob("*.txt"), key=lambda path: (len(path.name), path)
    ):
        name, *lines = file.read_text().split("\n")
        points = np.array([line.split(",") for line in lines if line.strip()], np.float64)
        if points.shape != (194, 2):
            raise ValueError(f"{file.name} does not list 194 points")
        eyes = sorted((points[eye].mean(0) for eye in _HELEN_EYES), key=lambda eye: eye[0])
        lips = points[_HELEN_LIPS]
        around = np.stack([*eyes, lips[lips[:, 0].argmin()], lips[lips[:, 0].argmax()]])
        to_photo = fit_similarity(CANONICAL_LANDMARKS[[0, 1, 3, 4]], around)
        nose = to_photo[:, :2] @ CANONICAL_LANDMARKS[2] + to_photo[:, 2]
        names.append(name.strip())
        landmarks_px.append(np.insert(around, 2, nose, 0))
    paths = [photos[name] for name in names]
    return EncodedSet(lambda index: Image.open(paths[index]), names, names, np.array(landmarks_px))


def _celeba_hq_landmarks() -> np.ndarray:
    """Where CelebA-HQ's alignment puts the landmarks of CelebA's mean face (Karras et al. 2018, appendix C).

    Returns:
        float64 [5,2], picture widths.
    """
    eyes, mouth = CELEBA_LANDMARKS[:2].mean(0), CELEBA_LANDMARKS[3:].mean(0)
    across, down = CELEBA_LANDMARKS[1] - CELEBA_LANDMARKS[0], mouth - eyes
    side = max(4.0 * np.hypot(*across), 3.6 * np.hypot(*down))
    return (CELEBA_LANDMARKS - (eyes + 0.1 * down)) / side + 0.5


def open_celeba_hq(data: Path) -> EncodedSet:
    """`CelebA-HQ-img/NUMBER.jpg` in `CelebAMask-HQ`. Beside them, `CelebA-HQ-to-CelebA-mapping.txt` and
    CelebA's own `identity_CelebA.txt` (there, or in `celeba`) say who is shown; without these two the set is
    split by picture, and a person may be in both parts."""
    folder = data / "CelebAMask-HQ"
    paths = sorted((folder / "CelebA-HQ-img").glob("*.jpg"), key=lambda path: int(path.stem))
    names = [path.stem for path in paths]
    identities = names
    mapping = folder / "CelebA-HQ-to-CelebA-mapping.txt"
    tables = [place / "identity_CelebA.txt" for place in (folder, data / "celeba")]
    table = next((path for path in tables if path.exists()), None)
    if mapping.exists() and table is not None:
        who = dict(line.split() for line in table.read_text().splitlines() if line.strip())
        rows = [line.split() for line in mapping.read_text().splitlines()[1:] if line.strip()]
        person = {number: who[file] for number, _, file in rows}
        identities = [person[name] for name in names]
    landmarks = _celeba_hq_landmarks()
    return EncodedSet(lambda index: Image.open(paths[index]), names, identities, aligned_landmarks=landmarks)
