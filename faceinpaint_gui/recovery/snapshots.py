"""One program's snapshots on the disk: a folder for each open photo, a file for each step of its history.

A file is written once and never changed; `state` names those that count, and is replaced in one step. So a
crash, at whatever moment, leaves each photo as it was at one snapshot; a snapshot writes what is new only.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from weakref import ref

import numpy as np

from engine.errors import EngineError
from engine.files import write_atomically
from engine.photo.photo import Photo
from engine.request import Patch
from faceinpaint_gui.boxes import changed_box
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history.history import HistoryState, Step
from faceinpaint_gui.history.undo_steps import PackedMask, cut
from faceinpaint_gui.recovery.packing import PackingError, pack, unpack

_STATE = "state"


class SnapshotError(EngineError):
    """A snapshot could not be written."""


@dataclass
class _Folder:
    """What is on the disk of one photo: files by name, and what they hold, as long as that lives."""

    path: Path
    files: dict[str, ref[Any]] = field(default_factory=dict)
    written: int = 0


class SnapshotWriter:
    """Writes snapshots into a folder; belongs to one thread at a time."""

    def __init__(self, folder: Path, owners: Mapping[str, object]) -> None:
        """`owners`: as `packing.pack` has them."""
        self._folder = folder
        self._owners = owners
        self._photos: dict[int, tuple[object, _Folder]] = {}  # by the identity of the opening, which is held
        self._order = 0

    def write(self, states: list[DocumentState]) -> None:
        """Writes what is new, and forgets photos that were closed.

        Raises:
            SnapshotError: the disk is full, or fails; the snapshot before is still there.
        """
        try:
            for place, state in enumerate(states):
                self._write_photo(place, state)
        except OSError as error:
            raise SnapshotError(str(error)) from error
        open_photos = {id(state.opening) for state in states}
        for key in set(self._photos) - open_photos:
            _, closed = self._photos.pop(key)
            shutil.rmtree(closed.path, ignore_errors=True)

    def _write_photo(self, place: int, state: DocumentState) -> None:
        if id(state.opening) not in self._photos:
            self._order += 1
            folder = _Folder(self._folder / f"photo-{self._order}")
            folder.path.mkdir(parents=True, exist_ok=True)
            self._photos[id(state.opening)] = (state.opening, folder)
        folder = self._photos[id(state.opening)][1]
        table: dict[str, Any] = {"place": place, "path": state.path, "saved_path": state.saved_path}
        # Nothing that `state` holds can die meanwhile, or have the identity of what did.
        known = {id(value()): name for name, value in folder.files.items()}
        used: set[str] = set()

        def keep(value: object, packed: Any) -> str:
            """Writes `packed` unless the file of `value` is there."""
            name = known.get(id(value))
            if name is None:
                folder.written += 1
                name = f"part-{folder.written}"
                self._write(folder.path / name, pack(packed() if callable(packed) else packed, self._owners))
                folder.files[name] = ref(value)
            used.add(name)
            return name

        history = state.history
        if state.photo.path is None or history.steps or state.is_modified:
            table["photo"] = keep(state.photo, state.photo)
            table["mask"] = PackedMask.pack(state.mask_fill)
            table["face"] = state.face
            if state.image_rgb is not state.photo.rgb:
                table["image"] = keep(state.image_rgb, lambda: _changes(state))
            try:
                steps = tuple(keep(step, step) for step in history.steps)
                table["history"] = (history.texts, steps, history.position, history.clean_position)
            except PackingError:
                table["history"] = ((), (), 0, -1)
        self._write(folder.path / _STATE, pack(table, self._owners))
        for name in folder.files.keys() - used:
            del folder.files[name]
            (folder.path / name).unlink(missing_ok=True)

    def _write(self, path: Path, data: bytes) -> None:
        write_atomically(path, data, SnapshotError, overwrite=True)


def _changes(state: DocumentState) -> Patch | None:
    """What differs from the photo as it was opened."""
    box = changed_box(state.photo.rgb, state.image_rgb)
    return None if box is None else cut(state.image_rgb, box)


def has_photos(folder: Path) -> bool:
    """Whether a folder holds snapshots."""
    return any(folder.glob(f"photo-*/{_STATE}"))


def read_snapshots(
    folder: Path, owners: Mapping[str, object]
) -> tuple[list[DocumentState | Path], list[Path]]:
    """Reads what a program left behind.

    Returns:
        The photos in the order of their tabs, one that was not edited as the path of its file; and the
        folders of those that cannot be read.
    """
    found: list[tuple[int, DocumentState | Path]] = []
    unreadable: list[Path] = []
    for state_path in folder.glob(f"photo-*/{_STATE}"):
        try:
            table = unpack(state_path.read_bytes(), owners)
            found.append((table["place"], _photo_in(table, state_path.parent, owners)))
        except (PackingError, OSError, KeyError, TypeError, ValueError):
            unreadable.append(state_path.parent)
    return [each for _, each in sorted(found, key=lambda pair: pair[0])], unreadable


def _photo_in(table: dict[str, Any], folder: Path, owners: Mapping[str, object]) -> DocumentState | Path:
    if "photo" not in table:
        return table["path"]

    def part(name: str) -> Any:
        return unpack((folder / name).read_bytes(), owners)

    photo: Photo = part(table["photo"])
    image_rgb = photo.rgb
    changes: Patch | None = part(table["image"]) if "image" in table else None
    if changes is not None:
        image_rgb = changes.apply_to(image_rgb)
    texts, names, position, clean_position = table["history"]
    try:
        steps: tuple[Step, ...] = tuple(part(name) for name in names)
        history = HistoryState(texts, steps, position, clean_position)
    except (PackingError, OSError):
        # The pixels and the mask are worth more than the way to them.
        history = HistoryState((), (), 0, -1)
    return DocumentState(
        photo=photo,
        path=table["path"],
        saved_path=table["saved_path"],
        image_rgb=image_rgb,
        mask_fill=np.array(table["mask"].unpack()),
        face=table["face"],
        base=None,
        history=history,
    )
