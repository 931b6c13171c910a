"""The Missing Data Encoder's recipe: its losses, its settings, two steps of each, and the export."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import torch

from engine import weights
from engine.generators.missing_data_encoder import MissingDataEncoder
from engine.networks import catalogue
from engine.networks.missing_data_encoder import StudioDataNet
from engine.networks.studio import StudioNet
from training import distributed
from training.data import channel_masks
from training.errors import OptionError
from training.export import export_weights
from training.recipes.mde import HIDE_AND_SEEK, MDE, MDEOptions
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


@pytest.fixture
def step():
    """Makes one step with some options on noise.

    Returns:
        The recipe, the names of what was updated, and the parts for the log.
    """

    def make(**options):
        recipe = MDE(MDEOptions(**(TINY | options)))
        rng = np.random.default_rng(0)
        recipe.train_images = rng.integers(0, 256, (3, recipe.size_px, recipe.size_px, 3), dtype=np.uint8)
        recipe.build()
        recipe.to(torch.device("cpu"))
        updated = {}
        context = StepContext(
            step=0,
            steps=10,
            rng=torch.Generator(),
            autocast=distributed.launch("cpu", precision="fp32").autocast,
            update=lambda name, loss: updated.update({name: loss.detach()}),
            average=lambda value: value,
        )
        batch = {k: torch.from_numpy(v) for k, v in recipe.batch(rng).items()}
        return recipe, updated, recipe.train_step(batch, context)

    return make


@pytest.mark.parametrize("kind", HIDE_AND_SEEK)
@pytest.mark.parametrize("masks", channel_masks.KINDS)
def test_every_setting_makes_a_step(step, kind, masks):
    if kind == "coord" and masks not in ("rec", "re"):
        with pytest.raises(OptionError, match="masks=rec or re"):
            MDE(MDEOptions(**TINY, masks=masks, hide_and_seek=kind))
        return
    _, updated, parts = step(masks=masks, hide_and_seek=kind)
    assert all(torch.isfinite(value) for value in parts.values())
    assert ("hide" in parts) == (kind != "none")
    assert list(updated) == ["critic", *(["seeker"] if kind != "none" else []), "generator"]


COMPLETED = {
    "critic_input": "completed",
    "critic": "patch",
    "adversarial": "hinge",
    "perceptual_weight": 0.0,
    "hide_and_seek": "none",
}


def test_the_losses_of_what_is_shown_add_up(step):
    weights = {"coarse_weight": 4.0, "adversarial_weight": 0.5, "feature_weight": 2.0}
    _, updated, parts = step(**COMPLETED, **weights)
    expected = {"completion": 1, "reconstruction": 1, "coarse": 4, "adversarial": 0.5, "features": 2}
    assert parts.keys() == expected.keys() | {"critic"}
    assert all(torch.isfinite(value) for value in parts.values())
    total = sum(weight * parts[name].item() for name, weight in expected.items())
    assert updated["generator"].item() == pytest.approx(total, rel=1e-5)


def test_a_critic_of_what_is_shown_sees_no_fault_where_all_was_known(step, monkeypatch):
    monkeypatch.setitem(channel_masks.KINDS, "i", lambda rng, side, share: np.ones((side, side, 3), bool))
    _, _, parts = step(**COMPLETED, masks="i", coarse_weight=4.0)
    assert parts["reconstruction"] > 0
    found = {name: parts[name].item() for name in ("completion", "coarse", "adversarial", "critic")}
    assert found == dict.fromkeys(found, 0.0)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [({"critic": "pooled"}, "critic=patch"), ({"perceptual_weight": 1.0}, "feature_weight instead")],
)
def test_what_a_critic_of_what_is_shown_cannot_do(options, sentence):
    with pytest.raises(OptionError, match=sentence):
        MDE(MDEOptions(**(TINY | COMPLETED | options)))


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
    expected = catalogue.load("mde").state_dict()
    generator = recipe.networks["generator"].state_dict()
    assert generator.keys() == expected.keys()
    assert all(torch.equal(generator[name], tensor) for name, tensor in expected.items())


def test_studios_network_can_start_from_studios_weights(step, monkeypatch):
    studio = StudioNet(width=4, code=8, norm=False)
    monkeypatch.setattr(weights, "load_tensors", lambda name: studio.state_dict() if name == "studio" else 0)
    recipe, _, parts = step(network="studio", from_studio=True, hole_weight=1.0, psnr_weight=1.0)
    expected = StudioDataNet(width=4, code=8, norm=False)
    expected.start_from(studio.state_dict())
    own = recipe.networks["generator"].state_dict()
    assert own.keys() == expected.state_dict().keys()
    assert all(torch.equal(own[name], tensor) for name, tensor in expected.state_dict().items())
    assert {"hole", "psnr"} <= parts.keys()
    with pytest.raises(OptionError, match="leave from_studio out"):
        step(from_studio=True)


def test_the_rates_decay_to_zero():
    recipe = MDE(MDEOptions(**TINY))
    recipe.build()
    for step, share in ((0, 1.0), (75, 0.25**0.9), (100, 0.0)):
        recipe._decay(SimpleNamespace(step=step, steps=100))
        rates = {name: o.param_groups[0]["lr"] for name, o in recipe.optimizers.items()}
        assert rates == pytest.approx(
            {"generator": 2e-4 * share, "critic": 2e-5 * share, "seeker": 2e-5 * share}
        )


@pytest.mark.parametrize(
    "option", ["masks", "distance", "critic", "critic_input", "hide_and_seek", "features"]
)
def test_unknown_choices(option):
    with pytest.raises(OptionError, match="'cubes'"):
        recipe = MDE(MDEOptions(**(TINY | {option: "cubes"})))
        recipe.build()
        recipe.to(torch.device("cpu"))


@pytest.mark.parametrize("network", ["paper", "studio"])
def test_export_and_load_in_the_engine(run, tmp_path, monkeypatch, network):
    trainer = run(steps=3, sees_mask=True, network=network)
    folder = tmp_path / "weights"
    export_weights(trainer.recipe, 3, "cpu", trainer.scores, "paper", folder)
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(folder))
    rng = np.random.default_rng(0)
    crops = cv2.resize(rng.integers(0, 256, (4, 4, 3), dtype=np.uint8), (128, 128))[None].repeat(2, 0)
    known = np.stack([channel_masks.KINDS["rec"](rng, 128, 0.4) for _ in crops])
    done = MissingDataEncoder.load("cpu").complete_channels(crops, known, [0, 0])
    assert np.array_equal(done[known], crops[known])
    expected = trainer.recipe.generator().complete_channels(crops, known, [0, 0])
    assert np.abs(done.astype(int) - expected).max() <= 2  # float16 weights
