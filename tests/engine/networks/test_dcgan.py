"""The networks of DCGAN."""

from __future__ import annotations

import pytest
import torch

from engine.networks.dcgan import CODE, SIZE_PX, DCGANDiscriminator, DCGANGenerator
from engine.networks.layers import fold_batch_norm


def codes(count: int) -> torch.Tensor:
    return torch.rand(count, CODE, generator=torch.Generator().manual_seed(0)) * 2 - 1


@pytest.mark.parametrize("norm", ["batch", "spectral", "none"])
def test_discriminator_shapes_and_folding(norm):
    torch.manual_seed(0)
    critic = DCGANDiscriminator(SIZE_PX, 4, norm=norm).eval()
    picture = torch.rand(2, 3, SIZE_PX, SIZE_PX)
    logits, features = critic(picture)
    assert logits.shape == (2, 1)
    assert [f.shape[1:] for f in features] == [(4, 32, 32), (8, 16, 16), (16, 8, 8), (32, 4, 4)]
    assert torch.allclose(fold_batch_norm(critic)(picture)[0], logits, atol=1e-5)


def test_the_generators_folding_changes_nothing():
    torch.manual_seed(0)
    generator = DCGANGenerator(4)
    generator(codes(8))  # moves the running statistics
    generator.eval()
    folded = fold_batch_norm(generator)
    assert set(folded.state_dict()) == set(DCGANGenerator(4, norm=False).state_dict())
    assert torch.allclose(folded(codes(3)), generator(codes(3)), atol=1e-5)
