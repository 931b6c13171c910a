"""Asks which part of a photo is kept, and by how much it is levelled before."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.reframing import MOST_DEGREES, Crop, largest_crop
from faceinpaint_gui.dialogs.crop_view import CropView
from faceinpaint_gui.panels.sections import choice_list
from faceinpaint_gui.texts import without_letter

_SLIDER_STEPS_PER_DEGREE = 10
_RATIOS = (1 / 1, 5 / 4, 4 / 3, 3 / 2, 16 / 9)
_RATIO_NAMES = ("1 : 1", "5 : 4", "4 : 3", "3 : 2", "16 : 9")


class CropDialog(QDialog):
    """A picture to drag in, and a number for all that can be dragged."""

    def __init__(self, image: QImage, size: tuple[int, int], parent: QWidget) -> None:
        """Begins with the whole photo.

        Args:
            image: the photo, of any size, in the colours of the screen.
            size: its (height, width) in pixels.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop and straighten"))
        self._size = size
        self._is_own = False
        self.view = CropView(image, size)
        self.angle_slider = QSlider(Qt.Orientation.Horizontal)
        most = round(MOST_DEGREES * _SLIDER_STEPS_PER_DEGREE)
        self.angle_slider.setRange(-most, most)
        self.angle_slider.setAccessibleName(self.tr("Angle"))
        self.angle_spin = QDoubleSpinBox()
        self.angle_spin.setRange(-MOST_DEGREES, MOST_DEGREES)
        self.angle_spin.setDecimals(2)
        self.angle_spin.setSingleStep(0.1)
        self.angle_spin.setSuffix(self.tr("°"))
        self.angle_spin.setAccessibleName(self.tr("Angle"))
        self.ratio_list = choice_list(self.tr("Shape"), self.tr("The ratio of width to height"))
        self.ratio_list.addItem(self.tr("Free"), None)
        self.ratio_list.addItem(self.tr("As the photo"), size[1] / size[0])
        is_upright = size[0] > size[1]
        for name, ratio in zip(_RATIO_NAMES, _RATIOS, strict=True):
            shown = " : ".join(reversed(name.split(" : "))) if is_upright else name
            self.ratio_list.addItem(shown, 1 / ratio if is_upright else ratio)
        titles = {
            "x": self.tr("&Left"),
            "y": self.tr("&Top"),
            "width": self.tr("&Width"),
            "height": self.tr("&Height"),
        }
        self.spins = {name: QSpinBox() for name in titles}
        longest = sum(size)
        for name, spin in self.spins.items():
            spin.setRange(-longest if name in ("x", "y") else 1, longest)
            spin.setSuffix(self.tr(" px"))
            spin.setAccelerated(True)
            spin.setKeyboardTracking(False)
            spin.setAccessibleName(without_letter(titles[name]))
            spin.valueChanged.connect(self._take_numbers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.crop_button = buttons.addButton(self.tr("Crop"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.crop_button.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(titles, buttons)
        self.view.crop_changed.connect(self._take_drawn)
        self.angle_slider.valueChanged.connect(self._take_slid)
        self.angle_spin.valueChanged.connect(self._take_angle)
        self.ratio_list.currentIndexChanged.connect(self._take_ratio)
        self._show(self.view.crop)

    @property
    def crop(self) -> Crop:
        """What was chosen."""
        return self.view.crop

    # Inside

    def _lay_out(self, titles: dict[str, str], buttons: QDialogButtonBox) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Shape"), self.ratio_list)
        for name, spin in self.spins.items():
            form.addRow(titles[name], spin)
        angle = QHBoxLayout()
        label = QLabel(self.tr("&Angle"))
        label.setBuddy(self.angle_spin)
        angle.addWidget(label)
        angle.addWidget(self.angle_slider, 1)
        angle.addWidget(self.angle_spin)
        beside = QHBoxLayout()
        beside.addWidget(self.view, 1)
        beside.addLayout(form)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(beside, 1)
        layout.addLayout(angle)
        layout.addWidget(buttons)
        self.resize(820, 560)

    @property
    def _ratio(self) -> float | None:
        return self.ratio_list.currentData()

    def _show(self, crop: Crop) -> None:
        """Shows a part in picture and numbers."""
        self.view.show_crop(crop, self._ratio)
        for name, spin in self.spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(crop, name))
        with QSignalBlocker(self.angle_slider), QSignalBlocker(self.angle_spin):
            self.angle_slider.setValue(round(crop.angle_degrees * _SLIDER_STEPS_PER_DEGREE))
            self.angle_spin.setValue(crop.angle_degrees)
        self.crop_button.setEnabled(crop != Crop(0, 0, self._size[1], self._size[0]))

    @Slot()
    def _take_drawn(self) -> None:
        self._is_own = True
        self._show(self.view.crop)

    @Slot()
    def _take_numbers(self) -> None:
        """Takes what was typed; what reaches beyond the photo is put back."""
        typed = Crop(**{name: spin.value() for name, spin in self.spins.items()})
        wanted = replace(typed, angle_degrees=self.crop.angle_degrees)
        if self._ratio is not None:
            if wanted.height != self.crop.height:
                wanted = replace(wanted, width=max(1, round(wanted.height * self._ratio)))
            else:
                wanted = replace(wanted, height=max(1, round(wanted.width / self._ratio)))
        self._is_own = True
        self._show(wanted if wanted.fits(self._size) else self.crop)

    @Slot(int)
    def _take_slid(self, value: int) -> None:
        self._take_angle(value / _SLIDER_STEPS_PER_DEGREE)

    @Slot(float)
    def _take_angle(self, angle_degrees: float) -> None:
        """Rotates; the part stays as the user drew it, as long as there are pixels everywhere in it."""
        kept = replace(self.crop, angle_degrees=angle_degrees)
        if not self._is_own or not kept.fits(self._size):
            self._is_own = False
            kept = largest_crop(self._size, angle_degrees, self._ratio)
        self._show(kept)

    @Slot()
    def _take_ratio(self) -> None:
        if self._ratio is not None:
            self._is_own = False
            self._show(largest_crop(self._size, self.crop.angle_degrees, self._ratio))
        else:
            self._show(self.crop)
