"""The tabs above the canvas, one for each open photo."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from faceinpaint_gui.files.open_photos import OpenPhotos


class PhotoTabs(QTabBar):
    """Names of the open photos, a bullet before those with unsaved edits. Hidden without a choice."""

    close_requested = Signal(int)
    """The cross of a tab was clicked."""

    def __init__(self, photos: OpenPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.setAccessibleName(self.tr("Open photos"))
        self.setAutoHide(True)
        self.setTabsClosable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.currentChanged.connect(self._show)
        self.tabCloseRequested.connect(self.close_requested)
        photos.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows the open photos."""
        with QSignalBlocker(self):
            while self.count() > self._photos.count:
                self.removeTab(self.count() - 1)
            while self.count() < self._photos.count:
                self.addTab("")
            for index, document in enumerate(self._photos.documents):
                name = document.name.replace("&", "&&")
                self.setTabText(index, self.tr("• {0}").format(name) if document.is_modified else name)
                self.setTabToolTip(index, str(document.path or ""))
            self.setCurrentIndex(self._photos.current)

    @Slot(int)
    def _show(self, index: int) -> None:
        if index >= 0:
            self._photos.show(index)
