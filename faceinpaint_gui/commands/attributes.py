"""Reading how the face looks, and changing it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from engine.photo.photo import Photo
from engine.request import AttributeRequest, AttributeResult, FaceFrame
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.panels.attributes_panel import AttributesPanel
from faceinpaint_gui.worker.face_jobs import ChangeFace, ReadAttributes
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.worker import Worker

REST_MS = 250
"""So long after the last edit the face is read anew."""


class AttributeCommands(Commands):
    """Between the attributes panel, the worker and the document.

    The face is read while the panel is seen. What is set shows as the document's preview: one request is on
    its way at a time, and what is set meanwhile is the next one. Applying it makes the preview one undo step;
    any other edit of the pixels drops it.
    """

    def __init__(
        self,
        current: CurrentDocument,
        worker: Worker,
        panel: AttributesPanel,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._engine = worker.engine
        self._panel = panel
        self._actions = actions
        self._is_stale = True  # what the panel shows is not what the face has
        self._photo: Photo | None = None  # whose face is read and changed
        self._chosen: FaceFrame | None = None  # when that was asked for
        self._face: FaceFrame | None = None
        self._handle: JobHandle[ChangeFace] | None = None  # on its way
        self._is_behind = self._is_applying = False
        self._preview: Preview | None = None
        self._previewed: Mapping[str, float] = {}  # the changes that it shows
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._read)
        panel.visibilityChanged.connect(self._read)
        panel.changed.connect(self._follow_panel)
        actions.apply_attributes.triggered.connect(self.apply)
        actions.reset_attributes.triggered.connect(self.reset)
        current.photo_changed.connect(self._follow_photo)
        current.image_changed.connect(self._follow_pixels)
        current.faces_changed.connect(self._follow_faces)
        worker.engine.changed.connect(self._follow_engine)
        worker.failed.connect(self._on_failed)
        self._show_note()

    # What the user does

    @Slot()
    def apply(self) -> None:
        """Keeps what is shown, as one undo step; at once, or when it is done."""
        self._is_applying = True
        if self._handle is None:
            if self._previewed == self._panel.changes:
                self._keep_preview()
            else:  # the last request failed
                self._change_face()

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
            self._worker.cancel(ChangeFace)
            self._handle = None
            self._show(None)
        elif self._handle is not None:
            self._is_behind = True
        else:
            self._change_face()

    def _change_face(self) -> None:
        self._is_behind = False
        if self._photo is None:
            self._photo = self._shown_photo()
        request = AttributeRequest(self._photo, self._panel.changes, self._face)
        self._handle = self._worker.submit(ChangeFace(request))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if handle is self._handle:
            self._take_changed(result)
        elif isinstance(handle.job, ReadAttributes) and handle.job.photo is self._photo:
            self._take_read(*result)

    def _take_changed(self, result: AttributeResult) -> None:
        self._handle = None
        self._show(result)
        if self._is_behind:
            self._change_face()
        elif self._is_applying:
            self._keep_preview()
        if result.warnings:
            self.message.emit(user_messages.completion_warnings(result.warnings))

    def _keep_preview(self) -> None:
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
            self._worker.submit(ReadAttributes(self._photo, self._chosen or self._face))

    def _take_read(self, face: FaceFrame, values: Mapping[str, float]) -> None:
        self._face = face
        self._panel.show_values(values)
        self._panel.show_note("")
        self._enable_actions()

    def _can_read(self) -> bool:
        is_able = self._engine.info is not None and bool(self._engine.info.attributes)
        return is_able and self._panel.is_seen and self._document.photo is not None

    def _shown_photo(self) -> Photo:
        """What the canvas shows; where that is what the next completion starts from, the same object."""
        completions = self._document.completions
        return self._document.current_photo() if completions.alternatives else completions.base_photo()

    def _show_note(self) -> None:
        """Says what is missing, if anything is, to change a face."""
        info = self._engine.info
        if info is None:
            text = self._engine.problem or self.tr("The networks are being loaded.")
        elif not info.attributes:
            text = info.attributes_problem
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

    @Slot()
    def _follow_engine(self) -> None:
        if self._engine.info is not None:
            self._panel.show_attributes(self._engine.info.attributes)
        self._show_note()
        self._read()

    @Slot(object)
    def _on_failed(self, handle: JobHandle) -> None:
        if handle is self._handle:
            self._handle = None
            self._is_behind = self._is_applying = False
        elif isinstance(handle.job, ReadAttributes):
            unforeseen = self.tr("The face could not be read; choose it anew with the tool for faces.")
            self._panel.show_note(handle.problem or unforeseen)
            self._enable_actions()
