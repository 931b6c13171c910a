"""R1 and differentiable augmentation in every recipe with discriminators: off by default, and they count."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
import torch

from training import distributed, recipes  # noqa: F401
from training.data.portraits import FacesAndPortraits, RandomPictures
from training.errors import OptionError
from training.recipes.base import CriticOptions, list_recipes, recipe_class
from training.step import StepContext

TINY = {
    "dcgan": {"width": 4, "critic_width": 4, "encoder_width": 4},
    "gfc": {
        "width": 0.0625,
        "code": 8,
        "critic_width": 4,
        "parsing_weight": 0.0,
        "stage1_share": 0.0,
        "stage2_share": 0.0,
    },
    "mde": {
        "width": 0.0625,
        "code": 8,
        "critic_width": 4,
        "features": "discriminator",
        "hide_and_seek": "none",
    },
    "gepe": {"size_px": 32, "width": 0.125, "critic_width": 0.0625},
    "igan": {"width": 0.0625},
}
CRITICS = {"dcgan": "discriminator", "gfc": "global", "mde": "critic", "gepe": "global", "igan": "reader"}


def first_losses(name: str, **options) -> dict[str, list[float]]:
    """What each optimiser is given in the first step of a run, in turn."""
    cls = recipe_class(name)
    recipe = cls(cls.options_type(**TINY[name], **options, batch=3))
    rng = np.random.default_rng(0)
    side = {"dcgan": 64, "gfc": 128, "mde": 96, "gepe": 32, "igan": 128}[name]
    images = rng.integers(0, 256, (5, side, side, 3), np.uint8)
    recipe.train_images = (
        FacesAndPortraits(("faces",), RandomPictures(images, 0.0)) if name == "gepe" else images
    )
    recipe.train_labels, recipe.attributes = rng.integers(0, 2, (5, 2), np.uint8), ["Bangs", "Male"]
    torch.manual_seed(0)
    recipe.build()
    recipe.to(torch.device("cpu"))
    losses: dict[str, list[float]] = {}

    def update(optimizer: str, loss: torch.Tensor) -> None:
        assert torch.isfinite(loss)
        losses.setdefault(optimizer, []).append(loss.item())
        recipe.optimizers[optimizer].zero_grad()
        loss.backward()

    context = StepContext(
        step=0,
        steps=10,
        rng=torch.Generator().manual_seed(1),
        autocast=distributed.launch("cpu", precision="fp32").autocast,
        update=update,
        average=lambda value: value,
    )
    batch = {key: torch.from_numpy(array) for key, array in recipe.batch(rng).items()}
    recipe.train_step(batch, context)
    return losses


def test_every_recipe_with_critic_options_is_tested():
    having = {cls.name for cls in list_recipes() if issubclass(cls.options_type, CriticOptions)}
    assert having >= TINY.keys()
    for name in having:
        defaults = {field.name: field.default for field in fields(recipe_class(name).options_type)}
        assert (defaults["r1_weight"], defaults["critic_augment"]) == (0.0, "")


@pytest.mark.parametrize("name", TINY)
def test_r1_is_added_to_what_the_critic_minimises(name):
    plain, one, two = (first_losses(name, r1_weight=weight) for weight in (0.0, 1.0, 2.0))
    critic = CRITICS[name]
    added = one[critic][0] - plain[critic][0]
    assert added > 0
    assert two[critic][0] - plain[critic][0] == pytest.approx(2 * added, rel=0.02)


@pytest.mark.parametrize("name", TINY)
def test_augmentation_changes_what_both_sides_see(name):
    plain = first_losses(name)
    changed = first_losses(name, critic_augment="colour,translation,cutout")
    assert plain == first_losses(name, critic_augment="")
    assert changed[CRITICS[name]][0] != plain[CRITICS[name]][0]
    assert changed["generator"][0] != plain["generator"][0]


def test_an_unknown_change_is_refused_before_the_run():
    with pytest.raises(OptionError, match="'blur'"):
        recipe_class("dcgan").options_type(critic_augment="blur")
