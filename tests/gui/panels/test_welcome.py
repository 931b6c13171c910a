"""The welcome page: what it offers, by mouse and by keyboard, and that it goes when a photo comes."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from engine import weights
from engine.assets import asset_path
from engine.photo.io import read_photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.licences_dialog import LicencesDialog
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import LEFT
from tests.gui.fake_engine import GENERATORS, FakeEngine

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources/samples/portrait.jpg"


@pytest.fixture
def recent(settings, fake_engine: FakeEngine, portrait, tmp_path: Path) -> list[Path]:
    """Two photos that were open before, the newest first."""
    paths = [tmp_path / "new & good.jpg", tmp_path / "old.jpg"]
    for shade, path in enumerate(paths):
        fake_engine.photos[path] = portrait.rgb // (shade + 1)
    for path in reversed(paths):
        settings.add_recent_file(path)
    return paths


def wait_for_photo(qtbot, editor: OpenEditor, rgb: np.ndarray) -> None:
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    np.testing.assert_array_equal(editor.document.image_rgb, rgb)
    assert not editor.window.welcome_panel.isVisible()
    assert editor.canvas.isVisible()


def test_a_click_on_a_recent_photo_opens_it_and_the_page_goes(
    qtbot, make_editor, recent: list[Path], fake_engine: FakeEngine
) -> None:
    editor = make_editor()
    page = editor.window.welcome_panel
    assert page.isVisible()
    assert [button.accessibleName() for button in page.recent_buttons] == [
        "Open new & good.jpg",
        "Open old.jpg",
    ]
    QTest.mouseClick(page.recent_buttons[1], LEFT)
    wait_for_photo(qtbot, editor, fake_engine.photos[recent[1]])
    editor.files.close_current()
    assert page.isVisible()
    assert page.open_button.hasFocus()
    assert [button.toolTip() for button in page.recent_buttons] == [str(recent[1]), str(recent[0])]


def test_the_keyboard_alone_opens_a_recent_photo(
    qtbot, make_editor, recent: list[Path], fake_engine: FakeEngine
) -> None:
    editor = make_editor()
    page = editor.window.welcome_panel
    qtbot.waitUntil(page.open_button.hasFocus)
    for expected in (page.sample_button, *page.recent_buttons):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for_photo(qtbot, editor, fake_engine.photos[recent[1]])


def test_enter_opens_what_the_dialog_names(
    qtbot, make_editor, recent: list[Path], fake_engine: FakeEngine, monkeypatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(recent[0])], ""))
    editor = make_editor()
    qtbot.waitUntil(editor.window.welcome_panel.open_button.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for_photo(qtbot, editor, fake_engine.photos[recent[0]])


def test_a_recent_photo_that_is_gone_is_told_and_leaves_the_page(
    qtbot, make_editor, recent: list[Path], fake_engine: FakeEngine
) -> None:
    del fake_engine.photos[recent[0]]
    editor = make_editor()
    page = editor.window.welcome_panel
    QTest.mouseClick(page.recent_buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(page.recent_buttons) == 1)
    assert recent[0].name in editor.window.message_bar.message.text
    assert page.isVisible()


def test_clearing_the_recent_photos_empties_the_page(make_editor, recent: list[Path]) -> None:
    editor = make_editor()
    editor.window.recent_menu.actions()[-1].trigger()
    page = editor.window.welcome_panel
    assert page.recent_buttons == []
    assert "Recent photos" not in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_sample_opens_and_what_is_made_of_it_is_saved_elsewhere(
    qtbot, make_editor, recent: list[Path], fake_engine: FakeEngine, monkeypatch, settings, tmp_path: Path
) -> None:
    sample = asset_path("samples/portrait.jpg")
    fake_engine.photos[sample] = read_photo(sample).rgb
    settings.last_folder = tmp_path
    suggested: list[Path] = []
    monkeypatch.setattr(questions, "ask_where_to_save", lambda _, path, __: suggested.append(path))
    editor = make_editor()
    QTest.mouseClick(editor.window.welcome_panel.sample_button, LEFT)
    wait_for_photo(qtbot, editor, fake_engine.photos[sample])
    assert settings.recent_files == recent
    assert settings.last_folder == tmp_path
    editor.window.actions_.save_as.trigger()
    assert suggested == [tmp_path / "portrait-edited.jpg"]


def test_the_sample_is_what_the_script_draws() -> None:
    drawn = runpy.run_path(str(ROOT / "packaging/draw_sample.py"))["draw_sample"]()
    shipped = np.asarray(Image.open(SAMPLE), np.float32)
    assert SAMPLE.stat().st_size < 200_000
    assert np.abs(shipped - drawn).mean() < 3


def about(editor: OpenEditor) -> QMessageBox:
    editor.window.actions_.about.trigger()
    return editor.window.findChild(QMessageBox)


def test_about_names_each_network_with_its_licence(qtbot, make_editor) -> None:
    text = about(make_editor()).text()
    assert "not commercially" in text
    names = weights.names()
    assert {"gfc", "landmarks", "parser"} <= set(names)
    for name in names:
        assert f"({name}): {weights.entry(name)['licence']}</li>" in text
    assert f"<li>{GENERATORS[0].title} (gfc): " in text


def test_about_says_that_the_list_of_weights_cannot_be_read(
    qtbot, make_editor, monkeypatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(weights.FOLDER_VARIABLE, str(tmp_path / "none"))
    assert "correct or unset it" in about(make_editor()).text()


def test_about_shows_the_licences_of_other_software(qtbot, make_editor) -> None:
    box = about(make_editor())
    (button,) = [each for each in box.buttons() if "Licences" in each.text()]
    button.click()
    assert box.isVisible()
    dialog = box.findChild(LicencesDialog)
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    row = next(row for row, title in enumerate(titles) if title.startswith("numpy "))
    dialog.list.setCurrentRow(row)
    assert "Redistribution and use in source and binary forms" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(titles.index("LGPL-3.0"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
