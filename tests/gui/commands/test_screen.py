"""The settings and the View menu decide how the canvas shows colours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.settings_dialog import SettingsDialog
from faceinpaint_gui.settings import ScreenProfile
from tests.engine.photo.test_colours import PROFILES
from tests.gui.canvas.test_screen_colours import NARROW
from tests.gui.conftest import OpenEditor
from tests.gui.dialogs.test_settings_dialog import in_settings


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile that the user chooses whenever they are asked for one."""
    path = tmp_path / "Matte paper.icc"
    path.write_bytes(NARROW)
    monkeypatch.setattr(questions, "ask_profile_to_open", lambda parent, folder: path)
    return path


def screen_list_of(editor: OpenEditor) -> list[str]:
    found: list[str] = []
    in_settings(
        editor,
        lambda dialog: found.extend(
            dialog.screen_list.itemText(index) for index in range(dialog.screen_list.count())
        ),
    )
    return found


def colour_of_red(editor: OpenEditor) -> tuple[int, ...]:
    """What becomes of a red pixel on the way to the screen."""
    red = np.full((1, 1, 3), (230, 30, 20), np.uint8)
    colours = editor.canvas.screen_colours.of(editor.document.require_photo())
    return tuple((red if colours is None else colours(red))[0, 0].tolist())


def test_the_profile_of_the_screen_is_a_setting(editor: OpenEditor, printer: Path) -> None:
    plain = colour_of_red(editor)
    assert plain == (230, 30, 20)

    def choose(text: str):
        def change(dialog: SettingsDialog) -> None:
            dialog.screen_list.setCurrentIndex(dialog.screen_list.findText(text))
            dialog.screen_list.activated.emit(dialog.screen_list.currentIndex())

        return change

    in_settings(editor, choose("Display P3"))
    assert editor.settings.screen_profile == ScreenProfile.DISPLAY_P3
    assert colour_of_red(editor) != plain
    in_settings(editor, choose("Choose a profile…"))
    assert editor.settings.screen_profile == str(printer)
    pale = colour_of_red(editor)
    assert pale != plain
    assert screen_list_of(editor)[-2:] == ["Matte paper.icc", "Choose a profile…"]
    assert editor.settings.screen_profile == str(printer), "accepted without a choice"
    in_settings(editor, choose("sRGB"))
    assert colour_of_red(editor) == plain


def test_a_profile_that_is_gone_is_said_and_taken_for_srgb(editor: OpenEditor, tmp_path: Path) -> None:
    editor.settings.screen_profile = str(tmp_path / "gone.icc")
    editor.window.settings_changed.emit()
    assert colour_of_red(editor) == (230, 30, 20)
    assert "gone.icc" in texts_of_messages(editor)


def texts_of_messages(editor: OpenEditor) -> str:
    return " ".join(label.text() for label in editor.window.message_bar.findChildren(QLabel))


def test_the_first_soft_proof_asks_for_a_profile(editor: OpenEditor, printer: Path) -> None:
    actions = editor.window.actions_
    actions.soft_proof.trigger()
    assert actions.soft_proof.isChecked() and editor.settings.proof_profile == str(printer)
    red, green, _ = colour_of_red(editor)
    assert red - green < 170
    actions.soft_proof.trigger()
    assert not actions.soft_proof.isChecked() and colour_of_red(editor) == (230, 30, 20)
    printer.write_bytes(PROFILES["Adobe RGB"][:100])
    actions.soft_proof.trigger()
    assert not actions.soft_proof.isChecked() and "Matte paper.icc" in texts_of_messages(editor)


def test_thinking_better_of_a_proof(editor: OpenEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "ask_profile_to_open", lambda parent, folder: None)
    editor.window.actions_.soft_proof.trigger()
    assert not editor.window.actions_.soft_proof.isChecked()
    assert colour_of_red(editor) == (230, 30, 20)
