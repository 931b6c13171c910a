"""The brush, what can be done to the whole mask, and how it is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.panels.color_button import MaskColorButton
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, label_for, number_field, row_of
from faceinpaint_gui.panels.sections import heading, tool_button
from faceinpaint_gui.panels.slider_field import SliderField
from faceinpaint_gui.settings import Settings

# One press of a bracket key: sizes change by a fifth, as they do in other editors, hardness by a tenth.
_SIZE_FACTOR = 1.2
_HARDNESS_STEP = 10


class MaskPanel(QWidget):
    """Two sections of the dock: brush and mask."""

    brush_changed = Signal(float, float)
    """Radius in photo pixels, and hardness 0..1."""
    color_changed = Signal(QColor)
    """The colour in which the mask is shown; its alpha is the opacity."""

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        low, high = Settings.BRUSH_DIAMETER_PX
        sizes = round(low), round(high)
        self.size_field = SliderField(self.tr("Si&ze"), sizes, self.tr(" px"), is_logarithmic=True)
        self.hardness_field = SliderField(self.tr("Hardne&ss"), (0, 100), self.tr(" %"))
        self.size_field.align_with(self.hardness_field)
        self.grow_spin = number_field(
            self.tr("Grow, shrink and feather by"),
            (1, 200),
            self.tr(" px"),
            tip=self.tr("By how much Grow and Shrink move the mask's edge, and how wide Feather makes it"),
        )
        self.color_button = MaskColorButton(QColor(settings.mask_color))
        self.opacity_spin = number_field(
            self.tr("Opacity of the mask"),
            Settings.MASK_OPACITY_PERCENT,
            self.tr(" %"),
            step=5,
            tip=self.tr("How much the mask covers the photo"),
        )
        self.opacity_spin.setPrefix(self.tr("Opacity "))
        self.opacity_spin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        self.size_field.set_value(settings.brush_diameter_px)
        self.hardness_field.set_value(settings.brush_hardness * 100)
        self.grow_spin.setValue(settings.grow_px)
        self.opacity_spin.setValue(settings.mask_opacity_percent)
        actions.pen_pressure.setChecked(settings.pen_pressure)
        left_out = settings.kinds_left_out.split(",")
        for kind, action in actions.proposed_kinds.items():
            action.setChecked(kind not in left_out)

        by = row_of((label_for(self.grow_spin, self.tr("Grow, shrink, feather b&y")), 1), self.grow_spin)
        grid = QGridLayout()
        grid.setSpacing(6)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addWidget(tool_button(actions.clear_mask), 0, 0)
        grid.addWidget(tool_button(actions.invert_mask), 0, 1)
        grid.addWidget(tool_button(actions.grow_mask), 1, 0)
        grid.addWidget(tool_button(actions.shrink_mask), 1, 1)
        grid.addWidget(tool_button(actions.feather_mask), 2, 0)
        grid.addWidget(tool_button(actions.fill_holes), 2, 1)
        grid.addLayout(by, 3, 0, 1, 2)
        grid.addWidget(self.color_button, 4, 0)
        grid.addWidget(self.opacity_spin, 4, 1)
        files = (
            actions.show_mask,
            actions.load_mask,
            actions.save_mask,
            actions.paste_mask,
            actions.reuse_mask,
        )
        title = row_of(
            (heading(self.tr("Mask")), 1), *(tool_button(action, has_text=False) for action in files)
        )
        brush = column_of(
            heading(self.tr("Brush")),
            self.size_field,
            self.hardness_field,
            spacing_px=6,
            margins_px=(0, 0, 0, 2),
        )
        column_of(
            brush,
            title,
            self._build_proposal(),
            grid,
            self._build_parts(),
            within=self,
            spacing_px=6,
            margins_px=NO_MARGINS,
        )

        self.size_field.value_changed.connect(self._announce)
        self.hardness_field.value_changed.connect(self._announce)
        self.color_button.changed.connect(self._announce_color)
        self.opacity_spin.valueChanged.connect(self._announce_color)
        actions.smaller_brush.triggered.connect(self._make_smaller)
        actions.larger_brush.triggered.connect(self._make_larger)
        actions.softer_brush.triggered.connect(lambda: self._harden(-_HARDNESS_STEP))
        actions.harder_brush.triggered.connect(lambda: self._harden(_HARDNESS_STEP))
        for action in (
            actions.smaller_brush,
            actions.larger_brush,
            actions.softer_brush,
            actions.harder_brush,
        ):
            action.changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        """Says in the tips of the sliders which keys move them."""
        actions = self._actions
        for field, purpose, less, more in (
            (
                self.size_field,
                self.tr("Diameter of the brush, in pixels of the photo"),
                actions.smaller_brush,
                actions.larger_brush,
            ),
            (
                self.hardness_field,
                self.tr("How sharp the edge of the brush is"),
                actions.softer_brush,
                actions.harder_brush,
            ),
        ):
            field.set_tip("\n".join((purpose, less.toolTip(), more.toolTip())))

    def _build_proposal(self) -> QToolButton:
        """Makes the button that proposes a mask, with the kinds to choose; hidden until that can be done."""
        self._propose_button = tool_button(self._actions.propose_mask)
        menu = QMenu(self._propose_button)
        menu.addActions(list(self._actions.proposed_kinds.values()))
        self._propose_button.setMenu(menu)
        self._propose_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._propose_button.hide()
        return self._propose_button

    def _build_parts(self) -> QWidget:
        """Makes the buttons that mark parts of the face, hidden until a face parser is there."""
        self._parts = QWidget()
        grid = QGridLayout(self._parts)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(heading(self.tr("Mark a part of the face")), 0, 0, 1, 3)
        for number, action in enumerate(self._actions.parts.values()):
            grid.addWidget(tool_button(action), 1 + number // 3, number % 3)
        self._parts.hide()
        return self._parts

    def show_parts(self, is_shown: bool) -> None:
        """Shows the buttons that mark parts of the face, or hides them."""
        self._parts.setVisible(is_shown)
        for action in self._actions.parts.values():
            action.setVisible(is_shown)

    def show_proposal(self, is_shown: bool) -> None:
        """Shows the button that proposes a mask, or hides it."""
        self._propose_button.setVisible(is_shown)
        for action in (self._actions.propose_mask, *self._actions.proposed_kinds.values()):
            action.setVisible(is_shown)

    @property
    def radius_px(self) -> float:
        """Radius of the brush in photo pixels."""
        return self.size_field.value / 2

    @property
    def hardness(self) -> float:
        """Hardness of the brush, 0..1."""
        return self.hardness_field.value / 100

    @property
    def grow_px(self) -> int:
        """By how many photo pixels Grow and Shrink move the mask's edge."""
        return self.grow_spin.value()

    @property
    def color(self) -> QColor:
        """The colour in which the mask is shown; its alpha is the opacity."""
        color = QColor(self.color_button.color)
        color.setAlphaF(self.opacity_spin.value() / 100)
        return color

    @Slot(float, float)
    def show_brush(self, radius_px: float, hardness: float) -> None:
        """Follows a brush that was changed on the canvas."""
        self.size_field.set_value(radius_px * 2)
        self.hardness_field.set_value(hardness * 100)

    def load(self, settings: Settings) -> None:
        """Takes on how the mask is to be shown."""
        self.color_button.set_color(QColor(settings.mask_color))
        self.opacity_spin.setValue(settings.mask_opacity_percent)
        self._announce_color()

    def store(self, settings: Settings) -> None:
        """Remembers the brush for the next start."""
        settings.brush_diameter_px = float(self.size_field.value)
        settings.brush_hardness = self.hardness
        settings.grow_px = self.grow_px
        settings.pen_pressure = self._actions.pen_pressure.isChecked()
        kinds = self._actions.proposed_kinds
        settings.kinds_left_out = ",".join(kind for kind, action in kinds.items() if not action.isChecked())
        settings.mask_color = self.color_button.color.name()
        settings.mask_opacity_percent = self.opacity_spin.value()

    @Slot()
    def _announce_color(self) -> None:
        self.color_changed.emit(self.color)

    @Slot()
    def _announce(self) -> None:
        self.brush_changed.emit(self.radius_px, self.hardness)

    @Slot()
    def _make_smaller(self) -> None:
        value = self.size_field.value
        self.size_field.set_value(min(value - 1, value / _SIZE_FACTOR))

    @Slot()
    def _make_larger(self) -> None:
        value = self.size_field.value
        self.size_field.set_value(max(value + 1, value * _SIZE_FACTOR))

    def _harden(self, step: int) -> None:
        self.hardness_field.set_value(self.hardness_field.value + step)
