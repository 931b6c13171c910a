"""Faces of nobody: their sheet, their seeds, and the one that is opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from engine.errors import GeneratorError
from engine.photo.io import read_photo
from engine.photo.xmp import MADE_BY_AI
from engine.request import GenerateRequest
from engine.session import Session
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.dialogs.generated_faces_dialog import COUNT, GeneratedFacesDialog
from faceinpaint_gui.worker.engine_access import EngineAccess
from tests.engine.conftest import tiny_gfc, tiny_igan  # noqa: F401
from tests.gui.canvas_events import qimage_to_rgb
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL, LEFT
from tests.gui.fake_engine import FakeEngine

SHIFT = Qt.KeyboardModifier.ShiftModifier


def dialog_of(editor: OpenEditor) -> GeneratedFacesDialog:
    return editor.window.findChild(GeneratedFacesDialog)


@pytest.fixture
def able(qtbot, fake_engine: FakeEngine, request: pytest.FixtureRequest) -> OpenEditor:
    """An editor whose sheet of faces was asked for by its keys."""
    fake_engine.attributes = {"Goatee": 0.0, "Bangs": 0.0, "Male": 0.0}
    editor = request.getfixturevalue("editor")
    with qtbot.waitSignal(editor.worker.idle):
        QTest.keyClick(editor.canvas, Qt.Key.Key_N, CTRL | SHIFT)
    return editor


def thumbnails(dialog: GeneratedFacesDialog) -> list[int]:
    """The grey levels of the thumbnails."""
    images = [dialog.list.item(row).icon().pixmap(50, 50).toImage() for row in range(dialog.list.count())]
    return [
        int(qimage_to_rgb(image.convertToFormat(QImage.Format.Format_RGB32))[25, 25, 0]) for image in images
    ]


def test_the_sheet_shows_faces_with_their_seeds_the_important_attributes_first(able: OpenEditor) -> None:
    dialog = dialog_of(able)
    assert [dialog.list.item(row).text() for row in range(COUNT)] == [str(seed) for seed in range(COUNT)]
    assert thumbnails(dialog) == list(range(COUNT))
    assert list(dialog.combos) == ["Bangs", "Male", "Goatee"]
    assert dialog.note == ""


def test_other_attributes_and_seeds_give_other_faces(qtbot, able: OpenEditor) -> None:
    dialog = dialog_of(able)
    combo = dialog.combos["Bangs"]
    combo.setFocus()
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert thumbnails(dialog)[0] == 100
    with qtbot.waitSignal(able.worker.finished) as heard:
        QTest.keyClick(dialog.combos["Male"], Qt.Key.Key_End)
    assert heard.args[0].job.request.attributes == {"Bangs": 1.0, "Male": 0.0}
    with qtbot.waitSignal(able.worker.idle):
        qtbot.mouseClick(dialog.others_button, LEFT)
    assert dialog.list.item(0).text() == str(COUNT) and thumbnails(dialog)[0] == 100 + COUNT


def test_the_chosen_face_opens_as_an_untitled_photo_that_asks_where_to_be_saved(
    qtbot, able: OpenEditor, fake_engine: FakeEngine, monkeypatch, tmp_path: Path
) -> None:
    dialog = dialog_of(able)
    place = dialog.list.visualItemRect(dialog.list.item(5)).center()
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(able.current.photo_changed):
        qtbot.mouseClick(dialog.open_button, LEFT)
    assert not dialog.isVisible()
    np.testing.assert_array_equal(able.document.image_rgb, np.full((128, 128, 3), 5))
    assert able.photos.count == 2 and able.window.windowTitle().startswith("Untitled picture")
    asked: list[Path] = []
    target = tmp_path / "nobody.png"
    monkeypatch.setattr(
        questions,
        "ask_where_to_save",
        lambda _parent, suggestion, _format: asked.append(suggestion) or target,
    )
    able.window.activateWindow()
    qtbot.waitUntil(able.window.isActiveWindow)
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(able.canvas, Qt.Key.Key_S, CTRL)
    assert [path.name for path in asked] == ["untitled.png"]
    np.testing.assert_array_equal(fake_engine.written[target].rgb, able.document.image_rgb)


def test_cancelled_it_opens_nothing_and_keeps_what_was_chosen(qtbot, able: OpenEditor) -> None:
    dialog = dialog_of(able)
    with qtbot.waitSignal(able.worker.idle):
        dialog.seed_spin.setValue(40)
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel), LEFT)
    assert not dialog.isVisible() and able.photos.count == 1
    with qtbot.waitSignal(able.worker.finished) as heard:
        able.window.actions_.new_faces.trigger()
    assert heard.args[0].job.request.seed == 40 and dialog_of(able) is dialog


def test_enter_in_the_field_of_the_seed_opens_no_face_of_another_seed(qtbot, able: OpenEditor) -> None:
    dialog = dialog_of(able)
    dialog.seed_spin.setFocus()
    dialog.seed_spin.selectAll()
    QTest.keyClicks(dialog.seed_spin, "50")
    with qtbot.waitSignal(able.worker.idle):
        QTest.keyClick(dialog.seed_spin, Qt.Key.Key_Return)
    assert dialog.isVisible() and able.photos.count == 1
    with qtbot.waitSignal(able.current.photo_changed):
        QTest.keyClick(dialog.seed_spin, Qt.Key.Key_Return)
    np.testing.assert_array_equal(able.document.image_rgb, np.full((128, 128, 3), 50))


def test_a_refusal_is_told_in_the_dialog(qtbot, able: OpenEditor, fake_engine: FakeEngine) -> None:
    fake_engine.error = GeneratorError("Ask for less.")
    with qtbot.waitSignal(able.worker.failed):
        qtbot.mouseClick(dialog_of(able).others_button, LEFT)
    assert dialog_of(able).note == "Ask for less."


def test_without_the_network_the_message_says_so(editor: OpenEditor) -> None:
    editor.window.actions_.new_faces.trigger()
    assert editor.window.message_bar.message.text == "Nothing here changes faces; install it."
    assert dialog_of(editor) is None


@pytest.mark.usefixtures("tiny_igan")
def test_the_real_network_gives_the_same_face_for_the_same_seed(
    qtbot, make_editor, monkeypatch, tmp_path: Path
) -> None:
    editor = make_editor(engine=EngineAccess())
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        editor.window.actions_.new_faces.trigger()
    dialog = dialog_of(editor)
    with qtbot.waitSignal(editor.worker.idle, timeout=60_000):
        dialog.combos["Eyeglasses"].setCurrentIndex(1)
    place = dialog.list.visualItemRect(dialog.list.item(2)).center()
    with qtbot.waitSignal(editor.current.photo_changed):
        qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=place)
        qtbot.mouseClick(dialog.open_button, LEFT)
    expected = Session("cpu").generate_faces(GenerateRequest({"Eyeglasses": 1.0}, seed=2))[0]
    for marks_ai in (True, False):
        editor.settings.marks_ai = marks_ai
        target = tmp_path / f"nobody-{marks_ai}.png"
        monkeypatch.setattr(questions, "ask_where_to_save", lambda *_, target=target: target)
        with qtbot.waitSignal(editor.worker.idle, timeout=30_000):
            editor.window.actions_.save_as.trigger()
        saved = read_photo(target)
        np.testing.assert_array_equal(saved.rgb, expected)
        assert (MADE_BY_AI.encode() in (saved.metadata.xmp or b"")) == marks_ai
