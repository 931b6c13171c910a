"""Files that a killed program was writing: each is noted while it is written, and removed at the next start.

The notes lie in the user's data folder, as the folder that was written to may never be looked at again.
"""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_NAME = re.compile(r"\.[0-9a-f]{16}\.tmp")


@contextlib.contextmanager
def unfinished_file(target: Path) -> Iterator[Path]:
    """Names a file beside `target` to be written first, noted until the block is left, and removed then."""
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    note = _note_of(temporary)
    try:
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if note is not None:
            path, file = note
            with contextlib.suppress(OSError):
                path.unlink()
            file.close()


def remove_leftovers() -> None:
    """Removes what programs were writing that were killed; those of running ones are left alone."""
    with contextlib.suppress(OSError):
        for path in _folder().glob("*.txt"):
            with contextlib.suppress(OSError), path.open("r+", encoding="utf-8") as note:
                if not _is_locked(note):
                    continue
                temporary = Path(note.read())
                if _NAME.fullmatch(temporary.name):
                    with contextlib.suppress(FileNotFoundError):
                        temporary.unlink()
                path.unlink()


def _note_of(temporary: Path) -> tuple[Path, IO[str]] | None:
    """Writes and locks a note; None where that is impossible, which keeps nothing from being saved."""
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{temporary.name[1:-4]}.txt"
        file = path.open("x", encoding="utf-8")
    except (OSError, ValueError):
        return None
    try:
        _is_locked(file)
        file.write(str(temporary.absolute()))
        file.flush()
    except (OSError, ValueError):  # a full disk, or a name that is no text
        file.close()
        with contextlib.suppress(OSError):
            path.unlink()
        return None
    return path, file


def _folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("faceinpaint") / "unfinished"


def _is_locked(file: IO[str]) -> bool:
    """Locks a file until it is closed, also by the end of the program; False if another one holds it."""
    try:
        import fcntl
    except ImportError:
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
