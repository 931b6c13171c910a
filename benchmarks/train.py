"""Times the steps of every recipe on the processor, on data that it draws itself.

    python benchmarks/train.py [--recipes gfc,dcgan] [--threads 2] [--steps 10] [--precisions bf16,fp32]

Prints for each recipe, in its preset for small budgets and with all of its losses: images per second;
operations per second, also as a share of the convolution rate that the same process reaches in the same
precision; and the share of the time in which a step waits for its data. Medians over the steps count: other
programs disturb single ones. Exits with 1 where a recipe waits for more than a twentieth of its time.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import cv2
import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from engine.attributes import ATTRIBUTES
from engine.faces.alignment import CANONICAL_LANDMARKS
from training import distributed, recipes  # noqa: F401
from training.loop import LoopOptions, Trainer
from training.recipes.base import list_recipes, recipe_class

PEOPLE, PICTURES = 54, 4  # four of them are held out
WARM_UP_STEPS = 3  # these take up what was drawn before they began
MAX_WAIT = 0.05
ALL_LOSSES: dict[str, dict[str, Any]] = {
    "gfc": {"stage1_share": 0.0, "stage2_share": 0.0},
    "studio": {"reconstruction_share": 0.0},
}


def draw_face(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """A crude face in random colours with the grain of a camera, uint8 [H,W,3]."""
    image = np.full((height, width, 3), rng.integers(0, 255, 3), np.uint8)

    def ellipse(x: float, y: float, a: float, b: float) -> None:
        centre, axes = (round(x * width), round(y * height)), (round(a * width), round(b * height))
        cv2.ellipse(image, centre, axes, 0, 0, 360, [int(c) for c in rng.integers(0, 255, 3)], -1)

    ellipse(0.5, 0.5, 0.35, 0.45)
    for x, y in CANONICAL_LANDMARKS:
        ellipse(x, y, 0.05, 0.03)
    return cv2.add(image, rng.integers(0, 12, image.shape, np.uint8))


def draw_data(data: Path) -> None:
    """The sets that the recipes read by default, with tables and labels: a few drawn people."""
    rng = np.random.default_rng(0)
    points = [f"{point}_{axis}" for point in ("le", "re", "n", "lm", "rm") for axis in "xy"]
    for stem, size_px in (("celeba_faces192", 192), ("lfw150", 150)):
        landmarks = [f"{value:.2f}" for value in (CANONICAL_LANDMARKS * size_px - 0.5).ravel()]
        rows = [[name, who, *landmarks] for name, who in _draw_people(data / stem, rng, size_px, size_px)]
        _write_table(data / f"{stem}.csv", ["image", "identity", *points], rows)
    labelled = _draw_people(data / "celeba_labelled_89x109", rng, 109, 89)
    rows = [[name, who, *rng.integers(0, 2, len(ATTRIBUTES))] for name, who in labelled]
    _write_table(data / "celeba_labelled.csv", ["image", "identity", *ATTRIBUTES], rows)
    labels = np.repeat(np.array([0, 2, 1, 3, 4, 5, 1, 255], np.uint8), 32)
    for name, _ in _draw_people(data / "fasseg256", rng, 256, 256, ".webp"):
        Image.fromarray(np.tile(labels[:, None], 256)).save(data / "fasseg256" / f"{name}.label.png")
    for name, _ in _draw_people(data / "frl512", rng, 512, 512, ".webp"):
        outlines = {"points": rng.uniform(100, 400, (189, 2)).tolist()}
        (data / "frl512" / f"{name}.json").write_text(json.dumps(outlines))


def _draw_people(
    folder: Path, rng: np.random.Generator, height: int, width: int, ending: str = ".png"
) -> list[tuple[str, int]]:
    folder.mkdir()
    people = [(f"{k:06d}", k // PICTURES) for k in range(PEOPLE * PICTURES)]
    for name, _ in people:
        options = {"compress_level": 1} if ending == ".png" else {"quality": 80, "method": 0}
        Image.fromarray(draw_face(rng, height, width)).save(folder / f"{name}{ending}", **options)
    return people


def _write_table(path: Path, header: list[str], rows: list[list[Any]]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def convolution_rate(precision: str) -> float:
    """Operations per second of a 3x3 convolution of 128 channels at 64x64, the best of some rounds."""
    kind = torch.bfloat16 if precision == "bf16" else torch.float32
    x = torch.randn(8, 128, 64, 64).to(kind).contiguous(memory_format=torch.channels_last)
    weight = torch.randn(128, 128, 3, 3).to(kind).contiguous(memory_format=torch.channels_last)
    times = []
    with torch.no_grad():
        for _ in range(8):
            start = time.perf_counter()
            F.conv2d(x, weight, padding=1)
            times.append(time.perf_counter() - start)
    return 2 * 9 * 128 * x.numel() / min(times)


class TimedTrainer(Trainer):
    """Counts the operations of a step, and keeps each one's rates instead of writing them; saves nothing."""

    operations = 0

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.rows: list[dict[str, float]] = []

    def _one_step(self, batches: list[dict[str, np.ndarray]]) -> dict[str, Tensor]:
        if self.step:
            return super()._one_step(batches)
        with FlopCounterMode(display=False) as counter:
            parts = super()._one_step(batches)
        self.operations = counter.get_total_flops()
        return parts

    def _log(self, values: dict[str, float]) -> None:
        self.rows.append(values)

    def _look(self, *_: Any) -> None:
        pass

    def _save(self) -> None:
        pass

    def _validate(self) -> dict[str, float]:
        return {}


def time_recipe(
    name: str, precision: str, data: Path, folder: Path, steps: int
) -> tuple[float, float, float]:
    """Images per second, operations per second, and the share of the time that steps wait for data."""
    cls = recipe_class(name)
    options = cls.options_type(**(cls.presets.get("small", {}) | ALL_LOSSES.get(name, {})))
    recipe = cls(options)
    recipe.read_data(data)
    fabric = distributed.launch("cpu", precision=precision)
    trainer = TimedTrainer(recipe, fabric, folder, LoopOptions(steps=WARM_UP_STEPS + steps, log_steps=1))
    trainer.run()
    if trainer.stop_requested:
        sys.exit("interrupted")
    measured = trainer.rows[WARM_UP_STEPS:]
    rate = float(np.median([row["images_per_s"] for row in measured]))
    seconds = [options.batch / row["images_per_s"] for row in measured]
    waited = sum(row["data_wait"] * s for row, s in zip(measured, seconds, strict=True))
    return rate, trainer.operations * rate / options.batch, waited / sum(seconds)


def main() -> int:
    parser = argparse.ArgumentParser(description="Times the steps of every recipe on the processor.")
    parser.add_argument("--recipes", default=",".join(cls.name for cls in list_recipes()))
    parser.add_argument("--precisions", default="bf16,fp32")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=10, help="steps that count (default: %(default)s)")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    cv2.setNumThreads(1)
    is_good = True
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # where decoded pictures go
        data = Path(folder) / "data"
        data.mkdir()
        draw_data(data)
        print(f"{arguments.threads} threads; medians of {arguments.steps} steps\n")
        print(f"{'recipe':12}{'precision':>10}{'images/s':>10}{'GFLOP/s':>9}{'of conv.':>10}{'waits':>8}")
        for precision in arguments.precisions.split(","):
            for name in arguments.recipes.split(","):
                machine = convolution_rate(precision)
                rate, done, waits = time_recipe(name, precision, data, Path(folder), arguments.steps)
                numbers = f"{rate:10.1f}{done / 1e9:9.1f}{done / machine:10.0%}{waits:8.1%}"
                print(f"{name:12}{precision:>10}{numbers}", flush=True)
                is_good &= waits <= MAX_WAIT
            print(f"{'convolution':12}{precision:>10}{'':10}{convolution_rate(precision) / 1e9:9.1f}\n")
    if not is_good:
        print(f"missed: a recipe waits for its data for more than {MAX_WAIT:.0%} of its time")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
