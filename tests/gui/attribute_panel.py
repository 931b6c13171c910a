"""The attributes panel in tests: what a hand does there, and what is seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from faceinpaint_gui.panels.attributes_panel import AttributesPanel
from tests.gui.canvas_events import grab_rgb, hide_cursor
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import LEFT

VALUES = {"Bangs": 0.2, "Eyeglasses": 0.9, "Goatee": 0.0}


def panel_of(editor: OpenEditor) -> AttributesPanel:
    return editor.window.attributes_panel


def raise_panel(editor: OpenEditor) -> None:
    panel_of(editor).show()
    panel_of(editor).raise_()


def square(portrait) -> tuple[slice, slice]:
    x, y = portrait.landmarks[0].round().astype(int)
    return slice(y, y + 40), slice(x, x + 40)


def level_of_square(editor: OpenEditor, portrait) -> int:
    """What the canvas shows where the fake engine changes the face."""
    hide_cursor(editor.canvas)
    x, y = portrait.landmarks[0].round().astype(int) + 20
    place = editor.canvas.to_widget(x, y).toPoint()
    return int(grab_rgb(editor.canvas)[place.y(), place.x(), 0])


def tick(qtbot, editor: OpenEditor, name: str) -> None:
    """Clicks the check box of an attribute, and waits for the changed face."""
    check = panel_of(editor).rows[name].check
    with qtbot.waitSignal(editor.worker.idle):
        qtbot.mouseClick(check, LEFT, pos=QPoint(8, check.height() // 2))
