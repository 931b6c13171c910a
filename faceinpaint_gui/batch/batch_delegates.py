"""How the photos of a batch are drawn: as lines of the queue, and as pictures before and after."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from faceinpaint_gui.batch.batch_model import AnyIndex, BatchItem, BatchModel, ItemState, Role

PICTURE_PX = 120
_MARGIN_PX = 6

_MARKS = {
    ItemState.READY: QColor("#3a9bdc"),
    ItemState.SAVING: QColor("#3aa757"),
    ItemState.SAVED: QColor("#3aa757"),
    ItemState.REJECTED: QColor("#8a8f98"),
    ItemState.REFUSED: QColor("#d9534f"),
    ItemState.RUNNING: QColor("#e0a526"),
}


class _BatchDelegate(QStyledItemDelegate):
    """Draws photos of a model."""

    def __init__(self, model: BatchModel) -> None:
        super().__init__()
        self._model = model


class QueueDelegate(_BatchDelegate):
    """A name, how far it is, and below them why it was not done, in as many lines as that needs."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item: BatchItem = index.data(Role.ITEM)
        rect = _paint_ground(painter, option)
        painter.save()
        _paint_mark(painter, rect.left(), rect.top() + 4, item)
        line = QRect(rect.left() + 16, rect.top(), rect.width() - 16, option.fontMetrics.height())
        state = self._model.state_text(item)
        state_width = option.fontMetrics.horizontalAdvance(state)
        name_rect = line.adjusted(0, 0, -state_width - 10, 0)
        name = option.fontMetrics.elidedText(
            item.source.name, Qt.TextElideMode.ElideMiddle, name_rect.width()
        )
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(name_rect, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(_faint(option))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)
        if item.sentence:
            below = QRect(line.left(), line.bottom() + 3, line.width(), rect.bottom() - line.bottom() - 3)
            painter.drawText(below, Qt.TextFlag.TextWordWrap, item.sentence)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        item: BatchItem = index.data(Role.ITEM)
        view = option.widget
        width = (view.viewport().width() if view is not None else 300) - 2 * _MARGIN_PX - 16  # type: ignore[attr-defined]
        height = option.fontMetrics.height() + 2 * _MARGIN_PX
        if item.sentence:
            flags = Qt.TextFlag.TextWordWrap
            height += (
                3 + option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), flags, item.sentence).height()
            )
        return QSize(1, height)


class ResultDelegate(_BatchDelegate):
    """The place that was filled, before and after, and below it the photo's name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item: BatchItem = index.data(Role.ITEM)
        rect = _paint_ground(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if item.state is ItemState.REJECTED:
            painter.setOpacity(0.35)
        for image, left in ((item.before, rect.left()), (item.after, rect.left() + PICTURE_PX + 4)):
            size = image.size().scaled(PICTURE_PX, PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(
                left + (PICTURE_PX - size.width()) // 2,
                rect.top() + (PICTURE_PX - size.height()) // 2,
                size.width(),
                size.height(),
            )
            painter.drawImage(place, image)
        painter.setOpacity(1)
        metrics = option.fontMetrics
        line = QRect(rect.left(), rect.top() + PICTURE_PX + 4, 2 * PICTURE_PX + 4, metrics.height())
        _paint_mark(painter, line.left(), line.top() + 4, item)
        text = line.adjusted(16, 0, 0, 0)
        state = self._model.state_text(item)
        name = metrics.elidedText(
            item.source.name,
            Qt.TextElideMode.ElideMiddle,
            text.width() - metrics.horizontalAdvance(state) - 10,
        )
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(_faint(option))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)
        if item.sentence:
            note = metrics.elidedText(item.sentence, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line.translated(0, metrics.height() + 2), Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(
            2 * PICTURE_PX + 4 + 2 * _MARGIN_PX,
            PICTURE_PX + 6 + 2 * option.fontMetrics.height() + 2 * _MARGIN_PX,
        )


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """Draws what lies below an item, chosen or not; returns the room for it."""
    style = option.widget.style() if option.widget is not None else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
    return option.rect.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)


def _paint_mark(painter: QPainter, x: int, y: int, item: BatchItem) -> None:
    """A dot whose colour says how far a photo is, beside the words that say it, too."""
    colour = _MARKS.get(item.state)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(x + 1, y, 8, 8)


def _faint(option: QStyleOptionViewItem) -> QColor:
    colour = option.palette.color(QPalette.ColorRole.Text)
    colour.setAlpha(170)
    return colour
