"""The losses of the latent search by hand, and their gradients."""

from __future__ import annotations

import math

import pytest
import torch

from engine.networks.dcgan import CODE, SIZE_PX
from engine.networks.latent_search import (
    Descent,
    Prior,
    context_loss,
    importance_weights,
    prior_loss,
)


def test_importance_weights_by_hand():
    hole = torch.zeros(1, 1, 9, 9)
    hole[0, 0, 4, 4] = hole[0, 0, 4, 5] = 1
    weight = importance_weights(hole, 7)[0, 0]
    assert weight[4, 4] == weight[4, 5] == 0  # the hole itself
    assert weight[4, 3] == weight[3, 4] == pytest.approx(2 / 49)
    assert weight[4, 1] == pytest.approx(1 / 35)  # columns 0..4: one hole pixel
    assert weight[1, 1] == pytest.approx(1 / 25)
    assert weight[7, 8] == pytest.approx(1 / 20)  # rows 4..8, columns 5..8
    assert weight[0, 4] == weight[4, 0] == weight[8, 4] == 0  # more than 3 pixels away


def test_context_loss_by_hand():
    drawn, image = torch.zeros(2, 3, 2, 2), torch.zeros(2, 3, 2, 2)
    drawn[0, :, 0, 0], drawn[0, 1, 1, 1], drawn[1, 2, 0, 1] = 0.5, -1.0, 0.25
    weight = torch.tensor([[0.2, 0.4], [1.0, 0.1]]).expand(2, 1, 2, 2)
    assert context_loss(drawn, image, weight).tolist() == pytest.approx([3 * 0.2 * 0.5 + 0.1, 0.1])


def test_prior_loss_by_hand():
    logits = torch.tensor([[0.0], [math.log(3)]])  # D = 1/2 and 3/4
    assert prior_loss(logits).tolist() == pytest.approx([math.log(1 / 2), math.log(1 / 4)])


def test_a_descents_gradient_is_that_of_its_losses(nets):
    torch.manual_seed(1)
    codes = (torch.rand(2, CODE) * 2 - 1).requires_grad_()
    image, pull = torch.rand(2, 3, SIZE_PX, SIZE_PX) * 2 - 1, torch.randn(2, 3, SIZE_PX, SIZE_PX)
    weight = torch.rand(2, 1, SIZE_PX, SIZE_PX)
    drawn = nets.generator(codes)
    loss = context_loss(drawn, image, weight)
    (expected,) = torch.autograd.grad((loss.sum() + (pull * drawn).sum()), codes)
    found = Descent(nets.generator)(codes.detach(), image, weight, pull)
    for ours, theirs in zip(found, (drawn, loss, expected), strict=True):
        torch.testing.assert_close(ours, theirs.detach(), rtol=1e-4, atol=1e-4)


def test_a_priors_gradient_is_that_of_its_loss(nets):
    torch.manual_seed(1)
    drawn = (torch.rand(2, 3, SIZE_PX, SIZE_PX) * 2 - 1).requires_grad_()
    loss = prior_loss(nets.discriminator(drawn)[0])
    (expected,) = torch.autograd.grad(loss.sum(), drawn)
    found, gradient = Prior(nets.discriminator)(drawn.detach())
    torch.testing.assert_close(found, loss.detach())
    torch.testing.assert_close(gradient, expected, rtol=1e-4, atol=1e-7)
    assert gradient.abs().max() > 1e-5
