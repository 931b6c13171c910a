"""The parser: warped labels, F-scores by hand, two steps, and the export."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from PIL import Image

from engine import weights
from engine.faces.parsing import INPUT_PX, FaceParser
from engine.faces.parts import LABELS, FacePart
from engine.networks import catalogue
from training import distributed
from training.data.augment import Moves, random_similarity, warp
from training.data.part_labels import ALL, bits
from training.errors import DataError
from training.export import export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.base import recipe_class
from training.recipes.parser import Parser, ParserOptions, f_scores, warp_sets

TINY = {"batch": 3, "width": 2}


@pytest.fixture
def part_data(tmp_path, random):
    """A data folder with eight coarsely labelled and eight outlined noise pictures."""
    data = tmp_path / "data"
    for stem in ("fasseg256", "frl512"):
        (data / stem).mkdir(parents=True)
    for k in range(15, 23):  # 17 and 22 are held out of the first set, 16 and 20 of the other
        Image.fromarray(random.integers(0, 256, (64, 64, 3), np.uint8)).save(
            data / "fasseg256" / f"v2_{k}.webp"
        )
        labels = np.repeat(np.array([0, 1, 2, 3, 4, 5, 255, 0], np.uint8), 8)
        Image.fromarray(np.tile(labels[:, None], 64)).save(data / "fasseg256" / f"v2_{k}.label.png")
        Image.fromarray(random.integers(0, 256, (64, 64, 3), np.uint8)).save(data / "frl512" / f"f_{k}.webp")
        points = random.uniform(5, 60, (189, 2)).tolist()
        (data / "frl512" / f"f_{k}.json").write_text(json.dumps({"points": points}))
    return data


def start(data, tmp_path, steps: int) -> Trainer:
    recipe = Parser(ParserOptions(**TINY))
    recipe.read_data(data)
    (tmp_path / "run").mkdir()
    fabric = distributed.launch("cpu", precision="fp32")
    return Trainer(recipe, fabric, tmp_path / "run", LoopOptions(steps=steps, log_steps=1))


def test_two_steps(part_data, tmp_path):
    trainer = start(part_data, tmp_path, 2)
    scores = trainer.run()
    assert scores.keys() == {"f_mean", "possible_share"} | {f"f_{name}" for name in LABELS}
    recipe = trainer.recipe
    torch.manual_seed(0)
    untrained = Parser(recipe.options)
    untrained.build()
    for before, after in zip(
        untrained.networks["net"].parameters(), recipe.networks["net"].parameters(), strict=True
    ):
        assert torch.isfinite(after).all()
        assert not torch.equal(before, after)
    header, *rows = (tmp_path / "run" / "log.csv").read_text().splitlines()
    assert {"loss", "possible_share"} <= set(header.split(","))
    assert len(rows) == 2
    assert recipe.sample_sheet().shape[2] == 3


def test_export_and_load_in_the_engine(part_data, tmp_path, monkeypatch, random):
    trainer = start(part_data, tmp_path, 3)
    scores = trainer.run()
    export_weights(trainer.recipe, 3, "cpu", scores, "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))
    crops = random.integers(0, 256, (3, INPUT_PX, INPUT_PX, 3), dtype=np.uint8)
    parser = FaceParser.load()
    x = torch.from_numpy(crops).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.no_grad():
        assert torch.allclose(catalogue.load("parser")(x), trainer.recipe.ema["net"](x), atol=0.02)
    assert parser.parse(crops).shape == (3, INPUT_PX, INPUT_PX)
    assert parser.parse(np.zeros((2, 200, 200, 3), np.uint8)).shape == (2, 200, 200)
    assert parser.parse(np.zeros((0, 64, 64, 3), np.uint8)).shape == (0, 64, 64)


def test_too_few_people_are_refused(part_data):
    for number in (17, 22):
        (part_data / "fasseg256" / f"v2_{number}.label.png").unlink()
    with pytest.raises(DataError, match="too few people"):
        Parser(ParserOptions(**TINY)).read_data(part_data)


def test_labels_are_warped_with_their_pictures_and_mirrored():
    allowed = torch.full((8, 64, 64), bits(FacePart.SKIN), dtype=torch.int32)
    allowed[:, 20:30, 10:25] = bits(FacePart.LEFT_EYE)
    maps = random_similarity(8, torch.Generator().manual_seed(3), Moves(20, 1.2, 0.05))
    warped = warp_sets(allowed, maps)
    picture = warp((allowed != bits(FacePart.SKIN)).unsqueeze(1).float(), maps)[:, 0]
    mirrored = maps[:, 0, 0] * maps[:, 1, 1] - maps[:, 0, 1] * maps[:, 1, 0] < 0
    assert 0 < mirrored.sum() < 8
    for sets, share, is_mirrored in zip(warped, picture, mirrored, strict=True):
        eye = bits(FacePart.RIGHT_EYE if is_mirrored else FacePart.LEFT_EYE)
        assert set(sets.unique().tolist()) == {bits(FacePart.SKIN), eye}
        assert torch.equal(sets[share > 0.9] == eye, torch.ones_like(sets[share > 0.9], dtype=torch.bool))
        assert not (sets[share < 0.1] == eye).any()


def test_f_scores_by_hand():
    skin, hair, nose = bits(FacePart.SKIN), bits(FacePart.HAIR), bits(FacePart.NOSE)
    allowed = np.array([skin, skin, skin, hair, hair | skin, hair | skin, nose, ALL], np.uint16)
    labels = np.array([1, 1, 10, 10, 1, 6, 6, 3], np.uint8)
    scores = f_scores(labels, allowed)
    assert scores[FacePart.SKIN] == pytest.approx(2 * 2 / (2 * 2 + 0 + 1))  # one skin pixel called hair
    assert scores[FacePart.HAIR] == pytest.approx(2 * 1 / (2 * 1 + 1 + 0))
    assert scores[FacePart.NOSE] == pytest.approx(2 * 1 / (2 * 1 + 1 + 0))  # where only hair or skin can be
    assert np.isnan(scores[FacePart.RIGHT_BROW])  # nothing is known where it was seen


def test_it_is_registered():
    assert recipe_class("parser") is Parser
    for preset in Parser.presets.values():
        ParserOptions(**preset)
