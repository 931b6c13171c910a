"""The attributes panel: what it shows of a face, and when it asks for another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.errors import GeneratorError
from engine.request import FaceFrame
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from tests.engine.conftest import tiny_attributes, tiny_gfc, tiny_igan  # noqa: F401
from tests.gui.attribute_panel import (
    VALUES,
    level_of_square,
    panel_of,
    raise_panel,
    square,
    tick,
)
from tests.gui.canvas_events import move
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine


def test_the_face_is_shown_as_it_is_read_the_important_first(able: OpenEditor) -> None:
    rows = panel_of(able).rows
    assert list(rows) == ["Bangs", "Eyeglasses", "Goatee"]
    assert {name: row.value for name, row in rows.items()} == VALUES
    assert [row.check.isChecked() for row in rows.values()] == [False, True, False]
    assert not able.window.actions_.apply_attributes.isEnabled()


def test_a_group_opens_and_closes(qtbot, able: OpenEditor) -> None:
    rows, button = panel_of(able).rows, panel_of(able).group_buttons["beard"]
    assert list(panel_of(able).group_buttons) == ["beard"] and button.text() == "Beard"
    assert rows["Bangs"].slider.isVisible() and not rows["Goatee"].slider.isVisible()
    qtbot.mouseClick(button, LEFT)
    assert rows["Goatee"].slider.isVisible() and rows["Goatee"].check.isVisible()
    qtbot.mouseClick(button, LEFT)
    assert not rows["Goatee"].slider.isVisible()


def test_what_is_sought_is_shown_and_nothing_else(qtbot, able: OpenEditor) -> None:
    panel = panel_of(able)
    qtbot.keyClicks(panel.search_field, "oat")
    visible = [name for name, row in panel.rows.items() if row.slider.isVisible()]
    assert visible == ["Goatee"] and panel.group_buttons["beard"].isVisible()
    panel.search_field.setText("wings")
    assert not any(row.check.isVisible() for row in panel.rows.values())
    assert panel._nothing_found.isVisible() and not panel.group_buttons["beard"].isVisible()
    panel.search_field.clear()
    visible = [name for name, row in panel.rows.items() if row.slider.isVisible()]
    assert visible == ["Bangs", "Eyeglasses"] and not panel._nothing_found.isVisible()


def test_one_attribute_is_reset_and_the_others_stay(qtbot, able: OpenEditor, able_engine) -> None:
    tick(qtbot, able, "Bangs")
    tick(qtbot, able, "Eyeglasses")
    rows = panel_of(able).rows
    assert rows["Bangs"].reset_button.isEnabled() and not rows["Goatee"].reset_button.isEnabled()
    with qtbot.waitSignal(able.worker.idle):
        qtbot.mouseClick(rows["Bangs"].reset_button, LEFT)
    assert rows["Bangs"].value == 0.2 and panel_of(able).changes == {"Eyeglasses": 0.0}
    assert able_engine.attribute_requests[-1].changes == {"Eyeglasses": 0.0}
    assert not rows["Bangs"].reset_button.isEnabled()


def test_a_slider_shows_the_changed_face_and_edits_nothing(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    slider = panel_of(able).rows["Bangs"].slider
    slider.setFocus()
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert able_engine.attribute_requests[-1].changes == {"Bangs": 0.25}
    np.testing.assert_array_equal(able_engine.attribute_requests[-1].face.landmarks, portrait.landmarks)
    preview = able.document.preview.current
    assert preview is not None and (preview.patch.rgb == 25).all()
    np.testing.assert_array_equal(able.document.image_rgb, portrait.rgb)
    assert able.document.undo_stack.count() == 0
    with qtbot.waitSignal(able.document.preview.changed):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert able.document.preview.current is None
    assert not able.window.actions_.reset_attributes.isEnabled()


def test_apply_is_one_step_that_undo_takes_back(qtbot, able: OpenEditor, portrait) -> None:
    tick(qtbot, able, "Bangs")
    tick(qtbot, able, "Eyeglasses")
    with qtbot.waitSignal(able.worker.idle):
        qtbot.mouseClick(panel_of(able).apply_button, LEFT)
    expected = portrait.rgb.copy()
    expected[square(portrait)] = 100
    np.testing.assert_array_equal(able.document.image_rgb, expected)
    assert able.document.undo_stack.count() == 1 and able.document.preview.current is None
    np.testing.assert_array_equal(able.document.completions.base_photo().rgb, expected)
    assert {name: row.value for name, row in panel_of(able).rows.items()} == VALUES, "read anew"
    QTest.keyClick(able.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(able.document.image_rgb, portrait.rgb)


def test_reset_shows_the_face_as_it_is(qtbot, able: OpenEditor) -> None:
    tick(qtbot, able, "Bangs")
    assert able.document.preview.current is not None
    qtbot.mouseClick(panel_of(able).reset_button, LEFT)
    assert able.document.preview.current is None
    assert panel_of(able).rows["Bangs"].value == 0.2 and panel_of(able).changes == {}
    assert able.document.undo_stack.count() == 0


def test_the_newest_request_wins_and_apply_waits_for_it(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    able_engine.gate.clear()
    row = panel_of(able).rows["Bangs"]
    for value in (30, 40, 50, 60):
        row.slider.setValue(value)
    able.window.actions_.apply_attributes.trigger()
    assert able.document.undo_stack.count() == 0
    able_engine.gate.set()
    qtbot.waitUntil(lambda: able.document.undo_stack.count() == 1)
    assert [request.changes["Bangs"] for request in able_engine.attribute_requests] == [0.3, 0.6]
    assert (able.document.image_rgb[square(portrait)] == 60).all()


def test_what_was_set_is_dropped_when_the_pixels_change(qtbot, able: OpenEditor) -> None:
    tick(qtbot, able, "Bangs")
    brush_over(able, 100, 400)
    complete(qtbot, able)
    assert panel_of(able).changes == {} and not able.window.actions_.apply_attributes.isEnabled()
    qtbot.waitUntil(lambda: able.worker.is_idle)
    tick(qtbot, able, "Bangs")
    qtbot.mouseClick(panel_of(able).apply_button, LEFT)
    # The completion is accepted: what comes next starts from both.
    assert able.document.completions.alternatives == ()
    assert able.document.image_rgb[400, 100, 0] == 100 and able.document.undo_stack.count() == 3


def test_the_changed_face_stays_in_sight_when_the_generator_is_changed(qtbot, able: OpenEditor) -> None:
    tick(qtbot, able, "Bangs")
    shown = able.document.preview.current
    generators = able.window.generator_panel.generator_list
    generators.setCurrentIndex(generators.findData("telea"))
    assert able.document.preview.current is shown is not None


def test_left_open_it_reads_the_face_of_the_next_start(
    qtbot, able: OpenEditor, make_editor: Callable[..., OpenEditor]
) -> None:
    able.window._store()
    again = make_editor(able.document.path)
    qtbot.waitUntil(lambda: panel_of(again).note == "")
    assert panel_of(again).rows["Eyeglasses"].value == 0.9


def test_without_the_networks_it_says_what_is_missing(editor: OpenEditor) -> None:
    raise_panel(editor)
    assert panel_of(editor).note == "Nothing here changes faces; install it."
    assert panel_of(editor).rows == {}


def test_without_a_face_it_is_grey_until_a_frame_is_set(
    qtbot, able_engine: FakeEngine, editor: OpenEditor, portrait
) -> None:
    able_engine.faces.clear()
    raise_panel(editor)
    qtbot.waitUntil(lambda: panel_of(editor).note == "No face; set its frame.")
    assert not panel_of(editor).rows["Bangs"].slider.isEnabled()
    editor.document.faces.choose(FaceFrame(portrait.landmarks + 5))
    qtbot.waitUntil(lambda: panel_of(editor).note == "")
    tick(qtbot, editor, "Bangs")
    np.testing.assert_array_equal(able_engine.attribute_requests[-1].face.landmarks, portrait.landmarks + 5)


def test_a_hidden_panel_asks_nothing(qtbot, able_engine: FakeEngine, editor: OpenEditor) -> None:
    heard: list[object] = []
    editor.worker.finished.connect(lambda task, _result: heard.append(task))
    qtbot.wait(350)
    assert heard == [] and panel_of(editor).note != ""


def test_a_refusal_is_told_and_the_next_change_works(
    qtbot, able: OpenEditor, able_engine: FakeEngine
) -> None:
    able_engine.error = GeneratorError("Choose less.")
    with qtbot.waitSignal(able.worker.failed):
        panel_of(able).rows["Bangs"].slider.setValue(40)
        able.window.actions_.apply_attributes.trigger()
    assert able.window.message_bar.message.text == "Choose less."
    tick(qtbot, able, "Bangs")
    assert able.document.preview.current is not None and able.document.undo_stack.count() == 0


def test_apply_asks_again_for_what_was_refused(
    qtbot, able: OpenEditor, able_engine: FakeEngine, portrait
) -> None:
    tick(qtbot, able, "Bangs")
    able_engine.error = GeneratorError("Close other programs.")
    slider = panel_of(able).rows["Eyeglasses"].slider
    slider.setFocus()
    with qtbot.waitSignal(able.worker.failed):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    with qtbot.waitSignal(able.document.history_changed):
        qtbot.mouseClick(panel_of(able).apply_button, LEFT)
    assert (able.document.image_rgb[square(portrait)] == 195).all()


def test_the_status_bar_says_that_a_face_is_being_changed(
    qtbot, able: OpenEditor, able_engine: FakeEngine
) -> None:
    able_engine.gate.clear()
    slider = panel_of(able).rows["Bangs"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert able.window.status.text == "Changing the face…"
    with qtbot.waitSignal(able.worker.idle):
        able_engine.gate.set()
    qtbot.waitUntil(lambda: able.window.status.text == "")


def test_a_look_at_another_alternative_leaves_the_changed_face_in_sight(
    qtbot, able: OpenEditor, portrait
) -> None:
    brush_over(able, 100, 400)
    complete(qtbot, able)
    qtbot.waitUntil(lambda: able.worker.is_idle)
    tick(qtbot, able, "Bangs")
    assert level_of_square(able, portrait) == 100
    strip = able.window.findChild(AlternativesPanel).list
    move(strip.viewport(), QPointF(strip.visualItemRect(strip.item(1)).center()))
    assert level_of_square(able, portrait) != 100
    QApplication.sendEvent(strip.viewport(), QEvent(QEvent.Type.Leave))
    assert level_of_square(able, portrait) == 100


def test_saving_beside_alternatives_says_that_the_changed_face_is_not_in_the_file(
    qtbot, able: OpenEditor, able_engine: FakeEngine, tmp_path: Path
) -> None:
    brush_over(able, 100, 400)
    complete(qtbot, able)
    qtbot.waitUntil(lambda: able.worker.is_idle)
    able.document.mark_saved(tmp_path / "saved.png")
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(able.canvas, Qt.Key.Key_S, CTRL)
    assert able.window.message_bar.message.text == "Saved as saved.png."
    tick(qtbot, able, "Bangs")
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(able.canvas, Qt.Key.Key_S, CTRL)
    assert "without what the preview shows" in able.window.message_bar.message.text


def test_tab_goes_through_the_rows_from_top_to_bottom(qtbot, able: OpenEditor) -> None:
    tick(qtbot, able, "Bangs")
    panel = panel_of(able)
    beard = panel.group_buttons["beard"]
    qtbot.mouseClick(beard, LEFT)
    bangs, glasses, goatee = panel.rows.values()
    expected = [panel.search_field, bangs.check, bangs.slider, bangs.reset_button, glasses.check]
    expected += [glasses.slider, beard, goatee.check, goatee.slider, panel.apply_button, panel.reset_button]
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in expected:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == expected
