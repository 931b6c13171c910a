"""The strip of alternatives below the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.request import CompletionResult, Patch
from faceinpaint_gui.actions import Actions
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.document import Document
from faceinpaint_gui.panels.sections import heading, tool_button

THUMBNAIL_PX = 88

# A thumbnail shows the changed region with this much around it, as a share of its longer side, and never
# less than this many photo pixels: a lone eye cannot be judged.
_SURROUND = 0.25
_SIDE_MIN_PX = 48


def thumbnail_box(mask_fill: np.ndarray) -> tuple[int, int, int, int]:
    """Chooses the square of the photo that shows best what was completed.

    Args:
        mask_fill: uint8 [H,W], 255 = fill, not empty.
    Returns:
        x0, y0, x1, y1 in photo pixels, the last two exclusive; a square where the photo is large enough.
    """
    h, w = mask_fill.shape
    ys = np.flatnonzero(mask_fill.any(axis=1))
    xs = np.flatnonzero(mask_fill.any(axis=0))
    x0, x1, y0, y1 = int(xs[0]), int(xs[-1]) + 1, int(ys[0]), int(ys[-1]) + 1
    side = max(_SIDE_MIN_PX, round(max(x1 - x0, y1 - y0) * (1 + 2 * _SURROUND)))
    width, height = min(side, w), min(side, h)
    left = min(max((x0 + x1 - width) // 2, 0), w - width)
    top = min(max((y0 + y1 - height) // 2, 0), h - height)
    return left, top, left + width, top + height


def cut_out(image_rgb: np.ndarray, patch: Patch, box: tuple[int, int, int, int]) -> np.ndarray:
    """Returns what `patch` applied to `image_rgb` shows inside `box`, without copying the whole photo."""
    x0, y0, x1, y1 = box
    cut = image_rgb[y0:y1, x0:x1].copy()
    h, w = patch.rgb.shape[:2]
    left, right = max(x0, patch.x), min(x1, patch.x + w)
    top, bottom = max(y0, patch.y), min(y1, patch.y + h)
    if left < right and top < bottom:
        cut[top - y0 : bottom - y0, left - x0 : right - x0] = patch.rgb[
            top - patch.y : bottom - patch.y, left - patch.x : right - patch.x
        ]
    return cut


class AlternativesPanel(QWidget):
    """Thumbnails of the document's alternatives, the shown one marked. Hidden while there are none."""

    def __init__(self, document: Document, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._actions = actions
        self._patches: tuple[Patch, ...] = ()
        self.list = QListWidget()
        self.list.setProperty("role", "strip")
        self.list.setAccessibleName(self.tr("Alternatives"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setFlow(QListView.Flow.LeftToRight)
        self.list.setWrapping(False)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # With the keyboard it would search its numbers for the key that is held to compare.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(THUMBNAIL_PX + 42)
        self.list.currentRowChanged.connect(self._on_row_changed)

        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Alternatives")))
        top.addStretch()
        top.addWidget(tool_button(actions.previous_alternative, has_text=False))
        top.addWidget(tool_button(actions.next_alternative, has_text=False))
        new = tool_button(actions.new_alternatives)
        new.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top.addWidget(new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 4)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.list)

        document.completions.changed.connect(self.refresh)
        actions.previous_alternative.triggered.connect(self._choose_previous)
        actions.next_alternative.triggered.connect(self._choose_next)
        for index, action in enumerate(actions.numbered_alternatives):
            action.setData(index)
            action.triggered.connect(self._choose_numbered)
        self.refresh()

    def refresh(self) -> None:
        """Shows the document's alternatives."""
        patches = tuple(alternative.patch for alternative in self._document.completions.alternatives)
        # Choosing another alternative leaves the thumbnails as they are.
        if patches != self._patches:
            self._patches = patches
            result = self._document.completions.result
            with QSignalBlocker(self.list):
                self.list.clear()
                if result is not None:
                    self._fill(result)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(self._document.completions.chosen_index)
        self.setVisible(bool(patches))
        self._enable_actions()

    def _enable_actions(self) -> None:
        count, chosen = len(self._patches), self._document.completions.chosen_index
        for index, action in enumerate(self._actions.numbered_alternatives):
            action.setEnabled(index < count)
        self._actions.previous_alternative.setEnabled(chosen > 0)
        self._actions.next_alternative.setEnabled(chosen < count - 1)

    def _fill(self, result: CompletionResult) -> None:
        box = thumbnail_box(result.request.mask_fill)
        ratio = self.devicePixelRatioF()
        side_px = round(THUMBNAIL_PX * ratio)
        for number, alternative in enumerate(self._document.completions.alternatives, start=1):
            image = rgb_to_qimage(cut_out(result.request.photo.rgb, alternative.patch, box)).scaled(
                side_px,
                side_px,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            icon = QIcon(pixmap)
            # A selected thumbnail must show its true colours.
            icon.addPixmap(pixmap, QIcon.Mode.Selected)
            item = QListWidgetItem(icon, str(number))
            item.setToolTip(
                self.tr("Alternative {0}: {1}, seed {2}").format(
                    number, alternative.generator, alternative.seed
                )
            )
            self.list.addItem(item)

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self._document.completions.choose(row)

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._patches):
            self._document.completions.choose(index)

    def _choose_previous(self) -> None:
        self._choose(self._document.completions.chosen_index - 1)

    def _choose_next(self) -> None:
        self._choose(self._document.completions.chosen_index + 1)

    def _choose_numbered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._choose(action.data())
