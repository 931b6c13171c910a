"""The completions of the document, and the choice among them."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from engine import masks
from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult, Patch, Reference
from faceinpaint_gui.boxes import cut
from faceinpaint_gui.document.face_frames import FaceFrames
from faceinpaint_gui.document.mask_editing import MaskEditing
from faceinpaint_gui.document.new_step import new_step, open_step
from faceinpaint_gui.document.picture import Picture
from faceinpaint_gui.document.retouching import Retouching
from faceinpaint_gui.history import packed_steps, undo_steps
from faceinpaint_gui.history.history import History
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import Alternative, CompletionStep

_FIRST_BUDGET_BYTES = 192 * 2**20  # until another one is set


class CompletedDocument(Picture, Protocol):
    """What `Completions` needs of the document that it is a part of."""

    mask: MaskEditing
    faces: FaceFrames
    retouching: Retouching

    @property
    def photo(self) -> Photo | None: ...

    def require_photo(self) -> Photo: ...


class Completions(QObject):
    """What the generators made of the document's picture.

    A completion on top of the undo stack is still open: another run for the same pixels adds to its
    alternatives, and choosing among them changes that one step. It stays open while one paints from one
    alternative into another; choosing is a step of its own then. Any other edit accepts what is shown.

    Attributes:
        is_putting: steps are being exchanged; what the history says meanwhile is not for long.
    """

    changed = Signal()
    """The list of alternatives changed, or another one is shown."""

    def __init__(self, history: History, document: CompletedDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._document = document
        self._open: CompletionStep | None = None
        self._base: Photo | None = None
        self._source: Alternative | None = None
        self._budget_bytes = _FIRST_BUDGET_BYTES
        self.is_putting = False

    def close(self) -> None:
        """Accepts what is shown, as the canvas gets another size; the history may open it again."""
        self._open = self._base = None

    def restore(self, base: Photo | None) -> None:
        """Begins with what the history has; a Complete starts from `base`, if that is known."""
        self._open = self._open_step()
        self._base = base
        self._source = None

    @property
    def open_step(self) -> CompletionStep | None:
        """The step of the open completion."""
        return self._open

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The completions to choose from, the best first; empty once an edit has accepted the chosen one."""
        return () if self._open is None else self._open.alternatives

    @property
    def rejected(self) -> tuple[Alternative, ...]:
        """Those that were taken off the strip."""
        return () if self._open is None else self._open.rejected

    @property
    def chosen_index(self) -> int:
        """Which alternative is shown; -1 without any."""
        return -1 if self._open is None else self._open.chosen_index

    @property
    def result(self) -> CompletionResult | None:
        """The newest run of the open completion, with the patches and seeds of all its alternatives."""
        if self._open is None:
            return None
        request = self._open.newest.request_for(self.base_photo())
        patches, seeds = zip(*((each.patch, each.seed) for each in self.alternatives), strict=True)
        return CompletionResult(request, request.generator, patches, seeds)

    def set_budget(self, budget_bytes: int) -> None:
        """Limits what the pixels of the history take; undoing is limited by nothing else."""
        self._budget_bytes = budget_bytes
        self._limit_memory()

    def base_photo(self) -> Photo:
        """Returns what a Complete now starts from: the same object until its pixels change."""
        if self._base is None:
            if self._open is None:
                self._base = self._document.current_photo()
            else:
                photo = self._document.require_photo()
                self._base = photo.with_pixels(self._open.before.apply_to(self._document.pixels))
        return self._base

    def make_request(
        self,
        generator: str,
        seed: int,
        alternatives: int,
        blend: str,
        mask_fill: np.ndarray | None = None,
        task: str = "inpaint",
        references: tuple[Reference, ...] = (),
    ) -> CompletionRequest:
        """Freezes what is to be completed; later edits of the document do not reach it.

        While a completion is open its run is repeated: the request holds the pixels from before it.

        Args:
            generator, seed, alternatives, blend, task, references: as `CompletionRequest` has them.
            mask_fill: a copy of the mask that rests while the request is worked on; None makes one.

        Raises:
            RuntimeError: no photo is open.
        """
        photo = self.base_photo()
        if mask_fill is None:
            mask_fill = masks.copied(self._document.mask.fill)
        face = self._document.faces.chosen
        return CompletionRequest(
            photo, mask_fill, generator, seed, alternatives, blend, face, task, references
        )

    def apply(self, result: CompletionResult) -> None:
        """Shows the best of the new alternatives.

        A run for the pixels of the open completion adds to its alternatives; any other one is a new undo
        step. A result shows the very pixels that its request was made of, completed, even if the picture
        was edited meanwhile.

        Raises:
            ValueError: the result has no alternatives, or is for a photo of another size.
        """
        document = self._document
        document.retouching.end()
        base = None if document.photo is None else self.base_photo()
        fits = result.request.photo is base
        opened, is_combined = (self._open if fits else None), self.is_combined
        step = new_step(result, document.pixels, opened, fits, is_combined)
        self._put(
            step,
            base if fits and not is_combined else None,
            in_place=opened is not None and not is_combined,
        )

    def choose(self, index: int) -> None:
        """Shows another alternative of the open completion, within its undo step.

        A stroke that is being drawn becomes a step first; one that restores the original accepts what is
        shown, and no other one is chosen then.

        Raises:
            IndexError: there is no such alternative.
        """
        if not 0 <= index < len(self.alternatives):
            raise IndexError(f"alternative {index} of {len(self.alternatives)}")
        self._document.retouching.end()
        if self._open is None:
            return
        if self.is_combined:
            before = cut(self._document.pixels, self._open.before.box)
            step = replace(self._open, chosen_index=index, before=before)
            self._put(step, None, in_place=False)
        elif index != self._open.chosen_index:
            self._put(replace(self._open, chosen_index=index), self.base_photo(), in_place=True)

    def pixels_of(self, index: int) -> Patch:
        """Returns what the picture shows, under all alternatives, with this one chosen.

        Raises:
            IndexError: there is no such alternative.
        """
        if self._open is None:
            raise IndexError("no completion is open")
        before = self._open.before
        inside = self._open.alternatives[index].patch.relative_to(before.box)
        return replace(before, pixels=inside.apply_to(before.pixels))

    @property
    def is_combined(self) -> bool:
        """Whether parts of other alternatives were painted into the chosen one."""
        return self._open is not None and self._history.last_step is not self._open

    @property
    def source_index(self) -> int:
        """Which alternative is painted from; -1 if none."""
        if self._source is None or self._source not in self.alternatives:
            return -1
        return self.alternatives.index(self._source)

    def paint_from(self, index: int) -> None:
        """Marks an alternative as the one that is painted from."""
        self._source = self.alternatives[index]
        self.changed.emit()

    def source_pixels(self) -> Patch | None:
        """Returns the pixels to paint from, or None."""
        return None if self.source_index < 0 else self.pixels_of(self.source_index)

    def keep(self, index: int, is_kept: bool = True) -> None:
        """Notes that an alternative is wanted at hand, or no longer."""
        assert self._open is not None
        marked = replace(self._open.alternatives[index], is_kept=is_kept)
        alternatives = (*self._open.alternatives[:index], marked, *self._open.alternatives[index + 1 :])
        self._rearrange(alternatives, alternatives[self.chosen_index], self._open.rejected)

    def reject(self, index: int) -> None:
        """Takes an alternative off the strip; of the chosen one the next takes its place.

        The last one stays: to be rid of that as well, undo. A stroke that is being drawn: as for `choose`.
        """
        self._document.retouching.end()
        if len(self.alternatives) < 2:
            return
        if index == self.chosen_index:
            self.choose(index + 1 if index + 1 < len(self.alternatives) else index - 1)
        assert self._open is not None
        gone, chosen = self._open.alternatives[index], self._open.alternatives[self.chosen_index]
        rest = (*self._open.alternatives[:index], *self._open.alternatives[index + 1 :])
        self._rearrange(rest, chosen, (*self._open.rejected, gone))

    @Slot()
    def restore_rejected(self) -> None:
        """Brings back all that were taken off the strip."""
        assert self._open is not None
        chosen = self._open.alternatives[self.chosen_index]
        self._rearrange((*self._open.alternatives, *self._open.rejected), chosen, ())

    def _rearrange(
        self, alternatives: tuple[Alternative, ...], chosen: Alternative, rejected: tuple[Alternative, ...]
    ) -> None:
        """Changes what stands in the strip; what is shown stays."""
        assert self._open is not None
        alternatives = undo_steps.best_first(alternatives)
        step = replace(
            self._open,
            alternatives=alternatives,
            chosen_index=alternatives.index(chosen),
            rejected=rejected,
        )
        self._history.exchange(self._open, step)
        self._open = step
        self.changed.emit()

    def follow_history(self) -> None:
        """Notes which completion is open, after any move in the history."""
        if self.is_putting:
            return
        completion = self._open_step()
        if completion is not self._open:
            self._open = completion
            self._base = None
            self.changed.emit()

    def follow_pixels(self) -> None:
        """Notes that the shown pixels changed; what an open completion started from stays."""
        if self._open is None and not self.is_putting:
            self._base = None

    # Inside

    def _limit_memory(self) -> None:
        packed_steps.limit_memory(self._history, self._budget_bytes, self._open)

    def _open_step(self) -> CompletionStep | None:
        """The newest step that is not undone, below what was painted from its alternatives."""
        step = open_step(self._history.done_steps)
        if isinstance(step, PackedStep):
            opened = step.opened()
            assert isinstance(opened, CompletionStep)
            self._history.exchange(step, opened)
            return opened
        return step

    def _put(self, step: CompletionStep, base: Photo | None, in_place: bool) -> None:
        """Pushes `step`, made for the pixels of `base`, in place of the open completion or on top of it."""
        self.is_putting = True
        if in_place:
            self._history.stack.undo()
        self._history.do(self.tr("Complete"), step)
        self.is_putting = False
        self._open = step
        self._base = base
        self._limit_memory()
        self.changed.emit()
