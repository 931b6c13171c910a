"""Perceptual features: their loss by hand, where they come from, and what is said where there are none."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.discriminators import DCGANDiscriminator
from training.errors import OptionError
from training.perceptual import VGGFeatures, perceptual_features, perceptual_loss

CPU = torch.device("cpu")


def test_each_layer_counts_half_as_much_as_the_one_before():
    real = [torch.zeros(1, 2, 4, 4), torch.zeros(1, 2, 2, 2), torch.zeros(1, 2, 1, 1)]
    fake = [torch.full_like(r, value) for r, value in zip(real, (1.0, 2.0, 3.0), strict=True)]
    assert perceptual_loss(real, fake) == pytest.approx(1 + 4 / 2 + 9 / 4)


def test_no_gradient_flows_into_the_original():
    real, fake = torch.ones(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    perceptual_loss([real], [fake]).backward()
    assert real.grad is None
    assert fake.grad == pytest.approx(-2.0)


def test_the_discriminators_features():
    torch.manual_seed(0)
    critic = DCGANDiscriminator(64, 4).eval()
    images = torch.rand(1, 3, 64, 64)
    features = perceptual_features("discriminator", CPU, critic)(images)
    assert all(torch.equal(a, b) for a, b in zip(features, critic(images * 2 - 1)[1], strict=True))


def test_vgg_features_are_taken_after_each_blocks_last_relu(monkeypatch):
    models = pytest.importorskip("torchvision.models")
    network = models.vgg16(weights=None).features.eval()
    images = torch.rand(1, 3, 32, 32)
    vgg = VGGFeatures(network).eval()
    features = vgg(images)
    assert [tuple(f.shape[1:]) for f in features] == [
        (64, 32, 32), (128, 16, 16), (256, 8, 8), (512, 4, 4), (512, 2, 2)
    ]  # fmt: skip
    normalised = (images - vgg.mean) / vgg.deviation
    assert torch.allclose(features[4], network[:30](normalised) * vgg.SCALE, atol=1e-4)


def test_vgg_that_cannot_be_had_names_the_way_on(monkeypatch):
    models = pytest.importorskip("torchvision.models")

    def offline(**_: object) -> nn.Module:
        raise OSError("no route to host")

    monkeypatch.setattr(models, "vgg16", offline)
    with pytest.raises(OptionError, match=r"--set features=discriminator"):
        perceptual_features("vgg", CPU, nn.Identity())


def test_unknown_features():
    with pytest.raises(OptionError, match="vgg, discriminator"):
        perceptual_features("random", CPU, nn.Identity())
