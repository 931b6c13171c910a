"""Alternatives: in order, seen under the pointer, kept, rejected, varied, and where they differ."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import seeds
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from tests.gui.canvas_events import grab_rgb, hide_cursor, move
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def chosen(qtbot, editor: OpenEditor, fake_engine) -> OpenEditor:
    """An editor with three alternatives, seeds 1, 2 and 0 by their scores, filled with 100 + seed."""
    fake_engine.scores = (0.2, 0.9, 0.5)
    brush_over(editor)
    complete(qtbot, editor)
    return editor


def panel_of(editor: OpenEditor) -> AlternativesPanel:
    panel = editor.window.findChild(AlternativesPanel)
    assert panel is not None
    return panel


def order(editor: OpenEditor) -> list[int]:
    return [alternative.seed for alternative in editor.document.completions.alternatives]


def shown_at(editor: OpenEditor, x: float = 200, y: float = 225) -> list[int]:
    hide_cursor(editor.canvas)
    place = editor.canvas.to_widget(x, y).toPoint()
    return grab_rgb(editor.canvas)[place.y(), place.x()].tolist()


def hover(editor: OpenEditor, row: int) -> None:
    strip = panel_of(editor).list
    move(strip.viewport(), QPointF(strip.visualItemRect(strip.item(row)).center()))


def leave(editor: OpenEditor) -> None:
    QApplication.sendEvent(panel_of(editor).list.viewport(), QEvent(QEvent.Type.Leave))


def test_the_best_one_comes_first_and_is_shown(chosen: OpenEditor) -> None:
    assert order(chosen) == [1, 2, 0]
    assert chosen.document.completions.chosen_index == 0
    assert shown_at(chosen) == [101] * 3
    assert "90 %" in panel_of(chosen).list.item(0).toolTip()


def test_new_ones_are_sorted_in_and_the_best_of_them_is_shown(qtbot, chosen: OpenEditor, fake_engine) -> None:
    fake_engine.scores = (0.1, 0.6, 0.55)
    with qtbot.waitSignal(chosen.worker.idle):
        QTest.keyClick(chosen.canvas, Qt.Key.Key_R, CTRL)
    assert order(chosen) == [1, 4, 5, 2, 0, 3]
    assert shown_at(chosen) == [104] * 3


def test_the_one_under_the_pointer_is_seen_without_being_chosen(chosen: OpenEditor) -> None:
    before = chosen.document.image_rgb.copy()
    hover(chosen, 2)
    assert shown_at(chosen) == [100] * 3
    hover(chosen, 1)
    assert shown_at(chosen) == [102] * 3
    assert chosen.document.completions.chosen_index == 0
    np.testing.assert_array_equal(chosen.document.image_rgb, before)
    leave(chosen)
    assert shown_at(chosen) == [101] * 3


def test_a_kept_one_stands_first_and_stays_when_memory_is_short(
    qtbot, chosen: OpenEditor, fake_engine
) -> None:

    QTest.keyClick(chosen.canvas, Qt.Key.Key_3)
    QTest.keyClick(chosen.canvas, Qt.Key.Key_K)
    assert order(chosen) == [0, 1, 2]
    assert chosen.document.completions.chosen_index == 0
    assert shown_at(chosen) == [100] * 3
    assert chosen.window.actions_.keep_alternative.isChecked()
    QTest.keyClick(chosen.canvas, Qt.Key.Key_2)
    assert not chosen.window.actions_.keep_alternative.isChecked()
    # The next completion is too much: of the first one the chosen and the kept alternative are left.
    brush_over(chosen, 150, 300)
    complete(qtbot, chosen)
    sizes = [step.size_bytes for step in chosen.document._history.steps]
    chosen.document.completions.set_budget(sum(sizes) - 1)
    QTest.keyClick(chosen.canvas, Qt.Key.Key_2)
    for _ in range(2):
        QTest.keyClick(chosen.canvas, Qt.Key.Key_Z, CTRL)
    assert order(chosen) == [0, 1]
    assert shown_at(chosen) == [101] * 3
    QTest.keyClick(chosen.canvas, Qt.Key.Key_1)
    QTest.keyClick(chosen.canvas, Qt.Key.Key_K)
    assert order(chosen) == [1, 0]


def test_a_rejected_one_goes_and_comes_back(chosen: OpenEditor) -> None:
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Delete)
    assert order(chosen) == [2, 0]
    assert shown_at(chosen) == [102] * 3
    QTest.keyClick(chosen.canvas, Qt.Key.Key_2)
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Delete)
    assert order(chosen) == [2]
    assert shown_at(chosen) == [102] * 3
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Delete)
    assert order(chosen) == [2]
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Delete, SHIFT)
    assert order(chosen) == [1, 2, 0]
    assert shown_at(chosen) == [102] * 3
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Z, CTRL)
    assert shown_at(chosen) != [102] * 3
    QTest.keyClick(chosen.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert order(chosen) == [1, 2, 0]
    assert shown_at(chosen) == [102] * 3


def test_more_like_this_asks_for_seeds_near_the_shown_one(qtbot, chosen: OpenEditor, fake_engine) -> None:
    QTest.keyClick(chosen.canvas, Qt.Key.Key_2)
    for _ in range(2):
        with qtbot.waitSignal(chosen.worker.idle):
            chosen.window.actions_.more_like_this.trigger()
        chosen.document.completions.choose(order(chosen).index(2))
    first, second = fake_engine.requests[-2:]
    assert (first.seed, first.generator) == (seeds.near(2, 1), "gfc")
    assert second.seed == seeds.near(2, 4)
    assert first.photo is fake_engine.requests[0].photo
    np.testing.assert_array_equal(first.mask_fill, fake_engine.requests[0].mask_fill)
    assert len(order(chosen)) == 9
    with qtbot.waitSignal(chosen.worker.idle):
        chosen.window.actions_.new_alternatives.trigger()
    assert fake_engine.requests[-1].seed == 3


def test_the_invention_map_colours_what_was_filled_by_how_much_is_guessed(
    chosen: OpenEditor, portrait
) -> None:
    outside = shown_at(chosen, 60, 60)
    QTest.keyClick(chosen.canvas, Qt.Key.Key_I)
    # The levels 100, 101 and 102 agree: dark blue over the grey.
    certain = shown_at(chosen)
    assert certain[2] > certain[0]
    assert shown_at(chosen, 60, 60) == outside
    # The pointer on a thumbnail goes before the map.
    hover(chosen, 2)
    assert shown_at(chosen) == [100] * 3
    leave(chosen)
    assert shown_at(chosen) == certain
    QTest.keyClick(chosen.canvas, Qt.Key.Key_I)
    assert shown_at(chosen) == [101] * 3


def test_where_alternatives_differ_the_map_is_bright(qtbot, editor: OpenEditor, fake_engine) -> None:
    fake_engine.shade = 60
    brush_over(editor)
    complete(qtbot, editor)
    QTest.keyClick(editor.canvas, Qt.Key.Key_I)
    _, green, blue = shown_at(editor)
    assert green > 150 > blue
    brush_over(editor, 150, 300)
    assert editor.document.preview.current is None
