"""Completing, cancelling, asking for other alternatives, and the choice of the device."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from engine import seeds
from engine.request import CompletionResult
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.panels.generator_panel import AUTO, COLOUR, GeneratorPanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.worker.engine_access import EngineInfo

BLEND = "poisson"


class CompletionCommands(Commands):
    """Between the Complete button, the worker and the document."""

    timed = Signal(float)
    """How long the last completion took, in milliseconds."""

    TOLD = (JobKind.COMPLETE, JobKind.SET_DEVICE, JobKind.START)

    def __init__(
        self,
        current: CurrentDocument,
        photos: OpenPhotos,
        worker: CompletionWorker,
        panel: GeneratorPanel,
        actions: Actions,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._photos = photos
        self._panel = panel
        self._actions = actions
        self._settings = settings
        self._completed: Document | None = None  # what is being completed, or was last, …
        self._size: tuple[int, ...] = ()  # … and its height and width
        self.engine: EngineInfo | None = None
        actions.complete.triggered.connect(self.complete)
        actions.new_alternatives.triggered.connect(self.complete)
        actions.more_like_this.triggered.connect(self.make_variations)
        actions.cancel.triggered.connect(self.cancel)
        panel.device_chosen.connect(worker.set_device)
        panel.generator_changed.connect(self._enable_actions)
        worker.engine_ready.connect(self._on_engine_ready)
        worker.device_changed.connect(self._on_device_changed)
        worker.completed.connect(self._on_completed)
        worker.crashed.connect(self._on_crashed)
        worker.jobs_changed.connect(self._enable_actions)
        current.photo_changed.connect(self._enable_actions)
        photos.changed.connect(self._follow_photos)
        current.completions_changed.connect(self._enable_actions)
        self._enable_actions()

    @Slot()
    def complete(self) -> None:
        """Completes what is marked. With alternatives open for it, makes further ones from other seeds."""
        if not self._document.mask.has_fill and self._panel.task != COLOUR:
            self.message.emit(user_messages.empty_mask())
            return
        self._ask(self._panel.generator, seeds.next_free(self._used_seeds()))

    @Slot()
    def make_variations(self) -> None:
        """Makes alternatives that resemble the one that is shown."""
        completions = self._document.completions
        like = completions.alternatives[completions.chosen_index]
        self._ask(like.generator, seeds.next_free(self._used_seeds(), like.seed))

    def _ask(self, generator: str, seed: int) -> None:
        request = self._document.completions.make_request(
            generator, seed, self._panel.alternatives, BLEND, task=self._panel.task
        )
        self._completed, self._size = self._document, request.mask_fill.shape
        self._worker.complete(request)

    @property
    def photo_behind(self) -> str:
        """Name of the photo that is being completed behind another tab, or ""."""
        document = self._completed
        if document in (None, self._document) or not self._worker.is_busy(JobKind.COMPLETE):
            return ""
        return document.name

    @Slot()
    def cancel(self) -> None:
        """Stops completing; nothing is changed."""
        self._worker.cancel(JobKind.COMPLETE, JobKind.REPLAY)

    @Slot()
    def cancel_shown(self) -> None:
        """Stops completing the photo that is shown; another one goes on."""
        if self._completed is self._document:
            self._worker.cancel(JobKind.COMPLETE)

    @Slot()
    def _follow_photos(self) -> None:
        """Stops completing a photo that was closed, or whose canvas has another size now."""
        document = self._completed
        if document not in self._photos.documents or document.original_rgb.shape[:2] != self._size:
            self._worker.cancel(JobKind.COMPLETE)

    def _used_seeds(self) -> list[int]:
        completions = self._document.completions
        return [alternative.seed for alternative in (*completions.alternatives, *completions.rejected)]

    @Slot(object)
    def _on_completed(self, result: CompletionResult) -> None:
        document = self._completed
        assert document is not None
        document.completions.apply(result)
        if document is not self._document:
            message = user_messages.completed_behind(
                document.name, result.warnings, lambda: self._photos.show_document(document)
            )
            self.message.emit(message)
            return
        self._panel.show_reason(result.reason)
        if result.warnings:
            on_set_face_frame = self._set_face_frame if result.lacks_face else None
            self.message.emit(user_messages.completion_warnings(result.warnings, on_set_face_frame))
        if "total" in result.timings_ms:
            self.timed.emit(result.timings_ms["total"])

    def _set_face_frame(self) -> None:
        self._actions.set_face_frame.setChecked(True)

    @Slot(object)
    def _on_engine_ready(self, info: EngineInfo) -> None:
        self.engine = info
        self._panel.set_engine(info)
        asked = self._settings.device
        if asked not in (AUTO, info.device):
            self.message.emit(user_messages.device_not_there(asked, info.device))
        self._enable_actions()

    @Slot(str)
    def _on_device_changed(self, device: str) -> None:
        self._settings.device = device
        self._panel.show_device(device)
        if self.engine is not None:
            self.engine = replace(self.engine, device=device)

    @Slot(object, str)
    def _on_failed(self, kind: JobKind, text: str) -> None:
        self._show_failure(kind)
        super()._on_failed(kind, text)

    @Slot(object, str)
    def _on_crashed(self, kind: JobKind, _details: str) -> None:
        self._show_failure(kind)

    def _show_failure(self, kind: JobKind) -> None:
        """Shows that there are no generators; or the old device, which works on when the new one cannot."""
        if kind is JobKind.START:
            self._panel.show_failure()
        elif kind is JobKind.SET_DEVICE and self.engine is not None:
            self._panel.show_device(self.engine.device)

    @Slot()
    def _enable_actions(self) -> None:
        is_ready = self.engine is not None and self._document.photo is not None
        is_completing = self._worker.is_busy(JobKind.COMPLETE, JobKind.REPLAY)
        self._actions.complete.setEnabled(is_ready and not is_completing)
        self._actions.new_alternatives.setEnabled(
            is_ready
            and not is_completing
            and bool(self._document.completions.alternatives)
            and self._panel.makes_alternatives
        )
        self._actions.more_like_this.setEnabled(is_ready and not is_completing and self._can_vary())
        self._actions.cancel.setEnabled(is_completing)

    def _can_vary(self) -> bool:
        completions = self._document.completions
        if not completions.alternatives:
            return False
        return self._panel.makes_variations(completions.alternatives[completions.chosen_index].generator)
