"""Where the document's face lies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.request import FaceFrame
from faceinpaint_gui.history import History
from faceinpaint_gui.undo_steps import FaceStep


class FaceFrames(QObject):
    """The face frame that was set by hand."""

    changed = Signal()
    """A face frame was set by hand, or removed."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._chosen: FaceFrame | None = None

    def reset(self) -> None:
        """Begins without a frame, for another photo; leaves no undo step."""
        self.restore(None)

    def restore(self, chosen: FaceFrame | None) -> None:
        """Begins with this frame; leaves no undo step."""
        self._chosen = chosen

    @property
    def chosen(self) -> FaceFrame | None:
        """The face frame that was set by hand; without one the faces are looked for."""
        return self._chosen

    def choose(self, face: FaceFrame | None) -> None:
        """Sets the face frame by hand, or removes it, in one undo step."""
        if face is not self._chosen:
            text = self.tr("Set face frame") if face is not None else self.tr("Remove face frame")
            step = FaceStep(self._chosen, face, self._show)
            step.redo()
            self._history.push(text, step)

    def _show(self, face: FaceFrame | None) -> None:
        self._chosen = face
        self.changed.emit()
