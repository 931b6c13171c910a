"""Does to a real window, at random, what people do, and looks after each action whether all still agrees.

Usage: python tests/gui/soak.py [--actions 1000] [--seed 0]

Prints the seed and the last actions when something is wrong. The actions follow from the seed, what comes
of them also from how fast the engine is: a completion may be done before the next stroke, or not.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.canvas import Border
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo
from engine.reframing import Turn, largest_crop
from faceinpaint_gui.canvas.image_conversion import qimage_to_rgba
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document import Document
from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.user_messages import Severity
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.workspace import Workspace

Choice = TypeVar("Choice")

LIMIT_S = 60.0
OPEN_MAX = 4
WARM_UP = 100
ROUNDING_LEVELS = 2
"""Qt samples an enlarged mask a little differently where its clip begins elsewhere."""
NEW_OBJECTS_MAX = 100
NEW_MEMORY_MAX_MB = 200.0
REFUSALS = ("Nothing is marked", "The whole photo is marked", "The mask covers the whole picture")
"""What the engine may say to a mask that came about at random."""


class SoakError(AssertionError):
    """Something does not agree; the text tells what."""


class Soak:
    """Random actions in a window whose engine is ready, each followed by a look at everything."""

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self._window = window
        self._actions = window.actions_
        workspace = window.findChild(Workspace)
        assert isinstance(workspace, Workspace)
        self._workspace = workspace
        self._canvas = workspace.canvas
        self._random = np.random.default_rng(seed)
        self._folder = folder
        self._sources = draw_photos(folder)
        self._wrong: list[str] = []
        self._log: deque[str] = deque(maxlen=12)
        workspace.worker.failed.connect(self._on_failed)

    @property
    def _document(self) -> Document:
        return self._workspace.document

    def run(self, actions: int) -> None:
        """Does so many actions.

        Raises:
            SoakError: with the last actions, and what is wrong after them.
        """
        doings = self._doings()
        names = list(doings)
        weights = np.array([weight for weight, _ in doings.values()], float)
        before: tuple[int, float] | None = None
        with (
            mock.patch.object(questions, "ask_about_unsaved", lambda *_: questions.UnsavedAnswer.DISCARD),
            mock.patch.object(questions, "ask_where_to_save", lambda *_: self._folder / "saved.png"),
        ):
            try:
                self._open(0)
                self._settle()
                for number in range(actions):
                    name = names[int(self._random.choice(len(names), p=weights / weights.sum()))]
                    self._log.append(f"{number} {name}")
                    doings[name][1]()
                    # Now and then the next action comes before this one is done.
                    if self._random.random() < 0.8:
                        self._settle()
                        self._check()
                    if number == WARM_UP:
                        before = self._size()
                self._settle()
                self._check()
                self._check_history()
                if before is not None:
                    self._check_growth(before)
            except Exception as error:
                raise SoakError(f"{error}\nThe last actions: {'; '.join(self._log)}") from error

    # Actions

    def _doings(self) -> dict[str, tuple[float, Callable[[], None]]]:
        """What can be done, and how often, by name."""
        actions = self._actions
        doings: dict[str, tuple[float, Callable[[], None]]] = {
            "open": (1, lambda: self._open(int(self._random.integers(len(self._sources))))),
            "close": (0.5, self._close),
            "extend": (0.5, self._extend),
            "turn": (0.5, self._turn),
            "crop": (0.3, self._crop),
            "stroke": (12, self._stroke),
            "polygon": (2, self._polygon),
            "save": (1, self._save),
            "wheel": (2, self._zoom),
            "hover an alternative": (2, self._hover),
        }
        for weight, each in (
            *((4, action) for action in (actions.complete, actions.undo)),
            *((3, action) for action in (actions.redo, *actions.numbered_alternatives[:3])),
            *((2, action) for action in actions.tools.actions() if action is not actions.edit_faces),
            *((1, action) for action in (actions.new_alternatives, actions.cancel, actions.next_tab)),
            *((1, action) for action in (actions.keep_alternative, actions.reject_alternative)),
            *((1, action) for action in (actions.restore_rejected, actions.paint_from)),
            *((1, action) for action in (actions.invention_map, actions.live_preview, actions.show_mask)),
            *((1, action) for action in (actions.compare_split, actions.compare_side)),
            *((0.5, action) for action in (actions.grow_mask, actions.shrink_mask, actions.feather_mask)),
            *((0.5, action) for action in (actions.fill_holes, actions.clear_mask, actions.invert_mask)),
            *((0.5, action) for action in (actions.zoom_in, actions.zoom_out, actions.zoom_to_fit)),
            *((0.2, action) for action in actions.themes.values()),
        ):
            doings[each.text().replace("&", "") or each.objectName()] = weight, each.trigger
        return doings

    def _open(self, index: int) -> None:
        if self._workspace.photos.count < OPEN_MAX:
            self._workspace.files.open(self._sources[index])

    def _close(self) -> None:
        if self._workspace.photos.count > 1:
            self._actions.close_photo.trigger()

    def _extend(self) -> None:
        border = Border(*(int(side) for side in self._random.integers(0, 40, 4)))
        if self._document.photo is not None and max(self._document.mask.fill.shape) < 1000:
            self._document.extend(border)

    def _turn(self) -> None:
        if self._document.photo is not None:
            self._document.turn(self._pick(list(Turn)), "Turn")

    def _crop(self) -> None:
        height, width = self._document.mask.fill.shape
        if self._document.photo is not None and min(height, width) > 300:
            self._document.cut(largest_crop((height, width), float(self._random.uniform(-3, 3))), "Crop")

    def _stroke(self) -> None:
        button = self._pick([Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton])
        modifiers = Qt.KeyboardModifier
        rare = [modifiers.AltModifier, modifiers.ShiftModifier, modifiers.ControlModifier]
        keys = self._pick([modifiers.NoModifier] * 6 + rare)
        places = [self._place() for _ in range(self._random.integers(2, 6))]
        QTest.mousePress(self._canvas, button, keys, places[0])
        for place in places[1:]:
            QTest.mouseMove(self._canvas, place)
        QTest.mouseRelease(self._canvas, button, keys, places[-1])
        if self._canvas.polygon.is_drawing:  # that was a corner, of a shape that the canvas alone knows
            QTest.keyClick(self._canvas, Qt.Key.Key_Escape)

    def _polygon(self) -> None:
        self._actions.polygon.trigger()
        for _ in range(self._random.integers(2, 5)):
            QTest.mouseClick(
                self._canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._place()
            )
        QTest.keyClick(self._canvas, self._pick([Qt.Key.Key_Return, Qt.Key.Key_Escape]))

    def _save(self) -> None:
        self._settle()
        expected = self._document.image_rgb.copy()
        self._actions.save_as.trigger()
        self._settle()
        saved = read_photo(self._folder / "saved.png").rgb
        if not np.array_equal(saved, expected):
            raise SoakError("the saved file has other pixels than the document")

    def _zoom(self) -> None:
        self._canvas.set_zoom(float(2 ** self._random.uniform(-3, 3)))

    def _hover(self) -> None:
        strip = self._workspace.alternatives_panel.list
        if strip.isVisible() and strip.count():
            item = strip.item(int(self._random.integers(strip.count())))
            QTest.mouseMove(strip.viewport(), strip.visualItemRect(item).center())
            if self._random.random() < 0.7:
                QApplication.sendEvent(strip.viewport(), QEvent(QEvent.Type.Leave))

    def _pick(self, choices: Sequence[Choice]) -> Choice:
        return choices[int(self._random.integers(len(choices)))]

    def _place(self) -> QPoint:
        """Somewhere on the canvas, mostly on the photo."""
        size = self._canvas.size()
        shares = self._random.normal(0.5, 0.2, 2).clip(0.02, 0.98)
        return QPoint(round(size.width() * shares[0]), round(size.height() * shares[1]))

    # Looking

    def _settle(self) -> None:
        """Waits until nothing is going on any more."""
        worker = self._workspace.worker
        end = time.monotonic() + LIMIT_S
        while True:
            QApplication.processEvents()
            if worker.is_idle:
                return
            if time.monotonic() > end:
                raise SoakError(f"not done after {LIMIT_S:.0f} s")
            time.sleep(0.001)  # not QTest.qWait, which keeps the interpreter from the worker

    def _check(self) -> None:
        if self._wrong:
            raise SoakError(self._wrong[0])
        message = self._window.message_bar.message
        if message is not None and message.severity is Severity.ERROR:
            if not message.text.startswith(REFUSALS):
                raise SoakError(f"an error is shown: {message.text}")
            self._window.message_bar.dismiss()
        if self._document.photo is None:
            raise SoakError("no photo is open")
        if self._document.mask.settled.tobytes() != self._document.mask.fill.tobytes():
            raise SoakError("a stroke has not ended")
        self._check_canvas()

    def _check_canvas(self) -> None:
        """Compares the canvas with one that is made anew of the document, pixel by pixel."""
        QApplication.sendEvent(self._canvas, QEvent(QEvent.Type.Leave))
        shown = qimage_to_rgba(self._canvas.grab().toImage())
        fresh = fresh_view(self._canvas)
        expected = qimage_to_rgba(fresh.grab().toImage())
        shiboken6.delete(fresh)
        differs = (cv2.absdiff(shown, expected) > ROUNDING_LEVELS).any(axis=2)
        if differs.any():
            cv2.imwrite(str(self._folder / "shown.png"), shown[:, :, 2::-1])
            cv2.imwrite(str(self._folder / "expected.png"), expected[:, :, 2::-1])
            raise SoakError(
                f"the canvas shows {differs.sum()} pixels unlike the document, "
                f"in the box {cv2.boundingRect(differs.view(np.uint8))}"
            )

    def _check_history(self) -> None:
        """Takes everything back and makes it again."""
        stack, document = self._document.undo_stack, self._document
        end = document.image_rgb.copy(), document.mask.fill.copy()
        steps = stack.index()
        while stack.canUndo():
            stack.undo()
        if not np.array_equal(document.image_rgb, document.original_rgb) or document.mask.has_fill:
            raise SoakError("undoing everything does not lead back to the photo")
        while stack.index() < steps:
            stack.redo()
        self._settle()
        if not (np.array_equal(end[0], document.image_rgb) and np.array_equal(end[1], document.mask.fill)):
            raise SoakError("undoing and redoing everything does not lead back to the same pixels")
        self._check()

    def _check_growth(self, before: tuple[int, float]) -> None:
        objects, memory_mb = self._size()
        if objects > before[0] + NEW_OBJECTS_MAX:
            raise SoakError(f"{before[0]} objects became {objects}")
        if memory_mb > before[1] + NEW_MEMORY_MAX_MB:
            raise SoakError(f"{before[1]:.0f} MB of memory became {memory_mb:.0f} MB")

    def _size(self) -> tuple[int, float]:
        """How many objects Qt holds, and the megabytes that the process occupies."""
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        pages = int(Path("/proc/self/statm").read_text().split()[1]) if sys.platform == "linux" else 0
        return len(self._window.findChildren(QObject)), pages * 4096 / 2**20

    def _on_failed(self, handle: JobHandle) -> None:
        if handle.traceback:
            self._wrong.append(f"the engine crashed: {handle.traceback}")
        elif not handle.problem.startswith(REFUSALS):
            self._wrong.append(f"the engine refused: {handle.problem}")


def fresh_view(canvas: PhotoView) -> PhotoView:
    """A view made of the canvas's document now, which shows it in the same way."""
    fresh = PhotoView(canvas.current)
    fresh.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    fresh.resize(canvas.size())
    fresh.set_mask_color(canvas._mask_color)
    fresh.set_mask_shown(canvas._mask_is_shown)
    fresh.set_showing_original(canvas.is_showing_original)
    fresh.set_compare_mode(canvas.compare_mode)
    fresh._split = canvas._split
    fresh._transform = canvas._transform
    fresh._take_preview()
    # Where a clip begins decides how Qt rounds when it enlarges a mask.
    used = None if canvas._mask is None else canvas._mask._used_box
    if used is not None:
        fresh._mask._used_box = used.union(fresh._mask._used_box or used)
    return fresh


def draw_photos(folder: Path) -> list[Path]:
    """Writes small photos of several sizes, one of them partly transparent; returns where."""
    paths = []
    for number, (height, width) in enumerate([(400, 320), (240, 521), (600, 600)]):
        random = np.random.default_rng(number)
        small = random.integers(0, 256, (height // 8, width // 8, 3), np.uint8)
        rgb = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        alpha = None
        if number == 1:
            alpha = np.full((height, width), 255, np.uint8)
            alpha[:, :90] = 0
        paths.append(folder / f"photo-{number}.png")
        write_photo(Photo(rgb, alpha=alpha), paths[-1])
    return paths


def main() -> int:
    parser = argparse.ArgumentParser(description="Does at random what people do, and checks the window.")
    parser.add_argument("--actions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    from PySide6.QtCore import QStandardPaths

    from faceinpaint_gui.app import Editor
    from faceinpaint_gui.settings import Settings

    QStandardPaths.setTestModeEnabled(True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.generator = "telea"
        editor = Editor(application, settings)
        editor.window.resize(1000, 740)
        editor.window.show()
        soak = None
        try:
            while editor.workspace is None or not editor.workspace.worker.engine.is_ready:
                application.processEvents()
                time.sleep(0.001)
            soak = Soak(editor.window, Path(folder), options.seed)
            sys.excepthook = lambda *error: soak._wrong.append(f"an exception: {error!r}")
            soak.run(options.actions)
        except SoakError as error:
            print(f"seed {options.seed}: {error}", file=sys.stderr)
            return 1
        finally:
            if editor.workspace is not None:
                editor.workspace.recovery.close()  # or the next run would be asked to restore what this left
            editor.close()
    print(f"{options.actions} actions, seed {options.seed}: all agrees")
    return 0


if __name__ == "__main__":
    sys.exit(main())
