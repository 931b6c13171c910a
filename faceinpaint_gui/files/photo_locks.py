"""Finds out that a photo is open in another running copy of the program."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from faceinpaint_gui.files.open_photos import OpenPhotos


class PhotoLocks(QObject):
    """Holds a lock for the file of each open photo. The lock of a program that crashed counts for nothing."""

    open_elsewhere = Signal(object)
    """The file, by its path, of a photo that came is open in another program as well."""

    def __init__(self, folder: Path, photos: OpenPhotos, parent: QObject | None = None) -> None:
        """`folder` holds the locks of all running programs."""
        super().__init__(parent)
        self._folder = folder
        self._photos = photos
        self._locks: dict[Path, QLockFile] = {}
        self._told: set[Path] = set()
        photos.changed.connect(self._follow)

    def close(self) -> None:
        """Gives all photos free."""
        for lock in self._locks.values():
            lock.unlock()
        self._locks = {}

    # Inside

    @Slot()
    def _follow(self) -> None:
        paths = {document.path for document in self._photos.documents}
        for gone in self._locks.keys() - paths:
            self._locks.pop(gone).unlock()
        self._told &= paths
        for path in paths:
            if path is not None and path not in self._locks:
                self._lock(path)

    def _lock(self, path: Path) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        name = os.path.normcase(os.path.realpath(path))
        lock = QLockFile(str(self._folder / hashlib.sha256(name.encode()).hexdigest()[:32]))
        lock.setStaleLockTime(0)  # however old it is: only a dead owner makes it stale
        if lock.tryLock(0):
            self._locks[path] = lock
            self._told.discard(path)
        elif lock.error() is QLockFile.LockError.LockFailedError and path not in self._told:
            self._told.add(path)
            self.open_elsewhere.emit(path)
