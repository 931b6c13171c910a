"""A completion that runs while another photo is shown: it goes on, and arrives where it belongs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine.canvas import Border
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from faceinpaint_gui.worker.completion_jobs import Complete
from tests.gui.commands.test_files import tab_texts
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine
from tests.gui.recovery.test_recovery import left_box


@pytest.fixture
def completing(qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path) -> OpenEditor:
    """portrait.jpg is being completed, mirror.jpg is shown."""
    path = tmp_path / "mirror.jpg"
    fake_engine.photos[path] = editor.document.original_rgb[:, ::-1].copy()
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(path)
    click_tab(editor, 0)
    brush_over(editor)
    fake_engine.gate.clear()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: editor.window.status.text == "Filling the face")
    click_tab(editor, 1)
    return editor


def click_tab(editor: OpenEditor, index: int) -> None:
    QTest.mouseClick(editor.tabs, LEFT, Qt.KeyboardModifier.NoModifier, editor.tabs.tabRect(index).center())


def finish(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    with qtbot.waitSignal(editor.worker.idle):
        fake_engine.gate.set()


def end_silently(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    """Lets a completion that was given up end, and makes sure that nothing comes of it."""
    with qtbot.assertNotEmitted(editor.worker.finished):
        fake_engine.gate.set()
        qtbot.waitUntil(lambda: editor.worker.is_idle)


def test_it_arrives_in_its_own_tab(qtbot, completing: OpenEditor, fake_engine: FakeEngine) -> None:
    document, window = completing.document, completing.window
    assert window.status.text == "portrait.jpg: Filling the face" and window.cancel_button.isEnabled()
    assert not window.complete_button.isEnabled(), "there is one worker"
    brush_over(completing, x=100, y=100)
    finish(qtbot, completing, fake_engine)
    assert tab_texts(completing) == ["• portrait.jpg", "• mirror.jpg"]
    assert document.undo_stack.count() == 1 and not document.completions.alternatives
    np.testing.assert_array_equal(document.image_rgb, document.original_rgb)
    qtbot.waitUntil(window.complete_button.isEnabled)
    assert window.status.text == ""

    assert window.message_bar.message.text == "portrait.jpg is completed."
    qtbot.mouseClick(window.message_bar.findChild(QPushButton), LEFT)
    assert completing.photos.current == 0
    document = completing.document
    assert [each.seed for each in document.completions.alternatives] == [0, 1, 2]
    assert document.image_rgb[225, 200].tolist() == [100] * 3
    QTest.keyClick(completing.canvas, Qt.Key.Key_3)
    assert document.image_rgb[225, 200].tolist() == [102] * 3
    QTest.keyClick(completing.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(document.image_rgb, document.original_rgb)
    assert document.mask.fill[225, 200] == 255, "the stroke is a step of its own"


def test_the_progress_is_that_of_the_shown_photo_again_when_one_comes_back(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine
) -> None:
    click_tab(completing, 0)
    assert completing.window.status.text == "Filling the face"
    finish(qtbot, completing, fake_engine)
    assert len(completing.document.completions.alternatives) == 3
    assert completing.window.message_bar.message is None


def test_more_alternatives_join_the_strip_behind_another_tab(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine
) -> None:
    click_tab(completing, 0)
    finish(qtbot, completing, fake_engine)
    qtbot.waitUntil(completing.window.complete_button.isEnabled)
    steps = completing.document.undo_stack.count()
    fake_engine.gate.clear()
    fake_engine.completing.clear()
    QTest.keyClick(completing.canvas, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(fake_engine.completing.is_set)
    QTest.keyClick(completing.canvas, Qt.Key.Key_Tab, CTRL)
    finish(qtbot, completing, fake_engine)
    QTest.keyClick(completing.canvas, Qt.Key.Key_Tab, CTRL)
    assert [each.seed for each in completing.document.completions.alternatives] == [0, 1, 2, 3, 4, 5]
    assert completing.document.undo_stack.count() == steps
    assert completing.document.image_rgb[225, 200].tolist() == [103] * 3


def test_what_is_to_be_told_of_it_is_told(qtbot, completing: OpenEditor, fake_engine: FakeEngine) -> None:
    fake_engine.warnings = ("No face was found.",)
    finish(qtbot, completing, fake_engine)
    assert completing.window.message_bar.message.text == "portrait.jpg is completed. No face was found."


def test_escape_cancels_it_from_any_tab(qtbot, completing: OpenEditor, fake_engine: FakeEngine) -> None:
    QTest.keyClick(completing.canvas, Qt.Key.Key_Escape)
    end_silently(qtbot, completing, fake_engine)
    assert completing.window.status.text == ""
    click_tab(completing, 0)
    np.testing.assert_array_equal(completing.document.image_rgb, completing.document.original_rgb)


def test_closing_its_tab_cancels_it(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine, monkeypatch
) -> None:
    monkeypatch.setattr(questions, "ask_about_unsaved", lambda *_: UnsavedAnswer.DISCARD)
    completing.tabs.tabCloseRequested.emit(0)
    assert tab_texts(completing) == ["mirror.jpg"] and not completing.worker.is_busy(Complete)
    end_silently(qtbot, completing, fake_engine)
    np.testing.assert_array_equal(completing.document.image_rgb, completing.document.original_rgb)
    brush_over(completing)
    complete(qtbot, completing)
    assert completing.document.image_rgb[225, 200].tolist() == [100] * 3


def test_closing_another_tab_does_not(qtbot, completing: OpenEditor, fake_engine: FakeEngine) -> None:
    QTest.keyClick(completing.canvas, Qt.Key.Key_W, CTRL)
    assert tab_texts(completing) == ["• portrait.jpg"]
    finish(qtbot, completing, fake_engine)
    assert len(completing.document.completions.alternatives) == 3


def test_another_photo_is_opened_beside_it(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    click_tab(completing, 0)
    path = tmp_path / "third.jpg"
    fake_engine.photos[path] = completing.document.original_rgb[::-1].copy()
    completing.files.open(path)
    with qtbot.waitSignal(completing.worker.idle):
        fake_engine.gate.set()
    assert tab_texts(completing) == ["• portrait.jpg", "mirror.jpg", "third.jpg"]
    assert completing.photos.current == 2
    click_tab(completing, 0)
    assert len(completing.document.completions.alternatives) == 3


def test_the_next_photo_of_the_folder_takes_the_place_of_one_that_is_being_completed(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    click_tab(completing, 0)
    completing.document.mark_saved(tmp_path / "portrait.jpg")
    for name in ("portrait.jpg", "zzz.jpg"):
        (tmp_path / name).touch()
    fake_engine.photos[tmp_path / "zzz.jpg"] = completing.document.original_rgb[::-1].copy()
    with qtbot.waitSignal(completing.worker.idle):
        QTest.keyClick(completing.canvas, Qt.Key.Key_PageDown)
        assert not completing.worker.is_busy(Complete)
        fake_engine.gate.set()
    assert tab_texts(completing) == ["zzz.jpg", "mirror.jpg"]


def test_going_through_the_folder_elsewhere_leaves_it_alone(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    for name in ("mirror.jpg", "zzz.jpg"):
        (tmp_path / name).touch()
    fake_engine.photos[tmp_path / "zzz.jpg"] = completing.document.original_rgb[::-1].copy()
    QTest.keyClick(completing.canvas, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(completing.worker.idle):
        fake_engine.gate.set()
    assert tab_texts(completing) == ["• portrait.jpg", "zzz.jpg"]


def test_a_canvas_of_another_size_ends_it(qtbot, completing: OpenEditor, fake_engine: FakeEngine) -> None:
    click_tab(completing, 0)
    completing.document.extend(Border(left=10))
    assert not completing.worker.is_busy(Complete)
    end_silently(qtbot, completing, fake_engine)


def test_what_arrived_behind_another_tab_survives_a_crash(
    qtbot, completing: OpenEditor, fake_engine: FakeEngine, make_editor
) -> None:
    finish(qtbot, completing, fake_engine)
    qtbot.waitUntil(lambda: completing.recovery.is_up_to_date)
    completing.recovery.close(removes=False)
    again = make_editor()
    next(each for each in left_box(again).buttons() if each.text() == "&Restore").click()
    assert again.document.image_rgb[225, 200].tolist() == [100] * 3
    assert len(again.document.completions.alternatives) == 3
