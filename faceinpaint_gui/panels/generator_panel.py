"""Which generator completes the photo, on which device, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from engine.options import Task
from faceinpaint_gui.languages import translated
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, hint_label, number_field, wide_form
from faceinpaint_gui.panels.sections import choice_list, heading
from faceinpaint_gui.settings import Settings

if TYPE_CHECKING:
    # At run time these would import numpy, and more, before the window is shown.
    from engine.generators.base import GeneratorSpec
    from faceinpaint_gui.worker.engine_access import EngineInfo

AUTO = "auto"

_POPUP_MARGIN_PX = 24  # for a scroll bar beside the longest name


class GeneratorPanel(QWidget):
    """One section of the dock. Until the engine is loaded its lists hold the remembered choice only."""

    generator_changed = Signal(str)
    device_chosen = Signal(str)
    """The user chose another device, by name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, GeneratorSpec] = {}
        self._remembered_generator = settings.generator
        self.task_list = choice_list(self.tr("Task"))
        self.generator_list = choice_list(self.tr("Generator"))
        self.device_list = choice_list(self.tr("Device"), self.tr("What the networks run on"))
        for combo in (self.task_list, self.generator_list, self.device_list):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for combo in (self.generator_list, self.device_list):
            combo.addItem(self.tr("Loading…"))
            combo.setEnabled(False)
        self.description = hint_label()
        self.alternatives_spin = number_field(self.tr("Number of alternatives"), Settings.ALTERNATIVES)
        self.alternatives_spin.setValue(settings.alternatives)

        self._form = wide_form()
        self._form.addRow(self.tr("Tas&k"), self.task_list)
        self._form.setRowVisible(self.task_list, False)
        self._form.addRow(self.tr("&Generator"), self.generator_list)
        self._form.addRow(self.description)
        self._form.addRow(self.tr("Alter&natives"), self.alternatives_spin)
        self._form.addRow(self.tr("&Device"), self.device_list)
        title = heading(self.tr("Completion"))
        column_of(title, self._form, within=self, spacing_px=8, margins_px=NO_MARGINS)
        self.task_list.currentIndexChanged.connect(lambda: self._fill_generators(self.generator))
        self.generator_list.currentIndexChanged.connect(self._on_generator_changed)
        self.device_list.activated.connect(lambda: self.device_chosen.emit(self.device_list.currentData()))

    @property
    def task(self) -> Task:
        """What is to be done, for a request."""
        return Task(self.task_list.currentData() or Task.INPAINT)

    @property
    def generator(self) -> str:
        """Name of the chosen generator, for a request."""
        return self.generator_list.currentData() or AUTO

    @property
    def alternatives(self) -> int:
        """How many completions to make."""
        return self.alternatives_spin.value() if self.makes_alternatives else 1

    @property
    def makes_alternatives(self) -> bool:
        """Whether another seed gives another completion."""
        spec = self._specs.get(self.generator)
        return spec is None or spec.makes_alternatives

    @property
    def is_fast(self) -> bool:
        """Whether the result can follow the brush."""
        spec = self._specs.get(self.generator)
        return spec is None or spec.is_fast

    def makes_variations(self, generator: str) -> bool:
        """Whether that generator can make completions that resemble one of its own."""
        spec = self._specs.get(generator)
        return spec is not None and spec.makes_variations

    def set_engine(self, info: EngineInfo) -> None:
        """Fills the lists with what the engine has, and selects what was remembered."""
        self._specs = {spec.name: spec for spec in info.generators}
        self._fill_tasks()
        self._fill_generators(self._remembered_generator)
        self.device_list.clear()
        for name, title in info.devices.items():
            self.device_list.addItem(title, name)
        for combo in (self.task_list, self.generator_list, self.device_list):
            combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + _POPUP_MARGIN_PX)
        self.show_device(info.device)
        self.generator_list.setEnabled(True)
        self.device_list.setEnabled(len(info.devices) > 1)

    def show_failure(self) -> None:
        """Says that there is nothing to choose from, because the engine could not be loaded."""
        for combo in (self.generator_list, self.device_list):
            combo.setItemText(0, self.tr("Could not be loaded"))

    def show_device(self, name: str) -> None:
        """Shows the device that is in use, by choice or because another one failed."""
        self.device_list.setCurrentIndex(self.device_list.findData(name))

    @property
    def devices(self) -> dict[str, str]:
        """Titles of the devices by name; empty before the engine is loaded."""
        if not self._specs:
            return {}
        combo = self.device_list
        return {combo.itemData(index): combo.itemText(index) for index in range(combo.count())}

    @property
    def device(self) -> str:
        """Name of the device in use; empty before the engine is loaded."""
        return self.device_list.currentData() or ""

    def load(self, settings: Settings) -> None:
        """Takes on how many alternatives are wanted."""
        self.alternatives_spin.setValue(settings.alternatives)

    def store(self, settings: Settings) -> None:
        """Remembers the choices for the next start; before the engine is loaded there are no new ones."""
        settings.alternatives = self.alternatives_spin.value()
        if self._specs:
            settings.generator = self.generator

    def show_reason(self, reason: str) -> None:
        """Shows why the engine took its generator, where it had the choice."""
        if reason and self.generator == AUTO:
            self.description.setText(translated(reason))

    def choose_task(self, task: str) -> bool:
        """Chooses what is to be done; returns whether some generator here can."""
        index = self.task_list.findData(task)
        if index >= 0:
            self.task_list.setCurrentIndex(index)
        return index >= 0

    def _fill_tasks(self) -> None:
        """Offers the tasks that some generator can do here; a single one is nothing to choose from."""
        titles = {
            Task.INPAINT: self.tr("Fill what is marked"),
            Task.EXTEND: self.tr("Complete a fragment"),
            Task.COLORIZE: self.tr("Colour a grey photo"),
        }
        can_do = {task for spec in self._specs.values() if spec.can_run for task in spec.tasks}
        self.task_list.blockSignals(True)
        self.task_list.clear()
        for task, title in titles.items():
            if task in can_do:
                self.task_list.addItem(title, task)
        self.task_list.blockSignals(False)
        self._form.setRowVisible(self.task_list, self.task_list.count() > 1)

    def _fill_generators(self, wanted: str) -> None:
        """Lists what does the chosen task, and selects `wanted` if it can run."""
        self.generator_list.blockSignals(True)
        self.generator_list.clear()
        self.generator_list.addItem(self.tr("Automatic"), AUTO)
        for spec in self._specs.values():
            if self.task not in spec.tasks:
                continue
            self.generator_list.addItem(spec.title, spec.name)
            if spec.name == wanted and spec.can_run:
                self.generator_list.setCurrentIndex(self.generator_list.count() - 1)
            if not spec.can_run:
                missing = self.tr("Its trained weights are not installed, so it cannot run on this computer.")
                self._grey_last(translated(spec.problem) or missing)
        self.generator_list.blockSignals(False)
        self._on_generator_changed()

    def _grey_last(self, reason: str) -> None:
        index = self.generator_list.count() - 1
        model = self.generator_list.model()
        assert isinstance(model, QStandardItemModel)
        item: QStandardItem = model.item(index)
        item.setEnabled(False)
        item.setToolTip(reason)

    @Slot()
    def _on_generator_changed(self) -> None:
        spec = self._specs.get(self.generator)
        if spec is None:
            text = {
                Task.INPAINT: self.tr(
                    "A trained network where a face is marked, a classical fill elsewhere."
                ),
                Task.EXTEND: self.tr(
                    "Mark all that is missing, up to the edge of the photo; a trained network makes up the "
                    "face around what is left."
                ),
                Task.COLORIZE: self.tr(
                    "Faces of a grey photo, or of one that lacks a channel, get colours; a mask says where."
                ),
            }[self.task]
        else:
            text = self.tr("{0}. Licence: {1}.").format(spec.paper.rstrip("."), spec.licence.rstrip("."))
        self.description.setText(text)
        self.generator_list.setToolTip(text)
        self.alternatives_spin.setEnabled(self.makes_alternatives)
        self.alternatives_spin.setToolTip(
            self.tr("How many completions to choose from")
            if self.makes_alternatives
            else self.tr("This generator has one answer only")
        )
        self.generator_changed.emit(self.generator)
