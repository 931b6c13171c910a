"""The step that a result becomes in the history of a document, whether that is shown or at rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from engine.photo.photo import Photo
from engine.request import CompletionResult
from faceinpaint_gui.boxes import box_of, changed_box, cut, united_box, widened
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history import packed_steps, undo_steps
from faceinpaint_gui.history.history import HistoryState, Step
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import CompletionStep


@dataclass(frozen=True, eq=False)
class NewStep:
    """A step on its way into a history.

    Attributes:
        step: what shows the result.
        base: what another run would start from, if that is known.
        in_place: it takes the place of the open completion, to whose alternatives it adds.
    """

    step: CompletionStep
    base: Photo | None
    in_place: bool


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
    image_rgb: np.ndarray,
    base: Photo | None,
    opened: CompletionStep | None,
    is_combined: bool,
) -> NewStep:
    """Returns the step that shows the best alternative of a result.

    Args:
        result: what was made.
        image_rgb: uint8 [H,W,3], what the document shows.
        base: what a run for the document as it is starts from.
        opened: the completion that is open.
        is_combined: parts of its other alternatives were painted into the chosen one.
    Raises:
        ValueError: the result has no alternatives, or is for a photo of another size.
    """
    before_rgb = result.request.photo.rgb
    if not result.patches or before_rgb.shape != image_rgb.shape:
        raise ValueError("the result does not belong to this photo")
    fits = result.request.photo is base
    earlier = opened if fits else None
    patches = result.patches
    box = reduce(united_box, (box_of(patch) for patch in patches))
    if earlier is not None:
        box = united_box(box, box_of(earlier.before))
    if not fits:
        box = united_box(box, changed_box(before_rgb, image_rgb) or box)
        patches = tuple(widened(patch, before_rgb, box) for patch in patches)
    new = undo_steps.alternatives_of(result, patches)
    alternatives = undo_steps.best_first((earlier.alternatives if earlier is not None else ()) + new)
    best = undo_steps.best_first(new)[0]
    step = CompletionStep(
        before=cut(before_rgb if fits and not is_combined else image_rgb, box),
        alternatives=alternatives,
        chosen_index=alternatives.index(best),
        newest=best.made_by,
        rejected=earlier.rejected if earlier is not None else (),
    )
    keeps_base = fits and not is_combined
    return NewStep(step, base if keeps_base else None, in_place=keeps_base and earlier is not None)


def with_result(state: DocumentState, result: CompletionResult, text: str) -> DocumentState:
    """Returns a document at rest with a result in it, as if it had come while the document was shown.

    Args:
        state: the document.
        result: what was made for it.
        text: name of the undo step.
    Raises:
        ValueError: as `new_step`.
    """
    history = state.history
    done, texts = history.steps[: history.position], history.texts[: history.position]
    opened = open_step(done)
    is_combined = bool(done) and packed_steps.is_combination(done[-1])
    assert not isinstance(opened, PackedStep)  # only what is closed is packed
    new = new_step(result, state.image_rgb, state.base, opened, is_combined)
    if new.in_place:
        done, texts = done[:-1], texts[:-1]
    image_rgb = new.step.before.apply_to(state.image_rgb)
    chosen = new.step.chosen.patch
    x0, y0, x1, y1 = box_of(chosen)
    image_rgb[y0:y1, x0:x1] = chosen.rgb
    return replace(
        state,
        image_rgb=image_rgb,
        base=new.base,
        history=HistoryState(
            texts=(*texts, text),
            steps=(*done, new.step),
            position=len(done) + 1,
            clean_position=history.clean_position if history.clean_position <= len(done) else -1,
        ),
    )
