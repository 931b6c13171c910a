"""Without a mouse, and without eyes: Tab reaches everything, the focus is seen, and all have names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from faceinpaint_gui.actions.menus import groups_of
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.settings import ThemeChoice
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete

OPERABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    CanvasView,
)
# Keys of their own do all that these can; with the keyboard they would take the keys of tools.
LEFT_OUT = ("Alternatives", "History")


@pytest.fixture
def busy_editor(qtbot, editor: OpenEditor) -> OpenEditor:
    """An editor in which as much as possible can be operated: there are alternatives."""
    brush_over(editor)
    complete(qtbot, editor)
    return editor


def operable(editor: OpenEditor) -> list[QWidget]:
    """What a user can operate now: of Qt's own parts, not those inside others and on frames."""
    return [
        widget
        for widget in editor.window.findChildren(QWidget)
        if isinstance(widget, OPERABLE)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
        and widget.accessibleName() not in LEFT_OUT
        and widget.parent().objectName() not in ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer")
    ]


def reached_by_tab(editor: OpenEditor) -> list[QWidget]:
    editor.canvas.setFocus()
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in reached:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def seen_around(editor: OpenEditor, widget: QWidget) -> QImage:
    place = widget.rect().translated(widget.mapTo(editor.window, widget.rect().topLeft()))
    return editor.window.grab(place.adjusted(-4, -4, 4, 4)).toImage()


def test_tab_reaches_everything_in_every_dock(busy_editor: OpenEditor) -> None:
    for dock in busy_editor.window.findChildren(QDockWidget):
        dock.raise_()
        QApplication.processEvents()
        wanted, reached = operable(busy_editor), reached_by_tab(busy_editor)
        assert len(wanted) > 30
        assert [widget for widget in wanted if widget not in reached] == []
        assert [widget for widget in reached if widget not in wanted] == []


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_the_focus_is_seen_wherever_tab_brings_it(busy_editor: OpenEditor, theme: ThemeChoice) -> None:
    busy_editor.window.actions_.themes[theme].trigger()
    hidden = []
    for widget in reached_by_tab(busy_editor):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = seen_around(busy_editor, widget)
        widget.clearFocus()
        if with_focus == seen_around(busy_editor, widget):
            hidden.append(widget)
    assert hidden == []


def test_a_click_leaves_no_frame_on_the_canvas(editor: OpenEditor) -> None:
    canvas = editor.canvas
    canvas.clearFocus()
    without = canvas.grab().toImage()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert canvas.grab().toImage() == without
    canvas.setFocus(Qt.FocusReason.TabFocusReason)


def test_everything_has_a_name_to_be_read_out(busy_editor: OpenEditor) -> None:
    for dock in busy_editor.window.findChildren(QDockWidget):
        dock.raise_()
        QApplication.processEvents()
        nameless = [
            widget
            for widget in operable(busy_editor)
            if not isinstance(widget, QTabBar)  # its tabs have names
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []
    for bar in busy_editor.window.findChildren(QTabBar):
        assert all(bar.tabText(index) for index in range(bar.count()))


def test_every_action_has_a_text_a_tip_and_a_place_in_a_menu(editor: OpenEditor) -> None:
    actions = editor.window.actions_
    assert all(action.text() and action.statusTip() for action in actions.all())
    in_no_menu = dict(groups_of(editor.window.menuBar(), actions.all()))["In no menu"]
    assert in_no_menu == actions.numbered_alternatives


def test_an_underlined_letter_means_one_thing(editor: OpenEditor) -> None:
    window = editor.window
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    in_window = [*window.menuBar().actions(), *labels, *window.findChildren(QPushButton)]
    for entries in (in_window, *(menu.actions() for menu in window.menuBar().findChildren(QMenu))):
        letters: dict[str, list[str]] = {}
        for entry in entries:
            letter = QKeySequence.mnemonic(entry.text()).toString()
            letters.setdefault(letter, []).append(entry.text())
        letters.pop("", None)
        assert {letter: texts for letter, texts in letters.items() if len(texts) > 1} == {}
