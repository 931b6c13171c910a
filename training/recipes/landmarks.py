"""Five face landmarks that hold when the face is turned, badly lit, or partly hidden."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.alignment import CANONICAL_LANDMARKS, fit_similarity
from engine.faces.landmarks import BOX_CENTRE, BOX_WIDTH, INPUT_PX, LandmarkFinder
from engine.networks.landmarks import LandmarkNet
from engine.runtime.torch_flavour import TorchNetwork
from training.charts import tile
from training.data.augment import jitter_light, random_blur
from training.data.face_folders import read_face_set, split_size
from training.data.face_set import FaceSet
from training.data.occluders import draw_occluder
from training.errors import DataError
from training.recipes.base import Options, Recipe, register_recipe
from training.schedules import set_cosine_rate
from training.step import StepContext


@dataclass(frozen=True)
class LandmarkOptions(Options):
    """Our own values; there is no paper.

    No picture is mirrored: CelebA's landmarks seem to count pixels from one. They lie about a pixel to the
    right, which a mirror turns into the opposite; the crops that the generators know were cut by them.

    Attributes:
        face_sets: picture sets with a landmark table each, as `STEM:SIZE_PX`, separated by commas.
        width: channels of the network's first layer.
        rate: of AdamW, with cosine decay to zero over the run.
        rotation_deg, scale, shift: how far a detector's box may be off; the shift in box widths.
        fine_share: boxes that are off by a sixth of that, as the first look leaves them for the second.
        occluded_share: pictures with something drawn over the face.
        faceless_share: boxes beside the face, that teach the confidence.
    """

    batch: int = 64
    face_sets: str = "celeba_faces192:192,lfw150:150"
    width: int = 24
    rate: float = 2e-3
    rotation_deg: float = 45.0
    scale: float = 1.5
    shift: float = 0.14
    fine_share: float = 0.6
    occluded_share: float = 0.5
    faceless_share: float = 0.15


@register_recipe
class Landmarks(Recipe):
    """Trains `LandmarkNet`."""

    name = "landmarks"
    licence = "research, non-commercial (trained on CelebA and LFW)"
    options_type = LandmarkOptions
    averaged = ("net",)
    options: LandmarkOptions

    def read_data(self, data: Path) -> None:
        self.train_sets: list[FaceSet] = []
        self.validation_sets: list[FaceSet] = []
        for item in self.options.face_sets.split(","):
            stem, size_px = split_size(item)
            faces = read_face_set(data, stem, size_px)
            if faces.landmarks is None:
                raise DataError(f"{data / stem}.csv needs the columns le_x, le_y … rm_y to train landmarks.")
            train, held_out = faces.both_parts()
            self.train_sets.append(faces.subset(train))
            self.validation_sets.append(faces.subset(held_out))
        self.data_sets = tuple(item.partition(":")[0] for item in self.options.face_sets.split(","))

    def build(self) -> None:
        net = LandmarkNet(self.options.width)
        self.networks = {"net": net}
        self.optimizers = {"net": torch.optim.AdamW(net.parameters(), self.options.rate, weight_decay=0.01)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        o = self.options
        sizes = np.array([len(s) for s in self.train_sets])
        crops, points, faces = [], [], []
        for _ in range(o.batch):
            part = self.train_sets[rng.choice(len(sizes), p=sizes / sizes.sum())]
            index = int(rng.integers(len(part)))
            image, landmarks = part.images[index], part.landmarks_px(index)
            if rng.random() < o.occluded_share:
                image = draw_occluder(image, landmarks, rng)
            has_face = rng.random() >= o.faceless_share
            box = self._box(landmarks, rng) if has_face else self._faceless_box(landmarks, rng)
            crop, found = cut(image, landmarks, box)
            crops.append(crop)
            points.append(found)
            faces.append(has_face)
        return {
            "crops": np.stack(crops),
            "points": np.stack(points).astype(np.float32),
            "faces": np.array(faces, np.float32),
        }

    def _box(self, landmarks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        o = self.options
        spread = 1 / 6 if rng.random() < o.fine_share else 1.0
        turn, zoom, *shift = spread * rng.uniform(-1, 1, 4)
        return face_box(
            landmarks, np.deg2rad(o.rotation_deg * turn), o.scale**zoom, o.shift * np.array(shift)
        )

    def _faceless_box(self, landmarks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """A box that a detector should not have given: far too small, or beside the face."""
        eye_distance = np.linalg.norm(landmarks[1] - landmarks[0])
        width = rng.uniform(0.5, 2.5) * eye_distance
        away = rng.uniform(0, 2 * np.pi)
        distance = rng.uniform(1.3, 2.5) * eye_distance if width > eye_distance else 0
        centre = landmarks.mean(0) + distance * np.array([np.cos(away), np.sin(away)])
        angle = rng.uniform(-np.pi, np.pi)
        linear = width * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        return np.column_stack([linear, centre - linear @ [0.5, 0.5]])

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        set_cosine_rate(self.optimizers["net"], self.options.rate, context)
        crops = batch["crops"].permute(0, 3, 1, 2).float() / 255
        crops = random_blur(jitter_light(crops, context.rng), context.rng)
        crops = crops + torch.randn(crops.shape, generator=context.rng).to(crops.device) * 0.02
        with context.autocast():
            output = self.networks["net"](crops * 2 - 1)
        loss, parts = landmark_loss(output, batch["points"], batch["faces"])
        context.update("net", loss)
        return parts

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Mean distance in shares of the distance of the eyes, in per cent, after two looks."""
        finder = LandmarkFinder(TorchNetwork(self.ema["net"]))
        scores: dict[str, float] = {}
        for name, part in zip(self.data_sets, self.validation_sets, strict=True):
            rng = np.random.default_rng(0)
            errors: dict[str, list[float]] = {"upright": [], "hard": []}
            for index in range(0, len(part), max(1, len(part) // 300)):
                image, landmarks = part.images[index], part.landmarks_px(index)
                for kind in errors:
                    picture, angle, zoom = image, 0.0, 1.0
                    if kind == "hard":
                        angle, zoom = np.deg2rad(rng.uniform(-30, 30)), 1.25 ** rng.uniform(-1, 1)
                        picture = hide_part(image, landmarks, rng)
                    box = face_box(landmarks, angle, zoom, rng.uniform(-0.08, 0.08, 2))
                    found, _ = finder.refine(picture, [box])
                    distance = np.linalg.norm(found[0] - landmarks, axis=1).mean()
                    errors[kind].append(100 * distance / np.linalg.norm(landmarks[1] - landmarks[0]))
            scores |= {f"{name}_{kind}_percent": float(np.mean(e)) for kind, e in errors.items()}
        return scores

    @torch.no_grad()
    def sample_sheet(self) -> np.ndarray:
        finder = LandmarkFinder(TorchNetwork(self.ema["net"]))
        rng = np.random.default_rng(1)
        crops = []
        for k in range(40):
            part = self.validation_sets[k % len(self.validation_sets)]
            index = (k * 37) % len(part)
            landmarks = part.landmarks_px(index)
            picture = hide_part(part.images[index], landmarks, rng)
            box = face_box(landmarks, np.deg2rad(rng.uniform(-30, 30)), 1.1, rng.uniform(-0.08, 0.08, 2))
            found, _ = finder.refine(picture, [box])
            crop, points = cut(picture, found[0], box)
            for x, y in points * INPUT_PX:
                cv2.circle(crop, (round(x), round(y)), 2, (0, 255, 0), -1)
            crops.append(crop)
        return tile(np.stack(crops), 10)

    def export(self) -> tuple[nn.Module, dict[str, Any]]:
        return self.ema["net"], {"width": self.options.width}


def landmark_loss(output: Tensor, points: Tensor, faces: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
    """L1 distance of the landmarks where there is a face, and cross-entropy of the confidence.

    Args:
        output: float32 [B,11] of `LandmarkNet`.
        points: float32 [B,5,2], box widths.
        faces: float32 [B], 1 = the box holds a face.
    """
    distance = (output[:, :10] - points.flatten(1)).abs().mean(1)
    position = (distance * faces).sum() / faces.sum().clamp(min=1)
    confidence = F.binary_cross_entropy_with_logits(output[:, 10], faces)
    return 20 * position + 0.1 * confidence, {
        "position": position.detach(),
        "confidence": confidence.detach(),
    }


def face_box(landmarks: np.ndarray, angle_rad: float, zoom: float, shift: np.ndarray) -> np.ndarray:
    """A box as a detector would give it for known landmarks, off by some rotation, zoom and shift.

    Args:
        landmarks: float [5,2], picture pixels.
        angle_rad, zoom, shift: the shift in box widths.
    Returns:
        float64 [2,3], from box widths to picture pixels.
    """
    upright = fit_similarity(CANONICAL_LANDMARKS, np.asarray(landmarks, np.float64))
    scale = BOX_WIDTH * zoom
    rotation = np.array([[np.cos(angle_rad), -np.sin(angle_rad)], [np.sin(angle_rad), np.cos(angle_rad)]])
    linear = scale * rotation
    offset = BOX_CENTRE - linear @ (np.array([0.5, 0.5]) + shift)
    return np.column_stack([upright[:, :2] @ linear, upright[:, :2] @ offset + upright[:, 2]])


def cut(image: np.ndarray, landmarks: np.ndarray, box: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The box's pixels, uint8 [96,96,3], and the landmarks in box widths, float64 [5,2]."""
    to_picture = np.column_stack([box[:, :2] / INPUT_PX, box[:, :2] @ np.full(2, 0.5 / INPUT_PX) + box[:, 2]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    crop = cv2.warpAffine(
        np.ascontiguousarray(image),
        to_picture,
        (INPUT_PX, INPUT_PX),
        flags=flags,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return crop, np.linalg.solve(box[:, :2], (landmarks - box[:, 2]).T).T


def hide_part(image: np.ndarray, landmarks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A copy with one eye or the mouth under a grey box."""
    image = image.copy()
    eye_distance = np.linalg.norm(landmarks[1] - landmarks[0])
    centre = [landmarks[0], landmarks[1], landmarks[3:].mean(0)][rng.integers(3)]
    half = np.array([0.4, 0.28]) * eye_distance
    low, high = (centre - half).round().astype(int), (centre + half).round().astype(int)
    cv2.rectangle(image, low.tolist(), high.tolist(), (128, 128, 128), -1)
    return image
