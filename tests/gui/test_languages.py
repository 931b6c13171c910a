"""The window in each language: chosen, complete, unambiguous, and with room for its texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QLabel, QMenu

from engine import weights
from engine.errors import PhotoError
from engine.texts import Text
from faceinpaint_gui import languages
from faceinpaint_gui.languages import LANGUAGES, SYSTEM, preferred_language, translated
from faceinpaint_gui.settings import Settings
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import brush_over, complete
from tests.gui.windows_in_languages import cut_off, dialogs, lettered, same_letters, speaking


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["de-CH", "fr-CH"], "de"),
        (["fi-FI", "es-419", "en"], "es"),
        (["pt-PT"], "pt_BR"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["en-GB", "de-DE"], "en"),
        (["fi-FI"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_is_taken(names: list[str], language: str) -> None:
    assert preferred_language(names) == language


def test_the_language_is_the_systems_unless_one_is_chosen(qapp: QApplication, monkeypatch) -> None:
    class FrenchSystem(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale("fr_FR")

    monkeypatch.setattr(languages, "QLocale", FrenchSystem)
    with speaking(qapp, SYSTEM):
        assert QCoreApplication.translate("Actions", "Undo") == "Annuler"
    with speaking(qapp, "de"):
        assert QCoreApplication.translate("Actions", "Undo") == "Rückgängig"
    with speaking(qapp, "en"):
        assert QCoreApplication.translate("Actions", "Undo") == "Undo"


@pytest.mark.parametrize("language", ["xx", "fi", ""])
def test_an_unknown_language_is_english(qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        assert QCoreApplication.translate("Actions", "Undo") == "Undo"
        assert translated(Text("Blending")) == "Blending"


def test_a_language_that_is_not_known_any_more_is_forgotten(tmp_path) -> None:
    store = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    assert settings.language == SYSTEM
    settings.language = "ja"
    assert Settings(store).language == "ja"
    store.setValue("view/language", "xx")
    assert Settings(store).language == SYSTEM


def test_sentences_of_the_engine_are_translated_with_what_stands_in_them(qapp: QApplication) -> None:
    error = PhotoError("“{name}” is a folder: choose a picture inside it.", name="{a}.jpg")
    verb = Text("colour photos")
    nested = Text("No installed generator can {verb}; train one, or install faceinpaint again.", verb=verb)
    with speaking(qapp, "de"):
        assert translated(error.text) == "„{a}.jpg“ ist ein Ordner: Wählen Sie ein Bild darin."
        assert str(error) == "“{a}.jpg” is a folder: choose a picture inside it."
        assert translated(verb) != verb
        assert translated(verb) in translated(nested)
        assert translated("What nobody has translated.") == "What nobody has translated."
        assert translated("") == ""


def test_numbers_choose_among_the_forms_of_a_language(qapp: QApplication) -> None:
    template = "This file has {count} further channels, such as saved selections; they will not be saved."
    with speaking(qapp, "de"):
        one, two = (translated(Text(template, count=count)) for count in (1, 2))
    assert " 1 " in one and " 2 " in two and one.replace("1", "2") != two


def test_an_error_is_told_in_the_language_of_the_window(qtbot, editor: OpenEditor, fake_engine) -> None:
    with speaking(QApplication.instance(), "de"):
        fake_engine.error = PhotoError("“{name}” is a folder: choose a picture inside it.", name="Bilder")
        brush_over(editor)
        complete(qtbot, editor)
        shown = [label.text() for label in editor.window.message_bar.findChildren(QLabel)]
    assert any(text.startswith("„Bilder“ ist ein Ordner") for text in shown)


@pytest.fixture
def full_editor(qtbot, make_editor, fake_engine, portrait, tmp_path):
    """Makes an editor with a completed photo and all attributes."""
    path = tmp_path / "portrait.jpg"
    fake_engine.photos[path] = portrait.rgb
    fake_engine.attributes = dict.fromkeys(weights.entry("igan")["options"]["attributes"], 0.0)
    fake_engine.marks_parts = fake_engine.proposes_masks = True

    def make() -> OpenEditor:
        editor = make_editor()
        with qtbot.waitSignal(editor.current.photo_changed):
            editor.files.open(path)
        brush_over(editor)
        complete(qtbot, editor)
        return editor

    return make


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_have_room_and_letters_are_unambiguous(full_editor, language: str) -> None:
    found: dict[str, object] = {}
    with speaking(QApplication.instance(), language):
        editor = full_editor()
        window = editor.window
        for dock in window.findChildren(QDockWidget):
            dock.raise_()
            QApplication.processEvents()
            found[f"dock {dock.windowTitle()}"] = cut_off(window)
        found["letters"] = same_letters([*window.menuBar().actions(), *lettered(window)])
        for menu in window.menuBar().findChildren(QMenu):
            found[f"menu {menu.title()}"] = same_letters(menu.actions())
        for dialog in dialogs(editor, tuple(editor.worker.engine.info.attributes)):
            found[f"dialog {dialog.windowTitle()}"] = cut_off(dialog)
            found[f"letters of {dialog.windowTitle()}"] = same_letters(lettered(dialog))
    told = "\n".join(f"{place}: {faults}" for place, faults in found.items() if faults)
    assert not told, told


def test_qts_own_buttons_speak_the_language(qapp: QApplication, qtbot) -> None:
    with speaking(qapp, "de"):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
