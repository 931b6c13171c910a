"""Writes the list of hashes by which `faceinpaint doctor` knows a damaged file of a bundle.

    python packaging/write_list.py LIBRARIES ROOT [ROOT …]

LIBRARIES is the bundle's folder that gets the list, which `engine/installation.py` reads; all files below
each ROOT come into it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

LIST = "files.sha256"


def write_list(libraries: Path, *roots: Path) -> None:
    """Writes the hashes of all files below `roots`, with their paths as seen from `libraries`."""
    files = sorted(
        path for root in roots for path in root.rglob("*") if path.is_file() and not path.is_symlink()
    )
    lines = [_line(path, libraries) for path in files if path != libraries / LIST]
    (libraries / LIST).write_text("".join(lines), encoding="utf-8")


def _line(path: Path, libraries: Path) -> str:
    name = Path(os.path.relpath(path, libraries)).as_posix()
    return f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n"


if __name__ == "__main__":
    write_list(*map(Path, sys.argv[1:]))
