"""Draws the sheets of the weights' cards: faces of nobody, which `igan` generates, and what becomes of them.

    PYTHONPATH=. python packaging/draw_card_sheets.py

It writes resources/weights/cards/NAME.webp for each generator and for igan, which are committed. What needs
weights that are not installed is left out.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from engine.generators.iterative_gan import IterativeGAN
from training.charts import contact_sheet
from training.evaluation.methods import load_iterative_gan, load_methods
from training.evaluation.occlusions import occlusion_sheet

CARDS = Path(__file__).resolve().parents[1] / "resources/weights/cards"
NETWORKS = "studio,gfc,mde,gepe,latent"
FACES = 6
SEED = 0
CHANGES = ("Bangs", "Eyeglasses", "Bald", "Male", "Smiling")


def main() -> None:
    igan = load_iterative_gan("cpu")
    faces = igan.generate(FACES, {}, SEED)
    save("igan", attribute_sheet(igan, faces))
    for method in load_methods(NETWORKS, [], "poisson", "cpu").loaded:
        save(method.title, occlusion_sheet(faces, [method], SEED))


def attribute_sheet(igan: IterativeGAN, faces: np.ndarray) -> np.ndarray:
    """Generated faces, and the same with attributes; uint8 [H,W,3]."""
    columns = {"generated": faces, "rebuilt": igan.rebuild(faces)}
    columns |= {name: igan.transform(faces, {name: 1.0}) for name in CHANGES}
    return contact_sheet(columns, [""] * len(faces))


def save(name: str, sheet: np.ndarray) -> None:
    path = CARDS / f"{name}.webp"
    Image.fromarray(sheet).save(path, quality=85, method=6)
    print(path, f"{path.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
