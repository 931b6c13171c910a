"""Attributes of faces in words of people who edit photos, and the rows that show them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSlider

_tr = partial(QCoreApplication.translate, "attributes")

IMPORTANT = (
    "Bangs",
    "Eyeglasses",
    "Bald",
    "Smiling",
    "Mouth_Slightly_Open",
    "Young",
    "Male",
    "No_Beard",
    "Mustache",
    "Black_Hair",
    "Blond_Hair",
    "Brown_Hair",
    "Gray_Hair",
    "Wavy_Hair",
    "Heavy_Makeup",
    "Wearing_Hat",
)
"""Shown first, in this order."""


def in_order(names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Those of `names` that are important, then the others by their titles."""
    others = [name for name in names if name not in IMPORTANT]
    return [name for name in IMPORTANT if name in names], sorted(others, key=title_of)


def title_of(name: str) -> str:
    """What people call an attribute."""
    titles = {
        "5_o_Clock_Shadow": _tr("Five o'clock shadow"),
        "Arched_Eyebrows": _tr("Arched eyebrows"),
        "Attractive": _tr("Attractive"),
        "Bags_Under_Eyes": _tr("Bags under the eyes"),
        "Bald": _tr("Bald"),
        "Bangs": _tr("Bangs"),
        "Big_Lips": _tr("Big lips"),
        "Big_Nose": _tr("Big nose"),
        "Black_Hair": _tr("Black hair"),
        "Blond_Hair": _tr("Blond hair"),
        "Blurry": _tr("Blurry"),
        "Brown_Hair": _tr("Brown hair"),
        "Bushy_Eyebrows": _tr("Bushy eyebrows"),
        "Chubby": _tr("Chubby"),
        "Double_Chin": _tr("Double chin"),
        "Eyeglasses": _tr("Eyeglasses"),
        "Goatee": _tr("Goatee"),
        "Gray_Hair": _tr("Grey hair"),
        "Heavy_Makeup": _tr("Heavy make-up"),
        "High_Cheekbones": _tr("High cheekbones"),
        "Male": _tr("Male"),
        "Mouth_Slightly_Open": _tr("Mouth slightly open"),
        "Mustache": _tr("Moustache"),
        "Narrow_Eyes": _tr("Narrow eyes"),
        "No_Beard": _tr("No beard"),
        "Oval_Face": _tr("Oval face"),
        "Pale_Skin": _tr("Pale skin"),
        "Pointy_Nose": _tr("Pointed nose"),
        "Receding_Hairline": _tr("Receding hairline"),
        "Rosy_Cheeks": _tr("Rosy cheeks"),
        "Sideburns": _tr("Sideburns"),
        "Smiling": _tr("Smiling"),
        "Straight_Hair": _tr("Straight hair"),
        "Wavy_Hair": _tr("Wavy hair"),
        "Wearing_Earrings": _tr("Earrings"),
        "Wearing_Hat": _tr("Hat"),
        "Wearing_Lipstick": _tr("Lipstick"),
        "Wearing_Necklace": _tr("Necklace"),
        "Wearing_Necktie": _tr("Necktie"),
        "Young": _tr("Young"),
    }
    return titles.get(name, name.replace("_", " "))


class AttributeSlider(QSlider):
    """A slider over which the wheel scrolls the panel: one that passes by must not change the face."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class AttributeRow(QObject):
    """How much a face has of one attribute: a check box for yes and no, a slider for what lies between."""

    changed = Signal()
    """The user set another value."""

    def __init__(self, name: str, grid: QGridLayout, parent: QObject) -> None:
        """Adds the row of the attribute `name` to the end of `grid`."""
        super().__init__(parent)
        title = title_of(name)
        self._title = title
        self._recognised = 0
        self.check = QCheckBox(title)
        self.check.setToolTip(self.tr("Whether the face has it: {0}").format(title))
        self.slider = AttributeSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(25)
        self.slider.setAccessibleName(title)
        row = grid.rowCount()
        grid.addWidget(self.check, row, 0)
        grid.addWidget(self.slider, row, 1)
        self.check.clicked.connect(lambda is_on: self.slider.setValue(100 if is_on else 0))
        self.slider.valueChanged.connect(self._on_slid)
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

    def settle(self) -> None:
        """Takes what is shown for what the face has."""
        self._recognised = self.slider.value()
        self._show_value()

    def reset(self) -> None:
        """Shows what the face has."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._recognised)
        self._show_value()

    def set_visible(self, is_visible: bool) -> None:
        """Shows or hides the row."""
        self.check.setVisible(is_visible)
        self.slider.setVisible(is_visible)

    def _show_value(self) -> None:
        self.check.setChecked(self.slider.value() >= 50)
        font = self.check.font()
        font.setBold(self.is_changed)
        self.check.setFont(font)
        tip = self.tr("{0}: {1} % instead of {2} %") if self.is_changed else self.tr("{0}: {1} %")
        self.slider.setToolTip(tip.format(self._title, self.slider.value(), self._recognised))

    @Slot()
    def _on_slid(self) -> None:
        self._show_value()
        self.changed.emit()
