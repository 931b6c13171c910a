"""Short runs of recipes, and what they have changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from training import distributed
from training.loop import LoopOptions, Trainer
from training.recipes.base import Recipe


@pytest.fixture
def train(tmp_path: Path) -> Callable[..., Trainer]:
    """Runs a recipe for a few steps in the folder "run"; the trainer has the `scores` of its validation."""

    def start(recipe: Recipe, data: Path, steps: int = 2) -> Trainer:
        recipe.read_data(data)
        folder = tmp_path / "run"
        folder.mkdir()
        fabric = distributed.launch("cpu", precision="fp32")
        trainer = Trainer(recipe, fabric, folder, LoopOptions(steps=steps, log_steps=1))
        trainer.scores = trainer.run()  # type: ignore[attr-defined]
        return trainer

    return start


@pytest.fixture
def learned() -> Callable[[Recipe], set[str]]:
    """Names the networks that a run of seed 0 has changed; all of their weights are numbers."""

    def changed(recipe: Recipe) -> set[str]:
        torch.manual_seed(0)
        untrained = type(recipe)(recipe.options)
        untrained.__dict__ |= {name: value for name, value in vars(recipe).items() if name not in _BUILT}
        untrained.build()
        found = set()
        for name, network in recipe.networks.items():
            pairs = list(zip(untrained.networks[name].parameters(), network.parameters(), strict=True))
            assert all(torch.isfinite(after).all() for _, after in pairs)
            if any(not torch.equal(before, after) for before, after in pairs):
                found.add(name)
        return found

    return changed


_BUILT = {"networks", "optimizers", "ema"}
