"""Every dialog, left by Escape at every point, leaves photo, file, title and settings as they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from engine.photo.photo import Photo
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.recovery import Recovery
from faceinpaint_gui.settings import Settings, data_folder
from faceinpaint_gui.worker.job import Job
from tests.gui.commands.test_files import tab_texts
from tests.gui.conftest import OpenEditor
from tests.gui.dialog_events import Answer, answering, press_enter, press_escape, type_path
from tests.gui.document.test_document import draw_picture, paint_line
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete

SHIFT = Qt.KeyboardModifier.ShiftModifier
THERE = Path("there.jpg")


def activate(editor: OpenEditor) -> None:
    editor.window.activateWindow()
    assert QTest.qWaitForWindowActive(editor.window)


def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    return lambda editor: QTest.keyClick(editor.canvas, key, modifiers)


def action(name: str):
    return lambda editor: getattr(editor.window.actions_, name).trigger()


def in_folder(name: Path) -> Answer:
    """Answers a file dialog by a file of the folder in which it begins."""

    def answer(dialog: QDialog) -> None:
        type_path(Path(dialog.directory().path()) / name)(dialog)

    return answer


def press_save(dialog: QDialog) -> None:
    assert isinstance(dialog, QMessageBox)
    QTest.mouseClick(dialog.button(QMessageBox.StandardButton.Save), LEFT)


def show_crash(editor: OpenEditor) -> None:
    questions.show_crash(editor.window, "what went wrong", Path("log.txt"))


def click_color(editor: OpenEditor) -> None:
    QTest.mouseClick(editor.window.mask_panel.color_button, LEFT)


OPEN, SAVE, QUIT, CLOSE = Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_Q, Qt.Key.Key_W
WAYS: dict[str, tuple[Callable[[OpenEditor], object], tuple[Answer, ...]]] = {
    "open": (key(OPEN, CTRL), (press_escape,)),
    "save": (key(SAVE, CTRL), (press_escape,)),
    "save as": (key(SAVE, CTRL | SHIFT), (press_escape,)),
    "save as, not over a file": (
        key(SAVE, CTRL | SHIFT),
        (in_folder(THERE), press_escape, press_escape),
    ),
    "save as, not over a file whose ending is added": (
        key(SAVE, CTRL | SHIFT),
        (in_folder(Path("there")), press_escape),
    ),
    "export": (key(Qt.Key.Key_E, CTRL), (press_escape,)),
    "export, no file": (key(Qt.Key.Key_E, CTRL), (press_enter, press_escape)),
    "export, not over a file": (
        key(Qt.Key.Key_E, CTRL),
        (press_enter, in_folder(THERE), press_escape, press_escape),
    ),
    "export, not over a file whose ending is added": (
        key(Qt.Key.Key_E, CTRL),
        (press_enter, in_folder(Path("there")), press_escape),
    ),
    "open a recipe": (action("open_recipe"), (press_escape,)),
    "save a recipe": (action("save_recipe"), (press_escape,)),
    "save a recipe, not over a file": (
        action("save_recipe"),
        (in_folder(Path("there.json")), press_escape, press_escape),
    ),
    "load a mask": (action("load_mask"), (press_escape,)),
    "save the mask": (action("save_mask"), (press_escape,)),
    "save the mask, not over a file": (
        action("save_mask"),
        (in_folder(Path("there.png")), press_escape, press_escape),
    ),
    "close": (key(CLOSE, CTRL), (press_escape,)),
    "close, no file": (key(CLOSE, CTRL), (press_save, press_escape)),
    "quit": (key(QUIT, CTRL), (press_escape,)),
    "quit, no file": (key(QUIT, CTRL), (press_save, press_escape)),
    "extend the canvas": (action("extend_canvas"), (press_escape,)),
    "colour of the mask": (click_color, (press_escape,)),
    "settings": (action("settings"), (press_escape,)),
    "keyboard shortcuts": (key(Qt.Key.Key_F1), (press_escape,)),
    "about": (action("about"), (press_escape,)),
    "crash": (show_crash, (press_escape,)),
}


@pytest.fixture
def edited(qtbot, editor: OpenEditor, tmp_path: Path) -> OpenEditor:
    """Has a completion, further edits of the mask, and files of all kinds beside the photo."""
    for suffix in (".jpg", ".png", ".json"):
        (tmp_path / f"there{suffix}").write_text("somebody else's")
    brush_over(editor)
    complete(qtbot, editor)
    brush_over(editor, y=300)
    return editor


def everything(editor: OpenEditor, folder: Path) -> dict[str, object]:
    """What a cancelled dialog must leave alone."""
    document = editor.document
    remembered = [name for name in vars(Settings) if not name.startswith(("__", "window_"))]
    values = {name: getattr(editor.settings, name) for name in remembered}
    return {
        "pixels": document.image_rgb.tobytes(),
        "mask": document.mask.fill.tobytes(),
        "history": (document.undo_stack.index(), document.undo_stack.count(), document.is_modified),
        "paths": (document.path, document.saved_path),
        "title": (editor.window.windowTitle(), editor.window.isWindowModified(), tab_texts(editor)),
        "visible": (editor.window.isVisible(), editor.window.message_bar.message, editor.theme.is_dark),
        "files": {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".ini"},
        "settings": {name: value for name, value in values.items() if not callable(value)},
        "jobs": editor.worker.pending(Job),
    }


@pytest.mark.parametrize("way", WAYS)
def test_escape_leaves_everything_as_it_was(qtbot, edited: OpenEditor, tmp_path: Path, way: str) -> None:
    begin, answers = WAYS[way]
    activate(edited)
    before = everything(edited, tmp_path)
    with answering(*answers) as titles:
        begin(edited)
        qtbot.waitUntil(lambda: len(titles) == len(answers) and QApplication.activeModalWidget() is None)
    assert everything(edited, tmp_path) == before
    activate(edited)
    QTest.keyClick(edited.canvas, Qt.Key.Key_Z, CTRL)
    assert edited.document.undo_stack.index() == before["history"][0] - 1, "the window works on"


def test_escape_keeps_what_a_crash_left(qtbot, make_editor: Callable[..., OpenEditor]) -> None:
    current = CurrentDocument()
    photos = OpenPhotos(current)
    crashed = Recovery(data_folder() / "open", photos)
    photos.add(Photo(draw_picture(50, 60, 1), path=Path("lost.png")))
    paint_line(current.document, (5, 5), (30, 30))
    qtbot.waitUntil(lambda: crashed.is_up_to_date)
    crashed.close(removes=False)
    for _ in range(2):
        with answering(press_escape) as titles:
            editor = make_editor()
            qtbot.waitUntil(lambda: len(titles) == 1 and QApplication.activeModalWidget() is None)
        assert titles == ["Restore your photos?"] and editor.photos.count == 0
        editor.window.close()
