"""What was open comes back after a crash; running programs and full disks are told apart from one."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox

from engine import files
from engine.photo.photo import Photo, PhotoMetadata
from engine.request import FaceFrame, Patch
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.recovery import Recovery, snapshots
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, has_photos
from tests.gui.conftest import OpenEditor
from tests.gui.document.test_document import draw_picture, paint_line
from tests.gui.document.test_document_state import looks_through_history
from tests.gui.editor_events import brush_over, complete
from tests.gui.edits_until_killed import RandomEditor, digest

ROOT = Path(__file__).resolve().parents[3]


class Program:
    """As much of a program as has photos and takes snapshots."""

    def __init__(self, root: Path) -> None:
        self.current = CurrentDocument()
        self.photos = OpenPhotos(self.current)
        self.recovery = Recovery(root, self.photos)
        self.failures = 0
        self.recovery.failed.connect(self.count_failure)

    @property
    def document(self) -> Document:
        return self.current.document

    def count_failure(self) -> None:
        self.failures += 1

    def crash(self) -> None:
        """Lets go of the lock as a dead process does, and leaves the snapshots."""
        self.recovery.close(removes=False)


@pytest.fixture
def start(qtbot, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    programs: list[Program] = []

    def start_program() -> Program:
        programs.append(Program(tmp_path / "open"))
        return programs[-1]

    yield start_program
    for program in programs:
        program.recovery.close()


@pytest.fixture
def edited(qtbot, start: Callable[[], Program]) -> Program:
    """Has two photos with 60 random edits, a third with a frame and metadata, and an unedited one."""
    program = start()
    for seed in (1, 2):
        program.photos.add(Photo(draw_picture(200, 210, seed), path=Path(f"{seed}.png")))
    editor = RandomEditor(program.current, program.photos, seed=5)
    for _ in range(60):
        editor.act()
    rgb = draw_picture(50, 60, 3)
    metadata = PhotoMetadata(exif=b"II*\0rest", dpi=(300.0, 300.0))
    program.photos.add(Photo(rgb, rgb[..., 0].copy(), rgb * np.uint16(257), metadata, "TIFF"))
    program.document.faces.choose(FaceFrame(np.arange(10, dtype=float).reshape(5, 2), 0.5))
    paint_line(program.document, (5, 5), (30, 30))
    program.photos.add(Photo(draw_picture(20, 30, 4), path=Path("unedited.png")))
    qtbot.waitUntil(lambda: program.recovery.is_up_to_date)
    return program


def test_everything_comes_back_with_its_history(qtbot, edited: Program, start) -> None:
    states, through = [each.state() for each in edited.photos.documents], []
    for index in range(3):
        edited.photos.show(index)
        through.append(looks_through_history(edited.document))
    edited.crash()
    again = start()
    (left,) = again.recovery.crashed_sessions()
    assert again.recovery.restore(left) == [Path("unedited.png")]
    assert again.photos.count == 3
    for index, before in enumerate(states[:3]):
        after = again.photos.documents[index].state()
        np.testing.assert_array_equal(after.pixels, before.pixels)
        np.testing.assert_array_equal(after.photo.rgb, before.photo.rgb)
        assert after.is_modified == before.is_modified
        again.photos.show(index)
        assert looks_through_history(again.document) == through[index]
    third = again.photos.documents[2].require_photo()
    assert third.metadata == states[2].photo.metadata and third.format == "TIFF"
    np.testing.assert_array_equal(third.rgb16, states[2].photo.rgb16)
    np.testing.assert_array_equal(third.alpha, states[2].photo.alpha)


def test_written_snapshots_hold_no_pictures(qtbot, tmp_path: Path) -> None:
    document = Document(Photo(draw_picture()))
    document.put_pixels(Patch(3, 4, np.zeros((5, 6, 3), np.uint8)), "Black")
    writer = SnapshotWriter(tmp_path)
    writer.write({1: document.state()})
    shown = weakref.ref(document.image_rgb)
    document.put_pixels(Patch(3, 4, np.ones((5, 6, 3), np.uint8)), "Nearly black")
    assert shown() is None
    writer.write({1: document.state()})
    parts = sorted(path.name for path in (tmp_path / "photo-1").iterdir())
    assert parts == ["part-1", "part-3", "part-4", "part-5", "state"], "the first picture goes from the disk"


def test_restored_photos_are_safe_from_the_next_crash(qtbot, edited: Program, start) -> None:
    seen = digest(edited.photos)
    edited.crash()
    second = start()
    (left,) = second.recovery.crashed_sessions()
    second.recovery.restore(left)
    second.photos.add(Photo(draw_picture(20, 30, 4), path=Path("unedited.png")))
    qtbot.waitUntil(lambda: second.recovery.is_up_to_date and not left.folder.exists())
    assert digest(second.photos) == seen
    second.crash()
    third = start()
    (left,) = third.recovery.crashed_sessions()
    third.recovery.restore(left)
    third.photos.add(Photo(draw_picture(20, 30, 4), path=Path("unedited.png")))
    assert digest(third.photos) == seen


def test_a_running_copy_is_not_taken_for_a_crash(edited: Program, start) -> None:
    other = start()
    assert other.recovery.crashed_sessions() == []
    edited.crash()
    (left,) = other.recovery.crashed_sessions()
    assert start().recovery.crashed_sessions() == [], "the other one is restoring it"
    other.recovery.discard(left)
    assert start().recovery.crashed_sessions() == []


def test_a_program_that_ends_leaves_nothing(edited: Program, tmp_path: Path) -> None:
    assert has_photos(next((tmp_path / "open").iterdir()))
    edited.recovery.close()
    assert list((tmp_path / "open").iterdir()) == []


def test_a_closed_photo_is_forgotten(qtbot, edited: Program, tmp_path: Path) -> None:
    folders = lambda: list((tmp_path / "open").glob("*/photo-*"))  # noqa: E731
    assert len(folders()) == 4
    edited.photos.show(0)
    edited.photos.close_current()
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date and len(folders()) == 3)


def test_a_step_is_written_once(qtbot, edited: Program, tmp_path: Path) -> None:
    edited.photos.show(0)
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "open").rglob("part-*")}
    paint_line(edited.document, (5, 5), (90, 90))
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "open").rglob("part-*")}
    assert len(after.keys() - before.keys()) == 1
    assert all(after[path] == before[path] for path in after.keys() & before.keys())


def test_a_full_disk_is_told_once_and_nothing_is_lost(qtbot, edited: Program, start, monkeypatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = digest(edited.photos)
    edited.photos.show(0)
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    shown = digest(edited.photos)
    monkeypatch.setattr(files.os, "fsync", full)
    for y in (10, 60, 110):
        paint_line(edited.document, (5, y), (90, y))
        qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    assert edited.failures == 1
    monkeypatch.undo()
    left = digest(edited.photos)
    assert left not in (before, shown)
    paint_line(edited.document, (5, 150), (90, 150))
    edited.document.undo_stack.undo()
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    assert edited.failures == 1
    kept = digest(edited.photos)
    edited.crash()
    again = start()
    again.recovery.restore(again.recovery.crashed_sessions()[0])
    again.photos.add(Photo(draw_picture(20, 30, 4), path=Path("unedited.png")))
    assert digest(again.photos) == kept


def test_a_damaged_photo_does_not_keep_the_others(edited: Program, start, tmp_path: Path) -> None:
    edited.crash()
    broken, *_ = sorted((tmp_path / "open").glob("*/photo-1/state"))
    broken.write_bytes(broken.read_bytes()[:100])
    again = start()
    again.recovery.restore(again.recovery.crashed_sessions()[0])
    assert again.photos.count == 2


def test_what_cannot_be_restored_stays_and_is_offered_again(qtbot, edited: Program, start, tmp_path) -> None:
    edited.crash()
    broken, *_ = sorted((tmp_path / "open").glob("*/photo-1/state"))
    whole = broken.read_bytes()
    broken.write_bytes(whole[:100])
    again = start()
    told: list[bool] = []
    again.recovery.unreadable.connect(lambda: told.append(True))
    (left,) = again.recovery.crashed_sessions()
    again.recovery.restore(left)
    assert told and again.photos.count == 2
    qtbot.waitUntil(lambda: {path.name for path in left.folder.glob("photo-*")} == {"photo-1"})
    again.recovery.close()
    broken.write_bytes(whole)  # as a version that can read it would see it
    third = start()
    third.recovery.restore(third.recovery.crashed_sessions()[0])
    assert third.photos.count == 1
    qtbot.waitUntil(lambda: not left.folder.exists())


def test_after_too_little_memory_for_one_snapshot_the_next_is_taken(
    qtbot, edited, start, monkeypatch
) -> None:
    def fail(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(snapshots, "pack_in_parts", fail)
    edited.photos.show(0)
    paint_line(edited.document, (5, 5), (90, 90))
    qtbot.waitUntil(lambda: edited.failures == 1)
    monkeypatch.undo()
    paint_line(edited.document, (5, 60), (90, 60))
    qtbot.waitUntil(lambda: edited.recovery.is_up_to_date)
    mask_fill = edited.document.mask.fill.copy()
    edited.crash()
    again = start()
    again.recovery.restore(again.recovery.crashed_sessions()[0])
    np.testing.assert_array_equal(again.photos.documents[0].state().mask_fill, mask_fill)


def test_a_photo_whose_file_is_gone_comes_back_without_a_history(qtbot, start) -> None:
    program = start()
    picture = draw_picture(20, 30, 4)
    program.photos.add(Photo(picture, path=Path("gone.png")))
    program.document.mark_unsaved()
    qtbot.waitUntil(lambda: program.recovery.is_up_to_date)
    program.crash()
    again = start()
    assert again.recovery.restore(again.recovery.crashed_sessions()[0]) == []
    np.testing.assert_array_equal(again.document.image_rgb, picture)
    assert again.document.is_modified


def test_of_a_damaged_history_the_pixels_remain(edited: Program, start, tmp_path: Path) -> None:
    states = [each.state() for each in edited.photos.documents]
    edited.crash()
    for part in (tmp_path / "open").glob("*/photo-1/part-*"):
        if b"MaskStep" in part.read_bytes():
            part.write_bytes(b"")
    again = start()
    again.recovery.restore(again.recovery.crashed_sessions()[0])
    after = again.photos.documents[0].state()
    np.testing.assert_array_equal(after.pixels, states[0].pixels)
    np.testing.assert_array_equal(after.mask_fill, states[0].mask_fill)
    assert after.history.steps == () and after.is_modified


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
def test_a_killed_process_leaves_each_photo_as_it_was(qtbot, start, tmp_path: Path, seed: int) -> None:
    random = np.random.default_rng(seed)
    code = [sys.executable, str(ROOT / "tests/gui/edits_until_killed.py"), str(tmp_path / "open"), str(seed)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(code, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=environment) as process:
        assert process.stdout is not None
        seen = [process.stdout.readline().split()]
        snapshots: dict[object, int] = {}  # what had been done when they were first seen
        more = int(random.integers(50))
        while len(snapshots) < 3 or more > 0:
            more -= len(snapshots) >= 3
            seen.append(process.stdout.readline().split())
            for state in (tmp_path / "open").glob("*/photo-2/state"):
                snapshots.setdefault(state.stat().st_mtime_ns, len(seen) - 1)
        process.send_signal(signal.SIGKILL)
        seen += [line.split() for line in process.stdout]
    program = start()
    (left,) = program.recovery.crashed_sessions()
    assert program.recovery.restore(left) == []
    # The third snapshot was taken when the second had been written, which was after the first was seen.
    earliest = min(snapshots.values())
    for place, found in enumerate(digest(program.photos).split()):
        assert found in [photos[place] for photos in seen[earliest:]]


# In the editor


def left_box(editor: OpenEditor) -> QMessageBox:
    return editor.window.findChild(QMessageBox)


@pytest.mark.parametrize(("button", "count"), [("&Restore", 1), ("&Discard", 0), ("Ask &later", 0)])
def test_the_editor_offers_what_a_crashed_one_left(
    qtbot, make_editor, editor: OpenEditor, button: str, count: int
) -> None:
    brush_over(editor)
    complete(qtbot, editor)
    qtbot.waitUntil(lambda: editor.recovery.is_up_to_date)
    image_rgb, mask_fill = editor.document.image_rgb.copy(), editor.document.mask.fill.copy()
    editor.recovery.close(removes=False)
    again = make_editor()
    box = left_box(again)
    assert "did not end as it should" in box.text()
    next(each for each in box.buttons() if each.text() == button).click()
    assert again.photos.count == count
    if count:
        np.testing.assert_array_equal(again.document.image_rgb, image_rgb)
        np.testing.assert_array_equal(again.document.mask.fill, mask_fill)
        assert again.document.is_modified and len(again.document.completions.alternatives) == 3
        again.window.actions_.undo.trigger()
        np.testing.assert_array_equal(again.document.image_rgb, again.document.original_rgb)
    again.recovery.close(removes=False)
    third = make_editor()
    assert (left_box(third) is not None) == (button != "&Discard")
