"""The networks of our own generator see what lies opposite in the face, and draw it both ways."""

from __future__ import annotations

import torch
from torch import nn

from engine.generators.both_ways import LIGHTNESS, BothWays, calmed
from engine.generators.studio import DETAIL_PX, SIZE_PX, DetailNet, StudioNet


def change_on_the_left(net: nn.Module, side: int) -> float:
    """What a corner on the right changes in the one on the left."""
    shown, hole = torch.zeros(1, 3, side, side), torch.zeros(1, 1, side, side)
    other = shown.clone()
    other[..., -4:, -4:] = 0.9
    with torch.no_grad():
        return float((net(other, hole) - net(shown, hole))[..., -4:, :4].abs().max())


def test_a_hidden_eye_is_drawn_from_the_other_one():
    torch.manual_seed(0)
    net = StudioNet(4, 1, attention=False, norm=False)
    for parameter in net.down.parameters():
        nn.init.zeros_(parameter)  # at 4 pixels everything sees everything
    assert change_on_the_left(net, SIZE_PX) > 1e-6
    last = net.up[-1][0][0]  # of 8 channels from below, 4 of the same place, and 4 of the opposite one
    with torch.no_grad():
        last.weight[:, 12:] = 0
    assert change_on_the_left(net, SIZE_PX) == 0


def test_fine_details_are_drawn_from_the_other_eye():
    torch.manual_seed(0)
    net = DetailNet(4)
    nn.init.normal_(net.to_rgb.weight)
    assert change_on_the_left(net, DETAIL_PX) > 1e-6
    nn.init.zeros_(net.opposite.weight)
    assert change_on_the_left(net, DETAIL_PX) == 0


class Fixed(nn.Module):
    """Draws one picture, whatever is shown, and remembers what that was."""

    def __init__(self, picture: torch.Tensor) -> None:
        super().__init__()
        self.picture = picture

    def forward(self, shown: torch.Tensor, hole: torch.Tensor) -> torch.Tensor:
        self.seen = torch.cat([shown, hole], 1)
        return self.picture.expand(len(shown), -1, -1, -1)


def test_what_the_mirrored_drawing_denies_is_halved_and_fine_details_stay():
    ramp = torch.linspace(-0.5, 0.5, 128).expand(1, 3, 128, 128)
    lashes = torch.zeros(1, 3, 128, 128)
    lashes[..., 40:60, 20:50:2] = 0.3
    lashes[..., 40:60, 21:50:2] = -0.3
    shown, hole = torch.rand(1, 3, 128, 128), torch.rand(1, 1, 128, 128)
    net = Fixed(ramp + lashes)
    both = BothWays(net)(shown, hole)
    seen = torch.cat([shown, hole], 1)
    assert torch.equal(net.seen, torch.cat([seen, seen.flip(3)]))
    inside = (..., slice(44, 56), slice(24, 46))
    assert torch.allclose(both[inside], lashes[inside], atol=0.04)
    assert torch.allclose(both[..., 70:, 4:-4], torch.zeros(1, 3, 58, 120), atol=1e-6)


def test_a_drawing_that_is_the_same_both_ways_stays():
    picture = torch.rand(1, 1, 128, 128).expand(1, 3, 128, 128)
    symmetric = (picture + picture.flip(3)) / 2
    assert torch.allclose(BothWays(Fixed(symmetric))(picture, picture[:, :1]), symmetric, atol=1e-6)


def test_colours_are_calmed_and_lightness_stays():
    picture = torch.rand(1, 3, 16, 16)
    shares = torch.tensor(LIGHTNESS).view(3, 1, 1)
    calm = calmed(picture, 5)
    torch.testing.assert_close((calm * shares).sum(1), (picture * shares).sum(1))
    plain = torch.tensor([0.7, 0.1, -0.4]).view(1, 3, 1, 1).expand(1, 3, 16, 16)
    torch.testing.assert_close(calmed(plain, 5), plain)
    speck = torch.zeros(1, 3, 16, 16)
    speck[:, 0, 8, 8] = 1.0  # one red pixel
    light = torch.zeros(1, 3, 16, 16)
    light[..., 8, 8] = LIGHTNESS[0]
    colour = torch.tensor([1.0, 0.0, 0.0]) - LIGHTNESS[0]
    expected = light.clone()
    expected[0, :, 6:11, 6:11] += colour.view(3, 1, 1) / 25
    torch.testing.assert_close(calmed(speck, 5), expected)
