"""Completions while training: of held-out faces under the targeted occlusions O1 to O6 (GFC, section 4.3), as
scores and as a sheet to look at."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from engine.generators.layers import harmonic_shift, octave_noise, with_noise
from engine.generators.light import in_light, light_of
from engine.pixels import to_pixels, to_tensor
from training import metrics
from training.charts import tile
from training.data import random_masks

Complete = Callable[[np.ndarray, np.ndarray, int], np.ndarray]
"""Completes crops: uint8 [N,S,S,3], masks uint8 [N,S,S] and a seed → uint8 [N,S,S,3]."""


@torch.no_grad()
def complete_with(
    draw: Callable[[Tensor, Tensor], Tensor],
    images: np.ndarray,
    masks: np.ndarray,
    seed: int,
    *,
    device: torch.device,
    blend: bool,
    even_light: bool = False,
) -> np.ndarray:
    """Completes crops by a network that takes noise in the hole.

    Args:
        draw: photos with noise in their holes, and the holes → pictures, float [N,3,S,S], range -1..1.
        images: uint8 [N,S,S,3].
        masks: uint8 [N,S,S].
        seed: of the first crop; the next ones count up.
        device: of `draw`.
        blend: with `harmonic_shift`.
        even_light: `draw` sees all faces in the same light (`light_of`).
    Returns:
        uint8 [N,S,S,3].
    """
    hole = torch.from_numpy(masks >= 128).to(device).unsqueeze(1).float()
    tensor = to_tensor(images, device)
    rngs = [torch.Generator().manual_seed(seed + i) for i in range(len(images))]
    noise = octave_noise(len(images), images.shape[1], rngs).to(device)
    exponent = light_of(tensor, hole) if even_light else torch.ones(len(images), 1, 1, 1, device=device)
    given = in_light(tensor, exponent)
    output = draw(with_noise(given, hole, noise), hole).float()
    if blend:
        output = output + harmonic_shift(output, given, hole)
    return to_pixels(torch.where(hole > 0, in_light(output, 1 / exponent), tensor))


def score_occlusions(complete: Complete, faces: np.ndarray, count: int = 96) -> dict[str, float]:
    """PSNR in the hole (mean) and sharpness (median) over the six masks, and of each.

    Args:
        complete: what is scored, one face at a time.
        faces: uint8 [N,S,S,3].
        count: how many of them are used, evenly spread.
    """
    faces = faces[:: max(1, len(faces) // count)][:count]
    scores: dict[str, list[float]] = {"psnr_hole_db": [], "sharpness": []}
    for name in random_masks.OCCLUSION_BOXES:
        mask = random_masks.occlusion_mask(name, faces.shape[1])
        pairs = [(complete(face[None], mask[None], seed)[0], face) for seed, face in enumerate(faces)]
        psnr = float(np.mean([metrics.psnr_db(*pair, mask) for pair in pairs]))
        sharp = float(np.median([metrics.sharpness(*pair, mask) for pair in pairs]))
        scores[f"psnr_{name}"], scores[f"sharpness_{name}"] = [psnr], [sharp]
        scores["psnr_hole_db"].append(psnr)
        scores["sharpness"].append(sharp)
    return {name: float(np.mean(values)) for name, values in scores.items()}


def occlusion_sheet(complete: Complete, faces: np.ndarray, count: int = 12) -> np.ndarray:
    """Two faces a row: the original, one mask, and completions under three masks.

    Args:
        complete: what is shown.
        faces: uint8 [N,S,S,3].
        count: how many of them are used, evenly spread.
    Returns:
        uint8 [H,W,3].
    """
    names = list(random_masks.OCCLUSION_BOXES)
    cells = []
    for k, face in enumerate(faces[:: max(1, len(faces) // count)][:count]):
        masks = np.stack([random_masks.occlusion_mask(names[(k + j) % 6], faces.shape[1]) for j in range(3)])
        crops = np.stack([face] * 3)
        hole = np.where(masks[0][..., None] >= 128, 128, face).astype(np.uint8)
        cells += [face, hole, *complete(crops, masks, k)]
    return tile(np.stack(cells), 10)
