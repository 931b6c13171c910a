"""A sheet of faces of nobody, to choose one from."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.request import GenerateRequest
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.panels.attribute_rows import in_order, title_of
from faceinpaint_gui.panels.sections import ScrolledColumn, choice_list, heading
from faceinpaint_gui.texts import breakable

COUNT = 12
_THUMBNAIL_PX = 128
_SEED_MAX = 2**31 - COUNT - 1


class GeneratedFacesDialog(QDialog):
    """Attributes and a seed at the left, the faces that they give at the right, each with its own seed."""

    wanted = Signal(object)
    """A `GenerateRequest`: other faces are to be shown."""
    chosen = Signal(object)
    """The pixels of a face, uint8 [S,S,3]."""

    def __init__(self, attributes: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New from generated faces"))
        self._faces_rgb: np.ndarray | None = None
        self.combos: dict[str, QComboBox] = {}
        self.seed_spin = QSpinBox()
        self.seed_spin.setRange(0, _SEED_MAX)
        self.seed_spin.setKeyboardTracking(False)
        self.seed_spin.setAccessibleName(self.tr("First seed"))
        self.seed_spin.setToolTip(self.tr("The same seed and the same attributes give the same face again"))
        self.others_button = QPushButton(self.tr("&Other faces"))
        self.others_button.setToolTip(self.tr("Show the faces of the next seeds"))
        self.others_button.setAutoDefault(False)
        self.list = QListWidget()
        self.list.setProperty("role", "strip")
        self.list.setAccessibleName(self.tr("Generated faces"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(_THUMBNAIL_PX, _THUMBNAIL_PX))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumWidth(4 * (_THUMBNAIL_PX + 22))
        self._note = QLabel()
        self._note.setProperty("role", "hint")
        self._note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setToolTip(self.tr("Open the chosen face as a new photo"))

        seed = QHBoxLayout()
        seed_label = QLabel(self.tr("First &seed"))
        seed_label.setBuddy(self.seed_spin)
        seed.addWidget(seed_label)
        seed.addWidget(self.seed_spin, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(heading(self.tr("Attributes")))
        left.addWidget(self._build_attributes(attributes), 1)
        left.addLayout(seed)
        left.addWidget(self.others_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(heading(self.tr("Faces of nobody, with their seeds")))
        right.addWidget(self.list, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._note, 1)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addLayout(bottom)
        self.resize(QSize(920, 620).boundedTo(self.screen().availableSize() * 0.9))

        self.seed_spin.valueChanged.connect(self.ask)
        self.others_button.clicked.connect(self._show_others)
        self.list.itemSelectionChanged.connect(self._enable_open)
        self.list.itemActivated.connect(self._choose)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self._enable_open()

    def _build_attributes(self, attributes: tuple[str, ...]) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        important, others = in_order(attributes)
        for row, name in enumerate((*important, *others)):
            combo = self.combos[name] = choice_list(title_of(name))
            combo.addItem(self.tr("Any"), None)
            combo.addItem(self.tr("Yes"), 1.0)
            combo.addItem(self.tr("No"), 0.0)
            label = QLabel(title_of(name))
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
            combo.currentIndexChanged.connect(self.ask)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = ScrolledColumn(content)
        scroll.setMinimumWidth(270)
        return scroll

    @property
    def note(self) -> str:
        """What is said beside the buttons."""
        return self._note.text()

    @Slot()
    def ask(self) -> None:
        """Asks for the faces of the chosen attributes and seed."""
        self._faces_rgb = None  # Enter in the field of the seed must not open one of those that are shown
        self._enable_open()
        self.show_note(self.tr("Drawing faces…"))
        values = {name: combo.currentData() for name, combo in self.combos.items()}
        attributes = {name: value for name, value in values.items() if value is not None}
        self.wanted.emit(GenerateRequest(attributes, COUNT, self.seed_spin.value()))

    def show_faces(self, faces_rgb: np.ndarray, seed: int) -> None:
        """Shows faces, uint8 [N,S,S,3], of which the first is of `seed`, and chosen."""
        self._faces_rgb = faces_rgb
        self.list.clear()
        for face_seed, face_rgb in enumerate(faces_rgb, seed):
            icon = QIcon()
            pixmap = QPixmap.fromImage(rgb_to_qimage(face_rgb))
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a selected face keeps its colours
                icon.addPixmap(pixmap, mode)
            item = QListWidgetItem(icon, str(face_seed))
            item.setToolTip(
                self.tr("Seed {0}: with the same attributes it gives this face again").format(face_seed)
            )
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.show_note("")

    def show_note(self, text: str) -> None:
        """Says something beside the buttons."""
        self._note.setText(breakable(text))

    @Slot()
    def _show_others(self) -> None:
        seed = self.seed_spin.value() + COUNT
        self.seed_spin.setValue(seed if seed <= _SEED_MAX else 0)

    @Slot()
    def _enable_open(self) -> None:
        self.open_button.setEnabled(self._faces_rgb is not None and bool(self.list.selectedItems()))

    @Slot()
    def _choose(self) -> None:
        row = self.list.currentRow()
        if self._faces_rgb is not None and row >= 0:
            self.accept()
            self.chosen.emit(np.ascontiguousarray(self._faces_rgb[row]))
