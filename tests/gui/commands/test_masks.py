"""Masks from the clipboard, from the photo before and from the face parser, in the whole editor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from engine.faces.alignment import CANONICAL_LANDMARKS
from engine.faces.occlusion_layers import OFFERED, Occlusion
from engine.masks import write_mask
from engine.request import FaceFrame
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from faceinpaint_gui.panels.mask_panel import MaskPanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.user_messages import Severity
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over
from tests.gui.fake_engine import FakeEngine

SHIFT = Qt.KeyboardModifier.ShiftModifier
SIZE = (500, 400)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp) -> None:
    QGuiApplication.clipboard().clear()


def square(x: int = 50, y: int = 60, side: int = 100) -> np.ndarray:
    mask_fill = np.zeros(SIZE, np.uint8)
    mask_fill[y : y + side, x : x + side] = 255
    return mask_fill


def wait_for_mask(qtbot, editor: OpenEditor) -> None:
    qtbot.waitUntil(lambda: editor.worker.is_idle)


def copy_picture(mask_fill: np.ndarray) -> None:
    QGuiApplication.clipboard().setImage(rgb_to_qimage(np.repeat(mask_fill[..., None], 3, axis=2)))


def test_a_pasted_mask_replaces_the_present_one_in_one_step(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    before = editor.document.mask.fill.copy()
    copy_picture(square())
    QTest.keyClick(editor.canvas, Qt.Key.Key_V, CTRL | SHIFT)
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, square())
    assert editor.document.undo_stack.undoText() == "Paste mask"
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(editor.document.mask.fill, before)


def test_a_copied_file_is_loaded_as_mask(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    write_mask(square(), tmp_path / "m.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "m.png"))])
    QGuiApplication.clipboard().setMimeData(data)
    editor.window.actions_.paste_mask.trigger()
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, square())


def test_what_is_no_mask_for_this_photo_is_said_and_changes_nothing(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    before = editor.document.mask.fill.copy()
    for clipboard, severity, text in (
        (lambda: QGuiApplication.clipboard().setText("no mask"), Severity.INFO, "holds no picture"),
        (lambda: copy_picture(square()[:100]), Severity.ERROR, "400 x 100 pixels"),
    ):
        clipboard()
        editor.window.actions_.paste_mask.trigger()
        wait_for_mask(qtbot, editor)
        assert editor.window.message_bar.message.severity is severity
        assert text in editor.window.message_bar.message.text
    np.testing.assert_array_equal(editor.document.mask.fill, before)


# The mask of the photo before


@pytest.fixture
def other(fake_engine: FakeEngine, tmp_path: Path) -> Path:
    path = tmp_path / "other.jpg"
    fake_engine.photos[path] = np.full((800, 700, 3), 90, np.uint8)
    return path


def open_other(qtbot, editor: OpenEditor, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "ask_about_unsaved", lambda *_: UnsavedAnswer.DISCARD)
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(path)


def test_the_last_mask_is_placed_by_the_face_and_not_by_pixels(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, portrait, other: Path, monkeypatch
) -> None:
    first = FaceFrame(CANONICAL_LANDMARKS * 200 + (100, 120))
    second = FaceFrame(CANONICAL_LANDMARKS * 400 + (150, 300))
    fake_engine.faces = {
        int(portrait.rgb.sum()): [first],
        int(fake_engine.photos[other].sum()): [second],
    }
    x, y = np.rint(first.landmarks[0]).astype(int)
    editor.document.mask.replace(square(x - 10, y - 10, 21), "Eye")
    assert not editor.window.actions_.reuse_mask.isEnabled()
    open_other(qtbot, editor, other, monkeypatch)
    QTest.keyClick(editor.canvas, Qt.Key.Key_U, CTRL | SHIFT)
    wait_for_mask(qtbot, editor)
    rows, columns = np.nonzero(editor.document.mask.fill > 127)
    np.testing.assert_allclose((columns.mean(), rows.mean()), second.landmarks[0], atol=1)
    assert len(rows) == pytest.approx((2 * 21) ** 2, rel=0.06)
    assert editor.document.undo_stack.undoText() == "Reuse mask"


def test_frames_set_by_hand_place_the_mask(
    qtbot, editor: OpenEditor, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = CANONICAL_LANDMARKS * 200 + (100, 120), CANONICAL_LANDMARKS * 200 + (400, 520)
    editor.document.faces.choose(FaceFrame(first))
    editor.document.mask.replace(square(150, 200, 40), "Square")
    open_other(qtbot, editor, other, monkeypatch)
    editor.window.actions_.reuse_mask.trigger()
    wait_for_mask(qtbot, editor)
    assert "No face was found in this photo" in editor.window.message_bar.message.text
    assert not editor.document.mask.has_fill
    editor.document.faces.choose(FaceFrame(second))
    editor.window.actions_.reuse_mask.trigger()
    wait_for_mask(qtbot, editor)
    expected = np.zeros((800, 700), np.uint8)
    expected[600:640, 450:490] = 255
    assert np.count_nonzero((editor.document.mask.fill > 127) != (expected > 127)) < 10


def test_a_photo_left_without_a_mask_keeps_the_one_before(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, tmp_path: Path
) -> None:
    editor.document.faces.choose(FaceFrame(CANONICAL_LANDMARKS * 200 + (100, 120)))
    brush_over(editor)
    before = editor.document.mask.fill.copy()
    for path in (other, tmp_path / "portrait.jpg"):
        editor.photos.replace(fake_engine.read_photo(path))
    assert not editor.document.mask.has_fill
    editor.document.faces.choose(FaceFrame(CANONICAL_LANDMARKS * 200 + (100, 120)))
    editor.window.actions_.reuse_mask.trigger()
    wait_for_mask(qtbot, editor)
    np.testing.assert_allclose(editor.document.mask.fill.astype(int), before, atol=2)


# Parts of the face


def test_without_a_parser_there_are_no_buttons_and_no_menu_items(editor: OpenEditor) -> None:
    buttons = [b for b in editor.window.mask_panel.findChildren(QToolButton) if b.accessibleName() == "Eyes"]
    assert len(buttons) == 1 and not buttons[0].isVisible()
    assert not any(action.isVisible() for action in editor.window.actions_.parts.values())


@pytest.fixture
def parsing_editor(qtbot, make_editor, fake_engine: FakeEngine, portrait, tmp_path: Path) -> OpenEditor:
    fake_engine.marks_parts = True
    fake_engine.faces[int(portrait.rgb.sum())] = [FaceFrame(portrait.landmarks)]
    fake_engine.photos[tmp_path / "portrait.jpg"] = portrait.rgb
    editor = make_editor()
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(tmp_path / "portrait.jpg")
    return editor


@pytest.mark.parametrize(
    ("number", "name"), list(enumerate(["Eyes", "Brows", "Nose", "Mouth", "Hair", "Skin"]))
)
def test_one_click_or_key_adds_a_part_to_the_mask(
    qtbot, parsing_editor: OpenEditor, fake_engine: FakeEngine, portrait, number: int, name: str
) -> None:
    editor = parsing_editor
    brush_over(editor, 200, 400)
    stroke = editor.document.mask.fill.copy()
    (button,) = [b for b in editor.window.mask_panel.findChildren(QToolButton) if b.accessibleName() == name]
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    wait_for_mask(qtbot, editor)
    x, y = np.rint(portrait.landmarks[0]).astype(int)
    x += 30 * number
    expected = stroke.copy()
    expected[y : y + 20, x : x + 20] = 255
    np.testing.assert_array_equal(editor.document.mask.fill, expected)
    assert editor.document.undo_stack.undoText() == f"Mark part: {name}"
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(editor.document.mask.fill, stroke)
    editor.window.actions_.parts[name.lower()].trigger()
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, expected)


def test_a_part_of_no_face_is_said(qtbot, parsing_editor: OpenEditor, fake_engine: FakeEngine) -> None:
    fake_engine.faces.clear()
    parsing_editor.window.actions_.parts["nose"].trigger()
    wait_for_mask(qtbot, parsing_editor)
    assert parsing_editor.window.message_bar.message.text == "No face."
    assert not parsing_editor.document.mask.has_fill


def test_a_part_of_the_photo_before_does_not_reach_the_next(
    qtbot, parsing_editor: OpenEditor, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsing_editor.window.actions_.parts["nose"].trigger()
    open_other(qtbot, parsing_editor, other, monkeypatch)
    wait_for_mask(qtbot, parsing_editor)
    assert not parsing_editor.document.mask.has_fill


# What hides the face


def test_nothing_is_proposed_without_the_network_for_it(editor: OpenEditor) -> None:
    actions = editor.window.actions_
    assert not actions.propose_mask.isVisible()
    assert not any(action.isVisible() for action in actions.proposed_kinds.values())
    assert not propose_button(editor).isVisible()
    assert not kinds_menu(editor).menuAction().isVisible()


def propose_button(editor: OpenEditor) -> QToolButton:
    buttons = editor.window.mask_panel.findChildren(QToolButton)
    (button,) = [each for each in buttons if each.accessibleName() == "Propose mask"]
    return button


def kinds_menu(editor: OpenEditor) -> QMenu:
    menus = editor.window.menuBar().findChildren(QMenu)
    (menu,) = [each for each in menus if each.title() == "&What is proposed"]
    return menu


@pytest.fixture
def finding_editor(qtbot, make_editor, fake_engine: FakeEngine, portrait, tmp_path: Path) -> OpenEditor:
    """Its engine finds glasses and sunglasses."""
    fake_engine.proposes_masks = True
    fake_engine.faces[int(portrait.rgb.sum())] = [FaceFrame(portrait.landmarks)]
    fake_engine.occlusions = {Occlusion.GLASSES: square(), Occlusion.SUNGLASSES: square(250, 300, 30)}
    fake_engine.photos[tmp_path / "portrait.jpg"] = portrait.rgb
    editor = make_editor()
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(tmp_path / "portrait.jpg")
    return editor


def test_one_click_or_key_adds_what_hides_the_face_in_one_step(qtbot, finding_editor: OpenEditor) -> None:
    editor = finding_editor
    brush_over(editor, 200, 400)
    stroke = editor.document.mask.fill.copy()
    button = propose_button(editor)
    assert button.isVisible() and kinds_menu(editor).menuAction().isVisible()
    QTest.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))
    wait_for_mask(qtbot, editor)
    expected = np.maximum.reduce([stroke, square(), square(250, 300, 30)])
    np.testing.assert_array_equal(editor.document.mask.fill, expected)
    assert editor.document.undo_stack.undoText() == "Propose mask"
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(editor.document.mask.fill, stroke)
    QTest.keyClick(editor.canvas, Qt.Key.Key_P, CTRL | SHIFT)
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, expected)


def test_only_checked_kinds_are_proposed_and_they_are_remembered(
    qtbot, finding_editor: OpenEditor, settings: Settings
) -> None:
    editor = finding_editor
    actions = editor.window.actions_
    assert propose_button(editor).menu().actions() == list(actions.proposed_kinds.values())
    assert all(action.isChecked() for action in actions.proposed_kinds.values())
    actions.proposed_kinds[Occlusion.GLASSES].trigger()
    actions.propose_mask.trigger()
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, square(250, 300, 30))
    editor.window.mask_panel.store(settings)
    assert settings.kinds_left_out == "glasses"
    again = Actions(editor.window)
    MaskPanel(again, settings, editor.window)
    checked = {kind for kind, action in again.proposed_kinds.items() if action.isChecked()}
    assert checked == set(OFFERED) - {Occlusion.GLASSES}


def test_it_is_said_when_nothing_is_found_or_asked_for(
    qtbot, finding_editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    editor = finding_editor
    fake_engine.occlusions = {}
    brush_over(editor)
    before = editor.document.mask.fill.copy()
    editor.window.actions_.propose_mask.trigger()
    wait_for_mask(qtbot, editor)
    assert editor.window.message_bar.message.severity is Severity.INFO
    assert "Nothing that hides the face was found" in editor.window.message_bar.message.text
    for action in editor.window.actions_.proposed_kinds.values():
        action.setChecked(False)
    editor.window.actions_.propose_mask.trigger()
    assert "Nothing is checked" in editor.window.message_bar.message.text
    wait_for_mask(qtbot, editor)
    np.testing.assert_array_equal(editor.document.mask.fill, before)
    assert editor.document.undo_stack.undoText() != "Propose mask"


def test_the_frame_that_was_set_by_hand_is_looked_at(
    qtbot, finding_editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    editor = finding_editor
    fake_engine.faces.clear()
    editor.window.actions_.propose_mask.trigger()
    wait_for_mask(qtbot, editor)
    assert editor.window.message_bar.message.text == "No face."
    editor.document.faces.choose(FaceFrame(CANONICAL_LANDMARKS * 200 + (100, 120)))
    editor.window.actions_.propose_mask.trigger()
    wait_for_mask(qtbot, editor)
    assert editor.document.mask.has_fill
