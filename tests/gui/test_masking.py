"""Masking in the whole editor: the tool palette, edits of the whole mask, how it is shown, what is kept."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar, QToolButton

from engine import masks
from faceinpaint_gui.dialogs import questions
from tests.gui.canvas_events import NO_KEYS
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over

TOOL_KEYS = {"brush": "B", "eraser": "E", "rectangle": "R", "ellipse": "O", "lasso": "L", "polygon": "P"}


def palette_buttons(editor: OpenEditor) -> list[QToolButton]:
    bar = editor.window.findChild(QToolBar, "tool_palette")
    return [
        button for action in bar.actions() if isinstance(button := bar.widgetForAction(action), QToolButton)
    ]


@pytest.mark.parametrize("name", TOOL_KEYS)
def test_tools_are_chosen_in_the_palette_and_by_their_keys(editor: OpenEditor, name: str) -> None:
    canvas, action = editor.canvas, getattr(editor.window.actions_, name)
    names = [button.accessibleName() for button in palette_buttons(editor)]
    assert names[: len(TOOL_KEYS)] == [each.capitalize() for each in TOOL_KEYS]
    other = "eraser" if name == "brush" else "brush"
    QTest.keyClick(canvas, TOOL_KEYS[other])
    assert canvas.tool is getattr(canvas, other)
    QTest.keyClick(canvas, TOOL_KEYS[name])
    assert canvas.tool is getattr(canvas, name) and action.isChecked()
    QTest.keyClick(canvas, TOOL_KEYS[other])
    QTest.mouseClick(palette_buttons(editor)[list(TOOL_KEYS).index(name)], LEFT)
    assert canvas.tool is getattr(canvas, name) and action.isChecked()


def test_a_rectangle_from_the_palette_reaches_the_mask(editor: OpenEditor) -> None:
    QTest.keyClick(editor.canvas, "R")
    start, end = (editor.canvas.to_widget(x, y).toPoint() for x, y in ((100, 120), (300, 260)))
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, start)
    QTest.mouseMove(editor.canvas, end)
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, end)
    x0, y0, x1, y1 = masks.bounding_box(editor.document.mask.fill)
    np.testing.assert_allclose((x0, y0, x1, y1), (100, 120, 300, 260), atol=1)
    assert (editor.document.mask.fill[y0:y1, x0:x1] == 255).all()


def test_feather_and_fill_holes_are_steps(editor: OpenEditor) -> None:
    actions, mask = editor.window.actions_, editor.document.mask
    ring = np.zeros((500, 400), np.uint8)
    ring[100:300, 100:300] = 255
    ring[150:250, 150:250] = 0
    mask.replace(ring, "Ring")
    actions.fill_holes.trigger()
    square = masks.fill_holes(ring)
    np.testing.assert_array_equal(mask.fill, square)
    assert square[200, 200] == 255 and editor.document.undo_stack.undoText() == "Fill holes in mask"
    editor.window.mask_panel.grow_spin.setValue(6)
    QTest.keyClick(editor.canvas, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier)
    np.testing.assert_array_equal(mask.fill, masks.feather(square, 6))
    assert 0 < mask.fill[200, 100] < 255
    editor.document.undo_stack.undo()
    editor.document.undo_stack.undo()
    np.testing.assert_array_equal(mask.fill, ring)


def test_the_brush_that_was_dragged_larger_shows_in_the_panel(editor: OpenEditor) -> None:
    canvas, panel = editor.canvas, editor.window.mask_panel
    canvas.set_zoom(1.0)
    panel.size_field.set_value(40)
    QTest.mousePress(canvas, LEFT, CTRL, QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(230, 240))
    QTest.mouseRelease(canvas, LEFT, CTRL, QPoint(230, 240))
    assert panel.size_field.value == 100
    assert panel.hardness_field.value == pytest.approx(60, abs=1)
    assert canvas.brush_shape.radius_px == 50 and not editor.document.mask.has_fill


def test_colour_and_opacity_show_at_once_and_are_kept(
    editor: OpenEditor, make_editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, canvas = editor.window.mask_panel, editor.canvas
    brush_over(editor)
    canvas.set_zoom(1.0)
    QTest.keyClick(canvas, "P")
    place = canvas.to_widget(200, 225).toPoint()
    monkeypatch.setattr(questions, "ask_mask_color", lambda parent, color: QColor(250, 30, 60))
    QTest.mouseClick(panel.color_button, LEFT)
    panel.opacity_spin.setValue(100)
    assert canvas.grab().toImage().pixelColor(place) == QColor(250, 30, 60)
    monkeypatch.setattr(questions, "ask_mask_color", lambda parent, color: None)
    QTest.mouseClick(panel.color_button, LEFT)
    assert canvas.grab().toImage().pixelColor(place) == QColor(250, 30, 60)
    editor.window.actions_.pen_pressure.setChecked(False)
    assert not canvas.brush_shape.follows_pressure
    editor.document.undo_stack.setIndex(0)
    editor.window.close()
    again = make_editor()
    assert again.window.mask_panel.color == QColor(250, 30, 60)
    assert not again.canvas.brush_shape.follows_pressure


def test_a_spoilt_colour_in_the_settings_reads_as_the_first_one(settings) -> None:
    settings.store.setValue("mask/color", "no colour")
    settings.store.setValue("mask/opacity_percent", 400)
    assert (settings.mask_color, settings.mask_opacity_percent) == ("#1e96ff", 55)
