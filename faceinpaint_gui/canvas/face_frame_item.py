"""What is painted over the photo of a face frame that is set by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRect
from PySide6.QtGui import QPainter

from engine.faces.alignment import crop_corners
from faceinpaint_gui.canvas.compare import paint_label
from faceinpaint_gui.canvas.contrast_lines import lines_rect, paint_lines
from faceinpaint_gui.canvas.photo_view import PhotoView

_REACH_PX = 6


class FaceFrameItem(QObject):
    """The square of the frame and its five points; while points are being set, these, and what to do next.

    Over a fresh completion it hides, as the mask does: it would cover what is to be judged.
    """

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._picked: tuple[tuple[float, float], ...] = ()
        self._hint = ""
        view.document.faces.changed.connect(view.update)
        view.document.completions.changed.connect(self._follow_results)

    def show_picking(self, picked: Sequence[tuple[float, float]], hint: str) -> None:
        """Shows points (x, y in the photo, pixel i reaching from i to i + 1) and what to do, or the frame.

        Args:
            picked: what has been set so far.
            hint: shown in the corner of the view; empty when no points are being set.
        """
        self._picked, self._hint = tuple(picked), hint
        self._view.update()

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paints what lies in `dirty`, all in the view's coordinates."""
        face = self._view.document.faces.chosen
        corners: list[QPointF] = []
        points: list[QPointF] = []
        if self._hint:
            points = [self._view.to_widget(x, y) for x, y in self._picked]
        elif face is not None and not self._view.document.completions.alternatives:
            corners, points = self._centres(crop_corners(face.landmarks)), self._centres(face.landmarks)
        # A dab of the brush repaints a small rectangle; mostly nothing of the frame lies in it.
        if points and lines_rect([*corners, *points], _REACH_PX).intersects(dirty):
            paint_lines(painter, corners, points)
        if self._hint:
            paint_label(painter, self._hint)

    def _follow_results(self) -> None:
        # Without a frame nothing appears or hides: a completion repaints its own rectangle only.
        if self._view.document.faces.chosen is not None:
            self._view.update()

    def _centres(self, pixels: np.ndarray) -> list[QPointF]:
        """Where the view shows places, float [N,2], that count from the middle of the first pixel."""
        return [self._view.to_widget(x, y) for x, y in (pixels + 0.5).tolist()]
