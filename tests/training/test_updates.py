"""Gradient accumulation: parts of a step do what the whole batch does; the losing side learns more often."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training import distributed
from training.updates import Updates, extra_updates


@pytest.fixture
def fabric():
    return distributed.launch("cpu", precision="fp32")


def test_parts_step_as_the_whole_batch(fabric):
    x = torch.randn(6, 3, generator=torch.Generator().manual_seed(0))
    weights = []
    for parts in (1, 3):
        torch.manual_seed(1)
        line = nn.Linear(3, 1)
        optimizer = torch.optim.Adam(line.parameters(), 0.1)
        for _ in range(4):
            update = Updates(fabric, {"line": optimizer}, parts)
            for part in x.chunk(parts):
                update.begin_part()
                update("line", (line(part)[:, 0] - part.sum(1)).square().mean())
        weights.append(line.weight.detach())
    assert torch.allclose(*weights, atol=1e-6)


def test_a_second_update_in_a_step_learns_from_the_last_part(fabric):
    value = nn.Parameter(torch.zeros(()))
    update = Updates(fabric, {"value": torch.optim.SGD([value], 1.0)}, 2)
    update.begin_part()
    update("value", 1.0 * value)
    update("value", 100.0 * value)  # would be a second step, which comes after the first one
    assert value.item() == 0
    update.begin_part()
    update("value", 3.0 * value)
    assert value.item() == -2  # the mean of 1 and 3
    update("value", 10.0 * value)
    assert value.item() == -12


def test_the_losing_side_gets_more_updates():
    assert extra_updates(0.7, 0.7, 2.0, 3) == {"reader": 0, "generator": 0}
    assert extra_updates(0.2, 2.0, 2.0, 3) == {"reader": 0, "generator": 2}
    assert extra_updates(1.5, 0.3, 2.0, 4) == {"reader": 3, "generator": 0}
