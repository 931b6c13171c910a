"""Draws the sample of the welcome page: a portrait with glasses. No real person is in it.

    PYTHONPATH=. python packaging/draw_sample.py

It writes resources/samples/portrait.jpg, which is committed.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.conftest import Portrait, draw_portrait

SAMPLE = Path(__file__).resolve().parents[1] / "resources/samples/portrait.jpg"
_FACE_WIDTH_PX = 380.0
_FRAME_RGB = (28, 26, 30)
_SHIFT = 4
"""Sub-pixel bits of the coordinates that OpenCV draws at."""


def draw_sample() -> np.ndarray:
    """Returns the drawn portrait with glasses, uint8 [1000,800,3]."""
    portrait = draw_portrait(800, 1000, _FACE_WIDTH_PX)
    return _with_glasses(portrait)


def _with_glasses(portrait: Portrait) -> np.ndarray:
    """Draws dark rims, a bridge, temples and faintly tinted glasses over the eyes."""
    unit = _FACE_WIDTH_PX / 2
    image = portrait.rgb.copy()
    left, right = portrait.landmarks[:2] + np.array([0, 0.04 * unit])
    radii = (0.31 * unit, 0.25 * unit)

    def fixed(*values: float) -> tuple[int, ...]:
        return tuple(round(value * 2**_SHIFT) for value in values)

    def line(x0: float, y0: float, x1: float, y1: float, width_px: int) -> None:
        cv2.line(image, fixed(x0, y0), fixed(x1, y1), _FRAME_RGB, width_px, cv2.LINE_AA, _SHIFT)

    tinted = image.copy()
    for x, y in (left, right):
        cv2.ellipse(tinted, fixed(x, y), fixed(*radii), 0, 0, 360, (120, 130, 140), -1, cv2.LINE_AA, _SHIFT)
    image = cv2.addWeighted(tinted, 0.3, image, 0.7, 0)
    for (x, y), side in ((left, -1), (right, 1)):
        cv2.ellipse(image, fixed(x, y), fixed(*radii), 0, 0, 360, _FRAME_RGB, 12, cv2.LINE_AA, _SHIFT)
        line(x + side * radii[0], y - 8, portrait.landmarks[2, 0] + side * 0.97 * unit, y - 24, 12)
    line(left[0] + radii[0], left[1] - 10, right[0] - radii[0], right[1] - 10, 12)
    return image


def main() -> None:
    """Writes the sample."""
    SAMPLE.parent.mkdir(exist_ok=True)
    Image.fromarray(draw_sample()).save(SAMPLE, quality=88)


if __name__ == "__main__":
    main()
