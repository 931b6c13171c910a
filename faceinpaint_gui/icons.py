"""The program's own icons: line drawings in one colour, tinted to suit the theme."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from engine import assets

TOOL_ICON_PX = 20


@cache
def _folder() -> Path:
    return assets.asset_path("icons")


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(_folder() / f"{name}.svg"))


@cache
def _drawing(name: str, size_px: int) -> QPixmap:
    """Draws an icon, `size_px` device pixels square, on a transparent ground."""
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap


def tinted_pixmap(name: str, colour: QColor, size_px: int, device_pixel_ratio: float) -> QPixmap:
    """Draws the line icon `name` in `colour`, `size_px` logical pixels square."""
    pixmap = QPixmap(_drawing(name, round(size_px * device_pixel_ratio)))
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def themed_icon(
    name: str, palette: QPalette, role: QPalette.ColorRole = QPalette.ColorRole.WindowText
) -> QIcon:
    """Makes the line icon `name` in the colours that `palette` has for enabled and disabled text.

    It does not follow later changes of the theme: make it anew then.
    """
    densest = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        # In one size, as dozens are drawn before the window appears; menus scale it down a little.
        icon.addPixmap(tinted_pixmap(name, palette.color(group, role), TOOL_ICON_PX, densest), mode)
    return icon


def application_icon() -> QIcon:
    """Makes the program's own, coloured icon."""
    icon = QIcon()
    for size_px in (16, 32, 48, 64, 128):
        icon.addPixmap(_drawing("faceinpaint", size_px))
    return icon
