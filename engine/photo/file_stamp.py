"""How a file was when it was read or written, to find out later whether somebody else changed it."""

from __future__ import annotations

import errno
import hashlib
import os
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from engine.files import open_regular


class FileState(Enum):
    """A file, compared to its stamp."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(frozen=True)
class FileStamp:
    """What tells one content of a file from another.

    Attributes:
        size_bytes: its length.
        modified_ns: when it was written, in nanoseconds since 1970.
        sha256: of all its bytes, in hexadecimal digits.
    """

    size_bytes: int
    modified_ns: int
    sha256: str


def stamp_of(file: BinaryIO) -> FileStamp:
    """Reads an open file from its start to its end, and leaves it at its start."""
    seen = os.fstat(file.fileno())
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    file.seek(0)
    return FileStamp(seen.st_size, seen.st_mtime_ns, digest)


def read_stamp(path: Path) -> FileStamp | None:
    """Reads a whole file; None if that is not possible."""
    try:
        with open_regular(path) as file:
            return stamp_of(file)
    except OSError:
        return None


def state_of(path: Path, stamp: FileStamp) -> FileState:
    """Compares a file with its stamp; its bytes count where only the time is another.

    A file that may not be read now, as on a drive that is not there for the moment, counts as the same.
    """
    try:
        with open_regular(path) as file:
            seen = os.fstat(file.fileno())
            if seen.st_size != stamp.size_bytes:
                return FileState.CHANGED
            if seen.st_mtime_ns == stamp.modified_ns or stamp_of(file).sha256 == stamp.sha256:
                return FileState.SAME
            return FileState.CHANGED
    except (FileNotFoundError, NotADirectoryError):
        return FileState.GONE
    except OSError as error:
        # Something that is no file, such as a pipe, was put in its place.
        return FileState.CHANGED if error.errno == errno.EINVAL else FileState.SAME
