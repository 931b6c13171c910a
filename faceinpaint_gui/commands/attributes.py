"""Reading how the face looks, and changing it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from engine.photo.photo import Photo
from engine.request import AttributeRequest, AttributeResult, FaceFrame
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.panels.attributes_panel import AttributesPanel
from faceinpaint_gui.worker.completion_worker import CompletionWorker, JobKind
from faceinpaint_gui.worker.engine_access import EngineInfo, ReadAttributes

REST_MS = 250
"""So long after the last edit the face is read anew."""


class AttributeCommands(Commands):
    """Between the attributes panel, the worker and the document.

    The face is read while the panel is seen. What is set shows as the document's preview: one request is on
    its way at a time, and what is set meanwhile is the next one. Applying it makes the preview one undo step;
    any other edit of the pixels drops it.
    """

    TOLD = (JobKind.TRANSFORM,)

    def __init__(
        self,
        current: CurrentDocument,
        worker: CompletionWorker,
        panel: AttributesPanel,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._panel = panel
        self._actions = actions
        self._engine: EngineInfo | None = None
        self._is_stale = True  # what the panel shows is not what the face has
        self._photo: Photo | None = None  # whose face is read and changed
        self._chosen: FaceFrame | None = None  # when that was asked for
        self._face: FaceFrame | None = None
        self._asked: AttributeRequest | None = None
        self._is_behind = self._is_applying = False
        self._preview: Preview | None = None
        self._previewed: Mapping[str, float] = {}  # the changes that it shows
        self._problem = ""  # why there is no engine
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._read)
        panel.visibilityChanged.connect(self._read)
        panel.changed.connect(self._follow_panel)
        actions.apply_attributes.triggered.connect(self.apply)
        actions.reset_attributes.triggered.connect(self.reset)
        current.photo_changed.connect(self._follow_photo)
        current.image_changed.connect(self._follow_pixels)
        current.faces_changed.connect(self._follow_faces)
        worker.engine_ready.connect(self._on_engine_ready)
        worker.attributes_read.connect(self._on_read)
        worker.transformed.connect(self._on_transformed)
        worker.crashed.connect(self._on_crashed)
        worker.jobs_changed.connect(self._on_jobs_changed)
        self._show_note()

    # What the user does

    @Slot()
    def apply(self) -> None:
        """Keeps what is shown, as one undo step; at once, or when it is done."""
        self._is_applying = True
        if self._asked is None:
            if self._previewed == self._panel.changes:
                self._put()
            else:  # the last request failed
                self._ask()

    @Slot()
    def reset(self) -> None:
        """Shows the face as it is."""
        self._panel.reset()
        self._follow_panel()

    @Slot()
    def _follow_panel(self) -> None:
        self._enable_actions()
        if not self._panel.changes:
            self._is_behind = self._is_applying = False
            if self._asked is not None:
                self._worker.cancel(JobKind.TRANSFORM)
            self._show(None)
        elif self._asked is not None:
            self._is_behind = True
        else:
            self._ask()

    def _ask(self) -> None:
        self._is_behind = False
        if self._photo is None:
            self._photo = self._shown_photo()
        self._asked = AttributeRequest(self._photo, self._panel.changes, self._face)
        self._worker.transform(self._asked)

    @Slot(object)
    def _on_transformed(self, result: AttributeResult) -> None:
        if result.request is not self._asked:
            return
        self._asked = None
        self._show(result)
        if self._is_behind:
            self._ask()
        elif self._is_applying:
            self._put()
        if result.warnings:
            self.message.emit(user_messages.completion_warnings(result.warnings))

    def _put(self) -> None:
        preview = self._preview
        self._is_applying = False
        if preview is not None:
            self._panel.settle()
            self._document.put_pixels(preview.patch, self.tr("Change attributes"))

    def _show(self, result: AttributeResult | None) -> None:
        preview = None if result is None else Preview(result.patch)
        self._document.preview.exchange(self._preview, preview)
        self._preview = preview
        self._previewed = {} if result is None else result.request.changes

    # Reading the face

    @Slot()
    def _read(self) -> None:
        if self._can_read() and self._is_stale:
            self._is_stale = False
            self._photo = self._shown_photo()
            self._chosen = self._document.faces.chosen
            self._worker.read_attributes(self._photo, self._chosen or self._face)

    @Slot(object)
    def _on_read(self, read: ReadAttributes) -> None:
        if read.photo is self._photo:
            self._face = read.face
            self._panel.show_values(read.values)
            self._panel.show_note("")
            self._enable_actions()

    def _can_read(self) -> bool:
        is_able = self._engine is not None and bool(self._engine.attributes)
        return is_able and self._panel.is_seen and self._document.photo is not None

    def _shown_photo(self) -> Photo:
        """What the canvas shows; where that is what the next completion starts from, the same object."""
        completions = self._document.completions
        return self._document.current_photo() if completions.alternatives else completions.base_photo()

    def _show_note(self) -> None:
        """Says what is missing, if anything is, to change a face."""
        if self._engine is None:
            text = self._problem or self.tr("The networks are being loaded.")
        elif not self._engine.attributes:
            text = self._engine.attributes_problem
        elif self._document.photo is None:
            text = self.tr("Open a photo to see how its face looks, and to change it.")
        else:
            text = self.tr("Looking at the face…")
        self._panel.show_note(text)

    def _enable_actions(self) -> None:
        has_changes = not self._panel.note and bool(self._panel.changes)
        self._actions.apply_attributes.setEnabled(has_changes)
        self._actions.reset_attributes.setEnabled(has_changes)

    # Following the others

    @Slot()
    def _follow_photo(self) -> None:
        self._face = None
        self._show_note()
        self._follow_pixels()

    @Slot()
    def _follow_pixels(self) -> None:
        self._photo = None
        self._is_stale = True
        self.reset()
        if self._panel.is_seen:
            self._timer.start()

    @Slot()
    def _follow_faces(self) -> None:
        if self._document.faces.chosen is not self._chosen:
            self._follow_photo()

    @Slot(object)
    def _on_engine_ready(self, info: EngineInfo) -> None:
        self._engine = info
        self._panel.show_attributes(info.attributes)
        self._show_note()
        self._read()

    @Slot(object, str)
    def _on_failed(self, kind: JobKind, text: str) -> None:
        super()._on_failed(kind, text)
        if kind is JobKind.START:
            self._problem = text
            self._show_note()
        elif kind is JobKind.READ_ATTRIBUTES:
            self._panel.show_note(text)
            self._enable_actions()

    @Slot(object, str)
    def _on_crashed(self, kind: JobKind, _details: str) -> None:
        if kind is JobKind.START:
            self._on_failed(kind, user_messages.networks_not_loaded().text)
        elif kind is JobKind.READ_ATTRIBUTES:
            self._on_failed(
                kind, self.tr("The face could not be read; choose it anew with the tool for faces.")
            )

    @Slot()
    def _on_jobs_changed(self) -> None:
        if self._asked is not None and not self._worker.is_busy(JobKind.TRANSFORM):
            # It failed, or was given up.
            self._asked = None
            self._is_behind = self._is_applying = False
