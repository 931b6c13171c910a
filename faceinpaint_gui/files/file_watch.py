"""Notices when the file of the shown photo is changed or deleted by somebody else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from engine.photo.file_stamp import FileState, state_of
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.folders import is_there
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.worker.job import WriteJob
from faceinpaint_gui.worker.worker import Worker

DELAY_MS = 300
"""How long a file must have been left alone: many programs write it in several steps."""


class FileWatch(QObject):
    """Compares the file of the shown photo with what was read from it or written to it.

    It looks when the system tells of a change, when the program comes to the front again (some network
    drives tell nothing), and when another photo is shown. Each change is told once.
    """

    changed = Signal(object)
    """The file of the shown photo, by its path, holds something else now."""
    deleted = Signal(object)
    """The file of the shown photo, by its path, is gone."""

    def __init__(
        self, current: CurrentDocument, photos: OpenPhotos, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._worker = worker
        self._told: dict[Path, tuple[int, int] | None] = {}  # size and time of what was told of
        self._watched: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)  # tells of files that come back
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._look)
        photos.changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow_application)

    @property
    def state(self) -> FileState:
        """How the file of the shown photo is, compared to when it was last read or written."""
        path, stamp = self._current.document.path, self._current.document.stamp
        return FileState.SAME if path is None or stamp is None else state_of(path, stamp)

    # Inside

    @Slot()
    def _follow(self) -> None:
        path = self._current.document.path
        if path != self._watched:
            self._watched = path
            self._watch()
            self._wait()

    def _watch(self) -> None:
        """Watches the file, and the folder, as a file that is replaced is watched no longer."""
        old = self._watcher.files() + self._watcher.directories()
        if old:
            self._watcher.removePaths(old)
        if self._watched is not None:
            there = [str(each) for each in (self._watched, self._watched.parent) if is_there(each)]
            if there:
                self._watcher.addPaths(there)

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot(Qt.ApplicationState)
    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._wait()

    @Slot()
    def _look(self) -> None:
        path = self._current.document.path
        if path is None:
            return
        if self._worker.is_busy(WriteJob):
            self._wait()  # what is half written is our own
            return
        state = self.state
        if state is FileState.SAME:
            self._told.pop(path, None)
            return
        told = None
        if state is FileState.CHANGED:
            self._watch()
            seen = path.stat()
            told = (seen.st_size, seen.st_mtime_ns)
        if path not in self._told or self._told[path] != told:
            self._told[path] = told
            (self.changed if state is FileState.CHANGED else self.deleted).emit(path)
