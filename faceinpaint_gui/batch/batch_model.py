"""The photos of a batch, and how far each is, as a list for Qt's views."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from engine.mask_sources import MaskSource
    from faceinpaint_gui.worker.batch_jobs import BatchResult

AnyIndex = QModelIndex | QPersistentModelIndex


class ItemState(Enum):
    """How far a photo is."""

    WAITING = auto()
    RUNNING = auto()
    READY = auto()
    """Its result is there, to be accepted or rejected."""
    SAVING = auto()
    SAVED = auto()
    REJECTED = auto()
    REFUSED = auto()
    """It could not be done; the sentence says why."""
    SKIPPED = auto()
    """Its result exists from an earlier time, or nothing hides its faces."""


OPEN_STATES = (ItemState.WAITING, ItemState.RUNNING)
SHOWN_STATES = (ItemState.READY, ItemState.SAVING, ItemState.SAVED, ItemState.REJECTED)
"""Of photos with a result to look at."""


@dataclass(eq=False)
class BatchItem:
    """A photo.

    Attributes:
        source: its file.
        target: where its result goes, once the batch has begun.
        masks: where its mask comes from, if that was said for this photo.
        state: how far it is.
        sentence: why it was refused or skipped, or what is to be known of its result.
        seed: of its result.
        result: what was made of it, …
        before, after: … and its pictures.
    """

    source: Path
    target: Path | None = None
    masks: MaskSource | None = None
    state: ItemState = ItemState.WAITING
    sentence: str = ""
    seed: int = 0
    result: BatchResult | None = None
    before: QImage = field(default_factory=QImage)
    after: QImage = field(default_factory=QImage)


class Role(IntEnum):
    """What views ask for, beside Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class BatchModel(QAbstractListModel):
    """One row for each photo."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[BatchItem] = []

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Role.ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.source.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(item.source), item.sentence)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (item.source.name, self.state_text(item), item.sentence)))
        return None

    def add(self, paths: Iterable[Path]) -> None:
        """Adds photos that are not there yet."""
        known = {item.source.resolve() for item in self.items}
        new = {path.resolve(): path for path in paths if path.resolve() not in known}
        if new:
            first = len(self.items)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.items += [BatchItem(path) for path in new.values()]
            self.endInsertRows()

    def remove(self, items: Sequence[BatchItem]) -> None:
        """Takes photos off the list."""
        for item in items:
            row = self.items.index(item)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.items[row]
            self.endRemoveRows()

    def change(self, item: BatchItem, state: ItemState, sentence: str = "") -> None:
        """Notes how far a photo is."""
        item.state, item.sentence = state, sentence
        index = self.index(self.items.index(item))
        self.dataChanged.emit(index, index)

    def next_waiting(self) -> BatchItem | None:
        """The photo whose turn it is."""
        return next((item for item in self.items if item.state is ItemState.WAITING), None)

    def count(self, *states: ItemState) -> int:
        """How many photos are so far."""
        return sum(item.state in states for item in self.items)

    def state_text(self, item: BatchItem) -> str:
        """How far a photo is, in a word or two."""
        return {
            ItemState.WAITING: self.tr("waits"),
            ItemState.RUNNING: self.tr("is being completed…"),
            ItemState.READY: self.tr("to be looked at"),
            ItemState.SAVING: self.tr("is being saved…"),
            ItemState.SAVED: self.tr("saved"),
            ItemState.REJECTED: self.tr("rejected"),
            ItemState.REFUSED: self.tr("not done"),
            ItemState.SKIPPED: self.tr("left out"),
        }[item.state]


class ResultsModel(QSortFilterProxyModel):
    """The photos of a `BatchModel` that have a result."""

    def __init__(self, model: BatchModel) -> None:
        super().__init__()
        self._model = model
        self.setSourceModel(model)

    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:
        return self._model.items[row].state in SHOWN_STATES
