"""The window of a batch: what to complete and how, the queue, and what was made of each photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QWidget,
)

from faceinpaint_gui.batch.batch_delegates import QueueDelegate, ResultDelegate
from faceinpaint_gui.batch.batch_model import BatchItem, BatchModel, ItemState, ResultsModel, Role
from faceinpaint_gui.batch.mask_choice import MaskChoice
from faceinpaint_gui.panels.layouts import column_of, hint_label, label_for, row_of
from faceinpaint_gui.panels.sections import heading

_FIRST_SIZE = QSize(1180, 780)
_GRID_SPACING_PX = 4
_PROGRESS_PX = 8


class BatchWindow(QDialog):
    """Shows a `BatchModel`; `faceinpaint_gui.commands.batch` does what its buttons ask for."""

    dropped = Signal(list)
    """Paths of photos and folders that were dropped on the window."""

    def __init__(self, model: BatchModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Batch"))
        self._model = model
        self._results = ResultsModel(model)
        self._queue_delegate, self._result_delegate = QueueDelegate(model), ResultDelegate(model)
        self.mask_choice = MaskChoice()
        self._build_buttons()
        self._build_fields()
        self.queue = self._list(self.tr("Queue"))
        self.queue.setModel(model)
        self.queue.setItemDelegate(self._queue_delegate)
        self.queue.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid = self._list(self.tr("Results"))
        self.grid.setModel(self._results)
        self.grid.setItemDelegate(self._result_delegate)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setSpacing(_GRID_SPACING_PX)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(_PROGRESS_PX)
        self.note = hint_label(
            self.tr("Add photos, or drop photos and folders here; say how they are marked, and start.")
        )
        self._lay_out()
        self.setAcceptDrops(True)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        for view in (self.queue, self.grid):
            view.selectionModel().selectionChanged.connect(self.refresh)
        for key, button in (("A", self.accept_button), ("R", self.reject_button), ("N", self.retry_button)):
            QShortcut(QKeySequence(key), self.grid, button.click, context=Qt.ShortcutContext.WidgetShortcut)
        model.rowsInserted.connect(self.refresh)
        model.rowsRemoved.connect(self.refresh)
        model.dataChanged.connect(self.refresh)
        self.refresh()

    # Building

    def _build_buttons(self) -> None:
        self.photos_button = self._button(self.tr("Add &photos…"), self.tr("Choose photos"))
        self.folder_button = self._button(
            self.tr("Add f&older…"), self.tr("Add the photos of a folder, without their masks")
        )
        self.remove_button = self._button(
            self.tr("Remo&ve"), self.tr("Take the chosen photos off the queue; their files stay")
        )
        self.set_mask_button = self._button(
            self.tr("&Use for the chosen photos"),
            self.tr("Photos that are chosen in the queue get this mask, and wait to be completed with it"),
        )
        self.output_button = self._button(self.tr("&Choose…"), self.tr("Choose where accepted results go"))
        self.start_button = self._button(self.tr("&Start"), self.tr("Complete the photos that wait"))
        self.start_button.setProperty("primary", True)
        self.cancel_button = self._button(
            self.tr("Cance&l"), self.tr("Stop; what was made so far stays to be looked at")
        )
        self.accept_button = self._button(
            self.tr("&Accept"), self.tr("Save the chosen results (A); nothing is overwritten")
        )
        self.reject_button = self._button(self.tr("&Reject"), self.tr("Do not save the chosen results (R)"))
        self.retry_button = self._button(
            self.tr("A&nother alternative"), self.tr("Complete the chosen photos anew, with other seeds (N)")
        )
        self.edit_button = self._button(
            self.tr("Open in the &editor"),
            self.tr("Open the chosen photo, with its mask if it has one, to do it by hand"),
        )
        self.accept_all_button = self._button(
            self.tr("Accept all o&thers"), self.tr("Save all results that were not rejected")
        )

    def _build_fields(self) -> None:
        self.deep_box = QCheckBox(self.tr("with the folders &inside it"))
        self.output_field = QLineEdit()
        self.output_field.setAccessibleName(self.tr("Folder for accepted results"))
        self.output_field.setPlaceholderText(self.tr("a folder for accepted results"))
        self.pattern_field = QLineEdit("{name}_completed")
        self.pattern_field.setAccessibleName(self.tr("Names of results"))
        self.pattern_field.setToolTip(
            self.tr("{name} stands for the name of the photo; an ending such as .png chooses the format")
        )

    def _lay_out(self) -> None:
        sources = row_of(
            self.photos_button, self.folder_button, self.deep_box, self.remove_button, None, spacing_px=8
        )
        masks = row_of((self.mask_choice, 1), self.set_mask_button, spacing_px=8)
        output = row_of(
            label_for(self.output_field, self.tr("Save &in")),
            (self.output_field, 3),
            self.output_button,
            label_for(self.pattern_field, self.tr("na&med")),
            (self.pattern_field, 1),
            spacing_px=8,
        )
        left, right = QWidget(), QWidget()
        column_of(
            heading(self.tr("Queue")),
            (self.queue, 1),
            row_of((self.start_button, 1), self.cancel_button, spacing_px=8),
            within=left,
            margins_px=(0, 0, 6, 0),
        )
        buttons = row_of(
            self.accept_button,
            self.reject_button,
            self.retry_button,
            self.edit_button,
            None,
            self.accept_all_button,
            spacing_px=8,
        )
        column_of(
            heading(self.tr("Before and after")),
            (self.grid, 1),
            buttons,
            within=right,
            margins_px=(6, 0, 0, 0),
        )
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([330, 830])
        column_of(sources, masks, output, (splitter, 1), self.progress, self.note, within=self, spacing_px=8)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _list(self, name: str) -> QListView:
        view = QListView()
        view.setAccessibleName(name)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    # What others ask and set

    @property
    def output(self) -> Path | None:
        """The folder for accepted results, if one is named."""
        text = self.output_field.text().strip()
        return Path(text).expanduser() if text else None

    def chosen_in_queue(self) -> list[BatchItem]:
        """The photos that are chosen in the queue, in its order."""
        return _chosen(self.queue)

    def chosen_results(self) -> list[BatchItem]:
        """The photos that are chosen among the results, in their order."""
        return _chosen(self.grid)

    def item_to_edit(self) -> BatchItem | None:
        """The one photo that is chosen, among the results or else in the queue."""
        chosen = self.chosen_results() or self.chosen_in_queue()
        return chosen[0] if len(chosen) == 1 else None

    def choose_next_result(self) -> None:
        """Chooses the first result that is still to be looked at, so that keys go through all of them."""
        for row in range(self._results.rowCount()):
            index = self._results.index(row, 0)
            if index.data(Role.ITEM).state is ItemState.READY:
                self.grid.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                return

    def show_running(self, is_running: bool, is_paused: bool) -> None:
        """Says whether the queue is worked off, or rests."""
        if is_paused:
            text = self.tr("Re&sume")
        else:
            text = self.tr("Pau&se") if is_running else self.tr("&Start")
        self.start_button.setText(text)
        self.cancel_button.setEnabled(is_running or is_paused)
        self.refresh()

    def show_note(self, text: str) -> None:
        """Says something below the lists."""
        self.note.setText(text)

    @Slot()
    def refresh(self) -> None:
        """Brings buttons and progress up to date."""
        model = self._model
        total, left = len(model.items), model.count(ItemState.WAITING, ItemState.RUNNING)
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(total - left)
        chosen, queued = self.chosen_results(), self.chosen_in_queue()
        is_open = [item.state in (ItemState.READY, ItemState.REJECTED) for item in chosen]
        self.accept_button.setEnabled(any(is_open))
        self.reject_button.setEnabled(any(item.state is ItemState.READY for item in chosen))
        self.retry_button.setEnabled(any(is_open))
        self.edit_button.setEnabled(self.item_to_edit() is not None)
        self.accept_all_button.setEnabled(model.count(ItemState.READY) > 0)
        is_idle = [item.state not in (ItemState.RUNNING, ItemState.SAVING) for item in queued]
        self.remove_button.setEnabled(any(is_idle))
        self.set_mask_button.setEnabled(
            any(item.state in (ItemState.WAITING, ItemState.REFUSED) for item in queued)
        )
        self.start_button.setEnabled(left > 0)

    # Window events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.queue.scheduleDelayedItemsLayout()  # sentences break into other lines

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)  # Shift proposes a move, which would remove the photo
        event.accept()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def _chosen(view: QListView) -> list[BatchItem]:
    rows = sorted(view.selectionModel().selectedIndexes(), key=lambda index: index.row())
    return [index.data(Role.ITEM) for index in rows]
