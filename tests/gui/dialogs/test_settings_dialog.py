"""The settings dialog: what is accepted works at once and is remembered, what is cancelled is not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.settings_dialog import SettingsDialog
from faceinpaint_gui.settings import Settings, ThemeChoice
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine
from tests.gui.test_settings import reopened

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def in_settings(
    editor: OpenEditor, change: Callable[[SettingsDialog], None], button: QDialogButtonBox.StandardButton = OK
) -> None:
    """Opens the settings by their key, changes something in them, and presses a button."""
    seen: list[SettingsDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        seen.append(dialog)
        change(dialog)
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(button), LEFT)

    editor.window.activateWindow()
    assert QTest.qWaitForWindowActive(editor.window)
    QTimer.singleShot(0, act)
    QTest.keyClick(editor.window, Qt.Key.Key_Comma, CTRL)
    assert len(seen) == 1


def change_everything(dialog: SettingsDialog) -> None:
    dialog.theme_list.setFocus()
    QTest.keyClicks(dialog.theme_list, "Li")
    QTest.mouseClick(dialog.color_button, LEFT)
    for spin, text in (
        (dialog.opacity_spin, "100"),
        (dialog.alternatives_spin, "5"),
        (dialog.memory_spin, "640"),
    ):
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, text)
    for box in (dialog.preview_box, dialog.ai_box):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)


def state_of(editor: OpenEditor, settings: Settings) -> tuple[object, ...]:
    window = editor.window
    return (
        editor.theme.is_dark,
        window.actions_.themes[ThemeChoice.LIGHT].isChecked(),
        window.mask_panel.color.name(QColor.NameFormat.HexArgb),
        window.generator_panel.alternatives,
        window.actions_.live_preview.isChecked(),
        settings.theme,
        settings.mask_color,
        settings.mask_opacity_percent,
        settings.alternatives,
        settings.live_preview,
        settings.history_mb,
        settings.marks_ai,
    )


@pytest.fixture(autouse=True)
def red_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "ask_mask_color", lambda parent, color: QColor("#fa1e3c"))


def test_what_is_accepted_works_at_once_and_after_a_restart(
    editor: OpenEditor, settings: Settings, make_editor
) -> None:
    editor.window.actions_.themes[ThemeChoice.DARK].trigger()
    brush_over(editor)
    editor.canvas.set_zoom(1.0)
    place = editor.canvas.to_widget(180, 225).toPoint()
    in_settings(editor, change_everything)
    expected = (
        *(False, True, "#fffa1e3c", 5, True),
        *(ThemeChoice.LIGHT, "#fa1e3c", 100, 5, True, 640, True),
    )
    assert state_of(editor, settings) == expected
    editor.window.actions_.live_preview.setChecked(False)
    assert editor.canvas.grab().toImage().pixelColor(place) == QColor("#fa1e3c")
    editor.window.actions_.live_preview.setChecked(True)
    editor.document.undo_stack.setIndex(0)
    assert editor.window.close()
    assert state_of(make_editor(), reopened(settings)) == expected


def test_cancel_changes_nothing(editor: OpenEditor, settings: Settings) -> None:
    before = state_of(editor, settings)
    in_settings(editor, change_everything, CANCEL)
    assert state_of(editor, settings) == before


def test_the_dialog_shows_what_was_changed_in_the_panels(editor: OpenEditor) -> None:
    editor.window.generator_panel.alternatives_spin.setValue(9)
    editor.window.mask_panel.opacity_spin.setValue(35)
    editor.window.actions_.themes[ThemeChoice.DARK].trigger()

    def look(dialog: SettingsDialog) -> None:
        assert dialog.alternatives_spin.value() == 9
        assert dialog.opacity_spin.value() == 35
        assert dialog.theme_list.currentText() == "Dark"

    in_settings(editor, look)


def test_the_device_is_switched(qtbot, make_editor) -> None:
    editor = make_editor(engine=FakeEngine({"cuda": "Big card", "cpu": "Processor"}))

    def choose(dialog: SettingsDialog) -> None:
        assert dialog.device == "cuda"
        dialog.device_list.setFocus()
        QTest.keyClick(dialog.device_list, Qt.Key.Key_Down)

    with qtbot.waitSignal(editor.worker.idle):
        in_settings(editor, choose)
    assert editor.settings.device == editor.window.generator_panel.device == "cpu"
    in_settings(editor, lambda dialog: None)
    assert editor.worker.is_idle


def test_less_memory_forgets_old_steps_at_once_and_more_keeps_them(
    qtbot, editor: OpenEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(editor.settings), "history_mb", 192)
    for y in (150, 225, 300):
        brush_over(editor, y=y)
        complete(qtbot, editor)
    assert editor.document.undo_stack.count() == 6
    shown = editor.document.image_rgb.copy()
    monkeypatch.setattr(type(editor.settings), "history_mb", 0)
    editor.window.settings_changed.emit()
    assert editor.document.undo_stack.count() == 1
    assert (editor.document.image_rgb == shown).all()


def test_a_corrupted_settings_file_gives_the_defaults(
    make_editor, settings: Settings, tmp_path: Path
) -> None:
    path = Path(settings.store.fileName())
    settings.theme = ThemeChoice.LIGHT
    settings.store.sync()
    path.write_bytes(b"\x00\xff[[[view\ntheme=@Variant(\x7f\x00)\n%%%=\n[history]\nmemory_mb=@ByteArray(" * 9)
    settings.store = QSettings(str(path), QSettings.Format.IniFormat)
    editor = make_editor()
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.history_mb == 192
    in_settings(editor, change_everything)
    assert reopened(settings).history_mb == 640


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)", extend=True)
def test_the_entries_of_a_list_stand_below_each_other(qtbot, editor: OpenEditor) -> None:
    dialog = SettingsDialog(editor.window, editor.settings, {}, "")
    qtbot.addWidget(dialog)
    dialog.show()
    combo = dialog.theme_list
    QTest.keyClick(combo, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = combo.view()
    qtbot.waitUntil(view.isVisible)
    rows = [view.visualRect(combo.model().index(row, 0)) for row in range(combo.count())]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rows)), rows
    assert rows[-1].bottom() <= view.viewport().height() < rows[-1].bottom() + rows[-1].height()
    combo.hidePopup()
