"""The completions of the document, and the choice among them."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.photo_io import Photo
from engine.request import CompletionRequest, CompletionResult
from faceinpaint_gui import undo_steps
from faceinpaint_gui.boxes import changed_box, united_box
from faceinpaint_gui.history import History
from faceinpaint_gui.undo_steps import Alternative, CompletionStep, box_of

if TYPE_CHECKING:
    from faceinpaint_gui.document.document import Document

ALTERNATIVES_BUDGET_BYTES = 512 * 2**20


class Completions(QObject):
    """What the generators made of the document's picture.

    A completion on top of the undo stack is still open: another run for the same pixels adds to its
    alternatives, and choosing among them changes that one step. Any later edit accepts the chosen one.

    Attributes:
        is_putting: steps are being exchanged; what the history says meanwhile is not for long.
    """

    changed = Signal()
    """The list of alternatives changed, or another one is shown."""

    def __init__(self, history: History, document: Document) -> None:
        super().__init__(document)
        self._history = history
        self._document = document
        self._open: CompletionStep | None = None
        self._base: Photo | None = None
        self.is_putting = False

    def reset(self) -> None:
        """Begins without any, for another photo."""
        self._open = None
        self._base = self._document.photo

    @property
    def base(self) -> Photo | None:
        """What a Complete now starts from, if that is known: see `restore`."""
        return self._base

    def restore(self, base: Photo | None) -> None:
        """Begins with what the history has, and the photo that was `base` then."""
        step = self._history.last_step
        self._open = step if isinstance(step, CompletionStep) else None
        self._base = base

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The completions to choose from, oldest first; empty once an edit has accepted the chosen one."""
        return () if self._open is None else self._open.alternatives

    @property
    def chosen_index(self) -> int:
        """Which alternative is shown; -1 without any."""
        return -1 if self._open is None else self._open.chosen_index

    @property
    def result(self) -> CompletionResult | None:
        """The newest run of the open completion, with the patches and seeds of all its alternatives."""
        return None if self._open is None else self._open.result_for(self.base_photo())

    def base_photo(self) -> Photo:
        """Returns what a Complete now starts from: the same object until its pixels change."""
        if self._base is None:
            if self._open is None:
                self._base = self._document.current_photo()
            else:
                photo = self._document.require_photo()
                self._base = photo.with_rgb(self._open.before.apply_to(self._document.image_rgb))
        return self._base

    def make_request(self, generator: str, seed: int, alternatives: int, blend: str) -> CompletionRequest:
        """Freezes what is to be completed; later edits of the document do not reach it.

        While a completion is open its run is repeated: the request holds the pixels from before it.

        Raises:
            RuntimeError: no photo is open.
        """
        photo, mask_fill = self.base_photo(), self._document.mask.fill.copy()
        face = self._document.faces.chosen
        return CompletionRequest(photo, mask_fill, generator, seed, alternatives, blend, face)

    def apply(self, result: CompletionResult) -> None:
        """Shows the first of the new alternatives.

        A run for the pixels of the open completion adds to its alternatives; any other one is a new undo
        step. A result shows the very pixels that its request was made of, completed, even if the picture
        was edited meanwhile.

        Raises:
            ValueError: the result has no alternatives, or is for a photo of another size.
        """
        base, image_rgb = result.request.photo, self._document.image_rgb
        if not result.patches or base.rgb.shape != image_rgb.shape:
            raise ValueError("the result does not belong to this photo")
        fits = base is self.base_photo()
        earlier = self.alternatives if fits else ()
        patches = result.patches
        box = reduce(united_box, (box_of(patch) for patch in patches))
        if earlier and self._open is not None:
            box = united_box(box, box_of(self._open.before))
        if not fits:
            box = united_box(box, changed_box(base.rgb, image_rgb) or box)
            patches = tuple(undo_steps.widened(patch, base.rgb, box) for patch in patches)
        step = CompletionStep.of(
            result,
            before=undo_steps.cut(base.rgb if fits else image_rgb, box),
            alternatives=earlier + undo_steps.alternatives_of(result, patches),
            chosen_index=len(earlier),
            show=self._document.show_patches,
        )
        self._put(step, base=base if fits else None, in_place=bool(earlier))

    def choose(self, index: int) -> None:
        """Shows another alternative of the open completion, within its undo step.

        Raises:
            IndexError: there is no such alternative.
        """
        if not 0 <= index < len(self.alternatives):
            raise IndexError(f"alternative {index} of {len(self.alternatives)}")
        assert self._open is not None
        if index != self._open.chosen_index:
            self._put(replace(self._open, chosen_index=index), self.base_photo(), in_place=True)

    def follow_history(self) -> None:
        """Notes which completion is open, after any move in the history."""
        if self.is_putting:
            return
        step = self._history.last_step
        completion = step if isinstance(step, CompletionStep) else None
        if completion is not self._open:
            self._open = completion
            self._base = None
            self.changed.emit()

    # Inside

    def _put(self, step: CompletionStep, base: Photo | None, in_place: bool) -> None:
        """Pushes `step`, made for the pixels of `base`, in place of the open completion or on top of it."""
        self.is_putting = True
        if in_place:
            self._history.stack.undo()
        step.redo()
        self._history.push(self.tr("Complete"), step)
        self.is_putting = False
        undo_steps.limit_alternatives(self._history.steps, ALTERNATIVES_BUDGET_BYTES)
        self._open = step
        self._base = base
        self.changed.emit()
