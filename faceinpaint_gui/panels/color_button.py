"""A button that shows a colour, and asks for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.icons import TOOL_ICON_PX


class MaskColorButton(QToolButton):
    """The colour in which the mask is shown, without its opacity."""

    changed = Signal()
    """The user chose another colour."""

    def __init__(self, color: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Colour"))
        self.setToolTip(self.tr("Choose the colour in which the mask is shown"))
        self.setAccessibleName(self.tr("Colour of the mask"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)
        self.set_color(color)

    @property
    def color(self) -> QColor:
        """The colour that is shown."""
        return self._color

    def set_color(self, color: QColor) -> None:
        """Shows another colour."""
        self._color = color
        sample = QPixmap(TOOL_ICON_PX, TOOL_ICON_PX)
        sample.fill(color)
        self.setIcon(QIcon(sample))

    @Slot()
    def _ask(self) -> None:
        color = questions.ask_mask_color(self, self._color)
        if color is not None:
            self.set_color(color)
            self.changed.emit()
