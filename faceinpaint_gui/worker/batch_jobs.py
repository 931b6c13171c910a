"""The photos of a batch: completing one, and saving what was made of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.batch.work import make_folder
from engine.boxes import Box
from engine.errors import NothingProposedError, PhotoError
from engine.files import write_atomically
from engine.mask_sources import MaskSource
from engine.masks import write_mask
from engine.photo.colours import colour_transform
from engine.photo.photo import Photo
from engine.request import CompletionRequest, IsCancelled, Progress
from engine.texts import Text
from faceinpaint_gui.boxes import thumbnail_box
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job, WriteJob

THUMBNAIL_PX = 160
"""Side of the pictures before and after; more would not be light for hundreds of photos."""
_SURROUND = 0.8
"""What they show around the mask, as a share of its longer side."""
_MASK = "mask.png"


@dataclass(frozen=True, eq=False)
class BatchResult:
    """What was made of a photo, in files that nobody has accepted yet.

    Attributes:
        folder: holds nothing but that: the completed photo, what belongs beside it, …
        mask: … and the mask.
        before, after: uint8 [h,w,3], the place that was filled, in sRGB.
        notes: what the user should know, in sentences.
    """

    folder: Path
    mask: Path
    before: np.ndarray
    after: np.ndarray
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class CompleteBatchPhoto(Job):
    """Completes a photo of a batch into a folder of its own.

    Returns a `BatchResult`; or a `Text` that says why there is nothing to complete.

    Attributes:
        source: the photo's file.
        masks: where its mask comes from.
        generator: a registered name, or "auto".
        seed: another one gives another alternative.
        folder: is made.
        name: of the result in it.
    """

    source: Path
    masks: MaskSource
    generator: str
    seed: int
    folder: Path
    name: str

    activity = QT_TRANSLATE_NOOP("jobs", "Completing a batch…")
    tells_failure = False

    def run(
        self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled
    ) -> BatchResult | Text:
        photo = engine.read_photo(self.source)
        try:
            mask_fill = self.masks.mask_for(engine.session, photo, self.source)
        except NothingProposedError as error:
            return error.text
        request = CompletionRequest(photo, mask_fill, self.generator, self.seed)
        result = engine.session.complete(request, on_progress, is_cancelled)
        done = result.photos[0]
        make_folder(self.folder)
        written = engine.write_photo(done, self.folder / self.name)
        mask = self.folder.with_name(f"{self.folder.name}-{_MASK}")
        write_mask(mask_fill, mask)
        box = thumbnail_box(mask_fill, _SURROUND)
        return BatchResult(
            self.folder,
            mask,
            _thumbnail(photo, box),
            _thumbnail(done, box),
            (*result.warnings, *written.losses),
        )

    def supersedes(self, other: Job) -> bool:
        """Nothing: it waits until the editor's own work is done."""
        return False


@dataclass(frozen=True, eq=False)
class SaveBatchResult(WriteJob):
    """Saves an accepted result, with what belongs beside it; what is there already is left alone.

    Attributes:
        result: what was made.
        target: where the photo goes.
    """

    result: BatchResult
    target: Path

    tells_failure = False

    def run(self, engine: EngineAccess, *_: object) -> None:
        make_folder(self.target.parent)
        # The photo first: without it, nothing is to lie beside it.
        files = sorted(self.result.folder.iterdir(), key=lambda path: path.name != self.target.name)
        for path in files:
            write_atomically(self.target.with_name(path.name), path.read_bytes(), PhotoError, overwrite=False)


def _thumbnail(photo: Photo, box: Box) -> np.ndarray:
    part = photo.rgb[box.slices]
    scale = THUMBNAIL_PX / max(part.shape[:2])
    size = [max(1, round(side * scale)) for side in (part.shape[1], part.shape[0])]
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(np.ascontiguousarray(part), size, interpolation=how)
    return colour_transform(photo.metadata.icc_profile).to_srgb(small)
