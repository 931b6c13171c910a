"""Asks by how much the canvas of a photo is to be extended."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QWidget,
)

from engine.canvas import Border
from engine.photo.formats import MAX_PIXELS
from faceinpaint_gui.panels.layouts import column_of, hint_label, number_field, wide_form
from faceinpaint_gui.panels.sections import choice_list
from faceinpaint_gui.texts import without_letter

_LARGEST_SHARE = 2
"""Of the photo's height or width, that a side may grow by."""


class CanvasDialog(QDialog):
    """A number for each side, in pixels or in per cent of the photo; says how large the photo gets."""

    def __init__(self, size: tuple[int, int], parent: QWidget) -> None:
        """`size` is the photo's (height, width)."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Extend canvas"))
        self._size = size
        self.unit_list = choice_list(self.tr("Unit"))
        self.unit_list.addItems([self.tr("Pixels"), self.tr("Per cent of the photo")])
        titles = {
            "left": self.tr("&Left"),
            "top": self.tr("&Top"),
            "right": self.tr("&Right"),
            "bottom": self.tr("&Bottom"),
        }
        self.sides = {name: number_field(without_letter(title), (0, 0)) for name, title in titles.items()}
        choices = wide_form(spacing_px=16)
        for name, spin in self.sides.items():
            choices.addRow(titles[name], spin)
            spin.valueChanged.connect(self._show_size)
        choices.addRow(self.tr("&Unit"), self.unit_list)
        self.note = QLabel(wordWrap=True)
        next_step = hint_label(self.tr("The new border is marked; press Complete to fill it."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.extend_button = buttons.addButton(self.tr("Extend"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_of(choices, self.note, next_step, buttons, within=self, spacing_px=12)
        self.setMinimumWidth(340)
        self.unit_list.currentIndexChanged.connect(self._change_unit)
        self._set_ranges()
        self._show_size()
        self.sides["left"].selectAll()

    @property
    def border(self) -> Border:
        """What was chosen, in pixels."""
        return Border(**{name: self._pixels(name, self._in_per_cent) for name in self.sides})

    @property
    def _in_per_cent(self) -> bool:
        return self.unit_list.currentIndex() == 1

    def _extent(self, name: str) -> int:
        """Height or width of the photo, along which a side grows."""
        return self._size[0] if name in ("top", "bottom") else self._size[1]

    def _pixels(self, name: str, in_per_cent: bool) -> int:
        value = self.sides[name].value()
        return round(self._extent(name) * value / 100) if in_per_cent else value

    def _set_ranges(self) -> None:
        for name, spin in self.sides.items():
            spin.setSuffix(self.tr(" %") if self._in_per_cent else self.tr(" px"))
            spin.setSingleStep(5 if self._in_per_cent else 10)
            spin.setRange(0, _LARGEST_SHARE * (100 if self._in_per_cent else self._extent(name)))

    @Slot()
    def _change_unit(self) -> None:
        pixels = {name: self._pixels(name, not self._in_per_cent) for name in self.sides}
        for name, spin in self.sides.items():
            with QSignalBlocker(spin):
                spin.setRange(0, 2**30)
                share = 100 / self._extent(name) if self._in_per_cent else 1
                spin.setValue(round(pixels[name] * share))
        self._set_ranges()
        self._show_size()

    @Slot()
    def _show_size(self) -> None:
        height, width = self.border.size_around(self._size)
        is_too_large = height * width > MAX_PIXELS
        text = (
            self.tr("The photo would be {0} × {1} pixels, which is too large to be opened again.")
            if is_too_large
            else self.tr("The photo will be {0} × {1} pixels.")
        )
        self.note.setText(text.format(width, height))
        self.extend_button.setEnabled(bool(self.border) and not is_too_large)
