"""Completing from other photos of the person, in the editor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from engine.errors import FaceError
from engine.photo.io import write_photo
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.references import KeptReference
from faceinpaint_gui.panels.references_panel import ReferenceList, ReferencesPanel
from faceinpaint_gui.user_messages import Severity
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine

LEVEL = 33
LANDMARKS = np.array([(30, 40), (50, 40), (40, 52), (32, 60), (48, 60)], float)


def put_photo(fake_engine: FakeEngine, path: Path, level: int = LEVEL, faces: int = 1) -> Path:
    """Makes a photo of the person, whose first pixel is as grey as `level`, with so many faces."""
    rgb = np.full((90, 80 + faces, 3), 200, np.uint8)
    rgb[:2] = level
    write_photo(Photo(rgb), path)
    fake_engine.photos[path] = rgb
    fake_engine.faces[int(rgb.sum())] = [FaceFrame(LANDMARKS + 2 * number) for number in range(faces)]
    return path


@pytest.fixture
def other(fake_engine: FakeEngine, tmp_path: Path) -> Path:
    return put_photo(fake_engine, tmp_path / "other.png")


def panel_of(editor: OpenEditor) -> ReferencesPanel:
    return editor.window.references_panel


def rows(editor: OpenEditor) -> list[str]:
    """What the panel says, a text for each photo."""
    found = panel_of(editor).list
    return [found.item(row).text() for row in range(found.count())]


def add(qtbot, editor: OpenEditor, monkeypatch, *paths: Path) -> None:
    monkeypatch.setattr(questions, "ask_references", lambda *_: list(paths))
    with qtbot.waitSignal(editor.worker.idle):
        panel_of(editor).files_wanted.emit()


def complete_from(qtbot, editor: OpenEditor) -> None:
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.complete_from_reference.trigger()


def drop_on(widget: ReferenceList, *paths: Path) -> Qt.DropAction:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, actions = QPointF(20, 20), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    modifiers = Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(place.toPoint(), actions, data, LEFT, modifiers)
    QApplication.sendEvent(widget.viewport(), enter)
    assert enter.isAccepted()
    event = QDropEvent(place, actions, data, LEFT, modifiers)
    QApplication.sendEvent(widget.viewport(), event)
    assert event.isAccepted()
    return event.dropAction()


def test_what_is_marked_is_taken_and_can_be_undone(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    complete_from(qtbot, editor)
    (reference,) = fake_engine.requests[-1].references
    assert reference.photo.path == other and reference.face is None
    assert editor.document.image_rgb[225, 200].tolist() == [LEVEL] * 3
    alternatives = editor.document.completions.alternatives
    assert [each.taken_from is not None for each in alternatives] == [True, False, False]
    editor.window.actions_.undo.trigger()
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    editor.window.actions_.redo.trigger()
    assert editor.document.image_rgb[225, 200].tolist() == [LEVEL] * 3


def test_every_photo_is_an_alternative(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path, monkeypatch
) -> None:
    paths = [put_photo(fake_engine, tmp_path / f"{level}.png", level) for level in (10, 20, 30, 40, 50)]
    add(qtbot, editor, monkeypatch, *paths)
    brush_over(editor)
    complete_from(qtbot, editor)
    levels = [int(each.patch.rgb[..., 0].min()) for each in editor.document.completions.alternatives]
    assert levels == [10, 20, 30, 40, 50]


def test_without_a_photo_it_asks_for_one(qtbot, editor: OpenEditor, other: Path, monkeypatch) -> None:
    monkeypatch.setattr(questions, "ask_references", lambda *_: [other])
    complete_from(qtbot, editor)
    assert panel_of(editor).isVisible()
    assert rows(editor) == ["other.png"]
    editor.window.actions_.complete_from_reference.trigger()
    assert "Nothing is marked yet" in editor.window.message_bar.message.text


def test_a_photo_that_is_dropped_on_the_list_is_not_opened(qtbot, editor: OpenEditor, other: Path) -> None:
    panel_of(editor).raise_()
    with qtbot.waitSignal(editor.worker.idle):
        assert drop_on(panel_of(editor).list, other) is Qt.DropAction.CopyAction
    assert rows(editor) == ["other.png"]
    assert editor.photos.count == 1


def test_open_tabs_and_the_photos_other_face_can_be_taken(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path
) -> None:
    own = editor.document
    fake_engine.faces[int(own.original_rgb.sum())] = [FaceFrame(LANDMARKS), FaceFrame(LANDMARKS + 9)]
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(other)
    editor.photos.show_document(own)
    entries = {each.text(): each for each in panel_of(editor).add_menu.actions()}
    with qtbot.waitSignal(editor.worker.idle):
        entries["other.png"].trigger()
    with qtbot.waitSignal(editor.worker.idle):
        entries["Another face in &this photo"].trigger()
    assert rows(editor) == ["other.png", "This photo\n2 faces: the most alike one"]
    brush_over(editor)
    complete_from(qtbot, editor)
    request = fake_engine.requests[-1]
    assert [each.photo is request.photo for each in request.references] == [False, True]
    taken = [each.taken_from for each in editor.document.completions.alternatives[:2]]
    assert [each.is_edited_photo for each in taken] == [False, True]


def test_the_face_can_be_chosen(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, put_photo(fake_engine, tmp_path / "two.png", faces=2))
    faces = editor.document.references.items[0].faces
    brush_over(editor)
    complete_from(qtbot, editor)
    assert editor.document.references.items[0].shown == 1, "the one that the engine took is shown"
    said = []
    for _ in range(3):
        editor.window.actions_.reference_face.trigger()
        said.append(rows(editor)[0].splitlines()[1])
    assert said == ["Face 1 of 2", "Face 2 of 2", "2 faces: the most alike one"]
    QTest.keyClick(panel_of(editor).list, Qt.Key.Key_Return)
    complete_from(qtbot, editor)
    assert fake_engine.requests[-1].references[0].face is faces[0]


def test_a_photo_without_a_face_cannot_be_used(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, tmp_path: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, put_photo(fake_engine, tmp_path / "none.png", faces=0))
    assert rows(editor) == ["none.png\nNo face was found in it; choose another photo."]
    brush_over(editor)
    editor.window.actions_.complete_from_reference.trigger()
    assert "None of the other photos is checked and shows a face." in editor.window.message_bar.message.text
    assert fake_engine.requests == []


def test_a_file_that_is_no_photo_is_told(qtbot, editor: OpenEditor, tmp_path: Path, monkeypatch) -> None:
    add(qtbot, editor, monkeypatch, tmp_path / "a.txt")
    assert editor.window.message_bar.message.text == "a.txt is no photo; open another file."
    assert rows(editor) == []


def test_photos_are_left_out_and_taken_off(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, tmp_path: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, other, put_photo(fake_engine, tmp_path / "second.png", 44))
    found = panel_of(editor).list
    found.item(0).setCheckState(Qt.CheckState.Unchecked)
    brush_over(editor)
    complete_from(qtbot, editor)
    assert [each.photo.path.name for each in fake_engine.requests[-1].references] == ["second.png"]
    found.setCurrentRow(0)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Delete)
    assert rows(editor) == ["second.png"]


def test_each_photo_has_its_own_list(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, tmp_path: Path, monkeypatch
) -> None:
    first = editor.document
    add(qtbot, editor, monkeypatch, other)
    second = put_photo(fake_engine, tmp_path / "second.png", 44)
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(second)
    assert rows(editor) == []
    editor.photos.show_document(first)
    assert rows(editor) == ["other.png"]


@pytest.mark.parametrize(
    "sentence",
    [
        "In “other.png” there seems to be someone else; look closely at the result.",
        "In “other.png” the face is 2.1 times smaller than in the photo.",
        "In “other.png” the face is much darker than in the photo.",
        "As “other.png” has no colours, only light and shade were taken from it; the colours are drawn.",
    ],
)
def test_what_is_doubtful_is_said_above_the_photo_and_at_the_thumbnail(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, monkeypatch, sentence: str
) -> None:
    fake_engine.doubts = (sentence,)
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    complete_from(qtbot, editor)
    message = editor.window.message_bar.message
    assert (message.severity, message.text) == (Severity.WARNING, sentence)
    strip = next(
        each for each in editor.window.findChildren(QListWidget) if each.accessibleName() == "Alternatives"
    )
    assert strip.item(0).text() == "1 taken (!)"
    assert strip.item(0).toolTip().splitlines()[1] == sentence
    assert strip.item(0).toolTip().startswith("Alternative 1: from other.png; fits by ")
    assert strip.item(1).text() == "2"


def test_a_photo_that_hides_it_too_changes_nothing(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    fake_engine.error = FaceError(
        "In “other.png” what is masked is hidden, too: choose a photo that shows it."
    )
    complete_from(qtbot, editor)
    message = editor.window.message_bar.message
    assert message.severity is Severity.ERROR
    assert message.text.startswith("In “other.png” what is masked is hidden, too")
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)


def test_it_can_be_cancelled(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    fake_engine.gate.clear()
    editor.window.actions_.complete_from_reference.trigger()
    qtbot.waitUntil(fake_engine.completing.is_set)
    assert not editor.window.actions_.complete_from_reference.isEnabled()
    brush_over(editor, y=300)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.cancel.trigger()
    assert editor.document.completions.alternatives == ()


def test_once_more_takes_the_place_of_what_was_taken_before(
    qtbot, editor: OpenEditor, other: Path, monkeypatch
) -> None:
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    complete_from(qtbot, editor)
    complete_from(qtbot, editor)
    alternatives = editor.document.completions.alternatives
    assert [each.taken_from is not None for each in alternatives].count(True) == 1
    assert not editor.window.actions_.more_like_this.isEnabled()
    complete(qtbot, editor)
    assert editor.document.completions.alternatives[0].taken_from is not None


# Recipes


@pytest.fixture
def saved(qtbot, editor: OpenEditor, other: Path, monkeypatch, tmp_path: Path) -> Path:
    """The recipe of a completion that was taken from the other photo, which is no longer listed."""
    add(qtbot, editor, monkeypatch, other)
    brush_over(editor)
    complete_from(qtbot, editor)
    path = tmp_path / "portrait.recipe.json"
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda *_: path)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save_recipe.trigger()
    editor.document.undo_stack.setIndex(0)
    editor.document.references.remove(0)
    monkeypatch.setattr(questions, "ask_recipe_to_open", lambda *_: path)
    return path


def open_recipe(qtbot, editor: OpenEditor) -> None:
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.open_recipe.trigger()
    if not editor.worker.is_idle:
        qtbot.waitUntil(lambda: editor.worker.is_idle)


def pixel(editor: OpenEditor) -> int:
    return int(editor.document.image_rgb[225, 200, 0])


def test_a_recipe_takes_from_the_same_photo_again(qtbot, editor: OpenEditor, saved: Path) -> None:
    open_recipe(qtbot, editor)
    qtbot.waitUntil(lambda: pixel(editor) == LEVEL)
    (alternative,) = editor.document.completions.alternatives
    assert alternative.taken_from.name == "other.png"


def test_a_photo_that_was_moved_is_asked_for(
    qtbot, editor: OpenEditor, other: Path, saved: Path, monkeypatch, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    moved = other.rename(tmp_path / "elsewhere/renamed.png")
    open_recipe(qtbot, editor)
    bar = editor.window.message_bar
    assert bar.message.text == (
        "This recipe takes from another photo, which was not found: other.png. Show where it is now."
    )
    asked = []
    monkeypatch.setattr(questions, "ask_references", lambda *given: asked.append(given[2]) or [moved])
    qtbot.mouseClick(bar._action, LEFT)
    qtbot.waitUntil(lambda: pixel(editor) == LEVEL)
    assert asked == [("other.png",)]


def test_a_photo_that_is_gone_can_be_done_without(
    qtbot, editor: OpenEditor, other: Path, saved: Path, monkeypatch
) -> None:
    other.unlink()
    open_recipe(qtbot, editor)
    bar = editor.window.message_bar
    monkeypatch.setattr(questions, "ask_references", lambda *_: [])
    qtbot.mouseClick(bar._action, LEFT)
    assert "“other.png” was not found; what was taken from it would be drawn." in bar.message.text
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    qtbot.mouseClick(bar._action, LEFT)
    qtbot.waitUntil(lambda: bool(editor.document.completions.alternatives))
    assert pixel(editor) >= 100
    assert editor.document.completions.alternatives[0].taken_from is None


# After a crash


def test_the_list_comes_back_with_what_was_chosen(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, other: Path, tmp_path: Path, monkeypatch
) -> None:
    two = put_photo(fake_engine, tmp_path / "two.png", 44, faces=2)
    add(qtbot, editor, monkeypatch, other, two)
    panel_of(editor).list.setCurrentRow(1)
    editor.window.actions_.reference_face.trigger()
    editor.window.actions_.reference_face.trigger()
    editor.document.references.use(0, False)
    state = editor.document.state()
    assert [(each.path, each.is_used) for each in state.references] == [(other, False), (two, True)]
    with qtbot.waitSignal(editor.worker.idle):
        editor.photos.add_state(state)
    assert rows(editor) == ["other.png", "two.png\nFace 2 of 2"]
    assert not editor.document.references.items[0].is_used


def test_a_list_that_is_not_read_yet_is_not_lost(qtbot, other: Path) -> None:
    document = Document(Photo(np.zeros((9, 9, 3), np.uint8)))
    document.references.kept = (KeptReference(other, "abc", None, True),)
    (kept,) = Document.restored(document.state()).references.kept
    assert (kept.path, kept.sha256) == (other, "abc")
