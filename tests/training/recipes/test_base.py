"""What all recipes do: the averages of their networks."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm


def test_spectral_norms_of_averages_are_those_of_the_averaged_weights(tiny_recipe):
    torch.manual_seed(0)
    recipe = tiny_recipe(tiny_recipe.options_type(ema_decay=0.99))
    layer = spectral_norm(nn.Linear(8, 8))
    recipe.networks = {"line": layer}
    recipe.to(torch.device("cpu"))
    original = layer.parametrizations.weight.original
    for step in range(120):
        place = step // 30  # what the layer looks at moves on, as a critic's does in its game
        with torch.no_grad():
            original.copy_(0.3 * torch.randn(8, 8))
            original[place, place] += 5 * (-1) ** place
        layer.train()(torch.zeros(1, 8))
        recipe.update_averages(step + 1)
        largest = torch.linalg.matrix_norm(recipe.ema["line"].weight, 2)
        assert largest.item() == pytest.approx(1, abs=0.3)
    assert largest.item() == pytest.approx(1, abs=0.05)
    assert not recipe.ema["line"].training
