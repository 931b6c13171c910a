"""The files of an installed bundle: whether each of them is still as it was built.

Imports nothing that a damaged file could keep from loading.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LIST = "files.sha256"
"""Beside the bundle's libraries, written as `sha256sum` does by `packaging/write_list.py`."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at, whether it is sound, and what there is to say of it."""

    subject: str
    is_sound: bool
    text: str


def bundle_folder() -> Path | None:
    """The folder of a bundle's libraries; None in a checkout and where pip installed the program."""
    return Path(sys._MEIPASS) if getattr(sys, "frozen", False) else None  # type: ignore[attr-defined]


def examine_files(folder: Path | None = None) -> Iterator[Finding]:
    """Compares each file of a bundle with the hash that it had when it was built.

    Args:
        folder: of the bundle's libraries; None is this program's own, of which there may be none.
    """
    folder = folder or bundle_folder()
    if folder is None:
        return
    try:
        lines = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        yield Finding("files", False, f"{LIST}, the list of them, cannot be read ({error.strerror})")
        return
    sound = 0
    for line in lines:
        sha256, _, name = line.partition("  ")
        problem = _problem_of(folder / name, sha256)
        sound += not problem
        if problem:
            yield Finding(f"file {name}", False, problem)
    yield Finding("files", sound == len(lines), f"{sound} of {len(lines)} are as they were built")


def _problem_of(path: Path, sha256: str) -> str:
    """What is wrong with a file, or ""."""
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return "" if found == sha256 else "is damaged or was altered"
