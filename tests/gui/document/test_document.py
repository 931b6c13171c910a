"""The document: strokes, whole-mask edits, completions and their undo, on drawn pictures."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRect

from engine.photo.photo import Photo
from engine.request import CompletionRequest, CompletionResult, Patch
from faceinpaint_gui.boxes import box_in
from faceinpaint_gui.document import Document


def draw_picture(height: int = 121, width: int = 163, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    small = rng.integers(0, 256, (9, 11, 3), np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


@pytest.fixture
def document(qtbot) -> Document:
    document = Document(Photo(rgb=draw_picture(), path=Path("face.png")))
    return document


def paint_line(document: Document, *points: tuple[float, float], radius_px: float = 6, erase=False) -> None:
    document.mask.begin_stroke("Line")
    for start, end in pairwise(points):
        document.mask.paint(np.array([start, end], float), radius_px, 0.7, erase=erase)
    document.mask.end_stroke()


def complete(
    request: CompletionRequest, box=(40, 30, 90, 80), shades=(10, 200), generator="telea"
) -> CompletionResult:
    """A result whose alternatives are flat rectangles, each a little larger than the one before."""
    x0, y0, x1, y1 = box
    patches = tuple(
        Patch(x0 - i, y0 - i, np.full((y1 - y0 + 2 * i, x1 - x0 + 2 * i, 3), shade, np.uint8))
        for i, shade in enumerate(shades)
    )
    seeds = tuple(request.seed + i for i in range(len(shades)))
    return CompletionResult(request, generator, patches, seeds, warnings=("Look at the edges.",))


def request_of(document: Document, seed: int = 0) -> CompletionRequest:
    return document.completions.make_request("telea", seed, 2, "poisson")


def test_without_a_photo_all_is_empty_and_nothing_can_be_asked(qtbot):
    document = Document()
    assert document.image_rgb.shape == document.original_rgb.shape == (0, 0, 3)
    assert document.mask.fill.shape == (0, 0)
    assert (
        document.completions.result is None
        and document.completions.chosen_index == -1
        and not document.mask.has_fill
    )
    document.mask.clear()
    assert document.undo_stack.count() == 0
    with pytest.raises(RuntimeError, match="no photo"):
        request_of(document)


def test_a_stroke_is_one_step_whose_undo_and_redo_restore_every_byte(document):
    empty = document.mask.fill.copy()
    paint_line(document, (20, 20), (60, 50), (120, 30))
    first = document.mask.fill.copy()
    paint_line(document, (10, 100), (150, 5))
    second = document.mask.fill.copy()
    paint_line(document, (60, 10), (60, 110), radius_px=11, erase=True)
    third = document.mask.fill.copy()
    assert document.undo_stack.count() == 3
    states = [empty, first, second, third]
    assert len({state.tobytes() for state in states}) == 4
    for index in (2, 0, 3, 1, 0, 3):
        document.undo_stack.setIndex(index)
        np.testing.assert_array_equal(document.mask.fill, states[index])


def test_mask_changed_covers_exactly_what_changes(document, qtbot):
    rects: list[QRect] = []
    document.mask.changed.connect(rects.append)
    before = document.mask.fill.copy()
    paint_line(document, (30, 40), (70, 60))
    paint_line(document, (-30, 60), (5, 200))
    union = np.zeros_like(before, bool)
    for rect in rects:
        x0, y0, x1, y1 = box_in(rect)
        assert 0 <= x0 < x1 <= 163 and 0 <= y0 < y1 <= 121
        union[y0:y1, x0:x1] = True
    assert (document.mask.fill != before).any()
    assert not (document.mask.fill != before)[~union].any()
    assert union.mean() < 0.6


def test_strokes_beside_the_photo_or_over_full_mask_leave_no_step(document):
    paint_line(document, (-100, -100), (-50, 300))
    assert document.undo_stack.count() == 0 and not document.mask.has_fill
    document.mask.replace(np.full_like(document.mask.fill, 255), "All")
    paint_line(document, (50, 50), (60, 60))
    assert document.undo_stack.count() == 1


def test_cancelling_takes_back_only_the_stroke_in_progress(document):
    paint_line(document, (20, 20), (60, 50))
    kept = document.mask.fill.copy()
    document.mask.begin_stroke("Line")
    document.mask.paint(np.array([[0.0, 0.0], [150.0, 100.0]]), 9)
    assert (document.mask.fill != kept).any() and document.mask.is_painting
    document.mask.cancel_stroke()
    np.testing.assert_array_equal(document.mask.fill, kept)
    assert document.undo_stack.count() == 1 and not document.mask.is_painting
    with pytest.raises(RuntimeError, match="begin_stroke"):
        document.mask.paint(np.array([[5.0, 5.0]]), 3)


def test_undo_in_the_middle_of_a_stroke_drops_the_stroke(document):
    paint_line(document, (20, 20), (60, 50))
    document.mask.begin_stroke("Line")
    document.mask.paint(np.array([[0.0, 0.0], [150.0, 100.0]]), 9)
    document.undo_stack.undo()
    assert not document.mask.has_fill and not document.mask.is_painting
    document.mask.end_stroke()
    assert document.undo_stack.index() == 0 and document.undo_stack.canRedo()


def test_whole_mask_edits_are_one_step_each(document):
    paint_line(document, (60, 60), (90, 60), radius_px=12)
    stroke = document.mask.fill.copy()
    document.mask.grow(4)
    grown = document.mask.fill.copy()
    assert grown.sum() > stroke.sum() and (grown >= stroke).all()
    document.mask.shrink(9)
    assert document.mask.fill.sum() < stroke.sum()
    document.mask.invert()
    assert document.mask.fill[0, 0] == 255
    document.mask.clear()
    assert not document.mask.has_fill
    document.mask.clear()
    assert [document.undo_stack.text(i) for i in range(document.undo_stack.count())] == [
        "Line",
        "Grow mask",
        "Shrink mask",
        "Invert mask",
        "Clear mask",
    ]
    document.undo_stack.setIndex(1)
    np.testing.assert_array_equal(document.mask.fill, stroke)
    with pytest.raises(ValueError, match="mask of"):
        document.mask.replace(np.zeros((5, 5), np.uint8), "Load")


def test_a_request_is_frozen(document):
    paint_line(document, (60, 60), (90, 60))
    request = request_of(document, seed=7)
    mask, pixels = request.mask_fill.copy(), request.photo.rgb.copy()
    document.mask.clear()
    document.completions.apply(complete(request))
    document.completions.choose(1)
    np.testing.assert_array_equal(request.mask_fill, mask)
    np.testing.assert_array_equal(request.photo.rgb, pixels)
    np.testing.assert_array_equal(document.original_rgb, draw_picture())
    assert (request.generator, request.seed, request.alternatives, request.blend) == (
        "telea",
        7,
        2,
        "poisson",
    )


def test_a_completion_is_one_step_and_its_undo_brings_back_pixels_and_mask(document, qtbot):
    paint_line(document, (60, 60), (90, 60))
    mask = document.mask.fill.copy()
    result = complete(request_of(document))
    with qtbot.waitSignals([document.image_changed, document.completions.changed]):
        document.completions.apply(result)
    np.testing.assert_array_equal(document.image_rgb, result.images[0])
    np.testing.assert_array_equal(document.mask.fill, mask)
    document.completions.choose(1)
    np.testing.assert_array_equal(document.image_rgb, result.images[1])
    document.completions.choose(0)
    np.testing.assert_array_equal(document.image_rgb, result.images[0])
    assert document.undo_stack.count() == 2 and document.completions.chosen_index == 0
    document.undo_stack.undo()
    np.testing.assert_array_equal(document.image_rgb, draw_picture())
    np.testing.assert_array_equal(document.mask.fill, mask)
    assert document.completions.result is None and document.completions.alternatives == ()
    document.undo_stack.redo()
    np.testing.assert_array_equal(document.image_rgb, result.images[0])
    assert len(document.completions.alternatives) == 2
    with pytest.raises(IndexError):
        document.completions.choose(2)


def test_image_changed_covers_every_changed_pixel(document):
    request = request_of(document)
    rects: list[QRect] = []
    document.image_changed.connect(rects.append)
    shown = document.image_rgb.copy()
    document.completions.apply(complete(request, shades=(10, 200, 90)))
    for act in (lambda: document.completions.choose(2), document.undo_stack.undo):
        rects.clear()
        before = document.image_rgb.copy()
        act()
        union = np.zeros(shown.shape[:2], bool)
        for rect in rects:
            x0, y0, x1, y1 = box_in(rect)
            union[y0:y1, x0:x1] = True
        changed = (document.image_rgb != before).any(axis=2)
        assert changed.any() and not changed[~union].any()
        assert union.sum() <= 54 * 54


def test_more_alternatives_for_the_same_pixels_join_the_strip(document):
    paint_line(document, (60, 60), (90, 60))
    first = complete(request_of(document))
    document.completions.apply(first)
    document.completions.choose(1)
    again = request_of(document, seed=2)
    np.testing.assert_array_equal(again.photo.rgb, draw_picture())
    second = complete(again, box=(20, 20, 70, 60), shades=(77, 99), generator="ns")
    document.completions.apply(second)
    assert document.undo_stack.count() == 2
    assert [each.seed for each in document.completions.alternatives] == [0, 1, 2, 3]
    assert [each.generator for each in document.completions.alternatives] == ["telea", "telea", "ns", "ns"]
    assert document.completions.chosen_index == 2
    expected = [*first.images, *second.images]
    for index in (2, 0, 3, 1):
        document.completions.choose(index)
        np.testing.assert_array_equal(document.image_rgb, expected[index])
    result = document.completions.result
    assert result is not None and result.generator == "ns" and result.seeds == (0, 1, 2, 3)
    np.testing.assert_array_equal(result.request.mask_fill, document.mask.fill)
    for ours, theirs in zip(result.images, expected, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    document.undo_stack.undo()
    np.testing.assert_array_equal(document.image_rgb, draw_picture())


def test_an_edit_accepts_the_chosen_alternative_and_undoing_it_opens_the_choice_again(document):
    result = complete(request_of(document))
    document.completions.apply(result)
    document.completions.choose(1)
    paint_line(document, (60, 60), (90, 60))
    assert document.completions.result is None and document.completions.chosen_index == -1
    np.testing.assert_array_equal(request_of(document).photo.rgb, result.images[1])
    document.undo_stack.undo()
    assert document.completions.chosen_index == 1
    np.testing.assert_array_equal(request_of(document).photo.rgb, draw_picture())


def test_choosing_below_undone_steps_forgets_them_and_keeps_the_pixels_right(document):
    first = complete(request_of(document))
    document.completions.apply(first)
    paint_line(document, (60, 60), (90, 60))
    document.completions.apply(complete(request_of(document), box=(50, 50, 100, 100), shades=(33,)))
    document.undo_stack.setIndex(1)
    document.completions.choose(1)
    assert not document.undo_stack.canRedo()
    np.testing.assert_array_equal(document.image_rgb, first.images[1])
    document.undo_stack.undo()
    np.testing.assert_array_equal(document.image_rgb, draw_picture())


def test_a_result_that_comes_after_another_edit_shows_what_was_completed(document):
    document.completions.apply(complete(request_of(document), box=(5, 5, 60, 60)))
    late = request_of(document, seed=5)
    paint_line(document, (60, 60), (90, 60))
    accepted = document.image_rgb.copy()
    result = complete(late, box=(50, 50, 100, 100))
    document.completions.apply(result)
    np.testing.assert_array_equal(document.image_rgb, result.images[0])
    document.completions.choose(1)
    np.testing.assert_array_equal(document.image_rgb, result.images[1])
    np.testing.assert_array_equal(request_of(document).photo.rgb, accepted)
    document.undo_stack.undo()
    np.testing.assert_array_equal(document.image_rgb, accepted)


def test_a_result_of_another_photo_is_refused(document):
    other = Document(Photo(rgb=draw_picture(50, 70)))
    with pytest.raises(ValueError, match="does not belong"):
        other.completions.apply(complete(request_of(document)))
    assert other.undo_stack.count() == 0


def test_modified_follows_edits_saves_and_undo(document):
    told: list[bool] = []
    document.modified_changed.connect(told.append)
    assert not document.is_modified
    document.completions.apply(complete(request_of(document)))
    document.mark_saved(Path("other.png"))
    assert document.path == Path("other.png") and not document.is_modified
    document.completions.choose(1)
    assert document.is_modified
    document.undo_stack.undo()
    assert document.is_modified
    assert told == [True, False, True]


def test_the_photo_to_save_keeps_sixteen_bits_outside_the_completion(qtbot):
    rgb16 = np.random.default_rng(3).integers(0, 65536, (61, 47, 3), np.uint16)
    rgb = np.round(rgb16 / 257).astype(np.uint8)
    document = Document(Photo(rgb=rgb, rgb16=rgb16.copy(), alpha=np.full((61, 47), 200, np.uint8)))
    document.completions.apply(complete(request_of(document), box=(10, 10, 30, 30), shades=(128,)))
    saved = document.current_photo()
    assert saved.rgb16 is not None and saved.alpha is not None
    inside = np.zeros((61, 47), bool)
    inside[10:30, 10:30] = True
    np.testing.assert_array_equal(saved.rgb16[~inside], rgb16[~inside])
    changed = inside[:, :, None] & (rgb != 128)
    assert (saved.rgb16[changed] == 128 * 257).all()
    document.undo_stack.undo()
    assert (saved.rgb[inside] == 128).all(), "a photo handed out must not change afterwards"
    np.testing.assert_array_equal(document.current_photo().rgb16, rgb16)


def stored_bytes(document: Document) -> int:
    total = 0
    for step in document._history.steps:
        total += step.size_bytes + (0 if hasattr(step, "delta") else len(step.newest.mask.data))
    return total


def test_steps_hold_rectangles_only(qtbot):
    document = Document(Photo(rgb=np.zeros((2000, 3000, 3), np.uint8)))
    for i in range(100):
        paint_line(document, (100 + 20 * i, 300), (900 + 15 * i, 1500), radius_px=20)
    strokes = stored_bytes(document)
    assert strokes < 100 * 20_000  # unpacked, each is about a megabyte
    document.completions.apply(complete(request_of(document), box=(500, 500, 600, 600)))
    step = document.last_step
    assert stored_bytes(document) - strokes < 3 * 102 * 102 * 3 + 100_000
    assert all(each.made_by.mask is step.newest.mask for each in step.alternatives)


def test_old_completions_forget_what_was_not_chosen(document):
    document.completions.set_budget(140_000)
    images = []
    for i in range(6):
        result = complete(request_of(document), shades=(10 + i, 100 + i, 200 + i))
        document.completions.apply(result)
        document.completions.choose(1)
        images.append(result.images[1])
        paint_line(document, (10 * i, 0), (10 * i, 100))
    counts = [len(document._history.steps[2 * i].alternatives) for i in range(6)]
    assert counts[0] == 1 and counts[-1] == 3
    for i in (0, 5, 2):
        document.undo_stack.setIndex(2 * i + 1)
        np.testing.assert_array_equal(document.image_rgb, images[i])
    document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(document.image_rgb, draw_picture())


def test_a_completion_starts_from_pixels_that_were_put_there(document):
    before = document.completions.base_photo()
    assert document.completions.base_photo() is before
    patch = Patch(50, 40, np.full((20, 30, 3), 77, np.uint8))
    document.put_pixels(patch, "Put")
    base = document.completions.base_photo()
    np.testing.assert_array_equal(base.rgb, document.image_rgb)
    paint_line(document, (20, 20), (60, 50))
    assert document.completions.base_photo() is base
    document.completions.apply(complete(request_of(document)))
    document.undo_stack.undo()
    np.testing.assert_array_equal(document.image_rgb, base.rgb)
    document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(document.completions.base_photo().rgb, before.rgb)
