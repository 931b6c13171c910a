"""Generative Face Completion: a feed-forward auto-encoder that fills the hole of an aligned face.

Source: Li, Liu, Yang and Yang, "Generative Face Completion", CVPR 2017.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine import runtime, weights
from engine.generators.base import GeneratorSpec
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.layers import (
    conv_stack,
    harmonic_shift,
    pool_with_switches,
    seeded_noise,
    unpool,
    with_noise,
)
from engine.generators.registry import register_generator

SIZE_PX = 128


class CompletionNet(nn.Module):
    """The generator of section 3.1: VGG-19 up to pool3, two more convolutions and a pool, a fully connected
    code, and the mirrored decoder with unpooling.

    The paper does not say how wide the fully connected layer is. One of the feature map's own size, 8x8x512,
    would have a thousand million weights; ours is a code of `code` units between two linear layers.

    Args:
        width: share of the paper's channels in every layer; 1 is the paper's network.
        code: units of the bottleneck.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
    """

    def __init__(self, width: float = 1.0, code: int = 128, norm: bool = True) -> None:
        super().__init__()
        c1, c2, c3, c4 = (round(c * width) for c in (64, 128, 256, 512))
        self.encoder = nn.ModuleList(
            [
                conv_stack([3, c1, c1], norm),  # conv1_1, conv1_2
                conv_stack([c1, c2, c2], norm),  # conv2_1, conv2_2
                conv_stack([c2, c3, c3, c3, c3], norm),  # conv3_1 … conv3_4
                conv_stack([c3, c4, c4], norm),  # the two more
            ]
        )
        self.bottom_shape = (c4, SIZE_PX // 16, SIZE_PX // 16)
        units = c4 * (SIZE_PX // 16) ** 2
        self.to_code = nn.Linear(units, code)
        self.from_code = nn.Linear(code, units)
        self.decoder = nn.ModuleList(
            [
                conv_stack([c4, c4, c3], norm),
                conv_stack([c3, c3, c3, c3, c2], norm),
                conv_stack([c2, c2, c1], norm),
                conv_stack([c1, c1], norm),
            ]
        )
        self.to_rgb = nn.Conv2d(c1, 3, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        """Redraws a face.

        Args:
            x: float [B,3,128,128], range -1..1, noise in the hole.
        Returns:
            float [B,3,128,128], range -1..1, the whole picture; only its hole is used.
        """
        switches = []
        for block in self.encoder:
            x, where = pool_with_switches(block(x))
            switches.append(where)
        code = torch.relu(self.to_code(x.flatten(1)))  # [B,code]
        x = torch.relu(self.from_code(code)).unflatten(1, self.bottom_shape)  # [B,c4,8,8]
        x = x.contiguous(memory_format=torch.channels_last)
        for block in self.decoder:
            x = block(unpool(x, switches.pop()))
        return torch.tanh(self.to_rgb(x))


@register_generator(
    GeneratorSpec(
        name="gfc",
        title="Generative Face Completion",
        paper="Li et al., CVPR 2017",
        input_px=SIZE_PX,
        needs_weights=True,
        licence="research, non-commercial (trained on CelebA)",
        makes_alternatives=True,
        makes_variations=True,
    )
)
class GenerativeFaceCompletion(FeedForwardGenerator):
    """Fills holes with `CompletionNet`; another seed is another noise in the hole.

    With `blend` what it drew is shifted to meet the known pixels (setting M5), as it was in training.
    """

    def __init__(self, net: CompletionNet, device: str, blend: bool) -> None:
        super().__init__(net, device)
        self.blend = blend

    @classmethod
    def load(cls, device: str) -> GenerativeFaceCompletion:
        options = weights.entry("gfc")["options"]
        net = CompletionNet(width=options["width"], code=options["code"], norm=False)
        weights.load_into(net, "gfc")
        return cls(net, device, options["blend"])

    def draw(self, image: Tensor, hole: Tensor, seed: int) -> Tensor:
        noise = seeded_noise(seed, SIZE_PX)
        output = runtime.run(self.net, with_noise(image, hole, noise)).float().cpu()
        return output + harmonic_shift(output, image, hole) if self.blend else output
