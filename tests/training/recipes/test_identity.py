"""The embedding of identities: its loss by hand, its data, two steps, and the export."""

from __future__ import annotations

import csv
import math

import numpy as np
import pytest
import torch
from PIL import Image

from engine import weights
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.identity import CROP_PX, WINDOW, IdentityEmbedder, identity_distance
from engine.networks import catalogue
from training import distributed
from training.data.identity_faces import often_pictured, read_by_landmarks
from training.errors import DataError
from training.export import export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.base import recipe_class
from training.recipes.identity import Identity, IdentityOptions, margin_loss

COLUMNS = [f"{p}_{axis}" for p in ("le", "re", "n", "lm", "rm") for axis in "xy"]
TINY = {
    "batch": 4,
    "width": 2,
    "canonical_set": "faces",
    "labelled": False,
    "landmark_set": "press:60",
    "pictures": 2,
}


@pytest.fixture
def people_data(tmp_path, random):
    """Two sets with two pictures of each of 55 people ("4", "42" … are held out), and their landmarks."""
    data = tmp_path / "data"
    for stem in ("faces", "press"):
        (data / stem).mkdir(parents=True)
        with (data / f"{stem}.csv").open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["image", "identity", *COLUMNS])
            for k in range(110):
                pixels = random.integers(0, 256, (6, 6, 3), np.uint8)
                Image.fromarray(pixels).resize((60, 60), Image.Resampling.NEAREST).save(
                    data / stem / f"{k:06d}.png"
                )
                writer.writerow([f"{k:06d}", k // 2, *(CANONICAL_LANDMARKS * 60 - 0.5).ravel()])
    return data


def start(data, tmp_path, steps: int) -> Trainer:
    recipe = Identity(IdentityOptions(**TINY))
    recipe.read_data(data)
    (tmp_path / "run").mkdir()
    fabric = distributed.launch("cpu", precision="fp32")
    return Trainer(recipe, fabric, tmp_path / "run", LoopOptions(steps=steps, log_steps=1))


def test_two_steps(people_data, tmp_path):
    trainer = start(people_data, tmp_path, 2)
    recipe = trainer.recipe
    assert len(recipe.person_number) == 55 - 4
    assert not {"4", "42", "52", "53"} & recipe.person_number.keys()
    scores = trainer.run()
    assert all(math.isfinite(score) for score in scores.values())
    assert scores.keys() >= {"press_accuracy", "faces_accuracy"}
    torch.manual_seed(0)
    untrained = Identity(recipe.options)
    untrained.person_number = recipe.person_number
    untrained.build()
    for name, network in recipe.networks.items():
        for before, after in zip(untrained.networks[name].parameters(), network.parameters(), strict=True):
            assert torch.isfinite(after).all()
            assert not torch.equal(before, after)
    assert recipe.sample_sheet().shape[2] == 3


def test_export_and_load_in_the_engine(people_data, tmp_path, monkeypatch, random):
    trainer = start(people_data, tmp_path, 3)
    export_weights(trainer.recipe, 3, "cpu", trainer.run(), "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    crops = random.integers(0, 256, (2, CROP_PX, CROP_PX, 3), dtype=np.uint8)
    embedder = IdentityEmbedder.load()
    window = (torch.from_numpy(crops).permute(0, 3, 1, 2).float() / 127.5 - 1)[:, :, *WINDOW]
    with torch.no_grad():
        assert torch.allclose(
            catalogue.load("identity")(window), trainer.recipe.ema["net"](window), atol=0.01
        )
    embeddings = embedder.embed(crops)
    assert np.allclose(np.linalg.norm(embeddings, axis=1), 1, atol=1e-5)
    assert np.allclose(embedder.embed(crops[:, :, ::-1])[0], embedder.embed(crops)[0], atol=0.2)
    assert embedder.embed(np.zeros((0, 80, 80, 3), np.uint8)).shape == (0, 128)


def test_margin_loss_by_hand():
    cosines = torch.tensor([[0.6, 0.2, -0.1]])
    right, wrong = math.exp(10 * (0.6 - 0.25)), math.exp(10 * 0.2) + math.exp(-10 * 0.1)
    expected = -math.log(right / (right + wrong))
    assert margin_loss(cosines, torch.tensor([0]), 10, 0.25).item() == pytest.approx(expected, abs=1e-6)


def test_identity_distance_by_hand():
    first = np.array([[1.0, 0, 0], [1, 0, 0], [1, 0, 0]])
    second = np.array([[1.0, 0, 0], [0, 1, 0], [-1, 0, 0]])
    assert identity_distance(first, second).tolist() == [0, 2, 4]


def test_faces_are_brought_into_the_canonical_frame_by_their_landmarks(tmp_path):
    (tmp_path / "tilted").mkdir()
    angle = np.deg2rad(20)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (CANONICAL_LANDMARKS - 0.55) @ turn.T * 80 + 60
    image = np.zeros((120, 120, 3), np.uint8)
    for channel, (x, y) in enumerate(points[:3].round().astype(int)):  # red and green eyes, a blue nose
        image[y - 2 : y + 3, x - 2 : x + 3, channel] = 255
    Image.fromarray(image).save(tmp_path / "tilted" / "a.png")
    with (tmp_path / "tilted.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", *COLUMNS])
        writer.writerow(["a", "anna", *points.ravel()])
    faces = read_by_landmarks(tmp_path, "tilted", 120, 100)
    assert faces.identities == ["anna"]
    for channel, landmark in enumerate(CANONICAL_LANDMARKS[:3]):
        others = np.delete(faces.images[0], channel, 2).max(2)
        ys, xs = np.nonzero((faces.images[0][..., channel] > 128) & (others < 64))
        assert np.allclose([xs.mean(), ys.mean()], landmark * 100 - 0.5, atol=1.0)


def test_people_with_few_pictures_are_left_out(people_data):
    faces = read_by_landmarks(people_data, "press", 60, 40)
    faces.identities[0] = "somebody else"
    assert often_pictured(faces, 2).tolist() == list(range(2, 110))


def test_too_few_people_are_refused(people_data):
    with pytest.raises(DataError, match="lower the option pictures"):
        Identity(IdentityOptions(**TINY | {"pictures": 3})).read_data(people_data)


def test_it_is_registered():
    assert recipe_class("identity") is Identity
    for preset in Identity.presets.values():
        IdentityOptions(**preset)
