"""The document that is shown, for canvas, panels and commands: whichever one it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal, SignalInstance

from faceinpaint_gui.document.document import Document


class CurrentDocument(QObject):
    """Passes on the signals of the document that is shown; all else is asked of `document` itself."""

    leaving = Signal()
    """Another document is about to be shown; the present one, which has a photo, is still there."""
    photo_changed = Signal()
    """Another document is shown, or the canvas of this one has another size."""
    image_changed = Signal(QRect)
    mask_changed = Signal(QRect)
    faces_changed = Signal()
    completions_changed = Signal()
    references_changed = Signal()
    preview_changed = Signal()
    history_changed = Signal(int)
    """Something was edited, undone or done again: so many steps are done now."""

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        """Shows `document`, by default an empty one."""
        super().__init__(parent)
        self._nothing = Document(parent=self)
        self._document = document or self._nothing
        self._connect()

    @property
    def document(self) -> Document:
        """The one that is shown; without any an empty one."""
        return self._document

    def show(self, document: Document | None) -> None:
        """Shows another document; what was drawn in the one before, and is no step yet, becomes one."""
        self._document.end_strokes()
        self._document.preview.clear()  # its pixels are those of that photo
        if self._document.photo is not None:
            self.leaving.emit()
        for signal, relayed in self._signals():
            signal.disconnect(relayed)
        self._document = document or self._nothing
        self._connect()
        self.photo_changed.emit()
        self.faces_changed.emit()
        self.completions_changed.emit()
        self.references_changed.emit()
        self.history_changed.emit(self._document.undo_stack.index())

    def _connect(self) -> None:
        for signal, relayed in self._signals():
            signal.connect(relayed)

    def _signals(self) -> tuple[tuple[SignalInstance, SignalInstance], ...]:
        """Those of the document, each with the one that passes it on."""
        document = self._document
        return (
            (document.resized, self.photo_changed),
            (document.image_changed, self.image_changed),
            (document.mask.changed, self.mask_changed),
            (document.faces.changed, self.faces_changed),
            (document.completions.changed, self.completions_changed),
            (document.references.changed, self.references_changed),
            (document.preview.changed, self.preview_changed),
            (document.history_changed, self.history_changed),
        )
