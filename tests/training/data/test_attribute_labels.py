"""CelebA's own alignment, brought into the canonical frame, with its labels."""

from __future__ import annotations

import csv

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.data.attribute_labels import CELEBA_LANDMARKS, read_attribute_set, read_label_table
from training.errors import DataError

NAMES = ["Bangs", "Eyeglasses", "Male"]


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def write(folder, count=4, rows=None, scale=1):
    """Grey pictures, 89x109 or twice that, with a white dot at each landmark."""
    pictures = folder / "celeba_labelled_89x109"
    pictures.mkdir(parents=True)
    picture = np.full((109 * scale, 89 * scale, 3), 60, np.uint8)
    for x, y in CELEBA_LANDMARKS * 89 * scale - 0.5:
        cv2.circle(picture, (round(x * 16), round(y * 16)), 24 * scale, (255,) * 3, -1, cv2.LINE_AA, 4)
    for index in range(count):
        Image.fromarray(picture).save(pictures / f"{index:06d}.png")
    with (folder / "celeba_labelled.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", *NAMES])
        writer.writerows(rows or [[f"{i:06d}", 10 + i // 2, i % 2, 0, 1] for i in range(count)])


@pytest.mark.parametrize("scale", [1, 2])
def test_landmarks_lie_in_the_canonical_frame(tmp_path, scale):
    write(tmp_path, scale=scale)
    faces, labels, names = read_attribute_set(tmp_path, 96)
    assert faces.images.shape == (4, 96, 96, 3)
    grey = faces.images[0, ..., 0].astype(np.float64) - 60
    for x, y in CANONICAL_LANDMARKS * 96 - 0.5:
        rows, columns = slice(round(y) - 4, round(y) + 5), slice(round(x) - 4, round(x) + 5)
        ys, xs = np.mgrid[rows, columns]
        dot = np.maximum(grey[rows, columns], 0)
        centre = (xs * dot).sum() / dot.sum(), (ys * dot).sum() / dot.sum()
        # A similarity cannot fit five points exactly: CelebA's frame has the mouth a little nearer.
        assert np.hypot(centre[0] - x, centre[1] - y) < 2.0
    assert names == NAMES
    assert labels.dtype == np.uint8
    assert labels.tolist() == [[0, 0, 1], [1, 0, 1], [0, 0, 1], [1, 0, 1]]
    assert faces.identities == ["10", "10", "11", "11"]


def test_pictures_without_labels_are_left_out(tmp_path):
    write(tmp_path, rows=[["000002", 5, 1, 1, 0]])
    faces, labels, _ = read_attribute_set(tmp_path, 32)
    assert faces.names == ["000002"] and faces.identities == ["5"]
    assert labels.tolist() == [[1, 1, 0]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("image,Bangs\n", "no labels"),
        ("image,Bangs\n000000,maybe\n", "no table of labels"),
        ("picture,Bangs\n000000,1\n", "no column"),
        ("image\n000000\n", "no labels"),
    ],
)
def test_a_wrong_table_is_named(tmp_path, text, message):
    (tmp_path / "labels.csv").write_text(text)
    with pytest.raises(DataError, match=message):
        read_label_table(tmp_path / "labels.csv")


def test_a_missing_table_is_named(tmp_path):
    with pytest.raises(DataError, match=r"labels\.csv cannot be read"):
        read_label_table(tmp_path / "labels.csv")


def test_a_table_of_other_pictures_is_named(tmp_path):
    write(tmp_path, rows=[["000099", 5, 1, 1, 0]])
    with pytest.raises(DataError, match="names none of the pictures"):
        read_attribute_set(tmp_path, 32)
