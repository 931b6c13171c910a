"""The dialog for what stays the same from one photo to the next."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QWidget,
)

from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.languages import LANGUAGES, SYSTEM
from faceinpaint_gui.panels.color_button import MaskColorButton
from faceinpaint_gui.panels.layouts import column_of, hint_label, number_field, row_of, wide_form
from faceinpaint_gui.panels.sections import choice_list, heading
from faceinpaint_gui.settings import ScreenProfile, Settings, ThemeChoice


class SettingsDialog(QDialog):
    """Shows the settings, and writes them when it is accepted; they are put into effect by who opened it."""

    def __init__(
        self, parent: QWidget | None, settings: Settings, devices: Mapping[str, str], device: str
    ) -> None:
        """Shows `settings`.

        Args:
            devices: titles by name; empty until the engine is loaded.
            device: the one in use.
        """
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.theme_list = choice_list(self.tr("Theme"))
        for choice, title in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ):
            self.theme_list.addItem(title, choice)
        self.theme_list.setCurrentIndex(self.theme_list.findData(settings.theme))
        self.language_list = choice_list(self.tr("Language"))
        self.language_list.addItem(self.tr("As the system"), SYSTEM)
        for code, title in LANGUAGES.items():
            self.language_list.addItem(title, code)
        self.language_list.setCurrentIndex(self.language_list.findData(settings.language))
        self.language_list.currentIndexChanged.connect(self._say_when_language_changes)
        self.language_note = hint_label(self.tr("The language changes when faceinpaint is started again."))
        self.screen_list = choice_list(self.tr("Screen profile"), self.tr("How the screen shows colours"))
        for profile, title in (
            (ScreenProfile.SYSTEM, self.tr("As the system says")),
            (ScreenProfile.SRGB, self.tr("sRGB")),
            (ScreenProfile.DISPLAY_P3, self.tr("Display P3")),
        ):
            self.screen_list.addItem(title, str(profile))
        self._show_profile(settings.screen_profile)
        self.screen_list.addItem(self.tr("Choose a profile…"), None)
        self.screen_list.activated.connect(self._choose_profile)
        self.color_button = MaskColorButton(QColor(settings.mask_color))
        self.opacity_spin = number_field(
            self.tr("Opacity of the mask"), Settings.MASK_OPACITY_PERCENT, self.tr(" %"), step=5
        )
        self.opacity_spin.setValue(settings.mask_opacity_percent)
        self.alternatives_spin = number_field(self.tr("Number of alternatives"), Settings.ALTERNATIVES)
        self.alternatives_spin.setValue(settings.alternatives)
        self.preview_box = QCheckBox(self.tr("Show the &result while you paint"))
        self.preview_box.setChecked(settings.live_preview)
        self.device_list = choice_list(self.tr("Device"), self.tr("What the networks run on"))
        for name, title in devices.items():
            self.device_list.addItem(title, name)
        self.device_list.setCurrentIndex(self.device_list.findData(device))
        self.device_list.setEnabled(len(devices) > 1)
        self.ai_box = QCheckBox(self.tr("Mark completed photos as &edited with AI"))
        self.ai_box.setChecked(settings.marks_ai)
        self.ai_box.setToolTip(
            self.tr("Writes IPTC's mark of edited or generated pictures into the files that you save")
        )
        self.memory_spin = number_field(
            self.tr("Memory for the history of each photo"),
            Settings.HISTORY_MB,
            self.tr(" MB"),
            step=64,
            tip=self.tr("Where this is not enough, the oldest steps of a photo can no longer be undone"),
        )
        self.memory_spin.setValue(settings.history_mb)

        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self._form = self._build_form()
        column_of(self._form, buttons, within=self, spacing_px=16)

    @property
    def device(self) -> str | None:
        """Name of the chosen device; None before there is a choice."""
        return self.device_list.currentData()

    def _build_form(self) -> QFormLayout:
        choices = wide_form(spacing_px=16)
        choices.addRow(heading(self.tr("Look")))
        choices.addRow(self.tr("&Theme"), self.theme_list)
        choices.addRow(self.tr("&Language"), self.language_list)
        choices.addRow("", self.language_note)
        choices.setRowVisible(self.language_note, False)
        choices.addRow(self.tr("&Screen profile"), self.screen_list)
        choices.addRow(self.tr("Mask"), row_of((self.color_button, 1), self.opacity_spin))
        choices.addRow(heading(self.tr("Completion")))
        choices.addRow(self.tr("&Alternatives"), self.alternatives_spin)
        choices.addRow(self.tr("&Device"), self.device_list)
        choices.addRow(self.tr("Preview"), self.preview_box)
        choices.addRow(heading(self.tr("Files")))
        choices.addRow(self.tr("Saving"), self.ai_box)
        choices.addRow(heading(self.tr("Memory")))
        choices.addRow(self.tr("&History of each photo"), self.memory_spin)
        return choices

    def _show_profile(self, choice: str) -> None:
        """Shows what the settings hold; a file gets an entry of its own, above the one that asks for it."""
        if self.screen_list.findData(choice) < 0:
            place = self.screen_list.findData(None)
            place = self.screen_list.count() if place < 0 else place
            self.screen_list.insertItem(place, Path(choice).name, choice)
        self._profile = choice
        self.screen_list.setCurrentIndex(self.screen_list.findData(choice))

    @Slot()
    def _say_when_language_changes(self) -> None:
        is_changed = self.language_list.currentData() != self._settings.language
        self._form.setRowVisible(self.language_note, is_changed)

    @Slot()
    def _choose_profile(self) -> None:
        if self.screen_list.currentData() is not None:
            self._profile = self.screen_list.currentData()
            return
        path = questions.ask_profile_to_open(self, self._settings.last_folder)
        self._show_profile(self._profile if path is None else str(path))

    @Slot()
    def _accept(self) -> None:
        settings = self._settings
        settings.theme = self.theme_list.currentData()
        settings.language = self.language_list.currentData()
        if self.screen_list.currentData() is not None:
            settings.screen_profile = self.screen_list.currentData()
        settings.mask_color = self.color_button.color.name()
        settings.mask_opacity_percent = self.opacity_spin.value()
        settings.alternatives = self.alternatives_spin.value()
        settings.live_preview = self.preview_box.isChecked()
        settings.marks_ai = self.ai_box.isChecked()
        settings.history_mb = self.memory_spin.value()
        self.accept()
