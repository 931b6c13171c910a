"""The attribute classifier: two steps, the export, and the table of predicted labels."""

from __future__ import annotations

import csv
import math

import numpy as np
import pytest
import torch
from PIL import Image

from engine import weights
from engine.attributes import ATTRIBUTES
from engine.faces.recognition import INPUT_PX, AttributeRecogniser
from training import distributed, label_attributes
from training.data.attribute_labels import read_label_table
from training.errors import DataError
from training.export import export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.attributes import AttributeOptions, Attributes
from training.recipes.base import recipe_class

TINY = {"batch": 4, "width": 2}


@pytest.fixture
def labelled_data(tmp_path, random):
    """A data folder with pictures of 30 people, one of them held out; attribute k is true of every k-th."""
    data = tmp_path / "data"
    (data / "celeba_labelled_89x109").mkdir(parents=True)
    with (data / "celeba_labelled.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", *reversed(ATTRIBUTES)])
        for k in range(30):
            image = random.integers(0, 256, (109, 89, 3), np.uint8)
            Image.fromarray(image).save(data / "celeba_labelled_89x109" / f"{k:06d}.png")
            truth = [int(k % (index + 1) == 0) for index in range(len(ATTRIBUTES))]
            writer.writerow([f"{k:06d}", k, *reversed(truth)])
    return data


def start(data, tmp_path, steps: int) -> Trainer:
    recipe = Attributes(AttributeOptions(**TINY))
    recipe.read_data(data)
    (tmp_path / "run").mkdir()
    fabric = distributed.launch("cpu", precision="fp32")
    return Trainer(recipe, fabric, tmp_path / "run", LoopOptions(steps=steps, log_steps=1))


@pytest.fixture
def trained(labelled_data, tmp_path, monkeypatch) -> Trainer:
    """A run of three steps whose weights the engine finds."""
    trainer = start(labelled_data, tmp_path, 3)
    export_weights(trainer.recipe, 3, "cpu", trainer.run(), "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    return trainer


def test_two_steps(labelled_data, tmp_path):
    trainer = start(labelled_data, tmp_path, 2)
    scores = trainer.run()
    assert all(math.isfinite(score) for score in scores.values())
    assert {f"accuracy_{name}" for name in ATTRIBUTES} < scores.keys()
    recipe = trainer.recipe
    torch.manual_seed(0)
    untrained = Attributes(recipe.options)
    untrained.train_labels = recipe.train_labels
    untrained.build()
    for before, after in zip(
        untrained.networks["net"].parameters(), recipe.networks["net"].parameters(), strict=True
    ):
        assert torch.isfinite(after).all()
        assert not torch.equal(before, after)
    assert recipe.sample_sheet().shape == (3 * INPUT_PX, 16 * INPUT_PX, 3)  # 40 times the one held out


def test_labels_are_read_by_name_whatever_their_order(labelled_data):
    recipe = Attributes(AttributeOptions(**TINY))
    recipe.read_data(labelled_data)
    assert len(recipe.train_labels) == 29
    # 000004 is the one person held out; the first attribute is true of everybody, the third of 0, 3, 6 …
    assert recipe.validation_labels.tolist() == [[int(4 % (k + 1) == 0) for k in range(40)]]
    assert recipe.train_labels[:, 0].all()
    assert recipe.train_labels[:, 2].sum() == 10


def test_before_training_it_gives_how_common_an_attribute_is(labelled_data):
    recipe = Attributes(AttributeOptions(**TINY))
    recipe.read_data(labelled_data)
    recipe.build()
    shares = torch.sigmoid(recipe.networks["net"].to_logits.bias)
    assert shares[2].item() == pytest.approx(10 / 29, abs=1e-5)


def test_a_table_without_all_attributes_is_refused(labelled_data):
    path = labelled_data / "celeba_labelled.csv"
    path.write_text(path.read_text().replace("Bangs", "Fringe"))
    with pytest.raises(DataError, match="lacks the columns Bangs"):
        Attributes(AttributeOptions(**TINY)).read_data(labelled_data)


def test_export_and_load_in_the_engine(trained, random):
    crops = random.integers(0, 256, (3, INPUT_PX, INPUT_PX, 3), dtype=np.uint8)
    recogniser = AttributeRecogniser.load()
    found = recogniser.recognise(crops)
    x = torch.from_numpy(crops).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.no_grad():
        expected = torch.sigmoid(trained.recipe.ema["net"](x)).numpy()
    assert np.abs(found - expected).max() < 0.01
    assert np.ptp(found, axis=0).max() > 1e-6  # the pictures matter
    assert recogniser.recognise(np.zeros((2, 192, 192, 3), np.uint8)).shape == (2, 40)
    assert recogniser.recognise(np.zeros((0, 80, 80, 3), np.uint8)).shape == (0, 40)


def label(*arguments: str) -> None:
    label_attributes.app(list(arguments), standalone_mode=False)


def test_predicted_labels_are_a_table_of_labels(trained, face_data, tmp_path):
    out = tmp_path / "labels.csv"
    label("--data", str(face_data), "--set", "faces", "-o", str(out), "--device", "cpu")
    labels, names = read_label_table(out)
    assert names == list(ATTRIBUTES)
    assert len(labels) == 24
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["predicted"] for row in rows} == {"1"}
    assert [row["identity"] for row in rows[:3]] == ["0", "0", "1"]
    first = np.asarray(Image.open(face_data / "faces" / "000000.png").resize((INPUT_PX, INPUT_PX), 1))
    assert np.array_equal(labels["000000"], AttributeRecogniser.load().recognise(first[None])[0] > 0.5)


def test_an_existing_table_is_kept_and_one_line_says_why(trained, face_data, tmp_path, monkeypatch, capsys):
    out = tmp_path / "labels.csv"
    out.write_text("mine")
    arguments = ["faceinpaint-label", "--data", str(face_data), "--set", "faces", "-o", str(out)]
    monkeypatch.setattr("sys.argv", arguments)
    with pytest.raises(SystemExit) as stop:
        label_attributes.main()
    assert stop.value.code == 2
    assert out.read_text() == "mine"
    error = capsys.readouterr().err
    assert error.startswith("faceinpaint-label: ")
    assert error.count("\n") == 1


def test_it_is_registered():
    assert recipe_class("attributes") is Attributes
    for preset in Attributes.presets.values():
        AttributeOptions(**preset)
