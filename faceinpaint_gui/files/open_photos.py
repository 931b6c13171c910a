"""The photos that are open: one in the document, the others at rest behind their tabs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.request import CompletionResult
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.state import DocumentState


class OpenPhotos(QObject):
    """A list of photos, of which the document shows one. Going to another leaves every photo as it was."""

    changed = Signal()
    """Another photo is shown, or one came, went, was renamed, edited or saved."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._states: list[DocumentState | None] = []  # None stands for the one in the document
        self._current = -1
        document.photo_changed.connect(self._follow_document)
        document.modified_changed.connect(self._tell)
        self._follow_document()

    @property
    def count(self) -> int:
        """How many photos are open."""
        return len(self._states)

    @property
    def current(self) -> int:
        """Which photo is shown; -1 without any."""
        return self._current

    @property
    def modified(self) -> list[int]:
        """The photos that have unsaved edits."""
        return [index for index in range(self.count) if self.is_modified(index)]

    def path(self, index: int) -> Path | None:
        """Where a photo was read from or last saved to."""
        state = self._states[index]
        return self._document.path if state is None else state.path

    def photo(self, index: int) -> Photo:
        """A photo as it was opened."""
        state = self._states[index]
        return self._document.require_photo() if state is None else state.photo

    def opened_as(self, opening: object) -> int | None:
        """The photo that has been open since `opening` (see `Document.opening`); None once it is closed."""
        for index, state in enumerate(self._states):
            if opening is (self._document.opening if state is None else state.opening):
                return index
        return None

    def is_modified(self, index: int) -> bool:
        """Whether a photo was edited since it was opened or saved."""
        state = self._states[index]
        return self._document.is_modified if state is None else state.is_modified

    def states(self) -> list[DocumentState]:
        """All photos with their edits."""
        return [self._document.state() if state is None else state for state in self._states]

    def find(self, path: Path) -> int | None:
        """The photo of that file, if it is open."""
        wanted = path.absolute()
        for index in range(self.count):
            known = self.path(index)
            if known is not None and known.absolute() == wanted:
                return index
        return None

    def add(self, photo: Photo) -> None:
        """Shows a photo that was opened, beside those that are open; one without a file is unsaved."""
        self._make_place()
        self._document.set_photo(photo)
        if photo.path is None:
            self._document.mark_unsaved()

    def add_state(self, state: DocumentState) -> None:
        """Shows a photo with its edits, beside those that are open."""
        self._make_place()
        self._document.restore(state)

    def replace(self, photo: Photo) -> None:
        """Shows a photo in the place of the one that is shown."""
        self._document.set_photo(photo)

    def show(self, index: int) -> None:
        """Shows another photo.

        Raises:
            IndexError: there is no such photo.
        """
        if not 0 <= index < self.count:
            raise IndexError(f"photo {index} of {self.count}")
        state = self._states[index]
        if state is not None:
            self._put_aside()
            self._states[index] = None
            self._current = index
            self._document.restore(state)

    def show_file(self, path: Path) -> bool:
        """Shows the photo of that file, if it is open; returns whether it is."""
        index = self.find(path)
        if index is not None:
            self.show(index)
        return index is not None

    def close_current(self) -> None:
        """Closes the photo that is shown, whatever was edited, and shows a neighbour."""
        del self._states[self._current]
        self._current = min(self._current, self.count - 1)
        state = self._states[self._current] if self.count else None
        if state is None:
            self._document.close_photo()
        else:
            self._states[self._current] = None
            self._document.restore(state)

    def apply(self, index: int, result: CompletionResult) -> None:
        """Puts a completion into the photo that it was made for, whether that is shown or not.

        Raises:
            ValueError: it is for a photo of another size.
        """
        state = self._states[index]
        if state is None:
            self._document.completions.apply(result)
        else:
            self._states[index] = self._document.completions.apply_behind(state, result)
            self.changed.emit()

    def mark_saved(
        self, opening: object, step: object | None, path: Path, stamp: FileStamp | None = None
    ) -> None:
        """Notes that a photo is on disk as `path`, as it was after `step`; one that is closed is ignored.

        Another photo that was there is there no longer: it is unsaved, and saving it asks for a name.

        Args:
            opening: of the photo that was saved, see `Document.opening`.
            step: the last edit that is in the file.
            path: the file.
            stamp: how it is, if that is known.
        """
        saved = self.opened_as(opening)
        for index, state in enumerate(self._states):
            if index != saved:
                known = self.path(index)
                if known is not None and known.absolute() == path.absolute():
                    self._lose_file(index)
            elif state is None:
                self._document.mark_saved(path, stamp)
                if self._document.last_step is not step:
                    # Edited while the file was being written: those edits are not in it.
                    self._document.undo_stack.resetClean()
            else:
                history = state.history
                is_last = step is (history.steps[history.position - 1] if history.position else None)
                clean = history.position if is_last else -1
                history = replace(history, clean_position=clean)
                self._states[index] = replace(state, path=path, saved_path=path, stamp=stamp, history=history)
        self.changed.emit()

    # Inside

    def _put_aside(self) -> None:
        if self._current >= 0:
            self._document.mask.end_stroke()
            self._document.retouching.end()
            self._states[self._current] = self._document.state()

    def _lose_file(self, index: int) -> None:
        """Notes that the file of a photo holds another one."""
        is_shown = index == self._current
        if is_shown:
            self._put_aside()
        state = self._states[index]
        assert state is not None
        history = replace(state.history, clean_position=-1)
        lost = replace(state, saved_path=None, stamp=None, history=history)
        self._states[index] = None if is_shown else lost
        if is_shown:
            self._document.restore(lost)

    def _make_place(self) -> None:
        self._put_aside()
        self._states.append(None)
        self._current = self.count - 1

    @Slot()
    def _follow_document(self) -> None:
        if self._document.photo is not None and self._current < 0:
            self._states.append(None)
            self._current = 0
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
