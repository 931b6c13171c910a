"""The question how a copy of the photo is to be written."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QWidget,
)

from engine.photo.export import ExportOptions
from engine.photo.formats import FORMATS, PhotoFormat
from engine.photo.layers import LAYERED, LAYERED_FORMATS, LAYERED_TIFF
from engine.photo.photo import Photo
from faceinpaint_gui.panels.layouts import column_of, hint_label, label_for, number_field, row_of, wide_form
from faceinpaint_gui.panels.sections import choice_list
from faceinpaint_gui.panels.slider_field import SliderField
from faceinpaint_gui.settings import ExportSize, Settings


class ExportDialog(QDialog):
    """Format, quality, size, metadata and colours of a copy; begins with the choices of last time."""

    def __init__(self, parent: QWidget, photo: Photo, settings: Settings) -> None:
        """Builds the dialog.

        Args:
            parent: the window.
            photo: of the size, and with the transparency, of what will be written.
            settings: what was chosen last time.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a copy"))
        self._photo_size = photo.rgb.shape[:2]
        self._formats = [
            each for each in FORMATS if each.holds_metadata and (each.holds_alpha or not photo.is_transparent)
        ]
        self._formats += LAYERED_FORMATS
        self.format_list = choice_list(
            self.tr("Format"), self.tr("Only formats that can hold this photo are offered")
        )
        titles = {
            "WEBP": "WebP",
            "HEIF": "HEIC",
            LAYERED.name: self.tr("PSD with layers"),
            LAYERED_TIFF.name: self.tr("TIFF with layers"),
        }
        for each in self._formats:
            self.format_list.addItem(titles.get(each.name, each.name), each.name)
        self.quality_field = SliderField(self.tr("&Quality"), Settings.EXPORT_QUALITY, "")
        self.quality_field.setToolTip(self.tr("Higher keeps more, and makes larger files"))
        self.size_list = choice_list(self.tr("Size"), self.tr("How large the copy is"))
        self.size_list.addItem(self.tr("Full size"), ExportSize.FULL)
        self.size_list.addItem(self.tr("Percent"), ExportSize.PERCENT)
        self.size_list.addItem(self.tr("Longest side"), ExportSize.LONGEST_SIDE)
        self.percent_spin = number_field(self.tr("Percent"), Settings.EXPORT_PERCENT, self.tr(" %"))
        self.side_spin = number_field(self.tr("Longest side"), Settings.EXPORT_SIDE_PX, self.tr(" px"))
        self.size_label = hint_label(wraps=False)
        self.colour_list = choice_list(
            self.tr("Colours"),
            self.tr("sRGB looks right everywhere, but cannot hold the strongest colours of larger profiles"),
        )
        self.colour_list.addItem(self.tr("Keep the photo's profile"), False)
        self.colour_list.addItem(self.tr("Convert to sRGB"), True)
        self.metadata_box = QCheckBox(self.tr("Keep &metadata"))
        self.metadata_box.setToolTip(
            self.tr("Camera, time, place, captions (EXIF, XMP, IPTC); without them the copy tells none of it")
        )
        self.ai_box = QCheckBox(self.tr("Mark as edited with &AI"))
        self.ai_box.setToolTip(
            self.tr("Writes IPTC's mark of pictures that a network has edited or generated into the file")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        self.export_button.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self._restore(settings)
        self.format_list.currentIndexChanged.connect(self._follow_format)
        self.size_list.currentIndexChanged.connect(self._follow_size)
        self.percent_spin.valueChanged.connect(self._follow_size)
        self.side_spin.valueChanged.connect(self._follow_size)
        self._follow_format()
        self._follow_size()

    @property
    def format(self) -> PhotoFormat:
        """The chosen format."""
        return self._formats[self.format_list.currentIndex()]

    @property
    def has_layers(self) -> bool:
        """Whether the copy gets layers."""
        return self.format in LAYERED_FORMATS

    @property
    def options(self) -> ExportOptions:
        """All other choices."""
        if self.has_layers:  # at full size and in the photo's colours, to go on with
            return ExportOptions(
                keeps_metadata=self.metadata_box.isChecked(), marks_ai=self.ai_box.isChecked()
            )
        size = self.size_list.currentData()
        return ExportOptions(
            quality=self.quality_field.value,
            percent=self.percent_spin.value() if size is ExportSize.PERCENT else 100,
            longest_side_px=self.side_spin.value() if size is ExportSize.LONGEST_SIDE else None,
            keeps_metadata=self.metadata_box.isChecked(),
            converts_to_srgb=self.colour_list.currentData(),
            marks_ai=self.ai_box.isChecked(),
        )

    def store(self, settings: Settings) -> None:
        """Remembers the choices for the next time."""
        settings.export_format = self.format.name
        settings.export_quality = self.quality_field.value
        settings.export_size = self.size_list.currentData()
        settings.export_percent = self.percent_spin.value()
        settings.export_side_px = self.side_spin.value()
        settings.export_keeps_metadata = self.metadata_box.isChecked()
        settings.export_converts_to_srgb = self.colour_list.currentData()
        settings.export_marks_ai = self.ai_box.isChecked()

    # Inside

    def _restore(self, settings: Settings) -> None:
        self.format_list.setCurrentIndex(max(0, self.format_list.findData(settings.export_format)))
        self.quality_field.set_value(settings.export_quality)
        self.size_list.setCurrentIndex(self.size_list.findData(settings.export_size))
        self.percent_spin.setValue(settings.export_percent)
        self.side_spin.setValue(settings.export_side_px)
        self.metadata_box.setChecked(settings.export_keeps_metadata)
        self.colour_list.setCurrentIndex(self.colour_list.findData(settings.export_converts_to_srgb))
        self.ai_box.setChecked(settings.export_marks_ai or settings.marks_ai)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        size = row_of((self.size_list, 1), self.percent_spin, self.side_spin, spacing_px=8)
        choices = wide_form(spacing_px=16)
        choices.setVerticalSpacing(10)
        choices.addRow(self.tr("&Format"), self.format_list)
        choices.addRow(self.quality_field)
        choices.addRow(label_for(self.size_list, self.tr("&Size")), size)
        choices.addRow("", self.size_label)
        choices.addRow(self.tr("&Colours"), self.colour_list)
        choices.addRow("", self.metadata_box)
        choices.addRow("", self.ai_box)
        column_of(choices, buttons, within=self, spacing_px=16, margins_px=(16, 16, 16, 16))
        self.setMinimumWidth(380)

    @Slot()
    def _follow_format(self) -> None:
        self.quality_field.setEnabled(self.format.has_quality)
        for field in (self.size_list, self.percent_spin, self.side_spin, self.colour_list):
            field.setEnabled(not self.has_layers)
        self._follow_size()

    @Slot()
    def _follow_size(self) -> None:
        size = self.size_list.currentData()
        self.percent_spin.setVisible(size is ExportSize.PERCENT)
        self.side_spin.setVisible(size is ExportSize.LONGEST_SIDE)
        height, width = self.options.size_of(self._photo_size)
        self.size_label.setText(self.tr("{0} × {1} pixels").format(width, height))
