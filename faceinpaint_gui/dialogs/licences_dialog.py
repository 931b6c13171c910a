"""The dialog that shows the licences of the software of others in the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from engine.licences import Licence

_FIRST_SIZE = QSize(960, 640)
_LIST_WIDTH_PX = 320


class LicencesDialog(QDialog):
    """A list of packages and libraries, and the text of the chosen one's licence."""

    def __init__(self, parent: QWidget | None, licences: Sequence[Licence]) -> None:
        super().__init__(parent)
        self._licences = licences
        self.setWindowTitle(self.tr("Licences of other software"))
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Software"))
        self.list.addItems([self._title(licence) for licence in licences])
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([_LIST_WIDTH_PX, self.width() - _LIST_WIDTH_PX])
        splitter.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show_text)
        self.list.setCurrentRow(0)

    def _title(self, licence: Licence) -> str:
        name = f"{licence.name} {licence.version}".strip()
        return self.tr("{0} ({1})").format(name, licence.terms) if licence.terms else name

    @Slot(int)
    def _show_text(self, row: int) -> None:
        if row < 0:
            return
        licence = self._licences[row]
        missing = self.tr("Its makers name this licence, and add no text: {0}").format(licence.terms)
        self.text.setPlainText(licence.text() or missing)
