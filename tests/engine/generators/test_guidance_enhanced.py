"""The network of GEPE-Net."""

import cv2
import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.generators.guidance_enhanced import GuidanceEnhanced
from engine.networks.guidance_enhanced import AtrousPyramid, PerceptualDrawing, PerceptualNet
from engine.runtime.torch_flavour import TorchNetwork


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


def test_what_lies_opposite_is_seen():
    torch.manual_seed(0)
    net = PerceptualNet(0.125, attention=False, pyramid=False, flipped_skips=True).eval()
    for layer in net.opposite:
        torch.nn.init.normal_(layer.weight)
    image, hole = torch.rand(1, 3, 128, 128), torch.zeros(1, 1, 128, 128)
    hole[..., 60:68, 16:24] = 1
    other = image.clone()
    other[..., 60:68, 104:112] += 0.5  # too far away for the convolutions alone
    with torch.inference_mode():
        found = (net(image, hole) - net(other, hole))[..., 60:68, 16:24].abs().max()
        net.opposite = None
        assert (net(image, hole) - net(other, hole))[..., 60:68, 16:24].abs().max() == 0
    assert found > 1e-3


def test_the_code_knows_the_place_in_the_face():
    torch.manual_seed(0)
    net = PerceptualNet(0.125, attention=False, pyramid=False, code=8).eval()
    for tensor in (net.code.out.weight, net.code.from_code.bias):
        torch.nn.init.normal_(tensor)
    image, hole = torch.full((1, 3, 256, 256), 0.5), torch.zeros(1, 1, 256, 256)
    inner = slice(112, 144)  # from where the convolutions alone do not see the border
    with torch.inference_mode():
        knowing = net(image, hole)[..., inner, inner].std((2, 3)).min()
        net.code = None
        assert knowing > 100 * net(image, hole)[..., inner, inner].std((2, 3)).max()


def test_a_grown_network_draws_what_it_drew_before_and_sees_finer():
    torch.manual_seed(0)
    extra = {"attention": False, "skip_attention": True, "flipped_skips": True, "cells": 8}
    grown = PerceptualNet(0.125, grown=4, **extra).eval()
    small = PerceptualNet(0.125, **extra).eval()
    small.load_state_dict({k: v for k, v in grown.state_dict().items() if not k.startswith("outer.")})
    image, hole = torch.rand(1, 3, 64, 64), torch.zeros(1, 1, 64, 64)
    hole[..., 17:40, 20:43] = 1
    with torch.inference_mode():
        drawn = small(F.avg_pool2d(image, 2), F.max_pool2d(hole, 2))
        expected = F.interpolate(drawn.atanh(), scale_factor=2, mode="bilinear").tanh()
        torch.testing.assert_close(grown(image, hole), expected, atol=1e-5, rtol=0)
        assert [tuple(f.shape[1:]) for f in grown.encode(image, hole)[0]] == [
            (4, 64, 64),
            (4, 32, 32),
            (8, 16, 16),
            *3 * [(16, 8, 8)],
        ]
        torch.nn.init.normal_(grown.outer.to_rgb.weight)
        fine = torch.rand(1, 3, 64, 64) - 0.5
        fine -= F.interpolate(F.avg_pool2d(fine, 2), scale_factor=2)  # nothing of it is left at half the size
        difference = (grown(image + fine * (1 - hole), hole) - grown(image, hole)) * hole
    assert difference.abs().max() > 1e-3


def test_recall_fills_the_hole_of_every_skip_by_what_looks_alike(monkeypatch):
    """A pyramid that tells columns apart gives a hole in repeated stripes its stripes back."""
    net = PerceptualNet(0.125, attention=False, skip_attention=True, scale=50.0, cells=12).eval()
    columns = F.one_hot(torch.arange(12) % 4, 16).float().T  # [16,12]
    monkeypatch.setattr(net.pyramid, "forward", lambda x: columns[None, :, None].expand(1, 16, 12, 12))
    sizes = ((4, 48), (8, 24), (16, 12), (16, 12), (16, 12))
    stripes = [
        torch.randn(1, c, 1, side // 3).expand(1, c, side, side // 3).repeat(1, 1, 1, 3) for c, side in sizes
    ]
    hole = torch.zeros(1, 1, 48, 48)
    hole[..., 16:24, 20:24] = 1
    seen = []
    for layer in net.recall:
        layer.register_forward_hook(lambda _, inputs, output: seen.append(inputs[0]))
    with torch.inference_mode():
        _, scores = net.decode(stripes, hole)
    assert scores.shape == (1, 12, 12, 12, 12)
    for found, wanted in zip(seen, stripes, strict=True):
        inside = F.max_pool2d(hole, 48 // wanted.shape[-1])
        torch.testing.assert_close(found, wanted * inside, atol=1e-3, rtol=0)


@pytest.mark.parametrize(
    "options",
    [
        {"attention": True},
        {"attention": False},
        {"attention": False, "skip_attention": True, "flipped_skips": True, "code": 8},
    ],
)
def test_a_larger_crop_keeps_its_pixels_and_gets_texture(options):
    torch.manual_seed(0)
    drawing = PerceptualDrawing(PerceptualNet(0.125, **options))
    generator = GuidanceEnhanced(TorchNetwork(drawing), 32)
    rng = np.random.default_rng(0)
    fine_rgb = rng.integers(90, 160, (96, 96, 3), dtype=np.uint8)  # all of it finer than 32 pixels show
    mask = np.zeros((32, 32), np.uint8)
    mask[8:20, 10:22] = 255
    done = generator.complete_high_resolution(fine_rgb, mask, 0)
    hole = np.kron(mask, np.ones((3, 3), np.uint8)) > 0
    assert np.array_equal(done[~hole], fine_rgb[~hole])
    drawn = generator.complete(
        cv2.resize(fine_rgb, (32, 32), interpolation=cv2.INTER_AREA)[None], mask[None], [0]
    )
    coarse = cv2.resize(done, (32, 32), interpolation=cv2.INTER_AREA).astype(int)
    inner = np.s_[10:18, 12:20]
    assert np.abs(coarse - drawn[0])[inner].mean() < 12  # the same picture, but for the texture
    fine = done[30:54, 36:60].astype(float)
    texture = np.abs(fine - cv2.blur(fine, (3, 3))).mean()
    known = np.abs(fine_rgb - cv2.blur(fine_rgb, (3, 3)).astype(float)).mean()
    assert texture > 0.2 * known
    assert np.array_equal(done, generator.complete_high_resolution(fine_rgb, mask, 5))
