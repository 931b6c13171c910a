"""Opening and saving in the editor, also while another photo is being read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from engine.errors import PhotoError
from engine.masks import write_mask
from engine.photo.io import read_photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.worker.engine_state import SetDevice
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import Answer, answer_save_as, answering, type_path
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete, paste_image, tab_texts
from tests.gui.fake_engine import FakeEngine

# Opening


def drop(editor: OpenEditor, *urls: QUrl) -> Qt.DropAction:
    """Drops files on the canvas with Shift held, by which a file manager proposes to move them.

    Returns:
        What is done; nothing if the drop is refused.
    """
    data = QMimeData()
    data.setUrls(urls)
    window, place = editor.window.windowHandle(), editor.canvas.mapTo(editor.window, QPoint(50, 50))
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(place, actions, data, LEFT, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return Qt.DropAction.IgnoreAction
    event = QDropEvent(QPointF(place), actions, data, LEFT, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(window, event)
    return event.dropAction()


def test_dropping_two_files_opens_both(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    other, third = tmp_path / "other.jpg", tmp_path / "third.jpg"
    fake_engine.photos[other] = np.full((30, 40, 3), 9, np.uint8)
    fake_engine.photos[third] = np.full((20, 50, 3), 8, np.uint8)
    action = drop(editor, QUrl.fromLocalFile(str(other)), QUrl.fromLocalFile(str(third)))
    assert action == Qt.DropAction.CopyAction, "a move would remove the file from its folder"
    qtbot.waitUntil(lambda: editor.document.path == third)
    assert tab_texts(editor) == ["portrait.jpg", "other.jpg", "third.jpg"]


def test_only_files_can_be_dropped(editor: OpenEditor) -> None:
    assert drop(editor) == drop(editor, QUrl("https://example.org/a.jpg")) == Qt.DropAction.IgnoreAction
    assert editor.worker.is_idle and tab_texts(editor) == ["portrait.jpg"]


def test_pasting_an_image_opens_it_without_a_file(qtbot, editor: OpenEditor) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(editor.current.photo_changed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_V, CTRL)
    assert editor.document.image_rgb.tolist() == [[[255, 0, 0]] * 20] * 10
    assert editor.document.path is None
    assert editor.window.windowTitle() == "Untitled picture[*] – faceinpaint"


def test_a_completion_does_not_reach_a_photo_pasted_meanwhile(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch
) -> None:
    brush_over(editor)
    fake_engine.gate.clear()
    editor.window.actions_.complete.trigger()
    qtbot.waitUntil(fake_engine.completing.is_set)
    h, w = editor.document.mask.fill.shape
    paste_image(editor, w, h)
    fake_engine.gate.set()
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert (editor.document.image_rgb == (255, 0, 0)).all()
    assert editor.document.undo_stack.count() == 0


def test_a_completion_queued_behind_the_opening_of_another_photo_does_not_reach_it(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.jpg"
    fake_engine.photos[other] = np.full_like(editor.document.image_rgb, 9)
    write_mask(editor.document.mask.fill, tmp_path / "m.png")
    brush_over(editor)
    editor.files.open(other)
    editor.window.actions_.complete.trigger()
    editor.masks.load(tmp_path / "m.png")
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert (editor.document.image_rgb == 9).all()
    assert editor.document.undo_stack.count() == 0


def test_a_pasted_picture_stays_beside_a_photo_that_was_being_read(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    fake_engine.photos[tmp_path / "other.jpg"] = np.full((30, 40, 3), 9, np.uint8)
    editor.files.open(tmp_path / "other.jpg")
    paste_image(editor)
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert tab_texts(editor) == ["portrait.jpg", "• Untitled picture", "other.jpg"]
    editor.tabs.setCurrentIndex(1)
    assert editor.document.image_rgb.shape == (10, 20, 3)


def test_pasting_a_copied_file_opens_the_file(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    other = tmp_path / "other.jpg"
    fake_engine.photos[other] = np.full((30, 40, 3), 9, np.uint8)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.window.actions_.paste.trigger()
    assert editor.document.path == other


def test_pasting_nothing_says_so(editor: OpenEditor) -> None:
    QGuiApplication.clipboard().setText("words")
    editor.window.actions_.paste.trigger()
    assert "no picture" in editor.window.message_bar.message.text


def test_recent_files_are_listed_opened_and_forgotten_when_gone(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    menu = editor.window.recent_menu
    assert menu.actions()[0].text() == "portrait.jpg"
    editor.files.close_current()
    with qtbot.waitSignal(editor.current.photo_changed):
        menu.actions()[0].trigger()
    editor.files.close_current()
    del fake_engine.photos[tmp_path / "portrait.jpg"]
    with qtbot.waitSignal(editor.worker.failed):
        menu.actions()[0].trigger()
    assert editor.settings.recent_files == []
    assert not menu.isEnabled()


def test_a_mask_file_replaces_the_mask_in_one_undo_step(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    mask_fill = np.zeros(editor.document.mask.fill.shape, np.uint8)
    mask_fill[10:20, 10:20] = 255
    write_mask(mask_fill, tmp_path / "m.png")
    monkeypatch.setattr(questions, "ask_mask_to_open", lambda *_: tmp_path / "m.png")
    brush_over(editor)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.load_mask.trigger()
    np.testing.assert_array_equal(editor.document.mask.fill, mask_fill)
    editor.document.undo_stack.undo()
    assert editor.document.mask.fill[225, 200] == 255


def test_the_mask_is_saved_as_it_is(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    suggested: list[Path] = []

    def ask(_parent, suggestion: Path) -> Path:
        suggested.append(suggestion)
        return tmp_path / "m.png"

    monkeypatch.setattr(questions, "ask_where_to_save_mask", ask)
    brush_over(editor)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save_mask.trigger()
    assert suggested == [tmp_path / "portrait-mask.png"]
    saved = read_photo(tmp_path / "m.png")
    np.testing.assert_array_equal(saved.rgb[..., 0], editor.document.mask.fill)


# Saving


def test_the_first_save_asks_where_and_the_second_does_not(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    target = tmp_path / "out.jpg"
    suggested = answer_save_as(monkeypatch, target)
    brush_over(editor)
    complete(qtbot, editor)
    assert editor.window.isWindowModified()
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_S, CTRL)
    assert suggested == [tmp_path / "portrait-edited.jpg"]
    np.testing.assert_array_equal(fake_engine.written[target].rgb, editor.document.image_rgb)
    assert not editor.window.isWindowModified()
    assert editor.window.windowTitle() == "out.jpg[*] – faceinpaint"
    editor.document.completions.choose(2)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save.trigger()
    assert len(suggested) == 1
    assert fake_engine.written[target].rgb[225, 200, 0] == 102
    assert tmp_path / "portrait.jpg" not in fake_engine.written


def test_edits_made_while_saving_stay_unsaved(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.writing_gate.clear()
    editor.window.actions_.save.trigger()
    brush_over(editor, y=300)
    with qtbot.waitSignal(editor.worker.idle):
        fake_engine.writing_gate.set()
    assert editor.document.is_modified
    assert editor.window.isWindowModified()


def test_a_save_that_ends_after_another_photo_was_opened_is_not_credited_to_that(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.writing_gate.clear()
    editor.window.actions_.save.trigger()
    paste_image(editor)
    editor.document.mask.invert()
    with qtbot.waitSignal(editor.worker.idle):
        fake_engine.writing_gate.set()
    assert editor.document.path is None
    assert editor.document.is_modified
    suggested = answer_save_as(monkeypatch, None)
    editor.window.actions_.save.trigger()
    assert len(suggested) == 1, "Save may not write over the file of another photo"


def arrive_in_the_dialog(qtbot, editor: OpenEditor, fake_engine: FakeEngine, answer: Answer) -> Answer:
    """Has the photo that is asked for be read while the dialog is open, and then answers that."""

    def let_in(dialog: QDialog) -> None:
        with qtbot.waitSignal(editor.worker.engine.device_changed):
            editor.worker.submit(SetDevice("cpu"))  # answers come in order, so this one after the photo
            fake_engine.gate.set()
        answer(dialog)

    return let_in


@pytest.fixture
def awaiting(qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path) -> OpenEditor:
    """Shows portrait.jpg, completed and with further edits; flat.jpg is asked for and not read yet."""
    fake_engine.photos[tmp_path / "flat.jpg"] = np.full((30, 40, 3), 9, np.uint8)
    brush_over(editor)
    complete(qtbot, editor)
    brush_over(editor, y=300)
    fake_engine.gate.clear()
    fake_engine.completing.clear()
    editor.window.actions_.complete.trigger()  # which keeps the worker from reading
    qtbot.waitUntil(fake_engine.completing.is_set)
    editor.files.open(tmp_path / "flat.jpg")
    return editor


def test_save_as_saves_the_photo_it_asked_about_though_another_one_is_read_meanwhile(
    qtbot, awaiting: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    target = tmp_path / "out.jpg"
    answer = arrive_in_the_dialog(qtbot, awaiting, fake_engine, type_path(target))
    with answering(answer), qtbot.waitSignal(awaiting.worker.idle):
        awaiting.window.actions_.save_as.trigger()
    qtbot.waitUntil(lambda: awaiting.worker.is_idle)
    assert fake_engine.written[target].rgb.shape == (500, 400, 3)
    assert tab_texts(awaiting) == ["out.jpg", "flat.jpg"]
    assert (awaiting.document.image_rgb == 9).all()


def test_the_canvas_is_extended_of_the_photo_it_was_asked_for(
    qtbot, awaiting: OpenEditor, fake_engine: FakeEngine
) -> None:
    def extend(dialog: QDialog) -> None:
        assert isinstance(dialog, CanvasDialog)
        dialog.sides["left"].setValue(60)
        QTest.mouseClick(dialog.extend_button, LEFT)

    awaiting.window.actions_.extend_canvas.trigger()
    with answering(arrive_in_the_dialog(qtbot, awaiting, fake_engine, extend)):
        qtbot.waitUntil(lambda: awaiting.worker.is_idle)
    assert awaiting.document.image_rgb.shape == (30, 40, 3) and not awaiting.document.is_modified
    awaiting.photos.show(0)
    assert awaiting.document.image_rgb.shape == (500, 460, 3)


@pytest.mark.parametrize("second_fails", [False, True])
def test_of_two_quick_saves_the_second_decides(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path, second_fails: bool
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.writing_gate.clear()
    editor.window.actions_.save.trigger()
    brush_over(editor, y=300)
    answer_save_as(monkeypatch, tmp_path / ("full.jpg" if second_fails else "out.jpg"))
    fake_engine.refused.add(tmp_path / "full.jpg")
    editor.window.actions_.save.trigger()
    fake_engine.writing_gate.set()
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert editor.document.is_modified == second_fails
    assert editor.document.path == tmp_path / "out.jpg"


def test_a_save_that_fails_keeps_the_edits_unsaved(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.error = PhotoError("The disk is full.")
    with qtbot.waitSignal(editor.worker.failed):
        editor.window.actions_.save.trigger()
    assert editor.window.message_bar.message.text == "The disk is full."
    assert editor.document.is_modified
    assert editor.document.path == tmp_path / "portrait.jpg"
