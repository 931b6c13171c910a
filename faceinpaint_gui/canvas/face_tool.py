"""Choosing a face by a click, and moving, turning and scaling its frame by handles."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from engine.faces.alignment import crop_corners, crop_width_px
from engine.request import FaceFrame
from faceinpaint_gui.canvas.mask_tools import MaskTool, Point, PointerInput
from faceinpaint_gui.document import Document

_tr = partial(QCoreApplication.translate, "FaceTool")

KNOB_DISTANCE_PX = 26  # of the screen, from the upper edge
_REACH_PX = 9  # of the screen, around a handle
_SMALLEST_CROP_PX = 16
_NUDGE_PX, _FAR_NUDGE_PX = 1, 10
_NUDGE_DEGREES, _NUDGE_FACTOR = 1.0, 1.02


class _Grip(Enum):
    """What of a frame is held."""

    INSIDE = auto()
    CORNER = auto()
    KNOB = auto()


def knob_of(corners: np.ndarray, screen_px: float) -> np.ndarray:
    """Where the handle lies that turns a frame, float [2].

    Args:
        corners: float [4,2], clockwise from the top left.
        screen_px: how many photo pixels a pixel of the screen covers.
    """
    top, middle = corners[:2].mean(axis=0), corners.mean(axis=0)
    return top + (top - middle) / np.linalg.norm(top - middle) * KNOB_DISTANCE_PX * screen_px


class FaceTool(MaskTool):
    """Edits the document's face frame; each drag, and each key, is one undo step.

    Attributes:
        preview: the frame as the drag has left it so far.
    """

    def __init__(self, on_preview: Callable[[], None]) -> None:
        """`on_preview` is called when `preview` is another one."""
        self._on_preview = on_preview
        self.preview: FaceFrame | None = None
        self._grip = _Grip.INSIDE
        self._start = np.zeros(2)
        self._landmarks = np.zeros((5, 2))

    def begin(self, document: Document, pointer: PointerInput, start: Point | None = None) -> None:
        place = _place(pointer)
        face = document.faces.chosen
        grip = None if face is None else _grip_at(face, place, pointer.screen_px)
        if grip is None:
            face = _face_at(document.faces.found, place)
            grip = _Grip.INSIDE
            if face is not None:
                document.faces.choose(face, _tr("Choose face"))
        if face is not None:
            self._grip, self._start, self._landmarks = grip, place, face.landmarks
            self.is_drawing = True

    def drag(self, document: Document, pointer: PointerInput) -> None:
        face = document.faces.chosen
        if not self.is_drawing or face is None:
            return
        place, centre = _place(pointer), crop_corners(self._landmarks).mean(axis=0)
        if self._grip is _Grip.INSIDE:
            landmarks = self._landmarks + (place - self._start)
        else:
            before, now = complex(*(self._start - centre)), complex(*(place - centre))
            if self._grip is _Grip.CORNER:
                landmarks = _transformed(self._landmarks, centre, complex(abs(now) / abs(before)))
            elif now:
                landmarks = _transformed(self._landmarks, centre, now / abs(now) * abs(before) / before)
            else:
                return
        self._show(replace(face, landmarks=landmarks, confidence=1.0))

    def finish(self, document: Document) -> None:
        preview = self.preview
        self.cancel(document)
        if preview is not None:
            text = {
                _Grip.INSIDE: _tr("Move face frame"),
                _Grip.CORNER: _tr("Scale face frame"),
                _Grip.KNOB: _tr("Turn face frame"),
            }[self._grip]
            document.faces.choose(preview, text)

    def cancel(self, document: Document) -> None:
        super().cancel(document)
        if self.preview is not None:
            self._show(None)

    def takes_key(self, document: Document, key: int) -> bool:
        """Whether `press_key` has something to do."""
        return document.faces.chosen is not None and key in _ARROWS and not self.is_drawing

    def press_key(self, document: Document, key: int, modifiers: Qt.KeyboardModifier) -> None:
        """Moves the chosen frame with an arrow key; Shift moves it far, Ctrl turns or scales it."""
        face, (right, down) = document.faces.chosen, _ARROWS[key]
        assert face is not None
        centre = crop_corners(face.landmarks).mean(axis=0)
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            way_px = _FAR_NUDGE_PX if modifiers & Qt.KeyboardModifier.ShiftModifier else _NUDGE_PX
            landmarks, text = face.landmarks + np.array([right, down]) * way_px, _tr("Move face frame")
        elif right:
            angle = math.radians(_NUDGE_DEGREES * right)
            turn = complex(math.cos(angle), math.sin(angle))
            landmarks, text = _transformed(face.landmarks, centre, turn), _tr("Turn face frame")
        else:
            landmarks = _transformed(face.landmarks, centre, complex(_NUDGE_FACTOR**-down))
            text = _tr("Scale face frame")
        document.faces.choose(replace(face, landmarks=landmarks, confidence=1.0), text)

    def _show(self, preview: FaceFrame | None) -> None:
        self.preview = preview
        self._on_preview()


_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _place(pointer: PointerInput) -> np.ndarray:
    """Where the pointer is, counted from the middle of the first pixel as frames are."""
    return np.array(pointer.point) - 0.5


def _grip_at(face: FaceFrame, place: np.ndarray, screen_px: float) -> _Grip | None:
    corners, reach_px = crop_corners(face.landmarks), _REACH_PX * screen_px
    if np.linalg.norm(knob_of(corners, screen_px) - place) <= reach_px:
        return _Grip.KNOB
    if np.linalg.norm(corners - place, axis=1).min() <= reach_px:
        return _Grip.CORNER
    return _Grip.INSIDE if _is_inside(corners, place) else None


def _face_at(faces: Sequence[FaceFrame], place: np.ndarray) -> FaceFrame | None:
    """The smallest of the frames around `place`."""
    around = [face for face in faces if _is_inside(crop_corners(face.landmarks), place)]
    return min(around, key=lambda face: crop_width_px(face.landmarks), default=None)


def _is_inside(corners: np.ndarray, place: np.ndarray) -> bool:
    along, down, way = corners[1] - corners[0], corners[3] - corners[0], place - corners[0]
    return bool(0 <= way @ along <= along @ along and 0 <= way @ down <= down @ down)


def _transformed(landmarks: np.ndarray, centre: np.ndarray, factor: complex) -> np.ndarray:
    """Turns and scales by a complex factor about `centre`; a frame never becomes too small to be held."""
    smallest = _SMALLEST_CROP_PX / crop_width_px(landmarks)
    if abs(factor) < smallest:
        factor = complex(smallest)
    spun = ((landmarks - centre) @ np.array([1, 1j])) * factor
    return np.stack([spun.real, spun.imag], axis=1) + centre
