"""Takes snapshots while photos are edited, and finds those of a program that crashed."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QThread, QTimer, Signal, Slot

from faceinpaint_gui.document.state import DocumentState
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.recovery.snapshots import SnapshotWriter, has_photos, read_snapshots

DELAY_MS = 500
"""How long after an edit, at most, a snapshot is begun."""

RETRY_MS = 30_000
"""How long after one that could not be written the next is tried, if nothing is edited meanwhile."""

_LOCK = "lock"


@dataclass(frozen=True)
class CrashedSession:
    """Snapshots of a program that did not end as it should, locked so that no other one takes them.

    Attributes:
        folder: where they are.
        lock: held as long as this object is used.
        unreadable: folders of photos that could not be restored; they stay.
    """

    folder: Path
    lock: QLockFile
    unreadable: tuple[Path, ...] = ()


class _Writing(QObject):
    """Lives in the thread that writes: a completion may hold the engine's thread for long."""

    ended = Signal(str)
    """A snapshot was written; or why it was not."""

    def __init__(self, writer: SnapshotWriter) -> None:
        super().__init__()
        self._writer = writer

    @Slot(object)
    def write(self, states: Mapping[int, DocumentState]) -> None:
        try:
            self._writer.write(states)
        except Exception as error:  # whatever it is, such as too little memory: the next one is tried
            self.ended.emit(str(error) or type(error).__name__)
        else:
            self.ended.emit("")

    @Slot()
    def end_thread(self) -> None:
        self.thread().quit()


class Recovery(QObject):
    """Snapshots of the photos that are open in this program, in a folder that a lock marks as in use.

    The folder goes when the program ends; one that is there without a living owner tells of a crash.
    """

    failed = Signal()
    """A snapshot could not be written; told once, until one succeeds again."""
    unreadable = Signal(bool)
    """Photos of a crashed program could not be restored; whether another version of it took the snapshots.

    They stay."""

    _wanted = Signal(object)
    _closed = Signal()

    def __init__(self, root: Path, photos: OpenPhotos, parent: QObject | None = None) -> None:
        """Begins to take snapshots.

        Args:
            root: folder of all programs' snapshots.
            photos: what is open.
            parent: owner of this object.
        """
        super().__init__(parent)
        self._root = root
        self._photos = photos
        self._folder = root / secrets.token_hex(8)
        self._lock: QLockFile | None = None
        self._is_writing = self._has_failed = False
        self._restored: list[CrashedSession] = []
        self._being_replaced: list[CrashedSession] = []  # by the snapshot that is being written
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._take)
        self._retry_timer = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry_timer.timeout.connect(self._take)
        self._thread = QThread(self)
        self._thread.setObjectName("recovery")
        self._writing = _Writing(SnapshotWriter(self._folder))
        self._writing.moveToThread(self._thread)
        self._wanted.connect(self._writing.write)
        self._closed.connect(self._writing.end_thread)
        self._writing.ended.connect(self._on_ended)
        photos.changed.connect(self._note)
        photos.edited.connect(self._note)
        self._thread.start()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the last edit is on the disk."""
        return not self._is_writing and not self._timer.isActive()

    def crashed_sessions(self) -> list[CrashedSession]:
        """Finds what crashed programs left; folders of running ones, and empty ones, are no such."""
        found = []
        folders = sorted(self._root.iterdir()) if self._root.is_dir() else []
        for folder in folders:
            if folder == self._folder or not folder.is_dir():
                continue
            lock = _lock_of(folder)
            if not lock.tryLock(0):
                continue
            if has_photos(folder):
                found.append(CrashedSession(folder, lock))
            else:
                lock.unlock()
                shutil.rmtree(folder, ignore_errors=True)
        return found

    def restore(self, session: CrashedSession) -> list[Path]:
        """Opens the edited photos of a crashed program again, and removes its snapshots once they are ours.

        Returns:
            Files that were open there, but not edited.
        """
        unedited: list[Path] = []
        read = read_snapshots(session.folder)
        for each in read.photos:
            if isinstance(each, Path):
                unedited.append(each)
            else:
                self._photos.add_state(each)
        # Its snapshots go once the photos are on the disk a second time.
        self._restored.append(replace(session, unreadable=tuple(read.unreadable)))
        self._take()
        if read.unreadable:
            self.unreadable.emit(read.is_other_version)
        return unedited

    def discard(self, session: CrashedSession) -> None:
        """Removes what a crashed program left, but for what could not be restored."""
        session.lock.unlock()
        for folder in session.folder.iterdir() if session.unreadable else (session.folder,):
            if folder not in session.unreadable:
                shutil.rmtree(folder, ignore_errors=True)

    def close(self, *, removes: bool = True) -> None:
        """Ends the thread, and removes the snapshots if everything is saved, or may be lost."""
        self._timer.stop()
        self._retry_timer.stop()
        self._closed.emit()
        self._thread.wait()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
            if removes:
                shutil.rmtree(self._folder, ignore_errors=True)
        for session in self._restored + self._being_replaced:
            if removes:
                self.discard(session)
            else:
                session.lock.unlock()
        self._restored, self._being_replaced = [], []

    # Inside

    @Slot()
    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _take(self) -> None:
        if self._is_writing:
            self._timer.start()
            return
        self._timer.stop()
        self._retry_timer.stop()
        if not self._mark_folder():
            self._tell_failure()
            return
        self._is_writing = True
        self._being_replaced, self._restored = self._restored, []
        self._wanted.emit({each.serial: each.state() for each in self._photos.documents})

    def _mark_folder(self) -> bool:
        """Makes the folder, and locks it before anything is in it; once more if somebody removed it."""
        if self._lock is not None:
            if is_there(self._folder / _LOCK):
                return True
            self._lock.unlock()
            self._lock = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        lock = _lock_of(self._folder)
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True

    @Slot(str)
    def _on_ended(self, error: str) -> None:
        self._is_writing = False
        replaced, self._being_replaced = self._being_replaced, []
        if error:
            self._restored = replaced + self._restored
            self._tell_failure()
            return
        self._has_failed = False
        for session in replaced:
            self.discard(session)

    def _tell_failure(self) -> None:
        self._retry_timer.start()
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit()


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # however old it is: only a dead owner makes it stale
    return lock
