"""How much the alternatives of one hole differ (Generative Face Completion, figure 10)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from engine.masks import hole_of
from training.charts import contact_sheet
from training.data.random_masks import OCCLUSION_BOXES, occlusion_mask
from training.errors import OptionError
from training.evaluation.methods import Method, Methods
from training.evaluation.occlusions import occlusion_cases
from training.evaluation.scores import Scores, report, score_tables
from training.tables import Table

SEEDS = tuple(range(8))


def pairwise_difference(alternatives: np.ndarray, mask_fill: np.ndarray) -> float:
    """Mean absolute difference of two alternatives in the hole, over all pairs of them, 0..255.

    Args:
        alternatives: uint8 [K,S,S,3].
        mask_fill: uint8 [S,S], 255 = hole.
    """
    holes = alternatives[:, hole_of(mask_fill)].astype(np.float64)
    return float(np.mean([np.abs(a - b).mean() for a, b in itertools.combinations(holes, 2)]))


def alternative_tables(images: np.ndarray, methods: Methods) -> list[Table]:
    """Eight seeds under O1 to O6, for every generator that another seed moves; pictures are uint8 [N,S,S,3].

    Raises:
        OptionError: all of them are.
    """
    cases = occlusion_cases(len(images), images.shape[1])
    everything: dict[str, Scores] = {}
    for method in with_alternatives(methods.loaded):
        by_case = {}
        for case in cases:
            report(f"{method.title}: {case.name}")
            drawn = np.stack([method.complete(images, case.masks, seed) for seed in SEEDS], 1)  # [N,K,…]
            by_case[case.name] = np.array([*map(pairwise_difference, drawn, case.masks)])
        everything[method.title] = {"alternatives": by_case}
    notes = ["From 4 of 255 on, a difference is seen.", *methods.missing]
    return score_tables(everything, cases, len(images), ["alternatives"], notes=notes)


def alternative_sheet(images: np.ndarray, methods: Sequence[Method]) -> np.ndarray:
    """Originals, holes and alternatives: for each method a face for each mask; uint8 [H,W,3]."""
    names = list(OCCLUSION_BOXES)[: len(images)]
    chosen = images[np.linspace(0, len(images) - 1, len(names)).astype(int)]
    masks = np.stack([occlusion_mask(name, images.shape[1]) for name in names])
    able = with_alternatives(methods)
    columns = {
        "original": np.concatenate([chosen] * len(able)),
        "hole": np.concatenate([np.where(masks[..., None] > 0, 128, chosen).astype(np.uint8)] * len(able)),
    }
    for seed in SEEDS:
        columns[f"seed {seed}"] = np.concatenate([c.complete(chosen, masks, seed) for c in able])
    return contact_sheet(columns, [f"{c.title} {name}" for c in able for name in names])


def with_alternatives(methods: Sequence[Method]) -> list[Method]:
    """Those whose pictures depend on the seed.

    Raises:
        OptionError: there are none.
    """
    able = [c for c in methods if c.spec is None or c.spec.makes_alternatives]
    if not able:
        raise OptionError("None of these generators makes alternatives; name gfc, latent or mde.")
    return able
