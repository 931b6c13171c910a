"""What the bundle leaves out is what the program does without."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Imports all modules of the program where there are no excluded ones, as in the bundle, and uses the command
# line and the window.
_SCRIPT = """
import sys
sys.path.insert(0, "packaging")
from bundle_contents import EXCLUDED_MODULES, HIDDEN_IMPORTS

import importlib.machinery
find_installed = importlib.machinery.PathFinder.find_spec

def find(name, path=None, target=None):
    if not any(name == each or name.startswith(f"{each}.") for each in EXCLUDED_MODULES):
        return find_installed(name, path, target)

importlib.machinery.PathFinder.find_spec = find
import importlib, pathlib

for name in HIDDEN_IMPORTS:
    importlib.import_module(name)
for root in ("engine", "faceinpaint_gui"):
    for path in sorted(pathlib.Path(root).rglob("*.py")):
        module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        if not module.startswith(("engine.networks", "engine.runtime.torch", "faceinpaint_gui.__main__")):
            importlib.import_module(module)

from PIL import Image, features
from engine.photo.formats import FORMATS
Image.init()
assert not {each.name for each in FORMATS} - {*Image.SAVE}
from engine.photo import heif_library
assert heif_library.heif.__name__ == "pi_heif"
assert features.check("avif")

from engine import cli
assert cli.main(list, ["--version"]) == 0
assert cli.main(list, ["complete", "--help"]) == 0

from PySide6.QtWidgets import QApplication
from faceinpaint_gui import app
from faceinpaint_gui.settings import Settings
editor = app.Editor(QApplication([]), Settings())
editor.window.show()
editor.window.close()
editor.close()
"""


@pytest.mark.skipif(find_spec("onnxruntime") is None, reason="the bundle runs its networks by ONNX Runtime")
@pytest.mark.skipif(find_spec("pi_heif") is None, reason="the bundle reads HEIC by pi-heif")
def test_the_program_does_without_what_is_left_out(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        cwd=ROOT,
        env=environment | {"FACEINPAINT_RUNTIME": "onnx"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_the_version_has_one_place(monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import bundle_contents

    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert bundle_contents.version() == told
    monkeypatch.setattr(bundle_contents.metadata, "version", lambda _: "0.0.1")
    with pytest.raises(SystemExit, match=r"pip install -e \."):
        bundle_contents.version()


def test_what_names_the_building_computer_stays_out(monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import bundle_contents

    kept = [
        "faceinpaint-1.0.dist-info/METADATA",
        "numpy-2.0.dist-info/RECORD",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_zh_CN.qm",
    ]
    left_out = [
        "faceinpaint-1.0.dist-info/RECORD",
        "faceinpaint-1.0.dist-info/direct_url.json",
        "faceinpaint.egg-info/SOURCES.txt",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "scipy/linalg/tests/test_basic.py",
        "libmvec.so.1",
    ]
    entries = [(name, f"/somewhere/{name}", "DATA") for name in (*kept, *left_out)]
    assert [entry[0] for entry in bundle_contents.without_unused(entries)] == kept


def test_no_package_shadows_the_library_packaging() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "tests" / "packaging").rglob("__init__.py"))
