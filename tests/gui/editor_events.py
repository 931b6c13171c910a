"""What a user does with a whole editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import OpenEditor

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def brush_over(editor: OpenEditor, x: float = 200, y: float = 225) -> None:
    """Draws a short stroke with the mouse, round the photo pixel (x, y)."""
    canvas = editor.canvas
    start, end = (canvas.to_widget(x + dx, y).toPoint() for dx in (-30, 30))
    QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, end)


def complete(qtbot, editor: OpenEditor) -> None:
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.complete.trigger()
