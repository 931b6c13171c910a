"""Every text of the program is there in every language, with all that it holds."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from faceinpaint_gui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import translations  # noqa: E402  a program beside the packages

sys.path.remove(str(ROOT / "packaging"))

OTHERS = [language for language in LANGUAGES if language != "en"]
TOLD_ON_THE_COMMAND_LINE = ("cli", "networks", "doctor.py", "installation.py")
"""Parts of the engine whose sentences are for terminals, or for programmers."""


def forms(entry: ElementTree.Element) -> list[str]:
    """The translations of an entry: one, or one for each class of numbers."""
    translation = entry.find("translation")
    assert translation is not None
    plurals = [each.text or "" for each in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def slots(text: str) -> list[str]:
    """What stands for something else, and mark-up."""
    fields = [
        f"{{{name}:{spec}!{kind}}}" for _, name, spec, kind in Formatter().parse(text) if name is not None
    ]
    return sorted([*fields, *re.findall(r"%n|%L?\d|</?\w[^>]*>|\[\*\]|\(\*[^)]*\)|;;", text)])


def letters(text: str) -> int:
    """How many letters are marked."""
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language: str) -> None:
    assert translations.is_current(language), "run packaging/translations.py update"
    assert translations.unfinished(language) == []
    empty = [entry.findtext("source") for _, entry in translations.entries(language) if not all(forms(entry))]
    assert empty == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_hold_what_the_texts_hold(language: str) -> None:
    wrong = [
        (source, form)
        for _, entry in translations.entries(language)
        for form in forms(entry)
        if (source := entry.findtext("source", ""))
        and (
            slots(form) != slots(source)
            or letters(form) != letters(source)
            or form.count("\n") != source.count("\n")
            or form.endswith("…") != source.endswith("…")
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_says_the_same(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.file_of(language).with_suffix(".qm")))
    wrong = []
    for context, entry in translations.entries(language):
        source, comment = entry.findtext("source", ""), entry.findtext("comment", "")
        counts = (1, 2) if entry.get("numerus") == "yes" else (-1,)
        compiled = {translator.translate(context, source, comment, count) for count in counts}
        if compiled != set(forms(entry)):
            wrong.append(source)
    assert wrong == [], "run packaging/translations.py compile"


@pytest.mark.parametrize("texts", [(), ("A new text",)])
def test_the_check_tells_by_its_status_whether_something_is_left(monkeypatch, capsys, texts) -> None:
    new = tuple(translations.Message("engine", text, "", False, "engine/new.py") for text in texts)
    known = translations.messages()
    monkeypatch.setattr(translations, "messages", lambda: known + new)
    monkeypatch.setattr(sys, "argv", ["translations.py", "check"])
    assert translations.main() == (1 if texts else 0)
    assert ("translations.py update" in capsys.readouterr().out) == bool(texts)


def sentences(source: str) -> Iterator[str]:
    """Sentences outside of docstrings and of what only programmers are told."""
    tree = ast.parse(source)
    passed = {
        inner
        for node in ast.walk(tree)
        if (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.Call) and ast.unparse(node.func) in ("ShapeError", "ValueError"))
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        is_literal = isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed
        if is_literal and re.fullmatch(r"[A-Z“{][^\n]* [^\n]*[.!?]", node.value):
            yield node.value


def test_every_sentence_of_the_engine_is_known() -> None:
    known = {message.source for message in translations.messages()}
    unknown = [
        (path.relative_to(ROOT).as_posix(), sentence)
        for path in sorted((ROOT / "engine").rglob("*.py"))
        if not set(TOLD_ON_THE_COMMAND_LINE) & set(path.relative_to(ROOT).parts)
        for sentence in sentences(path.read_text(encoding="utf-8"))
        if sentence not in known
    ]
    assert unknown == []


@pytest.mark.parametrize(
    "source",
    ['raise PhotoError(f"“{name}” is empty.")', 'Text("No " + name)', 'raise error("A %s." % name)'],
)
def test_texts_made_of_pieces_are_refused(tmp_path, monkeypatch, source: str) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    path = tmp_path / "module.py"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(translations.UnreadableTextError, match=r"module\.py:1"):
        translations._EngineReader(path).visit(ast.parse(source))
