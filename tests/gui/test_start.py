"""Starting where no window can be shown: one sentence, and no crash."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from faceinpaint_gui import start

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_display_the_command_line_is_named(display: str) -> None:
    kept = os.environ.keys() - {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: os.environ[name] for name in kept} | {"PYTHONPATH": str(ROOT)}
    if display:
        environment["DISPLAY"] = display
    run = subprocess.run(
        [sys.executable, "-m", "faceinpaint_gui"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == f"faceinpaint: {start.NO_DISPLAY}\n"
    assert "faceinpaint complete --help" in run.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_editing_in_place_says_the_same() -> None:
    kept = os.environ.keys() - {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    with (ROOT / "pyproject.toml").open("rb") as file:
        module, _, function = tomllib.load(file)["project"]["gui-scripts"]["faceinpaint-in-place"].partition(
            ":"
        )
    run = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; sys.exit({module}.{function}())", "a.tif"],
        env={name: os.environ[name] for name in kept} | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (run.returncode, run.stderr) == (2, f"faceinpaint: {start.NO_DISPLAY}\n")


def test_a_library_that_is_missing_is_named(monkeypatch, capsys) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert start.main([]) == 2
    told = capsys.readouterr().err
    assert told.startswith("faceinpaint: A part of the program cannot be loaded (import of PySide6.QtCore")
    assert told.count("\n") == 1 and "faceinpaint complete --help" in told
