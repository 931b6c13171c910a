"""Losses on the labels of face parts."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import weights
from engine.networks import catalogue
from training.errors import OptionError
from training.step import StepContext


def partial_label_loss(logits: Tensor, allowed: Tensor, weight: Tensor) -> Tensor:
    """Negative log of the summed probability of the labels that a pixel may have.

    The likelihood of partly known labels (Jin and Ghahramani 2002): with one possible label it is the
    cross-entropy, with all of them it is zero, and so is its gradient.

    Args:
        logits: float32 [B,K,H,W].
        allowed: int [B,H,W], bit k = label k is possible; no pixel without a bit.
        weight: float32 [B,H,W].
    Returns:
        Mean over the weight, a scalar.
    """
    possible = allowed.unsqueeze(1).bitwise_right_shift(
        torch.arange(logits.shape[1], device=logits.device)[:, None, None]
    )
    of_possible = logits.masked_fill(possible.bitwise_and(1) == 0, float("-inf")).logsumexp(1)
    loss = logits.logsumexp(1) - of_possible
    return (loss * weight).sum() / weight.sum().clamp(min=1)


def parsing_loss(logits: Tensor, original_logits: Tensor) -> Tensor:
    """Per-pixel softmax loss between the parsing of a completion and of its original (GFC, section 3.3, L_p).

    Args:
        logits: float32 [B,K,H,W], the parser's for the completions.
        original_logits: same shape; the strongest label of each pixel is the truth.
    Returns:
        Mean over all pixels, a scalar.
    """
    return F.cross_entropy(logits, original_logits.argmax(1))


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
