"""Files that are changed or deleted while they are open: it is said once, and nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from engine.photo.file_stamp import FileStamp
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.gui.commands.test_files import tab_texts
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import answering, press_escape, type_path
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine


class FilesEngine(FakeEngine):
    """Reads and writes real files."""

    def read_photo(self, path: Path, accepts_cut: bool = False) -> Photo:
        return EngineAccess.read_photo(self, path, accepts_cut)

    def write_photo(self, photo: Photo, path: Path) -> FileStamp | None:
        assert self.writing_gate.wait(10)
        return EngineAccess.write_photo(self, photo, path)


@pytest.fixture
def path(portrait, tmp_path: Path) -> Path:
    write_photo(Photo(portrait.rgb), tmp_path / "a.png")
    return tmp_path / "a.png"


@pytest.fixture
def open_editor(qtbot, make_editor: Callable[..., OpenEditor], path: Path) -> OpenEditor:
    """Has a.png open, which is a real file."""
    editor = make_editor(path, engine=FilesEngine())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    return editor


@pytest.fixture
def saved(qtbot, open_editor: OpenEditor, path: Path) -> OpenEditor:
    """A completion of it is saved as b.png."""
    brush_over(open_editor)
    complete(qtbot, open_editor)
    with answering(type_path(path.with_name("b.png"))), qtbot.waitSignal(open_editor.worker.idle):
        press_save(open_editor)
    dismiss(open_editor)
    return open_editor


def press_save(editor: OpenEditor) -> None:
    editor.window.activateWindow()
    assert QTest.qWaitForWindowActive(editor.window)
    QTest.keyClick(editor.canvas, Qt.Key.Key_S, CTRL)


def dismiss(editor: OpenEditor) -> None:
    QTest.mouseClick(editor.window.message_bar._close, LEFT)
    assert editor.window.message_bar.message is None


def change(path: Path, level: int = 7) -> np.ndarray:
    rgb = np.full((500, 400, 3), level, np.uint8)
    write_photo(Photo(rgb), path)
    return rgb


def wait_for_message(qtbot, editor: OpenEditor, text: str) -> None:
    bar = editor.window.message_bar
    qtbot.waitUntil(lambda: bar.message is not None and text in bar.message.text)


def press_action(editor: OpenEditor) -> None:
    QTest.mouseClick(editor.window.message_bar._action, LEFT)


def press_button(text: str) -> Callable[[QDialog], None]:
    def press(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        (button,) = (each for each in dialog.buttons() if each.text().replace("&", "") == text)
        QTest.mouseClick(button, LEFT)

    return press


# Changed


def test_a_changed_photo_is_reloaded_when_asked_to(qtbot, open_editor: OpenEditor, path: Path) -> None:
    new = change(path)
    wait_for_message(qtbot, open_editor, "a.png was changed on the disk")
    assert (open_editor.document.image_rgb != new).any(), "nothing happens by itself"
    with qtbot.waitSignal(open_editor.current.photo_changed):
        press_action(open_editor)
    np.testing.assert_array_equal(open_editor.document.image_rgb, new)
    assert tab_texts(open_editor) == ["a.png"] and not open_editor.document.is_modified
    newer = change(path, 9)
    wait_for_message(qtbot, open_editor, "a.png was changed on the disk")
    with qtbot.waitSignal(open_editor.current.photo_changed):
        press_action(open_editor)
    np.testing.assert_array_equal(open_editor.document.image_rgb, newer)


def test_each_change_is_told_once_and_a_mere_touch_is_none(
    qtbot, open_editor: OpenEditor, path: Path
) -> None:
    os.utime(path, ns=(1, 1))
    qtbot.wait(600)
    assert open_editor.window.message_bar.message is None
    change(path)
    wait_for_message(qtbot, open_editor, "changed on the disk")
    dismiss(open_editor)
    (path.parent / "other.txt").touch()
    qtbot.wait(600)
    assert open_editor.window.message_bar.message is None
    change(path, 8)
    wait_for_message(qtbot, open_editor, "changed on the disk")


def test_unsaved_edits_are_asked_about_before_a_reload(qtbot, open_editor: OpenEditor, path: Path) -> None:
    brush_over(open_editor)
    mask_fill = open_editor.document.mask.fill.copy()
    new = change(path)
    wait_for_message(qtbot, open_editor, "changed on the disk")
    with answering(press_escape):
        press_action(open_editor)
    qtbot.waitUntil(lambda: open_editor.worker.is_idle)
    np.testing.assert_array_equal(open_editor.document.mask.fill, mask_fill)
    assert open_editor.document.is_modified
    change(path, 8)
    wait_for_message(qtbot, open_editor, "changed on the disk")
    with answering(press_button("Discard")), qtbot.waitSignal(open_editor.current.photo_changed):
        press_action(open_editor)
    assert tab_texts(open_editor) == ["a.png"] and not open_editor.document.is_modified
    np.testing.assert_array_equal(open_editor.document.image_rgb, new + 1)


def test_edits_can_be_saved_before_a_reload(qtbot, open_editor: OpenEditor, path: Path) -> None:
    brush_over(open_editor)
    complete(qtbot, open_editor)
    edited = open_editor.document.image_rgb.copy()
    new = change(path)
    wait_for_message(qtbot, open_editor, "changed on the disk")
    target = path.with_name("mine.png")
    with answering(press_button("Save"), type_path(target)), qtbot.waitSignal(open_editor.worker.idle):
        press_action(open_editor)
    np.testing.assert_array_equal(read_photo(target).rgb, edited)
    np.testing.assert_array_equal(open_editor.document.image_rgb, new)
    assert open_editor.document.path == path


def test_our_own_saving_is_no_change(qtbot, saved: OpenEditor) -> None:
    saved.document.completions.choose(1)
    with qtbot.waitSignal(saved.worker.idle):
        press_save(saved)
    dismiss(saved)
    qtbot.wait(600)
    assert saved.window.message_bar.message is None and not saved.document.is_modified


def test_a_change_behind_another_tab_is_told_when_that_is_shown(
    qtbot, open_editor: OpenEditor, path: Path
) -> None:
    other = path.with_name("other.png")
    change(other, 3)
    with qtbot.waitSignal(open_editor.current.photo_changed):
        open_editor.files.open(other)
    change(path)
    qtbot.wait(500)
    assert open_editor.window.message_bar.message is None
    open_editor.photos.show(0)
    wait_for_message(qtbot, open_editor, "a.png was changed on the disk")


def test_a_photo_that_is_reloaded_stays_in_its_tab(qtbot, open_editor: OpenEditor, path: Path) -> None:
    other = path.with_name("other.png")
    change(other, 3)
    with qtbot.waitSignal(open_editor.current.photo_changed):
        open_editor.files.open(other)
    open_editor.photos.show(0)
    new = change(path)
    wait_for_message(qtbot, open_editor, "a.png was changed on the disk")
    press_action(open_editor)
    open_editor.photos.show(1)
    qtbot.waitUntil(lambda: open_editor.worker.is_idle)
    assert tab_texts(open_editor) == ["a.png", "other.png"]
    np.testing.assert_array_equal(open_editor.document.image_rgb, new)


# Saving over a change


@pytest.mark.parametrize("is_told", [True, False])
def test_saving_over_a_change_asks_first(qtbot, saved: OpenEditor, path: Path, is_told: bool) -> None:
    target = path.with_name("b.png")
    theirs = change(target)
    if is_told:
        wait_for_message(qtbot, saved, "b.png was changed on the disk")
        assert saved.document.is_modified, "what was saved is in the window only"
    with answering(press_escape) as titles:
        press_save(saved)
    assert titles == ["The file has changed"] and saved.worker.is_idle
    np.testing.assert_array_equal(read_photo(target).rgb, theirs)

    with answering(press_button("Save as…"), type_path(path.with_name("c.png"))):
        press_save(saved)
    qtbot.waitUntil(lambda: saved.worker.is_idle)
    np.testing.assert_array_equal(read_photo(target).rgb, theirs)
    np.testing.assert_array_equal(read_photo(path.with_name("c.png")).rgb, saved.document.image_rgb)
    assert saved.document.path == path.with_name("c.png") and not saved.document.is_modified


def test_a_change_can_be_saved_over(qtbot, saved: OpenEditor, path: Path) -> None:
    target = path.with_name("b.png")
    change(target)
    with answering(press_button("Save over it")), qtbot.waitSignal(saved.worker.idle):
        press_save(saved)
    np.testing.assert_array_equal(read_photo(target).rgb, saved.document.image_rgb)
    with qtbot.waitSignal(saved.worker.idle):
        press_save(saved)


# Deleted


def test_a_deleted_file_is_told_and_saved_again(qtbot, saved: OpenEditor, path: Path) -> None:
    target = path.with_name("b.png")
    target.unlink()
    wait_for_message(qtbot, saved, "b.png was deleted or moved")
    assert saved.document.is_modified, "closing must ask"
    with qtbot.waitSignal(saved.worker.idle):
        press_action(saved)
    assert (
        saved.window.message_bar.message.text == "b.png had been deleted or moved; it is saved there again."
    )
    np.testing.assert_array_equal(read_photo(target).rgb, saved.document.image_rgb)
    assert not saved.document.is_modified


def test_a_deleted_original_stays_open_and_closing_asks(qtbot, open_editor: OpenEditor, path: Path) -> None:
    path.unlink()
    wait_for_message(qtbot, open_editor, "a.png was deleted or moved")
    with answering(press_escape) as titles:
        assert not open_editor.window.close()
    assert titles == ["Unsaved changes"] and open_editor.window.isVisible()
    open_editor.document.mark_saved(path)


def test_a_file_that_comes_back_as_it_was_is_fine(qtbot, open_editor: OpenEditor, path: Path) -> None:
    data = path.read_bytes()
    path.unlink()
    wait_for_message(qtbot, open_editor, "deleted or moved")
    dismiss(open_editor)
    path.write_bytes(data)
    qtbot.wait(600)
    assert open_editor.window.message_bar.message is None
    path.unlink()
    wait_for_message(qtbot, open_editor, "deleted or moved")
