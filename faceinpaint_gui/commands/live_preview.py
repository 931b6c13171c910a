"""Live preview: while one paints, the result follows the brush."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer, Slot

from engine import options
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.boxes import box_in
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.commands.completion import BLEND
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.panels.generator_panel import GeneratorPanel
from faceinpaint_gui.worker.completion_jobs import CompletionJob, PreviewCompletion
from faceinpaint_gui.worker.job import JobHandle, JobState
from faceinpaint_gui.worker.preview_source import PreviewSource, factor_for
from faceinpaint_gui.worker.worker import Worker

INTERVAL_MS = 75
"""While a stroke is being drawn refreshes begin no more often: the canvas needs the processor, too."""


class LivePreview(Commands):
    """Completes what is marked after each edit of the mask, and shows it as the document's preview.

    One request is on its way at a time, and what changes meanwhile is the next one: each refresh is the
    newest when it begins, and none is given up half-way, which under a long stroke would be all of them. What
    is seen reduced is completed as reduced, which takes a fraction of the time.
    """

    def __init__(
        self,
        current: CurrentDocument,
        canvas: PhotoView,
        worker: Worker,
        panel: GeneratorPanel,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._canvas = canvas
        self._panel = panel
        self._action = actions.live_preview
        self._is_stale = False
        self._handle: JobHandle[PreviewCompletion] | None = None
        self._source: PreviewSource | None = None
        self._preview: Preview | None = None
        self._since_start = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._refresh)
        self._action.toggled.connect(self._on_toggled)
        current.photo_changed.connect(self._on_photo_changed)
        current.mask_changed.connect(self._on_mask_changed)
        current.image_changed.connect(self._on_image_changed)
        current.faces_changed.connect(self._request_refresh)
        current.completions_changed.connect(self._on_completions_changed)
        current.history_changed.connect(self._end_waiting)
        panel.generator_changed.connect(self._request_refresh)
        canvas.zoom_changed.connect(self._on_zoom_changed)
        worker.engine.changed.connect(self._request_refresh)
        worker.jobs_changed.connect(self._on_jobs_changed)

    @Slot()
    def _request_refresh(self) -> None:
        """Asks for a refresh: at once, or while one is painting as soon as it is due."""
        if not self._may_run():
            self._show(None)
            return
        self._is_stale = True
        if self._worker.is_busy(PreviewCompletion) or self._timer.isActive():
            return
        is_early = self._since_start.isValid() and self._since_start.elapsed() < INTERVAL_MS
        if is_early and self._document.mask.is_painting:
            self._timer.start(INTERVAL_MS - self._since_start.elapsed())
        else:
            self._refresh()

    @Slot()
    def _end_waiting(self) -> None:
        """The stroke has ended: nothing is to be waited for."""
        if self._timer.isActive():
            self._timer.stop()
            self._refresh()

    def _may_run(self) -> bool:
        return (
            self._action.isChecked()
            and self._worker.engine.is_ready
            and self._document.photo is not None
            and not self._document.completions.alternatives
            and self._panel.task == options.Task.INPAINT
            and self._panel.is_fast
        )

    @Slot()
    def _refresh(self) -> None:
        if not self._may_run() or self._worker.is_busy(PreviewCompletion, CompletionJob):
            return
        self._is_stale = False
        if not self._document.mask.has_fill:
            self._show(None)
            return
        fill = self._document.mask.fill
        request = self._document.completions.make_request(self._panel.generator, 0, 1, BLEND, fill)
        factor = factor_for(self._canvas.zoom)
        if self._source is None or not self._source.is_of(request.photo, factor):
            self._source = PreviewSource(request.photo, factor)
        elif self._handle is not None and self._handle.state is not JobState.FINISHED:
            self._source.forget_mask()  # the engine may still read its copy
        self._since_start.start()
        reduced = self._source.request(request, fill)
        self._handle = self._worker.submit(PreviewCompletion(reduced, self._source))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if handle is self._handle and self._may_run():
            self._show(Preview(result.patches[0], handle.job.source.filled(result)))

    def _show(self, preview: Preview | None) -> None:
        self._document.preview.exchange(self._preview, preview)
        self._preview = preview

    @Slot()
    def _on_jobs_changed(self) -> None:
        if self._is_stale:
            self._request_refresh()

    @Slot(QRect)
    def _on_mask_changed(self, rect: QRect) -> None:
        if self._source is not None:
            self._source.touch(box_in(rect))
        self._request_refresh()

    @Slot()
    def _on_zoom_changed(self) -> None:
        is_finer = self._source is not None and factor_for(self._canvas.zoom) < self._source.factor
        if is_finer and self._preview is not None:
            self._request_refresh()

    @Slot()
    def _on_image_changed(self) -> None:
        if self._preview is not None:
            self._request_refresh()

    @Slot()
    def _on_photo_changed(self) -> None:
        self._is_stale = False
        self._timer.stop()
        self._worker.cancel(PreviewCompletion)
        self._handle = self._source = None
        self._show(None)

    @Slot()
    def _on_completions_changed(self) -> None:
        # Not the other way round: who takes a completion back wants to see what was there before.
        if self._document.completions.alternatives:
            self._is_stale = False
            self._show(None)

    @Slot()
    def _on_toggled(self) -> None:
        if not self._action.isChecked():
            self._worker.cancel(PreviewCompletion)
        self._request_refresh()
