"""The list of all edits; a click goes back to one, or forward."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDockWidget, QUndoView, QWidget


class HistoryPanel(QDockWidget):
    """A dock with the steps of the shown document; what follows the marked one is undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setObjectName("history")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.view = QUndoView()
        self.view.setEmptyLabel(self.tr("Photo as opened"))
        self.view.setAccessibleName(self.tr("History"))
        # With the keyboard it would search its texts for the keys of tools.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.view)

    def show_stack(self, stack: QUndoStack) -> None:
        """Lists the steps of `stack`."""
        self.view.setStack(stack)
