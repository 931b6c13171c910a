"""Kills the command line and the editor while they write, and lets every operation of every write fail.

Usage: python tests/kill.py --kills 500 [--seed 0]

Afterwards each file has to be the old or the new one, whole, and what was left half written has to be gone at
the next start; and all photos of a killed editor have to come back as they were after one of its last edits.
Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QCoreApplication, QTimer

from engine import cli, recipe, recipe_file
from engine.errors import EngineError
from engine.photo.io import read_photo, write_photo
from engine.photo.layers import write_layers
from engine.photo.photo import Photo, Sidecar
from engine.request import Patch
from engine.unfinished_files import remove_leftovers
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.recovery import Recovery
from faceinpaint_gui.recovery.snapshots import SnapshotError, SnapshotWriter, has_photos, read_snapshots
from tests.engine.photo.kinds import smooth, xmp
from tests.gui.edits_until_killed import RandomEditor, digest

_EDITOR_LASTS_S = (0.5, 3.0)
_REMEMBERED_EDITS = 400
"""Snapshots are begun at most half a second after an edit, which are 5 ms apart; disks may be slow."""


def kill_command_line(folder: Path, random: np.random.Generator) -> str:
    """Kills an export that writes over a file; returns what is wrong afterwards."""
    target = folder / "target.png"
    source = folder / "source.png"
    if not source.exists():
        write_photo(Photo(smooth(300, 400)), source)
    target.write_bytes(b"old" * 1000)
    child = os.fork()
    if not child:
        with _never_back(), open(os.devnull, "w") as nothing:  # noqa: PTH123
            os.dup2(nothing.fileno(), 1)
            while not cli.main(lambda _: 0, ["export", str(source), "-o", str(target), "--force"]):
                pass
    time.sleep(random.uniform(0, 0.15))
    if not _kill(child):
        return "the export ended by itself"
    remove_leftovers()
    left = sorted(path.name for path in folder.iterdir() if path.name.startswith("."))
    if left:
        return f"left: {left}"
    if target.read_bytes() == b"old" * 1000 or np.array_equal(read_photo(target).rgb, read_photo(source).rgb):
        return ""
    return "the file is neither the old nor the new one"


class Editors:
    """Editors of two photos that are killed.

    Attributes:
        with_snapshots: how many of them had written some.
    """

    with_snapshots = 0

    def kill(self, folder: Path, random: np.random.Generator) -> str:
        """Kills an editor of two photos; returns what is wrong with what comes back."""
        root = folder / f"open-{random.integers(1 << 60)}"
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            with _never_back():
                os.close(reader)
                _edit(root, int(random.integers(1 << 30)), os.fdopen(writer, "w", buffering=1))
        os.close(writer)
        with os.fdopen(reader) as lines:
            first = lines.readline()
            time.sleep(random.uniform(*_EDITOR_LASTS_S))
            if not _kill(child):
                return "the editor ended by itself"
            said = [first, *lines.read().splitlines()]
        known = [line.split() for line in said if line.strip()][-_REMEMBERED_EDITS:]
        remove_leftovers()
        crashed = next(root.iterdir(), None) if root.exists() else None
        if crashed is None or not has_photos(crashed):
            return "" if len(known) < _REMEMBERED_EDITS else "nothing comes back"
        self.with_snapshots += 1
        read = read_snapshots(crashed)
        if read.unreadable:
            return f"unreadable: {read.unreadable}"
        photos = OpenPhotos(CurrentDocument())
        for state in read.photos:
            if isinstance(state, Path):
                return "" if len(known) < 3 else f"{state} came back without its edits"
            photos.add_state(state)
        for place, seen in enumerate(digest(photos).split()):
            if not any(line[place] == seen for line in known if len(line) > place):
                return f"photo {place} comes back as it never was in the last {len(known)} edits"
        return ""


@contextlib.contextmanager
def _never_back() -> Iterator[None]:
    """Ends a forked process here, whatever happens: what follows is its parent's business."""
    try:
        yield
    except BaseException:
        traceback.print_exc()
    os._exit(1)


@contextlib.contextmanager
def _ending_if_it_fails() -> Iterator[None]:
    """Qt would only print what a slot raises."""
    try:
        yield
    except Exception:
        traceback.print_exc()
        os._exit(1)


def _kill(child: int) -> bool:
    """Kills a process; returns whether it still ran."""
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _edit(root: Path, seed: int, said: Any) -> None:
    """Edits at random until it is killed."""
    application = QCoreApplication([])
    current = CurrentDocument()
    photos = OpenPhotos(current)
    recovery = Recovery(root, photos)
    for shade in (60, 180):
        photos.add(Photo(np.full((200, 210, 3), shade, np.uint8)))
    editor = RandomEditor(current, photos, seed)

    def act() -> None:
        with _ending_if_it_fails():
            editor.act()
            said.write(digest(photos) + "\n")

    said.write(digest(photos) + "\n")
    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(5)
    application.exec()
    raise RuntimeError(f"the editor {recovery} was left")


class Faults:
    """Counts the operations that write, and lets one of them fail."""

    def __init__(self, number: int, code: int) -> None:
        """`number` of the operation, from 0, that fails with an `errno`."""
        self._left = number
        self._code = code
        self.happened = False

    def strike(self) -> None:
        """Before an operation."""
        self._left -= 1
        if self._left == -1:
            self.happened = True
            raise OSError(self._code, os.strerror(self._code))


class _File:
    """A file whose operations may fail; half of what is written arrives then."""

    def __init__(self, file: Any, faults: Faults) -> None:
        self._file, self._faults = file, faults

    def write(self, data: Any) -> int:
        try:
            self._faults.strike()
        except OSError:
            self._file.write(data[: len(data) // 2])
            raise
        return self._file.write(data)

    def flush(self) -> None:
        self._faults.strike()
        self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


@contextlib.contextmanager
def failing(faults: Faults) -> Iterator[None]:
    """While the block runs, opening for writing, writing, flushing, renaming and the like may fail."""
    kept = {name: getattr(Path, name) for name in ("open", "replace", "chmod", "mkdir")}
    fsync = os.fsync

    def opened(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        if not set(mode) & set("wxa"):
            return kept["open"](path, mode, *arguments, **options)
        faults.strike()
        return _File(kept["open"](path, mode, *arguments, **options), faults)

    def struck(name: str) -> Callable[..., Any]:
        def operation(path: Path, *arguments: Any, **options: Any) -> Any:
            faults.strike()
            return kept[name](path, *arguments, **options)

        return operation

    def synced(handle: int) -> None:
        faults.strike()
        fsync(handle)

    Path.open = opened  # type: ignore[method-assign, assignment]
    for name in ("replace", "chmod", "mkdir"):
        setattr(Path, name, struck(name))
    os.fsync = synced
    try:
        yield
    finally:
        for name, operation in kept.items():
            setattr(Path, name, operation)
        os.fsync = fsync


def writes(folder: Path) -> dict[str, tuple[Path, Callable[[], object]]]:
    """Everything that writes over a file of the user's, by name: the file, and what writes it."""
    photo = Photo(smooth(), path=folder / "photo.png")
    edited = photo.with_rgb(255 - photo.rgb)
    mask = np.full(photo.rgb.shape[:2], 255, np.uint8)
    made = recipe.make_recipe(photo, [Patch(0, 0, photo.rgb[:5, :5])], photo.rgb)
    with_sidecar = Photo(smooth(), metadata=photo.metadata.__class__(sidecar=Sidecar(xmp(), True)))
    found: dict[str, tuple[Path, Callable[[], object]]] = {
        f"photo{suffix}": (
            folder / f"a{suffix}",
            lambda suffix=suffix: write_photo(edited, folder / f"a{suffix}"),
        )
        for suffix in (".jpg", ".png", ".tif", ".webp", ".heic", ".bmp", ".avif")
    }
    found["sidecar"] = folder / "b.png", lambda: write_photo(with_sidecar, folder / "b.png")
    found["layers"] = folder / "a.psd", lambda: write_layers(edited, photo, mask, folder / "a.psd")
    found["recipe"] = (
        folder / "a.recipe.json",
        lambda: recipe_file.write_recipe(made, folder / "a.recipe.json"),
    )
    return found


def inject_errors(folder: Path) -> tuple[int, list[str]]:
    """Lets every operation of every write fail, in three ways.

    Returns:
        How many were tried, and what was wrong.
    """
    tried, wrong = 0, []
    for name, (target, write) in writes(folder).items():
        for code in (errno.ENOSPC, errno.EIO, errno.EACCES):
            for number in range(100):
                target.write_bytes(b"old")
                faults = Faults(number, code)
                problem = ""
                with failing(faults):
                    try:
                        write()
                        is_new = True
                    except EngineError:
                        is_new = False
                    except Exception as error:
                        is_new, problem = False, f"{type(error).__name__}: {error}"
                if not faults.happened:
                    break
                tried += 1
                if not is_new and target.read_bytes() != b"old":
                    problem += " the old file is gone"
                if is_new and target.read_bytes() == b"old":
                    problem += " said to be written, and is not"
                left = [path.name for path in folder.iterdir() if path.name.startswith(".")]
                if left:
                    problem += f" left: {left}"
                    for path in left:
                        (folder / path).unlink()
                if problem:
                    wrong.append(f"{name}, operation {number}, {os.strerror(code)}: {problem}")
    snapshots_tried, snapshots_wrong = _inject_into_snapshots(folder / "open")
    return tried + snapshots_tried, wrong + snapshots_wrong


def _inject_into_snapshots(folder: Path) -> tuple[int, list[str]]:
    """After any failed snapshot the one before, or the new one, comes back; and the next one is written."""
    tried, wrong = 0, []
    for number in range(200):
        root = folder / str(number)
        document = Document(Photo(smooth(), path=Path("photo.png")))
        document.put_pixels(Patch(1, 1, np.zeros((5, 5, 3), np.uint8)), "Black")
        writer = SnapshotWriter(root)
        writer.write({1: document.state()})
        before = document.image_rgb.copy()
        document.put_pixels(Patch(9, 9, np.full((5, 5, 3), 255, np.uint8)), "White")
        faults = Faults(number, errno.ENOSPC)
        with failing(faults), contextlib.suppress(SnapshotError):
            writer.write({1: document.state()})
        if not faults.happened:
            break
        tried += 1
        (state,) = read_snapshots(root).photos
        if isinstance(state, Path) or not any(
            np.array_equal(state.pixels, each) for each in (before, document.image_rgb)
        ):
            wrong.append(f"snapshot, operation {number}: it comes back as it never was")
        writer.write({1: document.state()})
        (state,) = read_snapshots(root).photos
        if isinstance(state, Path) or not np.array_equal(state.pixels, document.image_rgb):
            wrong.append(f"snapshot, operation {number}: the next one is not written")
    return tried, wrong


def main(argv: list[str] | None = None) -> int:
    """Returns 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=20, help="of the command line and the editor together")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    random = np.random.default_rng(options.seed)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kill-") as name:
        folder = Path(name)
        editors = Editors()
        for kind, kill in {"command line": kill_command_line, "editor": editors.kill}.items():
            place = folder / kind
            place.mkdir()
            count = options.kills // 2
            found = [problem for problem in (kill(place, random) for _ in range(count)) if problem]
            print(f"{kind}: {count} kills, {len(found)} with something wrong", flush=True)
            wrong += [f"{kind}: {problem}" for problem in found]
        print(f"{editors.with_snapshots} of the editors had written snapshots")
        place = folder / "errors"
        place.mkdir()
        tried, found = inject_errors(place)
        print(f"errors: {tried} operations failed, {len(found)} with something wrong")
        wrong += found
    for problem in wrong[:20]:
        print(problem)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
