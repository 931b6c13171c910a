"""Generators that draw what can be told apart, and photos and faces for them to complete."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine.completion import complete
from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.generators.base import Generator, GeneratorSpec, HighResolutionGenerator, TellShare
from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult, FaceFrame, IsCancelled

SIZE_PX = 64
OCCLUDER = (255, 0, 255)


class Recorder(Generator):
    """Keeps what it was called with."""

    def __init__(self) -> None:
        self.calls: list[tuple[np.ndarray, np.ndarray, tuple[int, ...]]] = []

    @classmethod
    def load(cls, device: str) -> Generator:
        raise NotImplementedError

    def fill(self, crop_rgb: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        raise NotImplementedError

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        self.calls.append((crops_rgb.copy(), masks_fill.copy(), tuple(seeds)))
        results = crops_rgb.copy()
        for result, mask_fill, seed in zip(results, masks_fill, seeds, strict=True):
            result[mask_fill > 0] = self.fill(result, mask_fill > 0, seed)[mask_fill > 0]
        return results


class FaceFill(Recorder):
    """Draws a square in the middle of the crop, at a height that depends on the seed."""

    spec = GeneratorSpec("fake", "Fake", "", SIZE_PX, False, makes_alternatives=True)

    def fill(self, crop_rgb: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        drawn = np.full_like(crop_rgb, 120)
        drawn[26 + seed % 3 * 4 : 36 + seed % 3 * 4, 27:37] = 60
        return drawn


class FlatFill(Recorder):
    """Fills with the mean of the known pixels."""

    spec = GeneratorSpec("flat", "Flat fill", "", None, False)

    def fill(self, crop_rgb: np.ndarray, hole: np.ndarray, seed: int) -> np.ndarray:
        return np.broadcast_to(crop_rgb[~hole].mean(axis=0).astype(crop_rgb.dtype), crop_rgb.shape)


class HighResolutionFill(FaceFill, HighResolutionGenerator):
    """Draws stripes of two pixels, finer than its input shows."""

    def complete_high_resolution(self, fine_rgb, mask_fill, seed, outside_photo=None):
        self.calls.append((fine_rgb.copy(), mask_fill.copy(), (seed,), outside_photo))
        result = np.full_like(fine_rgb, 100)
        result[:, ::4] = result[:, 1::4] = 140
        hole = cv2.resize(mask_fill, fine_rgb.shape[:2], interpolation=cv2.INTER_NEAREST) > 0
        return np.where(hole[..., None], result, fine_rgb)


def frame(x: float, y: float, crop_px: float) -> FaceFrame:
    """An upright face whose crop square has its top left corner at (x, y)."""
    return FaceFrame(CANONICAL_LANDMARKS * crop_px + (x, y))


def draw_photo(height: int = 400, width: int = 500) -> np.ndarray:
    rng = np.random.default_rng(0)
    photo = cv2.GaussianBlur(rng.normal(0, 1, (height, width, 3)), (0, 0), 20) * 400 + 120
    return np.clip(photo + rng.normal(0, 2, (height, width, 1)), 0, 240).astype(np.uint8)


def run(
    photo_rgb: np.ndarray,
    mask_fill: np.ndarray,
    faces: Sequence[FaceFrame],
    generator: Generator | None = None,
    classical: Generator | None = None,
    **options,
) -> CompletionResult:
    spoilt = np.where(mask_fill[..., None] > 0, np.uint8(OCCLUDER), photo_rgb)
    request = CompletionRequest(Photo(spoilt), mask_fill, **options)
    return complete(request, faces, generator or FaceFill(), classical or FlatFill())
