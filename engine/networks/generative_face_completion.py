"""The network of `engine.generators.generative_face_completion`."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.networks.layers import conv_stack, harmonic_shift, pool_with_switches, unpool, with_noise

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


class CompletionDrawing(nn.Module):
    """A picture with noise in its hole, redrawn; with `blend` it is shifted to meet the known pixels (setting
    M5), as it was in training."""

    def __init__(self, net: CompletionNet, blend: bool) -> None:
        super().__init__()
        self.net, self.blend = net, blend

    def forward(self, image: Tensor, hole: Tensor, noise: Tensor) -> Tensor:
        """Redraws faces.

        Args:
            image: float32 [B,3,128,128], range -1..1.
            hole: float32 [B,1,128,128], 1 = fill.
            noise: float32 [B,3,128,128], of `octave_noise`.
        Returns:
            float32 [B,3,128,128], range -1..1, the whole pictures; only their holes are used.
        """
        output = self.net(with_noise(image, hole, noise)).float()
        return output + harmonic_shift(output, image, hole) if self.blend else output
