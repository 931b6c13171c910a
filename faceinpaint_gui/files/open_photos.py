"""The photos that are open: a document for each tab, of which one is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.state import DocumentState


class OpenPhotos(QObject):
    """A list of documents, each with its photo. Going to another one leaves every photo as it was."""

    changed = Signal()
    """Another photo is shown, or one came, went, was renamed, edited or saved."""
    edited = Signal()
    """A photo was edited, whether it is shown or not, or its list of references was."""

    def __init__(self, current: CurrentDocument, parent: QObject | None = None) -> None:
        """`current` shows one of the documents."""
        super().__init__(parent)
        self._current = current
        self._documents: list[Document] = []
        self._history_bytes: int | None = None

    @property
    def documents(self) -> tuple[Document, ...]:
        """All that are open, in the order of their tabs."""
        return tuple(self._documents)

    @property
    def count(self) -> int:
        """How many photos are open."""
        return len(self._documents)

    @property
    def current(self) -> int:
        """Which photo is shown; -1 without any."""
        shown = self._current.document
        return self._documents.index(shown) if shown in self._documents else -1

    @property
    def modified(self) -> list[Document]:
        """The photos that have unsaved edits."""
        return [document for document in self._documents if document.is_modified]

    def find(self, path: Path) -> Document | None:
        """The photo of that file, if it is open."""
        return next((each for each in self._documents if _is_of(each, path)), None)

    def add(self, photo: Photo) -> None:
        """Shows a photo that was opened, beside those that are open; one without a file is unsaved."""
        document = Document(photo)
        if photo.path is None:
            document.mark_unsaved()
        self._insert(self.count, document)

    def add_state(self, state: DocumentState) -> None:
        """Shows a photo with its edits, beside those that are open."""
        self._insert(self.count, Document.restored(state))

    def replace(self, photo: Photo) -> None:
        """Shows a photo in the place of the one that is shown, whatever was edited."""
        before = self._current.document
        self._insert(self.current + 1, Document(photo))
        self._remove(before)

    def show(self, index: int) -> None:
        """Shows another photo.

        Raises:
            IndexError: there is no such photo.
        """
        if not 0 <= index < self.count:
            raise IndexError(f"photo {index} of {self.count}")
        self.show_document(self._documents[index])

    def step(self, by: int) -> None:
        """Shows the photo so many tabs further on; after the last one comes the first."""
        self.show((self.current + by) % self.count)

    def show_document(self, document: Document) -> None:
        """Shows a document, if it is open."""
        if document in self._documents and document is not self._current.document:
            self._current.show(document)
            self.changed.emit()

    def show_file(self, path: Path) -> bool:
        """Shows the photo of that file, if it is open; returns whether it is."""
        document = self.find(path)
        if document is not None:
            self.show_document(document)
        return document is not None

    def close_current(self) -> None:
        """Closes the photo that is shown, whatever was edited, and shows a neighbour."""
        closed, index = self._current.document, self.current
        neighbours = self._documents[index + 1 :] + self._documents[:index][::-1]
        self._current.show(neighbours[0] if neighbours else None)
        self._remove(closed)

    def mark_saved(
        self, document: Document, step: object | None, path: Path, stamp: FileStamp | None = None
    ) -> None:
        """Notes that a photo is on disk as `path`, as it was after `step`; one that is closed is ignored.

        Another photo that was there is there no longer: it is unsaved, and saving it asks for a name.

        Args:
            document: of the photo that was saved.
            step: the last edit that is in the file.
            path: the file.
            stamp: how it is, if that is known.
        """
        for each in self._documents:
            if each is not document:
                if _is_of(each, path):
                    each.lose_file()
                continue
            each.mark_saved(path, stamp)
            if each.last_step is not step:
                # Edited while the file was being written: those edits are not in it.
                each.mark_unsaved()
        self.changed.emit()

    def limit_history(self, size_bytes: int) -> None:
        """Limits what the pixels of each photo's history take."""
        self._history_bytes = size_bytes
        for document in self._documents:
            document.completions.set_budget(size_bytes)

    # Inside

    def _insert(self, index: int, document: Document) -> None:
        document.setParent(self)
        if self._history_bytes is not None:
            document.completions.set_budget(self._history_bytes)
        document.resized.connect(self.changed)
        document.modified_changed.connect(self.changed)
        document.history_changed.connect(self.edited)
        document.completions.changed.connect(self.edited)
        document.references.changed.connect(self.edited)
        self._documents.insert(index, document)
        self._current.show(document)
        self.changed.emit()

    def _remove(self, document: Document) -> None:
        self._documents.remove(document)
        document.close()
        document.deleteLater()
        self.changed.emit()


def _is_of(document: Document, path: Path) -> bool:
    return document.path is not None and document.path.absolute() == path.absolute()
