"""Studio: our own generator, which joins what the published five taught.

Skip connections keep what is known (MDE), contextual attention copies what fits (GEPE-Net), a dense code sees
the whole face, noise in the hole makes alternatives, and the drawing is blended as it was in training (GFC).
The network works at half the crop's size; only its last layer sees single pixels.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime, weights
from engine.generators.attention import contextual_attention
from engine.generators.base import GeneratorSpec
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.layers import ConvBlock, conv_stack, harmonic_shift, seeded_noise, with_noise
from engine.generators.registry import register_generator

SIZE_PX = 128
ATTENTION_PX = SIZE_PX // 8
"""Side of the decoder's features in which the hole looks for similar patches."""


class StudioNet(nn.Module):
    """A U-Net from 64 to 4 pixels behind a stem that folds 2x2 pixels into channels (Shi et al. 2016).

    2.4 GFLOP a face and 9 million weights at width 40.

    Args:
        width: channels at 64 pixels; 2, 4, 6 and 6 times as many at the halved sizes.
        code: units of the dense layer at 4 pixels.
        attention: contextual attention in the decoder at `ATTENTION_PX`.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
    """

    def __init__(self, width: int = 40, code: int = 512, attention: bool = True, norm: bool = True) -> None:
        super().__init__()
        channels = [width * factor for factor in (1, 2, 4, 6, 6)]
        pairs = list(itertools.pairwise(channels))
        self.stem = conv_stack([4 * 4, width, width], norm)
        self.down = nn.ModuleList(
            nn.Sequential(ConvBlock(a, b, norm, stride=2), ConvBlock(b, b, norm)) for a, b in pairs
        )
        units = channels[-1] * (SIZE_PX // 32) ** 2
        self.to_code = nn.Linear(units, code)
        self.from_code = nn.Linear(code, units)
        self.up = nn.ModuleList(conv_stack([b + a, a, a], norm) for a, b in reversed(pairs))
        self.recall = nn.Conv2d(channels[2], channels[2], 1) if attention else None
        self.to_pixels = conv_stack([width, 4 * 12], norm)
        self.to_rgb = nn.Conv2d(12 + 4, 3, 3, padding=1)

    def forward(self, shown: Tensor, hole: Tensor) -> Tensor:
        """Redraws a face.

        Args:
            shown: float [B,3,128,128], range -1..1, noise in the hole (`with_noise`).
            hole: float [B,1,128,128], 1 = fill.
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
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skips.pop()], 1))
            if self.recall is not None and x.shape[-1] == ATTENTION_PX:
                x = x + self.recall(contextual_attention(x, hole).features)
        fine = F.pixel_shuffle(self.to_pixels(x), 2)  # [B,12,S,S]
        return torch.tanh(self.to_rgb(torch.cat([fine, pixels], 1)))


@register_generator(
    GeneratorSpec(
        name="studio",
        title="Studio",
        paper="faceinpaint's own",
        input_px=SIZE_PX,
        needs_weights=True,
        licence="research, non-commercial (trained on CelebA)",
        makes_alternatives=True,
        makes_variations=True,
    )
)
class Studio(FeedForwardGenerator):
    """Fills holes with `StudioNet`; another seed is another noise in the hole.

    With `blend` what it drew is shifted to meet the known pixels, as it was in training.
    """

    def __init__(self, net: StudioNet, device: str, blend: bool) -> None:
        super().__init__(net, device)
        self.blend = blend

    @classmethod
    def load(cls, device: str) -> Studio:
        options = dict(weights.entry("studio")["options"])
        blend = options.pop("blend")
        net = StudioNet(**options, norm=False)
        weights.load_into(net, "studio")
        return cls(net, device, blend)

    def draw(self, image: Tensor, hole: Tensor, seed: int) -> Tensor:
        noise = seeded_noise(seed, SIZE_PX)
        output = runtime.run(self.net, with_noise(image, hole, noise), hole).float().cpu()
        return output + harmonic_shift(output, image, hole) if self.blend else output
