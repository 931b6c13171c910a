"""Finds the faces of a photo: OpenCV's cascades propose boxes, our network judges and aligns them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np

from engine.boxes import Box
from engine.faces.alignment import crop_corners, crop_width_px
from engine.faces.landmarks import LandmarkFinder, box_of_landmarks, box_of_rectangle
from engine.request import FaceFrame

SEARCH_PX = 640
"""Longer side of the copy in which faces are looked for."""
NEAR_BOXES, NEAR_MIN_PX = 3, 64
"""Side of the square that is searched around a place, in longer sides of its box, and at least."""
ROTATIONS_DEG = (0.0, -30.0, 30.0)
MIN_CONFIDENCE = 0.5
_LEAST_PX = 16
"""Side of the smallest squares that are searched: a narrow strip holds tens of thousands of smaller ones."""
_CASCADE_TO_BOX = 0.82
"""Width of the landmark network's square, in widths of a cascade's rectangle."""


def find_faces(rgb: np.ndarray) -> list[FaceFrame]:
    """Finds all faces, also turned by up to about 45 degrees and partly hidden.

    Args:
        rgb: uint8 [H,W,3].
    Returns:
        Frames in photo pixels, the largest face first.
    Raises:
        WeightsError: the landmark network's weights are missing or altered.
    """
    return _search(rgb, is_thorough=False)


def find_faces_near(rgb: np.ndarray, box: Box) -> list[FaceFrame]:
    """Finds the faces around a place, such as a mask: also small ones, and hidden ones beside visible ones.

    Args:
        rgb: uint8 [H,W,3].
        box: the place, photo pixels.
    Returns:
        As `find_faces`.
    Raises:
        WeightsError: the landmark network's weights are missing or altered.
    """
    side = max(NEAR_BOXES * max(box.width, box.height), NEAR_MIN_PX)
    x0, y0 = box.x0 - (side - box.width) // 2, box.y0 - (side - box.height) // 2
    seen = Box(x0, y0, x0 + side, y0 + side).clipped(rgb.shape)
    origin = np.array([seen.x0, seen.y0])
    return [
        FaceFrame(face.landmarks + origin, face.confidence)
        for face in _search(rgb[seen.slices], is_thorough=True)
    ]


def _search(rgb: np.ndarray, *, is_thorough: bool) -> list[FaceFrame]:
    """Finds faces by the cascades, and by the network alone where those find none or if `is_thorough`."""
    scale = min(1.0, SEARCH_PX / max(rgb.shape[:2]))
    size = [max(1, round(side * scale)) for side in (rgb.shape[1], rgb.shape[0])]
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA) if scale < 1 else rgb
    factors = np.array([rgb.shape[1] / size[0], rgb.shape[0] / size[1]])
    finder = _finder()
    boxes = _cascade_boxes(small)
    found = _faces_in(finder, small, boxes)
    if is_thorough or not found:  # hidden faces escape the cascades, but not the network
        found = _faces_in(finder, small, boxes + _grid_boxes(finder, small))
    frames = []
    for face in found:
        # Refined once more in the photo itself, whose pixels are finer.
        landmarks = (face.landmarks + 0.5) * factors - 0.5
        if scale < 1:
            refined, _ = finder.refine(rgb, [box_of_landmarks(landmarks)])
            landmarks = refined[0]
        frames.append(FaceFrame(landmarks, face.confidence))
    return sorted(frames, key=lambda frame: -crop_width_px(frame.landmarks))


@cache
def _finder() -> LandmarkFinder:
    return LandmarkFinder.load()


@cache
def _cascade() -> cv2.CascadeClassifier:
    return cv2.CascadeClassifier(
        str(Path(cv2.data.haarcascades) / "haarcascade_frontalface_alt2.xml")  # type: ignore[attr-defined]
    )


def _cascade_boxes(rgb: np.ndarray) -> list[np.ndarray]:
    """Squares, float64 [2,3] each, where the cascade fires in the upright and in the turned picture."""
    grey = cv2.equalizeHist(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))
    height, width = grey.shape
    boxes = []
    for rotation in ROTATIONS_DEG:
        side = round(np.hypot(width, height)) if rotation else 0
        turned: np.ndarray = grey
        back: np.ndarray = np.eye(2, 3)
        if rotation:
            turn = cv2.getRotationMatrix2D((width / 2, height / 2), rotation, 1.0)
            turn[:, 2] += [(side - width) / 2, (side - height) / 2]
            turned = cv2.warpAffine(grey, turn, (side, side), borderValue=128)
            back = cv2.invertAffineTransform(turn)
        least = max(20, min(grey.shape) // 16)
        for x, y, w, h in _cascade().detectMultiScale(turned, 1.15, 3, minSize=(least, least)):
            centre = back[:, :2] @ [x + w / 2, y + h * 0.55] + back[:, 2]
            boxes.append(box_of_rectangle(centre, w * _CASCADE_TO_BOX, rotation))
    return boxes


def _grid_boxes(finder: LandmarkFinder, rgb: np.ndarray) -> list[np.ndarray]:
    """The best squares of a grid over places and sizes, by the network's own confidence."""
    height, width = rgb.shape[:2]
    boxes = []
    sides = [share * min(height, width) for share in (0.9, 0.6, 0.4, 0.26)]
    for side in (side for side in sides if side >= _LEAST_PX):
        for y in np.arange(0.4 * side, height, 0.3 * side):
            for x in np.arange(0.4 * side, width, 0.3 * side):
                boxes.append(box_of_rectangle(np.array([x, y]), side))
    if not boxes:
        return []
    confidence = np.concatenate(
        [finder.predict(rgb, boxes[start : start + 64])[1] for start in range(0, len(boxes), 64)]
    )
    best = np.argsort(-confidence)[:8]
    return [boxes[i] for i in best if confidence[i] > MIN_CONFIDENCE]


def _faces_in(finder: LandmarkFinder, rgb: np.ndarray, boxes: list[np.ndarray]) -> list[FaceFrame]:
    """Frames of the boxes that hold a face, each face once."""
    if not boxes:
        return []
    landmarks, confidence = finder.refine(rgb, boxes)
    frames: list[FaceFrame] = []
    for index in np.argsort(-confidence):
        candidate = FaceFrame(landmarks[index], float(confidence[index]))
        if candidate.confidence >= MIN_CONFIDENCE and not any(_same_face(candidate, f) for f in frames):
            frames.append(candidate)
    return frames


def _same_face(a: FaceFrame, b: FaceFrame) -> bool:
    """Whether the middles lie closer than half a face."""
    distance = np.linalg.norm(crop_corners(a.landmarks).mean(0) - crop_corners(b.landmarks).mean(0))
    return bool(distance < 0.3 * max(crop_width_px(a.landmarks), crop_width_px(b.landmarks)))
