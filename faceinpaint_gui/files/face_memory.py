"""The face frames of photos that were open before."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from engine.request import FaceFrame
from faceinpaint_gui.settings import Settings

PHOTOS_MAX = 200


class FaceMemory:
    """Keeps frames in the settings by a photo's path and size in bytes: a changed file is another photo."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def recall(self, path: Path | None) -> FaceFrame | None:
        """Returns the frame of a photo; None if there is none, or it cannot be read."""
        try:
            face = FaceFrame(np.array(self._frames()[_key(path)], np.float64))
        except (KeyError, OSError, TypeError, ValueError):
            return None
        return face if face.has_five_points else None

    def remember(self, path: Path | None, face: FaceFrame | None) -> None:
        """Keeps the frame of a photo, or forgets it; does nothing for a photo that has no file."""
        try:
            key = _key(path)
        except (OSError, TypeError):
            return
        frames = self._frames()
        known = frames.pop(key, None)
        if face is not None:
            frames[key] = face.landmarks.tolist()
        if frames.get(key) != known:
            newest = list(frames.items())[-PHOTOS_MAX:]
            self._settings.face_frames = json.dumps(dict(newest))

    def _frames(self) -> dict[str, object]:
        try:
            frames = json.loads(self._settings.face_frames)
        except ValueError:
            return {}
        return frames if isinstance(frames, dict) else {}


def _key(path: Path | None) -> str:
    if path is None:
        raise TypeError("a photo without a file")
    return f"{path.absolute()}|{path.stat().st_size}"
