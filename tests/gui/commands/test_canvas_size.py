"""Extending the canvas: what grows, what is marked, what undo brings back, and what is saved."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from engine.canvas import Border
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo, PhotoMetadata
from engine.request import FaceFrame, Patch
from faceinpaint_gui.dialogs import canvas_dialog, questions
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.document import Document
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, read_snapshots
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.engine.conftest import tiny_gfc, tiny_mde  # noqa: F401
from tests.gui.canvas_events import grab_rgb, hide_cursor
from tests.gui.conftest import OpenEditor
from tests.gui.document.test_document import complete as completed
from tests.gui.document.test_document import draw_picture, paint_line, request_of
from tests.gui.document.test_document_state import looks_through_history
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete

BORDER = Border(top=10, bottom=20, left=30, right=40)
INNER = BORDER.inside((121, 163))
FACE = FaceFrame(np.arange(10, dtype=float).reshape(5, 2))


@pytest.fixture
def document(qtbot) -> Document:
    """A stroke, a frame, a completion whose second alternative is shown; then it is extended."""
    document = Document(Photo(rgb=draw_picture(), path=Path("face.png")))
    paint_line(document, (20, 20), (60, 40))
    document.faces.choose(FACE)
    document.completions.apply(completed(request_of(document)))
    document.completions.choose(1)
    return document


def without_texts(looks: list[tuple]) -> list[tuple]:
    """How the document looks at each step, without the names of all steps."""
    return [(*each[:7], *each[8:]) for each in looks]


def test_all_grows_and_undo_brings_all_back(document: Document) -> None:
    before, image_rgb, mask_fill = (
        looks_through_history(document),
        document.image_rgb,
        document.mask.fill.copy(),
    )
    document.extend(BORDER)
    assert document.border == BORDER and document.completions.alternatives == ()
    assert document.image_rgb.shape == document.original_rgb.shape == (151, 233, 3)
    np.testing.assert_array_equal(document.image_rgb[INNER], image_rgb)
    np.testing.assert_array_equal(document.original_rgb[INNER], draw_picture())
    np.testing.assert_array_equal(document.mask.fill[INNER], mask_fill)
    rest = document.mask.fill.copy()
    rest[INNER] = 255
    assert rest.all()
    np.testing.assert_array_equal(document.faces.chosen.landmarks, FACE.landmarks + np.array([30, 10]))
    np.testing.assert_array_equal(document.completions.base_photo().rgb, document.image_rgb)
    document.undo_stack.undo()
    assert document.border == Border() and len(document.completions.alternatives) == 2
    assert without_texts(looks_through_history(document)[:-1]) == without_texts(before)


def test_edits_before_and_after_it_are_undone_and_done_again(document: Document) -> None:
    document.extend(BORDER)
    document.put_pixels(Patch(0, 0, np.full((12, 14, 3), 9, np.uint8)), "Put")
    paint_line(document, (100, 5), (140, 140))
    document.extend(Border(right=5))
    document.completions.apply(completed(request_of(document), box=(150, 0, 238, 151), shades=(60, 70)))
    through = looks_through_history(document)
    assert looks_through_history(document) == through
    state = document.state()
    again = Document.restored(state)
    assert again.border == Border(10, 20, 30, 45)
    assert looks_through_history(again) == through


def test_a_snapshot_keeps_it(document: Document, tmp_path: Path) -> None:
    document.extend(BORDER)
    paint_line(document, (100, 5), (140, 140))
    document.undo_stack.undo()
    through = looks_through_history(document)
    SnapshotWriter(tmp_path).write({1: document.state()})
    read = read_snapshots(tmp_path)
    (state,) = read.photos
    assert read.unreadable == []
    again = Document.restored(state)
    assert looks_through_history(again) == through and again.border == BORDER


# The dialog


def ask(editor: OpenEditor) -> CanvasDialog:
    QTest.keyClick(editor.canvas, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    return editor.window.findChild(CanvasDialog)


def enter(dialog: CanvasDialog, side: str, number: int) -> None:
    spin = dialog.sides[side]
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, str(number))


def test_the_dialog_tells_the_size_and_extends(qtbot, editor: OpenEditor, portrait) -> None:
    dialog = ask(editor)
    assert "400 × 500" in dialog.note.text() and not dialog.extend_button.isEnabled()
    enter(dialog, "left", 60)
    enter(dialog, "bottom", 100)
    assert "460 × 600" in dialog.note.text()
    qtbot.mouseClick(dialog.extend_button, LEFT)
    document = editor.document
    assert document.image_rgb.shape == (600, 460, 3)
    np.testing.assert_array_equal(document.image_rgb[:500, 60:], portrait.rgb)
    assert document.mask.fill[:, :60].all() and document.mask.fill[500:].all()
    assert not document.mask.fill[:500, 60:].any()
    hide_cursor(editor.canvas)
    shown = grab_rgb(editor.canvas)
    x, y = editor.canvas.to_widget(30, 300).toPoint().toTuple()
    red, _, blue = (int(value) for value in shown[y, x])
    assert blue > red + 40, "in the mask's colour"
    complete(qtbot, editor)
    assert (document.image_rgb[document.mask.fill > 0] == 100).all()
    editor.window.activateWindow()
    document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(document.image_rgb, portrait.rgb)


def test_per_cent_are_of_the_photos_own_side(qtbot, editor: OpenEditor) -> None:
    dialog = ask(editor)
    enter(dialog, "top", 50)
    dialog.unit_list.setFocus()
    QTest.keyClick(dialog.unit_list, Qt.Key.Key_Down)
    assert dialog.sides["top"].value() == 10
    enter(dialog, "right", 25)
    assert dialog.border == Border(top=50, right=100) and "500 × 550" in dialog.note.text()
    QTest.keyClick(dialog.unit_list, Qt.Key.Key_Up)
    assert dialog.border == Border(top=50, right=100) and dialog.sides["right"].value() == 100
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel), LEFT)
    assert editor.document.undo_stack.count() == 0


def test_what_could_not_be_opened_again_is_not_made(editor: OpenEditor, monkeypatch) -> None:
    monkeypatch.setattr(canvas_dialog, "MAX_PIXELS", 400 * 510)
    dialog = ask(editor)
    enter(dialog, "top", 11)
    assert "too large" in dialog.note.text() and not dialog.extend_button.isEnabled()
    enter(dialog, "top", 10)
    assert dialog.extend_button.isEnabled()
    dialog.reject()


def test_a_frame_is_remembered_where_it_lies_in_the_file(editor: OpenEditor, portrait) -> None:
    path = editor.document.path
    path.write_bytes(b"a file")
    editor.document.faces.choose(FaceFrame(portrait.landmarks))
    editor.document.extend(BORDER)
    (landmarks,) = json.loads(editor.settings.face_frames).values()
    np.testing.assert_allclose(landmarks, portrait.landmarks)


def test_a_recipe_extends_again(qtbot, editor: OpenEditor, monkeypatch, tmp_path: Path) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    editor.document.extend(BORDER)
    complete(qtbot, editor)
    done = editor.document.image_rgb.copy()
    path = tmp_path / "portrait.recipe.json"
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda *_: path)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save_recipe.trigger()
    table = json.loads(path.read_text())
    assert (table["photo"]["width"], table["photo"]["height"]) == (400, 500)
    assert [edit["kind"] for edit in table["edits"]] == ["completion", "canvas", "completion"]
    editor.document.undo_stack.setIndex(0)
    monkeypatch.setattr(questions, "ask_recipe_to_open", lambda *_: path)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.open_recipe.trigger()
    np.testing.assert_array_equal(editor.document.image_rgb, done)


@pytest.mark.usefixtures("tiny_mde")
def test_the_real_network_fills_the_border_and_the_larger_photo_is_saved(
    qtbot, make_editor, portrait, monkeypatch, tmp_path: Path
) -> None:
    source, target = tmp_path / "portrait.png", tmp_path / "larger.png"
    half = np.ascontiguousarray(portrait.rgb[:, 200:])
    write_photo(Photo(half, metadata=PhotoMetadata(dpi=(240.0, 240.0))), source)
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    editor.document.faces.choose(FaceFrame(portrait.landmarks - np.array([200, 0])))
    panel = editor.window.generator_panel
    dialog = ask(editor)
    enter(dialog, "left", 200)
    qtbot.mouseClick(dialog.extend_button, LEFT)
    assert panel.task == "extend"
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        editor.window.actions_.complete.trigger()
    assert editor.document.completions.result.generator == "mde"
    image_rgb = editor.document.image_rgb
    np.testing.assert_array_equal(image_rgb[:, 200:], half)
    assert (image_rgb[:, :200] != cv2.flip(half, 1)).any(axis=2).mean() > 0.5, "it is not mirrored only"
    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: target)
    with qtbot.waitSignal(editor.worker.idle, timeout=30_000):
        editor.window.actions_.save.trigger()
    saved = read_photo(target)
    np.testing.assert_array_equal(saved.rgb, image_rgb)
    assert saved.metadata.dpi == pytest.approx((240.0, 240.0), abs=0.1)
    editor.document.undo_stack.setIndex(1)
    assert panel.task == "inpaint" and editor.document.image_rgb.shape == (500, 200, 3)


@pytest.mark.usefixtures("tiny_mde")
def test_a_grey_photo_is_coloured_by_the_task(qtbot, make_editor, portrait, tmp_path: Path) -> None:
    source = tmp_path / "grey.png"
    grey = cv2.cvtColor(cv2.cvtColor(portrait.rgb, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    write_photo(Photo(grey), source)
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    editor.document.faces.choose(FaceFrame(portrait.landmarks))
    tasks = editor.window.generator_panel.task_list
    tasks.setFocus()
    QTest.keyClick(tasks, Qt.Key.Key_End)
    assert editor.window.generator_panel.task == "colorize"
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        editor.window.actions_.complete.trigger()
    image_rgb = editor.document.image_rgb
    assert np.ptp(image_rgb[200:300, 150:250], axis=2).mean() > 2, "the face has colours"
    np.testing.assert_array_equal(image_rgb[..., 1], grey[..., 1])
    assert editor.window.message_bar.message.text.startswith("Only the faces")
    assert len(editor.document.completions.alternatives) >= 1
    editor.document.undo_stack.undo()
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(editor.document.image_rgb, grey)
