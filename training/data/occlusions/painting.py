"""A face over which things are drawn, and where each of them lies."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import cv2
import numpy as np

from engine.faces.occlusion_layers import Layer

_FINE = 2
"""Shapes are drawn so many times larger: thin frames have no whole number of pixels."""
_SHIFT = 4
"""Bits of OpenCV's fractions of pixels."""


Curve = tuple[np.ndarray, float, int]
"""Points, float [N,2], a width in pixels, and a strength, 0..255."""


@dataclass(eq=False)
class Painting:
    """A picture that is being drawn over.

    Attributes:
        image: float32 [S,S,3], range 0..255.
        landmarks: float [5,2], picture pixels.
        layers: float32 [S,S,8], how much of a pixel each `Layer` covers, 0..1.
        is_known: uint8 [S,S,8], 0 where that is better not asked.
    """

    image: np.ndarray
    landmarks: np.ndarray
    layers: np.ndarray
    is_known: np.ndarray

    @classmethod
    def over(cls, image_rgb: np.ndarray, landmarks: np.ndarray) -> Painting:
        """Begins over a face, uint8 [S,S,3], that nothing hides."""
        shape = (*image_rgb.shape[:2], len(Layer))
        return cls(
            image_rgb.astype(np.float32), landmarks, np.zeros(shape, np.float32), np.ones(shape, np.uint8)
        )

    @property
    def side(self) -> int:
        """Of the picture, in pixels."""
        return len(self.image)

    @property
    def eye_distance(self) -> float:
        """In pixels."""
        return float(np.linalg.norm(self.landmarks[1] - self.landmarks[0]))

    def polygon(self, *outlines: np.ndarray) -> np.ndarray:
        """How much of each pixel lies within outlines, float [N,2] each: float32 [S,S], 0..1."""
        fine = self._blank()
        for points in outlines:
            cv2.fillPoly(fine, [_fixed(points)], 255, cv2.LINE_AA, _SHIFT)
        return self._shrunk(fine)

    def line(self, points: np.ndarray, width_px: float) -> np.ndarray:
        """How much of each pixel a line through points, float [N,2], covers: float32 [S,S], 0..1."""
        drawn = self._blank()
        cv2.polylines(
            drawn, [_fixed(points)], False, 255, max(1, round(width_px * _FINE)), cv2.LINE_AA, _SHIFT
        )
        return self._shrunk(drawn) * min(1.0, width_px * _FINE)

    def lines(self, curves: list[Curve]) -> np.ndarray:
        """As `line`, of many."""
        drawn = self._blank()
        for points, width_px, strength in curves:
            cv2.polylines(
                drawn, [_fixed(points)], False, strength, max(1, round(width_px * _FINE)), cv2.LINE_AA, _SHIFT
            )
        return self._shrunk(drawn)

    def ellipse(self, centre: np.ndarray, axes: np.ndarray, angle_deg: float) -> np.ndarray:
        """As `polygon`, of an ellipse by its half axes, float [2]."""
        turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
        c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
        points = np.stack([np.cos(turn) * axes[0], np.sin(turn) * axes[1]], 1) @ np.array([[c, s], [-s, c]])
        return self.polygon(points + centre)

    def blend(self, colour: np.ndarray, alpha: np.ndarray) -> None:
        """Puts colours, float [S,S,3] or [3], over the picture as far as `alpha`, float [S,S], says."""
        self.image += (colour - self.image) * alpha[..., None]

    def cover(self, layer: Layer, coverage: np.ndarray) -> None:
        """Notes that something, float [S,S], lies over all that was there."""
        self.layers *= 1 - coverage[..., None]
        self.layers[..., layer] = np.maximum(self.layers[..., layer], coverage)
        self.is_known[coverage > 0.5] = 1

    def shade(self, alpha: np.ndarray, strength: float, offset_px: np.ndarray, blur_px: float) -> None:
        """Casts the shadow of what covers `alpha`, float [S,S], onto what lies below it."""
        moved = cv2.warpAffine(
            alpha, np.array([[1, 0, offset_px[0]], [0, 1, offset_px[1]]], np.float64), alpha.shape
        )
        self.image *= (1 - strength * cv2.GaussianBlur(moved, (0, 0), max(0.4, blur_px)))[..., None]

    def _blank(self) -> np.ndarray:
        return np.zeros((self.side * _FINE, self.side * _FINE), np.uint8)

    def _shrunk(self, fine: np.ndarray) -> np.ndarray:
        small = cv2.resize(fine, (self.side, self.side), interpolation=cv2.INTER_AREA)
        return small.astype(np.float32) / 255


def _fixed(points: np.ndarray) -> np.ndarray:
    fine = (points + 0.5) * _FINE - 0.5
    return np.clip(np.round(fine * 2**_SHIFT), -(2**24), 2**24).astype(np.int32)


def clouds(rng: np.random.Generator, side: int, cells: int) -> np.ndarray:
    """Smooth noise, float32 [S,S], about 0 with a deviation of about 1."""
    noise = rng.standard_normal((cells, cells)).astype(np.float32)
    return cv2.resize(noise, (side, side), interpolation=cv2.INTER_CUBIC)


def smooth_curve(points: np.ndarray, count: int = 24) -> np.ndarray:
    """A quadratic or cubic Bézier curve by 3 or 4 points, float [K,2]: float64 [count,2]."""
    t = np.linspace(0, 1, count)[:, None]
    while len(points) > 1:
        points = [a + (b - a) * t for a, b in itertools.pairwise(points)]  # type: ignore[assignment]
    return np.asarray(points[0])
