"""Finding the faces, choosing among them, and three clicks on a face that is not found."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from engine.canvas import moved
from engine.errors import FaceError
from engine.faces.alignment import frame_from_points
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.mask_tools import Point
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.face_memory import FaceMemory
from faceinpaint_gui.languages import translated
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.face_jobs import FindFaces
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker


class FaceFrameCommands(Commands):
    """Between the actions, the clicks on the canvas and the document's face frames.

    Faces are looked for when the face tool is chosen, or the next face is asked for. A frame that was chosen
    or set by hand is remembered with its photo's file.

    The points are taken as long as the action is checked. Choosing a tool ends that, as Escape does.
    """

    hint_changed = Signal()
    """`hint` changed."""

    def __init__(
        self,
        current: CurrentDocument,
        worker: Worker,
        canvas: CanvasView,
        actions: Actions,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._memory = FaceMemory(settings)
        self._canvas = canvas
        self._actions = actions
        self._points: list[Point] = []
        actions.set_face_frame.toggled.connect(self._start_over)
        actions.remove_face_frame.triggered.connect(lambda: self._document.faces.choose(None))
        actions.tools.triggered.connect(self._stop)
        canvas.point_picked.connect(self._take_point)
        canvas.picking_cancelled.connect(self._stop)
        actions.next_face.triggered.connect(self._choose_next)
        actions.tools.triggered.connect(self._follow_tool)
        current.photo_changed.connect(self._follow_photo)
        current.faces_changed.connect(self._follow_faces)

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

    @Slot()
    def _start_over(self) -> None:
        """Sets out with no point, or leaves none behind."""
        self._points.clear()
        if self._actions.set_face_frame.isChecked():
            self._canvas.setFocus()  # for Escape
        self._show()

    @Slot()
    def _stop(self) -> None:
        self._actions.set_face_frame.setChecked(False)

    @Slot(float, float)
    def _take_point(self, x: float, y: float) -> None:
        self._points.append((x, y))
        if len(self._points) < 3:
            self._show()
            return
        try:
            # The engine counts from the middle of the first pixel, the canvas from its corner.
            face = frame_from_points(*(np.array(self._points) - 0.5))
        except FaceError as error:
            self.message.emit(user_messages.failure(translated(error.text)))
            self._start_over()
        else:
            self._stop()
            self._document.faces.choose(face)

    def _show(self) -> None:
        self._canvas.face_frame.show_picking(self._points, self.hint)
        self.hint_changed.emit()

    # Finding and choosing

    @Slot()
    def _follow_photo(self) -> None:
        self._stop()
        self._worker.cancel(FindFaces)
        photo, faces = self._document.photo, self._document.faces
        if photo is not None and faces.chosen is None and self._document.undo_stack.count() == 0:
            faces.restore(self._memory.recall(photo.path))
        self._follow_tool()

    @Slot()
    def _follow_tool(self) -> None:
        """Looks for the faces when they are to be shown."""
        is_known = self._document.faces.found or self._worker.is_busy(FindFaces)
        if self._actions.edit_faces.isChecked() and not is_known:
            self._find(chooses_next=False)

    def _find(self, chooses_next: bool) -> None:
        if self._document.photo is not None:
            photo = self._document.completions.base_photo()
            self._worker.submit(FindFaces(photo, context=chooses_next))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, FindFaces):
            self._document.faces.show_found(result)
            if not result:
                self.message.emit(user_messages.no_face_found(self._pick))
            elif handle.job.context:
                self._choose_next()

    @Slot()
    def _choose_next(self) -> None:
        """Chooses the found face after the chosen one."""
        faces = self._document.faces
        if not faces.found:
            self._find(chooses_next=True)
            return
        is_chosen = [face is faces.chosen for face in faces.found]
        index = is_chosen.index(True) + 1 if any(is_chosen) else 0
        faces.choose(faces.found[index % len(faces.found)], self.tr("Choose face"))

    def _pick(self) -> None:
        self._actions.set_face_frame.setChecked(True)

    @Slot()
    def _follow_faces(self) -> None:
        photo, face = self._document.photo, self._document.faces.chosen
        self._actions.remove_face_frame.setEnabled(face is not None)
        if photo is not None and not self._document.is_reframed:  # the memory counts from the file's corner
            border = self._document.border
            if face is not None and border:
                face = moved(face, -border.left, -border.top)
            self._memory.remember(photo.path, face)
