"""What is painted over the photo of the frames of faces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRect, Slot
from PySide6.QtGui import QPainter

from engine.faces.alignment import crop_corners
from engine.request import FaceFrame
from faceinpaint_gui.canvas.compare import paint_label
from faceinpaint_gui.canvas.contrast_lines import lines_rect, paint_lines
from faceinpaint_gui.canvas.face_tool import FaceTool, knob_of
from faceinpaint_gui.canvas.photo_view import PhotoView

_REACH_PX = 6
_HANDLE_RADIUS_PX = 5.0


class FaceFrameItem(QObject):
    """The square of the chosen frame and its five points; while points are set, these, and what to do next.

    Over a fresh completion it hides, as the mask does: it would cover what is to be judged. While the face
    tool is used everything is shown: the frames that were found, and the handles of the chosen one.
    """

    def __init__(self, view: PhotoView, tool: FaceTool) -> None:
        """`tool` edits the frames; see `show_handles`."""
        super().__init__(view)
        self._view = view
        self._tool = tool
        self._has_handles = False
        self._picked: tuple[tuple[float, float], ...] = ()
        self._hint = ""
        view.current.faces_changed.connect(view.update)
        view.current.completions_changed.connect(self._follow_results)

    def show_picking(self, picked: Sequence[tuple[float, float]], hint: str) -> None:
        """Shows points (x, y in the photo, pixel i reaching from i to i + 1) and what to do, or the frame.

        Args:
            picked: what has been set so far.
            hint: shown in the corner of the view; empty when no points are being set.
        """
        self._picked, self._hint = tuple(picked), hint
        self._view.update()

    def show_handles(self, is_shown: bool) -> None:
        """Shows all frames and the handles of the chosen one, for the face tool, or the chosen frame only."""
        self._has_handles = is_shown
        self._view.update()

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paints what lies in `dirty`, all in the view's coordinates."""
        document = self._view.document
        face = self._tool.preview or document.faces.chosen
        if self._hint:
            _paint_where_dirty(painter, dirty, [], [self._view.to_widget(x, y) for x, y in self._picked])
            paint_label(painter, self._hint)
        elif self._has_handles:
            for found in document.faces.found:
                if found is not face:
                    _paint_where_dirty(painter, dirty, self._centres(crop_corners(found.landmarks)))
            if face is not None:
                self._paint_handles(painter, face)
                self._paint_face(painter, dirty, face)
        elif face is not None and not document.completions.alternatives:
            self._paint_face(painter, dirty, face)

    def _paint_face(self, painter: QPainter, dirty: QRect, face: FaceFrame) -> None:
        corners = self._centres(crop_corners(face.landmarks))
        _paint_where_dirty(painter, dirty, corners, self._centres(face.landmarks))

    def _paint_handles(self, painter: QPainter, face: FaceFrame) -> None:
        corners = crop_corners(face.landmarks)
        knob = knob_of(corners, self._view.devicePixelRatioF() / self._view.zoom)
        stalk = self._centres(np.array([corners[:2].mean(axis=0), knob]))
        paint_lines(painter, stalk, [*self._centres(corners), stalk[1]], _HANDLE_RADIUS_PX, is_closed=False)

    @Slot()
    def _follow_results(self) -> None:
        # Without a frame nothing appears or hides: a completion repaints its own rectangle only.
        if self._view.document.faces.chosen is not None:
            self._view.update()

    def _centres(self, pixels: np.ndarray) -> list[QPointF]:
        """Where the view shows places, float [N,2], that count from the middle of the first pixel."""
        return [self._view.to_widget(x, y) for x, y in (pixels + 0.5).tolist()]


def _paint_where_dirty(
    painter: QPainter, dirty: QRect, corners: Sequence[QPointF], points: Sequence[QPointF] = ()
) -> None:
    # A dab of the brush repaints a small rectangle; mostly nothing of the frame lies in it.
    if (corners or points) and lines_rect([*corners, *points], _REACH_PX).intersects(dirty):
        paint_lines(painter, corners, points)
