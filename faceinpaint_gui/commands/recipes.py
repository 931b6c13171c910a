"""Saving how a photo was edited, and doing the same again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from engine.canvas import Border, without_border
from engine.recipe_file import SUFFIX
from engine.request import Patch
from faceinpaint_gui import user_messages
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.worker.engine_access import EditedPhoto, ReadRecipe, Replayed


class RecipeCommands(Commands):
    """Between File > Save recipe and Open recipe, the worker, and the document."""

    TOLD = (JobKind.READ_RECIPE, JobKind.WRITE_RECIPE, JobKind.REPLAY)

    def __init__(
        self,
        current: CurrentDocument,
        worker: CompletionWorker,
        files: FileCommands,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(current, worker, window)
        self._files = files
        self._settings = settings
        self._window = window
        self._waiting: tuple[Path, Path] | None = None  # a photo that is being opened, and its recipe
        current.photo_changed.connect(self._on_photo_changed)
        worker.recipe_read.connect(self._on_read)
        worker.recipe_written.connect(self._on_written)
        worker.replayed.connect(self._on_replayed)

    @Slot()
    def ask_to_save(self) -> None:
        """Asks for a file and saves the recipe of the shown photo to it."""
        state = self._document.state()
        folder = state.path.parent if state.path else self._settings.last_folder
        path = questions.ask_where_to_save_recipe(
            self._window, folder / f"{Path(self._document.name).stem}{SUFFIX}"
        )
        if path is not None:
            photo = without_border(state.photo, state.border)
            self._worker.write_recipe(EditedPhoto(photo, state.edits, state.image_rgb), path)

    @Slot()
    def ask_to_open(self) -> None:
        """Asks for a recipe and does what it says to the shown photo; without one, to the one beside it."""
        path = questions.ask_recipe_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Does what a recipe says to the shown photo; without one, to the one beside the recipe."""
        self._worker.read_recipe(path, self._document.photo)

    @Slot(object)
    def _on_read(self, read: ReadRecipe) -> None:
        if read.photo is None:
            photo_path = read.path.parent / read.recipe.photo_name
            if read.recipe.photo_name and is_there(photo_path):
                self._waiting = (photo_path, read.path)
                self._files.open(photo_path)
            else:
                self.message.emit(user_messages.recipe_without_photo(read.recipe.photo_name))
        elif read.photo is self._document.photo:
            if read.differences:
                self.message.emit(user_messages.recipe_differs(read.differences, lambda: self._replay(read)))
            else:
                self._replay(read)

    def _replay(self, read: ReadRecipe) -> None:
        if read.photo is not None and read.photo is self._document.photo:
            self._worker.replay(read.recipe, read.photo)

    @Slot(object)
    def _on_replayed(self, replayed: Replayed) -> None:
        document = self._document
        if replayed.photo is not document.photo:
            return
        for made in replayed.made:
            if isinstance(made, Border):
                document.extend(made)
                continue
            if isinstance(made, Patch):
                document.put_pixels(made, self.tr("Recipe: pixels"))
                continue
            document.mask.replace(made.request.mask_fill, self.tr("Recipe: mask"))
            document.faces.choose(made.request.face)
            document.completions.apply(made)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.message.emit(user_messages.recipe_saved(path))

    @Slot()
    def _on_photo_changed(self) -> None:
        self._worker.cancel(JobKind.READ_RECIPE, JobKind.REPLAY)
        if self._waiting is not None and self._document.path == self._waiting[0]:
            recipe_path = self._waiting[1]
            self._waiting = None
            self.open(recipe_path)

    @Slot(object, str)
    def _on_failed(self, kind: JobKind, text: str) -> None:
        super()._on_failed(kind, text)
        if kind is JobKind.READ_PHOTO:
            self._waiting = None
