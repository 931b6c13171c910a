"""GEPE-Net: one encoder-decoder at 256 pixels whose last encoder layers look for texture in the known part.

Source: the guidance-enhanced perceptual encoder network for image inpainting (GEPE-Net), section III. Its
attention compares what the encoder makes of the hole, which is little before the pyramid has seen what lies
around. Attention in the skips looks with the pyramid's output instead, and fills the hole of each by what it
finds (Zeng et al., "Learning Pyramid-Context Encoder Network for High-Quality Image Inpainting", CVPR 2019).
All its layers are convolutions, which do not know where in a face they are and what lies opposite: a code of
the whole face and flipped skips tell them. A trained network can grow a level at twice the pixels (after
Karras et al., "Progressive Growing of GANs for Improved Quality, Stability, and Variation", ICLR 2018).
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.attention import (
    MAX_CELLS,
    attention_scores,
    contextual_attention,
    paste_patches,
)
from engine.networks.layers import harmonic_shift
from engine.networks.tta import augment, merge

ATROUS_RATES = (2, 4, 8, 16)


def _conv(in_channels: int, out_channels: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(in_channels, out_channels, kernel, stride, kernel // 2)
    return nn.Sequential(convolution, nn.ELU(inplace=True))


def _silence(layer: nn.Module) -> None:
    nn.init.zeros_(layer.weight)  # type: ignore[arg-type]
    nn.init.zeros_(layer.bias)  # type: ignore[arg-type]


class _DepthwiseAtrous(nn.Conv2d):
    """3x3 convolution of each channel with holes between its taps, in float32 under autocast too.

    oneDNN's bfloat16 weight gradient of it is wrong for channels_last (torch 2.15, AVX-512), up to a crash.
    """

    def __init__(self, channels: int, rate: int) -> None:
        super().__init__(channels, channels, 3, padding=rate, dilation=rate, groups=channels)

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast(x.device.type, enabled=False):
            return super().forward(x.float())


class AtrousPyramid(nn.Module):
    """ASPC (section III-B): separable 3x3 convolutions of several rates and a 1x1 one, concatenated.

    Args:
        channels: in and out; each branch has a half of them.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        branch = channels // 2
        self.pointwise = _conv(channels, branch, 1)
        self.atrous = nn.ModuleList(
            nn.Sequential(_DepthwiseAtrous(channels, rate), *_conv(channels, branch, 1))
            for rate in ATROUS_RATES
        )
        self.fuse = _conv(branch * (1 + len(ATROUS_RATES)), channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """float [B,C,H,W] → the same shape."""
        return self.fuse(torch.cat([self.pointwise(x), *(branch(x) for branch in self.atrous)], 1))


class FaceCode(nn.Module):
    """What the whole face is like, at every place of it: a small U-Net around a fully connected layer.

    It adds nothing before any training. 2.8 million weights for 64 channels and a code of 256.

    Args:
        channels: in and out.
        code: units of the fully connected layer.
    """

    def __init__(self, channels: int, code: int) -> None:
        super().__init__()
        wide, wider = 2 * channels, 3 * channels
        self.down = nn.ModuleList(
            nn.Sequential(*_conv(a, b, 3, 2), *_conv(b, b)) for a, b in ((channels, wide), (wide, wider))
        )
        self.to_code = nn.Linear(wider * 4**2, code)
        self.from_code = nn.Linear(code, wider * 4**2)
        self.up = nn.ModuleList([_conv(wider + wide, wide), _conv(wide + channels, channels)])
        self.out = nn.Conv2d(channels, channels, 1)
        _silence(self.out)

    def forward(self, x: Tensor) -> Tensor:
        """float [B,C,H,W] → the same shape."""
        side = x.shape[-1]
        x = F.adaptive_avg_pool2d(x, 16)
        skips = []
        for layer in self.down:
            skips.append(x)
            x = layer(x)
        x = x + self.from_code(F.elu(self.to_code(x.flatten(1)))).unflatten(1, x.shape[1:])
        for layer in self.up:
            x = layer(torch.cat([F.interpolate(x, scale_factor=2.0), skips.pop()], 1))
        return F.interpolate(self.out(x), size=(side, side), mode="bilinear", align_corners=False)


class OuterLevel(nn.Module):
    """What a `PerceptualNet` does at twice the pixels of its other levels.

    What it draws is the smaller picture enlarged, before any training.

    Args:
        channels: of its feature x0.
        inner: channels of x1.
        skip_attention, flipped_skips: as in `PerceptualNet`, for this level's skip.
    """

    def __init__(self, channels: int, inner: int, skip_attention: bool, flipped_skips: bool) -> None:
        super().__init__()
        self.encoder = nn.Sequential(_conv(4, channels, 5), _conv(channels, channels))
        self.recall = nn.Conv2d(channels, channels, 1) if skip_attention else None
        self.opposite = nn.Conv2d(channels, channels, 3, padding=1) if flipped_skips else None
        self.decoder = nn.Sequential(_conv(channels + inner, channels), _conv(channels, channels))
        self.to_rgb = nn.Conv2d(channels, 3, 3, padding=1)
        for layer in (self.recall, self.opposite, self.to_rgb):
            if layer is not None:
                _silence(layer)

    def forward(self, skip: Tensor, inner: Tensor, drawn: Tensor) -> Tensor:
        """Draws.

        Args:
            skip: float [B,C,2S,2S], what `encoder` saw, with attention and flipped.
            inner: float [B,C1,S,S], the last feature of the decoder within.
            drawn: float [B,3,S,S], what that drew, before the tanh.
        Returns:
            float [B,3,2S,2S], likewise.
        """
        x = self.decoder(torch.cat([F.interpolate(inner, scale_factor=2, mode="nearest"), skip], 1))
        return F.interpolate(drawn, scale_factor=2, mode="bilinear", align_corners=False) + self.to_rgb(x)


class PerceptualNet(nn.Module):
    """The generator of figure 4: encoder layers x1 … x5, ASPC, and a decoder that gets all five by skips.

    The sizes are those written in figure 4: x1 has 32 channels at 256 pixels, x2 64 at 128, and x3, x4 and x5
    have 128 at 64 pixels. The figure does not number the convolutions; we take two for each layer. The
    hole is the fourth input channel, because a grey area of a photo would look like one otherwise.
    29 GFLOP for a face at width 1, 8.5 at 0.5.

    Args:
        width: share of these channels in every layer.
        attention: the perception operation on x3, x4 and x5; without it and `pyramid`, this is S-Net.
        pyramid: ASPC on the last feature.
        scale: ω of the attention's softmax (eq. 2).
        cells: that the attention compares in a row.
        skip_attention: attention by the pyramid's output; what the hole's cells look like is pasted into the
            hole of all skips through 1x1 convolutions (`recall` in the weight files), which add nothing
            before any training.
        flipped_skips: all skips see their mirrored selves through 3x3 convolutions (`opposite` in the
            weight files), which add nothing before any training.
        code: units of a `FaceCode` behind the pyramid; 0 = none.
        grown: channels of an `OuterLevel`, within which all others see the picture at half its size; 0 =
            none.
    """

    def __init__(
        self,
        width: float = 1.0,
        attention: bool = True,
        pyramid: bool = True,
        scale: float = 10.0,
        cells: int = MAX_CELLS,
        skip_attention: bool = False,
        flipped_skips: bool = False,
        code: int = 0,
        grown: int = 0,
    ) -> None:
        super().__init__()
        c1, c2, c3 = (round(c * width) for c in (32, 64, 128))
        self.attention, self.scale, self.cells = attention, scale, cells
        self.encoder = nn.ModuleList(
            [
                nn.Sequential(_conv(4, c1, 5), _conv(c1, c1)),
                nn.Sequential(_conv(c1, c2, 3, 2), _conv(c2, c2)),
                nn.Sequential(_conv(c2, c3, 3, 2), _conv(c3, c3)),
                nn.Sequential(_conv(c3, c3), _conv(c3, c3)),
                nn.Sequential(_conv(c3, c3), _conv(c3, c3)),
            ]
        )
        self.pyramid = AtrousPyramid(c3) if pyramid else nn.Identity()
        self.decoder = nn.ModuleList(
            [_conv(2 * c3, c3), _conv(2 * c3, c3), _conv(2 * c3, c3), _conv(c3 + c2, c2), _conv(c2 + c1, c1)]
        )
        self.to_rgb = nn.Conv2d(c1, 3, 3, padding=1)
        skips = (c1, c2, c3, c3, c3)
        self.recall = nn.ModuleList(nn.Conv2d(c, c, 1) for c in skips) if skip_attention else None
        flips = (nn.Conv2d(c, c, 3, padding=1) for c in skips)
        self.opposite = nn.ModuleList(flips) if flipped_skips else None
        self.code = FaceCode(c3, code) if code else None
        for layer in [*(self.recall or ()), *(self.opposite or ())]:
            _silence(layer)
        self.outer = OuterLevel(grown, c1, skip_attention, flipped_skips) if grown else None

    def encode(self, image: Tensor, hole: Tensor, perceive: bool = True) -> tuple[list[Tensor], list[Tensor]]:
        """The features, and the attention scores of the last three.

        Args:
            image: float [B,3,S,S], range -1..1, S a multiple of 128, or of 4 below it, or in a grown network
                twice that; its hole is not looked at.
            hole: float [B,1,S,S], 1 = fill.
            perceive: with the perception operation, if the network has it: p(E(I)) instead of E(I).
        Returns:
            x1 … x5, float [B,C,S,S], [B,C,S/2,S/2] and three [B,C,S/4,S/4], behind x0 and of half these sizes
            in a grown network; and the three `Attention.scores` of the perception operation, if it took
            place.
        """
        x = torch.cat([image * (1 - hole), hole], 1)
        features, scores = [], []
        if self.outer is not None:
            features.append(self.outer.encoder(x))
            hole = F.max_pool2d(hole, 2)
            x = torch.cat([F.avg_pool2d(image, 2) * (1 - hole), hole], 1)
        for number, layer in enumerate(self.encoder, 1):
            x = layer(x)
            if self.attention and perceive and number >= 3:
                x, found = contextual_attention(x, hole, self.scale, self.cells)
                scores.append(found)
            features.append(x)
        return features, scores

    def decode(self, features: Sequence[Tensor], hole: Tensor) -> tuple[Tensor, Tensor | None]:
        """Draws.

        Args:
            features: those of `encode`.
            hole: as for `encode`.
        Returns:
            float [B,3,S,S], range -1..1, and the `Attention.scores` of the skips' attention, if there is one.
        """
        x = self.pyramid(features[-1])
        if self.code is not None:
            x = x + self.code(x)
        scores = None
        outer = [] if self.outer is None else [self.outer]
        if self.recall is not None:
            scores = attention_scores(x, hole, self.scale, self.cells)
            layers = [*(level.recall for level in outer), *self.recall]
            pasted = _pasted(scores, features, hole)
            features = [f + layer(p) for f, layer, p in zip(features, layers, pasted, strict=True)]
        if self.opposite is not None:
            layers = [*(level.opposite for level in outer), *self.opposite]
            features = [f + layer(f.flip(3)) for f, layer in zip(features, layers, strict=True)]
        for layer, skip in zip(self.decoder, reversed(features[-5:]), strict=True):
            if x.shape[-1] < skip.shape[-1]:
                x = F.interpolate(x, scale_factor=2, mode="nearest")
            x = layer(torch.cat([x, skip], 1))
        drawn = self.to_rgb(x)
        if self.outer is not None:
            drawn = self.outer(features[0], x, drawn)
        return torch.tanh(drawn), scores

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        """Redraws a picture; only its hole is used.

        Args:
            image, hole: as for `encode`.
        Returns:
            float [B,3,S,S], range -1..1.
        """
        return self.decode(self.encode(image, hole)[0], hole)[0]


def _pasted(scores: Tensor, features: Sequence[Tensor], hole: Tensor) -> list[Tensor]:
    """What the attention finds for the hole, of the features' shapes, 0 elsewhere."""
    rates = [feature.shape[-1] // scores.shape[-1] for feature in features]
    cells = [F.pixel_unshuffle(feature, rate) for feature, rate in zip(features, rates, strict=True)]
    # All at once: what `paste_patches` makes of the scores costs more than the pasting.
    pasted = paste_patches(scores, torch.cat(cells, 1)).split([cell.shape[1] for cell in cells], 1)
    return [
        F.pixel_shuffle(cell, rate) * F.max_pool2d(hole, hole.shape[-1] // feature.shape[-1])
        for cell, rate, feature in zip(pasted, rates, features, strict=True)
    ]


class PerceptualDrawing(nn.Module):
    """`PerceptualNet` under test-time augmentation, and where its hole looks alike.

    Args:
        net: draws.
        blend: what it drew is shifted to meet the known pixels, as it was in training.
    """

    def __init__(self, net: PerceptualNet, blend: bool = False) -> None:
        super().__init__()
        self.net, self.blend = net, blend

    def forward(self, image: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
        """Redraws one picture.

        Args:
            image, hole: as for `PerceptualNet.encode`, B = 1.
        Returns:
            float32 [1,3,S,S], range -1..1, the whole picture, of which only its hole is used; and the
            `Attention.scores` of the skips' attention, of the last perception, or without any (S-Net) those
            of the features of what was drawn.
        """
        drawn, scores = self._attending(augment(image), augment(hole))
        drawn = merge(drawn.float())
        if self.blend:
            drawn = drawn + harmonic_shift(drawn, image, hole)
        return drawn, scores[:1].float()

    def _attending(self, image: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
        net = self.net
        features, scores = net.encode(image, hole)
        drawn, recalled = net.decode(features, hole)
        if recalled is not None:
            return drawn, recalled
        if not scores:
            (*_, last), _ = net.encode(torch.where(hole > 0, drawn, image), torch.zeros_like(hole))
            return drawn, attention_scores(last, hole, net.scale, net.cells)
        return drawn, scores[-1]
