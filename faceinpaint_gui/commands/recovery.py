"""Offering back what was open when the program crashed, and telling when snapshots cannot be written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from faceinpaint_gui import user_messages
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.questions import RecoveryAnswer
from faceinpaint_gui.recovery import Recovery
from faceinpaint_gui.recovery.recovery import CrashedSession


class RecoveryCommands(QObject):
    """Between the snapshots, the user, and the open photos."""

    message = Signal(object)
    """A `UserMessage`."""

    def __init__(self, recovery: Recovery, files: FileCommands, window: QWidget) -> None:
        """`window` becomes the parent of the dialog."""
        super().__init__(window)
        self._recovery = recovery
        self._files = files
        self._window = window
        self._sessions: list[CrashedSession] = []
        recovery.failed.connect(self._tell_failure)
        recovery.unreadable.connect(self._tell_unreadable)

    def offer(self) -> None:
        """Asks what to do with what a crashed program left, if one did."""
        self._sessions = self._recovery.crashed_sessions()
        if self._sessions:
            questions.ask_to_restore(self._window, self._answer)

    def _answer(self, answer: RecoveryAnswer) -> None:
        sessions, self._sessions = self._sessions, []
        for session in sessions:
            if answer is RecoveryAnswer.RESTORE:
                for path in self._recovery.restore(session):
                    self._files.open(path)
            elif answer is RecoveryAnswer.DISCARD:
                self._recovery.discard(session)
            else:
                session.lock.unlock()

    @Slot()
    def _tell_failure(self) -> None:
        self.message.emit(user_messages.no_snapshots())

    @Slot(bool)
    def _tell_unreadable(self, is_other_version: bool) -> None:
        self.message.emit(user_messages.not_restored(is_other_version))
