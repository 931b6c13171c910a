"""Learning rates over a run."""

from __future__ import annotations

import math

import torch

from training.step import StepContext


def set_cosine_rate(
    optimizer: torch.optim.Optimizer, rate: float, context: StepContext, warmup_steps: int = 200
) -> None:
    """Half a cosine from `rate` to zero over the run (Loshchilov & Hutter 2017), after a linear rise."""
    progress = context.step / context.steps
    warmup = min(1.0, (context.step + 1) / warmup_steps)
    for group in optimizer.param_groups:
        group["lr"] = rate * warmup * 0.5 * (1 + math.cos(math.pi * progress))
