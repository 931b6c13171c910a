"""The strip of alternatives at the edge of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from engine import seeds
from engine.request import CompletionResult, Patch
from faceinpaint_gui.actions.actions import Actions
from faceinpaint_gui.boxes import thumbnail_box
from faceinpaint_gui.canvas.image_conversion import rgb_to_qimage
from faceinpaint_gui.canvas.screen_colours import ScreenColours
from faceinpaint_gui.document.completions import Completions
from faceinpaint_gui.document.current_document import CurrentDocument
from faceinpaint_gui.document.preview import Preview
from faceinpaint_gui.history.undo_steps import Alternative
from faceinpaint_gui.languages import translated
from faceinpaint_gui.panels.invention_picture import invention_picture
from faceinpaint_gui.panels.layouts import column_of, row_of
from faceinpaint_gui.panels.sections import heading, tool_button

THUMBNAIL_PX = 88


class AlternativesPanel(QWidget):
    """Thumbnails of the document's alternatives, the best first, the shown one marked.

    The one under the pointer is seen on the canvas for that while. Hidden while there are none.
    """

    def __init__(
        self,
        current: CurrentDocument,
        actions: Actions,
        screen_colours: ScreenColours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._screen_colours = screen_colours
        self._actions = actions
        self._alternatives: tuple[Alternative, ...] = ()
        self._hovered_row = -1
        self._preview: Preview | None = None
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
        self.list.currentRowChanged.connect(self._choose)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(lambda item: self._hover(self.list.row(item)))
        self.list.viewport().installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.addActions(
            [
                actions.keep_alternative,
                actions.reject_alternative,
                actions.restore_rejected,
                actions.more_like_this,
                actions.paint_from,
            ]
        )

        top = row_of(heading(self.tr("Alternatives")), None)
        for action in (
            actions.invention_map,
            actions.paint_from,
            actions.keep_alternative,
            actions.reject_alternative,
            actions.previous_alternative,
            actions.next_alternative,
        ):
            top.addWidget(tool_button(action, has_text=False))
        for action in (actions.more_like_this, actions.new_alternatives):
            button = tool_button(action)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            top.addWidget(button)
        column_of(top, self.list, within=self, spacing_px=2, margins_px=(10, 6, 10, 4))

        current.completions_changed.connect(self.refresh)
        screen_colours.changed.connect(self._refill)
        actions.previous_alternative.triggered.connect(lambda: self._step(-1))
        actions.next_alternative.triggered.connect(lambda: self._step(1))
        actions.keep_alternative.triggered.connect(self._keep_or_not)
        actions.reject_alternative.triggered.connect(self._reject)
        actions.paint_from.triggered.connect(self._paint_from)
        actions.paint_from.toggled.connect(self._name_items)
        actions.restore_rejected.triggered.connect(lambda: self._completions.restore_rejected())
        actions.invention_map.toggled.connect(self._show_preview)
        for index, action in enumerate(actions.numbered_alternatives):
            action.setData(index)
            action.triggered.connect(self._choose_numbered)
        self.refresh()

    @property
    def _completions(self) -> Completions:
        return self._current.document.completions

    @Slot()
    def refresh(self) -> None:
        """Shows the document's alternatives."""
        alternatives = self._completions.alternatives
        # Choosing another alternative leaves the thumbnails as they are.
        if alternatives != self._alternatives:
            self._alternatives = alternatives
            self._hovered_row = -1
            result = self._completions.result
            with QSignalBlocker(self.list):
                self.list.clear()
                if result is not None:
                    self._fill(result)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(self._completions.chosen_index)
        self.setVisible(bool(alternatives))
        self._enable_actions()
        self._name_items()
        self._show_preview()

    @Slot()
    def _refill(self) -> None:
        """Draws the thumbnails again."""
        self._alternatives = ()
        self.refresh()

    def _enable_actions(self) -> None:
        count, chosen = len(self._alternatives), self._completions.chosen_index
        for index, action in enumerate(self._actions.numbered_alternatives):
            action.setEnabled(index < count)
        self._actions.previous_alternative.setEnabled(chosen > 0)
        self._actions.next_alternative.setEnabled(chosen < count - 1)
        self._actions.keep_alternative.setEnabled(count > 0)
        self._actions.keep_alternative.setChecked(count > 0 and self._alternatives[chosen].is_kept)
        self._actions.reject_alternative.setEnabled(count > 1)
        self._actions.restore_rejected.setEnabled(bool(self._completions.rejected))
        self._actions.invention_map.setEnabled(count > 1)
        self._actions.paint_from.setEnabled(count > 1)
        if self._actions.paint_from.isChecked() and self._completions.source_index < 0:
            self._actions.brush.trigger()

    def _fill(self, result: CompletionResult) -> None:
        box = thumbnail_box(result.request.mask_fill)
        ratio = self.devicePixelRatioF()
        side_px = round(THUMBNAIL_PX * ratio)
        colours = self._screen_colours.of(result.request.photo)
        for number, alternative in enumerate(self._completions.alternatives, start=1):
            shown_rgb = alternative.patch.shown_in(result.request.photo.rgb, box)
            image = rgb_to_qimage(shown_rgb if colours is None else colours(shown_rgb)).scaled(
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
            item.setToolTip(self._tip_of(number, alternative))
            self.list.addItem(item)

    def _tip_of(self, number: int, alternative: Alternative) -> str:
        """What is said of an alternative to who points at it."""
        score = round(100 * alternative.score)
        taken_from = alternative.taken_from
        if taken_from is None:
            return self.tr(
                "Alternative {0}: {1}, seed {2}; {3} % like its surroundings in edge and sharpness"
            ).format(number, alternative.generator, seeds.text(alternative.seed), score)
        if taken_from.is_edited_photo:
            text = self.tr("Alternative {0}: from another face in this photo; fits by {1} %")
            return "\n".join((text.format(number, score), *map(translated, alternative.warnings)))
        text = self.tr("Alternative {0}: from {2}; fits by {1} %")
        name = taken_from.name or self.tr("an untitled picture")
        return "\n".join((text.format(number, score, name), *map(translated, alternative.warnings)))

    @Slot()
    def _name_items(self) -> None:
        """Writes below each thumbnail its number, and what it is marked as."""
        source = self._completions.source_index
        for row, alternative in enumerate(self._alternatives):
            if row == source and self._actions.paint_from.isChecked():
                text = self.tr("{0} to paint with")
            elif alternative.is_kept:
                text = self.tr("{0} kept")
            elif alternative.warnings:
                text = self.tr("{0} taken (!)")
            elif alternative.taken_from is not None:
                text = self.tr("{0} taken")
            else:
                text = "{0}"
            self.list.item(row).setText(text.format(row + 1))

    @Slot(int)
    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._alternatives):
            self._completions.choose(index)

    # What the canvas shows meanwhile

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().eventFilter(watched, event)

    def _hover(self, row: int) -> None:
        if row != self._hovered_row:
            self._hovered_row = row
            self._show_preview()

    @Slot()
    def _show_preview(self) -> None:
        """Shows the alternative under the pointer, else the invention map if it is wanted, else nothing."""
        completions, count = self._completions, len(self._alternatives)
        preview = None
        if 0 <= self._hovered_row < count and self._hovered_row != completions.chosen_index:
            preview = Preview(completions.pixels_of(self._hovered_row), is_inspection=True)
        elif count > 1 and self._actions.invention_map.isChecked():
            preview = Preview(self._invention_patch(), is_inspection=True)
        self._current.document.preview.exchange(self._preview, preview)
        self._preview = preview

    def _invention_patch(self) -> Patch:
        completions = self._completions
        patches = [completions.pixels_of(index) for index in range(len(self._alternatives))]
        result = completions.result
        assert result is not None
        shown = patches[completions.chosen_index]
        mask_fill = result.request.mask_fill[shown.box.slices]
        return Patch(
            shown.x, shown.y, invention_picture(shown.rgb, [patch.rgb for patch in patches], mask_fill)
        )

    # What actions do

    @Slot()
    def _keep_or_not(self) -> None:
        completions = self._completions
        completions.keep(completions.chosen_index, self._actions.keep_alternative.isChecked())

    @Slot()
    def _paint_from(self) -> None:
        self._completions.paint_from(self._completions.chosen_index)

    @Slot()
    def _reject(self) -> None:
        self._completions.reject(self._completions.chosen_index)

    def _step(self, step: int) -> None:
        self._choose(self._completions.chosen_index + step)

    @Slot()
    def _choose_numbered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._choose(action.data())
