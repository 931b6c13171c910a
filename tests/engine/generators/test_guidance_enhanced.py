"""The network of GEPE-Net."""

import pytest
import torch

from engine.generators.guidance_enhanced import AtrousPyramid, PerceptualNet


def test_gradients_of_the_pyramid_are_right_in_half_precision():
    # Some CPU kernels give garbage here; see `_DepthwiseAtrous`.
    torch.manual_seed(0)
    pyramid = AtrousPyramid(16).to(memory_format=torch.channels_last)
    x = torch.randn(2, 16, 32, 32).contiguous(memory_format=torch.channels_last)
    gradients = []
    for half in (False, True):
        pyramid.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            result = pyramid(x)
        result.float().square().mean().backward()
        gradients.append(torch.cat([p.grad.flatten() for p in pyramid.parameters()]))
    error = (gradients[1] - gradients[0]).norm() / gradients[0].norm()
    assert error < 0.05


@pytest.mark.parametrize(("size_px", "cells"), [(32, 8), (256, 32)])
def test_scores_are_given_for_three_layers(size_px, cells):
    net = PerceptualNet(0.125).eval()
    hole = torch.zeros(1, 1, size_px, size_px)
    hole[..., size_px // 4 : size_px // 2, size_px // 4 : size_px // 2] = 1
    with torch.inference_mode():
        features, scores = net.encode(torch.rand(1, 3, size_px, size_px), hole)
        plain, none = net.encode(torch.rand(1, 3, size_px, size_px), hole, perceive=False)
    assert [f.shape[1:] for f in features] == [f.shape[1:] for f in plain]
    assert [tuple(f.shape[1:]) for f in features] == [
        (4, size_px, size_px),
        (8, size_px // 2, size_px // 2),
        *3 * [(16, size_px // 4, size_px // 4)],
    ]
    assert [s.shape for s in scores] == 3 * [(1, cells, cells, cells, cells)]
    assert none == []


def test_s_net_has_neither_attention_nor_pyramid():
    net = PerceptualNet(0.125, attention=False, pyramid=False).eval()
    hole = torch.ones(1, 1, 32, 32)
    assert net.encode(torch.zeros(1, 3, 32, 32), hole)[1] == []
    assert not any(isinstance(module, AtrousPyramid) for module in net.modules())
    assert net(torch.zeros(1, 3, 32, 32), hole).shape == (1, 3, 32, 32)
