"""Reading how the face looks, and changing it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Slot

from engine.faces.likeness import Likeness
from engine.photo.photo import Photo
from engine.request import AttributeRequest, AttributeResult, FaceFrame
from faceinpaint_gui import user_messages
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.canvas.photo_view import PhotoView
from faceinpaint_gui.commands.base import Commands
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.panels.attribute_names import title_of
from faceinpaint_gui.panels.attributes_panel import AttributesPanel
from faceinpaint_gui.worker.face_jobs import ChangeFace, ReadAttributes
from faceinpaint_gui.worker.job import JobHandle
from faceinpaint_gui.worker.preview_source import PreviewSource, factor_for
from faceinpaint_gui.worker.worker import Worker

REST_MS = 250
"""So long after the last edit the face is read anew."""


class AttributeCommands(Commands):
    """Between the attributes panel, the worker and the document.

    The face is read while the panel is seen. What is set shows as the document's preview: one request is on
    its way at a time, and what is set meanwhile is the next one. What is seen reduced is changed as reduced,
    which takes a fraction of the time. Applying it makes the change, at full resolution, one undo step; any
    other edit of the pixels drops it.

    Each face of a photo has values of its own: those that were set stay with it while another one is chosen.
    """

    def __init__(
        self,
        current: CurrentDocument,
        canvas: PhotoView,
        worker: Worker,
        panel: AttributesPanel,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current, worker, parent)
        self._engine = worker.engine
        self._canvas = canvas
        self._panel = panel
        self._actions = actions
        self._is_stale = True  # what the panel shows is not what the face has
        self._photo: Photo | None = None  # whose face is read and changed
        self._chosen: FaceFrame | None = None  # when that was asked for
        self._face: FaceFrame | None = None
        self._handle: JobHandle[ChangeFace] | None = None  # on its way
        self._is_behind = self._is_applying = False
        self._source: PreviewSource | None = None
        self._preview: Preview | None = None
        self._previewed: Mapping[str, float] = {}  # the changes that it shows
        self._distance: float | None = None  # of its identity
        self._preview_factor = 1  # pixels of the photo to one that was drawn
        self._set_values: dict[bytes, dict[str, float]] = {}  # of faces that are not chosen now
        self._said: set[str] = set()  # warnings, of the chosen face
        self._warned_of: WeakSet[Photo] = WeakSet()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._read)
        panel.visibilityChanged.connect(self._read)
        panel.changed.connect(self._follow_panel)
        panel.contradicted.connect(self._tell_contradiction)
        canvas.zoom_changed.connect(self._follow_zoom)
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
            if self._previewed == self._panel.changes and self._preview_factor == 1:
                self._keep_preview()
            else:  # the last request failed, or was for a reduced photo
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

    @Slot(str, str)
    def _tell_contradiction(self, name: str, later: str) -> None:
        self.message.emit(user_messages.contradiction(title_of(name), title_of(later)))

    def _change_face(self) -> None:
        self._is_behind = False
        if self._photo is None:
            self._photo = self._shown_photo()
        request = AttributeRequest(self._photo, self._panel.changes, self._face)
        factor = 1 if self._is_applying else factor_for(self._canvas.zoom)
        if factor > 1 and (self._source is None or not self._source.is_of(self._photo, factor)):
            self._source = PreviewSource(self._photo, factor)
        self._handle = self._worker.submit(ChangeFace(request, self._source if factor > 1 else None))

    @Slot(object, object)
    def _on_finished(self, handle: JobHandle, result: Any) -> None:
        if handle is self._handle:
            self._take_changed(handle.job.source, result)
        elif isinstance(handle.job, ReadAttributes) and handle.job.photo is self._photo:
            self._take_read(*result)

    def _take_changed(self, source: PreviewSource | None, result: AttributeResult) -> None:
        self._handle = None
        self._show(result, 1 if source is None else source.factor)
        if self._is_behind or (self._is_applying and source is not None):
            self._change_face()
        elif self._is_applying:
            self._keep_preview()
        new = tuple(each for each in result.warnings if each not in self._said)
        if new:  # a slider that moves would say the same all the time
            self._said.update(new)
            self.message.emit(user_messages.completion_warnings(new))
        opened = self._document.photo
        if result.likeness is Likeness.DIFFERENT and opened is not None and opened not in self._warned_of:
            self._warned_of.add(opened)
            self.message.emit(user_messages.another_person())

    def _keep_preview(self) -> None:
        preview, distance = self._preview, self._distance
        self._is_applying = False
        if preview is not None:
            self._panel.settle()
            self._document.put_pixels(preview.patch, self.tr("Change attributes"))
            self._panel.meter.show_distance(distance)

    def _show(self, result: AttributeResult | None, factor: int = 1) -> None:
        preview = None if result is None else Preview(result.patch)
        self._document.preview.exchange(self._preview, preview)
        self._preview, self._preview_factor = preview, factor
        self._previewed = {} if result is None else result.request.changes
        self._distance = None if result is None else result.identity_distance
        self._panel.meter.show_distance(self._distance)

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
        kept = self._set_values.pop(face.landmarks.tobytes(), {})
        if kept and not self._panel.changes:
            self._panel.set_values(kept)
            self._follow_panel()

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
        self._set_values = {}
        self._look_anew()

    def _look_anew(self) -> None:
        self._face = None
        self._said.clear()
        self._show_note()
        self._follow_pixels()

    @Slot()
    def _follow_pixels(self) -> None:
        self._photo = self._source = None
        self._is_stale = True
        self.reset()
        if self._panel.is_seen:
            self._timer.start()

    @Slot()
    def _follow_faces(self) -> None:
        if self._document.faces.chosen is not self._chosen:
            if self._face is not None:
                self._set_values[self._face.landmarks.tobytes()] = self._panel.changes
            self._look_anew()

    @Slot()
    def _follow_zoom(self) -> None:
        is_finer = factor_for(self._canvas.zoom) < self._preview_factor
        if is_finer and self._preview is not None and self._handle is None:
            self._change_face()

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
