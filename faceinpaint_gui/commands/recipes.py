"""Saving how a photo was edited, and doing the same again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.recipe import Made
from engine.recipe_file import SUFFIX
from engine.reframing import Crop, Turn
from engine.request import Patch
from faceinpaint_gui import user_messages
from faceinpaint_gui.commands.file_dialogs import FileDialogCommands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.recipe_jobs import FoundRecipe, ReadRecipe, Replay, WriteRecipe
from faceinpaint_gui.worker.worker import Worker


class RecipeCommands(FileDialogCommands):
    """Between File > Save recipe and Open recipe, the worker, and the document."""

    def __init__(
        self,
        current: CurrentDocument,
        photos: OpenPhotos,
        worker: Worker,
        files: FileCommands,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(current, worker, files, settings, window)
        self._photos = photos

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

    def open(self, path: Path, files: Sequence[Path] = ()) -> None:
        """Does what a recipe says to the shown photo; without one, to the one beside the recipe.

        Args:
            path: of the recipe.
            files: photos from which, by the recipe, something was taken, and which lie elsewhere.
        """
        self._worker.submit(ReadRecipe(path, self._document.photo, self._other_photos(), tuple(files)))

    def _other_photos(self) -> tuple[Photo, ...]:
        """What is at hand from which something may have been taken: references, and other tabs."""
        listed = (each.photo for each in self._document.references.items)
        behind = (each.photo for each in self._photos.documents if each is not self._document)
        return tuple(photo for photo in (*behind, *listed) if photo is not None)

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, ReadRecipe):
            self._take_read(handle.job, result)
        elif isinstance(handle.job, WriteRecipe):
            self.message.emit(user_messages.recipe_saved(handle.job.path))
        elif isinstance(handle.job, Replay) and handle.job.photo is self._document.photo:
            self._take_replayed(result)

    def _take_read(self, job: ReadRecipe, found: FoundRecipe) -> None:
        photo, recipe = job.photo, found.recipe
        if photo is None:
            photo_path = job.path.parent / recipe.photo_name
            if recipe.photo_name and is_there(photo_path):
                self._files.open(photo_path, lambda: self.open(job.path))
            else:
                self.message.emit(user_messages.recipe_without_photo(recipe.photo_name))
        elif found.missing and not job.files:
            on_locate = partial(self._locate, job, found)
            self.message.emit(user_messages.reference_not_found(found.missing, on_locate))
        elif found.differences:
            self._tell_differences(found, photo)
        else:
            self._replay(found, photo)

    def _locate(self, job: ReadRecipe, found: FoundRecipe) -> None:
        """Asks where photos are that were not found; without an answer, says what comes of it."""
        files = questions.ask_references(self._window, job.path.parent, found.missing)
        if job.photo is None or job.photo is not self._document.photo:
            return
        if files:
            self.open(job.path, files)
        else:
            self._tell_differences(found, job.photo)

    def _tell_differences(self, found: FoundRecipe, photo: Photo) -> None:
        on_go_on = partial(self._replay, found, photo)
        self.message.emit(user_messages.recipe_differs(found.differences, on_go_on))

    def _replay(self, found: FoundRecipe, photo: Photo) -> None:
        if photo is self._document.photo:
            self._worker.submit(Replay(found.recipe, photo, found.references))

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
