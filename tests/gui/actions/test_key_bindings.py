"""Keys: listed, searched, changed and reset by mouse and keyboard; never two actions on one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.actions.key_bindings import KEYS_MAX, KeyBindings, fixed_keys
from faceinpaint_gui.actions.menus import groups_of
from faceinpaint_gui.dialogs.shortcuts_dialog import ShortcutsDialog
from faceinpaint_gui.settings import Settings
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT
from tests.gui.test_settings import reopened


@pytest.fixture
def actions(qtbot) -> Actions:
    return Actions(None)


@pytest.fixture
def bindings(actions: Actions, settings: Settings) -> KeyBindings:
    return KeyBindings(actions.all(), settings)


@pytest.fixture
def dialog(qtbot, editor: OpenEditor) -> ShortcutsDialog:
    bindings = editor.window.key_bindings
    dialog = ShortcutsDialog(editor.window, bindings, groups_of(editor.window.menuBar(), bindings.actions))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def keys_of(action) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


def all_keys(bindings: KeyBindings) -> list[str]:
    return [key for action in bindings.actions for key in keys_of(action)]


def type_key(dialog: ShortcutsDialog, field: int, key: Qt.Key, modifiers=CTRL) -> None:
    edit = dialog.key_edits[field]
    QTest.mouseClick(edit, LEFT)
    QTest.keyClick(edit, key, modifiers)


# What there is


def test_every_action_has_a_name_of_its_own_and_says_what_it_does(editor: OpenEditor) -> None:
    actions = editor.window.key_bindings.actions
    names = [action.objectName() for action in actions]
    assert len(set(names)) == len(names) and all(names)
    assert all(action.statusTip() for action in actions)
    assert set(editor.window.actions_.all()) < set(actions)


def test_no_key_has_two_meanings_as_the_program_comes(bindings: KeyBindings) -> None:
    reserved = [key for fixed in fixed_keys() for key in fixed.reserved]
    keys = all_keys(bindings) + reserved
    assert len(set(keys)) == len(keys)
    assert all(QKeySequence(key).toString() == key for key in reserved)
    assert max(len(action.shortcuts()) for action in bindings.actions) <= KEYS_MAX
    assert not any(bindings.is_changed(action) for action in bindings.actions)


# What is remembered


def test_a_changed_key_comes_back_with_the_next_start(
    actions: Actions, bindings: KeyBindings, settings: Settings
) -> None:
    bindings.set_keys(actions.redo, [QKeySequence("F7"), QKeySequence("Ctrl+O")])
    assert keys_of(actions.open) == []
    again = Actions(None)
    KeyBindings(again.all(), reopened(settings))
    assert keys_of(again.redo) == ["F7", "Ctrl+O"]
    assert keys_of(again.open) == []
    assert keys_of(again.save) == ["Ctrl+S"]
    assert again.redo.toolTip() == "Redo (F7)"
    assert again.open.toolTip() == "Open a photo"


@pytest.mark.parametrize(
    ("stored", "open_keys", "save_keys"),
    [
        ("garbage", ["Ctrl+O"], ["Ctrl+S"]),
        ("[1]", ["Ctrl+O"], ["Ctrl+S"]),
        ('{"open": 7, "save": [7]}', ["Ctrl+O"], ["Ctrl+S"]),
        ('{"open": ["Ctrl+Nonsense"]}', ["Ctrl+O"], ["Ctrl+S"]),
        ('{"open": ["Ctrl+K, Ctrl+O"]}', ["Ctrl+O"], ["Ctrl+S"]),
        ('{"open": ["F8"], "save": ["F8"]}', ["F8"], []),  # two on one key
        ('{"open": ["Ctrl+S"]}', ["Ctrl+S"], []),  # a key that another action has by default
        ('{"open": ["Space", "C", "F8"]}', ["F8"], ["Ctrl+S"]),
        ('{"open": ["F2", "F3", "F4", "F5"]}', ["F2", "F3", "F4"], ["Ctrl+S"]),
    ],
)
def test_a_damaged_or_contradictory_store_gives_no_key_twice(
    actions: Actions, settings: Settings, stored: str, open_keys: list[str], save_keys: list[str]
) -> None:
    settings.store.setValue("keys/changed", stored)
    bindings = KeyBindings(actions.all(), settings)
    assert (keys_of(actions.open), keys_of(actions.save)) == (open_keys, save_keys)
    keys = all_keys(bindings)
    assert len(set(keys)) == len(keys)


def test_a_fixed_key_is_refused(actions: Actions, bindings: KeyBindings) -> None:
    with pytest.raises(ValueError, match="fixed"):
        bindings.set_keys(actions.open, [QKeySequence("Space")])
    assert keys_of(actions.open) == ["Ctrl+O"]


def test_a_reset_takes_no_key_from_another_action(
    actions: Actions, bindings: KeyBindings, settings: Settings
) -> None:
    bindings.set_keys(actions.open, [QKeySequence("Ctrl+Y")])
    assert keys_of(actions.redo) == ["Ctrl+Shift+Z"]
    assert bindings.reset(actions.redo) == [actions.open]
    assert keys_of(actions.redo) == ["Ctrl+Shift+Z"]
    assert bindings.reset(actions.open) == []
    assert bindings.reset(actions.redo) == []
    assert keys_of(actions.redo) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert settings.keys == {}


# The dialog


def test_the_dialog_lists_actions_by_menu_and_the_fixed_keys(dialog: ShortcutsDialog) -> None:
    listed = {group.text(0): [item.text(0) for item in items] for group, items in dialog._groups}
    assert list(listed)[:6] == ["File", "Edit", "Mask", "Completion", "View", "Help"]
    assert "Save As" in listed["File"]
    assert {"Dark", "History"} < set(listed["View"])
    assert "Alternative 9" in listed["In no menu"]
    assert sum(map(len, listed.values())) == len(dialog._bindings.actions) + len(fixed_keys())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ctrl+shift+z", ["Redo"]),
        ("bring photo", ["Restore brush"]),
        ("space + drag", ["Fixed"]),
        ("xyzzy", []),
    ],
)
def test_the_search_looks_at_names_keys_and_tips(
    dialog: ShortcutsDialog, words: str, found: list[str]
) -> None:
    QTest.keyClicks(dialog.search, words)
    shown = [item.text(0) for _, items in dialog._groups for item in items if not item.isHidden()]
    assert shown == found
    assert [group.isHidden() for group, _ in dialog._groups].count(False) == len(found)


def test_a_new_key_works_at_once_and_the_old_one_no_longer(
    qtbot, editor: OpenEditor, dialog: ShortcutsDialog
) -> None:
    actions, canvas = editor.window.actions_, editor.canvas
    dialog.choose(actions.eraser)
    type_key(dialog, 0, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert dialog.problem.text() == ""
    dialog.accept()
    assert keys_of(actions.eraser) == ["F7"]
    editor.window.activateWindow()
    qtbot.waitUntil(editor.window.isActiveWindow)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_E)
    assert canvas.tool is canvas.brush
    QTest.keyClick(canvas, Qt.Key.Key_F7)
    assert canvas.tool is canvas.eraser
    assert editor.settings.keys == {"eraser": ["F7"]}


def test_a_taken_key_is_named_and_given_away_only_when_asked(
    editor: OpenEditor, dialog: ShortcutsDialog
) -> None:
    actions = editor.window.actions_
    dialog.choose(actions.redo)
    type_key(dialog, 1, Qt.Key.Key_O)
    assert dialog.problem.text() == (
        "Ctrl+O belongs to “Open” in File. Press another key, or take it from there."
    )
    assert dialog.take_button.isVisible()
    assert keys_of(actions.open) == ["Ctrl+O"] and keys_of(actions.redo) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    QTest.mouseClick(dialog.take_button, LEFT)
    assert keys_of(actions.open) == [] and keys_of(actions.redo) == ["Ctrl+Shift+Z", "Ctrl+O"]
    assert dialog._items[actions.open].text(1) == ""
    assert not dialog.take_button.isVisible() and dialog.problem.text() == ""
    QTest.mouseClick(dialog.reset_all_button, LEFT)
    assert keys_of(actions.open) == ["Ctrl+O"] and keys_of(actions.redo) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert editor.settings.keys == {}


def test_a_key_refused_for_one_field_is_not_taken_along_by_another(
    editor: OpenEditor, dialog: ShortcutsDialog
) -> None:
    actions = editor.window.actions_
    dialog.choose(actions.redo)
    type_key(dialog, 1, Qt.Key.Key_O)
    type_key(dialog, 2, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert keys_of(actions.open) == ["Ctrl+O"]
    assert keys_of(actions.redo) == ["Ctrl+Shift+Z", "Ctrl+Y", "F7"]


def test_a_fixed_key_is_named_and_cannot_be_taken(editor: OpenEditor, dialog: ShortcutsDialog) -> None:
    dialog.choose(editor.window.actions_.redo)
    type_key(dialog, 2, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier)
    assert dialog.problem.text() == "C is taken for good: “Hold to see the original”. Press another key."
    assert not dialog.take_button.isVisible()
    assert keys_of(editor.window.actions_.redo) == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_reset_gives_one_action_its_keys_back_and_says_what_is_gone(
    editor: OpenEditor, dialog: ShortcutsDialog
) -> None:
    actions = editor.window.actions_
    editor.window.key_bindings.set_keys(actions.open, [QKeySequence("F7"), QKeySequence("Ctrl+Y")])
    dialog.choose(actions.redo)
    assert dialog.reset_button.isEnabled()
    QTest.mouseClick(dialog.reset_button, LEFT)
    assert dialog.problem.text() == "Some of its keys now belong to other actions and stay there: Open."
    dialog.choose(actions.open)
    QTest.mouseClick(dialog.reset_button, LEFT)
    assert keys_of(actions.open) == ["Ctrl+O"]
    assert not dialog.reset_button.isEnabled()


def test_an_action_can_be_left_without_keys(editor: OpenEditor, dialog: ShortcutsDialog) -> None:
    dialog.choose(editor.window.actions_.redo)
    QTest.mouseClick(dialog.remove_button, LEFT)
    assert keys_of(editor.window.actions_.redo) == []
    assert not dialog.remove_button.isEnabled()
    assert editor.settings.keys == {"redo": []}


def test_pressing_ctrl_alone_changes_nothing(qtbot, editor: OpenEditor, dialog: ShortcutsDialog) -> None:
    dialog.choose(editor.window.actions_.redo)
    edit = dialog.key_edits[0]
    type_key(dialog, 0, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: edit.keySequence() == QKeySequence("Ctrl+Shift+Z"))
    assert keys_of(editor.window.actions_.redo) == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_only_an_action_can_be_edited(dialog: ShortcutsDialog) -> None:
    assert not any(edit.isEnabled() for edit in dialog.key_edits)
    _, items = dialog._groups[-1]
    dialog.tree.setCurrentItem(items[0])
    assert not any(edit.isEnabled() for edit in dialog.key_edits)
    assert not dialog.reset_button.isEnabled()
