"""What a user does with dialogs that wait for an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

PATIENCE_S = 10

Answer = Callable[[QDialog], None]


def press_escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def press_enter(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)


def type_path(path: Path) -> Answer:
    """Answers a file dialog by the name of a file."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))  # typed, it would have completions pop up
        QTest.keyClick(field, Qt.Key.Key_Return)

    return answer


class _Answering(QObject):
    """Answers modal dialogs as they appear; one that nobody expected is closed, and remembered."""

    def __init__(self, answers: tuple[Answer, ...]) -> None:
        super().__init__()
        self.answers = list(answers)
        self.seen: list[str] = []
        self.surprises: list[str] = []
        self.errors: list[Exception] = []
        self._last: QWidget | None = None
        self._is_looking = True
        self._began_s = monotonic()
        self._look_again()

    def _look_again(self) -> None:
        if self._is_looking:
            QTimer.singleShot(5, self._look)

    def _look(self) -> None:
        self._look_again()  # first: an answer may open a dialog from within
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and monotonic() - self._began_s > PATIENCE_S:
            self.surprises.append(f"{dialog.windowTitle()} for {PATIENCE_S} s")
            dialog.reject()
        is_new = isinstance(dialog, QDialog) and dialog is not self._last
        if not is_new:
            return
        if not dialog.isActiveWindow():
            dialog.activateWindow()  # no window manager gives it back after a dialog on top of it
            return
        self._last = dialog
        self.seen.append(dialog.windowTitle())
        if not self.answers:
            self.surprises.append(dialog.windowTitle())
            dialog.reject()
            return
        try:
            self.answers.pop(0)(dialog)
        except Exception as error:  # in a slot it would leave the dialog open, and the test waiting
            self.errors.append(error)
            dialog.reject()

    def stop(self) -> None:
        self._is_looking = False


@contextmanager
def answering(*answers: Answer) -> Iterator[list[str]]:
    """Answers the dialogs that appear meanwhile, in their order; yields their titles as they come.

    Raises:
        AssertionError: fewer dialogs appeared, or more.
    """
    answering = _Answering(answers)
    try:
        yield answering.seen
    finally:
        answering.stop()
        for error in answering.errors:
            raise error
    assert not answering.surprises, f"nobody expected {answering.surprises}"
    assert not answering.answers, f"after {answering.seen} more dialogs were expected"
