"""Completing, cancelling, asking for other alternatives, and the choice of the device."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from engine import options, seeds
from engine.request import CompletionResult
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.panels.generator_panel import AUTO, GeneratorPanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.worker.completion_jobs import Complete, CompletionJob
from faceinpaint_gui.worker.engine_state import SetDevice
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker

BLEND = options.Blend.POISSON


class CompletionCommands(Commands):
    """Between the Complete button, the worker and the document."""

    timed = Signal(float)
    """How long the last completion took, in milliseconds."""

    def __init__(
        self,
        current: CurrentDocument,
        photos: OpenPhotos,
        worker: Worker,
        panel: GeneratorPanel,
        actions: Actions,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._photos = photos
        self._engine = worker.engine
        self._panel = panel
        self._actions = actions
        self._settings = settings
        actions.complete.triggered.connect(self.complete)
        actions.new_alternatives.triggered.connect(self.complete)
        actions.more_like_this.triggered.connect(self.make_variations)
        actions.cancel.triggered.connect(self.cancel)
        panel.device_chosen.connect(lambda device: worker.submit(SetDevice(device)))
        panel.generator_changed.connect(self._enable_actions)
        worker.engine.changed.connect(self._follow_engine)
        worker.engine.device_changed.connect(self._follow_device)
        worker.jobs_changed.connect(self._enable_actions)
        current.photo_changed.connect(self._enable_actions)
        photos.changed.connect(self._follow_photos)
        current.completions_changed.connect(self._enable_actions)
        self._enable_actions()

    @Slot()
    def complete(self) -> None:
        """Completes what is marked. With alternatives open for it, makes further ones from other seeds."""
        if not self._document.mask.has_fill and self._panel.task != options.Task.COLORIZE:
            self.message.emit(user_messages.empty_mask())
            return
        self._submit(self._panel.generator, seeds.next_free(self._used_seeds()))

    def complete_from_references(self) -> None:
        """Takes what is marked from the references of the shown document; what is still wanted is drawn."""
        document = self._document
        if not document.mask.has_fill:
            self.message.emit(user_messages.empty_mask())
            return
        photo = document.completions.base_photo()
        references = document.references.requested(photo)
        # Colours are never taken from another photo.
        is_colouring = self._panel.task == options.Task.COLORIZE
        request = document.completions.make_request(
            AUTO if is_colouring else self._panel.generator,
            seeds.next_free(self._used_seeds()),
            max(self._panel.alternatives, len(references)),
            BLEND,
            task=options.Task.INPAINT if is_colouring else self._panel.task,
            references=references,
        )
        self._worker.submit(Complete(request, context=document))

    @Slot()
    def make_variations(self) -> None:
        """Makes alternatives that resemble the one that is shown."""
        completions = self._document.completions
        like = completions.alternatives[completions.chosen_index]
        self._submit(like.generator, seeds.next_free(self._used_seeds(), like.seed))

    def _submit(self, generator: str, seed: int) -> None:
        request = self._document.completions.make_request(
            generator, seed, self._panel.alternatives, BLEND, task=self._panel.task
        )
        self._worker.submit(Complete(request, context=self._document))

    @property
    def photo_behind(self) -> str:
        """Name of the photo that is being completed behind another tab, or ""."""
        documents = [job.context for job in self._worker.pending(Complete)]
        return next((document.name for document in documents if document is not self._document), "")

    @Slot()
    def cancel(self) -> None:
        """Stops completing; nothing is changed."""
        self._worker.cancel(CompletionJob)

    @Slot()
    def cancel_shown(self) -> None:
        """Stops completing the photo that is shown; another one goes on."""
        for job in self._worker.pending(Complete):
            if job.context is self._document:
                self._worker.cancel(Complete)

    @Slot()
    def _follow_photos(self) -> None:
        """Stops completing a photo that was closed, or extended, turned or cut meanwhile."""
        for job in self._worker.pending(Complete):
            photo = job.context.photo if job.context in self._photos.documents else None
            # Edits keep the metadata as they are; another canvas has others, even if its size is the same.
            if (
                photo is None
                or photo.rgb.shape[:2] != job.request.mask_fill.shape
                or photo.metadata is not job.request.photo.metadata
            ):
                self._worker.cancel(Complete)

    def _used_seeds(self) -> list[int]:
        completions = self._document.completions
        return [alternative.seed for alternative in (*completions.alternatives, *completions.rejected)]

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if isinstance(handle.job, SetDevice):
            self._settings.device = result
        elif isinstance(handle.job, Complete):
            self._take_completed(result, handle.job.context)

    def _take_completed(self, result: CompletionResult, document: Document) -> None:
        document.completions.apply(result)
        if document is not self._document:
            on_show = partial(self._photos.show_document, document)
            self.message.emit(user_messages.completed_behind(document.name, result.warnings, on_show))
            return
        self._panel.show_reason(result.reason)
        if result.warnings:
            on_set_face_frame = self._set_face_frame if result.lacks_face else None
            self.message.emit(user_messages.completion_warnings(result.warnings, on_set_face_frame))
        if "total" in result.timings_ms:
            self.timed.emit(result.timings_ms["total"])

    def _set_face_frame(self) -> None:
        self._actions.set_face_frame.setChecked(True)

    @Slot()
    def _follow_engine(self) -> None:
        info = self._engine.info
        if info is None:
            self._panel.show_failure()
            return
        self._panel.set_engine(info)
        wanted = self._settings.device
        if wanted not in (AUTO, info.device):
            self.message.emit(user_messages.device_not_there(wanted, info.device))
        self._enable_actions()

    @Slot()
    def _follow_device(self) -> None:
        if self._engine.info is not None:
            self._panel.show_device(self._engine.info.device)

    @Slot()
    def _enable_actions(self) -> None:
        is_ready = self._engine.is_ready and self._document.photo is not None
        is_completing = self._worker.is_busy(CompletionJob)
        self._actions.complete.setEnabled(is_ready and not is_completing)
        self._actions.complete_from_reference.setEnabled(is_ready and not is_completing)
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
        if completions.alternatives[completions.chosen_index].taken_from is not None:
            return False
        return self._panel.makes_variations(completions.alternatives[completions.chosen_index].generator)
