"""A document at rest, on its way to the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.canvas import Border
from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.recipe import Edit
from engine.request import FaceFrame
from faceinpaint_gui.document.references import KeptReference
from faceinpaint_gui.history.history import HistoryState
from faceinpaint_gui.history.undo_steps import CanvasStep


@dataclass(frozen=True, eq=False)
class DocumentState:
    """Everything that a document shows and can go back to. Nobody writes to its arrays.

    Attributes:
        photo: as it was opened, with the border by which its canvas was extended.
        path: where it was read from or last saved to.
        saved_path: the file that this program made of it, or None.
        stamp: how the file at `path` was when it was read or saved to, if that is known.
        image_rgb: uint8 [H,W,3], the edited pixels.
        mask_fill: uint8 [H,W], 255 = fill.
        face: the frame that was set by hand, or None.
        history: the steps that led here, and those that were undone.
        references: other photos of the person that were listed.
    """

    photo: Photo
    path: Path | None
    saved_path: Path | None
    stamp: FileStamp | None
    image_rgb: np.ndarray
    mask_fill: np.ndarray
    face: FaceFrame | None
    history: HistoryState
    references: tuple[KeptReference, ...] = ()

    @property
    def border(self) -> Border:
        """By how much the canvas was extended since the photo was opened."""
        done = self.history.steps[: self.history.position]
        return sum((step.border for step in done if isinstance(step, CanvasStep)), Border())

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What changed the pixels, oldest first."""
        done = self.history.steps[: self.history.position]
        return tuple(edit for edit in (step.edit for step in done) if edit is not None)

    @property
    def is_modified(self) -> bool:
        """Whether anything was edited since the photo was opened or saved."""
        return self.history.position != self.history.clean_position
