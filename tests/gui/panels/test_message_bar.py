"""The one place where messages appear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from faceinpaint_gui.panels import message_bar
from faceinpaint_gui.panels.message_bar import MessageBar
from faceinpaint_gui.user_messages import Severity, UserMessage


@pytest.fixture
def bar(qtbot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def shown_text(bar: MessageBar) -> str:
    return next(label.text() for label in bar.findChildren(QLabel) if label.text())


def test_it_is_hidden_until_there_is_something_to_say(bar: MessageBar) -> None:
    assert not bar.isVisible()
    bar.show_message(UserMessage(Severity.ERROR, "The disk is full."))
    assert bar.isVisible()
    assert shown_text(bar) == bar.accessibleName() == "The disk is full."


def test_a_message_is_read_out_as_it_comes(bar: MessageBar, monkeypatch) -> None:
    told: list[tuple[object, str]] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append((event.object(), event.message()))
    )
    bar.show_message(UserMessage(Severity.INFO, "Saved."))
    bar.show_message(UserMessage(Severity.ERROR, "The disk is full."))
    assert told == [(bar, "Saved."), (bar, "The disk is full.")]


def test_the_cross_dismisses(qtbot, bar: MessageBar) -> None:
    bar.show_message(UserMessage(Severity.ERROR, "The disk is full."))
    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert bar.message is None


def test_the_button_acts_and_dismisses(qtbot, bar: MessageBar) -> None:
    clicks: list[str] = []
    bar.show_message(UserMessage(Severity.INFO, "Saved.", "Show folder", lambda: clicks.append("shown")))
    button = bar.findChild(QPushButton)
    assert button.text() == "Show folder"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == ["shown"]
    assert not bar.isVisible()


def test_without_an_action_there_is_no_button(bar: MessageBar) -> None:
    bar.show_message(UserMessage(Severity.INFO, "Saved.", "Show folder", lambda: None))
    bar.show_message(UserMessage(Severity.WARNING, "No face was found."))
    assert shown_text(bar) == "No face was found."
    assert not bar.findChild(QPushButton).isVisible()


def test_an_information_leaves_by_itself_and_an_error_stays(qtbot, bar: MessageBar, monkeypatch) -> None:
    monkeypatch.setattr(message_bar, "INFO_LASTS_MS", 20)
    bar.show_message(UserMessage(Severity.INFO, "Saved."))
    bar.show_message(UserMessage(Severity.ERROR, "The disk is full."))
    qtbot.wait(80)
    assert shown_text(bar) == "The disk is full."
    bar.show_message(UserMessage(Severity.INFO, "Saved."))
    qtbot.waitUntil(bar.isHidden)


@pytest.mark.parametrize("severity", list(Severity))
def test_each_kind_has_a_picture(bar: MessageBar, severity: Severity) -> None:
    bar.show_message(UserMessage(severity, "Text."))
    picture = next(label.pixmap() for label in bar.findChildren(QLabel) if not label.pixmap().isNull())
    assert any(picture.toImage().pixelColor(x, 10).alpha() > 0 for x in range(20))
