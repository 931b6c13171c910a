"""A document put aside and taken up again is the one that it was, with its history."""

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
    document = Document()
    document.set_photo(Photo(rgb=draw_picture(), path=Path("face.png")))
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
    state = document.state()
    document.set_photo(Photo(rgb=draw_picture(60, 50, seed=3), path=Path("other.png")))
    paint_line(document, (5, 5), (20, 20))
    document.completions.apply(complete(request_of(document), box=(5, 5, 20, 20)))
    other = document.state()
    assert looks(document)[2] != before[2]
    document.restore(state)
    assert looks(document) == before
    assert looks_through_history(document) == through
    document.restore(other)
    document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(document.image_rgb, draw_picture(60, 50, seed=3))


def test_undone_steps_can_be_done_again(document: Document) -> None:
    before = looks(document)
    document.undo_stack.setIndex(2)
    state = document.state()
    document.close_photo()
    document.restore(state)
    assert document.undo_stack.index() == 2 and not document.completions.alternatives
    document.undo_stack.setIndex(4)
    assert looks(document) == before


def test_an_open_completion_stays_open(document: Document) -> None:
    request = request_of(document)
    document.restore(document.state())
    assert request_of(document).photo is request.photo, "its faces would be looked for again"
    document.completions.apply(complete(request_of(document, 5), shades=(99,)))
    assert len(document.completions.alternatives) == 3


def edit_nothing(document: Document) -> None:
    pass


def brush(document: Document) -> None:
    paint_line(document, (20, 90), (60, 100))


def put_other_pixels(document: Document) -> None:
    document.put_pixels(Patch(5, 95, np.zeros((9, 60, 3), np.uint8)), "Other pixels")


def paint_from_another(document: Document) -> None:
    document.retouching.begin("Mix", document.completions.pixels_of(0), is_combination=True)
    document.retouching.paint(np.array([[60.0, 50.0]]), 8, 1.0)
    document.retouching.end()


def save(document: Document) -> None:
    document.mark_saved(Path("face-edited.png"))


def undo_all(document: Document) -> None:
    document.undo_stack.setIndex(0)


def save_and_undo(document: Document) -> None:
    save(document)
    document.undo_stack.undo()


@pytest.mark.parametrize(
    "edit", [edit_nothing, brush, put_other_pixels, paint_from_another, save, undo_all, save_and_undo]
)
def test_a_result_behind_another_photo_is_put_there_as_if_it_were_shown(document: Document, edit) -> None:
    request = request_of(document, 5)
    edit(document)
    result = complete(request, box=(36, 26, 99, 71), shades=(99, 50))
    state = document.state()
    image_rgb = state.image_rgb.copy()
    document.completions.apply(result)
    expected, through = looks(document), looks_through_history(document)
    base = request_of(document).photo.rgb.copy()
    document.set_photo(Photo(rgb=draw_picture(60, 50, seed=3)))
    put_there = document.completions.apply_behind(state, result)
    assert put_there.is_modified and np.array_equal(state.image_rgb, image_rgb)
    document.restore(put_there)
    assert looks(document) == expected
    assert looks_through_history(document) == through
    document.undo_stack.setIndex(expected[8])
    np.testing.assert_array_equal(request_of(document).photo.rgb, base)


def test_a_result_for_another_size_is_refused_behind_as_well(document: Document) -> None:
    state = document.state()
    document.set_photo(Photo(rgb=draw_picture(60, 50)))
    with pytest.raises(ValueError, match="does not belong"):
        document.completions.apply_behind(state, complete(request_of(document), box=(5, 5, 20, 20)))


def test_whether_it_is_saved_is_kept(document: Document) -> None:
    document.mark_saved(Path("done.png"))
    state = document.state()
    assert not state.is_modified
    document.close_photo()
    document.restore(state)
    assert not document.is_modified and document.saved_path == Path("done.png")
    document.undo_stack.undo()
    assert document.is_modified and document.state().is_modified
    state = document.state()
    document.close_photo()
    with_signals: list[bool] = []
    document.modified_changed.connect(with_signals.append)
    document.restore(state)
    assert with_signals == [True]
    document.undo_stack.redo()
    assert not document.is_modified


def test_a_stroke_being_drawn_is_no_part_of_it(document: Document) -> None:
    settled = document.mask.fill.copy()
    document.mask.begin_stroke("Line")
    document.mask.paint(np.array([[100.0, 100.0]]), 9)
    state = document.state()
    np.testing.assert_array_equal(state.mask_fill, settled)
    document.restore(state)
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
    image, mask = state.image_rgb.copy(), state.mask_fill.copy()
    document.completions.choose(0)
    document.mask.clear()
    document.restore(state)
    document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(state.image_rgb, image)
    np.testing.assert_array_equal(state.mask_fill, mask)


def test_a_closed_photo_leaves_nothing(document: Document) -> None:
    document.close_photo()
    assert looks(document) == looks(Document())
    assert document.photo is None and not document.mask.has_fill
