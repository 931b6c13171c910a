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
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from engine.request import GenerateRequest
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.panels.attribute_names import in_order, title_of
from faceinpaint_gui.panels.layouts import column_of, hint_label, label_for, number_field, row_of
from faceinpaint_gui.panels.sections import ScrolledColumn, choice_list, heading
from faceinpaint_gui.texts import breakable

COUNT = 12
_THUMBNAIL_PX = 128
_ATTRIBUTE_PX = 170
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
        tip = self.tr("The same seed and the same attributes give the same face again")
        self.seed_spin = number_field(self.tr("First seed"), (0, _SEED_MAX), tip=tip)
        self.seed_spin.setKeyboardTracking(False)
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
        self._note = hint_label()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setToolTip(self.tr("Open the chosen face as a new photo"))

        seed = row_of(label_for(self.seed_spin, self.tr("First &seed")), (self.seed_spin, 1))
        left = column_of(
            heading(self.tr("Attributes")),
            (self._build_attributes(attributes), 1),
            seed,
            self.others_button,
            spacing_px=8,
        )
        right = column_of(heading(self.tr("Faces of nobody, with their seeds")), (self.list, 1), spacing_px=8)
        columns = row_of(left, (right, 1), spacing_px=16)
        column_of((columns, 1), row_of((self._note, 1), buttons), within=self)
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
        grid.setColumnMinimumWidth(0, _ATTRIBUTE_PX)
        important, others = in_order(attributes)
        for line, name in enumerate((*important, *others)):
            combo = self.combos[name] = choice_list(title_of(name))
            combo.addItem(self.tr("Any"), None)
            combo.addItem(self.tr("Yes"), 1.0)
            combo.addItem(self.tr("No"), 0.0)
            grid.addWidget(label_for(combo, title_of(name)), line, 0)
            grid.addWidget(combo, line, 1)
            combo.currentIndexChanged.connect(self.ask)
        grid.setRowStretch(grid.rowCount(), 1)
        return ScrolledColumn(content)

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
        chosen = self.list.currentRow()
        if self._faces_rgb is not None and chosen >= 0:
            self.accept()
            self.chosen.emit(np.ascontiguousarray(self._faces_rgb[chosen]))
