"""A number with a slider to feel it out and a field to type it."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QSlider, QWidget

from faceinpaint_gui.panels.layouts import NO_MARGINS, label_for, number_field, row_of
from faceinpaint_gui.texts import without_letter

_STEPS = 1000


class SliderField(QWidget):
    """A titled slider and spin box that show the same whole number."""

    value_changed = Signal(int)

    def __init__(
        self,
        title: str,
        value_range: tuple[int, int],
        suffix: str,
        is_logarithmic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Builds the field.

        Args:
            title: also the accessible name.
            value_range: lowest and highest value.
            suffix: unit, shown behind the number.
            is_logarithmic: equal ways on the slider multiply equally; for sizes that span decades.
        """
        super().__init__(parent)
        self._low, self._high = value_range
        self._is_logarithmic = is_logarithmic
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setSingleStep(_STEPS // 100)
        name = without_letter(title)
        self.slider.setAccessibleName(name)
        self.spin = number_field(name, value_range, suffix)
        self.spin.setKeyboardTracking(False)
        self.spin.setFixedWidth(80)
        self._label = label_for(self.spin, title)
        row_of(self._label, (self.slider, 1), self.spin, within=self, spacing_px=8, margins_px=NO_MARGINS)
        self.slider.valueChanged.connect(self._on_slid)
        self.spin.valueChanged.connect(self._on_typed)
        self._on_typed(self.spin.value())

    def align_with(self, other: SliderField) -> None:
        """Makes the sliders of two fields, one above the other, begin at the same place."""
        width = max(field._label.sizeHint().width() for field in (self, other))
        for field in (self, other):
            field._label.setFixedWidth(width)

    @property
    def value(self) -> int:
        """The number shown."""
        return self.spin.value()

    def set_value(self, value: float) -> None:
        """Shows the nearest number within the range."""
        self.spin.setValue(round(value))

    def set_tip(self, tip: str) -> None:
        """Says what it is for, to who points at it."""
        self.slider.setToolTip(tip)
        self.spin.setToolTip(tip)

    @Slot(int)
    def _on_slid(self, position: int) -> None:
        share = position / _STEPS
        if self._is_logarithmic:
            value = self._low * (self._high / self._low) ** share
        else:
            value = self._low + (self._high - self._low) * share
        with QSignalBlocker(self.spin):
            self.spin.setValue(round(value))
        self.value_changed.emit(self.spin.value())

    @Slot(int)
    def _on_typed(self, value: int) -> None:
        if self._is_logarithmic:
            share = log(value / self._low) / log(self._high / self._low)
        else:
            share = (value - self._low) / (self._high - self._low)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(share * _STEPS))
        self.value_changed.emit(value)
