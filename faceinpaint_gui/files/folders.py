"""What lies in folders: whether a file is there, and the photos beside a photo."""

from __future__ import annotations

import re
from pathlib import Path

from engine.photo.formats import FORMAT_OF_SUFFIX, READ_ONLY_SUFFIXES


def folder_neighbour(path: Path, step: int) -> Path | None:
    """Returns the photo `step` places after `path` in its folder, sorted as people count; or None.

    A file that is gone by now still has its place among the others.
    """

    def order(name: str) -> list[tuple[int, str]]:
        parts = re.split(r"(\d+)", name.casefold())
        return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]

    try:
        suffixes = (*FORMAT_OF_SUFFIX, *READ_ONLY_SUFFIXES)
        names = {each.name for each in path.parent.iterdir() if each.suffix.lower() in suffixes}
    except OSError:
        return None
    ordered = sorted(names | {path.name}, key=lambda name: (order(name), name))
    index = ordered.index(path.name) + step
    return path.with_name(ordered[index]) if 0 <= index < len(ordered) else None


def is_there(path: Path) -> bool:
    """Whether a file or a folder can be seen; not where the system refuses to look.

    `Path.exists` raises there, as for a name that is too long or on a server that wants a password again.
    """
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True
