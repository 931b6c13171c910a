"""Recipes saved and opened in the editor."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QTest

from engine import recipe_file
from engine.photo.io import write_photo
from engine.photo.photo import Photo
from engine.request import FaceFrame
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT, brush_over, complete
from tests.gui.fake_engine import FakeEngine


@pytest.fixture
def saved(qtbot, editor: OpenEditor, monkeypatch, tmp_path: Path) -> Path:
    """Two completions, of which the second alternative of the first was chosen, saved as a recipe."""
    editor.document.faces.choose(FaceFrame(np.arange(10, dtype=float).reshape(5, 2)))
    brush_over(editor)
    complete(qtbot, editor)
    editor.document.completions.choose(1)
    brush_over(editor, y=300)
    complete(qtbot, editor)
    path = tmp_path / "portrait.recipe.json"
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda _parent, suggestion: suggestion)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save_recipe.trigger()
    assert path.is_file() and "portrait.recipe.json" in editor.window.message_bar.message.text
    return path


def open_recipe(qtbot, editor: OpenEditor, monkeypatch, path: Path) -> None:
    monkeypatch.setattr(questions, "ask_recipe_to_open", lambda *_: path)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.open_recipe.trigger()


def test_the_same_photo_becomes_the_same_again(qtbot, editor: OpenEditor, saved: Path, monkeypatch) -> None:
    done, mask_fill = editor.document.image_rgb.copy(), editor.document.mask.fill.copy()
    assert done[225, 200, 0] == 101 or done[225, 200, 0] == 100
    editor.document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    with qtbot.waitSignal(editor.worker.idle):
        open_recipe(qtbot, editor, monkeypatch, saved)
    np.testing.assert_array_equal(editor.document.image_rgb, done)
    np.testing.assert_array_equal(editor.document.mask.fill, mask_fill)
    assert editor.document.faces.chosen.landmarks.tolist() == np.arange(10.0).reshape(5, 2).tolist()
    QTest.keyClick(editor.canvas, "z", CTRL)
    assert editor.document.image_rgb[300, 200].tolist() != done[300, 200].tolist()
    editor.document.undo_stack.setIndex(0)
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)


def test_an_edited_photo_can_be_given_back_after_a_recipe(
    qtbot, editor: OpenEditor, saved: Path, monkeypatch
) -> None:
    done = editor.document.image_rgb.copy()
    editor.document.undo_stack.setIndex(0)
    brush_over(editor, x=100, y=100)
    complete(qtbot, editor)
    other = editor.document.image_rgb.copy()
    count = editor.document.undo_stack.count()
    with qtbot.waitSignal(editor.worker.idle):
        open_recipe(qtbot, editor, monkeypatch, saved)
    np.testing.assert_array_equal(editor.document.image_rgb, done)
    editor.document.undo_stack.setIndex(count)
    np.testing.assert_array_equal(editor.document.image_rgb, other)


def test_another_photo_is_told_and_can_be_done_anyway(
    qtbot, editor: OpenEditor, fake_engine: FakeEngine, saved: Path, monkeypatch, tmp_path: Path
) -> None:
    fake_engine.photos[tmp_path / "other.jpg"] = editor.document.original_rgb // 2
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(tmp_path / "other.jpg")
    open_recipe(qtbot, editor, monkeypatch, saved)
    bar = editor.window.message_bar
    assert "not those that the recipe was made for (“portrait.jpg”)" in bar.message.text
    np.testing.assert_array_equal(editor.document.image_rgb, editor.document.original_rgb)
    with qtbot.waitSignal(editor.worker.idle):
        qtbot.mouseClick(bar._action, LEFT)
    assert editor.document.image_rgb[225, 200, 0] in (100, 101, 102, 103, 104)


def test_without_a_photo_the_one_beside_the_recipe_is_opened(
    qtbot, editor: OpenEditor, saved: Path, monkeypatch, tmp_path: Path
) -> None:
    done = editor.document.image_rgb.copy()
    editor.document.mark_saved(tmp_path / "portrait.jpg")
    editor.files.close_current()
    (tmp_path / "portrait.jpg").touch()
    with qtbot.waitSignal(editor.worker.idle):
        open_recipe(qtbot, editor, monkeypatch, saved)
    np.testing.assert_array_equal(editor.document.image_rgb, done)


def test_without_any_photo_it_is_asked_for(
    qtbot, editor: OpenEditor, saved: Path, monkeypatch, tmp_path: Path
) -> None:
    editor.document.mark_saved(tmp_path / "portrait.jpg")
    editor.files.close_current()
    open_recipe(qtbot, editor, monkeypatch, saved)
    assert "portrait.jpg, is not in its folder" in editor.window.message_bar.message.text


def test_bad_files_and_cancelled_dialogs_change_nothing(
    qtbot, editor: OpenEditor, monkeypatch, tmp_path: Path
) -> None:
    actions = editor.window.actions_
    monkeypatch.setattr(questions, "ask_recipe_to_open", lambda *_: None)
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda *_: None)
    actions.open_recipe.trigger()
    actions.save_recipe.trigger()
    assert editor.worker.is_idle
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda *_: tmp_path / "a.json")
    with qtbot.waitSignal(editor.worker.failed):
        actions.save_recipe.trigger()
    assert "complete the photo first" in editor.window.message_bar.message.text
    (tmp_path / "a.json").write_text(json.dumps({"a": 1}))
    monkeypatch.setattr(questions, "ask_recipe_to_open", lambda *_: tmp_path / "a.json")
    with qtbot.waitSignal(editor.worker.failed):
        actions.open_recipe.trigger()
    assert "is no recipe" in editor.window.message_bar.message.text
    assert not editor.document.is_modified


def test_the_command_line_makes_the_editors_pixels(
    qtbot, make_editor, settings, portrait, monkeypatch, tmp_path: Path
) -> None:
    from engine import cli

    source = tmp_path / "portrait.png"
    write_photo(Photo(portrait.rgb), source)
    settings.generator = "telea"
    editor = make_editor(source, engine=EngineAccess())
    qtbot.waitUntil(lambda: editor.document.photo is not None)
    brush_over(editor)
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        editor.window.actions_.complete.trigger()
    monkeypatch.setattr(questions, "ask_where_to_save_recipe", lambda _parent, suggestion: suggestion)
    with qtbot.waitSignal(editor.worker.idle):
        editor.window.actions_.save_recipe.trigger()
    saved, again = tmp_path / "portrait.recipe.json", tmp_path / "again.png"
    assert recipe_file.read_recipe(saved).edits[0].options["generator"] == "telea"
    assert cli.main(lambda _: 1, ["replay", str(saved), "-o", str(again), "--device", "cpu"]) == 0
    from engine.photo.io import read_photo

    np.testing.assert_array_equal(read_photo(again).rgb, editor.document.image_rgb)
    assert (editor.document.image_rgb != portrait.rgb).any()
