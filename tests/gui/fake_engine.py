"""An engine that answers at once, or when told to: for tests of what stands around it."""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.errors import CancelledError, FaceError, PhotoError
from engine.faces.occlusion_layers import Occlusion
from engine.faces.parts import PART_LABELS
from engine.generators.base import GeneratorSpec
from engine.photo.photo import Photo
from engine.request import (
    AttributeRequest,
    AttributeResult,
    CompletionRequest,
    CompletionResult,
    FaceFrame,
    GenerateRequest,
    IsCancelled,
    Patch,
    Progress,
    Taken,
)
from faceinpaint_gui.worker.engine_access import EngineAccess, EngineInfo, WrittenPhoto

GENERATORS = (
    GeneratorSpec(
        "gfc",
        "Face network",
        "A paper, 2017",
        128,
        True,
        licence="research only",
        makes_alternatives=True,
        makes_variations=True,
    ),
    GeneratorSpec("latent", "Search", "Another paper, 2017", 64, True, False, licence="research only"),
    GeneratorSpec("telea", "Fast marching", "An old paper, 2004", None, False),
    GeneratorSpec("slow", "Texture", "A thorough paper, 2012", None, False, is_fast=False),
)
WAIT_S = 10


class FakeEngine(EngineAccess):
    """Is its own session. Fills a mask with grey levels that tell the seed: 100 + seed (of a variation, its
    own number). What is taken from a reference is as grey as the first pixel of that.

    Attributes:
        photos: what `read_photo` finds; other paths are refused.
        written: what was saved, by path.
        gate: completions wait for it, asking meanwhile whether they are cancelled.
        completing: set while a completion waits or works.
        refused: paths that cannot be written to.
        scores: of the alternatives of the next completions.
        shade: by how many levels two seeds differ.
        error: raised by the next completion.
        doubts: what is said of what is taken from references.
        threads: the thread of each call.
        proposes_masks: whether a network that looks for what hides faces is said to be there.
        occlusions: what it finds, by what is marked for each kind, uint8 [H,W].
        marks_parts: whether a face parser is said to be there.
        faces: what is found, by the sum of the photo's pixels; other photos have no face.
        attributes: what every face is said to have, by name; all of it can be changed.
        attribute_requests: changes that were asked for.
        identity_distance: of the faces that come of them.
    """

    def __init__(self, devices: dict[str, str] | None = None) -> None:
        self.devices = devices or {"cpu": "Processor"}
        self.photos: dict[Path, np.ndarray] = {}
        self.written: dict[Path, Photo] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.completing = threading.Event()
        self.writing_gate = threading.Event()
        self.writing_gate.set()
        self.refused: set[Path] = set()
        self.error: Exception | None = None
        self.requests: list[CompletionRequest] = []
        self.threads: set[int] = set()
        self.device = "cpu"
        self.warnings: tuple[str, ...] = ()
        self.doubts: tuple[str, ...] = ()
        self.lacks_face = False
        self.marks_parts = False
        self.proposes_masks = False
        self.occlusions: dict[Occlusion, np.ndarray] = {}
        self.faces: dict[int, list[FaceFrame]] = {}
        self.attributes: dict[str, float] = {}
        self.attribute_requests: list[AttributeRequest] = []
        self.identity_distance: float | None = None
        self.scores: tuple[float, ...] = ()
        self.shade = 1

    def start(self, device: str) -> EngineInfo:
        self._note_thread()
        self.device = device if device in self.devices else next(iter(self.devices))
        return EngineInfo(
            GENERATORS,
            self.devices,
            self.device,
            self.marks_parts,
            self.proposes_masks,
            tuple(self.attributes),
            "" if self.attributes else "Nothing here changes faces; install it.",
        )

    @property
    def session(self) -> FakeEngine:
        return self

    def set_device(self, device: str) -> None:
        self._note_thread()
        if self.error is not None:
            raise self.error
        self.device = device

    def read_photo(self, path: Path, accepts_cut: bool = False) -> Photo:
        self._note_thread()
        if path not in self.photos:
            raise PhotoError(f"{path.name} is no photo; open another file.")
        return Photo(rgb=self.photos[path], format="JPEG", path=path)

    def find_faces(self, photo: Photo) -> list[FaceFrame]:
        self._note_thread()
        return self.faces.get(int(photo.rgb.sum()), [])

    def part_mask(self, photo: Photo, part: str, face: FaceFrame | None) -> np.ndarray:
        """A square of 20 pixels, below the left eye for the first part, and farther right for each other."""
        self._note_thread()
        faces = [face] if face is not None else self.find_faces(photo)
        if not faces:
            raise FaceError("No face.")
        mask_fill = np.zeros(photo.rgb.shape[:2], np.uint8)
        x, y = (round(value) for value in faces[0].landmarks[0])
        x += 30 * list(PART_LABELS).index(part)
        mask_fill[y : y + 20, x : x + 20] = 255
        return mask_fill

    def propose_mask(
        self, photo: Photo, kinds: Collection[Occlusion], face: FaceFrame | None = None
    ) -> np.ndarray:
        self._note_thread()
        if face is None and not self.find_faces(photo):
            raise FaceError("No face.")
        nothing = np.zeros(photo.rgb.shape[:2], np.uint8)
        return np.maximum.reduce([nothing, *(self.occlusions.get(kind, nothing) for kind in kinds)])

    def write_photo(self, photo: Photo, path: Path) -> WrittenPhoto:
        self._note_thread()
        assert self.writing_gate.wait(WAIT_S)
        if self.error is not None:
            raise self.error
        if path in self.refused:
            raise PhotoError(f"{path.name} cannot be written.")
        self.written[path] = photo
        return WrittenPhoto(None, ())

    def complete(
        self, request: CompletionRequest, on_progress: Progress | None, is_cancelled: IsCancelled
    ) -> CompletionResult:
        self._note_thread()
        self.requests.append(request)
        if on_progress is not None:
            on_progress(0.25, "Filling the face")
        self.completing.set()
        for _ in range(WAIT_S * 100):
            if is_cancelled():
                raise CancelledError
            if self.gate.wait(0.01):
                break
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        ys, xs = np.nonzero(request.mask_fill)
        y0, y1, x0, x1 = ys.min(), ys.max() + 1, xs.min(), xs.max() + 1
        patches = []
        seeds = range(request.seed, request.seed + request.alternatives)
        taken = [
            Taken(replace(each, face=each.face or self.find_faces(each.photo)[-1]), 0.9, warnings=self.doubts)
            for each in request.references
        ]
        for number, seed in enumerate(seeds):
            rgb = request.photo.rgb[y0:y1, x0:x1].copy()
            level = (100 + self.shade * (seed % 2**32)) % 256
            if number < len(taken):
                level = int(taken[number].reference.photo.rgb[0, 0, 0])
            rgb[request.mask_fill[y0:y1, x0:x1] > 0] = level
            patches.append(Patch(int(x0), int(y0), rgb))
        return CompletionResult(
            request,
            "gfc",
            tuple(patches),
            tuple(seeds),
            timings_ms={"total": 123.4},
            warnings=self.warnings + self.doubts,
            taken=(*taken, *(None for _ in seeds[len(taken) :])) if taken else (),
            lacks_face=self.lacks_face,
        )

    def recognise_attributes(self, photo: Photo, face: FaceFrame | None) -> dict[str, float]:
        self._note_thread()
        if face is None:
            raise FaceError("No face; set its frame.")
        return self.attributes

    def transform(self, request: AttributeRequest) -> AttributeResult:
        """A square of 40 pixels below the left eye, as grey as the sum of the changes in per cent."""
        self._note_thread()
        self.attribute_requests.append(request)
        self.completing.set()
        assert self.gate.wait(WAIT_S)
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        assert request.face is not None
        x, y = (round(value) for value in request.face.landmarks[0])
        rgb = np.full((40, 40, 3), round(100 * sum(request.changes.values())), np.uint8)
        return AttributeResult(
            request, Patch(x, y, rgb), request.face, identity_distance=self.identity_distance
        )

    def generate_faces(self, request: GenerateRequest) -> np.ndarray:
        """Flat squares as grey as their seeds, brighter by 100 times the wanted attributes."""
        self._note_thread()
        if self.error is not None:
            raise self.error
        level = round(100 * sum(request.attributes.values()))
        seeds = np.arange(request.seed, request.seed + request.count).astype(np.uint8)
        return np.broadcast_to((seeds + level)[:, None, None, None], (request.count, 128, 128, 3))

    def rate(self, result: CompletionResult) -> CompletionResult:
        return replace(result, scores=self.scores[: len(result.patches)])

    def _note_thread(self) -> None:
        self.threads.add(threading.get_ident())
