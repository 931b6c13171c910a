"""How far off the landmarks are, as the recipe that trains their network measures it."""

from __future__ import annotations

from pathlib import Path

import torch

from engine.networks import catalogue
from training.recipes.landmarks import LandmarkOptions, Landmarks
from training.tables import Table


def landmark_table(data: Path) -> Table:
    """The error of the installed network on held-out people of the folder's sets.

    Raises:
        DataError: a set is not there.
    """
    recipe = Landmarks(LandmarkOptions())
    recipe.read_data(data)
    recipe.device = torch.device("cpu")
    recipe.ema = {"net": catalogue.load("landmarks")}
    table = Table("Landmark error, % of the distance of the eyes", ["set and condition", "mean"])
    table.rows = [
        [name.removesuffix("_percent").replace("_", " "), f"{value:.2f}"]
        for name, value in recipe.validate().items()
    ]
    table.note = "Hard: rotated by up to 30°, scaled by up to 1.25, one eye or the mouth under a grey box."
    return table
