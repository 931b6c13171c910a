"""Opening, pasting and saving photos, with the questions that guard against losing work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engine.assets import asset_path, is_asset
from engine.errors import CutShortPhotoError, EngineError
from engine.photo.export import marked_as_ai
from engine.photo.file_stamp import FileState
from engine.photo.formats import FORMAT_OF_SUFFIX, usual_suffix
from engine.photo.photo import Photo
from faceinpaint_gui import user_messages
from faceinpaint_gui.canvas.image_conversion import qimage_to_photo
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.file_watch import FileWatch
from faceinpaint_gui.files.folders import folder_neighbour
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.files.photo_locks import PhotoLocks
from faceinpaint_gui.languages import translated
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.user_messages import UserMessage
from faceinpaint_gui.worker.engine_access import WrittenPhoto
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.photo_jobs import ReadPhoto, WritePhoto
from faceinpaint_gui.worker.worker import Worker


@dataclass(frozen=True)
class _AfterReading:
    """What to do once a photo is read, and which edits of the one whose place it takes may be lost.

    Unsaved edits keep their place, unless the last of them is in `discarded`, as when a file is read again.
    """

    and_then: Callable[[], None] | None = None
    discarded: tuple[object | None, ...] = ()


@dataclass(frozen=True)
class _AfterWriting:
    """Which photo is written, up to which edit, and what to say and do once it is."""

    document: Document
    step: object | None
    say: Callable[[Path, Callable[[], None]], UserMessage]
    and_then: Callable[[], None] | None


class FileCommands(Commands):
    """What File does with photos.

    Save writes over a file only if this program made it, or another one handed it over for that: a photo that
    was opened, and not saved since, asks for a name first and suggests NAME-edited, so that a slip of the
    keyboard costs nobody an original.
    """

    recent_files_changed = Signal()
    replacing = Signal()
    """The shown photo is about to give its place to another one."""

    def __init__(
        self,
        current: CurrentDocument,
        photos: OpenPhotos,
        worker: Worker,
        watch: FileWatch,
        locks: PhotoLocks,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialogs."""
        super().__init__(current, worker, window)
        self._photos = photos
        self._watch = watch
        self._settings = settings
        self._window = window
        self._handed_over: Path | None = None
        worker.failed.connect(self._on_failed)
        watch.changed.connect(self._on_changed_on_disk)
        watch.deleted.connect(self._on_deleted_on_disk)
        locks.open_elsewhere.connect(lambda path: self.message.emit(user_messages.open_elsewhere(path)))

    # Opening

    @Slot()
    def ask_to_open(self) -> None:
        """Asks for photos and opens them."""
        for path in questions.ask_photos_to_open(self._window, self._settings.last_folder):
            self.open(path)

    @Slot(object)
    def open(
        self, path: Path, and_then: Callable[[], None] | None = None, *, is_in_place: bool = False
    ) -> None:
        """Opens a photo, and does `and_then` once it is shown; one that is open already is shown.

        Args:
            path: its file.
            and_then: what comes then.
            is_in_place: Save writes over that file without asking for a name.
        """
        if is_in_place:
            self._handed_over = path
        if self._photos.show_file(path):
            if and_then is not None:
                and_then()
        elif all(job.path.absolute() != path.absolute() for job in self._worker.pending(ReadPhoto)):
            self._read(ReadPhoto(path, context=_AfterReading(and_then)))

    @Slot(list)
    def open_dropped(self, paths: Sequence[Path]) -> None:
        """Opens the files that were dropped on the window."""
        for path in paths:
            self.open(path)

    @Slot()
    def open_sample(self) -> None:
        """Opens the drawn portrait that is shipped, to try the program on."""
        try:
            self.open(asset_path("samples/portrait.jpg"))
        except EngineError as error:
            self.message.emit(user_messages.failure(translated(error.text)))

    def open_neighbour(self, step: int) -> None:
        """Opens another photo of the folder: in place of the shown one, unless that has unsaved edits.

        Where a photo is on its way to that place already, the one beside that follows it.
        """
        document = self._document
        path = document.path
        if path is None:
            self.message.emit(user_messages.photo_without_folder())
            return
        path = next((job.path for job in self._worker.pending(ReadPhoto) if job.replaces is document), path)
        neighbour = folder_neighbour(path, step)
        if neighbour is None:
            self.message.emit(user_messages.no_further_photo(is_last=step > 0))
        elif document.is_modified or self._photos.find(neighbour) not in (None, document):
            self.open(neighbour)
        else:
            self._read(ReadPhoto(neighbour, document, context=_AfterReading()))

    @Slot()
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
            self._photos.add(qimage_to_photo(image))

    def _read(self, job: ReadPhoto) -> None:
        if job.replaces is not None:
            self.replacing.emit()
        self._worker.submit(job)

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, ReadPhoto):
            self._take_read(result, handle.job, handle.job.context)
        elif isinstance(handle.job, WritePhoto):
            self._take_written(handle.job.path, result, handle.job.context)

    def _take_read(self, photo: Photo, job: ReadPhoto, after: _AfterReading) -> None:
        self._remember(job.path)
        self._document.mask.end_stroke()
        is_open = self._photos.show_file(job.path)  # since it was asked for, or to be read again
        # One that was edited, or left, while the file was being read stays.
        is_shown = job.replaces is self._document
        is_discarded = any(step is self._document.last_step for step in after.discarded)
        if is_shown and (is_discarded or not self._document.is_modified):
            self._photos.replace(photo)
        elif after.discarded or not is_open:
            self._photos.add(photo)
        if job.path == self._handed_over:
            self._document.allow_saving_over()
        if photo.notices:
            self.message.emit(user_messages.not_all_kept(photo.path, photo.notices))
        if after.and_then is not None:
            after.and_then()

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if not isinstance(handle.job, ReadPhoto):
            return
        self._settings.remove_recent_file(handle.job.path)
        self.recent_files_changed.emit()
        if isinstance(handle.error, CutShortPhotoError):
            again = replace(handle.job, accepts_cut=True)
            self.message.emit(user_messages.cut_short(again.path, lambda: self._read(again)))
        elif handle.problem:
            self.message.emit(user_messages.failure(handle.problem))

    # Closing

    @Slot()
    def close_current(self) -> None:
        """Closes the shown photo, after asking what to do with unsaved edits."""
        if self._photos.count:
            self.after_saving_or_discarding(self._photos.close_current)

    @Slot(int)
    def close_at(self, index: int) -> None:
        """Closes one of the open photos, after asking what to do with unsaved edits."""
        self._photos.show(index)
        self.close_current()

    def after_saving_or_discarding_all(
        self, proceed: Callable[[], None], discarded: tuple[Document, ...] = ()
    ) -> None:
        """Does `proceed` once no unsaved edits of any photo would be lost by it; not at all if cancelled.

        Args:
            proceed: what comes then.
            discarded: photos whose edits may be lost, as the user said already.
        """
        asked = [document for document in self._photos.modified if document not in discarded]
        if not asked:
            proceed()
            return
        self._photos.show_document(asked[0])
        answer = questions.ask_about_unsaved(self._window, asked[0].name)
        if answer is questions.UnsavedAnswer.DISCARD:
            self.after_saving_or_discarding_all(proceed, (*discarded, asked[0]))
        elif answer is questions.UnsavedAnswer.SAVE:
            self.save(lambda: self.after_saving_or_discarding_all(proceed, discarded))

    # Saving

    def save(self, and_then: Callable[[], None] | None = None) -> None:
        """Saves to the file that was saved to before, else asks for one; then does `and_then`.

        A file that somebody else changed meanwhile is saved over only if the user says so.
        """
        path = self._document.saved_path
        answer = questions.ChangedAnswer.SAVE_AS if path is None else questions.ChangedAnswer.OVERWRITE
        if path is not None and self._watch.state is FileState.CHANGED:
            answer = questions.ask_about_changed(self._window, path.name)
        if answer is questions.ChangedAnswer.SAVE_AS:
            self.save_as(and_then)
        elif path is not None and answer is questions.ChangedAnswer.OVERWRITE:
            self._write(path, and_then)

    def save_as(self, and_then: Callable[[], None] | None = None) -> None:
        """Asks for a file and saves to it; then does `and_then`."""
        photo = self._document.photo
        if photo is None:
            return
        path = questions.ask_where_to_save(self._window, self._suggested_path(photo), photo.format)
        if path is not None:
            self._write(path, and_then)

    def after_saving_or_discarding(self, proceed: Callable[[], None]) -> None:
        """Does `proceed` once no unsaved edits would be lost by it; not at all if the user cancels."""
        if not self._document.is_modified:
            proceed()
            return
        answer = questions.ask_about_unsaved(self._window, self._document.name)
        if answer is questions.UnsavedAnswer.DISCARD:
            proceed()
        elif answer is questions.UnsavedAnswer.SAVE:
            # Asks again about what was edited while the file was being written.
            self.save(lambda: self.after_saving_or_discarding(proceed))

    def _suggested_path(self, photo: Photo) -> Path:
        if self._document.saved_path is not None:
            return self._document.saved_path
        if photo.path is not None:
            edited = photo.path.with_stem(f"{photo.path.stem}-edited")
            if edited.suffix.lower() not in FORMAT_OF_SUFFIX:
                edited = edited.with_suffix(usual_suffix(photo.format))
            return self.folder_of(edited) / edited.name
        return self._settings.last_folder / self.tr("untitled{0}").format(usual_suffix(photo.format))

    def _write(self, path: Path, and_then: Callable[[], None] | None) -> None:
        say = user_messages.saved
        if path == self._document.path and self._watch.state is FileState.GONE:
            say = user_messages.saved_again
        photo = self._document.current_photo()
        is_edited = not np.array_equal(photo.rgb, self._document.original_rgb)
        if self._settings.marks_ai and (is_edited or photo.is_generated):
            photo = marked_as_ai(photo)
            format = FORMAT_OF_SUFFIX.get(path.suffix.lower())
            if format is not None and not format.holds_metadata:
                say = user_messages.saved_without_mark
        after = _AfterWriting(self._document, self._document.last_step, say, and_then)
        self._worker.submit(WritePhoto(photo, path, context=after))

    def _take_written(self, path: Path, written: WrittenPhoto, after: _AfterWriting) -> None:
        self._remember(path)
        say = user_messages.written_without_preview if self._document.preview.has_unkept else after.say
        self.message.emit(say(path, lambda: self.show_folder(path)))
        if written.losses:
            self.message.emit(user_messages.not_all_kept(path, written.losses))
        self._photos.mark_saved(after.document, after.step, path, written.stamp)
        # What was to follow is given up if another photo, or a dialog, is shown by now.
        is_shown = self._document is after.document and QGuiApplication.modalWindow() is None
        if after.and_then is not None and is_shown:
            after.and_then()

    # Files that somebody else changed

    @Slot(object)
    def _on_changed_on_disk(self, path: Path) -> None:
        if self._document.saved_path is not None:
            self._document.mark_unsaved()  # the edits that were in the file are here only
        self.message.emit(user_messages.changed_on_disk(self._document.name, lambda: self._reload(path)))

    @Slot(object)
    def _on_deleted_on_disk(self, path: Path) -> None:
        self._document.mark_unsaved()
        self.message.emit(
            user_messages.deleted_on_disk(self._document.name, lambda: self._save_deleted(path))
        )

    def _reload(self, path: Path) -> None:
        """Reads the file of a photo again, after asking what to do with unsaved edits."""
        if self._photos.show_file(path):
            document = self._document
            self.after_saving_or_discarding(
                lambda: self._read(
                    ReadPhoto(path, document, context=_AfterReading(discarded=(document.last_step,)))
                )
            )

    def _save_deleted(self, path: Path) -> None:
        if self._photos.show_file(path):
            self.save()

    # Folders

    def folder_of(self, path: Path | None) -> Path:
        """The folder in which what is made of a photo is suggested to be saved."""
        return self._settings.last_folder if path is None or is_asset(path) else path.parent

    def _remember(self, path: Path) -> None:
        if is_asset(path):
            return
        self._settings.last_folder = path.absolute().parent
        self._settings.add_recent_file(path)
        self.recent_files_changed.emit()

    def show_folder(self, path: Path) -> None:
        """Opens the folder of a file in the desktop's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))
