"""Saving how a photo was edited, and making the same edits again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine import recipe, recipe_file
from engine.photo.photo import Photo
from engine.recipe import Edit, EditRecipe, Made
from engine.recipe_differences import differences
from engine.recipe_references import find_references
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
    """Makes the edits of a recipe again; returns what each of them made of `photo`.

    Attributes:
        references: the photos from which something was taken, by their SHA-256 in the recipe; what was taken
            from one that is not there is drawn.
    """

    recipe: EditRecipe
    photo: Photo
    references: Mapping[str, Photo]

    def run(self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled) -> list[Made]:
        return recipe.replay(
            self.recipe, self.photo, engine.session, on_progress, is_cancelled, self.references
        )


@dataclass(frozen=True, eq=False)
class FoundRecipe:
    """A recipe, and what it meets.

    Attributes:
        recipe: as it was read.
        references: the photos from which something was taken, by their SHA-256 in the recipe.
        missing: how those are called that were not found.
        differences: what differs for the photo that it is to be used for, one sentence each.
    """

    recipe: EditRecipe
    references: Mapping[str, Photo]
    missing: tuple[str, ...]
    differences: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ReadRecipe(Job):
    """Reads a recipe, and looks for the photos that it names; returns a `FoundRecipe`.

    Attributes:
        path: its file.
        photo: that it is to be used for, if there is one.
        open_photos: others that are at hand.
        files: where the user says that the others are.
    """

    path: Path
    photo: Photo | None
    open_photos: Sequence[Photo] = ()
    files: Sequence[Path] = ()

    activity = QT_TRANSLATE_NOOP("jobs", "Opening…")

    def run(self, engine: EngineAccess, *_: object) -> FoundRecipe:
        read = recipe_file.read_recipe(self.path)
        if self.photo is None:
            return FoundRecipe(read, {}, (), ())
        wanted = recipe.recorded_references(read)
        references: dict[str, Photo] = {}
        if wanted:
            folders = [self.path.parent, *([self.photo.path.parent] if self.photo.path is not None else [])]
            references |= find_references(read, folders, self.files)
            references |= {recipe.photo_sha256(photo): photo for photo in self.open_photos}
        missing = tuple(each.name for each in wanted if each.sha256 not in references)
        return FoundRecipe(read, references, missing, tuple(differences(read, self.photo, references)))

    def supersedes(self, other: Job) -> bool:
        return isinstance(other, ReadRecipe | Replay)
