"""The editor tells what of a file will not be saved, and doubts masks that mark most of the photo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.photo.photo import Photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.user_messages import Severity
from faceinpaint_gui.worker.engine_access import EngineAccess, WrittenPhoto
from tests.engine.photo.kinds import save, smooth, tiff
from tests.gui.conftest import OpenEditor
from tests.gui.fake_engine import FakeEngine


class RealFiles(FakeEngine):
    """Reads and writes photos and masks as the program does."""

    def read_photo(self, path: Path) -> Photo:
        return EngineAccess.read_photo(self, path)

    def write_photo(self, photo: Photo, path: Path) -> WrittenPhoto:
        return EngineAccess.write_photo(self, photo, path)


@pytest.fixture
def fake_engine() -> RealFiles:
    return RealFiles()


def told(editor: OpenEditor) -> str:
    message = editor.window.message_bar.message
    return "" if message is None else message.text


def test_pages_are_told_on_opening_and_not_written_over(
    editor_with, qtbot, monkeypatch, tmp_path: Path
) -> None:
    path = save(tmp_path, "pages.tif", tiff([(smooth(), {}), (smooth(), {})]))
    before = path.read_bytes()
    editor = editor_with(path)
    message = editor.window.message_bar.message
    assert message.severity is Severity.WARNING
    assert message.text.startswith("pages.tif: This file has 2 pages; only the first is opened")
    monkeypatch.setattr(questions, "ask_where_to_save", lambda *_: path)
    editor.files.save_as()
    qtbot.waitUntil(lambda: "holds more than this photo" in told(editor))
    assert path.read_bytes() == before


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
