"""Rows, columns and forms, and what stands in them, as panels and dialogs have them."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | None
"""What stands in a row or column, perhaps with its stretch; None is empty space that stretches."""

NO_MARGINS = (0, 0, 0, 0)


def row_of(
    *items: Item,
    within: QWidget | None = None,
    spacing_px: int | None = None,
    margins_px: tuple[int, int, int, int] | None = None,
) -> QHBoxLayout:
    """Lays `items` out beside each other.

    Args:
        within: whose layout it is; None where it will be an item itself.
        spacing_px: between the items; by default the style's.
        margins_px: left, top, right and bottom; by default the style's.
    """
    layout = QHBoxLayout(within) if within is not None else QHBoxLayout()
    _fill(layout, items, spacing_px, margins_px)
    return layout


def column_of(
    *items: Item,
    within: QWidget | None = None,
    spacing_px: int | None = None,
    margins_px: tuple[int, int, int, int] | None = None,
) -> QVBoxLayout:
    """Lays `items` out below each other; the rest as for `row_of`."""
    layout = QVBoxLayout(within) if within is not None else QVBoxLayout()
    _fill(layout, items, spacing_px, margins_px)
    return layout


def _fill(
    layout: QBoxLayout,
    items: tuple[Item, ...],
    spacing_px: int | None,
    margins_px: tuple[int, int, int, int] | None,
) -> None:
    if spacing_px is not None:
        layout.setSpacing(spacing_px)
    if margins_px is not None:
        layout.setContentsMargins(*margins_px)
    for item in items:
        what, stretch = item if isinstance(item, tuple) else (item, 0)
        if what is None:
            layout.addStretch()
        elif isinstance(what, QLayout):
            layout.addLayout(what, stretch)
        else:
            layout.addWidget(what, stretch)


def wide_form(spacing_px: int | None = None) -> QFormLayout:
    """An empty form whose fields are as wide as they can be, so far from their titles."""
    layout = QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    if spacing_px is not None:
        layout.setHorizontalSpacing(spacing_px)
    return layout


def hint_label(text: str = "", *, wraps: bool = True) -> QLabel:
    """A remark; where it `wraps`, in as many lines as it needs."""
    label = QLabel(text, wordWrap=wraps)
    label.setProperty("role", "hint")
    return label


def label_for(field: QWidget, text: str) -> QLabel:
    """The title of a field, whose mnemonic leads to it."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def number_field(
    name: str, value_range: tuple[int, int], suffix: str = "", *, step: int = 1, tip: str = ""
) -> QSpinBox:
    """A field for a whole number.

    Args:
        name: what the number is, to be read out.
        value_range: lowest and highest value.
        suffix: unit, shown behind the number.
        step: what an arrow key changes.
        tip: said to who points at it.
    """
    spin = QSpinBox(minimum=value_range[0], maximum=value_range[1], suffix=suffix, singleStep=step)
    spin.setAccelerated(True)
    spin.setAccessibleName(name)
    spin.setToolTip(tip)
    return spin
