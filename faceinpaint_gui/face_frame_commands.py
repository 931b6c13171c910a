"""Setting the face frame by hand: three clicks on a face that is not found."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.errors import FaceError
from engine.faces.alignment import frame_from_points
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions import Actions
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.mask_tools import Point
from faceinpaint_gui.document import Document


class FaceFrameCommands(QObject):
    """Between the actions, the clicks on the canvas and the document's face frame.

    The points are taken as long as the action is checked. Choosing a tool ends that, as Escape does.
    """

    message = Signal(object)
    """A `UserMessage`."""
    hint_changed = Signal()
    """`hint` changed."""

    def __init__(
        self, document: Document, canvas: CanvasView, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._canvas = canvas
        self._actions = actions
        self._points: list[Point] = []
        actions.set_face_frame.toggled.connect(self._start_over)
        actions.remove_face_frame.triggered.connect(self._remove)
        actions.tools.triggered.connect(self._stop)
        canvas.point_picked.connect(self._take_point)
        canvas.picking_cancelled.connect(self._stop)
        document.photo_changed.connect(self._stop)
        document.faces.changed.connect(self._enable_removal)

    @property
    def hint(self) -> str:
        """What to click next; empty when no points are being set."""
        if not self._actions.set_face_frame.isChecked():
            return ""
        hints = (
            self.tr("Click the left eye"),
            self.tr("Click the right eye"),
            self.tr("Click the middle of the mouth"),
        )
        return hints[len(self._points)]

    def _start_over(self) -> None:
        """Sets out with no point, or leaves none behind."""
        self._points.clear()
        if self._actions.set_face_frame.isChecked():
            self._canvas.setFocus()  # for Escape
        self._show()

    def _stop(self) -> None:
        self._actions.set_face_frame.setChecked(False)

    def _remove(self) -> None:
        self._document.faces.choose(None)

    def _take_point(self, x: float, y: float) -> None:
        self._points.append((x, y))
        if len(self._points) < 3:
            self._show()
            return
        try:
            # The engine counts from the middle of the first pixel, the canvas from its corner.
            face = frame_from_points(*(np.array(self._points) - 0.5))
        except FaceError as error:
            self.message.emit(user_messages.failure(str(error)))
            self._start_over()
        else:
            self._stop()
            self._document.faces.choose(face)

    def _show(self) -> None:
        self._canvas.face_frame.show_picking(self._points, self.hint)
        self.hint_changed.emit()

    def _enable_removal(self) -> None:
        self._actions.remove_face_frame.setEnabled(self._document.faces.chosen is not None)
