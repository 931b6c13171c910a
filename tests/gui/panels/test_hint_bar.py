"""The hints of the first start: they follow what is done, and come once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from faceinpaint_gui.panels.hint_bar import HintBar
from faceinpaint_gui.settings import Settings
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine
from tests.gui.test_settings import reopened


def hints_of(editor: OpenEditor) -> HintBar:
    return editor.window.findChild(HintBar)


def step_shown(editor: OpenEditor) -> str:
    bar = hints_of(editor)
    return bar.label.text()[:11] if bar.isVisible() else ""


@pytest.fixture
def first_editor(
    qtbot, settings: Settings, make_editor, fake_engine: FakeEngine, portrait, tmp_path: Path
) -> OpenEditor:
    """The editor as it is first seen, with a photo opened."""
    settings.hints_seen = False
    fake_engine.photos[tmp_path / "portrait.jpg"] = portrait.rgb
    editor = make_editor()
    assert step_shown(editor) == ""
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(tmp_path / "portrait.jpg")
    return editor


def test_the_hints_follow_the_first_photo_and_do_not_come_again(
    qtbot, first_editor: OpenEditor, settings: Settings, make_editor
) -> None:
    assert step_shown(first_editor) == "Step 1 of 3"
    brush_over(first_editor)
    assert step_shown(first_editor) == "Step 2 of 3"
    QTest.keyClick(first_editor.canvas, Qt.Key.Key_Z, CTRL)
    assert step_shown(first_editor) == "Step 1 of 3"
    brush_over(first_editor)
    assert not settings.hints_seen
    complete(qtbot, first_editor)
    assert step_shown(first_editor) == "Step 3 of 3"
    assert reopened(settings).hints_seen
    brush_over(first_editor, 150, 300)  # ends the choice, and nobody is told to complete again
    assert step_shown(first_editor) == ""
    first_editor.document.undo_stack.setIndex(0)
    first_editor.window.close()
    again = make_editor()
    with qtbot.waitSignal(again.current.photo_changed):
        again.files.open(first_editor.document.path)
    assert step_shown(again) == ""


def test_closed_hints_stay_away(first_editor: OpenEditor, settings: Settings) -> None:
    QTest.mouseClick(hints_of(first_editor).findChild(QToolButton), LEFT)
    assert step_shown(first_editor) == ""
    brush_over(first_editor)
    assert step_shown(first_editor) == ""
    assert reopened(settings).hints_seen


def test_the_hints_take_no_keys_and_stop_nothing(first_editor: OpenEditor) -> None:
    assert first_editor.canvas.hasFocus()
    QTest.keyClick(first_editor.canvas, Qt.Key.Key_E)
    assert first_editor.canvas.tool is first_editor.canvas.eraser
