"""Saving how a photo was edited, and making the same edits again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine import recipe, recipe_file
from engine.photo.photo import Photo
from engine.recipe import Edit, EditRecipe, Made
from engine.request import IsCancelled, Progress
from faceinpaint_gui.worker.completion_jobs import CompletionJob
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job, WriteJob


@dataclass(frozen=True, eq=False)
class WriteRecipe(WriteJob):
    """Writes the recipe of an edited photo.

    Attributes:
        photo: as it was opened.
        edits: in their order.
        result_rgb: uint8 [H,W,3], the pixels after the last edit.
        path: the file.
    """

    photo: Photo
    edits: Sequence[Edit]
    result_rgb: np.ndarray
    path: Path

    def run(self, engine: EngineAccess, *_: object) -> None:
        recipe_file.write_recipe(recipe.make_recipe(self.photo, self.edits, self.result_rgb), self.path)


@dataclass(frozen=True, eq=False)
class Replay(CompletionJob):
    """Makes the edits of a recipe again; returns what each of them made of `photo`."""

    recipe: EditRecipe
    photo: Photo

    def run(self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled) -> list[Made]:
        return recipe.replay(self.recipe, self.photo, engine.session, on_progress, is_cancelled)


@dataclass(frozen=True, eq=False)
class ReadRecipe(Job):
    """Returns a recipe, and what differs for the photo that it is to be used for, one sentence each."""

    path: Path
    photo: Photo | None

    activity = QT_TRANSLATE_NOOP("jobs", "Opening…")

    def run(self, engine: EngineAccess, *_: object) -> tuple[EditRecipe, list[str]]:
        read = recipe_file.read_recipe(self.path)
        return read, [] if self.photo is None else recipe.differences(read, self.photo)

    def supersedes(self, other: Job) -> bool:
        return isinstance(other, ReadRecipe | Replay)
