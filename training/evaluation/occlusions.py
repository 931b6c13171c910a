"""Generative Face Completion's masks: O1 to O6 (its tables 1 to 3) and squares of growing size (figure 9).

And the lenses of glasses, holes as small as users draw them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np

from training.charts import contact_sheet
from training.data.random_masks import LENSES, OCCLUSION_BOXES, lens_mask, occlusion_mask, square
from training.evaluation.evaluators import Evaluators
from training.evaluation.methods import Method, Methods
from training.evaluation.scores import Case, curves, score_all, score_tables
from training.tables import Table

SIZE_PX = 128

PAPER: dict[str, dict[str, Sequence[float]]] = {
    "ssim": {  # table 1
        "M1": (0.798, 0.805, 0.723, 0.747, 0.751, 0.807),
        "M2": (0.753, 0.763, 0.675, 0.701, 0.706, 0.764),
        "M3": (0.782, 0.787, 0.708, 0.741, 0.732, 0.808),
        "M4": (0.804, 0.808, 0.731, 0.759, 0.755, 0.824),
        "Context Encoder": (0.772, 0.774, 0.719, 0.754, 0.757, 0.818),
        "M5": (0.824, 0.826, 0.759, 0.789, 0.784, 0.841),
    },
    "psnr_hole": {  # table 2, which fits no other reading than the hole alone
        "M1": (18.9, 18.7, 17.9, 18.6, 18.7, 18.8),
        "M2": (17.8, 17.9, 17.2, 17.7, 17.6, 17.3),
        "M3": (18.9, 18.7, 17.7, 18.5, 18.4, 19.0),
        "M4": (19.4, 19.3, 18.3, 19.1, 18.9, 19.7),
        "Context Encoder": (18.6, 18.4, 17.9, 19.0, 19.1, 19.3),
        "M5": (20.0, 19.8, 18.8, 19.7, 19.5, 20.2),
    },
    "identity": {  # table 3, by OpenFace
        "M1": (0.763, 1.05, 0.781, 0.310, 0.344, 0.732),
        "M2": (0.775, 1.02, 0.693, 0.307, 0.321, 0.714),
        "M3": (0.694, 0.894, 0.674, 0.265, 0.297, 0.593),
        "M4": (0.602, 0.838, 0.571, 0.238, 0.256, 0.576),
        "Context Encoder": (0.701, 0.908, 0.561, 0.236, 0.251, 0.585),
        "M5": (0.534, 0.752, 0.549, 0.212, 0.231, 0.541),
    },
}
"""O1 to O6, on the 19,962 pictures of CelebA's test set."""

SHOWN = (
    "psnr_hole", "psnr", "ssim", "ssim_hole", "sharpness", "identity", "parsing", "parts", "landmarks", "kid",
)  # fmt: skip

KINDS: dict[str, tuple[Collection[str], Callable[[str, int], np.ndarray]]] = {
    "boxes": (OCCLUSION_BOXES, occlusion_mask),
    "lenses": (LENSES, lens_mask),
}
"""The masks' names, and who draws them."""

_PAPERS_SSIM = "The paper's SSIM fits neither the hole nor the whole picture; it does not say what it counts."
SIDES_PX = tuple(range(16, 81, 8))
_SHEET_ROWS = 12


def occlusion_cases(count: int, size_px: int = SIZE_PX, kind: str = "boxes") -> list[Case]:
    """The masks of one of `KINDS` for so many pictures."""
    names, draw = KINDS[kind]
    return [Case(name, np.broadcast_to(draw(name, size_px), (count, size_px, size_px))) for name in names]


def occlusion_tables(
    images: np.ndarray, methods: Methods, evaluators: Evaluators, seed: int, kind: str = "boxes"
) -> list[Table]:
    """Tables 1 to 3 and what the paper does not measure, for everyone.

    Args:
        images: uint8 [N,128,128,3].
        methods: that are compared.
        evaluators: what measures the results.
        seed: of the completions.
        kind: of `KINDS`; the paper's figures are of boxes.
    """
    cases = occlusion_cases(len(images), kind=kind)
    everything = score_all(methods.loaded, images, cases, evaluators, seed)
    is_paper = kind == "boxes"
    notes = [*([_PAPERS_SSIM] if is_paper else []), *methods.missing, *evaluators.missing]
    return score_tables(everything, cases, len(images), SHOWN, PAPER if is_paper else None, notes)


def occlusion_sheet(
    images: np.ndarray, methods: Sequence[Method], seed: int, kind: str = "boxes"
) -> np.ndarray:
    """Originals, holes and completions: a face and one of the kind's masks a row; uint8 [H,W,3]."""
    chosen = images[np.linspace(0, len(images) - 1, min(_SHEET_ROWS, len(images))).astype(int)]
    cases = occlusion_cases(1, images.shape[1], kind)
    rows = [cases[k % len(cases)] for k in range(len(chosen))]
    names, masks = [case.name for case in rows], np.concatenate([case.masks for case in rows])
    columns = {"original": chosen, "hole": np.where(masks[..., None] > 0, 128, chosen).astype(np.uint8)}
    columns |= {method.title: method.complete(chosen, masks, seed) for method in methods}
    return contact_sheet(columns, names)


def square_cases(count: int, seed: int) -> list[Case]:
    """A square anywhere in each picture, for each side of figure 9."""
    cases = []
    for side in SIDES_PX:
        rng = np.random.default_rng([seed, side])
        cases.append(Case(str(side), np.stack([square(rng, SIZE_PX, side) for _ in range(count)])))
    return cases


def square_tables(
    images: np.ndarray, methods: Methods, evaluators: Evaluators, seed: int
) -> tuple[list[Table], np.ndarray]:
    """Figure 9: squares of 16 to 80 pixels; arguments as of `occlusion_tables`.

    Returns:
        The tables, and their curves, uint8 [H,W,3].
    """
    cases = square_cases(len(images), seed)
    everything = score_all(methods.loaded, images, cases, evaluators, seed)
    notes = ["The paper shows its figures as a curve only.", *methods.missing, *evaluators.missing]
    shown = ("psnr_hole", "ssim", "sharpness")
    chart = curves(everything, cases, shown, "side of the square, pixels of 128")
    return score_tables(everything, cases, len(images), SHOWN, notes=notes), chart
