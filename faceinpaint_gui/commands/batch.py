"""Many photos: between File > Batch, its window, the worker and the files."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from engine.errors import EngineError
from engine.files import is_folder
from faceinpaint_gui.batch.batch_model import BatchItem, BatchModel, ItemState
from faceinpaint_gui.batch.batch_window import BatchWindow
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.commands.masks import MaskCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.languages import translated
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.batch_jobs import BatchResult, CompleteBatchPhoto, SaveBatchResult
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker

_OUTPUT = "completed"


class BatchCommands(Commands):
    """Has the worker complete one photo of the queue after the other.

    Results lie in a temporary folder until they are accepted, and are gone with the editor. The context of
    each job is the photo that it is for.
    """

    def __init__(
        self,
        current: CurrentDocument,
        worker: Worker,
        files: FileCommands,
        masks: MaskCommands,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the window of the batch."""
        super().__init__(current, worker, window)
        self._files = files
        self._masks = masks
        self._settings = settings
        self._parent_window = window
        self._model = BatchModel()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._made = 0
        self._is_running = self._is_paused = False
        self._handle: JobHandle[CompleteBatchPhoto] | None = None
        self.window: BatchWindow | None = None
        worker.failed.connect(self._on_failed)
        worker.engine.changed.connect(self._follow_engine)

    @Slot()
    def show(self) -> None:
        """Shows the window, as it was left."""
        if self.window is None:
            self.window = self._make_window()
            self._follow_engine()
        self.window.show()
        self.window.activateWindow()

    @property
    def unsaved(self) -> int:
        """How many results were neither saved nor rejected."""
        return self._model.count(ItemState.READY)

    def end(self) -> None:
        """Gives up what waits, and removes what was not accepted."""
        self.cancel()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _make_window(self) -> BatchWindow:
        window = BatchWindow(self._model, self._parent_window)
        window.photos_button.clicked.connect(self._ask_photos)
        window.folder_button.clicked.connect(self._ask_folder)
        window.dropped.connect(self.add)
        window.remove_button.clicked.connect(self._remove)
        window.mask_choice.file_button.clicked.connect(self._ask_mask)
        window.set_mask_button.clicked.connect(self._set_mask)
        window.output_button.clicked.connect(self._ask_output)
        window.start_button.clicked.connect(self._start_or_pause)
        window.cancel_button.clicked.connect(self.cancel)
        window.accept_button.clicked.connect(self._accept_chosen)
        window.accept_all_button.clicked.connect(self._accept_all)
        window.reject_button.clicked.connect(self._reject)
        window.retry_button.clicked.connect(self._retry)
        window.edit_button.clicked.connect(self._edit)
        window.show_running(False, False)
        return window

    @Slot()
    def _follow_engine(self) -> None:
        info = self._worker.engine.info
        if self.window is not None and info is not None and info.proposes_masks:
            self.window.mask_choice.offer_proposals()

    # What the queue holds

    @Slot(list)
    def add(self, paths: Sequence[Path]) -> None:
        """Adds photos, and those of folders."""
        from engine.batch.planning import photos_in

        assert self.window is not None
        found: list[Path] = []
        is_deep = self.window.deep_box.isChecked()
        for path in paths:
            found += photos_in(path, recursive=is_deep) if is_folder(path) else [path]
        if not found:
            self.window.show_note(self.tr("There is no photo in this folder."))
            return
        self._model.add(found)
        self.window.show_note("")
        if self.window.output is None:
            first = paths[0] if is_folder(paths[0]) else paths[0].parent
            self.window.output_field.setText(str(first / _OUTPUT))

    @Slot()
    def _ask_photos(self) -> None:
        paths = questions.ask_photos_to_open(self._asker, self._settings.last_folder)
        if paths:
            self.add(paths)

    @Slot()
    def _ask_folder(self) -> None:
        path = questions.ask_folder(self._asker, self.tr("Photos to complete"), self._settings.last_folder)
        if path is not None:
            self.add([path])

    @Slot()
    def _ask_output(self) -> None:
        assert self.window is not None
        folder = self.window.output or self._settings.last_folder
        path = questions.ask_folder(self._asker, self.tr("Folder for accepted results"), folder)
        if path is not None:
            self.window.output_field.setText(str(path))

    @Slot()
    def _ask_mask(self) -> None:
        assert self.window is not None
        path = questions.ask_mask_to_open(self._asker, self._settings.last_folder)
        if path is not None:
            self.window.mask_choice.set_file(path)

    @property
    def _asker(self) -> QWidget:
        return self.window or self._parent_window

    @Slot()
    def _remove(self) -> None:
        assert self.window is not None
        busy = (ItemState.RUNNING, ItemState.SAVING)
        self._model.remove([item for item in self.window.chosen_in_queue() if item.state not in busy])

    @Slot()
    def _set_mask(self) -> None:
        """Gives the chosen photos a mask of their own."""
        assert self.window is not None
        source = self._mask_source()
        if source is None:
            return
        for item in self.window.chosen_in_queue():
            if item.state in (ItemState.WAITING, ItemState.REFUSED):
                item.masks = source
                self._model.change(item, ItemState.WAITING)
        self._next()

    def _mask_source(self) -> Any:
        """What the form says, a `MaskSource`; or None, and the window says what is missing."""
        from engine.mask_sources import PlacedMask

        assert self.window is not None
        document, placed = self._document, None
        if document.photo is not None and document.mask.has_fill:
            photo, face = document.completions.base_photo(), document.faces.chosen
            placed = PlacedMask(document.mask.fill.copy(), photo, face)
        source = self.window.mask_choice.source(placed)
        if source is None:
            self.window.show_note(
                self.tr("Choose a mask first: a file, or mark something in the photo that the editor shows.")
            )
        return source

    # Working it off

    @Slot()
    def _start_or_pause(self) -> None:
        if self._is_running:
            self._set_running(False, is_paused=True)
        elif self._prepare():
            self._set_running(True)
            self._next()

    def _prepare(self) -> bool:
        """Gives each photo that waits its mask and the place of its result; False if something is missing."""
        from engine.batch.planning import plan

        assert self.window is not None
        output, source = self.window.output, self._mask_source()
        if source is None:
            return False
        if output is None:
            self.window.show_note(self.tr("Choose a folder for accepted results first."))
            return False
        if self._worker.engine.problem:
            self.window.show_note(self._worker.engine.problem)
            return False
        waiting = [item for item in self._model.items if item.state is ItemState.WAITING]
        try:
            # Of all photos, so that no two of them share a place.
            planned = plan(
                [item.source for item in self._model.items], output, self.window.pattern_field.text().strip()
            )
        except EngineError as error:
            self.window.show_note(translated(error.text))
            return False
        for item, place in zip(self._model.items, planned, strict=True):
            if item not in waiting:
                continue
            item.target, item.masks = place.target, item.masks or source
            if place.problem:
                self._model.change(item, ItemState.REFUSED, translated(place.problem))
            elif place.target.exists():
                text = self.tr("“{0}” exists already, and was left as it is.").format(place.target.name)
                self._model.change(item, ItemState.SKIPPED, text)
        self.window.show_note("")
        return True

    def _set_running(self, is_running: bool, *, is_paused: bool = False) -> None:
        self._is_running, self._is_paused = is_running, is_paused
        if self.window is not None:
            self.window.show_running(is_running, is_paused)

    @Slot()
    def cancel(self) -> None:
        """Stops; the photo that is worked on waits again, and results stay."""
        if self._handle is not None:
            item = self._handle.job.context
            self._handle.cancel()
            self._handle = None
            self._model.change(item, ItemState.WAITING)
        self._set_running(False)

    def _next(self) -> None:
        """Has the next photo completed, one at a time: the editor's own work comes in between."""
        if not self._is_running or self._handle is not None:
            return
        item = self._model.next_waiting()
        if item is not None and item.target is None:  # it was added meanwhile
            if not self._prepare():
                self._set_running(False)
                return
            item = self._model.next_waiting()
        if item is None:
            self._set_running(False)
            self._tell_end()
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="faceinpaint-batch-", ignore_cleanup_errors=True
            )
        assert item.target is not None and item.masks is not None and self.window is not None
        self._made += 1
        folder = Path(self._folder.name) / str(self._made)
        name = item.target.name
        self._handle = self._worker.submit(
            CompleteBatchPhoto(item.source, item.masks, "auto", item.seed, folder, name, context=item)
        )
        self._model.change(item, ItemState.RUNNING)

    def _tell_end(self) -> None:
        assert self.window is not None
        text = self.tr("Done: {0} to be looked at, {1} not done, {2} left out.")
        counts = (ItemState.READY, ItemState.REFUSED, ItemState.SKIPPED)
        self.window.show_note(text.format(*(self._model.count(state) for state in counts)))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        item = handle.job.context
        if isinstance(handle.job, CompleteBatchPhoto) and handle is self._handle:
            self._handle = None
            if isinstance(result, BatchResult):
                self._take(item, result)
            else:
                self._model.change(item, ItemState.SKIPPED, translated(result))
            self._next()
        elif isinstance(handle.job, SaveBatchResult):
            self._model.change(item, ItemState.SAVED, item.sentence)

    def _take(self, item: BatchItem, result: BatchResult) -> None:
        item.result = result
        item.before, item.after = rgb_to_qimage(result.before), rgb_to_qimage(result.after)
        self._model.change(item, ItemState.READY, " ".join(translated(note) for note in result.notes))
        if self.window is not None and not self.window.chosen_results():
            self.window.choose_next_result()

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if isinstance(handle.job, CompleteBatchPhoto) and handle is self._handle:
            self._handle = None
            unforeseen = self.tr("A mistake of the program stopped this photo; try it in the editor.")
            self._model.change(handle.job.context, ItemState.REFUSED, handle.problem or unforeseen)
            self._next()
        elif isinstance(handle.job, SaveBatchResult):
            self._model.change(handle.job.context, ItemState.READY, handle.problem)

    # What becomes of results

    @Slot()
    def _accept_chosen(self) -> None:
        assert self.window is not None
        self._accept(self.window.chosen_results())

    @Slot()
    def _accept_all(self) -> None:
        self._accept([item for item in self._model.items if item.state is ItemState.READY])

    def _accept(self, items: Sequence[BatchItem]) -> None:
        assert self.window is not None
        for item in items:
            if item.state in (ItemState.READY, ItemState.REJECTED) and item.result is not None:
                assert item.target is not None
                self._model.change(item, ItemState.SAVING)
                self._worker.submit(SaveBatchResult(item.result, item.target, context=item))
        self.window.choose_next_result()

    @Slot()
    def _reject(self) -> None:
        assert self.window is not None
        for item in self.window.chosen_results():
            if item.state is ItemState.READY:
                self._model.change(item, ItemState.REJECTED, item.sentence)
        self.window.choose_next_result()

    @Slot()
    def _retry(self) -> None:
        """Has the chosen photos completed with the next seed."""
        assert self.window is not None
        for item in self.window.chosen_results():
            if item.state in (ItemState.READY, ItemState.REJECTED):
                item.seed += 1
                self._model.change(item, ItemState.WAITING)
        if not self._is_paused:
            self._set_running(True)
        self._next()

    @Slot()
    def _edit(self) -> None:
        """Opens the chosen photo in the editor, with the mask that it was completed with, if it was."""
        assert self.window is not None
        item = self.window.item_to_edit()
        assert item is not None
        load = None if item.result is None else partial(self._masks.load, item.result.mask)
        self._files.open(item.source, load)
        self._parent_window.activateWindow()
