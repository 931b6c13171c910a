"""The house keeps its floors: who imports whom, what stays small, what must not exist."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("engine", "faceinpaint_gui", "training", "resources", "tests", "benchmarks", "packaging")
MAX_LINES = 400


def python_files() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


def test_import_contracts_hold() -> None:
    run = run_python(
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Neither at run time nor for annotations."""
    graph = grimp.build_graph("engine", "faceinpaint_gui", "training", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_importing_the_engine_loads_neither_torch_nor_qt() -> None:
    run = run_python(
        "import engine, sys; print([m for m in sys.modules if m in ('torch', 'PySide6', 'cv2')])"
    )
    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr


def test_reading_photos_and_masks_loads_neither_torch_nor_qt() -> None:
    run = run_python("import engine.masks, sys; print([m for m in sys.modules if m in ('torch', 'PySide6')])")
    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr


def test_a_photo_loads_no_codec() -> None:
    run = run_python("import engine.photo.photo, sys; print([m for m in sys.modules if m in ('cv2', 'PIL')])")
    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr


def test_packaging_is_no_package() -> None:
    """It would shadow the PyPI package of that name, and break pytest, build and PyInstaller."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_tests_are_no_packages() -> None:
    """`tests/engine/__init__.py` would shadow `engine`."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []


@pytest.mark.parametrize("path", python_files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_files_stay_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{lines} lines: make it a folder of the same name"


def test_every_package_is_shipped() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = settings["tool"]["setuptools"]["packages"]
    rooms = ("engine", "faceinpaint_gui", "training", "resources")
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for room in rooms
        for path in (ROOT / room).rglob("__init__.py")
    }
    assert set(listed) == found
