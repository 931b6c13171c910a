"""Semantic Image Inpainting's four masks (its table 1): centre, pattern, 80 % random, half."""

from __future__ import annotations

import numpy as np

from training.data import random_masks
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Methods
from training.evaluation.scores import Case, score_all, score_tables
from training.tables import Table

SIZE_PX = 64

PAPER = {
    "celeba": {
        "Context Encoder": (21.3, 19.2, 20.6, 15.5),
        "Yeh et al.": (19.4, 17.4, 22.8, 13.7),
    },
    "svhn": {
        "Context Encoder": (22.3, 22.3, 24.1, 19.1),
        "Yeh et al.": (19.0, 19.8, 33.0, 14.6),
    },
    "cars": {
        "Context Encoder": (14.1, 14.0, 16.1, 12.6),
        "Yeh et al.": (13.5, 14.1, 18.9, 11.1),
    },
}
"""PSNR, dB, of centre, pattern, random, half; by the set of pictures."""


def latent_cases(count: int, size_px: int, seed: int) -> list[Case]:
    """The four kinds, another mask for each picture."""
    draws = {
        "centre": lambda _: random_masks.central_block(size_px),
        "pattern 25 %": lambda rng: random_masks.pattern(rng, size_px),
        "random 80 %": lambda rng: random_masks.random_pixels(rng, size_px),
        "half": lambda rng: random_masks.half(rng, size_px),
    }
    return [
        Case(name, np.stack([draw(np.random.default_rng([seed, k])) for k in range(count)]))
        for name, draw in draws.items()
    ]


def latent_tables(images: np.ndarray, picture_set: str, methods: Methods, seed: int) -> list[Table]:
    """Table 1, and SSIM, for everyone.

    Args:
        images: uint8 [N,S,S,3]; S = 64 is the paper's.
        picture_set: its name; where the paper has none of it, its figures for CelebA stand beside ours.
        methods: that are compared.
        seed: of masks and completions.
    """
    size_px = images.shape[1]
    cases = latent_cases(len(images), size_px, seed)
    everything = score_all(methods.loaded, images, cases, Evaluators(), seed)
    notes = [
        "The paper does not say over which pixels its PSNR runs.",
        f"Pictures are {size_px} pixels wide; a generator of another size gets them resized, and then knows"
        " little of single pixels.",
        *methods.missing,
    ]
    names = ("psnr_hole", "psnr", "ssim", "ssim_hole")
    theirs = PAPER.get(picture_set, PAPER["celeba"])
    return score_tables(everything, cases, len(images), names, {"psnr_hole": theirs}, notes)
