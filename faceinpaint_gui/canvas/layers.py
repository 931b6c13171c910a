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
        pixels = self._levels[level]
        h, w = self._levels[0].shape[:2]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < _CRISP_ZOOM)
        source = QRectF(0, 0, w / 2**level, h / 2**level)
        painter.drawImage(QRectF(0, 0, w, h), wrap_pixels(pixels, self._format_of(pixels)), source)

    def _format_of(self, pixels: np.ndarray) -> QImage.Format:
        if pixels.shape[2] == 3:
            return QImage.Format.Format_RGB888
        if self._levels[0].shape[2] == 3:
            return QImage.Format.Format_RGB32
        return QImage.Format.Format_ARGB32_Premultiplied


class ColourManagedLayer(Layer):
    """A picture in the colours of the screen, a copy that follows the picture's own."""

    def __init__(self, image_rgb: np.ndarray, colours: Colours) -> None:
        """Takes uint8 [H,W,3], and the way from its colours to the screen's."""
        super().__init__(np.empty_like(image_rgb))
        self._image_rgb, self._colours = image_rgb, colours

    def replace_pixels(self, pixels: np.ndarray) -> None:
        self._image_rgb = pixels

    def refresh(self, box: Box) -> None:
        x0, y0, x1, y1 = box
        self._levels[0][y0:y1, x0:x1] = self._colours(self._image_rgb[y0:y1, x0:x1])
        super().refresh(box)


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
