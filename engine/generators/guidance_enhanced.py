"""GEPE-Net, whose network (`engine.networks.guidance_enhanced`) looks for texture in the known part.

Source: the guidance-enhanced perceptual encoder network for image inpainting (GEPE-Net).
"""

from __future__ import annotations

import cv2
import numpy as np

from engine import runtime, weights
from engine.generators.base import GeneratorSpec, HighResolutionGenerator
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.registry import register_generator
from engine.generators.residuals import carried_residual, enlarged, finest, luma, reduced
from engine.runtime import Network

SIZE_PX = 256


@register_generator(
    GeneratorSpec(
        name="gepe",
        title="Guidance-Enhanced Perceptual Encoder",
        paper="GEPE-Net",
        input_px=SIZE_PX,
        needs_weights=True,
        licence="research, non-commercial (trained on CelebA)",
    )
)
class GuidanceEnhanced(FeedForwardGenerator, HighResolutionGenerator):
    """Fills holes by `PerceptualDrawing`; without noise: every seed gives the same.

    Beyond the paper, its attention is carried over to larger crops: what the network's pixels cannot hold of
    the known part, the residual, is pasted into the hole from where the attention looked (Yi et al.,
    "Contextual Residual Aggregation for Ultra High-Resolution Image Inpainting", CVPR 2020). So is what the
    network draws too weakly of the finest that its pixels hold. Both are of luma alone: fine colours of
    other places are coloured specks here.

    Args:
        drawing: a `PerceptualDrawing`.
        size_px: side of the pictures that it was trained on; larger ones are reduced for it, and what that
            takes off them is carried over likewise.
    """

    def __init__(self, drawing: Network, size_px: int = SIZE_PX) -> None:
        self._drawing, self._size_px = drawing, size_px

    @classmethod
    def load(cls, device: str) -> GuidanceEnhanced:
        return cls(runtime.load("gepe", device)["draw"], weights.entry("gepe")["options"]["size_px"])

    def draw(self, image: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        times = image.shape[-1] // self._size_px
        small, small_hole = reduced(image[0], times), _touched(hole[0], times)
        output, scores = self._drawing(small[None], small_hole[None])
        drawn = output[0] + carried_residual(scores[0], finest(small), small_hole, finest(output[0]))
        if times == 1:
            return drawn[None]
        drawn = np.where(small_hole > 0, drawn, small)
        residual = luma(image[0]) - enlarged(luma(small), times)
        return (enlarged(drawn, times) + carried_residual(scores[0], residual, hole[0]))[None]

    def complete_high_resolution(
        self, crop_rgb: np.ndarray, mask_fill: np.ndarray, seed: int, outside_photo: np.ndarray | None = None
    ) -> np.ndarray:
        fine = len(crop_rgb)
        fine_mask = cv2.resize(mask_fill, (fine, fine), interpolation=cv2.INTER_NEAREST)
        return self.complete(crop_rgb[None], fine_mask[None], [seed])[0]


def _touched(hole: np.ndarray, times: int) -> np.ndarray:
    """A hole in so many times smaller a picture: float32 [1,k*S,k*S] → [1,S,S]."""
    side = hole.shape[-1] // times
    return hole.reshape(1, side, times, side, times).max((2, 4))
