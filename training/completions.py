"""Completions while training: of held-out faces under the targeted occlusions O1 to O6 (GFC, section 4.3), as
scores and as a sheet to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from engine.masks import hole_of
from training import metrics
from training.charts import tile
from training.data import random_masks

Complete = Callable[[np.ndarray, np.ndarray, Sequence[int]], np.ndarray]
"""`Generator.complete` of the engine: faces, uint8 [N,S,S,3], masks, uint8 [N,M,M], and N seeds → uint8
[N,S,S,3]."""


def score_occlusions(
    complete: Complete, faces: np.ndarray, mask_px: int, count: int = 96
) -> dict[str, float]:
    """PSNR in the hole (mean) and sharpness (median) over the six masks, and of each.

    Args:
        complete: what is scored, one face at a time.
        faces: uint8 [N,S,S,3].
        mask_px: M, side of the masks that it takes.
        count: how many faces are used, evenly spread.
    """
    faces = faces[:: max(1, len(faces) // count)][:count]
    scores: dict[str, list[float]] = {"psnr_hole_db": [], "sharpness": []}
    for name in random_masks.OCCLUSION_BOXES:
        mask = random_masks.occlusion_mask(name, mask_px)
        hole = cv2.resize(mask, faces.shape[1:3], interpolation=cv2.INTER_NEAREST)
        pairs = [(complete(face[None], mask[None], [seed])[0], face) for seed, face in enumerate(faces)]
        psnr = float(np.mean([metrics.psnr_db(*pair, hole) for pair in pairs]))
        sharp = float(np.median([metrics.sharpness(*pair, hole) for pair in pairs]))
        scores[f"psnr_{name}"], scores[f"sharpness_{name}"] = [psnr], [sharp]
        scores["psnr_hole_db"].append(psnr)
        scores["sharpness"].append(sharp)
    return {name: float(np.mean(values)) for name, values in scores.items()}


def occlusion_sheet(complete: Complete, faces: np.ndarray, mask_px: int, count: int = 12) -> np.ndarray:
    """Two faces a row: the original, one mask, and completions under three masks.

    Args:
        complete, faces, mask_px, count: as for `score_occlusions`.
    Returns:
        uint8 [H,W,3].
    """
    names = list(random_masks.OCCLUSION_BOXES)
    cells = []
    for k, face in enumerate(faces[:: max(1, len(faces) // count)][:count]):
        masks = np.stack([random_masks.occlusion_mask(names[(k + j) % 6], mask_px) for j in range(3)])
        hole = cv2.resize(masks[0], face.shape[:2], interpolation=cv2.INTER_NEAREST)
        shown = np.where(hole_of(hole)[..., None], np.uint8(128), face)
        cells += [face, shown, *complete(np.stack([face] * 3), masks, range(k, k + 3))]
    return tile(np.stack(cells), 10)
