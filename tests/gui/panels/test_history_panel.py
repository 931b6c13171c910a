"""The list of edits: a click goes there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete


def texts(editor: OpenEditor) -> list[str]:
    model = editor.window.history_panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(editor: OpenEditor, row: int) -> None:
    view = editor.window.history_panel.view
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_edit_is_listed_and_a_click_goes_back_and_forth(qtbot, editor: OpenEditor, portrait) -> None:
    editor.window.history_panel.raise_()
    assert texts(editor) == ["Photo as opened"]
    brush_over(editor)
    complete(qtbot, editor)
    brush_over(editor, 150, 300)
    complete(qtbot, editor)
    assert texts(editor) == ["Photo as opened", "Brush stroke", "Complete", "Brush stroke", "Complete"]
    pictures = [editor.document.image_rgb.copy()]
    qtbot.waitUntil(lambda: editor.window.history_panel.view.isVisible())
    for row in (3, 2, 1, 0):
        click(editor, row)
        pictures.append(editor.document.image_rgb.copy())
        assert editor.document.undo_stack.index() == row
    np.testing.assert_array_equal(pictures[1], pictures[2])
    np.testing.assert_array_equal(pictures[-1], portrait.rgb)
    assert not editor.document.mask.fill.any()
    assert not np.array_equal(pictures[2], pictures[3])
    click(editor, 4)
    np.testing.assert_array_equal(editor.document.image_rgb, pictures[0])
    assert len(editor.document.completions.alternatives) == 3
