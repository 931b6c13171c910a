"""A line below the canvas that leads through the first photo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.icons import themed_icon
from faceinpaint_gui.panels.layouts import row_of
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.theme import Theme


class HintBar(QFrame):
    """Says the next step: brush, complete, choose. Who comes to the last, or closes it, has seen them."""

    def __init__(
        self, current: CurrentDocument, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._settings = settings
        self._is_wanted = not settings.hints_seen
        self.setProperty("severity", "info")
        self.label = QLabel()
        self.label.setMinimumWidth(1)  # rather cut off than a wider window
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setToolTip(self.tr("Do not show these hints again"))
        self.close_button.setAccessibleName(self.tr("Close the hints"))
        self.close_button.clicked.connect(self._dismiss)
        row_of((self.label, 1), self.close_button, within=self, margins_px=(12, 4, 6, 4))
        current.photo_changed.connect(self._follow)
        current.mask_changed.connect(self._follow)
        current.completions_changed.connect(self._follow)
        theme.changed.connect(self._refresh_theme)
        self._refresh_theme()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        document = self._current.document
        if document.completions.alternatives:
            text = self.tr("Step 3 of 3: choose one of the alternatives, then save.")
            self._settings.hints_seen = True
        elif self._settings.hints_seen:
            self._is_wanted = False  # who retouches a result has completed already
            text = ""
        elif document.mask.has_fill:
            text = self.tr("Step 2 of 3: press Complete, and what you marked is filled with a face.")
        else:
            text = self.tr("Step 1 of 3: brush over what hides the face; the right button takes away again.")
        self.label.setText(text)
        self.setVisible(self._is_wanted and document.photo is not None)

    @Slot()
    def _dismiss(self) -> None:
        self._settings.hints_seen = True
        self._is_wanted = False
        self.hide()

    @Slot()
    def _refresh_theme(self) -> None:
        self.close_button.setIcon(themed_icon("close", QGuiApplication.palette()))
