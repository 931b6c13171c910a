"""Steps of the history at rest, with their pixels packed: without loss, in tiles of what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

import numpy as np

from engine.recipe import Edit
from engine.request import Patch
from faceinpaint_gui.history.history import Editable, History, Step
from faceinpaint_gui.history.packed_pixels import PackedPatch
from faceinpaint_gui.history.undo_steps import CompletionStep, RetouchStep

_NOTHING = Patch(0, 0, np.zeros((0, 0, 3), np.uint8))


@dataclass(frozen=True, eq=False)
class PackedStep:
    """A step that nobody looks at; `opened` is what it was made of.

    Attributes:
        bare: that, without pixels.
        pixels: its `patches`.
    """

    bare: CompletionStep | RetouchStep
    pixels: tuple[PackedPatch, ...]

    @classmethod
    def of(cls, step: CompletionStep | RetouchStep) -> PackedStep:
        """Packs a step, which takes a while for large pixels and may be done in any thread."""
        before, *others = step.patches
        bare = step.with_patches([_NOTHING] * len(step.patches))
        return cls(bare, (PackedPatch.pack(before), *(PackedPatch.pack(each, before) for each in others)))

    def opened(self) -> CompletionStep | RetouchStep:
        """Unpacks everything."""
        before = self.pixels[0].unpack()
        return self.bare.with_patches([before, *(each.unpack(before) for each in self.pixels[1:])])

    @property
    def edit(self) -> Edit | None:
        return self.opened().edit

    @property
    def size_bytes(self) -> int:
        return sum(each.size_bytes for each in self.pixels)

    def without_others(self) -> PackedStep:
        """As that of `CompletionStep`."""
        assert isinstance(self.bare, CompletionStep)
        pixels = tuple(self.pixels[index] for index in self.bare.needed_indices)
        return PackedStep(self.bare.without_others(), pixels)

    def undo(self, document: Editable) -> None:
        document.show_patches(self.pixels[0].unpack())

    def redo(self, document: Editable) -> None:
        before = self.pixels[0].unpack()
        document.show_patches(before, self.pixels[self.bare.shown_index].unpack(before))


def is_combination(step: Step | None) -> bool:
    """Whether a stroke painted one alternative of the completion below into another."""
    bare = step.bare if isinstance(step, PackedStep) else step
    return isinstance(bare, RetouchStep) and bare.is_combination


def is_completion(step: Step) -> TypeGuard[CompletionStep | PackedStep]:
    """Whether a step is a completion, packed or not."""
    return isinstance(step.bare if isinstance(step, PackedStep) else step, CompletionStep)


def limit_memory(history: History, budget_bytes: int, opened: Step | None) -> None:
    """Makes old completions forget what was not chosen, then gives up the oldest steps, until all fit.

    The newest step keeps its alternatives, and so does the open completion with all that was painted from
    them; of the others the newer ones keep theirs before older ones do.

    Args:
        history: of which the steps that are done are looked at.
        budget_bytes: what they may take.
        opened: the completion that is open, one of them; None if none is.
    """
    steps = history.done_steps
    spared = len(steps) - 1 if opened is None else steps.index(opened)
    smaller = [_without_others(step) for step in steps[:spared]] + steps[spared:]
    needed = [step.size_bytes for step in smaller]
    too_many = 0
    while too_many < spared and sum(needed[too_many:]) > budget_bytes:
        too_many += 1
    spare_bytes = budget_bytes - sum(needed[too_many:])
    for index in reversed(range(too_many, spared)):
        others_bytes = steps[index].size_bytes - needed[index]
        if others_bytes > max(spare_bytes, 0):
            history.exchange(steps[index], smaller[index])
        else:
            spare_bytes -= others_bytes
    if too_many:
        history.forget_oldest(too_many)


def _without_others(step: Step) -> Step:
    return step.without_others() if is_completion(step) else step
