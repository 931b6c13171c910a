"""The canvas, over whose edge a strip lies while there are alternatives: the photo never moves for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from engine.masks import bounding_box
from faceinpaint_gui.canvas.photo_view import PhotoView


class CanvasWithStrip(QWidget):
    """Lays the strip over that edge of the canvas, top or bottom, that is farther from what was completed.

    The canvas keeps its size and the photo its place, so that what the brush just marked is still below it.
    """

    def __init__(self, canvas: PhotoView, strip: QWidget, parent: QWidget | None = None) -> None:
        """`strip` shows itself while the document has alternatives."""
        super().__init__(parent)
        self._canvas = canvas
        self._strip = strip
        self._has_strip = False
        self._edge = Qt.AlignmentFlag.AlignBottom
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cell = QGridLayout(self)  # both stand in the same one
        self._cell.setContentsMargins(0, 0, 0, 0)
        self._cell.addWidget(canvas, 0, 0)
        self._cell.addWidget(strip, 0, 0, self._edge)
        canvas.current.photo_changed.connect(self._take_photo)
        canvas.current.completions_changed.connect(self._take_completions)
        self._take_photo()

    @Slot()
    def _take_photo(self) -> None:
        self._has_strip = False
        self._take_completions()
        self._canvas.refit()  # another photo is seen, so that nothing has to stay where it was

    @Slot()
    def _take_completions(self) -> None:
        completions = self._canvas.document.completions
        had_strip, self._has_strip = self._has_strip, bool(completions.alternatives)
        if self._has_strip and not had_strip and completions.result is not None:
            marked = bounding_box(completions.result.request.mask_fill)
            middle_y = 0 if marked is None else (marked.y0 + marked.y1) / 2
            is_low = self._canvas.to_widget(0, middle_y).y() > self._canvas.height() / 2
            self._edge = Qt.AlignmentFlag.AlignTop if is_low else Qt.AlignmentFlag.AlignBottom
            self._cell.setAlignment(self._strip, self._edge)
            self._cell.activate()
        self._cover()

    def _cover(self) -> None:
        covered = self._strip.sizeHint().height() if self._has_strip else 0
        is_at_top = self._edge is Qt.AlignmentFlag.AlignTop
        self._canvas.set_covered(*((covered, 0) if is_at_top else (0, covered)))
