"""The Missing Data Encoder's tables: targeted occlusions (table 3), and task by task (figure 7)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.generators.missing_data_encoder import SIZE_PX, MissingDataEncoder
from training import metrics
from training.data import channel_masks
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Methods
from training.evaluation.occlusions import occlusion_cases
from training.evaluation.scores import report, score_all, score_tables
from training.tables import NO_VALUE, Interval, Table, bootstrap

PAPER = {
    "psnr_hole": {
        "Context Encoder": (18.6, 18.4, 17.9, 19.0, 19.1, 19.3),
        "GFC M4": (19.4, 19.3, 18.3, 19.1, 18.9, 19.7),
        "MDE": (21.6, 21.8, 21.8, 22.4, 22.6, 21.9),
    },
    "ssim": {
        "Context Encoder": (0.772, 0.774, 0.719, 0.754, 0.757, 0.818),
        "GFC M4": (0.804, 0.808, 0.731, 0.759, 0.755, 0.824),
        "MDE": (0.814, 0.815, 0.839, 0.855, 0.860, 0.818),
    },
}
"""O1 to O6 on CelebA's test set. The paper calls O1 the right half, as the sitter has it; which row is which
can be told by the figures that it takes over from Generative Face Completion."""

Complete = Callable[[np.ndarray, np.ndarray, int], np.ndarray | None]
"""From crops, uint8 [N,S,S,3], what is known of each, bool [N,S,S,3], and a seed to completions; None where
it cannot be done."""


def targeted_tables(images: np.ndarray, methods: Methods, seed: int) -> list[Table]:
    """Table 3, for everyone; the paper's faces have 96 pixels, these 128.

    Args:
        images: uint8 [N,128,128,3].
        methods: that are compared.
        seed: of the completions.
    """
    cases = occlusion_cases(len(images), images.shape[1])
    everything = score_all(methods.loaded, images, cases, Evaluators(), seed)
    names = ("psnr_hole", "psnr", "ssim", "ssim_hole", "sharpness")
    notes = ["The paper does not say over which pixels its SSIM runs."]
    return score_tables(everything, cases, len(images), names, PAPER, notes)


def task_masks(count: int, share: float, seed: int) -> dict[str, np.ndarray]:
    """What is known in each task (figure 3), bool [N,128,128,3], another mask for each picture."""

    def colour(channels: int) -> channel_masks.Draw:
        def draw(rng: np.random.Generator, size_px: int, _: float) -> np.ndarray:
            known = np.ones((size_px, size_px, 3), bool)
            known[..., rng.permutation(3)[:channels]] = False
            return known

        return draw

    draws: dict[str, channel_masks.Draw] = {
        "REC": channel_masks.random_extrapolation_and_colorization,
        "RE": channel_masks.random_extrapolation,
        "RI": channel_masks.reverse_inpainting,
        "I": channel_masks.inpainting,
        "colour, 1 channel": colour(1),
        "colour, 2 channels": colour(2),
    }
    return {
        name: np.stack([draw(np.random.default_rng([seed, k]), SIZE_PX, share) for k in range(count)])
        for name, draw in draws.items()
    }


def task_tables(images: np.ndarray, methods: Methods, device: str, share: float, seed: int) -> list[Table]:
    """Figure 7, without the inception score, whose network (VGG-Face) we do not have.

    Args:
        images: uint8 [N,128,128,3].
        methods: that are compared; only `mde` can do what differs by channel.
        device: "cpu", "cuda" or "mps".
        share: S, the area of a rectangle as a share of the picture.
        seed: of masks and completions.
    """
    tasks = task_masks(len(images), share, seed)
    columns = ["", *tasks]
    titles = ("PSNR of the missing values, dB", "PSNR, whole picture, dB", "SSIM, whole picture")
    tables = [Table(f"{title}, S = {share:g} ({len(images)} faces)", columns) for title in titles]
    for title, complete in _completers(methods, device).items():
        rows: list[list[str | Interval]] = [[title] for _ in tables]
        for task, known in tasks.items():
            report(f"{title}: {task}")
            results = complete(images, known, seed)
            if results is None:
                for row in rows:
                    row.append(NO_VALUE)
                continue
            triples = list(zip(results, images, np.where(known, 0, 255), strict=True))
            rows[0].append(bootstrap([metrics.psnr_db(r, o, m) for r, o, m in triples]))
            rows[1].append(bootstrap([metrics.psnr_db(r, o) for r, o, _ in triples]))
            rows[2].append(bootstrap([metrics.ssim(r, o) for r, o, _ in triples], digits=3))
        for table, row in zip(tables, rows, strict=True):
            table.rows.append(row)
    tables[-1].note = " ".join(["The paper shows its figures as bars only.", *methods.missing])
    return tables


def _completers(methods: Methods, device: str) -> dict[str, Complete]:
    completers: dict[str, Complete] = {}
    for method in methods.loaded:
        if method.generator == "mde":
            completers[method.title] = by_channels(MissingDataEncoder.load(device))
            continue

        def fill(crops: np.ndarray, known: np.ndarray, seed: int, who=method) -> np.ndarray | None:
            if (known != known[..., :1]).any():
                return None
            return who.complete(crops, np.where(known[..., 0], 0, 255).astype(np.uint8), seed)

        completers[method.title] = fill
    return completers


def by_channels(generator: MissingDataEncoder) -> Complete:
    """The encoder's own way of completing, channel by channel."""

    def complete(crops: np.ndarray, known: np.ndarray, seed: int) -> np.ndarray:
        return generator.complete_channels(crops, known, [seed] * len(crops))

    return complete
