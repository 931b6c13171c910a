"""Finding faces, reading and changing how they look, and inventing new ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.photo.photo import Photo
from engine.request import AttributeRequest, AttributeResult, FaceFrame, GenerateRequest
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job
from faceinpaint_gui.worker.preview_source import PreviewSource


@dataclass(frozen=True, eq=False)
class FindFaces(Job):
    """Finds the faces of a photo, the largest first."""

    photo: Photo

    activity = QT_TRANSLATE_NOOP("jobs", "Looking for faces…")

    def run(self, engine: EngineAccess, *_: object) -> list[FaceFrame]:
        return engine.session.find_faces(self.photo)


@dataclass(frozen=True, eq=False)
class ReadAttributes(Job):
    """Returns a face, by default the largest one, and how probable each attribute is, 0..1, by name."""

    photo: Photo
    face: FaceFrame | None

    tells_failure = False

    def run(self, engine: EngineAccess, *_: object) -> tuple[FaceFrame | None, dict[str, float]]:
        found = [self.face] if self.face is not None else engine.session.find_faces(self.photo)
        face = found[0] if found else None  # of which the session says that there is none
        return face, engine.session.recognise_attributes(self.photo, face)


@dataclass(frozen=True, eq=False)
class ChangeFace(Job):
    """Changes attributes of a face; with a `source` in that, about as it is seen, which is sooner done."""

    request: AttributeRequest
    source: PreviewSource | None = None

    activity = QT_TRANSLATE_NOOP("jobs", "Changing the face…")

    def run(self, engine: EngineAccess, *_: object) -> AttributeResult:
        if self.source is None:
            return engine.session.transform(self.request)
        result = engine.session.transform(self.source.attribute_request(self.request))
        patch = self.source.enlarged_patch(result.patch)
        return replace(result, request=self.request, patch=patch, face=self.request.face or result.face)


@dataclass(frozen=True, eq=False)
class GenerateFaces(Job):
    """Invents faces, uint8 [N,S,S,3]."""

    request: GenerateRequest

    tells_failure = False

    def run(self, engine: EngineAccess, *_: object) -> np.ndarray:
        return engine.session.generate_faces(self.request)
