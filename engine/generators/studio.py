"""Studio: our own generator, which joins what the published five taught.

Skip connections keep what is known (MDE), contextual attention copies what fits (GEPE-Net), a dense code sees
the whole face, noise in the hole makes alternatives, and the drawing is blended as it was in training (GFC).
Where it draws it sees what lies opposite, too: a hidden eye is most like the other one (after Li et al.,
"Learning Symmetry Consistent Deep CNNs for Face Completion"). Each picture is drawn three times, augmented.
The network works at half the crop's size; only its last layer sees single pixels. In larger crops a second
network draws the hole again at `DETAIL_PX`, the size of the sharpest faces it learned from, and one
completion takes an eye from the other side of the face, where that matches. A third network draws hidden eyes
again at 512 pixels.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine import runtime, seeds, weights
from engine.generators.base import GeneratorSpec, HighResolutionGenerator
from engine.generators.feed_forward import FeedForwardGenerator
from engine.generators.noise import seeded_noise
from engine.generators.opposite import taken_from_opposite
from engine.generators.registry import register_generator
from engine.generators.studio_eyes import SMALLEST_CROP_PX, draw_eyes, zone_of
from engine.masks import hole_of
from engine.pixels import to_batch, to_hole, to_pixels
from engine.runtime import Network

SIZE_PX = 128

DETAIL_PX = 192
"""Side of the picture in which the second network draws."""

_COPIES = 0
"""The seed that, with its variations, takes a matching eye from the other side of the face
(`taken_from_opposite`); the eyes of all others are drawn, so that there is a choice."""


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
        also_uses=("studio_detail", "studio_eyes"),
    )
)
class Studio(FeedForwardGenerator, HighResolutionGenerator):
    """Fills holes by `StudioDrawing`; another seed is another noise in the hole.

    Args:
        drawing: a `StudioDrawing`.
        details: a `DetailDrawing`, which draws the hole again where the crop is larger; None = none does.
        eyes: an `EyesDrawing`, which draws hidden eyes again; None = none does.
    """

    def __init__(self, drawing: Network, details: Network | None = None, eyes: Network | None = None) -> None:
        self._drawing, self._details, self._eyes = drawing, details, eyes

    @classmethod
    def load(cls, device: str) -> Studio:
        others = (
            runtime.load(name, device)["draw"] if weights.is_available(name) else None
            for name in ("studio_detail", "studio_eyes")
        )
        return cls(runtime.load("studio", device)["draw"], *others)

    def draw(self, image: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        (drawn,) = self._drawing(image, hole, seeded_noise(seed, SIZE_PX))
        return drawn

    def complete_high_resolution(
        self, crop_rgb: np.ndarray, mask_fill: np.ndarray, seed: int, outside_photo: np.ndarray | None = None
    ) -> np.ndarray:
        side = len(crop_rgb)
        small, small_hole = to_batch(_resized(crop_rgb, SIZE_PX)[None]), to_hole(mask_fill[None])
        drawn = np.where(small_hole > 0, self.draw(small, small_hole, seed), small)
        fine = drawn
        if self._details is not None:
            (fine,) = self._details(to_batch(_resized(crop_rgb, DETAIL_PX)[None]), drawn, small_hole)
        enlarged = cv2.resize(to_pixels(fine)[0], (side, side), interpolation=cv2.INTER_CUBIC)
        if self._eyes is not None and side >= SMALLEST_CROP_PX and (zone := zone_of(mask_fill)).any():
            draw_eyes(self._eyes, crop_rgb, drawn, small_hole, zone, enlarged)
        hole = hole_of(cv2.resize(mask_fill, (side, side), interpolation=cv2.INTER_NEAREST))
        filled = cv2.copyTo(enlarged, hole.view(np.uint8), crop_rgb.copy())
        return taken_from_opposite(filled, hole, outside_photo) if seeds.root(seed) == _COPIES else filled


def _resized(rgb: np.ndarray, side: int) -> np.ndarray:
    return cv2.resize(rgb, (side, side), interpolation=cv2.INTER_AREA)
