"""A whole editor over a fake engine, with its own settings and no trace left on the application."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from faceinpaint_gui.app import Editor
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.commands.masks import MaskCommands
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.panels.photo_tabs import PhotoTabs
from faceinpaint_gui.recovery import Recovery
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.theme import Theme
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.worker import Worker
from tests.gui.fake_engine import FakeEngine


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell about sizes, and warns of it at every window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@dataclass(frozen=True)
class OpenEditor:
    """The parts of a running editor that tests look at."""

    window: MainWindow
    current: CurrentDocument
    worker: Worker
    canvas: CanvasView
    files: FileCommands
    masks: MaskCommands
    photos: OpenPhotos
    tabs: PhotoTabs
    recovery: Recovery
    settings: Settings
    theme: Theme

    @property
    def document(self) -> Document:
        """The one that is shown."""
        return self.current.document


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of their own; live preview and first hints come only where a test wants them."""
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.live_preview = False
    settings.hints_seen = True
    return settings


@pytest.fixture
def fake_engine() -> FakeEngine:
    """An engine that answers at once."""
    return FakeEngine()


@pytest.fixture
def clean_application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose looks are put back after the test."""
    style, palette, sheet = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)


@pytest.fixture
def make_editor(
    qtbot, clean_application: QApplication, settings: Settings, fake_engine: FakeEngine
) -> Iterator[Callable[..., OpenEditor]]:
    """Makes editors, shown and with the engine loaded; ends them after the test."""
    editors: list[Editor] = []

    def make(
        photo: Path | None = None,
        mask: Path | None = None,
        engine: EngineAccess | None = None,
        is_in_place: bool = False,
    ) -> OpenEditor:
        editor = Editor(
            clean_application, settings, photo, mask, engine or fake_engine, is_in_place=is_in_place
        )
        editors.append(editor)
        editor.window.resize(1100, 760)
        with qtbot.waitSignal(editor.ready):
            editor.window.show()
        workspace = editor.workspace
        assert workspace is not None
        qtbot.waitUntil(lambda: workspace.worker.engine.is_ready, timeout=60_000)
        editor.window.activateWindow()
        qtbot.waitUntil(editor.window.isActiveWindow)
        return OpenEditor(
            editor.window,
            workspace.current,
            workspace.worker,
            workspace.canvas,
            workspace.files,
            workspace.masks,
            workspace.photos,
            workspace.tabs,
            workspace.recovery,
            settings,
            editor.theme,
        )

    yield make
    fake_engine.gate.set()
    fake_engine.writing_gate.set()
    for editor in editors:
        editor.close()
        # Now, and not when the garbage collector finds them: that may be while Qt walks through all widgets.
        shiboken6.delete(editor.window)
        shiboken6.delete(editor)


@pytest.fixture
def editor(
    qtbot, make_editor: Callable[..., OpenEditor], fake_engine: FakeEngine, portrait, tmp_path: Path
) -> OpenEditor:
    """An editor in which the drawn portrait is open as portrait.jpg."""
    path = tmp_path / "portrait.jpg"
    fake_engine.photos[path] = portrait.rgb
    editor = make_editor()
    with qtbot.waitSignal(editor.current.photo_changed):
        editor.files.open(path)
    return editor
