"""How the face looks, in check boxes and sliders that change it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.panels.attribute_rows import AttributeRow, in_order
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, hint_label, row_of
from faceinpaint_gui.panels.sections import ActionButton, ScrolledColumn
from faceinpaint_gui.texts import breakable


class AttributesPanel(QDockWidget):
    """A dock with a row for each attribute that can be changed, the important ones first.

    Attributes:
        is_seen: it is not hidden, nor behind another tab.
    """

    changed = Signal()
    """The user set another value of an attribute."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attributes"))
        self.setObjectName("attributes")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.is_seen = False
        self.visibilityChanged.connect(self._note_visibility)
        self.rows: dict[str, AttributeRow] = {}
        self._others: list[AttributeRow] = []
        self._note = hint_label()
        self.more_button = QToolButton()
        self.more_button.setCheckable(True)
        self.more_button.setText(self.tr("More attributes"))
        self.more_button.setToolTip(self.tr("Show or hide the other attributes"))
        self.more_button.setAccessibleName(self.tr("More attributes"))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more_button.hide()
        self._content = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column_of(self._grid, None, within=self._content, spacing_px=8, margins_px=(12, 8, 12, 8))
        self.apply_button = ActionButton(actions.apply_attributes)
        self.reset_button = ActionButton(actions.reset_attributes)
        note = row_of(self._note, margins_px=(12, 8, 12, 0))
        buttons = row_of(
            (self.apply_button, 1), (self.reset_button, 1), spacing_px=8, margins_px=(12, 8, 12, 12)
        )
        whole = QWidget()
        scroll = ScrolledColumn(self._content)
        column_of(note, (scroll, 1), buttons, within=whole, spacing_px=0, margins_px=NO_MARGINS)
        self.setWidget(whole)
        self.more_button.toggled.connect(self._show_others)

    @Slot(bool)
    def _note_visibility(self, is_seen: bool) -> None:
        self.is_seen = is_seen

    @property
    def note(self) -> str:
        """Why nothing can be changed; empty when it can."""
        return self._note.text()

    @property
    def changes(self) -> dict[str, float]:
        """What the user wants otherwise than the face has it: values 0..1 by name."""
        return {name: row.value for name, row in self.rows.items() if row.is_changed}

    def show_attributes(self, names: tuple[str, ...]) -> None:
        """Makes the rows."""
        important, others = in_order(names)
        for name in important:
            self._add_row(name)
        self._grid.addWidget(self.more_button, self._grid.rowCount(), 0, 1, 2)
        for name in others:
            self._add_row(name)
        self._others = [self.rows[name] for name in others]
        self._order_focus()
        self.more_button.setVisible(bool(important and others))
        self.more_button.setChecked(not important)
        self._show_others()

    def show_note(self, text: str) -> None:
        """Greys the rows and says why; with an empty text they can be used."""
        self._note.setText(breakable(text))
        self._note.setVisible(bool(text))
        self._content.setEnabled(not text)

    def show_values(self, values: Mapping[str, float]) -> None:
        """Shows what was recognised, 0..1 by name; what the user has changed stays."""
        for name, row in self.rows.items():
            if name in values:
                row.show_recognised(values[name])

    def settle(self) -> None:
        """Takes what is shown for what the face has."""
        for row in self.rows.values():
            row.settle()

    def reset(self) -> None:
        """Shows what the face has."""
        for row in self.rows.values():
            row.reset()

    def _add_row(self, name: str) -> None:
        row = self.rows[name] = AttributeRow(name, self._grid, self)
        row.changed.connect(self.changed)

    def _order_focus(self) -> None:
        """Has Tab go through the rows, which come last into the window, and then to the buttons."""
        if self.rows:
            QWidget.setTabOrder(list(self.rows.values())[-1].slider, self.apply_button)
            QWidget.setTabOrder(self.apply_button, self.reset_button)

    @Slot()
    def _show_others(self) -> None:
        is_shown = self.more_button.isChecked()
        self.more_button.setArrowType(Qt.ArrowType.DownArrow if is_shown else Qt.ArrowType.RightArrow)
        for row in self._others:
            row.set_visible(is_shown)
