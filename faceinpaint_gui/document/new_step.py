"""The step that a result becomes in the history of a document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import numpy as np

from engine.boxes import Box
from engine.request import CompletionResult
from faceinpaint_gui.boxes import changed_box, cut, widened
from faceinpaint_gui.history import packed_steps, undo_steps
from faceinpaint_gui.history.history import Step
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import CompletionStep


def open_step(done: Sequence[Step]) -> CompletionStep | PackedStep | None:
    """Returns the newest of the steps that are done, below what was painted from its alternatives."""
    for step in reversed(done):
        if packed_steps.is_completion(step):
            return step
        if not packed_steps.is_combination(step):
            break
    return None


def new_step(
    result: CompletionResult,
    pixels: np.ndarray,
    opened: CompletionStep | None,
    fits: bool,
    is_combined: bool,
) -> CompletionStep:
    """Returns the step that shows the best alternative of a result.

    Args:
        result: what was made.
        pixels: what the document shows, in its depth.
        opened: the completion to whose alternatives the result adds, if there is one.
        fits: it was made of what a run for the document as it is starts from; otherwise the step also takes
            back what was edited meanwhile.
        is_combined: parts of other alternatives were painted into the chosen one.
    Raises:
        ValueError: the result has no alternatives, or is for a photo of another size.
    """
    base = result.request.photo.pixels
    if not result.patches or base.shape != pixels.shape:
        raise ValueError("the result does not belong to this photo")
    patches = result.patches
    box = reduce(Box.union, (patch.box for patch in patches))
    if opened is not None:
        box = box.union(opened.before.box)
    if not fits:
        box = box.union(changed_box(base, pixels) or box)
        patches = tuple(widened(patch, base, box) for patch in patches)
    new = undo_steps.alternatives_of(result, patches)
    # What is taken from the same photo once more differs in its grain only.
    before = tuple(
        each
        for each in (opened.alternatives if opened is not None else ())
        if each.is_kept or not any(each.is_taken_again(other) for other in new)
    )
    alternatives = undo_steps.best_first(before + new)
    best = undo_steps.best_first(new)[0]
    return CompletionStep(
        before=cut(base if fits and not is_combined else pixels, box),
        alternatives=alternatives,
        chosen_index=alternatives.index(best),
        newest=best.made_by,
        rejected=opened.rejected if opened is not None else (),
    )
