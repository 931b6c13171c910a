"""The steps of the undo stack: what an edit changed, stored as rectangles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from engine import quality
from engine.canvas import Border
from engine.packed_mask import PackedMask
from engine.recipe import CompletionEdit, RecordedReference
from engine.reframing import Crop, Turn
from engine.request import CompletionResult, FaceFrame, Patch
from faceinpaint_gui.history.history import Editable, UncutCanvas


@dataclass(frozen=True, eq=False)
class MaskStep:
    """An edit of the mask, as the exclusive-or of before and after: undo and redo are the same act."""

    delta: PackedMask
    edit = None

    @property
    def size_bytes(self) -> int:
        return len(self.delta.data)

    def undo(self, document: Editable) -> None:
        document.flip_mask(self.delta)

    def redo(self, document: Editable) -> None:
        document.flip_mask(self.delta)


@dataclass(frozen=True, eq=False)
class FaceStep:
    """A face frame that was set or removed; None is no frame."""

    before: FaceFrame | None
    after: FaceFrame | None
    edit = None
    size_bytes = 0

    def undo(self, document: Editable) -> None:
        document.show_face(self.before)

    def redo(self, document: Editable) -> None:
        document.show_face(self.after)


@dataclass(frozen=True, eq=False)
class CanvasStep:
    """A canvas that was extended."""

    border: Border
    size_bytes = 0

    @property
    def edit(self) -> Border:
        return self.border

    def undo(self, document: Editable) -> None:
        document.crop(self.border)

    def redo(self, document: Editable) -> None:
        document.grow(self.border)


@dataclass(frozen=True, eq=False)
class TurnStep:
    """Everything was turned by a right angle, or flipped."""

    turn: Turn
    size_bytes = 0

    @property
    def edit(self) -> Turn:
        return self.turn

    def undo(self, document: Editable) -> None:
        document.reframe(self.turn.inverse, takes_back=True)

    def redo(self, document: Editable) -> None:
        document.reframe(self.turn)


@dataclass(frozen=True, eq=False)
class CropStep:
    """A part was cut out, which may have been levelled.

    Attributes:
        crop: which part.
        before: all of it.
    """

    crop: Crop
    before: UncutCanvas

    @property
    def edit(self) -> Crop:
        return self.crop

    @property
    def size_bytes(self) -> int:
        return self.before.size_bytes

    def undo(self, document: Editable) -> None:
        document.put_back(self.before)

    def redo(self, document: Editable) -> None:
        document.reframe(self.crop)


@dataclass(frozen=True, eq=False)
class RetouchStep:
    """Pixels that were painted over the picture.

    Attributes:
        before: the pixels as they were.
        after: the pixels as they are now, in the same place.
        is_combination: they came from an alternative of the completion below, which stays open.
    """

    before: Patch
    after: Patch
    is_combination: bool = False
    shown_index = 1

    @property
    def edit(self) -> Patch:
        return self.after

    @property
    def patches(self) -> tuple[Patch, ...]:
        """All its pixels; the first lie under the others."""
        return self.before, self.after

    def with_patches(self, patches: Sequence[Patch]) -> RetouchStep:
        """Returns this step with other pixels in the same order."""
        before, after = patches
        return RetouchStep(before, after, self.is_combination)

    @property
    def size_bytes(self) -> int:
        return self.before.pixels.nbytes + self.after.pixels.nbytes

    def undo(self, document: Editable) -> None:
        document.show_patches(self.before)

    def redo(self, document: Editable) -> None:
        document.show_patches(self.after)


@dataclass(frozen=True, eq=False)
class Alternative:
    """One completion in the strip.

    Attributes:
        patch: its pixels.
        made_by: how they can be computed again.
        score: 0..1, how well it goes with the photo around it (`engine.quality`).
        is_kept: the user wants it at hand: it comes first, and stays when memory is short.
        rank: those of a lower one come first, whatever their scores are (`engine.quality`).
        warnings: sentences on what was taken from another photo.
    """

    patch: Patch
    made_by: CompletionEdit
    score: float = 0.0
    is_kept: bool = False
    rank: int = 1
    warnings: tuple[str, ...] = ()

    @property
    def generator(self) -> str:
        """What made it."""
        return str(self.made_by.options["generator"])

    @property
    def seed(self) -> int:
        """From which seed."""
        return int(self.made_by.options["seed"])

    @property
    def taken_from(self) -> RecordedReference | None:
        """From what it was taken; None if it was drawn."""
        return self.made_by.reference

    def is_taken_again(self, other: Alternative) -> bool:
        """Whether both were taken from the same face, for the same mask."""
        one, another = self.taken_from, other.taken_from
        if one is None or another is None or one.sha256 != another.sha256:
            return False
        mask, other_mask = self.made_by.mask, other.made_by.mask
        is_same_mask = mask.box == other_mask.box and mask.data == other_mask.data
        return is_same_mask and bool((one.face.landmarks == another.face.landmarks).all())


def best_first(alternatives: Sequence[Alternative]) -> tuple[Alternative, ...]:
    """Returns those that are kept, then the others, each by rank and score; equal ones in their order."""
    return tuple(sorted(alternatives, key=lambda each: (not each.is_kept, each.rank, -each.score)))


def alternatives_of(result: CompletionResult, patches: Sequence[Patch]) -> tuple[Alternative, ...]:
    """Returns the completions of a run, whose pixels are `patches`."""
    run = CompletionEdit.of(result.request, result.generator, result.seeds[0])
    scores = result.scores or (0.0,) * len(patches)
    return tuple(
        Alternative(
            patch,
            replace(
                run,
                options={**run.options, "seed": seed},
                reference=None
                if taken is None
                else RecordedReference.of(taken.reference, result.request.photo),
            ),
            score,
            rank=quality.rank(taken),
            warnings=() if taken is None else taken.warnings,
        )
        for patch, seed, score, taken in zip(
            patches, result.seeds, scores, result.taken or (None,) * len(patches), strict=True
        )
    )


@dataclass(frozen=True, eq=False)
class CompletionStep:
    """A completion, with all its alternatives, of which one is shown.

    Choosing another alternative puts another step in its place.

    Attributes:
        before: the pixels under all alternatives, as they were.
        alternatives: all that were made for the same pixels, in the order of the strip.
        chosen_index: the one that this step shows.
        newest: one of the newest run, whose mask the strip shows.
        rejected: alternatives that the user took off the strip.
    """

    before: Patch
    alternatives: tuple[Alternative, ...]
    chosen_index: int
    newest: CompletionEdit
    rejected: tuple[Alternative, ...] = ()

    @property
    def chosen(self) -> Alternative:
        """The alternative that is shown."""
        return self.alternatives[self.chosen_index]

    @property
    def edit(self) -> CompletionEdit | Patch:
        """How to make what is shown; one that also took back other edits cannot be computed again."""
        is_alone = self.chosen.patch.box == self.chosen.made_by.mask.box
        return self.chosen.made_by if is_alone else self.chosen.patch

    @property
    def patches(self) -> tuple[Patch, ...]:
        """All its pixels; the first lie under the others."""
        return self.before, *(each.patch for each in (*self.alternatives, *self.rejected))

    @property
    def shown_index(self) -> int:
        """Which of `patches` are those of the chosen alternative."""
        return 1 + self.chosen_index

    @property
    def needed_indices(self) -> tuple[int, ...]:
        """Which of `patches` `without_others` keeps."""
        count = len(self.alternatives)
        return 0, *(1 + index for index in range(count) if self._is_needed(self.alternatives[index]))

    def _is_needed(self, alternative: Alternative) -> bool:
        return alternative is self.chosen or alternative.is_kept

    def with_patches(self, patches: Sequence[Patch]) -> Self:
        """Returns this step with other pixels in the same order."""
        before, *others = patches
        every = [
            replace(each, patch=patch)
            for each, patch in zip((*self.alternatives, *self.rejected), others, strict=True)
        ]
        count = len(self.alternatives)
        return replace(self, before=before, alternatives=tuple(every[:count]), rejected=tuple(every[count:]))

    def without_others(self) -> Self:
        """Returns this step with no alternatives but the chosen one and those that the user wants at hand."""
        alternatives = tuple(each for each in self.alternatives if self._is_needed(each))
        chosen_index = alternatives.index(self.chosen)
        return replace(self, alternatives=alternatives, chosen_index=chosen_index, rejected=())

    @property
    def size_bytes(self) -> int:
        return sum(patch.pixels.nbytes for patch in self.patches)

    def undo(self, document: Editable) -> None:
        document.show_patches(self.before)

    def redo(self, document: Editable) -> None:
        document.show_patches(self.before, self.chosen.patch)
