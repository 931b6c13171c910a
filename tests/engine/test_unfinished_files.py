"""What a killed program was writing is gone at the next start; nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import files, unfinished_files
from engine.errors import PhotoError
from engine.files import open_picture, write_atomically
from engine.photo.file_stamp import FileStamp, FileState, read_stamp, state_of
from engine.unfinished_files import remove_leftovers, unfinished_file

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import os, sys, time
from pathlib import Path
from engine import files
from engine.errors import PhotoError
files.os.fsync = lambda _: (print("writing", flush=True), time.sleep(60))
files.write_atomically(Path(sys.argv[1]), b"new" * 1000, PhotoError, overwrite=True)
"""


def notes(home: Path) -> list[Path]:
    return list(home.rglob("unfinished/*"))


def test_leftovers_of_a_killed_write_go_and_those_of_a_running_one_stay(
    tmp_path: Path, own_configuration: Path
) -> None:
    target = tmp_path / "photo.jpg"
    target.write_bytes(b"old")
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE, cwd=ROOT)
    assert writer.stdout is not None and writer.stdout.readline() == b"writing\n"
    (left,) = tmp_path.glob(".*.tmp")
    remove_leftovers()
    assert left.exists() and len(notes(own_configuration)) == 1
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    remove_leftovers()
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]
    assert target.read_bytes() == b"old" and not notes(own_configuration)


def test_a_usual_write_leaves_no_note(tmp_path: Path, own_configuration: Path) -> None:
    write_atomically(tmp_path / "a", b"new", PhotoError, overwrite=False)
    with pytest.raises(RuntimeError), unfinished_file(tmp_path / "b") as temporary:
        temporary.write_bytes(b"half")
        assert len(notes(own_configuration)) == 1
        raise RuntimeError
    assert [path.name for path in tmp_path.iterdir()] == ["a"] and not notes(own_configuration)


def test_a_note_removes_nothing_that_was_not_being_written(tmp_path: Path, own_configuration: Path) -> None:
    victim = tmp_path / "photo.jpg"
    victim.write_bytes(b"!")
    folder = unfinished_files._folder()
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(str(victim))
    remove_leftovers()
    assert victim.exists() and not notes(own_configuration)


def test_without_a_folder_for_notes_files_are_written(tmp_path: Path, own_configuration: Path) -> None:
    unfinished_files._folder().parent.mkdir(parents=True)
    unfinished_files._folder().write_bytes(b"in the way")
    write_atomically(tmp_path / "a", b"new", PhotoError, overwrite=False)
    remove_leftovers()
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    from engine.recipe_file import RecipeError, read_recipe

    pipe = tmp_path / "photo.jpg"
    os.mkfifo(pipe)
    started = time.monotonic()
    with pytest.raises(PhotoError, match="is a device or a pipe: choose"), open_picture(pipe, PhotoError):
        pass
    assert read_stamp(pipe) is None
    assert state_of(pipe, FileStamp(3, 0, "")) is FileState.CHANGED
    with pytest.raises(RecipeError, match="could not be opened"):
        read_recipe(pipe)
    with pytest.raises(OSError, match="no regular file"):
        files.open_regular(pipe)
    with pytest.raises(PhotoError, match="is a device or a pipe: save under another name"):
        write_atomically(pipe, b"new", PhotoError, overwrite=True)
    assert pipe.is_fifo() and time.monotonic() - started < 5
