"""The networks of `engine.generators.studio`."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.attention import contextual_attention
from engine.networks.gamma import apply_gamma, normalising_gamma
from engine.networks.layers import ConvBlock, conv_stack, harmonic_shift, with_noise
from engine.networks.tta import MIRRORED_AND_SHIFTED, AugmentedNet, smooth_chroma

SIZE_PX = 128
ATTENTION_PX = SIZE_PX // 8
"""Side of the decoder's features in which the hole looks for similar patches."""

DETAIL_PX = 192
"""Side of the picture in which `DetailNet` draws."""

DETAIL_WINDOW_PX = 7
"""Window of `smooth_chroma` in it: as large a part of the face as in the smaller picture."""


class StudioNet(nn.Module):
    """A U-Net from 64 to 4 pixels behind a stem that folds 2x2 pixels into channels (Shi et al. 2016).

    2.9 GFLOP a face and 10 million weights at width 40.

    Args:
        width: channels at 64 pixels; 2, 4, 6 and 6 times as many at the halved sizes.
        code: units of the dense layer at 4 pixels.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        hole_channels: 1, or 3 for a hole of each colour channel, and then without contextual attention in the
            decoder at `ATTENTION_PX`.
    """

    def __init__(
        self,
        width: int = 40,
        code: int = 512,
        norm: bool = True,
        hole_channels: int = 1,
    ) -> None:
        super().__init__()
        channels = [width * factor for factor in (1, 2, 4, 6, 6)]
        pairs = list(itertools.pairwise(channels))
        self.stem = conv_stack([4 * (3 + hole_channels), width, width], norm)
        self.down = nn.ModuleList(
            nn.Sequential(ConvBlock(a, b, norm, stride=2), ConvBlock(b, b, norm)) for a, b in pairs
        )
        units = channels[-1] * (SIZE_PX // 32) ** 2
        self.to_code = nn.Linear(units, code)
        self.from_code = nn.Linear(code, units)
        self.up = nn.ModuleList(conv_stack([b + 2 * a, a, a], norm) for a, b in reversed(pairs))
        # Behind the attention; so named in the weight files.
        self.recall = nn.Conv2d(channels[2], channels[2], 1) if hole_channels == 1 else None
        self.to_pixels = conv_stack([width, 4 * 12], norm)
        self.to_rgb = nn.Conv2d(12 + 3 + hole_channels, 3, 3, padding=1)

    def forward(self, shown: Tensor, hole: Tensor) -> Tensor:
        """Redraws a face.

        Args:
            shown: float [B,3,128,128], range -1..1, noise in the hole (`with_noise`).
            hole: float [B,`hole_channels`,128,128], 1 = fill.
        Returns:
            float [B,3,128,128], range -1..1, the whole picture; only its hole is used.
        """
        pixels = torch.cat([shown, hole], 1)
        x = self.stem(F.pixel_unshuffle(pixels, 2))
        skips = []
        for block in self.down:
            skips.append(x)
            x = block(x)
        code = torch.relu(self.to_code(x.flatten(1)))  # [B,code]
        x = x + self.from_code(code).unflatten(1, x.shape[1:])
        for block in self.up:
            skip = skips.pop()
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skip, skip.flip(3)], 1))
            if self.recall is not None and x.shape[-1] == ATTENTION_PX:
                x = x + self.recall(contextual_attention(x, hole).features)
        fine = F.pixel_shuffle(self.to_pixels(x), 2)  # [B,12,S,S]
        return torch.tanh(self.to_rgb(torch.cat([fine, pixels], 1)))


class DetailNet(nn.Module):
    """Draws a hole again that was filled in a smaller picture, with the known pixels around it as they are.

    Residual blocks at a quarter of the size, of several dilations, so that a hole as large as a face sees
    what lies around it. What they add to the picture is nothing before any training. 2.4 GFLOP a face of
    192 pixels and 0.5 million weights at width 64.

    Args:
        width: channels.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        self.stem = nn.Conv2d(4 * 16, width, 3, padding=1)
        self.opposite = nn.Conv2d(width, width, 3, padding=1)  # flipped skip; so named in the weight files
        self.blocks = nn.ModuleList(
            nn.Sequential(
                nn.ReLU(),
                nn.Conv2d(width, width, 3, padding=rate, dilation=rate),
                nn.ReLU(inplace=True),
                nn.Conv2d(width, width, 3, padding=1),
            )
            for rate in (1, 2, 4, 8, 1)
        )
        self.to_pixels = nn.Conv2d(width, 8 * 16, 3, padding=1)
        self.to_rgb = nn.Conv2d(8 + 4, 3, 3, padding=1)
        nn.init.zeros_(self.to_rgb.weight)
        nn.init.zeros_(self.to_rgb.bias)  # type: ignore[arg-type]

    def forward(self, filled: Tensor, hole: Tensor) -> Tensor:
        """Redraws a picture.

        Args:
            filled: float [B,3,S,S], range -1..1, S a multiple of 4; of `filled_finely`.
            hole: float [B,1,S,S], 1 = what was filled.
        Returns:
            float [B,3,S,S], the whole picture; only its hole is used.
        """
        pixels = torch.cat([filled, hole], 1)
        x = self.stem(F.pixel_unshuffle(pixels, 4))
        x = x + self.opposite(x.flip(3))
        for block in self.blocks:
            x = x + block(x)
        fine = torch.relu(F.pixel_shuffle(self.to_pixels(x), 4))  # [B,8,S,S]
        return filled + self.to_rgb(torch.cat([fine, pixels], 1))


def filled_finely(fine: Tensor, drawn: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
    """What `DetailNet` is given: a picture whose hole shows the enlarged picture of the smaller network.

    Args:
        fine: float32 [B,3,F,F], range -1..1.
        drawn: float32 [B,3,S,S], as `fine` in known pixels.
        hole: float32 [B,1,S,S], 1 = fill.
    Returns:
        float32 [B,3,F,F], and its hole, float32 [B,1,F,F].
    """
    size = fine.shape[-2:]
    fine_hole = F.interpolate(hole, size=size, mode="nearest")
    enlarged = _enlarged(drawn, size[0]).clamp(-1, 1)
    return torch.where(fine_hole > 0, enlarged, fine), fine_hole


def _enlarged(picture: Tensor, side: int) -> Tensor:
    """Bicubic interpolation of squares, float32 [B,3,S,S] → [B,3,F,F], as two products with one matrix: ONNX
    Runtime's own takes longer than the network."""
    identity = torch.eye(picture.shape[-1], device=picture.device)[None, None]
    size = (side, picture.shape[-1])
    matrix = F.interpolate(identity, size=size, mode="bicubic", align_corners=False)[0, 0]  # [F,S]
    with torch.autocast(picture.device.type, enabled=False):
        return matrix @ picture.float() @ matrix.T


class GammaNormalised(nn.Module):
    """What shows its network all faces in the same light, if it was trained so.

    Args:
        net: the network.
        gamma_normalisation: whether it was.
    """

    def __init__(self, net: nn.Module, gamma_normalisation: bool) -> None:
        super().__init__()
        self.net, self.gamma_normalisation = net, gamma_normalisation

    def gamma(self, image: Tensor, hole: Tensor) -> Tensor:
        """`normalising_gamma` of pictures if the network wants it, or 1: float32 [B,1,1,1]."""
        if not self.gamma_normalisation:
            return image.new_ones(len(image), 1, 1, 1)
        return normalising_gamma(image, hole)


class StudioDrawing(GammaNormalised):
    """`StudioNet` under test-time augmentation; its drawing is shifted to meet the known pixels."""

    def __init__(self, net: StudioNet, gamma_normalisation: bool = False) -> None:
        super().__init__(AugmentedNet(net, MIRRORED_AND_SHIFTED), gamma_normalisation)

    def forward(self, image: Tensor, hole: Tensor, noise: Tensor) -> Tensor:
        """Redraws faces.

        Args:
            image: float32 [B,3,S,S], range -1..1.
            hole: float32 [B,1,S,S], 1 = fill.
            noise: float32 [B,3,S,S], of `octave_noise`.
        Returns:
            float32 [B,3,S,S], range -1..1, the whole pictures; only their holes are used.
        """
        gamma = self.gamma(image, hole)
        given = apply_gamma(image, gamma)
        output = self.net(with_noise(given, hole, noise), hole).float()
        return apply_gamma(output + harmonic_shift(output, given, hole), 1 / gamma)


class DetailDrawing(GammaNormalised):
    """`DetailNet` behind a `StudioDrawing`, in the same light as that."""

    def forward(self, fine: Tensor, drawn: Tensor, hole: Tensor) -> Tensor:
        """Redraws faces at `DETAIL_PX`.

        Args:
            fine: float32 [B,3,F,F], range -1..1.
            drawn: float32 [B,3,S,S], the smaller picture, its hole filled.
            hole: float32 [B,1,S,S], 1 = fill.
        Returns:
            float32 [B,3,F,F], range -1..1, the whole pictures; only their holes are used.
        """
        gamma = self.gamma(drawn, hole)
        output = self.net(*filled_finely(apply_gamma(fine, gamma), apply_gamma(drawn, gamma), hole)).float()
        return apply_gamma(smooth_chroma(output, DETAIL_WINDOW_PX), 1 / gamma)
