"""What the window says goes through `tr`, in whole sentences: read from the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "faceinpaint_gui"

SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setPlaceholderText"),
    *("setPrefix", "setSuffix", "setTitle", "setInformativeText", "setEmptyLabel", "setItemText"),
    *("setHeaderLabels", "setWhatsThis", "setAccessibleDescription", "setFormat", "showMessage"),
    *("addAction", "addMenu", "addButton", "addItem", "addItems", "addRow", "addTab", "addToolBar"),
    *("QAction", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget"),
    *("QToolBar", "QMessageBox", "QListWidgetItem", "QTreeWidgetItem", "QProgressDialog"),
    *("about", "question", "warning", "critical", "information", "drawText", "showText"),
    *("heading", "paint_label", "SliderField", "UserMessage", "_add", "_add_group"),
    *("_add_toggle", "hint_label", "label_for", "number_field"),
}
"""Functions and methods whose texts a user reads: of Qt, and the last ones of our own."""
WORDLESS_ARGUMENTS = {"_add": (1, 2), "_add_toggle": (1, 2)}
"""Positions of arguments that are no texts: an icon's name, and keys."""
PROGRAM_NAME = "faceinpaint"
COMMAND_LINE = ("app.py", "start.py")
"""Speak English, as the engine's command line does."""


def called(node: ast.AST) -> str:
    """The bare name of what is called; empty for what is no call."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def translates(node: ast.AST) -> bool:
    """Whether a call translates, or marks for that; not one of a painter that moves its origin."""
    name = called(node)
    if name == "translate":  # of Qt's texts; painters and transforms move their origin by numbers
        return (
            len(node.args) > 1
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        )
    return name in ("tr", "_tr", "QT_TRANSLATE_NOOP")


def is_text(value: str) -> bool:
    """Whether there are words in it, beside mark-up, placeholders and the program's name."""
    bare = re.sub(r"<[^>]*>|\{\d*\}", "", value).replace(PROGRAM_NAME, "")
    return re.search(r"[^\W\d_]{2,}", bare) is not None


def untranslated(node: ast.AST) -> Iterator[ast.Constant]:
    """Words in an argument that reach the user as they stand in the source."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and is_text(node.value):
            yield node
        return
    parts: list[ast.AST] = []
    if isinstance(node, ast.Call):
        if called(node) in ("format", "join", "strip", "replace") and isinstance(node.func, ast.Attribute):
            parts = [node.func.value]
    elif isinstance(node, ast.JoinedStr):
        parts = list(node.values)
    elif isinstance(node, ast.FormattedValue):
        parts = [node.value]
    elif isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    elif isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    elif isinstance(node, ast.List | ast.Tuple):
        parts = list(node.elts)
    for part in parts:
        yield from untranslated(part)


def glued(node: ast.AST) -> bool:
    """Whether a translation is one of several pieces of a sentence."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        pieces: list[ast.AST] = [node.left, node.right]
    elif isinstance(node, ast.JoinedStr):
        pieces = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
    else:
        return False
    translations = [piece for piece in pieces if translates(piece)]
    others = [
        piece
        for piece in pieces
        if piece not in translations
        and not (isinstance(piece, ast.Constant) and not is_text(str(piece.value)))
    ]
    return len(translations) > 1 or bool(translations and others)


def sentences(tree: ast.AST) -> Iterator[ast.Constant]:
    """Sentences outside of docstrings that are not translated, wherever they go from there."""
    passed = {
        inner
        for node in ast.walk(tree)
        if translates(node) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        is_literal = isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed
        if is_literal and re.fullmatch(r"[A-Z][^\n]* [^\n]*[.!?]", node.value):
            yield node


def faults(source: str, name: str) -> list[str]:
    """Says where texts of a module are not as they should be."""
    tree = ast.parse(source)
    found = [
        f"{name}:{each.lineno} without tr: {each.value!r}"
        for each in sentences(tree)
        if name not in COMMAND_LINE
    ]
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if called(node) in SHOWING:
            skipped = WORDLESS_ARGUMENTS.get(called(node), ())
            arguments = [each for position, each in enumerate(node.args) if position not in skipped]
            for argument in [*arguments, *(keyword.value for keyword in node.keywords)]:
                found += [
                    f"{name}:{each.lineno} without tr: {each.value!r}" for each in untranslated(argument)
                ]
        if isinstance(node, ast.Assign) and any(ast.unparse(each) == "activity" for each in node.targets):
            found += [f"{name}:{line} without tr: {each.value!r}" for each in untranslated(node.value)]
        if translates(node):
            text = node.args[-1]
            is_own = (
                isinstance(text, ast.Name) and text.id == "text"
            )  # def _tr(text): return translate(…, text)
            if not isinstance(text, ast.Constant) and not is_own:
                found.append(f"{name}:{line} no literal in tr: {ast.unparse(text)}")
        if glued(node):
            found.append(f"{name}:{line} glued: {ast.unparse(node)}")
    return found


def test_all_texts_of_the_window_are_translated_as_wholes() -> None:
    found: list[str] = []
    for path in sorted(ROOT.rglob("*.py")):
        found += faults(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Open a photo")',
        'QLabel(f"Size of {name}")',
        'label.setText("Size of {0}".format(name))',
        'label.setText(tr("Size") if wide else "Width")',
        'box.addItems(["Light", "Dark"])',
        'QMessageBox(icon, title, text="Really?")',
        'tr(f"Size of {name}")',
        'tr("Size of " + name)',
        "tr(name)",
        'label.setText(tr("Size of") + name)',
        'text = f"{tr("Size of")} {name}"'.replace('tr("Size of")', "tr('Size of')"),
        'text = tr("Save") + tr("as")',
        'raise EngineError("The networks could not be loaded.")',
        'class Save(Job):\n    activity = "Saving…"',
    ],
)
def test_the_audit_finds(source: str) -> None:
    assert faults(source, "module.py")


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(tr("Size of {0}").format(name))',
        'label.setText(tr("A long sentence " "in two lines."))',
        "html = f\"<p>{tr('It uses Qt.')}</p>\"",
        'label.setText(f"{x}, {y}")',
        'window.setWindowTitle("faceinpaint")',
        'widget.setObjectName("tool_bar")',
        'spin.setSuffix(" %")',
        "painter.translate(corner)",
        'class Save(Job):\n    activity = QT_TRANSLATE_NOOP("jobs", "Saving…")',
        'def f():\n    """Does it. And more."""\n    raise ValueError("a fixed key")',
    ],
)
def test_the_audit_lets_pass(source: str) -> None:
    assert faults(source, "module.py") == []
