"""Adversarial losses against numbers worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.adversarial_losses import (
    discriminator_loss,
    feature_matching,
    generator_loss,
    gradient_penalty,
    r1_loss,
)
from training.discriminators import DCGANDiscriminator, PatchDiscriminator
from training.errors import OptionError


def test_log_loss():
    real, fake = torch.tensor([0.0]), torch.tensor([math.log(3)])  # D = 1/2 and 3/4
    assert discriminator_loss("log", real, fake) == pytest.approx(math.log(2) + math.log(4))
    assert generator_loss("log", fake) == pytest.approx(-math.log(0.75))


def test_hinge_loss():
    real, fake = torch.tensor([0.5, 2.0]), torch.tensor([-2.0, 0.25])
    assert discriminator_loss("hinge", real, fake) == pytest.approx((0.5 + 0) / 2 + (0 + 1.25) / 2)
    assert generator_loss("hinge", fake) == pytest.approx(0.875)


def test_a_loss_that_there_is_not():
    logits = torch.zeros(2)
    with pytest.raises(OptionError, match="log or hinge"):
        discriminator_loss("hings", logits, logits)
    with pytest.raises(OptionError, match="log or hinge"):
        generator_loss("hings", logits)


def test_weights_choose_the_logits_that_count():
    real, fake = torch.tensor([0.5, 2.0]), torch.tensor([-2.0, 0.25])
    weight = torch.tensor([0.0, 1.0])
    assert discriminator_loss("hinge", real, fake, weight) == pytest.approx(1.25)


def test_feature_matching_pulls_only_the_made_pictures():
    real = torch.tensor([1.0, 2.0], requires_grad=True)
    fake = torch.tensor([2.0, 4.0], requires_grad=True)
    loss = feature_matching([real], [fake])
    loss.backward()
    assert loss.detach() == pytest.approx(1.5)
    assert real.grad is None
    assert fake.grad.tolist() == [0.5, 0.5]


@pytest.mark.parametrize(
    ("critic", "logits"),
    [(DCGANDiscriminator(64, 4), 1), (PatchDiscriminator(64, 4, 3), 17)],
)
def test_critics_give_logits_and_features(critic, logits):
    output, features = critic(torch.randn(2, 3, 64, 64))
    assert output.shape == (2, logits)
    assert len(features) == 4


def test_r1_by_hand():
    images = torch.tensor([[1.0, 2.0], [3.0, -1.0]]).reshape(2, 2, 1, 1)
    factor = torch.tensor(3.0, requires_grad=True)

    def critic(x):  # two logits; the slope of their mean is (factor · x, 1/2)
        return torch.stack([factor * x[:, 0].square(), x[:, 1]], 1)

    loss = r1_loss(critic, images, 0.5)
    slopes = [[3.0 * 1, 0.5], [3.0 * 3, 0.5]]
    assert loss.item() == pytest.approx(0.5 / 2 * sum(a**2 + b**2 for a, b in slopes) / 2)
    loss.backward()
    assert factor.grad.item() == pytest.approx(0.5 / 2 * (2 * 3 * 1**2 + 2 * 3 * 3**2) / 2)


def test_without_weight_r1_does_not_ask_the_critic():
    assert r1_loss(None, torch.zeros(1, 3, 4, 4), 0.0) == 0


@pytest.mark.parametrize("penalty", [lambda c, x: r1_loss(c, x, 1.0), None])
def test_penalties_of_compiled_critics(penalty):
    """Compiled networks cannot be differentiated twice."""
    penalty = penalty or (lambda c, x: gradient_penalty(c, x, x, torch.Generator()))
    critic, images = DCGANDiscriminator(64, 4), torch.randn(2, 3, 64, 64)
    critic.eval()
    expected = penalty(lambda x: critic(x)[0], images)
    critic.compile(backend="aot_eager")
    loss = penalty(lambda x: critic(x)[0], images)
    loss.backward()
    assert loss.item() == pytest.approx(expected.item(), rel=1e-4)
    assert critic.stages[0][0].weight.grad.abs().max() > 0
