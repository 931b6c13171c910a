"""Where the document's faces lie."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from engine.request import FaceFrame
from faceinpaint_gui.history.history import History
from faceinpaint_gui.history.undo_steps import FaceStep


class FaceFrames(QObject):
    """The frames that were found, and the one that the user chose or set by hand."""

    changed = Signal()
    """Another face frame was chosen, or it was removed; or other ones were found."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.restore(None)

    def restore(self, face: FaceFrame | None) -> None:
        """Begins with the frame that was chosen when the photo was open before; leaves no undo step."""
        self._chosen = face
        self._found: tuple[FaceFrame, ...] = ()

    @property
    def chosen(self) -> FaceFrame | None:
        """The face frame that was chosen or set by hand; without one the faces are looked for."""
        return self._chosen

    @property
    def found(self) -> tuple[FaceFrame, ...]:
        """What was found in the photo so far, the largest first; no part of the edits."""
        return self._found

    def choose(self, face: FaceFrame | None, text: str = "") -> None:
        """Sets the face frame, or removes it, in one undo step, which may be named `text`."""
        if face is not self._chosen:
            usual = self.tr("Set face frame") if face is not None else self.tr("Remove face frame")
            self._history.do(text or usual, FaceStep(self._chosen, face))

    def show_found(self, faces: Sequence[FaceFrame]) -> None:
        """Takes the frames that were found."""
        self._found = tuple(faces)
        self.changed.emit()

    def show(self, face: FaceFrame | None) -> None:
        """Puts a frame in place, for a step."""
        self._chosen = face
        self.changed.emit()
