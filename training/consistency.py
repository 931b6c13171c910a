"""The parsing loss: a completion has the same face parts as the original."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine import weights
from engine.networks import catalogue
from training.errors import OptionError
from training.parsing_losses import parsing_loss
from training.step import StepContext


def load_parser() -> nn.Module:
    """The trained face parser, which does not learn any more.

    Raises:
        OptionError: its weights are not there.
    """
    if not weights.is_available("parser"):
        raise OptionError(
            "The option parsing_weight needs trained weights: train the recipe parser with --export first, or"
            " go without it by --set parsing_weight=0."
        )
    return catalogue.load("parser").requires_grad_(False)


def parsing_consistency(parser: nn.Module, completed: Tensor, images: Tensor, context: StepContext) -> Tensor:
    """`parsing_loss` between completions and their originals, float32 [B,3,128,128], range -1..1."""
    with context.autocast():
        logits = parser(completed).float()
        with torch.no_grad():
            original = parser(images).float()
    return parsing_loss(logits, original)
