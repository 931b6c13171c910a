"""Studio: our own generator, which joins what the published five taught.

Skip connections keep what is known (MDE), contextual attention copies what fits (GEPE-Net), a dense code sees
the whole face, noise in the hole makes alternatives, and the drawing is blended as it was in training (GFC).
Where it draws it sees what lies opposite, too: a hidden eye is most like the other one (after Li et al.,
"Learning Symmetry Consistent Deep CNNs for Face Completion"). It draws each picture in three views.
The network works at half the crop's size; only its last layer sees single pixels. In larger crops a second
network draws the hole again at `DETAIL_PX`, the size of the sharpest faces it learned from, and one
completion takes an eye from the other side of the face, where that matches.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime, seeds, weights
from engine.generators.attention import contextual_attention
from engine.generators.base import GeneratorSpec, HighResolutionGenerator
from engine.generators.both_ways import SHIFTED_TOO, BothWays, calmed
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.layers import ConvBlock, conv_stack, harmonic_shift, seeded_noise, with_noise
from engine.generators.light import in_light, light_of
from engine.generators.opposite import taken_from_opposite
from engine.generators.registry import register_generator
from engine.pixels import to_pixels, to_tensor

SIZE_PX = 128
ATTENTION_PX = SIZE_PX // 8
"""Side of the decoder's features in which the hole looks for similar patches."""

DETAIL_PX = 192
"""Side of the picture in which `DetailNet` draws."""

DETAIL_WINDOW_PX = 7
"""Of `calmed` in it: as large a part of the face as in the smaller picture."""

_COPIES = 0
"""The seed that, with its variations, takes a matching eye from the other side of the face
(`taken_from_opposite`); the eyes of all others are drawn, so that there is a choice."""


class StudioNet(nn.Module):
    """A U-Net from 64 to 4 pixels behind a stem that folds 2x2 pixels into channels (Shi et al. 2016).

    2.9 GFLOP a face and 10 million weights at width 40.

    Args:
        width: channels at 64 pixels; 2, 4, 6 and 6 times as many at the halved sizes.
        code: units of the dense layer at 4 pixels.
        attention: contextual attention in the decoder at `ATTENTION_PX`.
        norm: with batch normalisation, for training; `fold_batch_norm` leads to a network without.
        hole_channels: 1, or 3 for a hole of each colour channel, and then without attention.
    """

    def __init__(
        self,
        width: int = 40,
        code: int = 512,
        attention: bool = True,
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
        self.recall = nn.Conv2d(channels[2], channels[2], 1) if attention else None
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
        self.opposite = nn.Conv2d(width, width, 3, padding=1)
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
    enlarged = F.interpolate(drawn, size=size, mode="bicubic", align_corners=False).clamp(-1, 1)
    return torch.where(fine_hole > 0, enlarged, fine), fine_hole


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
        also_uses=("studio_detail",),
    )
)
class Studio(FeedForwardGenerator, HighResolutionGenerator):
    """Fills holes with `StudioNet`, in the views `SHIFTED_TOO`; another seed is another noise in the hole.

    With `blend` what it drew is shifted to meet the known pixels, as it was in training. Where the crop is
    larger, `detail` draws the hole again. `fine` is that of `joined`; with `even_light` the first network,
    and the second, see all faces in the same light (`light_of`).
    """

    def __init__(
        self,
        net: StudioNet,
        device: str,
        blend: bool,
        detail: DetailNet | None = None,
        fine: float = 1.0,
        even_light: Sequence[bool] = (False, False),
    ) -> None:
        super().__init__(BothWays(net, SHIFTED_TOO, fine), device)
        self.blend, self.even_light = blend, even_light
        if detail is not None:
            detail.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
        self.detail = detail

    @classmethod
    def load(cls, device: str) -> Studio:
        options = dict(weights.entry("studio")["options"])
        blend, fine = options.pop("blend"), options.pop("fine", 1.0)
        even_light = [options.pop("even_light", False)]
        net = StudioNet(**options, norm=False)
        weights.load_into(net, "studio")
        detail = None
        if weights.is_available("studio_detail"):
            options = dict(weights.entry("studio_detail")["options"])
            even_light.append(options.pop("even_light", False))
            detail = DetailNet(**options)
            weights.load_into(detail, "studio_detail")
        return cls(net, device, blend, detail, fine, even_light)

    def draw(self, image: Tensor, hole: Tensor, seed: int) -> Tensor:
        exponent = _light(image, hole, self.even_light[0])
        image = in_light(image, exponent)
        noise = seeded_noise(seed, SIZE_PX)
        output = runtime.run(self.net, with_noise(image, hole, noise), hole).float().cpu()
        if self.blend:
            output = output + harmonic_shift(output, image, hole)
        return in_light(output, 1 / exponent)

    def complete_high_resolution(
        self, crop_rgb: np.ndarray, mask_fill: np.ndarray, seed: int, outside_photo: np.ndarray | None = None
    ) -> np.ndarray:
        side = len(crop_rgb)
        small = to_tensor(_resized(crop_rgb, SIZE_PX)[None])
        small_hole = torch.from_numpy(mask_fill >= 128)[None, None].float()
        drawn = torch.where(small_hole > 0, self.draw(small, small_hole, seed), small)
        if self.detail is not None:
            drawn = self._draw_details(to_tensor(_resized(crop_rgb, DETAIL_PX)[None]), drawn, small_hole)
        enlarged = cv2.resize(to_pixels(drawn)[0], (side, side), interpolation=cv2.INTER_CUBIC)
        hole = cv2.resize(mask_fill, (side, side), interpolation=cv2.INTER_NEAREST) >= 128
        filled = np.where(hole[..., None], enlarged, crop_rgb)
        return taken_from_opposite(filled, hole, outside_photo) if seeds.root(seed) == _COPIES else filled

    def _draw_details(self, fine: Tensor, drawn: Tensor, small_hole: Tensor) -> Tensor:
        """`drawn`, float32 [1,3,S,S], once more at `DETAIL_PX`: float32 [1,3,F,F]."""
        assert self.detail is not None
        exponent = _light(drawn, small_hole, self.even_light[1])
        fine, drawn = in_light(fine, exponent), in_light(drawn, exponent)
        output = runtime.run(self.detail, *filled_finely(fine, drawn, small_hole)).float().cpu()
        return in_light(calmed(output, DETAIL_WINDOW_PX), 1 / exponent)


def _light(image: Tensor, hole: Tensor, even: bool) -> Tensor:
    return light_of(image, hole) if even else torch.ones(len(image), 1, 1, 1)


def _resized(rgb: np.ndarray, side: int) -> np.ndarray:
    return cv2.resize(rgb, (side, side), interpolation=cv2.INTER_AREA)
