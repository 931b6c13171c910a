"""Generative Face Completion with its parsing loss, and its settings M1 to M4."""

from __future__ import annotations

import math
from contextlib import nullcontext

import numpy as np
import pytest
import torch

from engine import weights
from training.errors import OptionError
from training.export import export_weights
from training.recipes.gfc import GFC, GFCOptions
from training.recipes.parser import Parser, ParserOptions
from training.step import StepContext

TINY = {"batch": 2, "face_set": "faces", "width": 0.0625, "code": 8, "critic_width": 4}


@pytest.fixture
def parser_weights(tmp_path, monkeypatch) -> None:
    """An untrained parser among the weights."""
    recipe = Parser(ParserOptions(width=2))
    recipe.data_sets = ()
    recipe.build()
    recipe.to(torch.device("cpu"))
    export_weights(recipe, 0, "cpu", {}, "small", tmp_path / "weights")
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "weights"))


STAGE_3 = {"stage1_share": 0.0, "stage2_share": 0.0}
NO_CRITICS = {"local_weight": 0.0, "global_weight": 0.0}


def step(face_data, **options) -> tuple[GFC, dict[str, float]]:
    """The recipe after the first step of a run, and the step's losses."""
    recipe = GFC(GFCOptions(**TINY | options))
    recipe.read_data(face_data)
    torch.manual_seed(0)
    recipe.build()
    recipe.to(torch.device("cpu"))
    rng = torch.Generator().manual_seed(0)
    context = StepContext(0, 1, rng, nullcontext, lambda name, loss: loss.backward(), lambda value: value)
    batch = recipe.batch(np.random.default_rng(0))
    parts = recipe.train_step({name: torch.from_numpy(array) for name, array in batch.items()}, context)
    return recipe, {name: float(value) for name, value in parts.items()}


@pytest.mark.parametrize(
    ("preset", "losses"),
    [
        ("m1", set()),
        ("m2", {"local_adversarial"}),
        ("m3", {"local_adversarial", "global_adversarial"}),
        ("m4", {"local_adversarial", "global_adversarial", "parsing"}),
    ],
)
def test_each_setting_adds_one_loss(parser_weights, face_data, preset, losses):
    _, parts = step(face_data, **STAGE_3 | GFC.presets[preset])
    assert {"whole", "generator"} <= parts.keys()
    assert parts.keys() & {"local_adversarial", "global_adversarial", "parsing"} == losses
    assert all(math.isfinite(value) for value in parts.values())


def test_the_parsing_loss_waits_for_stage_3(parser_weights, face_data):
    _, parts = step(face_data, stage1_share=0.0, stage2_share=1.0)
    assert "parsing" not in parts
    assert "local_adversarial" in parts


def test_only_the_generator_learns_from_the_parsing_loss(parser_weights, face_data):
    recipe, _ = step(face_data, **STAGE_3, **NO_CRITICS, parsing_weight=1e4)
    plain, _ = step(face_data, **STAGE_3, **NO_CRITICS, parsing_weight=0.0)
    gradients = [r.networks["generator"].to_rgb.weight.grad for r in (recipe, plain)]
    assert not torch.allclose(*gradients, rtol=1e-3)
    assert recipe.parser is not None
    assert not recipe.parser.training
    assert all(parameter.grad is None for parameter in recipe.parser.parameters())


def test_the_weighted_loss_has_the_papers_scale(parser_weights, face_data):
    _, parts = step(face_data, **STAGE_3, **NO_CRITICS, parsing_weight=0.3)
    # λ3 · sum over 128² pixels / (3 · 128²) values = λ3 · mean / 3
    assert parts["generator"] == pytest.approx(parts["whole"] + 0.3 * parts["parsing"] / 3, rel=1e-4)


def test_without_a_parser_one_sentence_says_what_to_do(face_data, monkeypatch):
    monkeypatch.setattr(weights, "is_available", lambda name: False)
    with pytest.raises(
        OptionError, match=r"train the recipe parser .* or go without it by --set parsing_weight=0"
    ):
        GFC(GFCOptions(**TINY)).read_data(face_data)
