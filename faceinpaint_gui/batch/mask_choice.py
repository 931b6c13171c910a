"""Where the masks of a batch come from: the form for that."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from engine.faces.occlusion_layers import OFFERED, Occlusion
from engine.faces.parts import PART_LABELS
from engine.mask_sources import MaskSource, PlacedMask
from faceinpaint_gui.panels.layouts import NO_MARGINS, hint_label, label_for, number_field, row_of
from faceinpaint_gui.panels.sections import choice_list

_GROW_MAX_PX = 500


class MaskKind(Enum):
    """The ways to mark what is to be filled."""

    PART = auto()
    BESIDE = auto()
    ONE_FOR_ALL = auto()
    PLACED = auto()
    PROPOSED = auto()


class MaskChoice(QWidget):
    """The kind of masks, what belongs to it, and by how much they are widened.

    Attributes:
        file_button: asks for the mask for all; who hears its click sets `file`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: Path | None = None
        self.kind_list = choice_list(self.tr("Mask"), self.tr("How it is said what is to be filled"))
        self.kind_list.addItem(self.tr("A part of each face"), MaskKind.PART)
        self.kind_list.addItem(self.tr("A mask file beside each photo"), MaskKind.BESIDE)
        self.kind_list.addItem(self.tr("One mask file for all photos"), MaskKind.ONE_FOR_ALL)
        self.kind_list.addItem(self.tr("The editor's mask, put on each face"), MaskKind.PLACED)
        self.part_list = choice_list(self.tr("Part of the face"))
        titles = {
            "eyes": self.tr("Eyes"),
            "brows": self.tr("Brows"),
            "nose": self.tr("Nose"),
            "mouth": self.tr("Mouth"),
            "hair": self.tr("Hair"),
            "skin": self.tr("Skin"),
        }
        for name in PART_LABELS:
            self.part_list.addItem(titles[name], name)
        self.proposed_list = choice_list(self.tr("What hides the face"))
        kinds = {Occlusion.GLASSES: self.tr("Glasses"), Occlusion.SUNGLASSES: self.tr("Sunglasses")}
        proposals = {self.tr("All that is found"): OFFERED} | {kinds[kind]: (kind,) for kind in OFFERED}
        self.proposed_list.addItems(list(proposals))
        self._proposals = list(proposals.values())
        self.file_button = QPushButton(self.tr("C&hoose a mask…"))
        self.file_button.setAutoDefault(False)
        beside = hint_label(self.tr("NAME_mask.png for NAME.jpg; white is filled"), wraps=False)
        placed = hint_label(self.tr("as it lies on the face of the photo there"), wraps=False)
        self._details = QStackedWidget()
        for page in (self.part_list, beside, self.file_button, placed, self.proposed_list):
            self._details.addWidget(page)
        self.grow_spin = number_field(
            self.tr("Widen the mask by"),
            (0, _GROW_MAX_PX),
            self.tr(" px"),
            tip=self.tr("By how many pixels what is marked is widened on all sides"),
        )
        row_of(
            label_for(self.kind_list, self.tr("Mas&k")),
            self.kind_list,
            self._details,
            label_for(self.grow_spin, self.tr("&Widen by")),
            self.grow_spin,
            None,
            within=self,
            spacing_px=8,
            margins_px=NO_MARGINS,
        )
        self.kind_list.currentIndexChanged.connect(self._details.setCurrentIndex)

    @property
    def kind(self) -> MaskKind:
        """The chosen one."""
        return self.kind_list.currentData()

    def offer_proposals(self) -> None:
        """Adds what hides the faces to the kinds of masks, once."""
        if self.kind_list.findData(MaskKind.PROPOSED) < 0:
            self.kind_list.addItem(self.tr("Proposed: what hides each face"), MaskKind.PROPOSED)

    @Slot(object)
    def set_file(self, path: Path) -> None:
        """Takes the mask for all photos."""
        self.file = path
        self.file_button.setText(path.name.replace("&", "&&"))
        self.file_button.setToolTip(str(path))

    def source(self, placed: PlacedMask | None) -> MaskSource | None:
        """What was chosen; None if something is missing for it.

        Args:
            placed: the mask of the photo in the editor, if there is one.
        """
        kind, grow_px = self.kind, self.grow_spin.value()
        if kind is MaskKind.PART:
            return MaskSource(reads_files=False, parts=(self.part_list.currentData(),), grow_px=grow_px)
        if kind is MaskKind.PROPOSED:
            return MaskSource(
                reads_files=False,
                proposed=self._proposals[self.proposed_list.currentIndex()],
                grow_px=grow_px,
            )
        if kind is MaskKind.BESIDE:
            return MaskSource(grow_px=grow_px)
        if kind is MaskKind.ONE_FOR_ALL:
            return None if self.file is None else MaskSource(files=self.file, grow_px=grow_px)
        return None if placed is None else MaskSource(reads_files=False, placed=placed, grow_px=grow_px)
