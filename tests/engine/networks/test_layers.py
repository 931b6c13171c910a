"""Pooling with switches, noise, the membrane and folding, against numbers and each other."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.networks.layers import (
    conv_stack,
    fold_batch_norm,
    harmonic_shift,
    octave_noise,
    pool_with_switches,
    unpool,
)


def test_unpooling_puts_each_maximum_back():
    x = torch.tensor([[1.0, 2.0, 0.0, 0.0], [3.0, 4.0, 9.0, 0.0], [5.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 7.0]])
    pooled, switches = pool_with_switches(x[None, None])
    assert pooled[0, 0].tolist() == [[4, 9], [5, 7]]
    expected = torch.zeros(4, 4)
    expected[1, 1], expected[1, 2], expected[2, 0], expected[3, 3] = 4, 9, 5, 7
    assert torch.equal(unpool(pooled, switches)[0, 0], expected)


def test_octave_noise_is_seeded_and_reaches_the_coarse_octaves():
    def noise(*seeds: int) -> torch.Tensor:
        return octave_noise(len(seeds), 64, [torch.Generator().manual_seed(s) for s in seeds])

    first = noise(1, 2)
    assert torch.equal(first[1], noise(2)[0])  # whatever else is in the batch
    assert not torch.equal(first[0], first[1])
    many = noise(*range(50))
    assert many.mean().abs() < 0.1
    assert many.std() == pytest.approx(1, abs=0.1)
    white = torch.randn(50, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    coarse = nn.functional.avg_pool2d(many, 16).std() / nn.functional.avg_pool2d(white, 16).std()
    assert coarse > 5


@pytest.fixture
def hole() -> torch.Tensor:
    hole = torch.zeros(1, 1, 64, 64)
    hole[..., 20:44, 16:50] = 1
    return hole


def test_a_constant_offset_is_taken_away_exactly(hole):
    image = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(harmonic_shift(image - 0.3, image, hole), torch.full_like(image, 0.3))


def test_a_gradient_is_followed(hole):
    ramp = torch.linspace(0, 1, 64)[:, None].expand(1, 3, 64, 64)
    error = ((harmonic_shift(torch.zeros_like(ramp), ramp, hole) - ramp) * hole).abs()
    assert error.sum() / hole.sum() / 3 < 0.02


def test_the_shift_lets_gradients_through(hole):
    drawn = torch.rand(1, 3, 64, 64, requires_grad=True)
    (harmonic_shift(drawn, torch.zeros(1, 3, 64, 64), hole) * hole).sum().backward()
    assert drawn.grad.abs().sum() > 0
    assert torch.isfinite(drawn.grad).all()


def test_folding_keeps_the_output_and_leaves_no_normalisation():
    torch.manual_seed(0)
    stack = conv_stack([3, 4, 5])
    for _ in range(5):
        stack(torch.randn(4, 3, 8, 8))
    stack.eval()
    folded = fold_batch_norm(stack)
    x = torch.randn(2, 3, 8, 8)
    assert torch.allclose(folded(x), stack(x), atol=1e-5)
    assert not any(isinstance(m, nn.BatchNorm2d) for m in folded.modules())
    plain = conv_stack([3, 4, 5], norm=False)
    plain.load_state_dict(folded.state_dict())
