"""Hidden eyes are drawn again at 512 pixels: where, with what, and how they join the rest."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch
from torch import nn

from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators import studio_eyes
from engine.generators.studio import SIZE_PX, Studio
from engine.generators.studio_eyes import COLUMNS, FRAME_PX, ROWS, zone_of
from engine.networks import studio_eyes as graphs
from engine.networks.studio import DetailNet, StudioDrawing, StudioNet
from engine.networks.studio_eyes import EyesDrawing, filled_strip, softened, strip_of
from engine.runtime.torch_flavour import TorchNetwork
from training.data import random_masks

LEFT_EYE = tuple((CANONICAL_LANDMARKS[0] * FRAME_PX).astype(int))


def test_the_engine_and_the_graph_agree_on_the_strip_around_both_eyes():
    assert (graphs.ROWS, graphs.COLUMNS, graphs.FRAME_PX) == (ROWS, COLUMNS, FRAME_PX)
    assert COLUMNS.start + COLUMNS.stop == FRAME_PX  # DetailNet sees it mirrored
    for x, y in CANONICAL_LANDMARKS[:2] * FRAME_PX:
        assert COLUMNS.start + 40 < x < COLUMNS.stop - 40
        assert ROWS.start + 40 < y < ROWS.stop - 40


def test_only_hidden_eyes_have_a_zone_which_ends_within_the_strip():
    zone = zone_of(random_masks.lens_mask("left", SIZE_PX, (0.1, 0.08)))
    x, y = LEFT_EYE[0] - COLUMNS.start, LEFT_EYE[1] - ROWS.start
    assert zone.shape == graphs.STRIP_PX and zone[y, x] == 1
    assert not zone[:, 128:].any()
    assert not zone[[0, -1]].any() and not zone[:, [0, -1]].any()
    assert np.abs(np.diff(zone, axis=1)).max() < 0.1  # no edge
    strand = np.zeros((SIZE_PX, SIZE_PX), np.uint8)
    strand[:, 48:51] = 255  # through the left eye
    assert not zone_of(strand).any()
    assert not zone_of(random_masks.occlusion_mask("O6", SIZE_PX)).any()
    both = zone_of(random_masks.lens_mask("both", SIZE_PX))
    np.testing.assert_allclose(both, both[:, ::-1], atol=0.02)


def test_the_hole_shows_the_softened_drawing_as_opencv_enlarges_it(random):
    small = cv2.GaussianBlur(random.random((SIZE_PX, SIZE_PX, 3)).astype(np.float32), (0, 0), 2)
    drawn = torch.from_numpy(small.transpose(2, 0, 1)[None])
    hole = torch.zeros(1, 1, SIZE_PX, SIZE_PX)
    hole[..., 50:70, 40:60] = 1
    strip = torch.full((1, 3, *graphs.STRIP_PX), -0.5)
    filled, fine_hole = filled_strip(strip, softened(drawn), hole)
    kernel = np.array([0.25, 0.5, 0.25])
    blurred = cv2.sepFilter2D(small, -1, kernel, kernel, borderType=cv2.BORDER_REPLICATE)
    enlarged = cv2.resize(blurred, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_CUBIC)[ROWS, COLUMNS]
    inside = fine_hole[0, 0].numpy() > 0
    assert inside[200 - ROWS.start : 280 - ROWS.start, 160 - COLUMNS.start : 240 - COLUMNS.start].all()
    assert inside.sum() == 80 * 80
    np.testing.assert_allclose(filled[0].permute(1, 2, 0).numpy()[inside], enlarged[inside], atol=2e-2)
    assert (filled[0][:, ~torch.from_numpy(inside)] == -0.5).all()


@pytest.fixture
def small_net() -> StudioNet:
    torch.manual_seed(0)
    net = StudioNet(4, 1, norm=False)
    nn.init.zeros_(net.to_rgb.weight)  # it draws plain grey, shifted to meet the known pixels
    return net


@pytest.mark.parametrize("side", [300, 512, 900])
def test_hidden_eyes_of_large_crops_change_and_nothing_else(random, small_net, side):
    face = cv2.resize(random.integers(60, 200, (20, 20, 3), np.uint8), (side, side))
    mask = random_masks.lens_mask("left", SIZE_PX, (0.12, 0.09))
    mask[90:110, 40:80] = 255  # and the mouth
    white = DetailNet(4)
    nn.init.constant_(white.to_rgb.bias, 2.0)
    drawing = TorchNetwork(StudioDrawing(small_net))
    with_eyes = Studio(drawing, None, TorchNetwork(EyesDrawing(white, False)))
    before, after = (
        studio.complete_high_resolution(face, mask, 1) for studio in (Studio(drawing), with_eyes)
    )
    hole = cv2.resize(mask, (side, side), interpolation=cv2.INTER_NEAREST) > 0
    eye = tuple((CANONICAL_LANDMARKS[0] * side).astype(int))
    near = cv2.circle(np.zeros((side, side), np.uint8), eye, side * 64 // FRAME_PX, 255, -1) > 0
    assert (after[hole & near][:, 0] > before[hole & near][:, 0]).mean() > 0.9
    assert after[eye[1], eye[0]].tolist() == [255, 255, 255]
    assert np.array_equal(after[~(hole & near)], before[~(hole & near)])


def test_what_the_network_adds_to_the_strip_lies_where_it_was_drawn(random, small_net):
    """A network that adds nothing gives the enlarged, softened drawing: crops of the frame's size agree."""
    face = cv2.resize(random.integers(60, 200, (20, 20, 3), np.uint8), (FRAME_PX, FRAME_PX))
    mask = random_masks.lens_mask("both", SIZE_PX)
    drawing, eyes = (
        TorchNetwork(each) for each in (StudioDrawing(small_net), EyesDrawing(DetailNet(4), False))
    )
    before, after = (
        Studio(drawing, None, more).complete_high_resolution(face, mask, 1).astype(int)
        for more in (None, eyes)
    )
    assert np.abs(before - after).max() <= 8


def test_small_crops_stay_as_they_are(random, small_net):
    face = random.integers(60, 200, (studio_eyes.SMALLEST_CROP_PX - 1,) * 2 + (3,), np.uint8)
    mask = random_masks.lens_mask("both", SIZE_PX)
    white = DetailNet(4)
    nn.init.constant_(white.to_rgb.bias, 2.0)
    drawing = TorchNetwork(StudioDrawing(small_net))
    pair = (Studio(drawing), Studio(drawing, None, TorchNetwork(EyesDrawing(white, False))))
    before, after = (studio.complete_high_resolution(face, mask, 1) for studio in pair)
    assert np.array_equal(before, after)


def test_the_light_of_a_dark_face_is_kept():
    """Both networks see it brightened; what adds nothing leaves the known pixels as they were."""
    net = EyesDrawing(DetailNet(4), gamma_normalisation=True)
    face = torch.full((1, 3, FRAME_PX, FRAME_PX), -0.8)
    small = torch.full((1, 3, SIZE_PX, SIZE_PX), -0.8)
    hole = torch.zeros(1, 1, SIZE_PX, SIZE_PX)
    hole[..., 50:70, 40:90] = 1
    with torch.no_grad():
        drawn = net(strip_of(face), small, hole)
    assert drawn.sub(-0.8).abs().max() < 1e-3
