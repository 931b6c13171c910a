"""What the canvas draws: pictures in full size with ever halved copies, for fast and smooth small views."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from engine.boxes import Box
from faceinpaint_gui.boxes import rect_of
from faceinpaint_gui.canvas.image_conversion import wrap_pixels
from faceinpaint_gui.canvas.screen_colours import Colours

_SMALLEST_SIDE_PX = 64
_TILE_PX = 128
"""A dab spoils few tiles of this size, and each of them takes a few milliseconds to convert."""
_SAMPLED_PX = 2
"""Around what is seen, that smooth drawing looks at."""
_CRISP_ZOOM = 2.0  # from here on pixels are drawn as squares


class Layer:
    """A picture and its halved copies (a mipmap); each level is kept up to date in dirty rectangles only.

    A view at 27 % is drawn from the level at 50 %, so that it costs the same for every size of photo.
    """

    def __init__(self, pixels: np.ndarray) -> None:
        """Takes uint8 [H,W,3] RGB or [H,W,4] premultiplied BGRA, contiguous, without copying it."""
        self._levels = [pixels]
        h, w = pixels.shape[:2]
        while max(h, w) > _SMALLEST_SIDE_PX:
            h, w = (h + 1) // 2, (w + 1) // 2
            self._levels.append(np.zeros((h, w, 4), np.uint8))

    def replace_pixels(self, pixels: np.ndarray) -> None:
        """Takes other memory of the same shape for the full size; `refresh` follows where it differs."""
        self._levels[0] = pixels

    def refresh(self, box: Box) -> None:
        """Brings the halved copies up to date after the full size changed inside `box`."""
        for larger, smaller in zip(self._levels, self._levels[1:], strict=False):
            box = Box(box.x0 // 2, box.y0 // 2, (box.x1 + 1) // 2, (box.y1 + 1) // 2)
            source = larger[2 * box.y0 : 2 * box.y1, 2 * box.x0 : 2 * box.x1]
            h, w = source.shape[:2]
            if h % 2 or w % 2:
                source = cv2.copyMakeBorder(source, 0, h % 2, 0, w % 2, cv2.BORDER_REPLICATE)
            halved = cv2.resize(source, (box.width, box.height), interpolation=cv2.INTER_AREA)
            if halved.shape[2] == 3:
                halved = cv2.cvtColor(halved, cv2.COLOR_RGB2BGRA)
            smaller[box.slices] = halved

    def draw(self, painter: QPainter, zoom: float) -> None:
        """Draws the picture, of which Qt computes no more than the painter's clip.

        Always as a whole: a part would be sampled a little differently, and show as a seam.

        Args:
            painter: transformed to photo coordinates.
            zoom: device pixels to the photo pixel.
        """
        level = min(len(self._levels) - 1, max(0, math.floor(-math.log2(zoom))))
        h, w = self._levels[0].shape[:2]
        whole = QRectF(0, 0, w, h)
        seen = whole.intersected(painter.clipBoundingRect()) if painter.hasClipping() else whole
        pixels = self._shown(level, seen)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < _CRISP_ZOOM)
        source = QRectF(0, 0, w / 2**level, h / 2**level)
        painter.drawImage(whole, wrap_pixels(pixels, self._format_of(pixels)), source)

    def _shown(self, level: int, seen: QRectF) -> np.ndarray:
        """The pixels of a level, ready to be drawn at least in `seen`, which counts in those of level 0."""
        return self._levels[level]

    def _format_of(self, pixels: np.ndarray) -> QImage.Format:
        if pixels.shape[2] == 3:
            return QImage.Format.Format_RGB888
        if self._levels[0].shape[2] == 3:
            return QImage.Format.Format_RGB32
        return QImage.Format.Format_ARGB32_Premultiplied


class ColourManagedLayer(Layer):
    """A picture in the colours of the screen.

    Only what is seen is converted, tile by tile of the level that is drawn: a soft proof of a whole large
    photo would take seconds.
    """

    def __init__(self, image_rgb: np.ndarray, colours: Colours) -> None:
        """Takes uint8 [H,W,3], and the way from its colours to the screen's."""
        super().__init__(image_rgb)
        self._colours = colours
        self._drawn_level = 0
        self._ready = QRectF()
        """What is known to be converted of the level that was drawn last; it counts in pixels of level 0."""
        self._converted = [np.empty(level.shape, np.uint8) for level in self._levels]
        self._is_converted = [
            np.zeros((-(-level.shape[0] // _TILE_PX), -(-level.shape[1] // _TILE_PX)), bool)
            for level in self._levels
        ]

    def refresh(self, box: Box) -> None:
        super().refresh(box)
        for level, is_converted in enumerate(self._is_converted):
            tiles = _tiles_of(box)
            # A dab is converted alone, not with all that is in its tiles.
            is_dab = box.width * box.height <= _TILE_PX**2 and is_converted[tiles].all()
            if is_dab and level == self._drawn_level:
                self._convert(level, box.slices)
            else:
                is_converted[tiles] = False
                if level == self._drawn_level:
                    self._ready = QRectF()
            box = Box(box.x0 // 2, box.y0 // 2, (box.x1 + 1) // 2, (box.y1 + 1) // 2)

    def _shown(self, level: int, seen: QRectF) -> np.ndarray:
        if level != self._drawn_level:
            self._drawn_level, self._ready = level, QRectF()
        if not self._ready.contains(seen):
            self._convert_seen(level, seen)
            if self._ready.isEmpty() or seen.contains(self._ready):
                self._ready = QRectF(seen)
        return self._converted[level]

    def _convert_seen(self, level: int, seen: QRectF) -> None:
        scale = 2**level
        height, width = self._levels[level].shape[:2]
        box = Box(
            max(0, math.floor(seen.left() / scale) - _SAMPLED_PX),
            max(0, math.floor(seen.top() / scale) - _SAMPLED_PX),
            min(width, math.ceil(seen.right() / scale) + _SAMPLED_PX),
            min(height, math.ceil(seen.bottom() / scale) + _SAMPLED_PX),
        )
        rows, columns = _tiles_of(box)
        is_converted = self._is_converted[level]
        for row, column in np.argwhere(~is_converted[rows, columns]) + np.array([rows.start, columns.start]):
            top, left = row * _TILE_PX, column * _TILE_PX
            self._convert(level, np.s_[top : top + _TILE_PX, left : left + _TILE_PX])
            is_converted[row, column] = True

    def _convert(self, level: int, part: tuple[slice, slice]) -> None:
        pixels = self._levels[level][part]
        if pixels.shape[2] == 3:
            self._converted[level][part] = self._colours(pixels)
        elif pixels.size:
            rgb = self._colours(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGB))
            self._converted[level][part] = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA)


def _tiles_of(box: Box) -> tuple[slice, slice]:
    """Rows and columns of the tiles that a box touches."""
    return (
        slice(box.y0 // _TILE_PX, -(-box.y1 // _TILE_PX)),
        slice(box.x0 // _TILE_PX, -(-box.x1 // _TILE_PX)),
    )


def picture_layer(image_rgb: np.ndarray, colours: Colours | None = None) -> Layer:
    """Returns a layer of uint8 [H,W,3], which shares its memory if its colours are the screen's.

    Args:
        image_rgb: the picture.
        colours: of `ScreenColours.of`.
    """
    pixels = np.ascontiguousarray(image_rgb)
    layer = Layer(pixels) if colours is None else ColourManagedLayer(pixels, colours)
    layer.refresh(_whole(image_rgb))
    return layer


def transparency_layer(alpha: np.ndarray) -> Layer:
    """Returns a checkerboard that covers a picture where `alpha` (uint8 or uint16 [H,W]) is transparent."""
    h, w = alpha.shape
    opacity = alpha if alpha.dtype == np.uint8 else (alpha >> 8).astype(np.uint8)
    square_px = max(8, max(h, w) // 96)
    rows, columns = np.arange(h) // square_px, np.arange(w) // square_px
    board = np.where((rows[:, None] + columns) % 2, np.uint8(204), np.uint8(255))
    cover = 255 - opacity
    grey = cv2.multiply(board, cover, scale=1 / 255)
    layer = Layer(cv2.merge([grey, grey, grey, cover]))
    layer.refresh(_whole(alpha))
    return layer


class MaskLayer(Layer):
    """A mask in a translucent colour."""

    def __init__(self, shape: tuple[int, ...], color: QColor) -> None:
        """Begins with an empty mask of `shape` (H, W)."""
        super().__init__(np.zeros((*shape, 4), np.uint8))
        self._colors = _premultiplied(color)
        self._used_box: Box | None = None

    def show_mask(self, mask_fill: np.ndarray, box: Box) -> None:
        """Takes over the part of the mask, uint8 [h,w], that lies in `box`."""
        overlay = self._levels[0].view(np.uint32)[:, :, 0]
        overlay[box.slices] = self._colors[mask_fill]
        self.refresh(box)
        self._used_box = box if self._used_box is None else self._used_box.union(box)

    def draw(self, painter: QPainter, zoom: float) -> None:
        """Draws the mask, where there ever was any."""
        if self._used_box is not None:
            painter.save()
            margin_px = 2 / zoom + 2
            clip = QRectF(rect_of(self._used_box)).adjusted(-margin_px, -margin_px, margin_px, margin_px)
            painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
            super().draw(painter, zoom)
            painter.restore()


def _premultiplied(color: QColor) -> np.ndarray:
    """Returns the premultiplied ARGB32 pixel, uint32, for each of the 256 mask values."""
    opacity = np.arange(256) / 255 * color.alphaF()
    blue, green, red, alpha = (
        np.rint(opacity * 255 * channel).astype(np.uint32)
        for channel in (color.blueF(), color.greenF(), color.redF(), 1.0)
    )
    return blue | green << 8 | red << 16 | alpha << 24


def _whole(pixels: np.ndarray) -> Box:
    h, w = pixels.shape[:2]
    return Box(0, 0, w, h)
