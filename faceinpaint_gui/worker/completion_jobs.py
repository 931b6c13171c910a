"""Completing a photo, and previewing that."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from engine.request import CompletionRequest, CompletionResult, IsCancelled, Progress
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.job import Job
from faceinpaint_gui.worker.preview_source import PreviewSource


@dataclass(frozen=True, eq=False)
class PreviewCompletion(Job):
    """Completes what `source` made of a photo, without scores; returns the result in the photo's size."""

    request: CompletionRequest
    source: PreviewSource

    tells_failure = False
    frees_memory = False  # it is waited for while one paints

    def run(self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled) -> CompletionResult:
        return self.source.enlarged(engine.session.complete(self.request, None, is_cancelled))


class CompletionJob(Job):
    """Completes a photo, once or several times: one at a time, before any preview."""

    activity = QT_TRANSLATE_NOOP("jobs", "Completing…")

    def supersedes(self, other: Job) -> bool:
        return isinstance(other, CompletionJob | PreviewCompletion)


@dataclass(frozen=True, eq=False)
class Complete(CompletionJob):
    """Completes a photo, with scores by which the alternatives are ordered."""

    request: CompletionRequest

    def run(self, engine: EngineAccess, on_progress: Progress, is_cancelled: IsCancelled) -> CompletionResult:
        return engine.rate(engine.session.complete(self.request, on_progress, is_cancelled))
