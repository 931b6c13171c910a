"""Saving how a photo was edited, and doing the same again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.recipe import EditRecipe, Made
from engine.recipe_file import SUFFIX
from engine.reframing import Crop, Turn
from engine.request import Patch
from faceinpaint_gui import user_messages
from faceinpaint_gui.commands.file_dialogs import FileDialogCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.recipe_jobs import ReadRecipe, Replay, WriteRecipe


class RecipeCommands(FileDialogCommands):
    """Between File > Save recipe and Open recipe, the worker, and the document."""

    @Slot()
    def ask_to_save(self) -> None:
        """Asks for a file and saves the recipe of the shown photo to it."""
        state = self._document.state()
        path = questions.ask_where_to_save_recipe(self._window, self._suggested_path(SUFFIX))
        if path is not None:
            self._worker.submit(WriteRecipe(state.opened_photo, state.edits, state.pixels, path))

    @Slot()
    def ask_to_open(self) -> None:
        """Asks for a recipe and does what it says to the shown photo; without one, to the one beside it."""
        path = questions.ask_recipe_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Does what a recipe says to the shown photo; without one, to the one beside the recipe."""
        self._worker.submit(ReadRecipe(path, self._document.photo))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, ReadRecipe):
            self._take_read(handle.job, *result)
        elif isinstance(handle.job, WriteRecipe):
            self.message.emit(user_messages.recipe_saved(handle.job.path))
        elif isinstance(handle.job, Replay) and handle.job.photo is self._document.photo:
            self._take_replayed(result)

    def _take_read(self, job: ReadRecipe, recipe: EditRecipe, differences: Sequence[str]) -> None:
        photo = job.photo
        if photo is None:
            photo_path = job.path.parent / recipe.photo_name
            if recipe.photo_name and is_there(photo_path):
                self._files.open(photo_path, lambda: self.open(job.path))
            else:
                self.message.emit(user_messages.recipe_without_photo(recipe.photo_name))
        elif differences:
            on_go_on = partial(self._replay, recipe, photo)
            self.message.emit(user_messages.recipe_differs(differences, on_go_on))
        else:
            self._replay(recipe, photo)

    def _replay(self, recipe: EditRecipe, photo: Photo) -> None:
        if photo is self._document.photo:
            self._worker.submit(Replay(recipe, photo))

    def _take_replayed(self, made: Sequence[Made]) -> None:
        document = self._document
        for each in made:
            if isinstance(each, Border):
                document.extend(each)
            elif isinstance(each, Turn):
                document.turn(each, self.tr("Recipe: turn"))
            elif isinstance(each, Crop):
                document.cut(each, self.tr("Recipe: crop"))
            elif isinstance(each, Patch):
                document.put_pixels(each, self.tr("Recipe: pixels"))
            else:
                document.mask.replace(each.request.mask_fill, self.tr("Recipe: mask"))
                document.faces.choose(each.request.face)
                document.completions.apply(each)

    @Slot()
    def _follow_photo(self) -> None:
        self._worker.cancel(ReadRecipe, Replay)
