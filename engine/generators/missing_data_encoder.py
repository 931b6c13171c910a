"""The Missing Data Encoder: completes a face from any fragment of any of its colour channels.

Source: Dapogny, Cord and Perez, "The Missing Data Encoder: Cross-Channel Image Completion with Hide-and-Seek
Adversarial Network", AAAI 2020. The network can be the paper's or `studio`'s, which learned faces for longer.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine import runtime, weights
from engine.errors import WeightsError
from engine.generators.base import ChannelGenerator, GeneratorSpec, TellShare
from engine.generators.registry import register_generator
from engine.masks import hole_of
from engine.options import Task
from engine.request import IsCancelled, stop_if
from engine.runtime import Network

SIZE_PX = 128
"""Side of the crops that the generator takes."""

NETWORK_PX = {"MissingDataNet": 96, "StudioDataNet": 128}
"""Side of the pictures that the networks take, by the names that manifests have for them."""


@register_generator(
    GeneratorSpec(
        name="mde",
        title="Missing Data Encoder",
        paper="Dapogny et al., AAAI 2020",
        input_px=SIZE_PX,
        needs_weights=True,
        tasks=(Task.INPAINT, Task.EXTEND, Task.COLORIZE),
        licence="research, non-commercial (trained on CelebA)",
        makes_alternatives=True,
    )
)
class MissingDataEncoder(ChannelGenerator):
    """Fills what is missing by `MissingDataDrawing`.

    Seed 0 shows the network all that is known. Every other seed hides a random rectangle of each channel from
    it, which is how the paper makes alternatives (figure 6).
    """

    def __init__(self, drawing: Network, size_px: int) -> None:
        self._drawing, self._size_px = drawing, size_px

    @classmethod
    def load(cls, device: str) -> MissingDataEncoder:
        network = weights.entry("mde")["network"]
        if network not in NETWORK_PX:
            raise WeightsError(
                "The weights 'mde' are of a network {network!r}, which this version does not know; "
                "install faceinpaint again.",
                network=network,
            )
        return cls(runtime.load("mde", device)["draw"], NETWORK_PX[network])

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        known = np.repeat(~hole_of(masks_fill)[..., None], 3, axis=3)
        return self.complete_channels(crops_rgb, known, seeds, is_cancelled)

    def complete_channels(
        self,
        crops_rgb: np.ndarray,
        known: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
    ) -> np.ndarray:
        results = []
        for crop_rgb, crop_known, seed in zip(crops_rgb, known, seeds, strict=True):
            stop_if(is_cancelled)
            shown = crop_known
            if seed != 0:
                shown = crop_known & hide_boxes(np.random.default_rng(seed), len(crop_rgb))
            results.append(np.where(crop_known, crop_rgb, self._draw(crop_rgb, shown)))
        return np.stack(results)

    def _draw(self, crop_rgb: np.ndarray, shown: np.ndarray) -> np.ndarray:
        """The network's whole picture, of the crop's size: uint8 [S,S,3]."""
        crop_size, size = crop_rgb.shape[:2], (self._size_px, self._size_px)
        shown = cv2.resize(shown.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.999
        crop_rgb = cv2.resize(crop_rgb, size, interpolation=cv2.INTER_AREA)
        image = crop_rgb.transpose(2, 0, 1)[None] / np.float32(255)  # [1,3,S,S]
        (output,) = self._drawing(image, shown.transpose(2, 0, 1)[None].astype(np.float32))
        drawn = np.clip(np.rint(output[0].transpose(1, 2, 0) * 255), 0, 255).astype(np.uint8)
        return cv2.resize(drawn, crop_size, interpolation=cv2.INTER_CUBIC)


def hide_boxes(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """All but a rectangle in each channel, of up to a third of the picture: what the Missing Data Encoder is
    not shown of the known part, for another completion."""
    known = np.ones((size_px, size_px, 3), bool)
    for channel in range(3):
        known[*random_box(rng, size_px, rng.uniform(0.05, 0.33)), channel] = False
    return known


def random_box(rng: np.random.Generator, size_px: int, share: float) -> tuple[slice, slice]:
    """Rows and columns of a rectangle of `share` of the picture's area, of any shape, anywhere."""
    width = share ** rng.uniform(0, 1)
    sides = np.clip(np.round(np.array([share / width, width]) * size_px).astype(int), 1, size_px)
    top, left = rng.integers(0, size_px - sides + 1)
    return slice(top, top + sides[0]), slice(left, left + sides[1])
