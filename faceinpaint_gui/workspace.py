"""What ties document, canvas, worker and commands to the window, once that is on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction

from faceinpaint_gui import user_messages
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.canvas.canvas_with_strip import CanvasWithStrip
from faceinpaint_gui.canvas.compare import CompareMode
from faceinpaint_gui.canvas.mask_tools import MaskTool
from faceinpaint_gui.commands.attributes import AttributeCommands
from faceinpaint_gui.commands.batch import BatchCommands
from faceinpaint_gui.commands.canvas import CanvasCommands
from faceinpaint_gui.commands.completion import CompletionCommands
from faceinpaint_gui.commands.export import ExportCommands
from faceinpaint_gui.commands.face_frame import FaceFrameCommands
from faceinpaint_gui.commands.files import FileCommands
from faceinpaint_gui.commands.generation import GenerationCommands
from faceinpaint_gui.commands.live_preview import LivePreview
from faceinpaint_gui.commands.masks import MaskCommands
from faceinpaint_gui.commands.recipes import RecipeCommands
from faceinpaint_gui.commands.recovery import RecoveryCommands
from faceinpaint_gui.commands.references import ReferenceCommands
from faceinpaint_gui.commands.screen import ScreenCommands
from faceinpaint_gui.dialogs import questions
from faceinpaint_gui.document import Document
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.files.file_watch import FileWatch
from faceinpaint_gui.files.open_photos import OpenPhotos
from faceinpaint_gui.files.photo_locks import PhotoLocks
from faceinpaint_gui.history.history_packing import HistoryPacking
from faceinpaint_gui.main_window import MainWindow
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from faceinpaint_gui.panels.hint_bar import HintBar
from faceinpaint_gui.panels.photo_tabs import PhotoTabs
from faceinpaint_gui.recovery import Recovery
from faceinpaint_gui.settings import Settings, data_folder
from faceinpaint_gui.worker.completion_jobs import CompletionJob
from faceinpaint_gui.worker.engine_access import EngineAccess
from faceinpaint_gui.worker.engine_state import StartEngine
from faceinpaint_gui.worker.job import Job, JobHandle, WriteJob
from faceinpaint_gui.worker.worker import Worker


class Workspace(QObject):
    """Photos being edited in one window."""

    def __init__(self, window: MainWindow, settings: Settings, engine: EngineAccess | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._close_after_saving = False
        self._edits_may_go = False
        self.current = CurrentDocument(parent=self)
        self.worker = Worker(engine, self)
        self.canvas = CanvasView(self.current)
        colours = self.canvas.screen_colours
        self.alternatives_panel = AlternativesPanel(self.current, window.actions_, colours)
        self.screen = ScreenCommands(colours, window.actions_, settings, window)
        self.photos = OpenPhotos(self.current, self)
        self.tabs = PhotoTabs(self.photos)
        self.watch = FileWatch(self.current, self.photos, self.worker, self)
        self.locks = PhotoLocks(data_folder() / "in-use", self.photos, self)
        self.files = FileCommands(
            self.current, self.photos, self.worker, self.watch, self.locks, settings, window
        )
        self.completion = CompletionCommands(
            self.current, self.photos, self.worker, window.generator_panel, window.actions_, settings, self
        )
        self.references = ReferenceCommands(
            self.current,
            self.photos,
            self.worker,
            self.completion,
            window.references_panel,
            window.actions_,
            settings,
            window,
        )
        self.masks = MaskCommands(self.current, self.worker, self.files, window.actions_, settings, window)
        self.batch = BatchCommands(self.current, self.worker, self.files, self.masks, settings, window)
        self.history_packing = HistoryPacking(self.current, self.worker, self)
        self.live_preview = LivePreview(
            self.current, self.canvas, self.worker, window.generator_panel, window.actions_, self
        )
        self.attributes = AttributeCommands(
            self.current, self.canvas, self.worker, window.attributes_panel, window.actions_, self
        )
        self.canvas_size = CanvasCommands(self.current, window.generator_panel, colours, window)
        self.generation = GenerationCommands(self.worker, self.photos, window)
        self.face_frame = FaceFrameCommands(
            self.current, self.worker, self.canvas, window.actions_, settings, self
        )
        actions = window.actions_
        self._tools: dict[QAction, MaskTool] = {
            actions.brush: self.canvas.brush,
            actions.eraser: self.canvas.eraser,
            actions.rectangle: self.canvas.rectangle,
            actions.ellipse: self.canvas.ellipse,
            actions.lasso: self.canvas.lasso,
            actions.polygon: self.canvas.polygon,
            actions.restore_brush: self.canvas.restore_brush,
            actions.paint_from: self.canvas.combine_brush,
            actions.edit_faces: self.canvas.faces,
        }
        self.recipes = RecipeCommands(self.current, self.photos, self.worker, self.files, settings, window)
        self.exports = ExportCommands(self.current, self.worker, self.files, settings, window)
        self.recovery = Recovery(data_folder() / "open", self.photos, self)
        self.recovery_commands = RecoveryCommands(self.recovery, self.files, window)
        self.hints = HintBar(self.current, settings, window.theme)
        page = CanvasWithStrip(self.canvas, self.alternatives_panel)
        window.install(self.tabs, page, self.hints, self._may_close)
        self._connect_actions()
        self._connect_state()
        self._shape_brush(window.mask_panel.radius_px, window.mask_panel.hardness)
        self._follow_pen_pressure()
        self._follow_settings()
        self.canvas.set_mask_color(window.mask_panel.color)
        self._follow_photo()
        self._follow_history()

    def start(self, device: str, photo: Path | None, mask: Path | None, *, is_in_place: bool = False) -> None:
        """Opens what the command line names, and loads the networks."""
        # The photo first: it is there in a moment, while the networks' library takes a second to load.
        if photo is not None:
            and_then = None if mask is None else partial(self.masks.load, mask)
            self.files.open(photo, and_then, is_in_place=is_in_place)
        self.worker.submit(StartEngine(device))
        self.recovery_commands.offer()

    def end(self) -> None:
        """Ends the threads; for when the window is gone without having been closed. Edits are kept."""
        self.recovery.close(removes=not self.photos.modified)
        self.locks.close()
        self.worker.close()
        self.batch.end()

    @property
    def document(self) -> Document:
        """The document that is shown."""
        return self.current.document

    # Building

    def _connect_actions(self) -> None:
        actions, panel = self._window.actions_, self._window.mask_panel
        canvas, files = self.canvas, self.files
        actions.open.triggered.connect(files.ask_to_open)
        actions.paste.triggered.connect(files.paste)
        actions.extend_canvas.triggered.connect(self.canvas_size.ask)
        actions.crop.triggered.connect(self.canvas_size.ask_to_crop)
        actions.turn_left.triggered.connect(self.canvas_size.turn_left)
        actions.turn_right.triggered.connect(self.canvas_size.turn_right)
        actions.flip_across.triggered.connect(self.canvas_size.flip_across)
        actions.flip_down.triggered.connect(self.canvas_size.flip_down)
        actions.new_faces.triggered.connect(self.generation.show)
        actions.save.triggered.connect(lambda: files.save())
        actions.save_as.triggered.connect(lambda: files.save_as())
        actions.export.triggered.connect(self.exports.ask_to_export)
        actions.open_recipe.triggered.connect(self.recipes.ask_to_open)
        actions.save_recipe.triggered.connect(self.recipes.ask_to_save)
        actions.batch.triggered.connect(self.batch.show)
        actions.next_photo.triggered.connect(lambda: files.open_neighbour(+1))
        actions.previous_photo.triggered.connect(lambda: files.open_neighbour(-1))
        actions.next_tab.triggered.connect(lambda: self.photos.step(1))
        actions.previous_tab.triggered.connect(lambda: self.photos.step(-1))
        actions.close_photo.triggered.connect(files.close_current)
        self.tabs.close_requested.connect(files.close_at)
        actions.undo.triggered.connect(lambda: self.document.undo_stack.undo())
        actions.redo.triggered.connect(lambda: self.document.undo_stack.redo())
        actions.tools.triggered.connect(self._choose_tool)
        actions.set_face_frame.toggled.connect(self._choose_tool)
        actions.show_mask.toggled.connect(self._show_or_hide_mask)
        actions.clear_mask.triggered.connect(lambda: self.document.mask.clear())
        actions.invert_mask.triggered.connect(lambda: self.document.mask.invert())
        actions.grow_mask.triggered.connect(lambda: self.document.mask.grow(panel.grow_px))
        actions.shrink_mask.triggered.connect(lambda: self.document.mask.shrink(panel.grow_px))
        actions.feather_mask.triggered.connect(lambda: self.document.mask.feather(panel.grow_px))
        actions.fill_holes.triggered.connect(lambda: self.document.mask.fill_holes())
        actions.pen_pressure.toggled.connect(self._follow_pen_pressure)
        actions.zoom_in.triggered.connect(canvas.zoom_in)
        actions.zoom_out.triggered.connect(canvas.zoom_out)
        actions.zoom_to_fit.triggered.connect(canvas.fit)
        actions.zoom_to_actual.triggered.connect(lambda: canvas.set_zoom(1.0))
        actions.compare_split.toggled.connect(self._compare)
        actions.compare_side.toggled.connect(self._compare)
        actions.about.triggered.connect(self._show_about)

    def _connect_state(self) -> None:
        window, current, worker, files = self._window, self.current, self.worker, self.files
        window.mask_panel.brush_changed.connect(self._shape_brush)
        window.mask_panel.color_changed.connect(self.canvas.set_mask_color)
        self.canvas.brush_changed.connect(window.mask_panel.show_brush)
        window.compare.changed.connect(self.canvas.set_showing_original)
        window.settings_changed.connect(self._follow_settings)
        window.files_dropped.connect(files.open_dropped)
        window.recent_menu.chosen.connect(files.open)
        window.welcome_panel.chosen.connect(files.open)
        window.welcome_panel.sample_requested.connect(files.open_sample)
        self.canvas.zoom_changed.connect(window.status.show_zoom)
        self.canvas.pixel_hovered.connect(window.status.show_pixel)
        for commands in (
            files,
            self.canvas_size,
            self.recovery_commands,
            self.exports,
            self.recipes,
            self.masks,
            self.completion,
            self.references,
            self.attributes,
            self.generation,
            self.face_frame,
            self.screen,
        ):
            commands.message.connect(window.message_bar.show_message)
        files.replacing.connect(self.completion.cancel_shown)
        files.recent_files_changed.connect(window.recent_menu.refresh)
        files.recent_files_changed.connect(window.welcome_panel.refresh_recent)
        self.face_frame.hint_changed.connect(self._follow_jobs)
        self.completion.timed.connect(window.status.show_time)
        current.photo_changed.connect(self._follow_photo)
        current.completions_changed.connect(self._show_or_hide_mask)
        current.history_changed.connect(self._follow_history)
        self.photos.changed.connect(self._follow_title)
        worker.engine.changed.connect(self._follow_engine)
        worker.engine.device_changed.connect(self._follow_engine)
        worker.failed.connect(self._show_failure)
        worker.progressed.connect(window.status.show_progress)
        worker.jobs_changed.connect(self._follow_jobs)

    # What actions do

    @Slot()
    def _choose_tool(self) -> None:
        actions, canvas = self._window.actions_, self.canvas
        if actions.set_face_frame.isChecked():
            canvas.set_tool(canvas.picker)
        else:
            canvas.set_tool(self._tools[actions.tools.checkedAction()])
        self._show_or_hide_mask()

    @Slot(float, float)
    def _shape_brush(self, radius_px: float, hardness: float) -> None:
        self.canvas.set_brush_radius(radius_px)
        self.canvas.set_brush_hardness(hardness)

    @Slot()
    def _show_or_hide_mask(self) -> None:
        # Over a fresh completion the mask would cover what is to be judged; the next stroke brings it back.
        # Under the restore brush it would cover what comes back.
        is_wanted = self._window.actions_.show_mask.isChecked()
        is_restoring = self.canvas.tool is self.canvas.restore_brush
        self.canvas.set_mask_shown(
            is_wanted and not is_restoring and not self.document.completions.alternatives
        )

    @Slot()
    def _follow_pen_pressure(self) -> None:
        self.canvas.brush_shape.follows_pressure = self._window.actions_.pen_pressure.isChecked()

    @Slot()
    def _compare(self) -> None:
        actions = self._window.actions_
        if actions.compare_split.isChecked():
            mode = CompareMode.SPLIT
        else:
            mode = CompareMode.SIDE_BY_SIDE if actions.compare_side.isChecked() else CompareMode.OFF
        self.canvas.set_compare_mode(mode)

    @Slot()
    def _show_about(self) -> None:
        info = self.worker.engine.info
        questions.show_about(self._window, info.generators if info else ())

    # Following settings, document and worker

    @Slot()
    def _follow_settings(self) -> None:
        self.photos.limit_history(self._settings.history_mb * 2**20)
        self.screen.follow()

    @Slot()
    def _follow_photo(self) -> None:
        self._window.history_panel.show_stack(self.document.undo_stack)
        self._follow_title()
        self._follow_jobs()
        if self.document.photo is not None:
            self.canvas.setFocus()
        self._show_or_hide_mask()

    @Slot()
    def _follow_title(self) -> None:
        title = self.document.name if self.document.photo is not None else ""
        self._window.show_photo(title, self.document.path)
        self._window.setWindowModified(self.document.is_modified)

    @Slot()
    def _follow_history(self) -> None:
        stack, actions = self.document.undo_stack, self._window.actions_
        actions.undo.setEnabled(stack.canUndo())
        actions.undo.setText(self.tr("&Undo {0}").format(stack.undoText()).strip())
        actions.redo.setEnabled(stack.canRedo())
        actions.redo.setText(self.tr("&Redo {0}").format(stack.redoText()).strip())

    @Slot()
    def _follow_engine(self) -> None:
        info = self.worker.engine.info
        if info is not None:
            self._window.status.show_device(info.devices[info.device])
            self._window.mask_panel.show_parts(info.marks_parts)
            self._window.mask_panel.show_proposal(info.proposes_masks)

    @Slot(object)
    def _show_failure(self, handle: JobHandle) -> None:
        show = self._window.message_bar.show_message
        if handle.traceback:
            is_start = isinstance(handle.job, StartEngine)
            show(user_messages.networks_not_loaded() if is_start else user_messages.mistake())
        elif handle.job.tells_failure:
            show(user_messages.failure(handle.problem))

    @Slot()
    def _follow_jobs(self) -> None:
        self._window.status.show_activity(
            self._activity(),
            self.worker.is_busy(CompletionJob),
            self.completion.photo_behind,
        )
        if self._close_after_saving and not self.worker.is_busy(WriteJob):
            self._close_after_saving = False
            self._window.close()

    def _activity(self) -> str:
        """Says what goes on: a completion before all others, of these the one that is running."""
        jobs = [*self.worker.pending(CompletionJob), *self.worker.pending(Job)]
        text = next((job.activity for job in jobs if job.activity), "")
        return QCoreApplication.translate("jobs", text) if text else self.face_frame.hint

    # Closing

    def _may_close(self) -> bool:
        """Asks about unsaved edits, lets a file that is being written be finished, and ends the thread."""
        if self.worker.is_busy(WriteJob):
            self._close_after_saving = True
            return False
        if self.photos.modified and not self._edits_may_go:
            self.files.after_saving_or_discarding_all(self._close_without_asking)
            if not self._edits_may_go:
                return False
        if self.batch.unsaved and not questions.ask_to_drop_results(self._window, self.batch.unsaved):
            return False
        # A completion ends at its next step only: nobody should have to watch that.
        self._window.hide()
        self.recovery.close()
        self.locks.close()
        self.worker.close()
        self.batch.end()
        return True

    def _close_without_asking(self) -> None:
        """The edits are saved, or may be lost. In a closeEvent close() does nothing: that event goes on."""
        self._edits_may_go = True
        self._window.close()
