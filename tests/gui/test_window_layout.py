"""The window has room for what it holds, and fits on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.settings import Settings, ThemeChoice
from faceinpaint_gui.theme import Theme
from faceinpaint_gui.user_messages import Severity, UserMessage
from tests.gui.conftest import OpenEditor
from tests.gui.fake_engine import FakeEngine


def test_the_first_window_fits_on_the_screen(qtbot, settings: Settings, clean_application) -> None:
    window = MainWindow(settings, Theme(clean_application, ThemeChoice.DARK))
    qtbot.addWidget(window)
    screen = window.screen().availableSize()
    assert screen.height() < 860  # else this would show nothing
    assert window.height() < screen.height() and window.width() <= max(screen.width(), window.minimumWidth())


def test_a_window_of_1280_by_800_shows_all_tools_without_scrolling(qtbot, make_editor) -> None:
    engine = FakeEngine()
    engine.marks_parts = engine.proposes_masks = True
    window = make_editor(engine=engine).window
    window._dock.widget().layout().activate()
    tools = window.findChild(QScrollArea, "tools_scroll")
    buttons_px = window.complete_button.sizeHint().height() + 20
    # Menu, tool bar, the dock's title, its tabs and the status bar, as a desktop shows them.
    frame_px = 64 + 24 + 26 + 32
    assert tools.widget().sizeHint().height() + buttons_px + frame_px <= 800
    assert tools.widget().sizeHint().width() <= tools.viewport().width()


@pytest.mark.parametrize(("height", "is_scrolled"), [(600, True), (1000, False)])
def test_the_wheel_scrolls_the_tools_and_changes_none_that_passes_by(
    qtbot, editor: OpenEditor, height: int, is_scrolled: bool
) -> None:
    window = editor.window
    window.resize(960, height)
    area = window.findChild(QScrollArea, "tools_scroll")
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: (bar.maximum() > 0) == is_scrolled)
    size, grow = window.mask_panel.size_field, window.mask_panel.grow_spin
    generators = window.generator_panel.generator_list
    generators.setCurrentIndex(1)
    for field, value in (
        (size.slider, lambda: size.value),
        (size.spin, lambda: size.value),
        (grow, grow.value),
        (generators, generators.currentIndex),
    ):
        area.ensureWidgetVisible(field)
        before, place = value(), bar.value()
        angle = QPoint(0, 120 if place else -120)  # up where the end is reached
        middle = QPointF(field.mapTo(window, field.rect().center()))
        QTest.wheelEvent(window.windowHandle(), middle, angle)
        assert (bar.value() != place) == is_scrolled and (value() == before) == is_scrolled
        assert not field.hasFocus()


def test_no_name_of_a_file_makes_the_window_wider_than_it_is(editor: OpenEditor) -> None:
    window = editor.window
    window.attributes_panel.raise_()
    name = 150 * "x" + ".jpg"
    window.resize(1024, 600)
    window.message_bar.show_message(UserMessage(Severity.ERROR, f"There is no {name}: choose it again."))
    window.status.show_activity("Filling the face", True, name)
    window.attributes_panel.show_note(f"The file {name} is damaged; install faceinpaint again.")
    QApplication.processEvents()
    assert window.width() == 1024
    label = next(each for each in window.message_bar.findChildren(QLabel) if each.text().startswith("There"))
    assert label.height() >= label.heightForWidth(label.width()) > 1.5 * QFontMetrics(label.font()).height()
    editor.settings.add_recent_file(Path("/photos") / name)
    window.recent_menu.refresh()
    assert window.recent_menu.sizeHint().width() < 600
