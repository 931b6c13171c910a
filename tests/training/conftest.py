"""Tiny face sets and a tiny recipe for the tests of the training."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

from engine.faces.alignment import CANONICAL_LANDMARKS
from training.recipes.base import Options, Recipe
from training.step import StepContext


def draw_face(rng: np.random.Generator, size_px: int) -> np.ndarray:
    """A crude face in the canonical frame: skin, two eyes, a mouth, in random colours."""
    ys, xs = np.mgrid[:size_px, :size_px] / size_px
    image = np.full((size_px, size_px, 3), rng.integers(0, 255, 3), np.float64)
    skin = ((xs - 0.5) / 0.3) ** 2 + ((ys - 0.55) / 0.4) ** 2 < 1
    image[skin] = rng.integers(120, 230, 3)
    for x, y in CANONICAL_LANDMARKS:
        image[(xs - x) ** 2 + (ys - y) ** 2 < 0.03**2] = rng.integers(0, 90, 3)
    return np.clip(image + rng.normal(0, 4, image.shape), 0, 255).astype(np.uint8)


@pytest.fixture
def face_data(tmp_path: Path) -> Path:
    """A data folder with the set "faces": 24 pictures of 12 people, 48 pixels wide, with landmarks."""
    data = tmp_path / "data"
    (data / "faces").mkdir(parents=True)
    rng = np.random.default_rng(7)
    points = [f"{p}_{axis}" for p in ("le", "re", "n", "lm", "rm") for axis in "xy"]
    with (data / "faces.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "identity", *points])
        for index in range(24):
            Image.fromarray(draw_face(rng, 48)).save(data / "faces" / f"{index:06d}.png")
            writer.writerow([f"{index:06d}", index // 2, *(CANONICAL_LANDMARKS * 48 - 0.5).ravel()])
    return data


@dataclass(frozen=True)
class TinyOptions(Options):
    """Options of `TinyRecipe`."""

    batch: int = 4
    rate: float = 0.01


class TinyRecipe(Recipe):
    """Fits a line; every kind of randomness that a recipe may use takes part."""

    name = "tiny"
    licence = "none"
    options_type = TinyOptions
    averaged = ("line",)
    data_sets = ("drawn",)
    options: TinyOptions

    def read_data(self, data: Path) -> None:
        pass

    def build(self) -> None:
        self.networks = {"line": nn.Linear(3, 1)}
        self.optimizers = {"line": torch.optim.Adam(self.networks["line"].parameters(), self.options.rate)}

    def batch(self, rng: np.random.Generator) -> dict[str, np.ndarray]:
        return {"x": rng.normal(size=(self.options.batch, 3)).astype(np.float32)}

    def train_step(self, batch: dict[str, Tensor], context: StepContext) -> dict[str, Tensor]:
        x = nn.functional.dropout(batch["x"], 0.02)
        noise = torch.randn(len(x), generator=context.rng)
        with context.autocast():
            output = self.networks["line"](x)
        loss = (output[:, 0].float() - x.sum(1) - 0.1 * noise).square().mean()
        context.update("line", loss)
        return {"error": loss.detach()}

    def validate(self) -> dict[str, float]:
        weight = self.ema["line"].weight  # type: ignore[union-attr]
        return {"distance": float((weight - 1).abs().mean())}

    def sample_sheet(self) -> np.ndarray:
        return np.zeros((4, 4, 3), np.uint8)

    def export(self) -> tuple[nn.Module, dict[str, object]]:
        return self.ema["line"], {"inputs": 3}


@pytest.fixture
def tiny_recipe() -> type[TinyRecipe]:
    return TinyRecipe
