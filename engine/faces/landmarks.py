"""Five face landmarks from a rough box, by a small network of our own.

The network sees a square around the face (`BOX_CENTRE`, `BOX_WIDTH` of the canonical frame), gives one heat
map for each landmark, whose mean position is the landmark (integral regression, Sun et al. 2018, eq. 4), and
says whether there is a face at all. A second prediction, from the box that the first one suggests, is exact.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine import runtime, weights
from engine.faces.alignment import CANONICAL_LANDMARKS, fit_similarity
from engine.pixels import to_tensor

INPUT_PX = 96
BOX_CENTRE = np.array([0.5, 0.56])
"""Middle of the network's square in the canonical frame, crop widths."""
BOX_WIDTH = 0.62
"""Its width there."""
BOX_LANDMARKS = (CANONICAL_LANDMARKS - BOX_CENTRE) / BOX_WIDTH + 0.5
"""float64 [5,2]: where the landmarks of an upright, centred face lie in the square, in its widths."""


class LandmarkNet(nn.Module):
    """Encoder to 6x6, decoder to 24x24 with skips; group normalisation, so a face never depends on its batch.

    Args:
        width: channels of the first level, doubled three times.
    """

    def __init__(self, width: int = 24) -> None:
        super().__init__()
        c = [width, width * 2, width * 4, width * 6]
        self.down = nn.ModuleList(
            [_block(3, c[0], 2), _block(c[0], c[1], 2), _block(c[1], c[2], 2), _block(c[2], c[3], 2)]
        )
        self.context = nn.Sequential(nn.Linear(c[3] * 36, 128), nn.SiLU(), nn.Linear(128, c[3]))
        self.up = nn.ModuleList([_block(c[3] + c[2], c[2], 1), _block(c[2] + c[1], c[1], 1)])
        self.to_maps = nn.Conv2d(c[1], 5, 1)
        self.to_face = nn.Linear(c[3], 1)

    def forward(self, x: Tensor) -> Tensor:
        """Finds landmarks.

        Args:
            x: float [B,3,96,96], range -1..1.
        Returns:
            float [B,11]: five points (x, y) in widths of the square, then the logit of "there is a face".
        """
        levels = []
        for block in self.down:
            x = block(x)
            levels.append(x)
        context = self.context(x.flatten(1))  # [B,c3]
        face = self.to_face(context)
        x = x + context[:, :, None, None]
        for block, skip in zip(self.up, (levels[2], levels[1]), strict=True):
            x = block(torch.cat([F.interpolate(x, scale_factor=2.0), skip], 1))
        maps = self.to_maps(x).float()  # [B,5,24,24]
        side = maps.shape[-1]
        probability = maps.flatten(2).softmax(2).unflatten(2, (side, side))
        centres = (torch.arange(side, device=x.device) + 0.5) / side
        points = torch.stack(
            [(probability.sum(2) * centres).sum(2), (probability.sum(3) * centres).sum(2)], 2
        )
        return torch.cat([points.flatten(1), face.float()], 1)


def _block(in_channels: int, out_channels: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, 3, stride, 1, bias=False),
        nn.GroupNorm(8, out_channels),
        nn.SiLU(),
        nn.Conv2d(out_channels, out_channels, 3, 1, 1, bias=False),
        nn.GroupNorm(8, out_channels),
        nn.SiLU(),
    )


def _turn(rotation_deg: float, scale: float) -> np.ndarray:
    """Turns and scales a square about its middle: float64 [3,3] in its widths."""
    linear = scale * cv2.getRotationMatrix2D((0, 0), rotation_deg, 1.0)[:, :2]
    return np.vstack([np.column_stack([linear, 0.5 - linear @ [0.5, 0.5]]), [0, 0, 1]])


_REFINEMENTS = [_turn(0, 0.92), _turn(0, 1.05), _turn(10, 1.1), _turn(-10, 1.1)]


class LandmarkFinder:
    """`LandmarkNet` with its weights, on the CPU (a face takes a few milliseconds)."""

    def __init__(self, net: LandmarkNet) -> None:
        self.net = net.to(memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    @classmethod
    def load(cls) -> LandmarkFinder:
        """Loads the shipped weights.

        Raises:
            WeightsError: they are missing or altered.
        """
        net = LandmarkNet(**weights.entry("landmarks")["options"])
        weights.load_into(net, "landmarks")
        return cls(net)

    def predict(self, rgb: np.ndarray, boxes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Runs the network once on each of some boxes.

        Args:
            rgb: uint8 [H,W,3].
            boxes: N maps, float64 [2,3], from widths of the square to photo pixels.
        Returns:
            float64 [N,5,2] landmarks in photo pixels, and float64 [N] probabilities of a face, 0..1.
        """
        crops = np.stack([_sample(rgb, box) for box in boxes])
        output = runtime.run(self.net, to_tensor(crops)).double().cpu()
        points = output[:, :10].reshape(-1, 5, 2).numpy()
        mapped = [p @ box[:, :2].T + box[:, 2] for p, box in zip(points, boxes, strict=True)]
        return np.stack(mapped), torch.sigmoid(output[:, 10]).numpy()

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
