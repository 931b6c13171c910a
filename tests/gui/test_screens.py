"""Screens that come and go: another density, and a window that was on one that is gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget

from faceinpaint_gui import icons
from faceinpaint_gui.icons import TOOL_ICON_PX
from faceinpaint_gui.settings import Settings
from tests.gui.conftest import OpenEditor

ROOT = Path(__file__).resolve().parents[2]


def test_canvas_and_brush_follow_to_a_screen_of_another_density_and_back(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1200, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96}
        for name, x in (("one", 0), ("two", 1200))
    ]
    (tmp_path / "screens.json").write_text(
        json.dumps({"screens": [{**screen, "dpr": 1} for screen in screens]})
    )
    run = subprocess.run(
        [sys.executable, "-m", "tests.gui.another_screen"],
        cwd=tmp_path,  # Qt would take the colon of a Windows path for its own
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
            "QT_SCREEN_SCALE_FACTORS": "1;2",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_on_one(
    editor: OpenEditor, settings: Settings, make_editor
) -> None:
    editor.window.resize(700, 600)
    editor.window.move(5000, 4000)
    dock = editor.window.findChild(QDockWidget, "tools")
    dock.setFloating(True)
    dock.move(6000, 4500)
    assert (dock.x(), dock.y(), editor.window.x(), editor.window.y()) == (6000, 4500, 5000, 4000)
    assert editor.window.close()
    assert settings.window_geometry != QByteArray()
    again = make_editor().window
    for widget in (again, again.findChild(QDockWidget, "tools")):
        title = widget.frameGeometry()
        title.setHeight(20)
        seen = title.intersected(QGuiApplication.primaryScreen().availableGeometry())
        assert seen.width() > 100 and seen.height() == 20, widget.frameGeometry()


def test_icons_are_drawn_anew_for_a_denser_screen(
    editor: OpenEditor, clean_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sizes() -> list[int]:
        icon = editor.window.actions_.open.icon()
        return [size.width() for size in icon.availableSizes()]

    assert sizes() == [TOOL_ICON_PX]
    first = QGuiApplication.primaryScreen()
    monkeypatch.setattr(icons, "QGuiApplication", SimpleNamespace(screens=lambda: [first, _DenseScreen]))
    clean_application.screenAdded.emit(first)
    assert sizes() == [2 * TOOL_ICON_PX]


class _DenseScreen:
    @staticmethod
    def devicePixelRatio() -> float:
        return 2.0
