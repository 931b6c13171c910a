"""The dialog that lists all keys, and changes them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from faceinpaint_gui.actions.key_bindings import KEYS_MAX, FixedKey, KeyBindings, fixed_keys
from faceinpaint_gui.panels.layouts import column_of, row_of
from faceinpaint_gui.panels.sections import heading

_ACTION_ROLE = Qt.ItemDataRole.UserRole
_FIRST_SIZE = QSize(860, 640)
_BUTTON_WIDTH_PX = 96
_FIELD_WIDTH_PX = 120


# What an empty field says, in few enough words for it: Qt's own translations are sentences.
QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut")


class ShortcutsDialog(QDialog):
    """A tree of actions by menu, a field to search it, and fields for the keys of the chosen one.

    A new key works at once and is remembered. One that is taken is not given away before that was asked.
    """

    def __init__(
        self, parent: QWidget | None, bindings: KeyBindings, groups: Sequence[tuple[str, Sequence[QAction]]]
    ) -> None:
        """Lists the actions of `groups`, each with its title, and what cannot be changed."""
        super().__init__(parent)
        self._bindings = bindings
        self._asked_field = 0
        self._menus = {action: title for title, actions in groups for action in actions}
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for a name, a key, or what it does"))
        self.search.setAccessibleName(self.tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Shortcuts"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("What it does")])
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(0)
        self.tree.setItemsExpandable(False)
        self._fill(groups)

        self._chosen = heading("")
        self.key_edits = [self._make_key_edit(field) for field in range(KEYS_MAX)]
        self.remove_button = QPushButton(self.tr("Re&move"))
        self.remove_button.setToolTip(self.tr("Leave this action without keys"))
        self.reset_button = QPushButton(self.tr("&Reset"))
        self.reset_button.setToolTip(self.tr("Give this action the keys back that it came with"))
        self.problem = QLabel(wordWrap=True)
        self.take_button = QPushButton(self.tr("&Use it here"))
        self.take_button.setToolTip(self.tr("Take the key from the other action"))
        keys = row_of((self._chosen, 1), *self.key_edits, self.remove_button, self.reset_button)
        told = row_of((self.problem, 1), self.take_button)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_all_button = buttons.addButton(
            self.tr("Reset &all"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset_all_button.setToolTip(self.tr("Give all actions the keys back that they came with"))
        column_of(self.search, (self.tree, 1), keys, told, buttons, within=self, spacing_px=10)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search field presses nothing
            button.setMinimumWidth(_BUTTON_WIDTH_PX)

        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._show_chosen)
        self.remove_button.clicked.connect(self._remove)
        self.reset_button.clicked.connect(self._reset)
        self.take_button.clicked.connect(self._take)
        self.reset_all_button.clicked.connect(bindings.reset_all)
        buttons.rejected.connect(self.reject)
        bindings.changed.connect(self._refresh)
        self._show_chosen()
        self.search.setFocus()

    @property
    def action(self) -> QAction | None:
        """The action whose keys are shown, if they can be changed."""
        item = self.tree.currentItem()
        return None if item is None else item.data(0, _ACTION_ROLE)

    def choose(self, action: QAction) -> None:
        """Shows the keys of an action."""
        self.tree.setCurrentItem(self._items[action])

    # Building

    def _make_key_edit(self, field: int) -> QKeySequenceEdit:
        edit = QKeySequenceEdit()
        edit.setMaximumSequenceLength(1)
        edit.setFixedWidth(_FIELD_WIDTH_PX)
        edit.setAccessibleName(self.tr("Key {0}").format(field + 1))
        edit.setToolTip(self.tr("Click here, then press the new key"))
        edit.keySequenceChanged.connect(partial(self._try_key, field))
        edit.editingFinished.connect(partial(self._end_key, field))
        return edit

    def _fill(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._items: dict[QAction, QTreeWidgetItem] = {}
        for title, actions in groups:
            self._add_group(
                title,
                [[self._bindings.title(action), _keys_of(action), action.statusTip()] for action in actions],
            )
            for action, item in zip(actions, self._groups[-1][1], strict=True):
                item.setData(0, _ACTION_ROLE, action)
                self._items[action] = item
        self._add_group(
            self.tr("Mouse and fixed keys"),
            [[self.tr("Fixed"), fixed.keys, fixed.text] for fixed in fixed_keys()],
        )
        self.tree.expandAll()
        for column in (0, 1):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _add_group(self, title: str, rows: Sequence[Sequence[str]]) -> None:
        group = QTreeWidgetItem(self.tree, [title])
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self._groups.append((group, [QTreeWidgetItem(group, row) for row in rows]))

    # Following

    @Slot(str)
    def _filter(self, text: str) -> None:
        """Hides what holds none of it; the words may stand in any column and order."""
        words = text.casefold().split()
        for group, items in self._groups:
            for item in items:
                told = " ".join([group.text(0), *(item.text(column) for column in range(3))]).casefold()
                item.setHidden(not all(word in told for word in words))
            group.setHidden(all(item.isHidden() for item in items))

    @Slot()
    def _refresh(self) -> None:
        for action, item in self._items.items():
            item.setText(1, _keys_of(action))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        action = self.action
        self._tell("")
        self._chosen.setText(
            self.tr("Choose an action to change its keys") if action is None else self._bindings.title(action)
        )
        self.reset_button.setEnabled(action is not None and self._bindings.is_changed(action))
        keys = [] if action is None else action.shortcuts()
        self.remove_button.setEnabled(bool(keys))
        for index, edit in enumerate(self.key_edits):
            edit.setEnabled(action is not None)
            edit.blockSignals(True)
            edit.setKeySequence(keys[index] if index < len(keys) else QKeySequence())
            edit.blockSignals(False)

    # Changing

    def _try_key(self, field: int, key: QKeySequence) -> None:
        action = self.action
        if action is None or key.isEmpty():  # empty as soon as Ctrl is pressed, before there is a key
            return
        owner = self._bindings.owner_of(key)
        if owner is None or owner is action:
            self._set_key(action, field)
            return
        name = key.toString(QKeySequence.SequenceFormat.NativeText)
        if isinstance(owner, FixedKey):
            self._tell(self.tr("{0} is taken for good: “{1}”. Press another key.").format(name, owner.text))
            return
        text = self.tr("{0} belongs to “{1}” in {2}. Press another key, or take it from there.")
        self._tell(text.format(name, self._bindings.title(owner), self._menus[owner]))
        self._asked_field = field
        self.take_button.show()

    def _end_key(self, field: int) -> None:
        if self.key_edits[field].keySequence().isEmpty():
            self._show_chosen()

    @Slot()
    def _take(self) -> None:
        action = self.action
        if action is not None:
            self._set_key(action, self._asked_field)

    def _set_key(self, action: QAction, field: int) -> None:
        """Gives the action the key of that field; in another one may stand a key that is not its own."""
        keys = [*action.shortcuts(), *[QKeySequence()] * KEYS_MAX][:KEYS_MAX]
        keys[field] = self.key_edits[field].keySequence()
        self._bindings.set_keys(action, keys)

    @Slot()
    def _remove(self) -> None:
        action = self.action
        if action is not None:
            self._bindings.set_keys(action, [])

    @Slot()
    def _reset(self) -> None:
        action = self.action
        if action is None:
            return
        others = self._bindings.reset(action)
        if others:
            names = ", ".join(self._bindings.title(other) for other in others)
            self._tell(
                self.tr("Some of its keys now belong to other actions and stay there: {0}.").format(names)
            )

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.take_button.hide()


def _keys_of(action: QAction) -> str:
    return "   ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
