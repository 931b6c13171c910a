"""XMP in a file of its own beside a photo: NAME.EXT.xmp (darktable, digiKam) or NAME.xmp (Adobe)."""

from __future__ import annotations

import contextlib
from pathlib import Path

from engine.errors import PhotoError
from engine.files import open_regular, write_atomically
from engine.photo.formats import FORMAT_OF_SUFFIX, READ_ONLY_SUFFIXES
from engine.photo.photo import Sidecar
from engine.photo.xmp import still_true

_SUFFIX = ".xmp"
_MOST_BYTES = 16 << 20


def read_sidecar(photo: Path) -> Sidecar | None:
    """Reads the sidecar of a photo, as it is true for an upright, edited one.

    A NAME.xmp counts only where NAME is called no other file, such as a raw one, which it would be of.
    """
    for path in (_place(photo, names_ending=True), _place(photo, names_ending=False)):
        with contextlib.suppress(OSError):
            with open_regular(path) as file:
                data = file.read(_MOST_BYTES + 1)
            names_ending = path.stem == photo.name
            if 0 < len(data) <= _MOST_BYTES and (names_ending or _is_alone(photo)):
                return Sidecar(still_true(data), names_ending)
    return None


def write_sidecar(sidecar: Sidecar, photo: Path, own: Path | None) -> bool:
    """Writes a sidecar beside the file that its photo was saved to.

    Args:
        sidecar: its content and how it is called.
        photo: the file that was saved.
        own: where the photo was read from, whose sidecar may be replaced; any other one stays.
    Returns:
        Whether it is there now.
    """
    path = _place(photo, sidecar.names_ending)
    with contextlib.suppress(OSError):
        if path.read_bytes() == sidecar.data:
            return True
    is_own = own is not None and path == _place(own, sidecar.names_ending)
    try:
        write_atomically(path, sidecar.data, PhotoError, overwrite=is_own)
    except PhotoError:
        return False
    return True


def _place(photo: Path, names_ending: bool) -> Path:
    return photo.with_name(photo.name + _SUFFIX) if names_ending else photo.with_suffix(_SUFFIX)


def _is_alone(photo: Path) -> bool:
    others = [path for path in photo.parent.iterdir() if path.stem == photo.stem and path.name != photo.name]
    return all(path.suffix.lower() in (_SUFFIX, *FORMAT_OF_SUFFIX, *READ_ONLY_SUFFIXES) for path in others)
