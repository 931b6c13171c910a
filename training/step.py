"""What a recipe needs within a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class StepContext:
    """What the loop hands to a step.

    Attributes:
        step: number of updates done so far.
        steps: number of updates of the whole run.
        rng: this step's own CPU generator; the same step draws the same numbers in a resumed run.
        autocast: a context manager in which networks run in the run's precision.
        update: `update(name, loss)` steps the optimiser `name` down the gradient of a scalar loss.
        average: the mean of a value over all processes. Whatever decides how often `update` is called must
            be such a mean, or the processes would wait for each other for ever.
    """

    step: int
    steps: int
    rng: torch.Generator
    autocast: Callable[[], AbstractContextManager[Any]]
    update: Callable[[str, Tensor], None]
    average: Callable[[Tensor], Tensor]


@contextmanager
def frozen(*networks: nn.Module) -> Iterator[None]:
    """What is computed inside passes gradients through the networks, but none to their weights."""
    parameters = [p for network in networks for p in network.parameters() if p.requires_grad]
    for parameter in parameters:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter in parameters:
            parameter.requires_grad_(True)
