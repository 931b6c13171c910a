"""The questions that guard unsaved edits when a photo or the window is closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import answer_save_as, answer_unsaved, answering, press_escape
from tests.gui.editor_events import CTRL, brush_over, paste_image, tab_texts
from tests.gui.fake_engine import FakeEngine


def test_without_edits_nobody_is_asked(editor: OpenEditor, monkeypatch) -> None:
    asked = answer_unsaved(monkeypatch, UnsavedAnswer.CANCEL)
    assert editor.window.close()
    assert asked == []
    assert editor.worker._thread.isFinished()


def test_cancel_keeps_the_window_open(editor: OpenEditor, monkeypatch) -> None:
    asked = answer_unsaved(monkeypatch, UnsavedAnswer.CANCEL)
    brush_over(editor)
    assert not editor.window.close()
    assert asked == ["portrait.jpg"]
    assert editor.window.isVisible()
    assert editor.worker._thread.isRunning()


def test_discard_closes_without_saving(editor: OpenEditor, fake_engine: FakeEngine, monkeypatch) -> None:
    answer_unsaved(monkeypatch, UnsavedAnswer.DISCARD)
    brush_over(editor)
    editor.window.close()
    assert not editor.window.isVisible()
    assert editor.worker._thread.isFinished()
    assert fake_engine.written == {}


def test_save_saves_and_then_closes(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_unsaved(monkeypatch, UnsavedAnswer.SAVE)
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    editor.window.close()
    assert editor.window.isVisible()
    qtbot.waitUntil(lambda: not editor.window.isVisible())
    assert set(fake_engine.written) == {tmp_path / "out.jpg"}


def test_save_and_then_no_file_name_keeps_the_window_open(editor: OpenEditor, monkeypatch) -> None:
    answer_unsaved(monkeypatch, UnsavedAnswer.SAVE)
    answer_save_as(monkeypatch, None)
    brush_over(editor)
    assert not editor.window.close()
    assert editor.document.is_modified


def test_closing_while_a_file_is_written_waits_for_it(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.writing_gate.clear()
    editor.window.actions_.save.trigger()
    assert not editor.window.close()
    fake_engine.writing_gate.set()
    qtbot.waitUntil(lambda: not editor.window.isVisible())
    assert set(fake_engine.written) == {tmp_path / "out.jpg"}


def test_a_photo_that_is_saved_to_be_closed_stays_while_a_dialog_asks_about_it(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    def finish_writing(dialog: QDialog) -> None:
        with qtbot.waitSignal(editor.worker.idle):
            fake_engine.writing_gate.set()
        press_escape(dialog)

    answer_unsaved(monkeypatch, UnsavedAnswer.SAVE)
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    brush_over(editor)
    fake_engine.writing_gate.clear()
    editor.files.close_current()
    with answering(finish_writing):
        editor.window.actions_.save_mask.trigger()
    assert tab_texts(editor) == ["out.jpg"]
    editor.files.close_current()
    assert editor.photos.count == 0


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
