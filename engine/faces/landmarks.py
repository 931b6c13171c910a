"""Five face landmarks from a rough box, by a small network of our own.

The network sees a square around the face (`BOX_CENTRE`, `BOX_WIDTH` of the canonical frame), gives one heat
map for each landmark, whose mean position is the landmark (integral regression, Sun et al. 2018, eq. 4), and
says whether there is a face at all. A second prediction, from the box that the first one suggests, is exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from engine import runtime
from engine.faces.alignment import CANONICAL_LANDMARKS, fit_similarity
from engine.pixels import to_batch
from engine.runtime import Network

INPUT_PX = 96
BOX_CENTRE = np.array([0.5, 0.56])
"""Middle of the network's square in the canonical frame, crop widths."""
BOX_WIDTH = 0.62
"""Its width there."""
BOX_LANDMARKS = (CANONICAL_LANDMARKS - BOX_CENTRE) / BOX_WIDTH + 0.5
"""float64 [5,2]: where the landmarks of an upright, centred face lie in the square, in its widths."""


def _turn(rotation_deg: float, scale: float) -> np.ndarray:
    """Turns and scales a square about its middle: float64 [3,3] in its widths."""
    linear = scale * cv2.getRotationMatrix2D((0, 0), rotation_deg, 1.0)[:, :2]
    return np.vstack([np.column_stack([linear, 0.5 - linear @ [0.5, 0.5]]), [0, 0, 1]])


_REFINEMENTS = [_turn(0, 0.92), _turn(0, 1.05), _turn(10, 1.1), _turn(-10, 1.1)]


class LandmarkFinder:
    """`engine.networks.landmarks.LandmarkNet` on the processor, where a face takes a few milliseconds."""

    def __init__(self, find: Network) -> None:
        self._find = find

    @classmethod
    def load(cls) -> LandmarkFinder:
        """Loads the trained network.

        Raises:
            WeightsError: its weights are missing or altered.
        """
        return cls(runtime.load("landmarks", "cpu")["find"])

    def predict(self, rgb: np.ndarray, boxes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Runs the network once on each of some boxes.

        Args:
            rgb: uint8 [H,W,3].
            boxes: N maps, float64 [2,3], from widths of the square to photo pixels.
        Returns:
            float64 [N,5,2] landmarks in photo pixels, and float64 [N] probabilities of a face, 0..1.
        """
        crops = np.stack([_sample(rgb, box) for box in boxes])
        output = self._find(to_batch(crops))[0].astype(np.float64)
        points = output[:, :10].reshape(-1, 5, 2)
        mapped = [p @ box[:, :2].T + box[:, 2] for p, box in zip(points, boxes, strict=True)]
        return np.stack(mapped), 1 / (1 + np.exp(-output[:, 10]))

    def refine(self, rgb: np.ndarray, boxes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Predicts twice: the second time on the boxes that the first landmarks suggest; as `predict`.

        The second result is the mean over boxes that are turned and scaled a little, whose errors differ.
        """
        landmarks, _ = self.predict(rgb, boxes)
        upright = [box_of_landmarks(points) for points in landmarks]
        varied, confidence = self.predict(rgb, [box @ turn for box in upright for turn in _REFINEMENTS])
        count = len(_REFINEMENTS)
        return varied.reshape(-1, count, 5, 2).mean(1), confidence.reshape(-1, count).mean(1)


def box_of_landmarks(landmarks: np.ndarray) -> np.ndarray:
    """The square in which known landmarks lie as in an upright face.

    Args:
        landmarks: float [5,2], photo pixels.
    Returns:
        float64 [2,3], from widths of the square to photo pixels.
    """
    return fit_similarity(BOX_LANDMARKS, np.asarray(landmarks, np.float64))


def box_of_rectangle(centre: np.ndarray, width_px: float, rotation_deg: float = 0.0) -> np.ndarray:
    """A square by its middle, width and clockwise rotation, as the same kind of map."""
    angle = np.deg2rad(rotation_deg)
    linear = width_px * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.column_stack([linear, centre - linear @ [0.5, 0.5]])


def _sample(rgb: np.ndarray, box: np.ndarray) -> np.ndarray:
    """The square's pixels, uint8 [96,96,3]; large ones are averaged, not skipped over."""
    width_px = float(np.hypot(box[0, 0], box[1, 0]))
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) @ box[:, :2].T + box[:, 2]
    low = np.clip(np.floor(corners.min(0)).astype(int) - 2, 0, [rgb.shape[1] - 1, rgb.shape[0] - 1])
    high = np.clip(np.ceil(corners.max(0)).astype(int) + 3, low + 1, [rgb.shape[1], rgb.shape[0]])
    part = rgb[low[1] : high[1], low[0] : high[0]]
    shrink = min(1.0, INPUT_PX * 1.5 / max(width_px, 1))
    if shrink < 1:
        size = [max(1, round(side * shrink)) for side in (part.shape[1], part.shape[0])]
        part = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    scale = np.array([part.shape[1], part.shape[0]]) / (high - low)
    offset = box[:, :2] @ np.full(2, 0.5 / INPUT_PX) + box[:, 2] - low
    to_part = np.column_stack([box[:, :2] / INPUT_PX, offset]) * scale[:, None]
    to_part[:, 2] += 0.5 * scale - 0.5
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(part, to_part, (INPUT_PX, INPUT_PX), flags=flags, borderMode=cv2.BORDER_REPLICATE)
