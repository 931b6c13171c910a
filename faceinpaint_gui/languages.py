"""The languages of the window, and the engine's sentences in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from engine.assets import asset_path
from engine.texts import Text

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}
"""How those who speak a language call it, by its code."""

SYSTEM = "system"
"""In the settings, in place of a code: the system's language, or English if it is none of these."""

ENGINE_CONTEXT = "engine"
"""Under which the templates of the engine's texts are translated."""


def preferred_language(names: Sequence[str]) -> str:
    """The first of some languages that the program speaks, or English.

    Args:
        names: as the system calls them ("pt-BR", "zh-Hans-CN"), the most wanted one first.
    """
    for name in names:
        locale = QLocale(name)
        for code in LANGUAGES:
            # Portuguese is close enough in all countries; traditional Chinese has other characters.
            if locale.language() == QLocale(code).language() and locale.script() == QLocale(code).script():
                return code
    return "en"


def install(application: QCoreApplication, choice: str) -> None:
    """Makes the program, and Qt's own dialogs, speak a language; before the first window is made.

    Args:
        application: keeps the translations.
        choice: one of `LANGUAGES`, or `SYSTEM`.
    """
    language = preferred_language(QLocale.system().uiLanguages()) if choice == SYSTEM else choice
    if choice != SYSTEM:
        QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own = asset_path("translations")
    for path in (of_qt / f"qtbase_{language}.qm", own / f"faceinpaint_{language}.qm"):
        translator = QTranslator(application)
        if translator.load(str(path)):
            application.installTranslator(translator)


def translated(text: str) -> str:
    """A text of the engine in the language of the window; one that it does not know as it is."""
    translate = partial(QCoreApplication.translate, ENGINE_CONTEXT)
    if isinstance(text, Text):
        return text.translated(lambda template, count: translate(template, None, count))
    return translate(text)
