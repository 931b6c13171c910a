"""The window: keys, mouse, messages, and what is remembered."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
    QToolButton,
)
from shiboken6 import isValid

from engine.errors import DeviceError, EngineError
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from faceinpaint_gui.settings import Settings, ThemeChoice
from faceinpaint_gui.user_messages import Severity
from faceinpaint_gui.worker.completion_jobs import Complete
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine

# Keys and mouse


def test_ctrl_return_completes_what_the_mouse_brushed(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    brush_over(editor)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_Return, CTRL)
    mask_fill = editor.document.mask.fill
    assert mask_fill[225, 200] == 255
    assert (editor.document.image_rgb[mask_fill > 0] == 100).all()
    np.testing.assert_array_equal(
        editor.document.image_rgb[mask_fill == 0], editor.document.original_rgb[mask_fill == 0]
    )
    assert editor.window.status._time.text() == "123 ms"


def test_undo_takes_back_the_completion_and_then_the_stroke(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    assert editor.document.mask.has_fill
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL)
    assert not editor.document.mask.has_fill
    assert not editor.window.actions_.undo.isEnabled()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert editor.document.mask.has_fill


def test_digits_and_arrows_switch_between_alternatives(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    canvas = editor.canvas
    assert len(editor.document.completions.alternatives) == 3
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert editor.document.completions.chosen_index == 2
    assert editor.document.image_rgb[225, 200, 0] == 102
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert editor.document.completions.chosen_index == 1
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert editor.document.completions.chosen_index == 2


def test_digits_choose_after_a_click_on_complete(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.mouseClick(editor.window.complete_button, LEFT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert editor.document.completions.chosen_index == 1


def test_arrows_move_a_slider_that_has_the_focus(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    slider = editor.window.mask_panel.hardness_field.slider
    slider.setFocus()
    before = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() < before
    assert editor.document.completions.chosen_index == 0


def test_new_alternatives_come_from_new_seeds(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    brush_over(editor)
    assert not editor.window.actions_.new_alternatives.isEnabled()
    complete(qtbot, editor)
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_R, CTRL)
    assert [request.seed for request in fake_engine.requests] == [0, 3]
    assert [alternative.seed for alternative in editor.document.completions.alternatives] == [
        0,
        1,
        2,
        3,
        4,
        5,
    ]
    np.testing.assert_array_equal(fake_engine.requests[1].photo.rgb, editor.document.original_rgb)


def test_escape_cancels_and_changes_nothing(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    brush_over(editor)
    fake_engine.gate.clear()
    QTest.keyClick(editor.canvas, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: editor.window.status.text == "Filling the face")
    assert editor.window.cancel_button.isEnabled()
    assert not editor.window.complete_button.isEnabled()
    with qtbot.waitSignal(editor.worker.jobs_changed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(editor.window.complete_button.isEnabled)
    assert editor.window.status.text == ""
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    assert editor.window.message_bar.message is None


def test_escape_takes_back_a_shape_before_it_cancels(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    brush_over(editor)
    fake_engine.gate.clear()
    editor.window.actions_.complete.trigger()
    editor.window.actions_.polygon.trigger()
    place = editor.canvas.to_widget(200, 225).toPoint()
    qtbot.mouseClick(editor.canvas, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert not editor.canvas.polygon.is_drawing
    assert editor.worker.is_busy(Complete)
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert not editor.worker.is_busy(Complete)
    fake_engine.gate.set()
    qtbot.waitUntil(editor.window.complete_button.isEnabled)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_Backslash])
def test_holding_a_key_shows_the_original(qtbot, editor: OpenEditor, key: Qt.Key) -> None:
    canvas = editor.canvas
    QTest.keyPress(canvas, key)
    assert canvas.is_showing_original
    QTest.keyRelease(canvas, key)
    assert not canvas.is_showing_original


def test_holding_a_key_shows_the_original_after_a_thumbnail_was_clicked(qtbot, editor: OpenEditor) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    thumbnails = editor.window.findChild(AlternativesPanel).list
    qtbot.mouseClick(thumbnails.viewport(), LEFT, pos=thumbnails.visualItemRect(thumbnails.item(1)).center())
    assert editor.document.completions.chosen_index == 1
    focused = QApplication.focusWidget()
    QTest.keyPress(focused, Qt.Key.Key_C)
    assert editor.canvas.is_showing_original
    QTest.keyRelease(focused, Qt.Key.Key_C)
    assert not editor.canvas.is_showing_original


def test_holding_the_button_shows_the_original(qtbot, editor: OpenEditor) -> None:
    button = editor.window.compare_button
    qtbot.mousePress(button, LEFT)
    assert editor.canvas.is_showing_original
    qtbot.mouseRelease(button, LEFT)
    assert not editor.canvas.is_showing_original


def test_brackets_and_letters_change_the_brush(editor: OpenEditor) -> None:
    window = editor.window
    window.mask_panel.size_field.set_value(50)
    QTest.keyClick(editor.canvas, Qt.Key.Key_BracketRight)
    assert editor.canvas.brush_shape.radius_px == 30
    QTest.keyClick(editor.canvas, Qt.Key.Key_E)
    assert editor.canvas.tool is editor.canvas.eraser
    QTest.keyClick(editor.canvas, Qt.Key.Key_B)
    assert editor.canvas.tool is editor.canvas.brush


def test_the_eraser_takes_away_what_the_brush_marked(editor: OpenEditor) -> None:
    brush_over(editor)
    assert editor.document.mask.fill[225, 200] == 255
    editor.window.actions_.eraser.trigger()
    brush_over(editor)
    assert editor.document.mask.fill[225, 200] == 0


def test_mask_actions_do_what_they_say(editor: OpenEditor) -> None:
    actions, document = editor.window.actions_, editor.document
    brush_over(editor)
    area = np.count_nonzero(document.mask.fill)
    editor.window.mask_panel.grow_spin.setValue(4)
    actions.grow_mask.trigger()
    assert np.count_nonzero(document.mask.fill) > area
    actions.invert_mask.trigger()
    assert document.mask.fill[225, 200] == 0
    assert document.mask.fill[0, 0] == 255
    actions.clear_mask.trigger()
    assert not document.mask.has_fill


# Messages


def test_complete_without_a_mask_says_how_to_begin(editor: OpenEditor, fake_engine: FakeEngine) -> None:
    editor.window.actions_.complete.trigger()
    message = editor.window.message_bar.message
    assert message is not None
    assert "Brush over what hides the face" in message.text
    assert fake_engine.requests == []


def test_an_engine_error_is_shown_and_photo_and_mask_stay(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine
) -> None:
    brush_over(editor)
    fake_engine.error = EngineError("Choose another generator.")
    with qtbot.waitSignal(editor.worker.failed):
        editor.window.actions_.complete.trigger()
    assert editor.window.message_bar.message.text == "Choose another generator."
    assert editor.window.message_bar.message.severity is Severity.ERROR
    assert editor.document.mask.fill[225, 200] == 255
    assert editor.window.complete_button.isEnabled()


def test_warnings_of_a_completion_are_shown(qtbot, editor: OpenEditor, fake_engine: FakeEngine) -> None:
    fake_engine.warnings = ("No face lies under the mask.",)
    brush_over(editor)
    complete(qtbot, editor)
    assert editor.window.message_bar.message.text == "No face lies under the mask."
    assert editor.window.message_bar.message.severity is Severity.WARNING


def test_a_file_that_is_no_photo_leaves_the_open_one(qtbot, editor: OpenEditor, tmp_path: Path) -> None:
    with qtbot.waitSignal(editor.worker.failed):
        editor.files.open(tmp_path / "letter.txt")
    assert editor.window.message_bar.message.text == "letter.txt is no photo; open another file."
    assert editor.document.path == tmp_path / "portrait.jpg"


def test_a_device_that_fails_leaves_the_old_one_shown(qtbot, make_editor) -> None:
    engine = FakeEngine({"cuda": "Big card", "cpu": "Processor"})
    editor = make_editor(engine=engine)
    panel = editor.window.generator_panel
    assert panel.device_list.currentData() == "cuda"
    engine.error = DeviceError("The device is out of memory; choose the processor.")
    with qtbot.waitSignal(editor.worker.failed):
        panel.device_list.setFocus()
        QTest.keyClick(panel.device_list, Qt.Key.Key_Down)
    assert panel.device_list.currentData() == "cuda"
    assert "out of memory" in editor.window.message_bar.message.text
    assert editor.settings.device == "auto"


def test_switching_the_device_is_remembered(qtbot, make_editor) -> None:
    editor = make_editor(engine=FakeEngine({"cuda": "Big card", "cpu": "Processor"}))
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.generator_panel.device_list.setFocus()
        QTest.keyClick(editor.window.generator_panel.device_list, Qt.Key.Key_Down)
    assert editor.settings.device == "cpu"
    assert editor.window.status._device.text() == "Processor"


# What is remembered


def test_window_brush_and_theme_are_remembered(
    qtbot, editor: OpenEditor, make_editor, settings: Settings
) -> None:
    window = editor.window
    window.resize(760, 640)  # smaller than the offscreen screen
    window._dock.hide()
    window.mask_panel.size_field.set_value(321)
    window.actions_.themes[ThemeChoice.LIGHT].trigger()
    assert not editor.theme.is_dark
    assert window.close()
    reopened = make_editor()
    again = reopened.window
    again.restoreGeometry(settings.window_geometry)
    assert (again.width(), again.height()) == (760, 640)
    assert again._dock.isHidden()
    assert reopened.canvas.brush_shape.radius_px == 160.5
    assert again.theme.choice is ThemeChoice.LIGHT


def test_the_theme_recolours_the_icons(editor: OpenEditor) -> None:
    def lightness() -> float:
        image = editor.window.actions_.open.icon().pixmap(20, 20).toImage()
        pixels = [image.pixelColor(QPoint(x, y)) for x in range(20) for y in range(20)]
        opaque = [pixel.lightnessF() for pixel in pixels if pixel.alpha() > 200]
        return sum(opaque) / len(opaque)

    editor.window.actions_.themes[ThemeChoice.DARK].trigger()
    assert lightness() > 0.7
    editor.window.actions_.themes[ThemeChoice.LIGHT].trigger()
    assert lightness() < 0.3


def test_every_button_says_what_it_is(editor: OpenEditor) -> None:
    for action in editor.window.actions_.all():
        assert action.toolTip()
    for kind in (QAbstractSpinBox, QComboBox, QSlider):
        for widget in editor.window.findChildren(kind):
            assert widget.accessibleName(), widget
    for button in editor.window.mask_panel.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()


# Underneath


def test_no_slot_is_added_while_the_program_runs(qtbot, editor: OpenEditor) -> None:
    """PySide6 recommends to mark slots, and has now and then not found one that it had added itself."""
    brush_over(editor)
    complete(qtbot, editor)
    own = [
        each
        for each in gc.get_objects()
        if issubclass(type(each), QObject) and type(each).__module__.startswith("faceinpaint_gui")
    ]
    assert editor.document in own and editor.canvas in own
    added = {
        type(each).__name__
        for each in own
        if isValid(each) and each.metaObject().methodCount() != type(each).staticMetaObject.methodCount()
    }
    assert not added, "mark the methods that signals call with @Slot()"
