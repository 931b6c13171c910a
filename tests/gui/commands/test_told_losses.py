"""The editor tells what of a file will not be saved, and doubts masks that mark most of the photo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine.photo.photo import Photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.user_messages import Severity
from faceinpaint_gui.worker.engine_access import EngineAccess, WrittenPhoto
from tests.engine.photo.kinds import save, smooth, tiff
from tests.gui.conftest import OpenEditor
from tests.gui.fake_engine import FakeEngine


class RealFiles(FakeEngine):
    """Reads and writes photos and masks as the program does."""

    def read_photo(self, path: Path, accepts_cut: bool = False) -> Photo:
        return EngineAccess.read_photo(self, path, accepts_cut)

    def write_photo(self, photo: Photo, path: Path) -> WrittenPhoto:
        return EngineAccess.write_photo(self, photo, path)


@pytest.fixture
def fake_engine() -> RealFiles:
    return RealFiles()


def told(editor: OpenEditor) -> str:
    message = editor.window.message_bar.message
    return "" if message is None else message.text


def test_animations_are_told_on_opening_and_not_written_over(
    editor_with, qtbot, monkeypatch, tmp_path: Path
) -> None:
    path = tmp_path / "moving.webp"
    pictures = [Image.fromarray(np.full((40, 30, 3), level, np.uint8)) for level in (50, 200)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:])
    before = path.read_bytes()
    editor = editor_with(path)
    message = editor.window.message_bar.message
    assert message.severity is Severity.WARNING
    assert message.text.startswith("moving.webp: This file is an animation of 2 pictures; only the first")
    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: path)
    editor.files.save_as()
    qtbot.waitUntil(lambda: "holds more than this photo" in told(editor))
    assert path.read_bytes() == before


def test_a_photo_that_is_cut_can_be_opened_anyway(make_editor, qtbot, portrait, tmp_path: Path) -> None:
    path = tmp_path / "cut.jpg"
    Image.fromarray(portrait.rgb).save(path, quality=90)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    editor = make_editor()
    editor.files.open(path)
    qtbot.waitUntil(lambda: "“cut.jpg” is damaged or incomplete" in told(editor))
    assert editor.document.photo is None
    button = editor.window.message_bar.findChild(QPushButton)
    assert button.text() == "Open anyway"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    photo = editor.document.require_photo()
    np.testing.assert_allclose(photo.rgb[:100].astype(int), portrait.rgb[:100], atol=40)
    assert any("missing" in notice or "cut" in notice for notice in photo.notices)
    assert editor.settings.recent_files == [path]


def test_what_a_format_cannot_hold_is_told_on_saving(editor_with, qtbot, monkeypatch, tmp_path: Path) -> None:
    path = save(tmp_path, "deep.tif", tiff([(smooth(dtype=np.uint16), {})]))
    editor = editor_with(path)
    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: tmp_path / "a.jpg")
    editor.files.save_as()
    qtbot.waitUntil(lambda: "A .jpg file holds 8 bits" in told(editor))
    assert (tmp_path / "a.jpg").exists() and not editor.document.is_modified


def test_an_inverted_mask_is_doubted(editor_with, qtbot, tmp_path: Path) -> None:
    path = save(tmp_path, "a.tif", tiff([(smooth(), {})]))
    mask = np.full(smooth().shape[:2], 255, np.uint8)
    mask[20:30, 20:30] = 0
    for values in (255 - mask, mask):
        Image.fromarray(values).save(tmp_path / f"{values[0, 0]}.png")
    editor = editor_with(path)
    editor.masks.load(tmp_path / "0.png")
    qtbot.waitUntil(lambda: editor.document.mask.fill.any())
    assert editor.window.message_bar.message is None
    editor.masks.load(tmp_path / "255.png")
    qtbot.waitUntil(lambda: "marks most of the photo" in told(editor))


@pytest.fixture
def editor_with(make_editor, qtbot):
    """Opens an editor with a photo."""

    def open_with(path: Path):
        editor = make_editor()
        with qtbot.waitSignal(editor.current.photo_changed):
            editor.files.open(path)
        return editor

    return open_with
