"""Steps of the history at rest, with their pixels packed: without loss, in tiles of what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.request import Patch
from faceinpaint_gui.history.history import Step
from faceinpaint_gui.history.packed_pixels import PackedPatch
from faceinpaint_gui.history.undo_steps import Alternative, CompletionStep, RetouchStep


@dataclass(eq=False)
class PackedCompletionStep:
    """A completion that is closed; `opened` is what it was made of.

    Attributes:
        bare: that, without pixels.
        before: the pixels under all alternatives.
        patches: those of the alternatives.
        rejected_patches: those of the alternatives that were taken off the strip.
    """

    bare: CompletionStep
    before: PackedPatch
    patches: tuple[PackedPatch, ...]
    rejected_patches: tuple[PackedPatch, ...]

    @classmethod
    def of(cls, step: CompletionStep) -> PackedCompletionStep:
        """Packs a step, which takes a while for large pixels and may be done in any thread."""

        def pack(alternatives: Sequence[Alternative]) -> tuple[PackedPatch, ...]:
            return tuple(PackedPatch.pack(each.patch, step.before) for each in alternatives)

        nothing = Patch(0, 0, step.before.rgb[:0, :0].copy())
        bare = replace(
            step,
            before=nothing,
            alternatives=tuple(replace(each, patch=nothing) for each in step.alternatives),
            rejected=tuple(replace(each, patch=nothing) for each in step.rejected),
        )
        return cls(bare, PackedPatch.pack(step.before), pack(step.alternatives), pack(step.rejected))

    def opened(self) -> CompletionStep:
        """Unpacks everything."""
        before = self.before.unpack()

        def unpack(
            alternatives: Sequence[Alternative], patches: Sequence[PackedPatch]
        ) -> tuple[Alternative, ...]:
            return tuple(
                replace(each, patch=patch.unpack(before))
                for each, patch in zip(alternatives, patches, strict=True)
            )

        return replace(
            self.bare,
            before=before,
            alternatives=unpack(self.bare.alternatives, self.patches),
            rejected=unpack(self.bare.rejected, self.rejected_patches),
        )

    @property
    def size_bytes(self) -> int:
        """How much memory the pixels take."""
        return sum(each.size_bytes for each in (self.before, *self.patches, *self.rejected_patches))

    @property
    def needed_bytes(self) -> int:
        """How much of that is left after `forget_others`."""
        wanted = self.bare.wanted
        pairs = zip(self.bare.alternatives, self.patches, strict=True)
        return self.before.size_bytes + sum(patch.size_bytes for each, patch in pairs if each in wanted)

    def forget_others(self) -> None:
        """As that of `CompletionStep`."""
        wanted = self.bare.wanted
        pairs = zip(self.bare.alternatives, self.patches, strict=True)
        self.patches = tuple(patch for each, patch in pairs if each in wanted)
        self.rejected_patches = ()
        self.bare.forget_others()

    def undo(self) -> None:
        self.bare.show(self.before.unpack())

    def redo(self) -> None:
        before = self.before.unpack()
        self.bare.show(before, self.patches[self.bare.chosen_index].unpack(before))


@dataclass(frozen=True, eq=False)
class PackedRetouchStep:
    """A stroke with pixels from elsewhere.

    Attributes:
        bare: what it was made of, without pixels.
        before: the pixels as they were.
        after: the pixels as they are with it.
    """

    bare: RetouchStep
    before: PackedPatch
    after: PackedPatch

    @classmethod
    def of(cls, step: RetouchStep) -> PackedRetouchStep:
        """Packs a step; in any thread."""
        nothing = Patch(0, 0, step.before.rgb[:0, :0].copy())
        before, after = PackedPatch.pack(step.before), PackedPatch.pack(step.after, step.before)
        return cls(replace(step, before=nothing, after=nothing), before, after)

    @property
    def size_bytes(self) -> int:
        """How much memory the pixels take."""
        return self.before.size_bytes + self.after.size_bytes

    def undo(self) -> None:
        self.bare.show(self.before.unpack())

    def redo(self) -> None:
        self.bare.show(self.after.unpack(self.before.unpack()))


def packed(step: Step) -> Step:
    """Returns the same step packed, or itself if there is nothing to pack."""
    if isinstance(step, CompletionStep):
        return PackedCompletionStep.of(step)
    return PackedRetouchStep.of(step) if isinstance(step, RetouchStep) else step


def can_be_packed(step: Step) -> bool:
    """Whether `packed` makes it smaller."""
    return isinstance(step, CompletionStep | RetouchStep)


def is_combination(step: Step) -> bool:
    """Whether a stroke painted one alternative of the completion below into another."""
    if isinstance(step, PackedRetouchStep):
        step = step.bare
    return isinstance(step, RetouchStep) and step.is_combination


def limit_memory(steps: Sequence[Step], budget_bytes: int, opened: Step | None) -> int:
    """Makes old completions forget what was not chosen, until all steps fit the budget.

    The newest step keeps its alternatives, and so does the open completion with all that was painted from
    them; of the others the newer ones keep theirs before older ones do.

    Args:
        steps: those that are done, oldest first.
        budget_bytes: what they may take.
        opened: the completion that is open, one of `steps`; None if none is.

    Returns:
        How many of the oldest steps must be given up, too, for the others to fit.
    """
    spared = len(steps) - 1 if opened is None else steps.index(opened)
    sizes = [getattr(step, "size_bytes", 0) for step in steps]
    needed = [getattr(step, "needed_bytes", size) for step, size in zip(steps, sizes, strict=True)]
    needed[spared:] = sizes[spared:]
    too_many = 0
    while too_many < spared and sum(needed[too_many:]) > budget_bytes:
        too_many += 1
    spare_bytes = budget_bytes - sum(needed[too_many:])
    for step, needed_bytes in zip(
        reversed(steps[too_many:spared]), reversed(needed[too_many:spared]), strict=True
    ):
        if isinstance(step, CompletionStep | PackedCompletionStep):
            if step.size_bytes - needed_bytes > spare_bytes:
                step.forget_others()
            spare_bytes -= step.size_bytes - needed_bytes
    return too_many
