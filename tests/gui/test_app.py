"""Starting: the command line, torch after the window, the theme, unforeseen errors."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from engine.errors import EngineError
from engine.masks import write_mask
from faceinpaint_gui import app
from faceinpaint_gui.crash_handler import CrashHandler
from faceinpaint_gui.settings import ThemeChoice
from faceinpaint_gui.theme import Theme
from tests.gui.fake_engine import FakeEngine

ROOT = Path(__file__).resolve().parents[2]


def test_nothing_heavy_is_imported_before_the_window_is_painted() -> None:
    script = (
        "import sys\n"
        "from faceinpaint_gui import app, main_window\n"
        "class Window(main_window.MainWindow):\n"
        "    def paintEvent(self, event):\n"
        "        super().paintEvent(event)\n"
        "        self.shown.disconnect()\n"
        "        print(sorted({'torch', 'cv2', 'numpy', 'PIL'} & sys.modules.keys()))\n"
        "        app.QApplication.exit(7)\n"
        "app.MainWindow = Window\n"
        "sys.exit(app.main([]))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (run.returncode, run.stdout) == (7, "[]\n"), run.stderr


def test_photo_and_mask_of_the_command_line_are_opened(
    qtbot, make_editor, fake_engine: FakeEngine, portrait, tmp_path: Path
) -> None:
    photo, mask = tmp_path / "p.jpg", tmp_path / "m.png"
    fake_engine.photos[photo] = portrait.rgb
    mask_fill = np.zeros(portrait.rgb.shape[:2], np.uint8)
    mask_fill[100:150, 100:200] = 255
    write_mask(mask_fill, mask)
    editor = make_editor(photo, mask)
    qtbot.waitUntil(lambda: editor.document.photo is not None and editor.document.mask.has_fill)
    np.testing.assert_array_equal(editor.document.image_rgb, portrait.rgb)
    np.testing.assert_array_equal(editor.document.mask.fill, mask_fill)
    assert editor.window.complete_button.isEnabled()


def test_complete_waits_for_the_engine_and_the_status_bar_says_so(
    qtbot, clean_application, settings, portrait, tmp_path: Path
) -> None:
    may_start = threading.Event()

    class SlowEngine(FakeEngine):
        def start(self, device):
            assert may_start.wait(10)
            return super().start(device)

    engine = SlowEngine()
    engine.photos[tmp_path / "p.jpg"] = portrait.rgb
    editor = app.Editor(clean_application, settings, tmp_path / "p.jpg", engine=engine)
    with qtbot.waitSignal(editor.ready):
        editor.window.show()
    workspace = editor.workspace
    qtbot.waitUntil(lambda: workspace.document.photo is not None)
    assert editor.window.status.text == "Loading the networks…"
    assert not editor.window.complete_button.isEnabled()
    may_start.set()
    qtbot.waitUntil(editor.window.complete_button.isEnabled)
    assert editor.window.status.text == ""
    editor.window.close()


def test_a_device_that_is_gone_is_told(make_editor, settings) -> None:
    settings.device = "cuda"
    editor = make_editor()
    assert "cuda" in editor.window.message_bar.message.text


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["--mask", "m.png"], "--mask needs a PHOTO"),
        (["--in-place"], "--in-place needs a PHOTO"),
        (["a.jpg", "b.jpg"], "b.jpg"),
    ],
)
def test_a_wrong_command_line_exits_with_2(capsys, argv: list[str], message: str) -> None:
    with pytest.raises(SystemExit) as exit_info:
        app.main(argv)
    assert exit_info.value.code == 2
    assert message in capsys.readouterr().err


def test_a_file_from_the_desktop_is_requested(qtbot) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile("/photos/a.jpg"))
    heard: list[Path] = []

    class Receiver:
        class file_requested:
            emit = staticmethod(heard.append)

    assert app.EditorApplication.event(Receiver, event)
    assert heard == [Path("/photos/a.jpg")]


# Theme


@pytest.mark.parametrize(("choice", "is_dark"), [(ThemeChoice.DARK, True), (ThemeChoice.LIGHT, False)])
def test_a_chosen_theme_does_not_follow_the_system(
    clean_application: QApplication, choice: ThemeChoice, is_dark: bool
) -> None:
    theme = Theme(clean_application, choice)
    clean_application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert theme.is_dark == is_dark
    window = clean_application.palette().window().color()
    text = clean_application.palette().windowText().color()
    assert (window.lightness() < text.lightness()) == is_dark
    theme.deleteLater()


def test_the_system_theme_follows_the_system(qtbot, clean_application: QApplication, monkeypatch) -> None:
    theme = Theme(clean_application, ThemeChoice.DARK)

    class Hints:
        scheme = Qt.ColorScheme.Light

        def colorScheme(self):
            return self.scheme

        def setColorScheme(self, scheme):
            pass

    hints = Hints()
    monkeypatch.setattr(theme, "_hints", hints)
    theme.choose(ThemeChoice.SYSTEM)
    assert not theme.is_dark
    hints.scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(theme.changed):
        clean_application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark
    theme.deleteLater()


# Unforeseen errors


def test_an_exception_is_logged_and_announced_once(qtbot, tmp_path: Path, capsys) -> None:
    handler = CrashHandler(tmp_path / "logs")
    heard: list[str] = []
    handler.reported.connect(heard.append)
    handler.install()
    try:
        for _ in range(3):
            try:
                raise LookupError("nobody foresaw this")
            except LookupError:
                sys.excepthook(*sys.exc_info())
    finally:
        handler.uninstall()
    assert len(heard) == 1
    assert "LookupError: nobody foresaw this" in heard[0]
    assert "PySide6" in heard[0]
    assert handler.log_path.read_text(encoding="utf-8").count("nobody foresaw this") == 2  # source, message
    assert "nobody foresaw this" in capsys.readouterr().err


def test_a_crash_of_the_worker_opens_a_dialog_with_the_details(
    qtbot, editor, fake_engine: FakeEngine, capsys
) -> None:
    fake_engine.error = ZeroDivisionError("oops")
    editor.document.mask.invert()
    editor.document.mask.shrink(50)
    with qtbot.waitSignal(editor.worker.failed):
        editor.window.actions_.complete.trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "ZeroDivisionError: oops" in box.detailedText()
    assert "still there" in box.informativeText()
    box.close()
    assert editor.document.mask.has_fill
    assert editor.window.complete_button.isEnabled()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_each_crash_of_the_worker_is_told_in_the_message_bar(
    qtbot, editor, fake_engine: FakeEngine, capsys
) -> None:
    editor.document.mask.invert()
    for _ in range(2):
        fake_engine.error = ZeroDivisionError("oops")
        editor.window.message_bar.dismiss()
        with qtbot.waitSignal(editor.worker.failed):
            editor.window.actions_.complete.trigger()
        assert "made a mistake" in editor.window.message_bar.message.text
        box = QApplication.activeModalWidget()
        if box is not None:
            box.close()
    assert capsys.readouterr().err.count("ZeroDivisionError: oops") == 1, "logged once"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (EngineError("Install torch again."), "Install torch again."),
        (ImportError("libtorch is gone"), "The networks could not be loaded"),
    ],
)
def test_an_engine_that_cannot_start_is_told_in_the_panels_too(
    qtbot, clean_application, settings, error: Exception, text: str, capsys
) -> None:
    class BrokenEngine(FakeEngine):
        def start(self, device):
            raise error

    editor = app.Editor(clean_application, settings, engine=BrokenEngine())
    with qtbot.waitSignal(editor.ready):
        editor.window.show()
    panel = editor.window.generator_panel
    qtbot.waitUntil(lambda: panel.generator_list.currentText() == "Could not be loaded")
    assert panel.device_list.currentText() == "Could not be loaded"
    assert text in editor.window.message_bar.message.text
    assert text in editor.window.attributes_panel.note
    editor.window.message_bar.dismiss()
    editor.window.actions_.new_faces.trigger()
    assert text in editor.window.message_bar.message.text
    box = QApplication.activeModalWidget()
    if box is not None:
        box.close()
    editor.window.close()
