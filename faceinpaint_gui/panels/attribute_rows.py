"""The rows that show how much a face has of each attribute."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSlider, QToolButton

from faceinpaint_gui.panels.attribute_names import title_of


class AttributeSlider(QSlider):
    """A slider over which the wheel scrolls the panel: one that passes by must not change the face."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class AttributeRow(QObject):
    """How much a face has of one attribute: a check box for yes and no, a slider for what lies between, and a
    button that shows again what the face has."""

    changed = Signal(str)
    """The user set another value of the attribute of this name."""

    def __init__(self, name: str, grid: QGridLayout, parent: QObject) -> None:
        """Adds the row of the attribute `name` to the end of `grid`."""
        super().__init__(parent)
        title = title_of(name)
        self._name, self._title = name, title
        self._recognised = 0
        self.check = QCheckBox(title)
        self.check.setToolTip(self.tr("Whether the face has it: {0}").format(title))
        self.slider = AttributeSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(25)
        self.slider.setAccessibleName(title)
        self.reset_button = QToolButton()
        self.reset_button.setAutoRaise(True)
        self.reset_button.setText("↺")
        self.reset_button.setToolTip(self.tr("Back to what the face has: {0}").format(title))
        self.reset_button.setAccessibleName(self.tr("Reset {0}").format(title))
        row = grid.rowCount()
        for column, widget in enumerate((self.check, self.slider, self.reset_button)):
            grid.addWidget(widget, row, column)
        self.check.clicked.connect(lambda is_on: self.slider.setValue(100 if is_on else 0))
        self.slider.valueChanged.connect(self._on_slid)
        self.reset_button.clicked.connect(self._on_reset)
        self._show_value()

    @property
    def value(self) -> float:
        """What is shown, 0..1."""
        return self.slider.value() / 100

    @property
    def is_changed(self) -> bool:
        """Whether that is another value than the face has."""
        return self.slider.value() != self._recognised

    def show_recognised(self, value: float) -> None:
        """Takes the value that the face has, 0..1; what the user set stays."""
        follows = not self.is_changed
        self._recognised = round(value * 100)
        if follows:
            self.reset()
        self._show_value()

    def set_value(self, value: float) -> None:
        """Shows another value, 0..1, as if the user had set it, and tells nobody."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(100 * value))
        self._show_value()

    def settle(self) -> None:
        """Takes what is shown for what the face has."""
        self._recognised = self.slider.value()
        self._show_value()

    def reset(self) -> None:
        """Shows what the face has."""
        self.set_value(self._recognised / 100)

    def set_visible(self, is_visible: bool) -> None:
        """Shows or hides the row."""
        for widget in (self.check, self.slider, self.reset_button):
            widget.setVisible(is_visible)

    def _show_value(self) -> None:
        self.check.setChecked(self.slider.value() >= 50)
        font = self.check.font()
        font.setBold(self.is_changed)
        self.check.setFont(font)
        self.reset_button.setEnabled(self.is_changed)
        tip = self.tr("{0}: {1} % instead of {2} %") if self.is_changed else self.tr("{0}: {1} %")
        self.slider.setToolTip(tip.format(self._title, self.slider.value(), self._recognised))

    @Slot()
    def _on_slid(self) -> None:
        self._show_value()
        self.changed.emit(self._name)

    @Slot()
    def _on_reset(self) -> None:
        self.reset()
        self.changed.emit(self._name)
