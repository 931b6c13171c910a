"""A 16-bit photo keeps its 16 bits through completions, strokes, undoing, snapshots and saving."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine import recipe, recipe_file
from engine.canvas import Border
from engine.levels import as_8_bits
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.recipe_differences import differences
from engine.request import CompletionResult, Patch
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, read_snapshots
from tests.gui.document.test_document import paint_line, request_of

BOX = (20, 15, 60, 45)
INSIDE = np.s_[15:45, 20:60]


@pytest.fixture
def pixels(random: np.random.Generator) -> np.ndarray:
    return random.integers(0, 65536, (71, 93, 3), np.uint16)


@pytest.fixture
def fills(random: np.random.Generator) -> list[np.ndarray]:
    return [random.integers(0, 65536, (30, 40, 3), np.uint16) for _ in range(2)]


@pytest.fixture
def document(qtbot, pixels: np.ndarray, fills: list[np.ndarray]) -> Document:
    """Completed twice over, with the second alternative shown."""
    document = Document(Photo(as_8_bits(pixels), rgb16=pixels.copy()))
    paint_line(document, (30, 30), (50, 30))
    patches = tuple(Patch(20, 15, fill) for fill in fills)
    request = request_of(document)
    document.completions.apply(CompletionResult(request, "telea", patches, (0, 1)))
    document.completions.choose(1)
    return document


def with_fill(pixels: np.ndarray, fill: np.ndarray) -> np.ndarray:
    completed = pixels.copy()
    completed[INSIDE] = fill
    return completed


def check(document: Document, expected: np.ndarray) -> None:
    np.testing.assert_array_equal(document.pixels, expected)
    np.testing.assert_array_equal(document.image_rgb, as_8_bits(expected))
    np.testing.assert_array_equal(document.current_photo().rgb16, expected)


def test_completions_are_chosen_undone_and_saved_in_16_bits(document, pixels, fills, tmp_path: Path) -> None:
    check(document, with_fill(pixels, fills[1]))
    write_photo(document.current_photo(), tmp_path / "a.tif")
    np.testing.assert_array_equal(read_photo(tmp_path / "a.tif").rgb16, with_fill(pixels, fills[1]))
    document.completions.choose(0)
    check(document, with_fill(pixels, fills[0]))
    document.undo_stack.undo()
    check(document, pixels)
    document.undo_stack.redo()
    check(document, with_fill(pixels, fills[0]))


def test_a_completion_on_top_starts_from_16_bits(document, pixels, fills) -> None:
    document.put_pixels(Patch(0, 0, np.zeros((2, 2, 3), np.uint16)), "Black")
    base = document.completions.base_photo()
    expected = with_fill(pixels, fills[1])
    expected[:2, :2] = 0
    np.testing.assert_array_equal(base.rgb16, expected)


def test_the_restore_brush_brings_16_bits_back(document, pixels, fills) -> None:
    retouching = document.retouching
    retouching.begin("Restore", Patch(0, 0, document.require_photo().pixels))
    retouching.paint(np.array([[0.0, 0.0], [90.0, 70.0], [0.0, 70.0], [90.0, 0.0]]), 60.0, 1.0)
    check(document, pixels)
    retouching.end()
    document.undo_stack.undo()
    check(document, with_fill(pixels, fills[1]))


def test_a_soft_stroke_mixes_16_bits(document, pixels, fills) -> None:
    document.retouching.begin("Restore", Patch(0, 0, document.require_photo().pixels))
    document.retouching.paint(np.array([[40.0, 30.0]]), 12.0, 0.0)
    document.retouching.end()
    mixed = document.pixels[INSIDE].astype(int)
    low, high = (each(pixels[INSIDE], fills[1]).astype(int) for each in (np.minimum, np.maximum))
    assert ((low - 1 <= mixed) & (mixed <= high + 1)).all()
    is_between = (mixed > low + 1) & (mixed < high - 1)
    assert is_between.sum() > 200
    assert (mixed[is_between] % 257 != 0).mean() > 0.98


def test_8_bit_pixels_change_only_what_differs(document, pixels, fills) -> None:
    shown = document.image_rgb[:10, :10].copy()
    shown[0, 0] = 255 - shown[0, 0]
    document.put_pixels(Patch(0, 0, shown), "Elsewhere")
    expected = with_fill(pixels, fills[1])
    expected[0, 0] = np.where(
        shown[0, 0] != as_8_bits(expected[:1, :1])[0, 0], shown[0, 0] * np.uint16(257), expected[0, 0]
    )
    check(document, expected)


def test_a_larger_canvas_and_back(document, pixels, fills) -> None:
    document.extend(Border(left=5, bottom=2))
    expected = with_fill(pixels, fills[1])
    np.testing.assert_array_equal(document.pixels[:71, 5:], expected)
    np.testing.assert_array_equal(document.image_rgb, as_8_bits(document.pixels))
    document.undo_stack.undo()
    check(document, expected)


def test_snapshots_and_packed_steps_hold_16_bits(document, pixels, fills, tmp_path: Path) -> None:
    document.put_pixels(Patch(0, 0, np.full((2, 2, 3), 300, np.uint16)), "Dark")
    step = document.step_to_pack()
    assert step is not None
    document.exchange_step(step, PackedStep.of(step))
    SnapshotWriter(tmp_path).write({1: document.state()})
    (state,) = read_snapshots(tmp_path).photos
    assert isinstance(state, DocumentState)
    again = Document.restored(state)
    expected = with_fill(pixels, fills[1])
    expected[:2, :2] = 300
    check(again, expected)
    again.undo_stack.undo()
    check(again, with_fill(pixels, fills[1]))
    again.undo_stack.undo()
    check(again, pixels)


def test_recipes_hold_and_name_16_bits(document, pixels, fills, tmp_path: Path) -> None:
    photo = document.require_photo()
    edit = Patch(20, 15, fills[0])
    made = recipe.make_recipe(photo, [edit], with_fill(pixels, fills[0]))
    recipe_file.write_recipe(made, tmp_path / "a.recipe.json")
    read = recipe_file.read_recipe(tmp_path / "a.recipe.json")
    (again,) = read.edits
    np.testing.assert_array_equal(again.pixels, fills[0])
    result = recipe.replayed_photo(photo, recipe.replay(read, photo, None))
    np.testing.assert_array_equal(result.rgb16, with_fill(pixels, fills[0]))
    assert recipe.pixels_sha256(result.pixels) == read.result_sha256
    assert not differences(read, photo)
    assert differences(read, Photo(photo.rgb)), "the same photo in 8 bits is another one"
