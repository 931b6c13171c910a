"""`-` in place of a file's name: standard input and output."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from engine.errors import PhotoError

_PIPE = Path("-")


class Pipes:
    """Files that stand for what is piped in and out."""

    def __init__(self, folder: Path) -> None:
        """`folder` takes the files."""
        self._folder = folder
        self._has_read = False
        self._target: Path | None = None

    def given(self, path: Path) -> Path:
        """Returns the file of an argument; of `-`, one with what is piped in.

        Raises:
            PhotoError: two arguments are `-`.
        """
        if path != _PIPE:
            return path
        if self._has_read:
            raise PhotoError("Only one of photo and mask can be -, as there is one standard input.")
        self._has_read = True
        copy = self._folder / "standard input"
        copy.write_bytes(sys.stdin.buffer.read())
        return copy

    def target(self, path: Path, photo: Path) -> Path:
        """Returns where to save; for `-`, a file in the format of `photo`, that `close` writes out."""
        if path != _PIPE:
            return path
        self._target = self._folder / f"standard-output{_usual_suffix(photo)}"
        return self._target

    def close(self) -> None:
        """Writes out what was saved for `-`."""
        if self._target is not None:
            sys.stdout.buffer.write(self._target.read_bytes())
            sys.stdout.buffer.flush()


@contextmanager
def piped(output: Path) -> Iterator[Pipes]:
    """While a command runs that may read from `-` and write to it; what it says is then written to stderr.

    Args:
        output: as typed.
    """
    with tempfile.TemporaryDirectory(prefix="faceinpaint-") as folder:
        pipes = Pipes(Path(folder))
        if output == _PIPE:
            with redirect_stdout(sys.stderr):
                yield pipes
        else:
            yield pipes
        pipes.close()


def _usual_suffix(photo: Path) -> str:
    """The ending of files in the format of a photo; that of PNG for what cannot be opened, or not written."""
    from engine.files import open_picture
    from engine.photo.formats import usual_suffix
    from engine.photo.sources import open_source

    with open_picture(photo, PhotoError) as file:
        try:
            return usual_suffix(open_source(file).format)
        except Exception:  # what is wrong with it is said when it is opened
            return ".png"
