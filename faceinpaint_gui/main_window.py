"""The window: menus, tool bar, dock, message bar and status bar. It knows no photo.

Nothing that is imported here imports numpy, OpenCV or Pillow: these take longer to load than a window takes
to appear, so that `workspace` brings them in once the window is on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QStackedWidget,
    QStyle,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.actions.hold_to_compare import HoldToCompare
from faceinpaint_gui.actions.key_bindings import KeyBindings
from faceinpaint_gui.actions.menus import RecentMenu, fill_menu_bar, groups_of
from faceinpaint_gui.dialogs.settings_dialog import SettingsDialog
from faceinpaint_gui.dialogs.shortcuts_dialog import ShortcutsDialog
from faceinpaint_gui.icons import TOOL_ICON_PX, themed_icon
from faceinpaint_gui.panels.attributes_panel import AttributesPanel
from faceinpaint_gui.panels.generator_panel import GeneratorPanel
from faceinpaint_gui.panels.history_panel import HistoryPanel
from faceinpaint_gui.panels.layouts import NO_MARGINS, column_of, row_of
from faceinpaint_gui.panels.mask_panel import MaskPanel
from faceinpaint_gui.panels.message_bar import MessageBar
from faceinpaint_gui.panels.references_panel import ReferencesPanel
from faceinpaint_gui.panels.sections import ActionButton, ScrolledColumn, prepare_buttons, tool_button
from faceinpaint_gui.panels.welcome_panel import WelcomePanel
from faceinpaint_gui.settings import Settings
from faceinpaint_gui.status_bar import EditorStatusBar
from faceinpaint_gui.theme import Theme

_DOCK_WIDTH_PX = 290
_FIRST_SIZE = QSize(1280, 860)


class MainWindow(QMainWindow):
    """The frame in which a `Workspace` puts its canvas."""

    shown = Signal()
    """The window has been painted for the first time."""
    settings_changed = Signal()
    """The user changed settings; what the window itself shows of them is done."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the window."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self.theme = theme
        self._was_painted = False
        self._may_close: Callable[[], bool] | None = None

        self.actions_ = Actions(self)
        # Before any button tells its size, which without an icon is that of its text.
        self.actions_.tint_icons()
        self.message_bar = MessageBar()
        self.mask_panel = MaskPanel(self.actions_, settings)
        self.generator_panel = GeneratorPanel(settings)
        self.attributes_panel = AttributesPanel(self.actions_)
        self.references_panel = ReferencesPanel(self.actions_)
        self.history_panel = HistoryPanel()
        self.recent_menu = RecentMenu(settings, self)
        self.status = EditorStatusBar(self.actions_)
        self.welcome_panel = WelcomePanel(self.actions_, settings)
        self._build_centre()
        self._build_dock()
        self._build_tool_bar()
        self._build_tool_palette()
        self.setStatusBar(self.status)
        parts = (
            self._dock,
            self.references_panel,
            self.attributes_panel,
            self.history_panel,
            self._tool_bar,
            self._tool_palette,
        )
        shown_parts = [part.toggleViewAction() for part in parts]
        for part, action in zip(parts, shown_parts, strict=True):
            action.setObjectName(f"show_{part.objectName()}")
            action.setStatusTip(self.tr("Show or hide this part of the window"))
        fill_menu_bar(self.menuBar(), self.actions_, self.recent_menu, shown_parts)
        self.key_bindings = KeyBindings([*self.actions_.all(), *shown_parts], settings, self)
        self.compare = HoldToCompare(self, self.compare_button)
        self.setAcceptDrops(True)
        self.recent_menu.cleared.connect(self.welcome_panel.refresh_recent)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.settings.triggered.connect(self._ask_settings)
        self.actions_.shortcuts.triggered.connect(self._show_shortcuts)
        for action in self.actions_.themes.values():
            action.triggered.connect(self._choose_theme)
        theme.changed.connect(self._refresh_theme)
        self._restore()

    def install(
        self,
        tabs: QWidget,
        canvas: QWidget,
        hints: QWidget,
        may_close: Callable[[], bool],
    ) -> None:
        """Takes in what needs a document.

        Args:
            tabs: stand above the canvas.
            canvas: shown in place of the welcome once there is a photo.
            hints: stand below the canvas.
            may_close: asked before the window closes; False keeps it open.
        """
        self._centre_layout.insertWidget(0, tabs)
        self._pages.addWidget(canvas)
        self._centre_layout.addWidget(hints)
        self._may_close = may_close

    def show_photo(self, title: str, path: Path | None) -> None:
        """Shows the canvas under the name of its photo; with an empty title, the welcome."""
        has_photo = bool(title)
        self._pages.setCurrentIndex(1 if has_photo else 0)
        for action in self.actions_.for_photos:
            action.setEnabled(has_photo)
        self.compare_button.setEnabled(has_photo)
        self.setWindowTitle(self.tr("{0}[*] – faceinpaint").format(title) if has_photo else "faceinpaint")
        self.setWindowFilePath(str(path or ""))

    # Building

    def _build_centre(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome_panel)
        centre = QWidget()
        self._centre_layout = column_of(
            self.message_bar, (self._pages, 1), within=centre, spacing_px=0, margins_px=NO_MARGINS
        )
        self.setCentralWidget(centre)
        centre.addActions(self.actions_.for_alternatives)

    def _build_dock(self) -> None:
        sections = QWidget()
        panels = self.mask_panel, self.generator_panel
        column_of(*panels, None, within=sections, spacing_px=10, margins_px=(12, 8, 12, 8))
        scroll = ScrolledColumn(sections)
        scroll.setObjectName("tools_scroll")
        self.complete_button = ActionButton(self.actions_.complete, primary_icon="complete")
        self.cancel_button = ActionButton(self.actions_.cancel)
        buttons = row_of(
            (self.complete_button, 2),
            tool_button(self.actions_.live_preview, has_text=False),
            (self.cancel_button, 1),
            spacing_px=8,
            margins_px=(12, 8, 12, 12),
        )
        content = QWidget()
        column = column_of((scroll, 1), buttons, within=content, spacing_px=0, margins_px=NO_MARGINS)
        column.addStrut(_DOCK_WIDTH_PX)
        self._dock = QDockWidget(self.tr("Tools"))
        self._dock.setObjectName("tools")
        self._dock.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._dock.setWidget(content)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        for panel in (self.references_panel, self.attributes_panel, self.history_panel):
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
            self.tabifyDockWidget(self._dock, panel)
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self._dock.raise_()

    def _build_tool_bar(self) -> None:
        actions = self.actions_
        bar = self.addToolBar(self.tr("Tool bar"))
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
        self.compare_button = QToolButton()
        self.compare_button.setText(self.tr("Compare"))
        self.compare_button.setIcon(themed_icon("compare", self.palette()))
        self.compare_button.setAccessibleName(self.tr("Hold to see the original"))
        self.compare_button.setToolTip(self.tr("Hold to see the original (hold C or \\)"))
        self.compare_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for group in (
            (actions.open, actions.save, actions.save_as),
            (actions.undo, actions.redo),
            (actions.show_mask,),
            (actions.zoom_out, actions.zoom_in, actions.zoom_to_fit, actions.zoom_to_actual),
        ):
            bar.addActions(group)
            bar.addSeparator()
        bar.addWidget(self.compare_button)
        bar.addActions([actions.compare_split, actions.compare_side])
        prepare_buttons(bar)
        self._tool_bar = bar

    def _build_tool_palette(self) -> None:
        palette = QToolBar(self.tr("Tool palette"))
        palette.setObjectName("tool_palette")
        palette.setMovable(False)
        palette.setIconSize(QSize(TOOL_ICON_PX, TOOL_ICON_PX))
        palette.addActions(self.actions_.tools.actions())
        palette.addActions([self.actions_.set_face_frame, self.actions_.remove_face_frame])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, palette)
        prepare_buttons(palette)
        self._tool_palette = palette

    # What is remembered

    def _restore(self) -> None:
        settings = self._settings
        # Complete, at the bottom, must not begin below the screen of a small laptop.
        frame = QSize(0, self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - frame))
        self.restoreGeometry(settings.window_geometry)
        self.restoreState(settings.window_state)
        self.actions_.show_mask.setChecked(settings.shows_mask)
        self.actions_.live_preview.setChecked(settings.live_preview)
        self._show_theme_choice()
        self.show_photo("", None)

    def _store(self) -> None:
        settings = self._settings
        settings.window_geometry = self.saveGeometry()
        settings.window_state = self.saveState()
        settings.shows_mask = self.actions_.show_mask.isChecked()
        settings.live_preview = self.actions_.live_preview.isChecked()
        self.mask_panel.store(settings)
        self.generator_panel.store(settings)

    # Actions that need no document

    @Slot()
    def _choose_theme(self) -> None:
        for choice, action in self.actions_.themes.items():
            if action.isChecked():
                self._settings.theme = choice
                self.theme.choose(choice)

    def _show_theme_choice(self) -> None:
        self.actions_.themes[self.theme.choice].setChecked(True)

    @Slot()
    def _refresh_theme(self) -> None:
        self.actions_.tint_icons()
        self.compare_button.setIcon(themed_icon("compare", self.palette()))
        self.message_bar.refresh_theme()
        self.references_panel.refresh_theme()
        self.welcome_panel.refresh_theme()

    @Slot()
    def _ask_settings(self) -> None:
        self._store()
        panel = self.generator_panel
        dialog = SettingsDialog(self, self._settings, panel.devices, panel.device)
        if not dialog.exec():
            return
        settings = self._settings
        self.theme.choose(settings.theme)
        self._show_theme_choice()
        self.mask_panel.load(settings)
        panel.load(settings)
        self.actions_.live_preview.setChecked(settings.live_preview)
        if dialog.device is not None and dialog.device != panel.device:
            panel.device_chosen.emit(dialog.device)
        self.settings_changed.emit()

    @Slot()
    def _show_shortcuts(self) -> None:
        groups = groups_of(self.menuBar(), self.key_bindings.actions)
        ShortcutsDialog(self, self.key_bindings, groups).exec()

    # Window events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.shown.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        # Shift proposes a move, after which the file manager would remove the photo.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self._store()
        event.accept()
