"""A document at rest, on its way to the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.canvas import Border, without_border
from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.recipe import Edit
from engine.reframing import reframed
from engine.request import FaceFrame
from faceinpaint_gui.document.references import KeptReference
from faceinpaint_gui.history.history import HistoryState, Step
from faceinpaint_gui.history.undo_steps import CanvasStep, CropStep, TurnStep


@dataclass(frozen=True, eq=False)
class DocumentState:
    """Everything that a document shows and can go back to. Nobody writes to its arrays.

    Attributes:
        photo: as it was opened, but extended, turned and cut as it is shown.
        path: where it was read from or last saved to.
        saved_path: the file that Save writes to, or None.
        stamp: how the file at `path` was when it was read or saved to, if that is known.
        pixels: the edited ones, uint8 or, of a photo of 16 bits, uint16 [H,W,3].
        mask_fill: uint8 [H,W], 255 = fill.
        face: the frame that was set by hand, or None.
        history: the steps that led here, and those that were undone.
        references: other photos of the person that were listed.
    """

    photo: Photo
    path: Path | None
    saved_path: Path | None
    stamp: FileStamp | None
    pixels: np.ndarray
    mask_fill: np.ndarray
    face: FaceFrame | None
    history: HistoryState
    references: tuple[KeptReference, ...] = ()

    @property
    def done_steps(self) -> tuple[Step, ...]:
        """The steps that led here, oldest first."""
        return self.history.steps[: self.history.position]

    @property
    def border(self) -> Border:
        """By how much the canvas was extended since the photo was opened."""
        return sum((step.border for step in self.done_steps if isinstance(step, CanvasStep)), Border())

    @property
    def reframing_count(self) -> int:
        """How many times the photo was turned or cut since it was opened."""
        return sum(isinstance(step, TurnStep | CropStep) for step in self.done_steps)

    @property
    def opened_photo(self) -> Photo:
        """The photo as its file has it, before it was extended, turned or cut."""
        photo = self.photo
        for step in reversed(self.done_steps):
            if isinstance(step, CanvasStep):
                photo = without_border(photo, step.border)
            elif isinstance(step, TurnStep):
                photo = reframed(photo, step.turn.inverse)
            elif isinstance(step, CropStep):
                photo = step.before.photo
        return photo

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What changed the pixels, oldest first."""
        return tuple(edit for edit in (step.edit for step in self.done_steps) if edit is not None)

    @property
    def is_modified(self) -> bool:
        """Whether anything was edited since the photo was opened or saved."""
        return self.history.position != self.history.clean_position
