"""Turning, flipping, levelling and cutting: what goes along, what undo brings back, what is saved."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine import recipe, recipe_file
from engine.canvas import Border
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.reframing import Crop, Turn, largest_crop
from engine.request import FaceFrame, Patch
from faceinpaint_gui.dialogs.crop_dialog import CropDialog
from faceinpaint_gui.document import Document
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, read_snapshots
from tests.gui.canvas_events import grab_rgb
from tests.gui.conftest import OpenEditor
from tests.gui.document.test_document import complete as completed
from tests.gui.document.test_document import draw_picture, paint_line, request_of
from tests.gui.document.test_document_state import looks_through_history
from tests.gui.editor_events import CTRL, brush_over, complete
from tests.gui.fake_engine import FakeEngine

FACE = FaceFrame(np.arange(10, dtype=float).reshape(5, 2))
SLANTED = Crop(20, 15, 90, 80, 4.0)


@pytest.fixture
def document(qtbot) -> Document:
    """A stroke, a frame, and a completion whose second alternative is shown, in a 16-bit photo."""
    rgb = draw_picture()
    document = Document(Photo(rgb, rgb16=rgb.astype(np.uint16) * 257, path=Path("face.png")))
    paint_line(document, (20, 20), (60, 40))
    document.faces.choose(FACE)
    document.completions.apply(completed(request_of(document)))
    document.completions.choose(1)
    return document


def without_texts(looks: list[tuple]) -> list[tuple]:
    """How the document looks at each step, without the names of all steps."""
    return [(*each[:7], *each[8:]) for each in looks]


def reframe(document: Document, reframing: Turn | Crop) -> None:
    if isinstance(reframing, Turn):
        document.turn(reframing, "Turn")
    else:
        document.cut(reframing, "Crop")


@pytest.mark.parametrize("reframing", [*Turn, Crop(20, 15, 90, 80), SLANTED])
def test_all_goes_along_and_undo_brings_all_back(document: Document, reframing: Turn | Crop) -> None:
    before = looks_through_history(document)
    image_rgb, mask_fill = document.image_rgb.copy(), document.mask.fill.copy()
    is_edited = (image_rgb != document.original_rgb).any(axis=2)
    reframe(document, reframing)
    assert document.is_reframed and document.completions.alternatives == ()
    rounding = 1 if reframing is SLANTED else 0  # of 16 bits that were levelled
    np.testing.assert_allclose(document.image_rgb, reframing.pixels(image_rgb), atol=rounding)
    np.testing.assert_allclose(document.original_rgb, reframing.pixels(draw_picture()), atol=rounding)
    np.testing.assert_array_equal(document.mask.fill, reframing.pixels(mask_fill))
    moved = reframing.face(FACE, image_rgb.shape[:2]).landmarks
    np.testing.assert_allclose(document.faces.chosen.landmarks, moved)
    # Beside what was edited no pixel differs from the photo's, so that all 16 bits stay.
    reach = cv2.dilate(is_edited.astype(np.uint8) * 255, np.ones((13, 13), np.uint8))
    beside = reframing.pixels(reach) == 0
    photo = document.current_photo()
    np.testing.assert_array_equal(
        photo.rgb16[beside], reframing.pixels(draw_picture().astype(np.uint16) * 257)[beside]
    )
    after = looks_through_history(document)
    assert without_texts(after[:-1]) == without_texts(before)
    document.undo_stack.undo()
    assert not document.is_reframed and len(document.completions.alternatives) > 1
    document.undo_stack.redo()
    assert looks_through_history(document) == after


def test_a_snapshot_brings_it_back_with_its_history(document: Document, tmp_path: Path) -> None:
    document.turn(Turn.LEFT, "Turn")
    document.cut(Crop(5, 8, 60, 90, -3.0), "Straighten")
    document.extend(Border(left=4))
    document.turn(Turn.DOWN, "Flip")
    document.undo_stack.undo()
    SnapshotWriter(tmp_path).write({1: document.state()})
    (state,) = read_snapshots(tmp_path).photos
    restored = Document.restored(state)
    assert restored.is_reframed
    assert looks_through_history(restored) == looks_through_history(document)
    np.testing.assert_array_equal(restored.state().opened_photo.rgb, draw_picture())


def test_a_recipe_turns_and_cuts_again(document: Document, tmp_path: Path) -> None:
    document.undo_stack.setIndex(0)
    document.put_pixels(Patch(3, 4, np.full((9, 9, 3), 250, np.uint8)), "White")
    document.turn(Turn.RIGHT, "Turn")
    document.cut(SLANTED, "Straighten")
    document.put_pixels(Patch(30, 40, np.zeros((9, 9, 3), np.uint8)), "Black")
    document.turn(Turn.ACROSS, "Flip")
    state = document.state()
    photo = state.opened_photo
    np.testing.assert_array_equal(photo.rgb, draw_picture())
    path = tmp_path / "face.recipe.json"
    recipe_file.write_recipe(recipe.make_recipe(photo, state.edits, state.pixels), path)
    read = recipe_file.read_recipe(path)
    assert [edit for edit in read.edits if isinstance(edit, Turn | Crop)] == [
        Turn.RIGHT,
        SLANTED,
        Turn.ACROSS,
    ]
    made = recipe.replay(read, photo, None)
    again = recipe.replayed_photo(photo, made)
    np.testing.assert_array_equal(again.rgb, document.image_rgb)
    half = Photo(np.ascontiguousarray(draw_picture()[::2, ::2]))
    small = recipe.replayed_photo(half, recipe.replay(read, half, None))
    assert small.rgb.shape[:2] == (40, 45)


def test_a_crop_beyond_the_photo_in_a_recipe_is_refused(document: Document, tmp_path: Path) -> None:
    document.undo_stack.setIndex(0)
    document.cut(Crop(0, 0, 50, 50), "Crop")
    path = tmp_path / "face.recipe.json"
    state = document.state()
    recipe_file.write_recipe(recipe.make_recipe(state.opened_photo, state.edits, state.pixels), path)
    path.write_text(path.read_text().replace('"width": 50', '"width": 50000'))
    with pytest.raises(recipe_file.RecipeError, match="beyond the photo"):
        recipe_file.read_recipe(path)


def test_keys_turn_what_is_shown_and_what_is_completed_meanwhile_is_given_up(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, portrait
) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    shown = editor.document.image_rgb.copy()
    fake_engine.gate.clear()
    editor.window.actions_.new_alternatives.trigger()
    qtbot.waitUntil(fake_engine.completing.is_set)
    QTest.keyClick(editor.canvas, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(editor.worker.idle):
        fake_engine.gate.set()
    np.testing.assert_array_equal(editor.document.image_rgb, shown[:, ::-1])
    assert editor.document.completions.alternatives == ()
    QTest.keyClick(editor.canvas, Qt.Key.Key_BracketLeft, CTRL)
    np.testing.assert_array_equal(editor.document.image_rgb, np.rot90(shown[:, ::-1]))
    QTest.keyClick(editor.canvas, "z", CTRL)
    QTest.keyClick(editor.canvas, "z", CTRL)
    np.testing.assert_array_equal(editor.document.image_rgb, shown)
    assert editor.document.completions.alternatives


def test_the_dialog_levels_keeps_a_shape_and_cuts(qtbot, editor: OpenEditor, portrait) -> None:
    editor.window.actions_.crop.trigger()
    dialog = editor.window.findChild(CropDialog)
    assert not dialog.crop_button.isEnabled()
    dialog.angle_spin.setValue(5)
    assert dialog.crop == largest_crop((500, 400), 5.0)
    dialog.ratio_list.setCurrentIndex(2)
    assert dialog.crop.width == dialog.crop.height
    dialog.angle_spin.setValue(0)
    assert dialog.crop == Crop(0, 50, 400, 400)
    dialog.ratio_list.setCurrentIndex(0)
    view = dialog.view
    part = view._to_widget().mapRect(view._rect())
    corner = part.bottomRight().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner - QPoint(40, 60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - QPoint(40, 60))
    drawn = dialog.crop
    assert (drawn.x, drawn.y) == (0, 50) and drawn.width < 390 and drawn.height < drawn.width
    dialog.spins["width"].setValue(5000)
    assert dialog.crop == drawn and dialog.spins["width"].value() == drawn.width
    dialog.spins["y"].setValue(60)
    dialog.accept()
    assert editor.document.undo_stack.undoText() == "Crop"
    expected = portrait.rgb[60 : 60 + drawn.height, : drawn.width]
    np.testing.assert_array_equal(editor.document.image_rgb, expected)
    grab_rgb(editor.canvas)


def test_what_is_saved_is_turned_once(document: Document, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x0100], exif[0x0101] = 6, 60, 40
    exif.get_ifd(0x8769).update({0xA002: 60, 0xA003: 40})
    path = tmp_path / "photo.jpg"
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[:, :20] = 255  # the top, once it is upright
    Image.fromarray(pixels).save(path, exif=exif, quality=95, dpi=(300, 300))
    opened = Document(read_photo(path))
    assert opened.image_rgb.shape == (60, 40, 3)
    opened.turn(Turn.RIGHT, "Turn")
    opened.cut(Crop(0, 0, 60, 30), "Crop")
    write_photo(opened.current_photo(), path)
    with Image.open(path) as image:
        tags = image.getexif()
        assert image.size == (60, 30) and tags[0x0112] == 1
        assert (tags[0x0100], tags[0x0101]) == (60, 30)
        inner = tags.get_ifd(0x8769)
        assert (inner[0xA002], inner[0xA003]) == (60, 30)
    shown = read_photo(path).rgb
    assert shown[:, 45:].min() > 240 and shown[:, :35].max() < 15
