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
from training.discriminators import DCGANDiscriminator, PatchDiscriminator, WassersteinCritic
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


def test_gradient_penalty_by_hand():
    slope = torch.tensor([3.0, 0.0, 4.0])[None, :, None, None]  # of one pixel; four pixels
    real, fake, rng = torch.randn(2, 3, 2, 2), torch.randn(2, 3, 2, 2), torch.Generator().manual_seed(0)

    def critic(x: torch.Tensor) -> torch.Tensor:
        return (x * slope).sum((1, 2, 3))[:, None]

    assert gradient_penalty(critic, real, fake, rng) == pytest.approx((10 - 1) ** 2)  # |(3, 0, 4)| · √4
    weight = torch.tensor([[[[1.0, 0.0], [0.0, 0.0]]]])
    assert gradient_penalty(critic, real, fake, rng, weight) == pytest.approx((5 - 1) ** 2)


def test_wasserstein_critics_have_the_papers_sizes():
    local, whole = WassersteinCritic(128, (64, 128, 256, 512)), WassersteinCritic(256, (64, 128, 256, 256))
    assert local.layers[-1].in_features == 8 * 8 * 512
    assert whole.layers[-1].in_features == 16 * 16 * 256
    assert whole(torch.zeros(1, 3, 256, 256)).shape == (1, 1)
