"""The window: menus, tool bar, canvas, dock and status bar, and what connects them to the document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faceinpaint_gui import dialogs
from faceinpaint_gui.actions import Actions
from faceinpaint_gui.canvas.canvas_view import CanvasView
from faceinpaint_gui.completion_commands import CompletionCommands
from faceinpaint_gui.completion_worker import CompletionWorker, EngineInfo, JobKind
from faceinpaint_gui.document import Document
from faceinpaint_gui.file_commands import FileCommands
from faceinpaint_gui.hold_to_compare import HoldToCompare
from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon
from faceinpaint_gui.menus import RecentMenu, fill_menu_bar
from faceinpaint_gui.panels.alternatives_panel import AlternativesPanel
from faceinpaint_gui.panels.generator_panel import GeneratorPanel
from faceinpaint_gui.panels.mask_panel import MaskPanel
from faceinpaint_gui.panels.message_bar import MessageBar
from faceinpaint_gui.panels.sections import ActionButton
from faceinpaint_gui.panels.welcome_panel import WelcomePanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.status_bar import EditorStatusBar
from faceinpaint_gui.theme import Theme

_DOCK_WIDTH_PX = 290


class MainWindow(QMainWindow):
    """Shows a document and lets it be edited."""

    shown = Signal()
    """The window has been painted for the first time."""

    def __init__(
        self, document: Document, worker: CompletionWorker, settings: Settings, theme: Theme
    ) -> None:
        super().__init__()
        self.document = document
        self.worker = worker
        self.settings = settings
        self.theme = theme
        self.actions_ = Actions(self)
        self.actions_.tint_icons()
        self._was_painted = False
        self._close_after_saving = False
        self._edits_may_go = False

        self.canvas = CanvasView(document)
        self.message_bar = MessageBar()
        self.mask_panel = MaskPanel(self.actions_, settings)
        self.generator_panel = GeneratorPanel(settings)
        self.alternatives_panel = AlternativesPanel(document, self.actions_)
        self.welcome_panel = WelcomePanel(self.actions_)
        self.files = FileCommands(document, worker, settings, self)
        self.completion = CompletionCommands(
            document, worker, self.generator_panel, self.actions_, settings, self
        )
        self.status = EditorStatusBar(worker, self.actions_)

        self._build_centre()
        self._build_dock()
        self._build_tool_bar()
        self._build_menus()
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self._connect()
        self._restore()

    # Building

    def _build_centre(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome_panel)
        self._pages.addWidget(self.canvas)
        self._centre = QWidget()
        layout = QVBoxLayout(self._centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.alternatives_panel)
        self.setCentralWidget(self._centre)
        actions = self.actions_
        self._centre.addActions(
            [actions.previous_alternative, actions.next_alternative, *actions.numbered_alternatives]
        )

    def _build_dock(self) -> None:
        sections = QWidget()
        layout = QVBoxLayout(sections)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(self.mask_panel)
        layout.addWidget(self.generator_panel)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(sections)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 8, 12, 12)
        buttons.setSpacing(8)
        self.complete_button = ActionButton(self.actions_.complete, primary_icon="complete")
        self.cancel_button = ActionButton(self.actions_.cancel)
        buttons.addWidget(self.complete_button, 2)
        buttons.addWidget(self.cancel_button, 1)
        content = QWidget()
        content_layout = QVBoxLayout(content)
        content_layout.setContentsMargins(0, 0, 0, 0)
        content_layout.setSpacing(0)
        content_layout.addWidget(scroll, 1)
        content_layout.addLayout(buttons)
        content.setMinimumWidth(_DOCK_WIDTH_PX)
        self._dock = QDockWidget(self.tr("Tools"))
        self._dock.setObjectName("tools")
        self._dock.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._dock.setWidget(content)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)

    def _build_tool_bar(self) -> None:
        actions = self.actions_
        bar = self.addToolBar(self.tr("Tool bar"))
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
        self.compare_button = QToolButton()
        self.compare_button.setText(self.tr("Compare"))
        self.compare_button.setAccessibleName(self.tr("Hold to see the original"))
        self.compare_button.setToolTip(self.tr("Hold to see the original (hold C or \\)"))
        self.compare_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for group in (
            (actions.open, actions.save, actions.save_as),
            (actions.undo, actions.redo),
            (actions.brush, actions.eraser, actions.show_mask),
            (actions.zoom_out, actions.zoom_in, actions.zoom_to_fit, actions.zoom_to_actual),
        ):
            bar.addActions(group)
            bar.addSeparator()
        bar.addWidget(self.compare_button)
        self._tool_bar = bar

    def _build_menus(self) -> None:
        self._recent_menu = RecentMenu(self.settings, self)
        shown_parts = (self._dock.toggleViewAction(), self._tool_bar.toggleViewAction())
        fill_menu_bar(self.menuBar(), self.actions_, self._recent_menu, shown_parts)

    def _connect(self) -> None:
        actions, document, worker = self.actions_, self.document, self.worker
        actions.open.triggered.connect(self.files.ask_to_open)
        actions.paste.triggered.connect(self.files.paste)
        actions.save.triggered.connect(self._save)
        actions.save_as.triggered.connect(self._save_as)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(document.undo_stack.undo)
        actions.redo.triggered.connect(document.undo_stack.redo)
        actions.brush.toggled.connect(self._choose_tool)
        actions.show_mask.toggled.connect(self._show_or_hide_mask)
        actions.clear_mask.triggered.connect(document.clear_mask)
        actions.invert_mask.triggered.connect(document.invert_mask)
        actions.grow_mask.triggered.connect(self._grow_mask)
        actions.shrink_mask.triggered.connect(self._shrink_mask)
        actions.load_mask.triggered.connect(self.files.ask_to_load_mask)
        actions.save_mask.triggered.connect(self.files.ask_to_save_mask)
        actions.zoom_in.triggered.connect(self.canvas.zoom_in)
        actions.zoom_out.triggered.connect(self.canvas.zoom_out)
        actions.zoom_to_fit.triggered.connect(self.canvas.fit)
        actions.zoom_to_actual.triggered.connect(self._zoom_to_actual)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.about.triggered.connect(self._show_about)
        for action in actions.themes.values():
            action.triggered.connect(self._choose_theme)
        self.mask_panel.brush_changed.connect(self._shape_brush)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.pixel_hovered.connect(self.status.show_pixel)
        self.canvas.files_dropped.connect(self.files.open_dropped)
        self.files.message.connect(self.message_bar.show_message)
        self.files.recent_files_changed.connect(self._recent_menu.refresh)
        self._recent_menu.chosen.connect(self.files.open)
        self.completion.message.connect(self.message_bar.show_message)
        self.completion.timed.connect(self.status.show_time)
        document.photo_changed.connect(self._follow_photo)
        document.modified_changed.connect(self.setWindowModified)
        document.results_changed.connect(self._follow_results)
        document.undo_stack.canUndoChanged.connect(self._follow_history)
        document.undo_stack.canRedoChanged.connect(self._follow_history)
        document.undo_stack.indexChanged.connect(self._follow_history)
        document.undo_stack.cleanChanged.connect(self._follow_title)
        worker.engine_ready.connect(self._follow_engine)
        worker.device_changed.connect(self._follow_device)
        worker.jobs_changed.connect(self._follow_jobs)
        self._compare = HoldToCompare(self, self.compare_button)
        self._compare.changed.connect(self.canvas.set_showing_original)
        self.theme.changed.connect(self._refresh_theme)

    def _restore(self) -> None:
        settings = self.settings
        self.resize(1280, 860)
        self.restoreGeometry(settings.window_geometry)
        self.restoreState(settings.window_state)
        self.actions_.show_mask.setChecked(settings.shows_mask)
        self.actions_.themes[self.theme.choice].setChecked(True)
        self._shape_brush(self.mask_panel.radius_px, self.mask_panel.hardness)
        self._refresh_theme()
        self._follow_photo()
        self._follow_history()

    # What actions do

    def _save(self) -> None:
        self.files.save()

    def _save_as(self) -> None:
        self.files.save_as()

    def _choose_tool(self, is_brush: bool) -> None:
        self.canvas.set_tool(self.canvas.brush if is_brush else self.canvas.eraser)

    def _shape_brush(self, radius_px: float, hardness: float) -> None:
        self.canvas.set_brush_radius(radius_px)
        self.canvas.set_brush_hardness(hardness)

    def _show_or_hide_mask(self) -> None:
        # Over a fresh completion the mask would cover what is to be judged; the next stroke brings it back.
        is_wanted = self.actions_.show_mask.isChecked()
        self.canvas.set_mask_shown(is_wanted and not self.document.alternatives)

    def _grow_mask(self) -> None:
        self.document.grow_mask(self.mask_panel.grow_px)

    def _shrink_mask(self) -> None:
        self.document.shrink_mask(self.mask_panel.grow_px)

    def _zoom_to_actual(self) -> None:
        self.canvas.set_zoom(1.0)

    def _choose_theme(self) -> None:
        for choice, action in self.actions_.themes.items():
            if action.isChecked():
                self.settings.theme = choice
                self.theme.choose(choice)

    def _show_shortcuts(self) -> None:
        held = [
            (self.tr("1 … 9"), self.tr("Show the alternative of that number")),
            (self.tr("C or \\"), self.tr("Hold to see the original")),
            (self.tr("Space + drag"), self.tr("Move the photo")),
            (self.tr("Wheel"), self.tr("Zoom at the pointer")),
            (self.tr("Right button"), self.tr("Erase")),
            (self.tr("Shift + click"), self.tr("Straight line from the last stroke")),
        ]
        dialogs.ShortcutsDialog(self, self.actions_.all(), held).exec()

    def _show_about(self) -> None:
        engine = self.completion.engine
        dialogs.show_about(self, engine.generators if engine else ())

    # Following the document, the worker and the theme

    def _follow_photo(self) -> None:
        has_photo = self.document.photo is not None
        self._pages.setCurrentWidget(self.canvas if has_photo else self.welcome_panel)
        if has_photo:
            self.canvas.setFocus()
        actions = self.actions_
        for action in (
            actions.save,
            actions.save_as,
            actions.clear_mask,
            actions.invert_mask,
            actions.grow_mask,
            actions.shrink_mask,
            actions.load_mask,
            actions.save_mask,
            actions.zoom_in,
            actions.zoom_out,
            actions.zoom_to_fit,
            actions.zoom_to_actual,
        ):
            action.setEnabled(has_photo)
        self.compare_button.setEnabled(has_photo)
        self._follow_results()
        self._follow_title()

    def _follow_title(self) -> None:
        name = self.tr("{0}[*] – faceinpaint").format(self.files.photo_name)
        self.setWindowTitle(name if self.document.photo is not None else self.tr("faceinpaint"))
        self.setWindowFilePath(str(self.document.path or ""))
        self.setWindowModified(self.document.is_modified)

    def _follow_results(self) -> None:
        count = len(self.document.alternatives)
        actions = self.actions_
        for index, action in enumerate(actions.numbered_alternatives):
            action.setEnabled(index < count)
        actions.previous_alternative.setEnabled(self.document.chosen_index > 0)
        actions.next_alternative.setEnabled(self.document.chosen_index < count - 1)
        self._show_or_hide_mask()

    def _follow_history(self) -> None:
        stack = self.document.undo_stack
        for action, can, text in (
            (self.actions_.undo, stack.canUndo(), self.tr("Undo {0}").format(stack.undoText())),
            (self.actions_.redo, stack.canRedo(), self.tr("Redo {0}").format(stack.redoText())),
        ):
            action.setEnabled(can)
            action.setText(f"&{text.strip()}")

    def _follow_engine(self, info: EngineInfo) -> None:
        self._follow_device(info.device)

    def _follow_device(self, device: str) -> None:
        self.status.show_device(self.generator_panel.title_of_device(device))

    def _follow_jobs(self) -> None:
        if self._close_after_saving and not self.worker.is_busy(JobKind.WRITE_PHOTO, JobKind.WRITE_MASK):
            self._close_after_saving = False
            self.close()

    def _refresh_theme(self) -> None:
        self.actions_.tint_icons()
        self.compare_button.setIcon(themed_icon("compare", self.palette()))
        self.message_bar.refresh_theme()
        self.welcome_panel.refresh_theme()

    # Window events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.shown.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.open_dropped(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about unsaved edits, lets a file that is being written be finished, and ends the thread."""
        if self.worker.is_busy(JobKind.WRITE_PHOTO, JobKind.WRITE_MASK):
            self._close_after_saving = True
            event.ignore()
        elif self.document.is_modified and not self._edits_may_go:
            event.ignore()
            self.files.after_saving_or_discarding(self._close_without_asking)
        else:
            self._store()
            self.worker.close()
            event.accept()

    def _close_without_asking(self) -> None:
        self._edits_may_go = True
        self.close()

    def _store(self) -> None:
        settings = self.settings
        settings.window_geometry = self.saveGeometry()
        settings.window_state = self.saveState()
        settings.shows_mask = self.actions_.show_mask.isChecked()
        self.mask_panel.store(settings)
        self.generator_panel.store(settings)
