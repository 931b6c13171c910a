"""Takes the pictures of `docs/images` from the running program, which works on the drawn sample.

    PYTHONPATH=. xvfb-run -a -s "-screen 0 1920x1200x24" python packaging/take_screenshots.py

`--theme`, `--scale` and `--size` show the same views in other looks; give `--out` with them. Views of what
needs weights that are not installed are left out. No real person is in any of them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from faceinpaint_gui.app import Editor, EditorApplication
from faceinpaint_gui.settings import Settings, ThemeChoice

PICTURES = Path(__file__).resolve().parents[1] / "docs/images"
LIMIT_MS = 300_000
"""Of each wait: for machines that do much else."""

_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier

# Where the glasses of the sample are, in its pixels: rims, bridge and temples.
_GLASSES = ((225, 470), (300, 425), (375, 470), (425, 470), (500, 425), (575, 470), (500, 515), (300, 515))
_GLASSES += ((225, 470), (400, 465), (575, 470))


class Photographer:
    """Works the editor as a person does, and takes its picture at the stations on the way."""

    def __init__(self, editor: Editor, folder: Path) -> None:
        assert editor.workspace is not None
        self._window = editor.window
        self._workspace = editor.workspace
        self._canvas = editor.workspace.canvas
        self._current = editor.workspace.current
        self._actions = editor.window.actions_
        self._folder = folder

    def take_all(self) -> None:
        """Takes all pictures."""
        wait_until(lambda: self._workspace.worker.engine.is_ready)
        self._take("welcome")
        self._workspace.files.open_sample()
        wait_until(lambda: self._current.document.photo is not None)
        self._mark()
        self._complete()
        self._compare()
        self._faces()
        self._attributes()
        self._dialogs()

    # Stations

    def _mark(self) -> None:
        """Brushes over the glasses; the live preview takes them off meanwhile."""
        self._actions.live_preview.setChecked(False)
        self._window.mask_panel.size_field.set_value(64)
        for start, end in pairwise(_GLASSES):
            self._drag(start, end)
        self._take("editor")
        self._actions.live_preview.setChecked(True)
        self._settle()
        self._take("live-preview")

    def _complete(self) -> None:
        self._actions.complete.trigger()
        wait_until(lambda: bool(self._current.document.completions.alternatives))
        self._settle()
        self._take("alternatives")

    def _compare(self) -> None:
        self._actions.compare_split.trigger()
        self._take("compare")
        self._actions.compare_split.trigger()

    def _faces(self) -> None:
        self._actions.edit_faces.trigger()
        self._settle()
        x, y = self._current.document.photo.rgb.shape[1] // 2, self._current.document.photo.rgb.shape[0] // 2
        QTest.mouseClick(self._canvas, _LEFT, _NO_KEY, self._at(x, y))
        self._settle()
        self._take("faces")
        self._actions.brush.trigger()

    def _attributes(self) -> None:
        self._window.attributes_panel.raise_()
        self._settle()
        if self._workspace.worker.engine.info.attributes:
            self._take("attributes")

    def _dialogs(self) -> None:
        self._take_dialog("export", self._actions.export)
        self._take_dialog("settings", self._actions.settings)
        self._take_dialog("shortcuts", self._actions.shortcuts)
        if self._workspace.worker.engine.info.attributes:
            self._take_dialog("generated-faces", self._actions.new_faces)

    # Hand and eye

    def _at(self, x: float, y: float) -> QPoint:
        return self._canvas.to_widget(x, y).toPoint()

    def _drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        QTest.mousePress(self._canvas, _LEFT, _NO_KEY, self._at(*start))
        QTest.mouseMove(self._canvas, self._at(*end))
        QTest.mouseRelease(self._canvas, _LEFT, _NO_KEY, self._at(*end))

    def _settle(self) -> None:
        """Waits until nothing goes on, and what came of it is painted."""
        rest(400)
        wait_until(lambda: self._workspace.worker.is_idle)
        rest(400)

    def _take(self, name: str, widget: QWidget | None = None) -> None:
        QApplication.sendEvent(self._canvas, QEvent(QEvent.Type.Leave))  # else it shows the brush
        rest(200)
        path = self._folder / f"{name}.png"
        (widget or self._window).grab().save(str(path))
        shrink(path)
        print(f"{path} {path.stat().st_size // 1000} kB")

    def _take_dialog(self, name: str, action: QAction) -> None:
        taken = []

        def take() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            self._settle()
            self._take(name, dialog)
            dialog.reject()
            taken.append(dialog)

        QTimer.singleShot(0, take)
        action.trigger()  # some dialogs wait in it for their answer, others do not
        wait_until(lambda: bool(taken))


def wait_until(is_done: Callable[[], bool]) -> None:
    """Lets the program go on until something is so."""
    deadline = QDeadlineTimer(LIMIT_MS)
    while not is_done():
        if deadline.hasExpired():
            raise SystemExit("The program did not get on within five minutes.")
        rest(50)


def rest(time_ms: int) -> None:
    """Lets the program go on for a while; QTest's own waiting lets no other thread run."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def shrink(path: Path) -> None:
    """Stores a picture with a palette: a quarter of the bytes, and nobody sees the difference."""
    with Image.open(path) as image:
        few = image.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE)
    few.save(path, optimize=True)


def main() -> None:
    """Takes all pictures in one look."""
    parser = argparse.ArgumentParser(description="Take the pictures of docs/images from the running editor.")
    parser.add_argument("--out", type=Path, default=PICTURES, metavar="FOLDER", help="where they go")
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--scale", default="1", metavar="FACTOR", help="of the screen: 2 is 200 %%")
    parser.add_argument("--size", default="1280x800", metavar="WIDTHxHEIGHT", help="of the window")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = options.scale
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = home  # where snapshots go
        application = EditorApplication([])
        settings = Settings(QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat))
        settings.theme = ThemeChoice(options.theme)
        editor = Editor(application, settings)
        editor.window.resize(*(int(side) for side in options.size.split("x")))
        editor.window.show()
        wait_until(lambda: editor.workspace is not None)
        Photographer(editor, options.out).take_all()
        editor.window.hide()
        editor.close()


if __name__ == "__main__":
    main()
