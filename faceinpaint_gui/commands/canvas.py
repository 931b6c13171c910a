"""Extending the canvas, so that what lies beyond the photo can be completed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from engine.options import Task
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.panels.generator_panel import GeneratorPanel


class CanvasCommands(QObject):
    """Between Edit > Extend canvas and the document.

    A generator that completes fragments is chosen with it, if there is one; and no longer for photos that
    were not extended.
    """

    def __init__(self, current: CurrentDocument, panel: GeneratorPanel, window: QWidget) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(window)
        self._current = current
        self._panel = panel
        self._window = window
        self._has_chosen_task = False
        current.photo_changed.connect(self._follow_photo)

    @property
    def _document(self) -> Document:
        return self._current.document

    @Slot()
    def ask(self) -> None:
        """Asks by how much the canvas is to be extended, and does it."""
        if self._document.photo is None:
            return
        height, width = self._document.photo.rgb.shape[:2]
        dialog = CanvasDialog((height, width), self._window)
        dialog.accepted.connect(self._extend)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _extend(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, CanvasDialog)
        self._document.extend(dialog.border)
        if self._panel.task == Task.INPAINT and self._panel.choose_task(Task.EXTEND):
            self._has_chosen_task = True

    @Slot()
    def _follow_photo(self) -> None:
        if self._has_chosen_task and not self._document.border:
            self._has_chosen_task = False
            self._panel.choose_task(Task.INPAINT)
