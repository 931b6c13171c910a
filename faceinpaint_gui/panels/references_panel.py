"""The other photos of the person, from which what is hidden may be taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.icons import themed_icon
from faceinpaint_gui.panels.sections import ActionButton, tool_button

THUMBNAIL_PX = 72
_PLACEHOLDER_MARGIN_PX = 24


class ReferenceList(QListWidget):
    """A row for each photo; files that are dropped on it join them, instead of being opened."""

    files_dropped = Signal(list)
    """Paths of files."""
    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAccessibleName(self.tr("Other photos of the person"))
        self.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(True)
        self.setAcceptDrops(True)
        self.setMinimumHeight(2 * THUMBNAIL_PX)

    def keyboardSearch(self, search: str) -> None:
        """Leaves letters to the keys of tools."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha():
            event.ignore()  # C is held to compare
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        # As for the window: a move would have the file manager remove the photo.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        margin = _PLACEHOLDER_MARGIN_PX
        area: QRect = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.placeholder)
        painter.end()

    @property
    def placeholder(self) -> str:
        """What is said while the list is empty."""
        return self.tr("Drop photos of the same person here. Dropped anywhere else, a photo is opened.")


class ReferencesPanel(QDockWidget):
    """A dock with the list, what is done with it, and the button that takes from it."""

    files_wanted = Signal()
    """Files are to be chosen."""
    tab_wanted = Signal(int)
    """The photo behind a tab is to join the list, by its number."""
    own_wanted = Signal()
    """Another face in the shown photo is to join the list."""
    removed = Signal(int)
    """A row is to be taken off the list."""
    used = Signal(int, bool)
    """A row was checked, or no longer is."""
    next_face_wanted = Signal(int)
    """The next face of a row is to be chosen."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Other photos"))
        self.setObjectName("references")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        note = QLabel(
            self.tr("What is marked is taken from other photos of the person: eyes, mouth, skin or hair.")
        )
        note.setProperty("role", "hint")
        note.setWordWrap(True)
        self.list = ReferenceList()
        self.add_menu = QMenu(self)
        self.add_button = QToolButton()
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add a photo"))
        self.add_button.setToolTip(self.tr("Add a photo from a file, from another tab, or from this photo"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_button.setMenu(self.add_menu)
        self.face_button = tool_button(actions.reference_face)
        self.remove_button = tool_button(actions.remove_reference)
        self.complete_button = ActionButton(actions.complete_from_reference, primary_icon="complete-from")
        rows = QHBoxLayout()
        rows.setSpacing(6)
        rows.addWidget(self.add_button)
        rows.addWidget(self.face_button, 1)
        rows.addWidget(self.remove_button, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(note)
        layout.addWidget(self.list, 1)
        layout.addLayout(rows)
        layout.addWidget(self.complete_button)
        self.setWidget(content)
        # Qt moves a dock behind another tab out of sight, where Tab would still reach it.
        self.visibilityChanged.connect(content.setEnabled)
        self.list.addActions([actions.reference_face, actions.remove_reference])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.itemActivated.connect(self._on_next_face)
        self.list.delete_pressed.connect(self._on_remove)
        actions.reference_face.triggered.connect(self._on_next_face)
        actions.remove_reference.triggered.connect(self._on_remove)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Takes on the colours of the current theme."""
        self.add_button.setIcon(themed_icon("open", self.palette()))

    @property
    def row(self) -> int:
        """The chosen row; -1 without any."""
        return self.list.currentRow()

    def show_choices(self, tabs: dict[int, str], has_photo: bool) -> None:
        """Fills the menu of the button that adds.

        Args:
            tabs: names of the photos behind other tabs, by their numbers.
            has_photo: a photo is shown.
        """
        self.add_menu.clear()
        self.add_menu.addAction(self.tr("&Files…")).triggered.connect(self.files_wanted)
        own = self.add_menu.addAction(self.tr("Another face in &this photo"))
        own.triggered.connect(self.own_wanted)
        own.setEnabled(has_photo)
        if tabs:
            self.add_menu.addSection(self.tr("Open photos"))
        for number, name in tabs.items():
            action = self.add_menu.addAction(name.replace("&", "&&"))
            action.setData(number)
            action.triggered.connect(self._on_tab)
        self.add_button.setEnabled(has_photo)

    def show_rows(self, rows: list[tuple[QPixmap, str, str, bool | None]]) -> None:
        """Shows the photos: of each a picture, its name, what there is to say, and whether it is used.

        One that cannot be used has None for that.
        """
        chosen = self.row
        with QSignalBlocker(self.list):
            self.list.clear()
            for pixmap, name, text, is_used in rows:
                icon = QIcon()
                for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
                    icon.addPixmap(pixmap, mode)  # a selected face keeps its colours
                item = QListWidgetItem(icon, f"{name}\n{text}" if text else name)
                item.setToolTip(f"{name}\n{text}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {text}")
                if is_used is not None:
                    item.setCheckState(Qt.CheckState.Checked if is_used else Qt.CheckState.Unchecked)
                self.list.addItem(item)
            self.list.setCurrentRow(min(max(chosen, 0), len(rows) - 1))

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        self.used.emit(self.list.row(item), item.checkState() is Qt.CheckState.Checked)

    @Slot()
    def _on_tab(self) -> None:
        action = self.sender()
        self.tab_wanted.emit(action.data())  # type: ignore[attr-defined]

    @Slot()
    def _on_next_face(self) -> None:
        if self.row >= 0:
            self.next_face_wanted.emit(self.row)

    @Slot()
    def _on_remove(self) -> None:
        if self.row >= 0:
            self.removed.emit(self.row)
