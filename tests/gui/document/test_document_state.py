"""A document that is restored from its state is the one that it was, with its history."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.canvas import Border
from engine.photo.photo import Photo
from engine.request import FaceFrame, Patch
from faceinpaint_gui.document import Document
from tests.gui.document.test_document import complete, draw_picture, paint_line, request_of


@pytest.fixture
def document(qtbot) -> Document:
    """Two strokes, a face frame, a completion of which the second alternative is shown, an undone stroke."""
    document = Document(Photo(rgb=draw_picture(), path=Path("face.png")))
    paint_line(document, (20, 20), (60, 40))
    document.mark_saved(Path("face-edited.png"))
    paint_line(document, (30, 60), (90, 60))
    document.faces.choose(FaceFrame(np.arange(10, dtype=float).reshape(5, 2)))
    document.completions.apply(complete(request_of(document)))
    document.completions.choose(1)
    return document


def looks(document: Document) -> tuple:
    """All that shows of a document."""
    stack = document.undo_stack
    return (
        document.path,
        document.saved_path,
        document.image_rgb.tobytes(),
        document.mask.fill.tobytes(),
        None if document.faces.chosen is None else document.faces.chosen.landmarks.tobytes(),
        [alternative.patch.rgb.tobytes() for alternative in document.completions.alternatives],
        document.completions.chosen_index,
        [stack.text(index) for index in range(stack.count())],
        stack.index(),
        document.is_modified,
    )


def looks_through_history(document: Document) -> list[tuple]:
    """How the document looks at each step; ends where it began."""
    stack, index = document.undo_stack, document.undo_stack.index()
    found = []
    for each in range(stack.count() + 1):
        stack.setIndex(each)
        found.append(looks(document))
    stack.setIndex(index)
    return found


def test_another_photo_between_changes_nothing(document: Document) -> None:
    document.undo_stack.undo()
    document.completions.apply(complete(request_of(document, 7)))
    before, through = looks(document), looks_through_history(document)
    other = Document(Photo(rgb=draw_picture(60, 50, seed=3), path=Path("other.png")))
    paint_line(other, (5, 5), (20, 20))
    other.completions.apply(complete(request_of(other), box=(5, 5, 20, 20)))
    assert looks(document) == before
    again = Document.restored(document.state())
    assert looks(again) == before
    assert looks_through_history(again) == through
    other.undo_stack.setIndex(0)
    np.testing.assert_array_equal(other.image_rgb, draw_picture(60, 50, seed=3))


def test_undone_steps_can_be_done_again(document: Document) -> None:
    before = looks(document)
    document.undo_stack.setIndex(2)
    document = Document.restored(document.state())
    assert document.undo_stack.index() == 2 and not document.completions.alternatives
    document.undo_stack.setIndex(4)
    assert looks(document) == before


def test_an_open_completion_stays_open(document: Document) -> None:
    document = Document.restored(document.state())
    document.completions.apply(complete(request_of(document, 5), shades=(99,)))
    assert len(document.completions.alternatives) == 3


def test_whether_it_is_saved_is_kept(document: Document) -> None:
    document.mark_saved(Path("done.png"))
    state = document.state()
    assert not state.is_modified
    document = Document.restored(state)
    assert not document.is_modified and document.saved_path == Path("done.png")
    document.undo_stack.undo()
    assert document.is_modified and document.state().is_modified
    document = Document.restored(document.state())
    assert document.is_modified
    document.undo_stack.redo()
    assert not document.is_modified


def test_a_stroke_being_drawn_is_no_part_of_it(document: Document) -> None:
    settled = document.mask.fill.copy()
    document.mask.begin_stroke("Line")
    document.mask.paint(np.array([[100.0, 100.0]]), 9)
    state = document.state()
    np.testing.assert_array_equal(state.mask_fill, settled)
    document = Document.restored(state)
    assert not document.mask.is_painting
    np.testing.assert_array_equal(document.mask.fill, settled)


def test_its_edits_are_those_of_the_steps(document: Document) -> None:
    document.undo_stack.undo()
    mask_fill = np.zeros_like(document.mask.fill)
    mask_fill[30:80, 40:90] = 255
    document.mask.replace(mask_fill, "Mask")
    document.completions.apply(complete(request_of(document, 4)))
    late = request_of(document, 5)
    document.put_pixels(Patch(5, 95, np.zeros((9, 60, 3), np.uint8)), "Other pixels")
    document.completions.apply(complete(late, box=(50, 50, 100, 100)))
    document.extend(Border(left=3))
    document.put_pixels(Patch(0, 0, np.ones((2, 2, 3), np.uint8)), "Undone")
    document.undo_stack.undo()
    completion, pixels, mixed, border = document.state().edits
    assert completion.options["seed"] == 4 and completion.face is late.face
    np.testing.assert_array_equal(completion.mask_fill, mask_fill)
    assert (pixels.x, pixels.y, pixels.rgb.shape) == (5, 95, (9, 60, 3))
    assert mixed.rgb.shape[1] == 101 - 5, "it took the other pixels back: it cannot be computed again"
    assert border == Border(left=3)


def test_later_edits_do_not_reach_it(document: Document) -> None:
    state = document.state()
    image, mask = state.pixels.copy(), state.mask_fill.copy()
    document.completions.choose(0)
    document.mask.clear()
    Document.restored(state).undo_stack.setIndex(0)
    np.testing.assert_array_equal(state.pixels, image)
    np.testing.assert_array_equal(state.mask_fill, mask)


def test_a_closed_photo_leaves_nothing(document: Document) -> None:
    document.close()
    assert document.photo is None and document.image_rgb.size == document.mask.fill.size == 0
    assert document.undo_stack.count() == 0 and document.completions.alternatives == ()
