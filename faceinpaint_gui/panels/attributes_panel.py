"""How the face looks, in check boxes and sliders that change it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from engine.attribute_values import without_contradictions
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.panels.attribute_names import ON_TOP, group_title_of, in_groups, is_found
from faceinpaint_gui.panels.attribute_rows import AttributeRow
from faceinpaint_gui.panels.identity_meter import IdentityMeter
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, hint_label, row_of
from faceinpaint_gui.panels.sections import ActionButton, ScrolledColumn
from faceinpaint_gui.texts import breakable

_COLUMNS = 3


class AttributesPanel(QDockWidget):
    """A dock with a row for each attribute that can be changed: the three that are changed most often on top,
    the others in groups that open.

    Attributes:
        is_seen: it is not hidden, nor behind another tab.
        rows: by the name of the attribute.
        group_buttons: open and close the groups, by their keys.
        meter: whether the changed face still shows the same person.
    """

    changed = Signal()
    """The user set another value of an attribute."""
    contradicted = Signal(str, str)
    """The value of the first attribute was taken back, as the second one contradicts it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attributes"))
        self.setObjectName("attributes")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.is_seen = False
        self.visibilityChanged.connect(self._note_visibility)
        self.rows: dict[str, AttributeRow] = {}
        self.group_buttons: dict[str, QToolButton] = {}
        self._members: dict[str, list[str]] = {}
        self._set_order: list[str] = []  # in which the user set values, the last one last
        self._note = hint_label()
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search attributes"))
        self.search_field.setAccessibleName(self.tr("Search attributes"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.textChanged.connect(self._show_rows)
        self._nothing_found = hint_label(self.tr("No attribute is called so."))
        self._content = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column_of(
            self._nothing_found,
            self._grid,
            None,
            within=self._content,
            spacing_px=8,
            margins_px=(12, 8, 12, 8),
        )
        self.meter = IdentityMeter()
        self.apply_button = ActionButton(actions.apply_attributes)
        self.reset_button = ActionButton(actions.reset_attributes)
        note = row_of(self._note, margins_px=(12, 8, 12, 0))
        search = row_of(self.search_field, margins_px=(12, 8, 12, 0))
        meter = row_of(self.meter, margins_px=(12, 8, 12, 0))
        buttons = row_of(
            (self.apply_button, 1), (self.reset_button, 1), spacing_px=8, margins_px=(12, 8, 12, 12)
        )
        whole = QWidget()
        scroll = ScrolledColumn(self._content)
        column_of(
            note, search, (scroll, 1), meter, buttons, within=whole, spacing_px=0, margins_px=NO_MARGINS
        )
        self.setWidget(whole)
        self._show_rows()

    @Slot(bool)
    def _note_visibility(self, is_seen: bool) -> None:
        self.is_seen = is_seen

    @property
    def note(self) -> str:
        """Why nothing can be changed; empty when it can."""
        return self._note.text()

    @property
    def changes(self) -> dict[str, float]:
        """What the user wants otherwise than the face has it: values 0..1 by name, in the order in which they
        were set."""
        return {name: self.rows[name].value for name in self._set_order if self.rows[name].is_changed}

    def show_attributes(self, names: tuple[str, ...]) -> None:
        """Makes the rows."""
        for name in ON_TOP:
            if name in names:
                self._add_row(name)
        self._members = in_groups(names)
        for key, members in self._members.items():
            self._add_group_button(key)
            for name in members:
                self._add_row(name)
        self._order_focus()
        self._show_rows()

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

    def set_values(self, values: Mapping[str, float]) -> None:
        """Sets values as if the user had, in their order, and tells nobody."""
        for name, value in values.items():
            if name in self.rows:
                self.rows[name].set_value(value)
                self._note_set(name)

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
        row.changed.connect(self._on_row_changed)

    def _add_group_button(self, key: str) -> None:
        button = self.group_buttons[key] = QToolButton()
        title = group_title_of(key)
        button.setCheckable(True)
        button.setText(title)
        button.setToolTip(self.tr("Show or hide these attributes: {0}").format(title))
        button.setAccessibleName(title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.toggled.connect(self._show_rows)
        self._grid.addWidget(button, self._grid.rowCount(), 0, 1, _COLUMNS)

    def _order_focus(self) -> None:
        """Has Tab go from the search field through the rows, which come last into the window, and then to the
        buttons."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        fields = [
            child
            for child in self._content.findChildren(QWidget, options=direct)  # in the order of their rows
            if child.focusPolicy() is not Qt.FocusPolicy.NoFocus
        ]
        for first, second in pairwise([self.search_field, *fields, self.apply_button, self.reset_button]):
            QWidget.setTabOrder(first, second)

    @Slot(str)
    def _on_row_changed(self, name: str) -> None:
        self._note_set(name)
        _, dropped = without_contradictions(self.changes)
        for other, later in dropped.items():
            self.rows[other].reset()
            self.contradicted.emit(other, later)
        self.changed.emit()

    def _note_set(self, name: str) -> None:
        self._set_order = [each for each in self._set_order if each != name] + [name]

    @Slot()
    def _show_rows(self) -> None:
        """Shows the rows of open groups; those that are sought, while something is."""
        sought = self.search_field.text()
        for name in ON_TOP:
            if name in self.rows:
                self.rows[name].set_visible(is_found(name, sought))
        for key, members in self._members.items():
            button = self.group_buttons[key]
            found = [name for name in members if is_found(name, sought)]
            is_open = bool(sought.strip()) or button.isChecked()
            button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
            button.setVisible(bool(found))
            for name in members:
                self.rows[name].set_visible(is_open and name in found)
        has_found = any(is_found(name, sought) for name in self.rows)
        self._nothing_found.setVisible(bool(self.rows) and not has_found)
        self.search_field.setVisible(bool(self.rows))
