"""Opening photos and masks in the editor: dropped, pasted, and asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.masks import write_mask
from engine.photo.io import read_photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from tests.gui.commands.test_files import answer_save_as, answer_unsaved, paste_image, tab_texts
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over
from tests.gui.fake_engine import FakeEngine


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


def test_closing_a_pasted_picture_that_was_never_saved_asks_first(
    editor: OpenEditor, monkeypatch, tmp_path: Path, qtbot
) -> None:
    paste_image(editor)
    asked = answer_unsaved(monkeypatch, UnsavedAnswer.CANCEL)
    QTest.keyClick(editor.canvas, Qt.Key.Key_W, CTRL)
    assert asked == ["Untitled picture"] and editor.photos.count == 2
    answer_save_as(monkeypatch, tmp_path / "pasted.png")
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_S, CTRL)
    QTest.keyClick(editor.canvas, Qt.Key.Key_W, CTRL)
    assert asked == ["Untitled picture"] and editor.photos.count == 1


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
