"""One program's snapshots on the disk: a folder for each open photo, a file for each step of its history.

A file is written once and never changed; `state` names those that count, and is replaced in one step. So a
crash, at whatever moment, leaves each photo as it was at one snapshot; a snapshot writes what is new only.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from weakref import ref

from engine.errors import EngineError
from engine.files import write_atomically
from engine.packed_mask import PackedMask
from engine.photo.file_stamp import FileStamp
from engine.photo.photo import Photo
from engine.request import FaceFrame, Patch
from faceinpaint_gui.boxes import changed_box, cut
from faceinpaint_gui.document.references import KeptReference
from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.history.history import HistoryState
from faceinpaint_gui.history.packed_steps import PackedStep
from faceinpaint_gui.history.undo_steps import (
    CanvasStep,
    CompletionStep,
    CropStep,
    FaceStep,
    MaskStep,
    RetouchStep,
    TurnStep,
)
from faceinpaint_gui.recovery import checks
from faceinpaint_gui.recovery.packing import OtherVersionError, PackingError, pack_in_parts, unpack

AnyStep = MaskStep | FaceStep | CanvasStep | TurnStep | CropStep | RetouchStep | CompletionStep | PackedStep

_STATE = "state"
_PART_NAME = re.compile(r"part-\d+")


class SnapshotError(EngineError):
    """A snapshot could not be written."""


@dataclass(frozen=True)
class _Edits:
    """What a photo was edited to.

    Attributes:
        photo: name of the file with the photo as it was opened, with its border.
        image: name of the file with what differs from that, if anything.
        mask: what is marked.
        face: the frame that was set by hand.
        texts: name of each step of the history, …
        steps: … and of its file.
        position, clean_position: as `HistoryState` has them.
        references: as `DocumentState` has them.
    """

    photo: str
    image: str | None
    mask: PackedMask
    face: FaceFrame | None
    texts: tuple[str, ...]
    steps: tuple[str, ...]
    position: int
    clean_position: int
    references: tuple[KeptReference, ...]


@dataclass(frozen=True)
class _Snapshot:
    """What `state` holds.

    Attributes:
        place: of the photo among the open ones.
        path, saved_path, stamp: as `DocumentState` has them.
        edits: None where the photo is as in its file.
    """

    place: int
    path: Path | None
    saved_path: Path | None
    stamp: FileStamp | None
    edits: _Edits | None


@dataclass
class _Folder:
    """What is on the disk of one photo: files by name, and what they hold, as long as that lives."""

    path: Path
    files: dict[str, ref[Any]] = field(default_factory=dict)
    written: int = 0


class SnapshotWriter:
    """Writes snapshots into a folder; belongs to one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._photos: dict[int, _Folder] = {}
        self._order = 0

    def write(self, states: Mapping[int, DocumentState]) -> None:
        """Writes what is new, and forgets photos that were closed.

        Args:
            states: all photos in the order of their tabs, by the serial numbers of their documents.
        Raises:
            SnapshotError: the disk is full, or fails; the snapshot before is still there.
        """
        try:
            for place, (serial, state) in enumerate(states.items()):
                if serial not in self._photos:
                    self._order += 1
                    self._photos[serial] = _Folder(self._folder / f"photo-{self._order}")
                self._write_photo(place, state, self._photos[serial])
        except OSError as error:
            raise SnapshotError(str(error)) from error
        for serial in self._photos.keys() - states.keys():
            shutil.rmtree(self._photos.pop(serial).path, ignore_errors=True)

    def _write_photo(self, place: int, state: DocumentState, folder: _Folder) -> None:
        if not (folder.path / _STATE).is_file():  # it is the first snapshot, or somebody removed them all
            folder.path.mkdir(parents=True, exist_ok=True)
            folder.files.clear()
        # Nothing that `state` holds can die meanwhile, or have the identity of what did.
        known = {id(value()): name for name, value in folder.files.items()}
        used: set[str] = set()

        def keep(value: object, packed: Any) -> str:
            """Writes `packed` unless the file of `value` is there."""
            name = known.get(id(value))
            if name is None:
                folder.written += 1
                name = f"part-{folder.written}"
                self._write(folder.path / name, pack_in_parts(packed() if callable(packed) else packed))
                folder.files[name] = ref(value)
            used.add(name)
            return name

        history = state.history
        edits = None
        if state.photo.path is None or history.steps or state.is_modified or state.references:
            is_edited = state.pixels is not state.photo.pixels
            edits = _Edits(
                photo=keep(state.photo, state.photo),
                image=keep(state.pixels, lambda: _changes(state)) if is_edited else None,
                mask=PackedMask.pack_marked(state.mask_fill),
                face=state.face,
                texts=history.texts,
                steps=tuple(keep(step, step) for step in history.steps),
                position=history.position,
                clean_position=history.clean_position,
                references=state.references,
            )
        snapshot = _Snapshot(place, state.path, state.saved_path, state.stamp, edits)
        self._write(folder.path / _STATE, pack_in_parts(snapshot))
        for name in folder.files.keys() - used:
            del folder.files[name]
            (folder.path / name).unlink(missing_ok=True)

    def _write(self, path: Path, data: list[memoryview | bytes]) -> None:
        write_atomically(path, data, SnapshotError, overwrite=True)


def _changes(state: DocumentState) -> Patch | None:
    """What differs from the photo as it was opened."""
    box = changed_box(state.photo.pixels, state.pixels)
    return None if box is None else cut(state.pixels, box)


def has_photos(folder: Path) -> bool:
    """Whether a folder holds snapshots."""
    return any(folder.glob(f"photo-*/{_STATE}"))


@dataclass(frozen=True)
class ReadSnapshots:
    """What a program left behind.

    Attributes:
        photos: in the order of their tabs; one that was not edited as the path of its file.
        unreadable: folders of those that cannot be read.
        is_other_version: another version of the program wrote some of these.
    """

    photos: list[DocumentState | Path]
    unreadable: list[Path]
    is_other_version: bool


def read_snapshots(folder: Path) -> ReadSnapshots:
    """Reads what a program left behind, each photo on its own."""
    found: list[tuple[int, DocumentState | Path]] = []
    unreadable: list[Path] = []
    is_other_version = False
    for state_path in folder.glob(f"photo-*/{_STATE}"):
        try:
            snapshot = unpack(state_path.read_bytes(), _Snapshot)
            found.append((snapshot.place, _photo_in(snapshot, state_path.parent)))
        except Exception as error:  # whatever it is: the other photos come back
            unreadable.append(state_path.parent)
            is_other_version |= isinstance(error, OtherVersionError)
    photos = [each for _, each in sorted(found, key=lambda pair: pair[0])]
    return ReadSnapshots(photos, unreadable, is_other_version)


def _photo_in(snapshot: _Snapshot, folder: Path) -> DocumentState | Path:
    edits = snapshot.edits
    if edits is None:
        if snapshot.path is None:
            raise PackingError("neither a file nor pixels")
        return snapshot.path

    def part(name: str, kind: Any) -> Any:
        if not _PART_NAME.fullmatch(name):
            raise PackingError(f"{name!r} is no name of a part")
        return unpack((folder / name).read_bytes(), kind)

    photo: Photo = part(edits.photo, Photo)
    size = checks.size_of(photo)
    pixels = photo.pixels
    changes = part(edits.image, Patch | None) if edits.image is not None else None
    if changes is not None:
        checks.check_patch(changes, size)
        pixels = changes.apply_to(pixels)
    checks.check_box(edits.mask.box, size)
    for face in (edits.face, *(each.face for each in edits.references)):
        checks.check_face(face)
    try:
        steps = tuple(part(name, AnyStep) for name in edits.steps)
        history = HistoryState(edits.texts, steps, edits.position, edits.clean_position)
        checks.check_history(history, size)
    except (PackingError, OSError, ValueError):
        # The pixels and the mask are worth more than the way to them.
        history = HistoryState((), (), 0, -1)
    return DocumentState(
        photo=photo,
        path=snapshot.path,
        saved_path=snapshot.saved_path,
        stamp=snapshot.stamp,
        pixels=pixels,
        mask_fill=edits.mask.unpack_into(size),
        face=edits.face,
        history=history,
        references=edits.references,
    )
