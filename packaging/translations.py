"""Keeps the translations in step with the program: `python packaging/translations.py update`.

`resources/translations` holds for each language a .ts file, which people edit with Qt's Linguist or by hand,
and the .qm file that the program loads. Texts are found by reading the sources: what goes through `tr` and
the like in the window, and the templates of the engine's `Text` and errors.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from faceinpaint_gui import languages

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = tuple(code for code in languages.LANGUAGES if code != "en")

# What only programs are told, or the command line.
_UNTRANSLATED_ERRORS = {"ShapeError"}
_UNTRANSLATED_FOLDERS = {"cli", "networks"}


@dataclass(frozen=True)
class Message:
    """A text to be translated.

    Attributes:
        context: the class or the module that it belongs to.
        source: the English text.
        comment: tells apart the same text with different meanings.
        is_plural: it has another form for each class of numbers.
        file: where it stands.
    """

    context: str
    source: str
    comment: str
    is_plural: bool
    file: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one."""
        return self.context, self.source, self.comment


class UnreadableTextError(Exception):
    """A text is made while the program runs, so that it cannot be found by reading the source."""


@cache
def messages() -> tuple[Message, ...]:
    """All texts of the program, each once, in the order of the sources.

    Raises:
        UnreadableTextError: one is not a string literal.
    """
    found: dict[tuple[str, str, str], Message] = {}
    for folder, reader in (("faceinpaint_gui", _WindowReader), ("engine", _EngineReader)):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if folder == "engine" and _UNTRANSLATED_FOLDERS & set(path.relative_to(ROOT).parts):
                continue
            reader_of_file = reader(path)
            reader_of_file.visit(ast.parse(path.read_text(encoding="utf-8")))
            for message in reader_of_file.found:
                found.setdefault(message.key, message)
    return tuple(found.values())


class _Reader(ast.NodeVisitor):
    def __init__(self, path: Path) -> None:
        self.found: list[Message] = []
        self._file = path.relative_to(ROOT).as_posix()

    def _add(self, context: str, arguments: list[ast.expr], is_plural: bool) -> None:
        texts = []
        for argument in arguments:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str | None)):
                raise UnreadableTextError(f"{self._file}:{argument.lineno}: {ast.unparse(argument)}")
            texts.append(argument.value or "")
        self.found.append(Message(context, texts[0], (*texts, "")[1], is_plural, self._file))


class _WindowReader(_Reader):
    """Finds `self.tr`, `_tr`, `QCoreApplication.translate` and `QT_TRANSLATE_NOOP`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._class, self._module_context = "", ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        if ast.unparse(node).startswith("_tr = partial(QCoreApplication.translate, "):
            assert isinstance(node.value, ast.Call)
            self._module_context = ast.literal_eval(node.value.args[1])
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called, arguments = ast.unparse(node.func), node.args
        if called.endswith(".tr"):
            self._add(self._class, arguments[:2], len(arguments) > 2)
        elif called == "_tr":
            self._add(self._module_context, arguments[:2], len(arguments) > 2)
        elif called in ("QCoreApplication.translate", "QT_TRANSLATE_NOOP") and self._is_text(arguments):
            self._add(ast.literal_eval(arguments[0]), arguments[1:3], len(arguments) > 3)
        self.generic_visit(node)

    @staticmethod
    def _is_text(arguments: list[ast.expr]) -> bool:
        """Not so where a text that is marked elsewhere is looked up."""
        return len(arguments) > 1 and isinstance(arguments[1], ast.Constant)


class _EngineReader(_Reader):
    """Finds `Text(template)` and `SomeError(template)`; a name there holds a `Text` made elsewhere."""

    _is_error_class = False

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        # Some functions are handed the class of the `error` that they raise.
        is_told = called in {"Text", "error"} | _engine_errors()
        is_told |= called == "super().__init__" and self._is_error_class
        if is_told and node.args and isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
            is_plural = any(keyword.arg == "count" for keyword in node.keywords)
            self._add(languages.ENGINE_CONTEXT, node.args[:1], is_plural)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._is_error_class = node.name in _engine_errors()
        self.generic_visit(node)
        self._is_error_class = False


@cache
def _engine_errors() -> set[str]:
    tree = ast.parse((ROOT / "engine" / "errors.py").read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)} - _UNTRANSLATED_ERRORS


def file_of(language: str) -> Path:
    """The translations into a language."""
    return FOLDER / f"faceinpaint_{language}.ts"


def entries(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """The contexts of the entries of a .ts file, and these."""
    for context in ElementTree.parse(file_of(language)).iter("context"):
        for entry in context.iter("message"):
            yield context.findtext("name", ""), entry


def key_of(context: str, entry: ElementTree.Element) -> tuple[str, str, str]:
    """As `Message.key`."""
    return context, entry.findtext("source", ""), entry.findtext("comment", "")


def unfinished(language: str) -> list[str]:
    """The English texts that are not, or only perhaps, translated."""
    return [
        entry.findtext("source", "")
        for _, entry in entries(language)
        if (translation := entry.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def is_current(language: str) -> bool:
    """Whether a file holds the texts of the program, all of them and no others."""
    known = {(*key_of(*each), each[1].get("numerus") == "yes") for each in entries(language)}
    return known == {(*message.key, message.is_plural) for message in messages()}


def update() -> None:
    """Takes new texts into all .ts files, and those out that the program has no more."""
    with tempfile.TemporaryDirectory() as folder:
        # lupdate's own reader of Python knows neither partial functions nor the engine's texts.
        source = Path(folder) / "texts.cpp"
        source.write_text("\n".join(map(_in_cpp, messages())), encoding="utf-8")
        command = ["pyside6-lupdate", str(source), "-locations", "none", "-no-obsolete", "-ts"]
        _run(*command, *(str(file_of(language)) for language in LANGUAGES))


def compile_all() -> None:
    """Makes the .qm files of the .ts files."""
    for language in LANGUAGES:
        path = file_of(language)
        _run("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def _in_cpp(message: Message) -> str:
    text, comment = (json.dumps(each, ensure_ascii=False) for each in (message.source, message.comment))
    call = f'QCoreApplication::translate("{message.context}", {text}, {comment}'
    return f"//: {message.file}\n{call}, 1);" if message.is_plural else f"//: {message.file}\n{call});"


def _run(program: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(program), *arguments], check=True, stdout=sys.stderr)


def main() -> int:
    """The command line.

    Returns:
        The exit status: 1 if something is left to do.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "step",
        choices=("update", "compile", "check"),
        help="update: take new texts into the .ts files, and compile; compile: only that; check: only look",
    )
    step = parser.parse_args().step
    if step == "update":
        update()
    if step != "check":
        compile_all()
    is_done = True
    for language in LANGUAGES:
        missing, current = unfinished(language), is_current(language)
        is_done &= current and not missing
        if missing:
            print(f"{language}: {len(missing)} texts to translate")
            print("\n".join(f"  {text}" for text in missing))
        if not current:
            print(f"{language}: texts were added or taken away; run packaging/translations.py update")
    return 0 if is_done else 1


if __name__ == "__main__":
    sys.exit(main())
