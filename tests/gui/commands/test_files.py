"""Saving in the editor, and the questions that guard unsaved edits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from engine.errors import PhotoError
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.canvas_dialog import CanvasDialog
from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from faceinpaint_gui.worker.engine_state import SetDevice
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import Answer, answering, press_escape, type_path
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine


def answer_unsaved(monkeypatch, answer: UnsavedAnswer) -> list[str]:
    """Answers the question about unsaved edits; returns the names that were asked about."""
    asked: list[str] = []

    def ask(_parent, name: str) -> UnsavedAnswer:
        asked.append(name)
        return answer

    monkeypatch.setattr(questions, "ask_about_unsaved", ask)
    return asked


def answer_save_as(monkeypatch, path: Path | None) -> list[Path]:
    """Answers the Save As dialog; returns what it suggested."""
    suggested: list[Path] = []

    def ask(_parent, suggestion: Path, _format: str) -> Path | None:
        suggested.append(suggestion)
        return path

    monkeypatch.setattr(questions, "ask_where_to_save", ask)
    return suggested


def tab_texts(editor: OpenEditor) -> list[str]:
    return [editor.tabs.tabText(index) for index in range(editor.tabs.count())]


def paste_image(editor: OpenEditor, width: int = 20, height: int = 10) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    editor.window.actions_.paste.trigger()


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


# Unsaved edits


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


# As an external editor


def test_a_file_that_was_handed_over_is_saved_over_without_a_question(
    qtbot, make_editor, fake_engine: FakeEngine, portrait, monkeypatch, tmp_path: Path
) -> None:
    path = tmp_path / "from-a-catalogue.tif"
    path.write_bytes(b"kept for its stamp")
    other = tmp_path / "other.jpg"
    fake_engine.photos |= {path: portrait.rgb, other: portrait.rgb}
    suggested = answer_save_as(monkeypatch, None)
    editor = make_editor(photo=path, is_in_place=True)
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    assert not editor.window.isWindowModified()
    brush_over(editor)
    complete(qtbot, editor)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_S, CTRL)
    np.testing.assert_array_equal(fake_engine.written[path].rgb, editor.document.image_rgb)
    assert not editor.window.isWindowModified() and not suggested

    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(other)
    editor.window.actions_.save.trigger()
    assert suggested == [tmp_path / "other-edited.jpg"]
