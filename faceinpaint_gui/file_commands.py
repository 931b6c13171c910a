"""Opening, pasting and saving photos and masks, with the questions that guard against losing work."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engine.photo_formats import usual_suffix
from engine.photo_io import Photo
from faceinpaint_gui import dialogs, user_messages
from faceinpaint_gui.canvas.image_conversion import qimage_to_photo
from faceinpaint_gui.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.document import Document
from faceinpaint_gui.settings import Settings


@dataclass(frozen=True)
class _Opening:
    """A photo on its way in: its file, a mask for it, and the last edit that the user was asked about."""

    path: Path
    mask: Path | None
    step: object | None


@dataclass(frozen=True)
class _Saving:
    """A photo on its way out: which one, up to which edit, and what is to be done once it is saved."""

    photo: Photo | None
    step: object | None
    and_then: Callable[[], None] | None


class FileCommands(QObject):
    """What File and Mask > Load/Save do.

    Save writes over a file only if this program made it: a photo that was opened, and not saved since, asks
    for a name first and suggests NAME-edited, so that a slip of the keyboard costs nobody an original.
    """

    message = Signal(object)
    """A `UserMessage`."""
    recent_files_changed = Signal()

    def __init__(
        self, document: Document, worker: CompletionWorker, settings: Settings, window: QWidget
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(window)
        self._document = document
        self._worker = worker
        self._settings = settings
        self._window = window
        self._opening: _Opening | None = None
        self._savings: deque[_Saving] = deque()  # in the order in which the worker ends them
        document.photo_changed.connect(self._on_photo_changed)
        worker.photo_read.connect(self._on_photo_read)
        worker.mask_read.connect(self._on_mask_read)
        worker.photo_written.connect(self._on_photo_written)
        worker.mask_written.connect(self._on_mask_written)
        worker.failed.connect(self._on_failed)
        worker.crashed.connect(self._on_crashed)

    @property
    def photo_name(self) -> str:
        """How the photo is called, whether it has a file or not."""
        path = self._document.path
        return path.name if path else self.tr("Pasted picture")

    # Opening

    def ask_to_open(self) -> None:
        """Asks for a photo and opens it."""
        path = dialogs.ask_photo_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path, mask: Path | None = None) -> None:
        """Opens a photo, and a mask for it, after asking what to do with unsaved edits."""
        self.after_saving_or_discarding(lambda: self._read(path, mask))

    def open_dropped(self, paths: Sequence[Path]) -> None:
        """Opens the first of the files that were dropped on the window."""
        if not paths:
            return
        self.open(paths[0])
        if len(paths) > 1:
            self.message.emit(user_messages.several_files(paths[0]))

    def paste(self) -> None:
        """Opens the picture, or the file, that the clipboard holds."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_dropped(files)
            return
        image = QImage(QGuiApplication.clipboard().image())
        if image.isNull():
            self.message.emit(user_messages.nothing_to_paste())
        else:
            self.after_saving_or_discarding(lambda: self._show_pasted(qimage_to_photo(image)))

    def _read(self, path: Path, mask: Path | None) -> None:
        self._opening = _Opening(path, mask, self._document.last_step)
        self._worker.read_photo(path)

    def _on_photo_read(self, photo: Photo) -> None:
        opening, self._opening = self._opening, None
        assert opening is not None
        self._document.mask.end_stroke()
        if self._document.last_step is opening.step:
            self._show_read(photo, opening)
        else:
            # Edited while the file was being read: nobody was asked about those edits.
            self.after_saving_or_discarding(lambda: self._show_read(photo, opening))

    def _show_read(self, photo: Photo, opening: _Opening) -> None:
        self._remember(opening.path)
        self._show(photo)
        if opening.mask is not None:
            self.load_mask(opening.mask)

    def _show_pasted(self, photo: Photo) -> None:
        self._worker.cancel(JobKind.READ_PHOTO)
        self._opening = None
        self._show(photo)

    def _show(self, photo: Photo) -> None:
        self._document.set_photo(photo)

    def _on_photo_changed(self) -> None:
        """Gives up what was asked for while the photo before was still open."""
        self._worker.cancel(JobKind.COMPLETE, JobKind.READ_MASK)

    # Saving

    def save(self, and_then: Callable[[], None] | None = None) -> None:
        """Saves to the file that was saved to before, else asks for one; then does `and_then`."""
        if self._document.saved_path is None:
            self.save_as(and_then)
        else:
            self._write(self._document.saved_path, and_then)

    def save_as(self, and_then: Callable[[], None] | None = None) -> None:
        """Asks for a file and saves to it; then does `and_then`."""
        photo = self._document.photo
        if photo is None:
            return
        path = dialogs.ask_where_to_save(self._window, self._suggested_path(photo), photo.format)
        if path is not None:
            self._write(path, and_then)

    def after_saving_or_discarding(self, proceed: Callable[[], None]) -> None:
        """Does `proceed` once no unsaved edits would be lost by it; not at all if the user cancels."""
        if not self._document.is_modified:
            proceed()
            return
        answer = dialogs.ask_about_unsaved(self._window, self.photo_name)
        if answer is dialogs.UnsavedAnswer.DISCARD:
            proceed()
        elif answer is dialogs.UnsavedAnswer.SAVE:
            # Asks again about what was edited while the file was being written.
            self.save(lambda: self.after_saving_or_discarding(proceed))

    def _suggested_path(self, photo: Photo) -> Path:
        if self._document.saved_path is not None:
            return self._document.saved_path
        if photo.path is not None:
            return photo.path.with_stem(f"{photo.path.stem}-edited")
        return self._settings.last_folder / self.tr("pasted picture{0}").format(usual_suffix(photo.format))

    def _write(self, path: Path, and_then: Callable[[], None] | None) -> None:
        self._savings.append(_Saving(self._document.photo, self._document.last_step, and_then))
        self._worker.write_photo(self._document.current_photo(), path)

    def _on_photo_written(self, path: Path) -> None:
        saving = self._savings.popleft()
        self._remember(path)
        self.message.emit(user_messages.saved(path, lambda: self._show_folder(path)))
        if self._document.photo is not saving.photo:
            return
        self._document.mark_saved(path)
        if self._document.last_step is not saving.step:
            # Edited while the file was being written: those edits are not in it.
            self._document.undo_stack.resetClean()
        if saving.and_then is not None:
            saving.and_then()

    # Masks

    def ask_to_load_mask(self) -> None:
        """Asks for a mask and puts it in place of the present one."""
        path = dialogs.ask_mask_to_open(self._window, self._settings.last_folder)
        if path is not None:
            self.load_mask(path)

    def load_mask(self, path: Path) -> None:
        """Puts the mask of a file in place of the present one."""
        height, width = self._document.mask.fill.shape
        self._worker.read_mask(path, (height, width))

    def ask_to_save_mask(self) -> None:
        """Asks for a file and saves the mask to it."""
        folder = self._document.path.parent if self._document.path else self._settings.last_folder
        suggestion = folder / f"{Path(self.photo_name).stem}-mask.png"
        path = dialogs.ask_where_to_save_mask(self._window, suggestion)
        if path is not None:
            self._worker.write_mask(self._document.mask.fill.copy(), path)

    def _on_mask_read(self, mask_fill: np.ndarray) -> None:
        self._document.mask.replace(mask_fill, self.tr("Load mask"))

    def _on_mask_written(self, path: Path) -> None:
        self.message.emit(user_messages.saved(path, lambda: self._show_folder(path)))

    # Failures

    def _on_failed(self, kind: JobKind, text: str) -> None:
        self._forget(kind)
        if kind in (JobKind.READ_PHOTO, JobKind.READ_MASK, JobKind.WRITE_PHOTO, JobKind.WRITE_MASK):
            self.message.emit(user_messages.failure(text))

    def _on_crashed(self, kind: JobKind, _details: str) -> None:
        self._forget(kind)

    def _forget(self, kind: JobKind) -> None:
        """Lets go of what was to follow a job that did not work, unless a newer one took its place."""
        if kind is JobKind.READ_PHOTO and not self._worker.is_busy(JobKind.READ_PHOTO):
            if self._opening is not None:
                self._settings.remove_recent_file(self._opening.path)
                self.recent_files_changed.emit()
            self._opening = None
        elif kind is JobKind.WRITE_PHOTO:
            self._savings.popleft()

    def _remember(self, path: Path) -> None:
        self._settings.last_folder = path.absolute().parent
        self._settings.add_recent_file(path)
        self.recent_files_changed.emit()

    def _show_folder(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))
