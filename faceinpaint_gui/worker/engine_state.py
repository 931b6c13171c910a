"""Whether the engine is loaded, and what it works on: kept here, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot

from faceinpaint_gui import user_messages
from faceinpaint_gui.worker.engine_access import EngineAccess, EngineInfo
from faceinpaint_gui.worker.job import Job, JobHandle


@dataclass(frozen=True, eq=False)
class StartEngine(Job):
    """Loads the networks' library and the generators."""

    device: str

    activity = QT_TRANSLATE_NOOP("jobs", "Loading the networks…")

    def run(self, engine: EngineAccess, *_: object) -> EngineInfo:
        return engine.start(self.device)


@dataclass(frozen=True, eq=False)
class SetDevice(Job):
    """Moves the networks to another device; returns its name. A failure leaves the old one working."""

    device: str

    activity = QT_TRANSLATE_NOOP("jobs", "Switching the device…")

    def run(self, engine: EngineAccess, *_: object) -> str:
        engine.session.set_device(self.device)
        return engine.session.device


class EngineState(QObject):
    """What the engine has to offer, once it is loaded: belongs to the worker, and follows its jobs.

    Attributes:
        info: that; None until it is loaded.
        problem: why it could not be loaded, in a sentence; empty if it could, or is being loaded.
    """

    changed = Signal()
    """It was loaded, or could not be."""
    device_changed = Signal()
    """It works on another device, or could not be moved to one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.info: EngineInfo | None = None
        self.problem = ""

    @property
    def is_ready(self) -> bool:
        """Whether it is loaded."""
        return self.info is not None

    @Slot(object, object)
    def follow_result(self, handle: JobHandle, result: Any) -> None:
        """Takes what came of any job."""
        if isinstance(handle.job, StartEngine):
            self.info = result
            self.changed.emit()
        elif isinstance(handle.job, SetDevice) and self.info is not None:
            self.info = replace(self.info, device=result)
            self.device_changed.emit()

    @Slot(object)
    def follow_failure(self, handle: JobHandle) -> None:
        """Takes why any job failed."""
        if isinstance(handle.job, StartEngine):
            self.problem = handle.problem or user_messages.networks_not_loaded().text
            self.changed.emit()
        elif isinstance(handle.job, SetDevice):
            self.device_changed.emit()
