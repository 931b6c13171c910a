"""Generative Face Completion: a feed-forward auto-encoder that fills the hole of an aligned face.

Source: Li, Liu, Yang and Yang, "Generative Face Completion", CVPR 2017.
"""

from __future__ import annotations

import numpy as np

from engine import runtime
from engine.generators.base import GeneratorSpec
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.noise import seeded_noise
from engine.generators.registry import register_generator
from engine.runtime import Network

SIZE_PX = 128


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
    """Fills holes by `CompletionDrawing`; another seed is another noise in the hole."""

    def __init__(self, drawing: Network) -> None:
        self._drawing = drawing

    @classmethod
    def load(cls, device: str) -> GenerativeFaceCompletion:
        return cls(runtime.load("gfc", device)["draw"])

    def draw(self, image: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        (drawn,) = self._drawing(image, hole, seeded_noise(seed, SIZE_PX))
        return drawn
