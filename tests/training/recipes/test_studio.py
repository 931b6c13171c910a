"""The recipe of our own generator: its phases, its losses, its pictures, and the export."""

from __future__ import annotations

from contextlib import nullcontext

import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.studio import SIZE_PX
from engine.generators.studio import Studio as StudioGenerator
from engine.networks import catalogue
from training import distributed
from training.export import export_weights
from training.loop import LoopOptions, Trainer
from training.recipes.studio import Studio, StudioOptions, diversity_loss
from training.step import StepContext

TINY = {"batch": 4, "face_set": "faces", "width": 4, "code": 8, "critic_width": 4, "critic_warmup": 0}


@pytest.fixture
def run(face_data, tmp_path):
    def start(steps: int = 2, **options) -> Trainer:
        recipe = Studio(StudioOptions(**(TINY | options)))
        recipe.read_data(face_data)
        folder = tmp_path / "run"
        folder.mkdir()
        fabric = distributed.launch("cpu", precision="fp32")
        trainer = Trainer(recipe, fabric, folder, LoopOptions(steps=steps, log_steps=1))
        trainer.run()
        return trainer

    return start


def step(face_data, **options) -> tuple[Studio, dict[str, float]]:
    """The recipe after the first step of a run, and the step's losses."""
    recipe = Studio(StudioOptions(**(TINY | options)))
    recipe.read_data(face_data)
    torch.manual_seed(0)
    recipe.build()
    recipe.to(torch.device("cpu"))
    rng = torch.Generator().manual_seed(0)
    context = StepContext(0, 1, rng, nullcontext, lambda name, loss: loss.backward(), lambda value: value)
    batch = recipe.batch(np.random.default_rng(0))
    parts = recipe.train_step({name: torch.from_numpy(array) for name, array in batch.items()}, context)
    return recipe, {name: float(value) for name, value in parts.items()}


GAME = {f"{name}_{part}" for name in ("local", "global") for part in ("adversarial", "features")}


@pytest.mark.parametrize(
    ("share", "warmup", "critics", "game"),
    [(1.0, 0, False, False), (1.0, 2, True, False), (0.0, 2, True, False), (0.0, 0, True, True)],
)
def test_two_steps_of_each_phase(run, share, warmup, critics, game):
    trainer = run(reconstruction_share=share, critic_warmup=warmup)
    recipe = trainer.recipe
    torch.manual_seed(0)
    untrained = Studio(recipe.options)
    untrained.build()
    for name, network in recipe.networks.items():
        before = list(untrained.networks[name].parameters())
        changed = any(not torch.equal(a, b) for a, b in zip(before, network.parameters(), strict=True))
        assert changed == (name == "generator" or critics)
        assert all(torch.isfinite(p).all() for p in network.parameters())
    header = set((trainer.folder / "log.csv").read_text().splitlines()[0].split(","))
    assert header >= {"hole", "whole", "generator"}
    assert (header >= {"local_critic", "global_critic"}) == critics
    assert (header >= GAME | {"diversity"}) == game
    o = recipe.options
    assert recipe.optimizers["generator"].param_groups[0]["lr"] == (o.adversarial_rate if game else o.rate)


def test_every_layer_is_trained(face_data):
    recipe, _ = step(face_data, reconstruction_share=0.0)
    for name, parameter in recipe.networks["generator"].named_parameters():
        assert parameter.grad is not None and parameter.grad.abs().max() > 0, name


@pytest.mark.parametrize("critics", [("local", "global"), ("local", "global", "eyes")])
def test_the_loss_is_the_weighted_sum_of_its_parts(face_data, critics):
    _, parts = step(face_data, reconstruction_share=0.0, eye_weight=3.0 * ("eyes" in critics))
    expected = 6 * parts["hole"] + 12 * parts["coarse"] + 0.1 * parts["whole"] + 1.0 * parts["diversity"]
    expected += 0.1 * parts["hide"]
    assert {name for name in ("local", "global", "eyes") if f"{name}_critic" in parts} == set(critics)
    for name in critics:
        times = 3 if name == "eyes" else 1
        expected += times * (0.16 * parts[f"{name}_adversarial"] + 6 * parts[f"{name}_features"])
    assert parts["generator"] == pytest.approx(expected, rel=1e-4)


def test_the_generator_hides_the_hole_from_the_seeker(face_data):
    plain, _ = step(face_data, reconstruction_share=0.0, hide_weight=0.0, diversity_weight=0.0)
    assert "seeker" not in plain.networks
    recipe, parts = step(face_data, reconstruction_share=0.0, hide_weight=1e3, diversity_weight=0.0)
    gradients = [r.networks["generator"].to_rgb.weight.grad for r in (recipe, plain)]
    assert not torch.allclose(*gradients, rtol=1e-3)
    # Only its own loss reaches the seeker.
    alone, alone_parts = step(face_data, reconstruction_share=1.0, critic_warmup=1)
    assert "hide" not in alone_parts and alone_parts["seek"] == pytest.approx(parts["seek"], rel=1e-4)
    for a, b in zip(
        recipe.networks["seeker"].parameters(), alone.networks["seeker"].parameters(), strict=True
    ):
        assert torch.allclose(a.grad, b.grad, atol=1e-5)


def test_diversity_by_hand():
    hole = torch.zeros(2, 1, 4, 4)
    hole[..., :2] = 1
    first, second = torch.zeros(2, 3, 4, 4), torch.zeros(2, 3, 4, 4)
    second[0, :, :, 0] = 0.1  # half of the hole: 0.05 on the mean
    second[1, :, :, :2] = -0.3
    assert diversity_loss(first, second, hole, 0.2) == pytest.approx((0.15 + 0) / 2)


def test_occluders_lie_under_the_masks_of_a_share_of_the_pictures(face_data):
    recipe = Studio(StudioOptions(**(TINY | {"batch": 200})))
    recipe.read_data(face_data)
    batch = recipe.batch(np.random.default_rng(0))
    hidden = (batch["images"] != batch["occluded"]).any((1, 2, 3))
    assert 0.2 < hidden.mean() < 0.4
    tensors = {name: torch.from_numpy(array) for name, array in batch.items()}
    rng = torch.Generator().manual_seed(0)
    context = StepContext(0, 1, rng, nullcontext, lambda name, loss: None, lambda value: value)
    images, given, hole = recipe._pictures(tensors, context, repeats=True)
    assert torch.equal(images[-50:], images[:50]) and torch.equal(hole[-50:], hole[:50])
    smeared = ((images != given) & (hole == 0)).any(1).any(1).any(1)
    assert 0.15 < smeared.float().mean() < 0.4


@pytest.mark.parametrize("gamma_normalisation", [False, True])
def test_exported_weights_give_the_same_picture(run, tmp_path, monkeypatch, gamma_normalisation):
    trainer = run(steps=3, gamma_normalisation=gamma_normalisation)
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 3, "cpu", {"psnr_hole_db": 1.0}, "small", folder)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    generator = StudioGenerator.load("cpu")
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 100, (3, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    crops[2] = crops[1]
    masks = np.zeros((3, SIZE_PX, SIZE_PX), np.uint8)
    masks[:, 40:90, 30:80] = 255
    done = generator.complete(crops, masks, [5, 6, 7])
    assert np.array_equal(done[masks == 0], crops[masks == 0])
    assert not np.array_equal(done[1], done[2])
    assert np.array_equal(generator.complete(crops[1:2], masks[1:2], [6])[0], done[1])
    trained = trainer.recipe.generator().complete(crops, masks, [5, 6, 7])
    assert np.abs(done.astype(int) - trained).max() <= 4  # float16 weights
    options = {"width": 4, "code": 8, "gamma_normalisation": gamma_normalisation}
    assert weights.entry("studio")["options"] == options


def test_fine_tuning_starts_from_the_shipped_weights(face_data, tmp_path, monkeypatch):
    torch.manual_seed(1)
    shipped = Studio(StudioOptions(**TINY))
    shipped.read_data(face_data)
    shipped.build()
    shipped.to(torch.device("cpu"))
    export_weights(shipped, 0, "cpu", {}, "small", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    recipe = Studio(StudioOptions(**(TINY | {"fine_tune": True})))
    recipe.build()
    expected = catalogue.load("studio").state_dict()
    generator = recipe.networks["generator"].state_dict()
    assert generator.keys() == expected.keys()
    assert all(torch.equal(generator[name], tensor) for name, tensor in expected.items())
