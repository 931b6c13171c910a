"""The losses on face parts against numbers worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.parsing_losses import parsing_loss, partial_label_loss


def logits_of(probabilities: list[list[float]]) -> torch.Tensor:
    """One row of pixels with these probabilities: [1,K,1,W]."""
    return torch.tensor(probabilities).log().T[None, :, None, :]


def test_partial_labels_by_hand():
    logits = logits_of([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7], [0.2, 0.3, 0.5]]) + 3.0  # any shift is the same
    allowed = torch.tensor([[[0b001, 0b110, 0b111]]])  # the first; second or third; anything
    one = torch.ones(1, 1, 3)
    expected = (-math.log(0.5) - math.log(0.9) - 0.0) / 3
    assert partial_label_loss(logits, allowed, one).item() == pytest.approx(expected, abs=1e-6)
    weight = torch.tensor([[[4.0, 1.0, 0.0]]])
    expected = (-4 * math.log(0.5) - math.log(0.9)) / 5
    assert partial_label_loss(logits, allowed, weight).item() == pytest.approx(expected, abs=1e-6)


def test_what_is_not_known_gives_no_gradient():
    logits = torch.randn(1, 11, 2, 2, generator=torch.Generator().manual_seed(0)).requires_grad_()
    allowed = torch.full((1, 2, 2), 2047)
    allowed[0, 0, 0] = 1 << 10
    partial_label_loss(logits, allowed, torch.ones(1, 2, 2)).backward()
    assert torch.isfinite(logits.grad).all()
    assert logits.grad[0, :, 0, 0].abs().min() > 0
    assert logits.grad[0, 10, 0, 0] < 0
    assert logits.grad[0].flatten(1)[:, 1:].abs().max() < 1e-7


def test_parsing_loss_by_hand():
    completed = logits_of([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
    original = logits_of([[0.6, 0.3, 0.1], [0.1, 0.8, 0.1]])  # labels 0 and 1
    expected = (-math.log(0.7) - math.log(0.3)) / 2
    assert parsing_loss(completed, original).item() == pytest.approx(expected, abs=1e-6)
