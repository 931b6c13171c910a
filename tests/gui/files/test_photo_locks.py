"""One photo in two running programs: the second says so, and opens it all the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QTest

from engine.photo.photo import Photo
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.files.photo_locks import PhotoLocks
from tests.gui.conftest import OpenEditor
from tests.gui.editor_events import CTRL
from tests.gui.fake_engine import FakeEngine

ROOT = Path(__file__).resolve().parents[3]
RGB = np.full((20, 30, 3), 5, np.uint8)


class Program:
    """As much of a program as opens photos."""

    def __init__(self, folder: Path) -> None:
        self.photos = OpenPhotos(CurrentDocument())
        self.locks = PhotoLocks(folder, self.photos)
        self.told: list[Path] = []
        self.locks.open_elsewhere.connect(self.told.append)

    def open(self, path: Path) -> None:
        self.photos.add(Photo(RGB, path=path))


@pytest.fixture
def start(qapp, tmp_path: Path) -> Callable[[], Program]:
    return lambda: Program(tmp_path / "in-use")


def test_the_second_program_is_told_until_the_first_closes_the_photo(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    first, second, third = start(), start(), start()
    path = tmp_path / "a.png"
    first.open(path)
    first.open(tmp_path / "b.png")
    second.open(tmp_path / "sub" / ".." / "a.png")
    second.open(tmp_path / "c.png")
    assert first.told == [] and second.told == [tmp_path / "sub" / ".." / "a.png"], "and once only"
    first.photos.show(0)
    first.photos.close_current()
    third.open(path)
    assert third.told == []
    third.locks.close()
    first.open(path)
    assert first.told == []


def test_a_photo_that_is_saved_elsewhere_gives_its_file_free(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    first, second = start(), start()
    first.open(tmp_path / "a.png")
    first.photos.mark_saved(first.photos.documents[0], None, tmp_path / "b.png")
    second.open(tmp_path / "a.png")
    assert second.told == []
    second.open(tmp_path / "b.png")
    assert second.told == [tmp_path / "b.png"]


def test_a_program_that_was_killed_holds_nothing(start: Callable[[], Program], tmp_path: Path) -> None:
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "application = QCoreApplication([])\n"
        "from tests.gui.files.test_photo_locks import Program\n"
        "program = Program(Path(sys.argv[1]))\n"
        "program.open(Path(sys.argv[2]))\n"
        "print('open', flush=True)\n"
        "time.sleep(60)\n"
    )
    arguments = [sys.executable, "-c", code, str(tmp_path / "in-use"), str(tmp_path / "a.png")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None and process.stdout.readline() == "open\n"
        alive = start()
        alive.open(tmp_path / "a.png")
        assert alive.told == [tmp_path / "a.png"]
        process.kill()
    after = start()
    after.open(tmp_path / "a.png")
    assert after.told == []


def test_the_second_window_says_so_and_shows_the_photo(
    qtbot, editor: OpenEditor, make_editor: Callable[..., OpenEditor], fake_engine: FakeEngine, tmp_path: Path
) -> None:
    assert editor.window.message_bar.message is None
    engine = FakeEngine()
    engine.photos = fake_engine.photos
    second = make_editor(tmp_path / "portrait.jpg", engine=engine)
    qtbot.waitUntil(lambda: second.document.photo is not None)
    assert "portrait.jpg is also open in another faceinpaint" in second.window.message_bar.message.text
    np.testing.assert_array_equal(second.document.image_rgb, editor.document.image_rgb)
    second.files.close_current()
    editor.window.activateWindow()
    assert QTest.qWaitForWindowActive(editor.window)
    QTest.keyClick(editor.canvas, "w", CTRL)
    second.window.message_bar.dismiss()
    with qtbot.waitSignal(second.current.photo_changed):
        second.files.open(tmp_path / "portrait.jpg")
    assert second.window.message_bar.message is None
