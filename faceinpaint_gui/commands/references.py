"""Completing from other photos of the person: the list of them, and the button that takes from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.commands.completion import CompletionCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.references import DocumentReference, KeptReference
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.panels.references_panel import THUMBNAIL_PX, ReferencesPanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_jobs import Complete
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.reference_jobs import FindReference, FoundReference
from faceinpaint_gui.worker.worker import Worker


class ReferenceCommands(Commands):
    """Between the panel, the worker, and the references of the shown document."""

    def __init__(
        self,
        current: CurrentDocument,
        photos: OpenPhotos,
        worker: Worker,
        completion: CompletionCommands,
        panel: ReferencesPanel,
        actions: Actions,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(current, worker, window)
        self._photos = photos
        self._completion = completion
        self._panel = panel
        self._actions = actions
        self._settings = settings
        self._window = window
        actions.complete_from_reference.triggered.connect(self.complete)
        panel.files_wanted.connect(self.ask_for_files)
        panel.list.files_dropped.connect(self.add_files)
        panel.tab_wanted.connect(self._add_tab)
        panel.own_wanted.connect(self._add_own)
        panel.removed.connect(self._remove)
        panel.used.connect(self._use)
        panel.next_face_wanted.connect(self._choose_next_face)
        panel.list.currentRowChanged.connect(self._enable_actions)
        current.photo_changed.connect(self._follow_photo)
        current.references_changed.connect(self._show)
        photos.changed.connect(self._show_choices)
        self._follow_photo()

    @Slot()
    def complete(self) -> None:
        """Takes what is marked from the listed photos; without any, asks for them."""
        self._panel.show()
        self._panel.raise_()
        references = self._document.references
        if not references.items and not self._worker.is_busy(FindReference):
            self.ask_for_files()
        elif not references.requested(self._document.completions.base_photo()):
            self.message.emit(user_messages.no_reference_to_use())
        else:
            self._completion.complete_from_references()

    @Slot()
    def ask_for_files(self) -> None:
        """Asks for photos, and lists them."""
        folder = self._document.path.parent if self._document.path else self._settings.last_folder
        self.add_files(questions.ask_references(self._window, folder))

    @Slot(list)
    def add_files(self, paths: Sequence[Path]) -> None:
        """Lists photos from files."""
        if self._document.photo is not None:
            for path in paths:
                self._worker.submit(FindReference(path, context=(self._document, None)))

    @Slot(int)
    def _add_tab(self, number: int) -> None:
        """Lists what a tab shows now."""
        other = self._photos.documents[number].current_photo()
        self._worker.submit(FindReference(other, context=(self._document, None)))

    @Slot()
    def _add_own(self) -> None:
        photo = self._document.completions.base_photo()
        self._worker.submit(FindReference(photo, context=(self._document, None)))

    @Slot(int)
    def _remove(self, row: int) -> None:
        self._document.references.remove(row)

    @Slot(int, bool)
    def _use(self, row: int, is_used: bool) -> None:
        self._document.references.use(row, is_used)

    @Slot(int)
    def _choose_next_face(self, row: int) -> None:
        self._document.references.choose_next_face(row)

    # What comes back

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, FindReference):
            document, kept = handle.job.context
            if document in self._photos.documents:
                self._take_found(document, kept, result)
        elif isinstance(handle.job, Complete) and result.taken:
            handle.job.context.references.note_taken(result.taken, result.request.photo)

    def _take_found(self, document: Document, kept: KeptReference | None, found: FoundReference) -> None:
        is_own = found.photo is document.completions.base_photo()
        item = DocumentReference(
            None if is_own else found.photo, "" if is_own else found.sha256, found.faces, found.thumbnails
        )
        if kept is not None:
            item = item.as_kept(kept)
        document.references.add(item)

    # What is shown

    @Slot()
    def _follow_photo(self) -> None:
        self._find_kept()
        self._show()
        self._show_choices()

    def _find_kept(self) -> None:
        """Reads again what was listed when the program crashed."""
        references = self._document.references
        kept, references.kept = references.kept, ()
        for each in kept:
            source = self._document.completions.base_photo() if each.path is None else each.path
            self._worker.submit(FindReference(source, context=(self._document, each)))

    @Slot()
    def _show_choices(self) -> None:
        tabs = {
            number: document.name
            for number, document in enumerate(self._photos.documents)
            if document is not self._document
        }
        self._panel.show_choices(tabs, self._document.photo is not None)

    @Slot()
    def _show(self) -> None:
        self._panel.show_rows([self._row_of(item) for item in self._document.references.items])
        self._enable_actions()

    def _row_of(self, item: DocumentReference) -> tuple[QPixmap, str, str, bool | None]:
        ratio = self._panel.devicePixelRatioF()
        image = rgb_to_qimage(item.thumbnails[min(item.shown, len(item.thumbnails) - 1)])
        pixmap = QPixmap.fromImage(image).scaled(*(round(THUMBNAIL_PX * ratio),) * 2)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap, self._name_of(item), self._text_of(item), item.is_used if item.can_be_used else None

    def _name_of(self, item: DocumentReference) -> str:
        if item.photo is None:
            return self.tr("This photo")
        return item.path.name if item.path is not None else self.tr("Untitled picture")

    def _text_of(self, item: DocumentReference) -> str:
        if not item.can_be_used:
            if item.photo is None:
                return self.tr("No other face was found in it.")
            return self.tr("No face was found in it; choose another photo.")
        if item.chosen >= 0:
            return self.tr("Face {0} of {1}").format(item.chosen + 1, len(item.faces))
        if len(item.faces) > 1:
            return self.tr("{0} faces: the most alike one").format(len(item.faces))
        return ""

    @Slot()
    def _enable_actions(self) -> None:
        items, row = self._document.references.items, self._panel.row
        item = items[row] if 0 <= row < len(items) else None
        self._actions.remove_reference.setEnabled(item is not None)
        self._actions.reference_face.setEnabled(item is not None and len(item.faces) > 1)
