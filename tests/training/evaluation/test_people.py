"""The commands that judge people, on people whom no training holds, from the data folder to the tables."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from engine.attributes import ATTRIBUTES
from engine.faces.alignment import CANONICAL_LANDMARKS
from training import evaluate
from training.data.face_set import is_validation
from training.evaluation import identity_networks
from training.evaluation.attribute_tables import held_out_labels

PEOPLE = ("4", "42", "52", "1", "2")  # the first three are held out
PICTURES = 4


class Brightness:
    """Tells the drawn people apart."""

    def embed(self, crops_rgb: np.ndarray) -> np.ndarray:
        middle = len(crops_rgb[0]) // 2
        return crops_rgb[:, middle - 9 : middle + 9, middle - 9 : middle + 9].mean((1, 2)) / 255


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The sets "faces" and "celeba_labelled" of five people, each of a brightness of their own."""
    folder, rng = tmp_path / "data", np.random.default_rng(0)
    points = [f"{point}_{axis}" for point in ("le", "re", "n", "lm", "rm") for axis in "xy"]
    faces, labelled = folder / "faces", folder / "celeba_labelled_89x109"
    for part in (faces, labelled):
        part.mkdir(parents=True)
    with (
        (folder / "faces.csv").open("w", newline="") as of_faces,
        (folder / "celeba_labelled.csv").open("w", newline="") as of_labels,
    ):
        writers = csv.writer(of_faces), csv.writer(of_labels)
        writers[0].writerow(["image", "identity", *points])
        writers[1].writerow(["image", "identity", *ATTRIBUTES])
        for number in range(len(PEOPLE) * PICTURES):
            who = number // PICTURES
            noise = rng.integers(0, 9, (109, 89, 3)) + 30 + 45 * who
            name = f"{number:06d}"
            Image.fromarray(noise[:64, :64].astype(np.uint8)).save(faces / f"{name}.png")
            Image.fromarray(noise.astype(np.uint8)).save(labelled / f"{name}.png")
            writers[0].writerow([name, PEOPLE[who], *(CANONICAL_LANDMARKS * 64 - 0.5).ravel()])
            writers[1].writerow([name, PEOPLE[who], *[int(who > 2)] * len(ATTRIBUTES)])
    return folder


def evaluated(name: str, out: Path, *arguments: object) -> list[dict]:
    result = CliRunner().invoke(evaluate.app, [name, "--out", str(out), *map(str, arguments)])
    assert result.exit_code == 0, result.output
    return json.loads((out / f"{name}.json").read_text())


def test_verification_and_recognition_of_held_out_people(data, tmp_path, monkeypatch):
    monkeypatch.setattr(identity_networks, "load_embedder", lambda name, device: Brightness())
    sets = ["--data", data, "--set", "faces"]
    table, curve, words = evaluated("verification", tmp_path, *sets, "--landmark-set", "faces:64")
    name, pairs, right, *_ = table["rows"][0]
    assert (name, pairs) == ("faces", "36")  # 3 people with 6 pairs each, and as many of two people
    assert right["value"] == 100
    assert {row[3] for row in curve["rows"] if row[0] == "faces"} == {"100.0"}
    assert [sum(map(float, row[1:])) for row in words["rows"]] == pytest.approx([100] * 2, abs=0.2)
    top1, *_ = evaluated("recognition", tmp_path, *sets, "--generators", "telea", "--count", 0)
    assert top1["title"].endswith("(6 faces)")
    assert {row[0]: row[1]["value"] for row in top1["rows"]} == pytest.approx(
        {"original": 100, "noise": 100 / 3, "telea": 100}, abs=34
    )
    assert top1["rows"][0][1]["value"] == 100
    assert (tmp_path / "recognition.png").exists()


def test_labels_of_held_out_people(data):
    faces = held_out_labels(data)
    assert len(faces.images) == 3 * PICTURES
    assert all(is_validation(person) for person in faces.identities)
    assert faces.labels.shape == (12, 40)
    assert not faces.labels.any()
    assert faces.common.all()  # among the people of the training, all have all
