"""Files opened and replaced safely; what goes wrong becomes one sentence for the user."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.texts import Text
from engine.unfinished_files import unfinished_file


@contextlib.contextmanager
def open_picture(path: Path, error: type[EngineError]) -> Iterator[BinaryIO]:
    """Opens a picture file for reading.

    Args:
        path: the file.
        error: class of the errors raised.
    Raises:
        error: it is missing, a folder, empty, or may not be read.
    """
    try:
        if path.is_dir():
            raise error("“{name}” is a folder: choose a picture inside it.", name=path.name)
        if not path.exists():
            raise error(
                "There is no file “{path}”: it may have been moved or renamed, so choose it again.", path=path
            )
        if not path.is_file():
            raise error("“{name}” is a device or a pipe: choose a picture's file.", name=path.name)
        file = open_regular(path)
    except OSError as cause:
        raise error(_why_not_opened(path, cause)) from cause
    with file:
        if os.fstat(file.fileno()).st_size == 0:
            raise error(
                "“{name}” is empty (0 bytes): copy it again from the camera or from a backup.", name=path.name
            )
        yield file


def open_regular(path: Path) -> BinaryIO:
    """Opens a file for reading, without waiting for what may stand in its place, such as a pipe.

    Raises:
        OSError: it is missing, may not be read, or is no regular file.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OSError(errno.EINVAL, "no regular file", str(path))
    return path.open("rb")


def is_folder(path: Path) -> bool:
    """Whether there is such a folder, and the way to it is not barred."""
    try:
        return path.is_dir()
    except OSError:
        return False


def check_target(path: Path, error: type[EngineError], *, overwrite: bool) -> None:
    """Finds out whether a file can be saved there, before long work is done for it.

    Args:
        path: the file to be written.
        error: class of the errors raised.
        overwrite: whether an existing file may be replaced.
    Raises:
        error: the folder is missing or read-only; the target is a folder or no regular file, is read-only, or
            exists and must not be replaced; its name is too long, or the way to it is barred.
    """
    try:
        folder = _linked(path).parent
        is_folder_there, is_a_folder, is_there = folder.is_dir(), path.is_dir(), path.exists()
    except OSError as cause:
        raise error(_why_not_saved(path, cause)) from cause
    if not is_folder_there:
        raise error(
            "The folder “{folder}” does not exist: create it, or save into another folder.", folder=folder
        )
    if is_a_folder:
        raise error("“{path}” is a folder: give a file name to save under.", path=path)
    if is_there and not path.is_file():
        raise error("“{name}” is a device or a pipe: save under another name.", name=path.name)
    if is_there and not overwrite:
        raise error(
            "“{name}” already exists: save under another name, or allow it to be overwritten.", name=path.name
        )
    if is_there and not os.access(path, os.W_OK):
        raise error("“{name}” is read-only: save under another name, or make it writable.", name=path.name)
    if not os.access(folder, os.W_OK):
        raise error("The folder “{folder}” is read-only: save into another folder.", folder=folder)


def write_atomically(
    path: Path,
    data: bytes | bytearray | memoryview | list[bytes | memoryview],
    error: type[EngineError],
    *,
    overwrite: bool,
) -> None:
    """Writes a file so that at every moment either the old or the new one is there, whole.

    The bytes go to a temporary file in the same folder, are flushed to the disk, and only then take the
    target's name. A replaced file keeps its permissions; a symbolic link keeps pointing to it.

    Args:
        path: the file to be written.
        data: all its bytes, or parts of them in their order.
        error: class of the errors raised.
        overwrite: whether an existing file may be replaced.
    Raises:
        error: as `check_target`, or the disk is full or fails. The old file is then untouched.
    """
    check_target(path, error, overwrite=overwrite)
    target = _linked(path)
    try:
        with unfinished_file(target) as temporary:
            with temporary.open("xb") as file:
                file.writelines(data if isinstance(data, list) else [data])
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                temporary.chmod(target.stat().st_mode & 0o7777)
            temporary.replace(target)
    except OSError as cause:
        raise error(_why_not_saved(path, cause)) from cause
    _flush_folder(target.parent)


def _linked(path: Path) -> Path:
    """What a symbolic link leads to in the end; other paths, and links in a circle, themselves."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _why_not_opened(path: Path, cause: OSError) -> str:
    if cause.errno in (errno.EACCES, errno.EPERM):
        return Text(
            "“{name}” may not be read: change its permissions or choose a copy of it.", name=path.name
        )
    return Text(
        "“{name}” could not be opened ({reason}): choose another file.",
        name=path.name,
        reason=cause.strerror or cause,
    )


def _why_not_saved(path: Path, cause: OSError) -> str:
    if cause.errno == errno.ENAMETOOLONG:
        return Text("The file name “{name}” is too long: save under a shorter one.", name=path.name)
    if cause.errno in (errno.ENOSPC, errno.EDQUOT):
        return Text(
            "The disk is full, so “{name}” was not saved: free some space or save to another disk.",
            name=path.name,
        )
    if cause.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Text(
            "“{name}” may not be written into “{folder}”: save into another folder.",
            name=path.name,
            folder=path.parent,
        )
    return Text(
        "“{name}” could not be saved ({reason}): save it to another disk.",
        name=path.name,
        reason=cause.strerror or cause,
    )


def _flush_folder(folder: Path) -> None:
    """Makes the renaming itself survive a power cut, where the system lets a folder be flushed."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
