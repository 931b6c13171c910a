"""GEPE-Net's table III: a blank 128x128 block, placed at random, in pictures 256 pixels wide."""

from __future__ import annotations

import numpy as np

from engine.generators.guidance_enhanced import SIZE_PX
from training.data.random_masks import square
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Methods
from training.evaluation.scores import Case, metric_table, score_all
from training.tables import Table

BLOCK_PX = 128

PAPER = {
    "celeba_hq": {
        "CA": {"l1_hole": 6.020, "psnr": 23.663, "ssim": 0.860},
        "GMCNN": {"l1_hole": 4.916, "psnr": 25.161, "ssim": 0.876},
        "S-Net": {"l1_hole": 8.222, "psnr": 21.002, "ssim": 0.857},
        "PE-Net": {"l1_hole": 5.970, "psnr": 23.688, "ssim": 0.870},
        "GEPE-Net": {"l1_hole": 5.190, "psnr": 24.901, "ssim": 0.877},
    },
    "dtd": {
        "CA": {"l1_hole": 7.347, "psnr": 23.623, "ssim": 0.813},
        "GEPE-Net": {"l1_hole": 7.021, "psnr": 24.049, "ssim": 0.816},
    },
}
"""By the set of pictures. Over the whole picture, three quarters of which are known, an L1 of 5.19 % would be
impossible beside a PSNR of 24.9 dB (by Cauchy-Schwarz it is 2.8 % at most), so it can only be the block's."""


def block_case(count: int, seed: int) -> Case:
    """Another place for each picture."""
    rng = np.random.default_rng(seed)
    return Case("block", np.stack([square(rng, SIZE_PX, BLOCK_PX) for _ in range(count)]))


def block_table(
    images: np.ndarray, picture_set: str, methods: Methods, evaluators: Evaluators, seed: int
) -> Table:
    """Table III, and what it lacks, for everyone.

    Args:
        images: uint8 [N,256,256,3].
        picture_set: its name; where the paper has none of it, its figures for CelebA-HQ stand beside ours.
        methods: that are compared.
        evaluators: what measures the results.
        seed: of masks and completions.
    """
    case = block_case(len(images), seed)
    everything = score_all(methods.loaded, images, [case], evaluators, seed)
    return metric_table(
        f"Random block of 128x128 in 256x256 ({len(images)} pictures)",
        everything,
        case.name,
        ("l1_hole", "l1", "psnr", "psnr_hole", "ssim", "ssim_hole", "sharpness", "identity", "kid"),
        PAPER.get(picture_set, PAPER["celeba_hq"]),
        ["The paper does not say over which pixels its L1 runs.", *methods.missing, *evaluators.missing],
    )
