"""Studio: our own generator, which joins what the published five taught.

Skip connections keep what is known (MDE), contextual attention copies what fits (GEPE-Net), a dense code sees
the whole face, noise in the hole makes alternatives, and the drawing is blended as it was in training (GFC).
Where it draws it sees what lies opposite, too: a hidden eye is most like the other one (after Li et al.,
"Learning Symmetry Consistent Deep CNNs for Face Completion"). Each picture is drawn three times, augmented.
The network works at half the crop's size; only its last layer sees single pixels. In larger crops a second
network draws the hole again at `DETAIL_PX`, the size of the sharpest faces it learned from, and one
completion takes an eye from the other side of the face, where that matches.
"""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime, seeds, weights
from engine.generators.attention import contextual_attention
from engine.generators.base import GeneratorSpec, HighResolutionGenerator
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.gamma import apply_gamma, normalising_gamma
from engine.generators.layers import ConvBlock, conv_stack, harmonic_shift, seeded_noise, with_noise
from engine.generators.opposite import taken_from_opposite
from engine.generators.registry import register_generator
from engine.generators.tta import MIRRORED_AND_SHIFTED, AugmentedNet, smooth_chroma
from engine.masks import hole_of
from engine.pixels import to_hole, to_pixels, to_tensor

SIZE_PX = 128
ATTENTION_PX = SIZE_PX // 8
"""Side of the decoder's features in which the hole looks for similar patches."""

DETAIL_PX = 192
"""Side of the picture in which `DetailNet` draws."""

DETAIL_WINDOW_PX = 7
"""Window of `smooth_chroma` in it: as large a part of the face as in the smaller picture."""

_COPIES = 0
"""The seed that, with its variations, takes a matching eye from the other side of the face
(`taken_from_opposite`); the eyes of all others are drawn, so that there is a choice."""


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
    """Fills holes with `StudioNet` under test-time augmentation; another seed is another noise in the hole.

    What it drew is shifted to meet the known pixels, as it was in training. Where the crop is larger,
    `detail` draws the hole again. With `gamma_normalisation` both networks see all faces in the same light.
    """

    def __init__(
        self,
        net: StudioNet,
        device: str,
        detail: DetailNet | None = None,
        gamma_normalisation: bool = False,
    ) -> None:
        super().__init__(AugmentedNet(net, MIRRORED_AND_SHIFTED), device)
        self.gamma_normalisation = gamma_normalisation
        if detail is not None:
            detail.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
        self.detail = detail

    @classmethod
    def load(cls, device: str) -> Studio:
        options = dict(weights.entry("studio")["options"])
        gamma_normalisation = options.pop("gamma_normalisation", False)
        net = StudioNet(**options, norm=False)
        weights.load_into(net, "studio")
        detail = None
        if weights.is_available("studio_detail"):
            detail = DetailNet(**weights.entry("studio_detail")["options"])
            weights.load_into(detail, "studio_detail")
        return cls(net, device, detail, gamma_normalisation)

    def draw(self, image: Tensor, hole: Tensor, seed: int) -> Tensor:
        return self.redraw(image, hole, seeded_noise(seed, SIZE_PX))

    def redraw(self, image: Tensor, hole: Tensor, noise: Tensor) -> Tensor:
        """As `draw`, of several pictures on any device, with noise that is given.

        Args:
            image: float32 [B,3,S,S], range -1..1.
            hole: float32 [B,1,S,S], 1 = fill.
            noise: float32 [B,3,S,S], of `octave_noise`.
        Returns:
            float32 [B,3,S,S], range -1..1, where the pictures are.
        """
        gamma = self.gamma(image, hole)
        given = apply_gamma(image, gamma)
        output = runtime.run(self.net, with_noise(given, hole, noise), hole).float().to(image.device)
        return apply_gamma(output + harmonic_shift(output, given, hole), 1 / gamma)

    def gamma(self, image: Tensor, hole: Tensor) -> Tensor:
        """`normalising_gamma` of pictures if this network wants it, or 1: float32 [B,1,1,1]."""
        if not self.gamma_normalisation:
            return image.new_ones(len(image), 1, 1, 1)
        return normalising_gamma(image, hole)

    def complete_high_resolution(
        self, crop_rgb: np.ndarray, mask_fill: np.ndarray, seed: int, outside_photo: np.ndarray | None = None
    ) -> np.ndarray:
        side = len(crop_rgb)
        small = to_tensor(_resized(crop_rgb, SIZE_PX)[None])
        small_hole = to_hole(mask_fill[None])
        drawn = torch.where(small_hole > 0, self.draw(small, small_hole, seed), small)
        if self.detail is not None:
            drawn = self._draw_details(to_tensor(_resized(crop_rgb, DETAIL_PX)[None]), drawn, small_hole)
        enlarged = cv2.resize(to_pixels(drawn)[0], (side, side), interpolation=cv2.INTER_CUBIC)
        hole = hole_of(cv2.resize(mask_fill, (side, side), interpolation=cv2.INTER_NEAREST))
        filled = np.where(hole[..., None], enlarged, crop_rgb)
        return taken_from_opposite(filled, hole, outside_photo) if seeds.root(seed) == _COPIES else filled

    def _draw_details(self, fine: Tensor, drawn: Tensor, small_hole: Tensor) -> Tensor:
        """`drawn`, float32 [1,3,S,S], once more at `DETAIL_PX`: float32 [1,3,F,F]."""
        assert self.detail is not None
        gamma = self.gamma(drawn, small_hole)
        fine, drawn = apply_gamma(fine, gamma), apply_gamma(drawn, gamma)
        output = runtime.run(self.detail, *filled_finely(fine, drawn, small_hole)).float().cpu()
        return apply_gamma(smooth_chroma(output, DETAIL_WINDOW_PX), 1 / gamma)


def _resized(rgb: np.ndarray, side: int) -> np.ndarray:
    return cv2.resize(rgb, (side, side), interpolation=cv2.INTER_AREA)
