"""What the generators share that draw a whole picture in one pass, of which the hole is used."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

import numpy as np

from engine.generators.base import Generator, TellShare
from engine.masks import hole_of
from engine.pixels import to_batch, to_hole, to_pixels
from engine.request import IsCancelled, stop_if


class FeedForwardGenerator(Generator):
    """Fills one crop after the other, so that a crop's pixels do not depend on its neighbours."""

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        results = []
        for crop_rgb, mask_fill, seed in zip(crops_rgb, masks_fill, seeds, strict=True):
            stop_if(is_cancelled)
            drawn = to_pixels(self.draw(to_batch(crop_rgb[None]), to_hole(mask_fill[None]), seed))[0]
            results.append(np.where(hole_of(mask_fill)[..., None], drawn, crop_rgb))
        return np.stack(results)

    @abstractmethod
    def draw(self, image: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        """Draws the whole picture.

        Args:
            image: float32 [1,3,S,S], range -1..1.
            hole: float32 [1,1,S,S], 1 = fill.
            seed: of the noise, for a network that takes some.
        Returns:
            float32 [1,3,S,S], range -1..1.
        """
