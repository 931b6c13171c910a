"""The Missing Data Encoder's recipe: its losses, its settings, two steps of each, and the export."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from engine import channel_masks, weights
from engine.generators.missing_data_encoder import SIZE_PX, MissingDataEncoder
from training import distributed
from training.errors import OptionError
from training.export import export_weights
from training.recipes.mde import HIDE_AND_SEEK, MDE, MDEOptions, masked_distance
from training.step import StepContext

TINY = {
    "batch": 2,
    "face_set": "faces",
    "width": 0.0625,
    "code": 8,
    "critic_width": 4,
    "seeker_width": 2,
    "features": "discriminator",
}


@pytest.fixture
def run(face_data, train):
    return lambda steps=2, **options: train(MDE(MDEOptions(**(TINY | options))), face_data, steps)


@pytest.mark.parametrize("preset", ["paper", "small"])
def test_two_steps(run, learned, preset):
    options = MDE.presets["small"] if preset == "small" else {}
    trainer = run(**(options | TINY))
    assert learned(trainer.recipe) == trainer.recipe.networks.keys()
    header = (trainer.folder / "log.csv").read_text().splitlines()[0].split(",")
    parts = {"completion", "reconstruction", "adversarial", "perceptual", "critic", "seek", "hide"}
    assert set(header) >= parts
    assert all(np.isfinite(value) for value in trainer.scores.values())


@pytest.mark.parametrize("kind", HIDE_AND_SEEK)
@pytest.mark.parametrize("masks", channel_masks.KINDS)
def test_every_setting_makes_a_step(kind, masks):
    if kind == "coord" and masks not in ("rec", "re"):
        with pytest.raises(OptionError, match="masks=rec or re"):
            MDE(MDEOptions(**TINY, masks=masks, hide_and_seek=kind))
        return
    recipe = MDE(MDEOptions(**TINY, masks=masks, hide_and_seek=kind))
    recipe.train_images = np.random.default_rng(0).integers(0, 256, (3, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    recipe.build()
    recipe.to(torch.device("cpu"))
    fabric = distributed.launch("cpu", precision="fp32")
    updated = []
    context = StepContext(
        step=0,
        steps=10,
        rng=torch.Generator(),
        autocast=fabric.autocast,
        update=lambda name, loss: updated.append(name),
        average=lambda value: value,
    )
    batch = {k: torch.from_numpy(v) for k, v in recipe.batch(np.random.default_rng(0)).items()}
    parts = recipe.train_step(batch, context)
    assert all(torch.isfinite(value) for value in parts.values())
    assert ("hide" in parts) == (kind != "none")
    assert updated == ["critic", *(["seeker"] if kind != "none" else []), "generator"]


def test_without_weights_for_it_there_is_no_critic(run, learned):
    trainer = run(adversarial_weight=0.0, perceptual_weight=0.0, hide_and_seek="none")
    assert learned(trainer.recipe) == {"generator"}
    header = (trainer.folder / "log.csv").read_text().splitlines()[0].split(",")
    assert not {"critic", "adversarial", "perceptual"} & set(header)


def test_fine_tuning_starts_from_the_shipped_weights(run, tmp_path, monkeypatch):
    export_weights(run().recipe, 2, "cpu", {}, "small", tmp_path)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path))
    recipe = MDE(MDEOptions(**TINY, fine_tune=True))
    recipe.build()
    expected = MissingDataEncoder.load("cpu").net.state_dict()
    generator = recipe.networks["generator"].state_dict()
    assert generator.keys() == expected.keys()
    assert all(torch.equal(generator[name], tensor) for name, tensor in expected.items())


def test_completion_and_reconstruction_losses_by_hand():
    images, output = torch.zeros(1, 3, 2, 2), torch.zeros(1, 3, 2, 2)
    output[0, 0] = 0.5  # one channel is off by a half
    output[0, 1, 0, 0] = -1.0
    known = torch.ones(1, 3, 2, 2)
    known[0, 0, :, 0] = 0
    known[0, 1] = 0
    assert masked_distance("l2", output, images, 1 - known) == pytest.approx((2 * 0.25 + 1) / 12)
    assert masked_distance("l2", output, images, known) == pytest.approx(2 * 0.25 / 12)
    assert masked_distance("l1", output, images, 1 - known) == pytest.approx((2 * 0.5 + 1) / 12)


def test_the_rates_decay_to_zero():
    recipe = MDE(MDEOptions(**TINY))
    recipe.build()
    for step, share in ((0, 1.0), (75, 0.25**0.9), (100, 0.0)):
        recipe._decay(SimpleNamespace(step=step, steps=100))
        rates = {name: o.param_groups[0]["lr"] for name, o in recipe.optimizers.items()}
        assert rates == pytest.approx(
            {"generator": 2e-4 * share, "critic": 2e-5 * share, "seeker": 2e-5 * share}
        )


@pytest.mark.parametrize("option", ["masks", "distance", "critic", "hide_and_seek", "features"])
def test_unknown_choices(option):
    with pytest.raises(OptionError, match="'cubes'"):
        recipe = MDE(MDEOptions(**(TINY | {option: "cubes"})))
        recipe.build()
        recipe.to(torch.device("cpu"))


def test_export_and_load_in_the_engine(run, tmp_path, monkeypatch):
    trainer = run(steps=3, sees_mask=True)
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 3, "cpu", trainer.scores, "paper", folder)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (3, SIZE_PX, SIZE_PX, 3), dtype=np.uint8)
    known = np.stack([channel_masks.KINDS["rec"](rng, SIZE_PX, 0.4) for _ in crops])
    done = MissingDataEncoder.load("cpu").complete_channels(crops, known, [0, 0, 0])
    assert np.abs(done.astype(int) - trainer.recipe.complete(crops, known)).max() <= 2  # float16 weights
