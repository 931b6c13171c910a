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


def test_the_penalty_of_a_compiled_critic():
    """Compiled networks cannot be differentiated twice."""
    critic, images = DCGANDiscriminator(64, 4), torch.randn(2, 3, 64, 64)
    critic.eval()
    expected = gradient_penalty(lambda x: critic(x)[0], images, images, torch.Generator())
    critic.compile(backend="aot_eager")
    loss = gradient_penalty(lambda x: critic(x)[0], images, images, torch.Generator())
    loss.backward()
    assert loss.item() == pytest.approx(expected.item(), rel=1e-4)
    assert critic.stages[0][0].weight.grad.abs().max() > 0
