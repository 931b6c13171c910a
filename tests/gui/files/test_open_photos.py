"""Several photos behind tabs: opened, left, closed and saved, each keeping what was done to it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.canvas import Border
from engine.errors import PhotoError
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.questions import UnsavedAnswer
from faceinpaint_gui.files.folders import folder_neighbour
from tests.gui.commands.test_files import answer_save_as, answer_unsaved, tab_texts
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path) -> OpenEditor:
    """Behind portrait.jpg, which was completed, its mirror image mirror.jpg is open, and shown."""
    brush_over(editor)
    complete(qtbot, editor)
    path = tmp_path / "mirror.jpg"
    fake_engine.photos[path] = editor.document.original_rgb[:, ::-1].copy()
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(path)
    return editor


def click_tab(editor: OpenEditor, index: int) -> None:
    QTest.mouseClick(editor.tabs, LEFT, Qt.KeyboardModifier.NoModifier, editor.tabs.tabRect(index).center())


def test_a_tab_shows_its_photo_with_its_edits(two: OpenEditor) -> None:
    assert tab_texts(two) == ["• portrait.jpg", "mirror.jpg"]
    assert not two.document.is_modified and two.document.undo_stack.count() == 0
    brush_over(two, x=100, y=100)
    click_tab(two, 0)
    assert two.document.image_rgb[225, 200].tolist() == [100] * 3
    assert two.document.mask.fill[100, 100] == 0
    assert len(two.document.completions.alternatives) == 3
    assert two.window.windowTitle() == "portrait.jpg[*] – faceinpaint" and two.window.isWindowModified()
    QTest.keyClick(two.canvas, Qt.Key.Key_3)
    assert two.document.image_rgb[225, 200].tolist() == [102] * 3
    QTest.keyClick(two.canvas, Qt.Key.Key_Tab, CTRL)
    assert two.document.mask.fill[100, 100] == 255
    np.testing.assert_array_equal(two.document.image_rgb, two.document.original_rgb)
    QTest.keyClick(two.canvas, Qt.Key.Key_Backtab, CTRL | SHIFT)
    QTest.keyClick(two.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(two.document.image_rgb, two.document.original_rgb)


def test_the_canvas_follows(qtbot, two: OpenEditor) -> None:
    shown = two.canvas.grab().toImage()
    click_tab(two, 0)
    assert two.canvas.grab().toImage() != shown
    click_tab(two, 1)
    qtbot.waitUntil(lambda: two.canvas.grab().toImage() == shown)  # the strip of alternatives has to leave


def test_each_photo_keeps_its_zoom_and_place(qtbot, two: OpenEditor) -> None:
    click_tab(two, 0)
    qtbot.waitUntil(lambda: two.canvas.width() > 0)
    two.canvas.set_zoom(4.0, two.canvas.to_widget(200, 225))
    shown, place = two.canvas.grab().toImage(), two.canvas.to_widget(200, 225)
    click_tab(two, 1)
    assert two.canvas.zoom <= 1, "the other one is still fitted"
    two.canvas.set_zoom(2.0)
    click_tab(two, 0)
    assert two.canvas.zoom == 4.0 and two.window.status._zoom.text() == "400 %"
    qtbot.waitUntil(lambda: two.canvas.grab().toImage() == shown)  # the strip of alternatives comes back
    assert two.canvas.to_widget(200, 225) == place
    two.window.resize(two.window.width() - 100, two.window.height())
    click_tab(two, 1)
    assert two.canvas.zoom == 2.0


def test_a_photo_that_is_open_is_not_opened_twice(two: OpenEditor, tmp_path: Path) -> None:
    two.files.open(tmp_path / "portrait.jpg")
    assert two.photos.count == 2 and two.document.path == tmp_path / "portrait.jpg"
    assert two.document.completions.alternatives


def test_a_photo_asked_for_twice_before_it_is_read_opens_once(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    fake_engine.photos[tmp_path / "other.jpg"] = np.full((30, 40, 3), 9, np.uint8)
    editor.files.open(tmp_path / "other.jpg")
    editor.files.open(tmp_path / "other.jpg")
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert tab_texts(editor) == ["portrait.jpg", "other.jpg"]


def test_a_single_photo_has_no_tab_bar(two: OpenEditor) -> None:
    assert two.tabs.isVisible()
    QTest.keyClick(two.canvas, Qt.Key.Key_W, CTRL)
    assert two.photos.count == 1 and not two.tabs.isVisible()


def test_closing_asks_about_edits_only(two: OpenEditor, monkeypatch, tmp_path: Path) -> None:
    asked = answer_unsaved(monkeypatch, UnsavedAnswer.CANCEL)
    two.files.close_at(1)
    assert asked == [] and tab_texts(two) == ["• portrait.jpg"]
    two.files.close_at(0)
    assert asked == ["portrait.jpg"] and two.photos.count == 1
    answer_unsaved(monkeypatch, UnsavedAnswer.DISCARD)
    two.files.close_current()
    assert two.photos.count == 0 and two.document.photo is None
    assert two.window.windowTitle() == "faceinpaint" and not two.window.isWindowModified()
    assert not two.window.actions_.save.isEnabled()
    two.files.close_current()


def test_quitting_asks_about_each_edited_photo(two: OpenEditor, monkeypatch) -> None:
    brush_over(two)
    asked: list[str] = []
    answers = [UnsavedAnswer.DISCARD, UnsavedAnswer.CANCEL, UnsavedAnswer.DISCARD, UnsavedAnswer.DISCARD]

    def ask(_parent, name: str) -> UnsavedAnswer:
        asked.append(name)
        return answers[len(asked) - 1]

    monkeypatch.setattr(questions, "ask_about_unsaved", ask)
    assert not two.window.close()
    assert asked == ["portrait.jpg", "mirror.jpg"] and two.photos.count == 2
    assert not two.window.close() or asked[2:] == ["portrait.jpg", "mirror.jpg"]
    assert asked[2:] == ["portrait.jpg", "mirror.jpg"], "an earlier Discard counts for that question only"
    assert not two.window.isVisible()


def test_quitting_saves_each_photo_to_its_own_file(
    qtbot, two: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    brush_over(two)
    answer_unsaved(monkeypatch, UnsavedAnswer.SAVE)
    monkeypatch.setattr(questions, "ask_where_to_save", lambda _parent, suggestion, _format: suggestion)
    two.window.close()
    qtbot.waitUntil(lambda: not two.window.isVisible())
    assert set(fake_engine.written) == {tmp_path / "portrait-edited.jpg", tmp_path / "mirror-edited.jpg"}
    assert fake_engine.written[tmp_path / "portrait-edited.jpg"].rgb[225, 200, 0] == 100


def test_a_save_that_ends_behind_another_tab_is_credited_to_its_photo(
    qtbot, two: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    click_tab(two, 0)
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    fake_engine.writing_gate.clear()
    two.window.actions_.save.trigger()
    click_tab(two, 1)
    with qtbot.waitSignal(two.worker.idle):
        fake_engine.writing_gate.set()
    assert tab_texts(two) == ["out.jpg", "mirror.jpg"]
    click_tab(two, 0)
    assert not two.document.is_modified and two.document.saved_path == tmp_path / "out.jpg"
    QTest.keyClick(two.canvas, Qt.Key.Key_Z, CTRL)
    assert two.document.is_modified


@pytest.mark.parametrize("is_shown", [False, True])
def test_a_photo_whose_file_another_one_is_saved_over_is_unsaved(
    qtbot, two: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path, is_shown: bool
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    click_tab(two, 0)
    with qtbot.waitSignal(two.worker.idle):
        two.window.actions_.save.trigger()
    edited = two.document.image_rgb.copy()
    click_tab(two, 1)
    brush_over(two)
    fake_engine.writing_gate.clear()
    two.window.actions_.save.trigger()
    click_tab(two, 0 if is_shown else 1)
    with qtbot.waitSignal(two.worker.idle):
        fake_engine.writing_gate.set()
    assert tab_texts(two) == ["• out.jpg", "out.jpg"]
    click_tab(two, 0)
    suggested = answer_save_as(monkeypatch, tmp_path / "new.jpg")
    with qtbot.waitSignal(two.worker.idle):
        QTest.keyClick(two.canvas, Qt.Key.Key_S, CTRL)
    assert suggested == [tmp_path / "portrait-edited.jpg"]
    np.testing.assert_array_equal(fake_engine.written[tmp_path / "new.jpg"].rgb, edited)
    assert tab_texts(two) == ["new.jpg", "out.jpg"]


def test_a_photo_extended_while_it_is_saved_keeps_the_file(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    answer_save_as(monkeypatch, tmp_path / "out.jpg")
    fake_engine.writing_gate.clear()
    editor.window.actions_.save.trigger()
    editor.document.extend(Border(left=60))
    with qtbot.waitSignal(editor.worker.idle):
        fake_engine.writing_gate.set()
    assert editor.document.saved_path == tmp_path / "out.jpg" and editor.document.is_modified


# The folder


@pytest.fixture
def folder(editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path) -> Path:
    """Has p2.jpg and p10.png beside portrait.jpg, and files of other kinds."""
    for name in ("p2.jpg", "p10.png", "portrait.jpg"):
        (tmp_path / name).touch()
    for name in ("p3.txt", "p4"):
        (tmp_path / name).touch()
    fake_engine.photos[tmp_path / "p2.jpg"] = np.full((30, 40, 3), 2, np.uint8)
    fake_engine.photos[tmp_path / "p10.png"] = np.full((30, 40, 3), 10, np.uint8)
    return tmp_path


def test_neighbours_are_in_the_order_in_which_people_count(folder: Path) -> None:
    assert folder_neighbour(folder / "p2.jpg", +1) == folder / "p10.png"
    assert folder_neighbour(folder / "p10.png", +1) == folder / "portrait.jpg"
    assert folder_neighbour(folder / "portrait.jpg", +1) is None
    assert folder_neighbour(folder / "p2.jpg", -1) is None
    assert folder_neighbour(folder / "p5.jpg", +1) == folder / "p10.png", "a deleted file has its place"
    assert folder_neighbour(folder / "gone" / "p5.jpg", +1) is None


def test_page_keys_go_through_the_folder_in_one_tab(qtbot, editor: OpenEditor, folder: Path) -> None:
    for value in (10, 2):
        with qtbot.waitSignal(editor.current.photo_changed):
            QTest.keyClick(editor.canvas, Qt.Key.Key_PageUp)
        assert editor.document.image_rgb[0, 0, 0] == value and editor.photos.count == 1
    QTest.keyClick(editor.canvas, Qt.Key.Key_PageUp)
    assert editor.window.message_bar.message.text == "This is the first photo in its folder."
    with qtbot.waitSignal(editor.current.photo_changed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_PageDown)
    assert editor.document.path == folder / "p10.png"


UP, DOWN = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


@pytest.mark.parametrize(
    ("keys", "name"), [((UP, UP), "p2.jpg"), ((UP, DOWN), "portrait.jpg"), ((UP, UP, DOWN), "p10.png")]
)
def test_page_keys_count_also_before_a_photo_is_read(
    qtbot, editor: OpenEditor, folder: Path, keys: tuple[Qt.Key, ...], name: str
) -> None:
    for key in keys:
        QTest.keyClick(editor.canvas, key)
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert tab_texts(editor) == [name]


def test_the_next_photo_that_was_opened_by_itself_meanwhile_opens_once(
    qtbot, editor: OpenEditor, folder: Path
) -> None:
    editor.files.open(folder / "p10.png")
    QTest.keyClick(editor.canvas, UP)
    qtbot.waitUntil(lambda: editor.worker.is_idle)
    assert tab_texts(editor) == ["portrait.jpg", "p10.png"]


def test_an_edited_photo_stays_open_beside_the_next(qtbot, editor: OpenEditor, folder: Path) -> None:
    brush_over(editor)
    with qtbot.waitSignal(editor.current.photo_changed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_PageUp)
    assert tab_texts(editor) == ["• portrait.jpg", "p10.png"]


def test_a_photo_edited_while_the_next_is_read_stays_open(qtbot, editor: OpenEditor, folder: Path) -> None:
    QTest.keyClick(editor.canvas, Qt.Key.Key_PageUp)
    brush_over(editor)
    with qtbot.waitSignal(editor.current.photo_changed):
        pass
    assert tab_texts(editor) == ["• portrait.jpg", "p10.png"]


def test_a_file_that_is_none_leaves_the_photo(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, folder: Path
) -> None:
    del fake_engine.photos[folder / "p10.png"]
    with qtbot.waitSignal(editor.worker.failed):
        QTest.keyClick(editor.canvas, Qt.Key.Key_PageUp)
    assert "p10.png is no photo" in editor.window.message_bar.message.text
    assert editor.document.path == folder / "portrait.jpg"


def test_a_file_that_fails_does_not_hold_up_the_others(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path
) -> None:
    fake_engine.photos[tmp_path / "last.jpg"] = np.full((30, 40, 3), 9, np.uint8)
    editor.files.open_dropped([tmp_path / "bad.jpg", tmp_path / "worse.jpg", tmp_path / "last.jpg"])
    qtbot.waitUntil(lambda: editor.document.path == tmp_path / "last.jpg")
    fake_engine.error = PhotoError("unused")
    assert tab_texts(editor) == ["portrait.jpg", "last.jpg"]


def test_a_pasted_picture_has_no_next(editor: OpenEditor) -> None:
    from tests.gui.commands.test_files import paste_image

    paste_image(editor)
    QTest.keyClick(editor.canvas, Qt.Key.Key_PageDown)
    assert "has no file yet" in editor.window.message_bar.message.text
