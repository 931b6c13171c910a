"""Drawn faces of which a part is hidden, and what completes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from engine.completion import complete
from engine.faces.crops import FaceCrops
from engine.generators.base import Generator, GeneratorSpec, TellShare
from engine.mask_parts import split_mask
from engine.photo.photo import Photo
from engine.references.sources import Embed, find_sources
from engine.request import CompletionRequest, CompletionResult, FaceFrame, IsCancelled, Progress, Reference

OCCLUDER = (40, 40, 45)


class BlurredTruth(Generator):
    """Draws what is really there, as soft as a small network would, and lighter with each seed."""

    spec = GeneratorSpec("blurred", "Blurred truth", "", 128, False, makes_alternatives=True)

    def __init__(self, truth: Photo, face: FaceFrame) -> None:
        crop_rgb = FaceCrops().crop(truth, face.landmarks, 128)
        self._drawn = cv2.GaussianBlur(crop_rgb, (0, 0), 1.5)

    @classmethod
    def load(cls, device: str) -> Generator:
        raise NotImplementedError

    def complete(
        self,
        crops_rgb: np.ndarray,
        masks_fill: np.ndarray,
        seeds: Sequence[int],
        is_cancelled: IsCancelled | None = None,
        tell_share: TellShare | None = None,
    ) -> np.ndarray:
        drawn = np.stack([cv2.add(self._drawn, np.full(3, 4.0 * seed)) for seed in seeds])
        return np.where(masks_fill[..., None] > 0, drawn, crops_rgb)


class Hidden:
    """A portrait under whose mask there is something else.

    Attributes:
        truth: uint8 [H,W,3], as it was before.
        photo: as it is.
        mask_fill: uint8 [H,W].
        face: its frame.
    """

    def __init__(self, truth_rgb: np.ndarray, landmarks: np.ndarray, mask_fill: np.ndarray) -> None:
        self.truth, self.mask_fill, self.face = truth_rgb, mask_fill, FaceFrame(landmarks)
        self.photo = Photo(np.where(mask_fill[..., None] > 0, np.uint8(OCCLUDER), truth_rgb))

    @property
    def hole(self) -> np.ndarray:
        return self.mask_fill > 0

    def complete(
        self,
        *references: Reference,
        embed: Embed | None = None,
        generator: Generator | None = None,
        faces: Sequence[FaceFrame] = (),
        find_faces: Callable[[Photo], list[FaceFrame]] = lambda photo: [],
        on_progress: Progress | None = None,
        **options,
    ) -> CompletionResult:
        """Completes it as a session does; `faces` are further ones of the photo."""
        request = CompletionRequest(self.photo, self.mask_fill, references=references, **options)
        found = [self.face, *faces]
        parts, crops = split_mask(self.mask_fill, found), FaceCrops()
        sources, refused = find_sources(request, parts, find_faces, crops, embed) if references else ([], [])
        drawer = generator or BlurredTruth(Photo(self.truth), self.face)
        result = complete(request, found, drawer, drawer, on_progress, None, crops, parts, sources, embed)
        return replace(result, warnings=(*refused, *result.warnings))

    def error(self, image_rgb: np.ndarray) -> float:
        """Mean difference to the truth in the hole, in levels."""
        return float(np.abs(image_rgb[self.hole].astype(float) - self.truth[self.hole]).mean())

    def sharpness(self, image_rgb: np.ndarray, like_rgb: np.ndarray | None = None) -> float:
        """Strength of fine detail in the hole, in that of the truth, or of another picture."""
        return fine(image_rgb, self.hole) / fine(self.truth if like_rgb is None else like_rgb, self.hole)


def fine(image_rgb: np.ndarray, where: np.ndarray) -> float:
    grey = cv2.cvtColor(image_rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    band = cv2.GaussianBlur(grey, (0, 0), 0.9) - cv2.GaussianBlur(grey, (0, 0), 1.8)
    inner = cv2.erode(where.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    return float(np.abs(band[inner]).mean())


def eyes_mask(shape: tuple[int, ...], landmarks: np.ndarray) -> np.ndarray:
    """Two lenses."""
    mask_fill = np.zeros(shape[:2], np.uint8)
    width = np.linalg.norm(landmarks[1] - landmarks[0])
    for eye in landmarks[:2]:
        cv2.ellipse(mask_fill, (tuple(map(float, eye)), (0.76 * width, 0.5 * width), 0), 255, -1)
    return mask_fill
