"""Drawing in several views."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.networks.tta import LUMA, MIRRORED, MIRRORED_AND_SHIFTED, AugmentedNet, smooth_chroma


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
    both = AugmentedNet(net)(shown, hole)
    seen = torch.cat([shown, hole], 1)
    assert torch.equal(net.seen, torch.cat([seen, seen.flip(3)]))
    inside = (..., slice(44, 56), slice(24, 46))
    assert torch.allclose(both[inside], lashes[inside], atol=0.04)
    assert torch.allclose(both[..., 70:, 4:-4], torch.zeros(1, 3, 58, 120), atol=1e-6)


def test_a_drawing_that_is_its_own_mirror_image_stays():
    picture = torch.rand(1, 1, 128, 128).expand(1, 3, 128, 128)
    symmetric = (picture + picture.flip(3)) / 2
    assert torch.allclose(AugmentedNet(Fixed(symmetric))(picture, picture[:, :1]), symmetric, atol=1e-6)


def test_chroma_is_smoothed_and_lightness_stays():
    picture = torch.rand(1, 3, 16, 16)
    shares = torch.tensor(LUMA).view(3, 1, 1)
    smooth = smooth_chroma(picture, 5)
    torch.testing.assert_close((smooth * shares).sum(1), (picture * shares).sum(1))
    plain = torch.tensor([0.7, 0.1, -0.4]).view(1, 3, 1, 1).expand(1, 3, 16, 16)
    torch.testing.assert_close(smooth_chroma(plain, 5), plain)
    speck = torch.zeros(1, 3, 16, 16)
    speck[:, 0, 8, 8] = 1.0  # one red pixel
    light = torch.zeros(1, 3, 16, 16)
    light[..., 8, 8] = LUMA[0]
    colour = torch.tensor([1.0, 0.0, 0.0]) - LUMA[0]
    expected = light.clone()
    expected[0, :, 6:11, 6:11] += colour.view(3, 1, 1) / 25
    torch.testing.assert_close(smooth_chroma(speck, 5), expected)


@pytest.mark.parametrize("augmentations", [MIRRORED, MIRRORED_AND_SHIFTED])
def test_views_are_brought_back_to_where_they_were(augmentations):
    class Copying(nn.Module):
        def forward(self, shown):
            return shown

    picture = torch.rand(2, 1, 16, 16).expand(2, 3, 16, 16)
    drawn = AugmentedNet(Copying(), augmentations)(picture)
    inner = (..., slice(3, -3), slice(3, -3))  # a shift leaves its last rows outside
    torch.testing.assert_close(drawn[inner], picture[inner])


def test_what_the_shifted_drawings_deny_counts_less():
    class ByRow(nn.Module):
        """Draws a light picture where the bright row is an even one."""

        def forward(self, shown):
            rows = shown[:, 0].mean(2).argmax(1)
            return torch.where(rows % 2 == 0, 0.6, 0.0).view(-1, 1, 1, 1).expand_as(shown)

    picture = torch.zeros(1, 3, 16, 16)
    picture[..., 8, :] = 1
    both, shifted = (AugmentedNet(ByRow(), each)(picture) for each in (MIRRORED, MIRRORED_AND_SHIFTED))
    torch.testing.assert_close(both, torch.full_like(picture, 0.6))
    torch.testing.assert_close(shifted, torch.full_like(picture, 0.2))
