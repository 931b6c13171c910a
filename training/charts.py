"""Line charts and contact sheets as arrays, drawn with Pillow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from training.tables import Interval

COLOURS = (
    (31, 119, 180), (214, 39, 40), (44, 160, 44), (255, 127, 14), (148, 103, 189), (23, 150, 170),
    (140, 86, 75), (190, 60, 160), (110, 110, 110), (150, 150, 20), (20, 40, 110), (0, 0, 0),
)  # fmt: skip
_PANEL_PX = (520, 380)
_MARGIN_PX = 60
_LEGEND_LINE_PX = 20


@dataclass(frozen=True)
class Panel:
    """One diagram.

    Attributes:
        title: with the unit of the values.
        x_title: what the places are.
        x_labels: K places, at equal distances.
        lines: K intervals or numbers by name.
    """

    title: str
    x_title: str
    x_labels: Sequence[str]
    lines: Mapping[str, Sequence[Interval | float]]


def line_chart(panels: Sequence[Panel]) -> np.ndarray:
    """Draws panels side by side over one legend; each point with its interval.

    Args:
        panels: whose lines have the same names.
    Returns:
        uint8 [H,W,3].
    """
    names = list(dict.fromkeys(name for panel in panels for name in panel.lines))
    colours = {name: COLOURS[k % len(COLOURS)] for k, name in enumerate(names)}
    width, height = _PANEL_PX
    columns = max(1, len(panels) * width // 180)
    rows = -(-len(names) // columns)
    chart = Image.new("RGB", (len(panels) * width, height + rows * _LEGEND_LINE_PX + 10), "white")
    draw = ImageDraw.Draw(chart)
    for number, panel in enumerate(panels):
        _draw_panel(draw, panel, number * width, colours)
    for k, name in enumerate(names):
        x, y = 20 + k % columns * 180, height + k // columns * _LEGEND_LINE_PX + 8
        draw.line([x, y, x + 22, y], colours[name], 3)
        draw.text((x + 28, y), name, "black", _font(13), anchor="lm")
    return np.asarray(chart)


def _draw_panel(
    draw: ImageDraw.ImageDraw, panel: Panel, left: int, colours: Mapping[str, tuple[int, int, int]]
) -> None:
    width, height = _PANEL_PX
    x0, x1 = left + _MARGIN_PX, left + width - 20
    y0, y1 = height - _MARGIN_PX, 40
    bounds = [_bounds(value) for line in panel.lines.values() for value in line]
    ticks = _ticks(min(b[0] for b in bounds), max(b[2] for b in bounds))
    low, high = ticks[0], ticks[-1]

    def place(k: int, value: float) -> tuple[float, float]:
        return (
            x0 + (k + 0.5) * (x1 - x0) / len(panel.x_labels),
            y0 + (value - low) / (high - low) * (y1 - y0),
        )

    digits = max(0, -int(np.floor(np.log10(ticks[1] - ticks[0]))))
    for tick in ticks:
        y = place(0, tick)[1]
        draw.line([x0, y, x1, y], (220, 220, 220))
        draw.text((x0 - 6, y), f"{tick:.{digits}f}", "black", _font(12), anchor="rm")
    for k, label in enumerate(panel.x_labels):
        draw.text((place(k, low)[0], y0 + 6), label, "black", _font(12), anchor="ma")
    draw.rectangle([x0, y1, x1, y0], outline="black")
    draw.text(((x0 + x1) / 2, 20), panel.title, "black", _font(15), anchor="mm")
    draw.text(((x0 + x1) / 2, y0 + 36), panel.x_title, "black", _font(13), anchor="mm")
    for name, line in panel.lines.items():
        colour = colours[name]
        points = [place(k, _bounds(value)[1]) for k, value in enumerate(line)]
        draw.line(points, colour, 2)
        for k, value in enumerate(line):
            least, _, most = _bounds(value)
            draw.line([place(k, least), place(k, most)], colour, 1)
            x, y = points[k]
            draw.ellipse([x - 3, y - 3, x + 3, y + 3], colour)


def _bounds(value: Interval | float) -> tuple[float, float, float]:
    """Low end, value, high end."""
    return (value.low, value.value, value.high) if isinstance(value, Interval) else (value, value, value)


def _ticks(low: float, high: float) -> np.ndarray:
    """About five round numbers around the range."""
    span = max(high - low, 1e-3)
    step = 10 ** np.floor(np.log10(span / 4))
    step *= next(factor for factor in (1, 2, 5, 10) if factor * step * 5 >= span)
    return np.arange(np.floor(low / step), np.ceil(high / step + 1e-9) + 1) * step


def tile(images: np.ndarray, columns: int) -> np.ndarray:
    """uint8 [N,H,W,3] → one picture with `columns` of them side by side."""
    n, h, w, c = images.shape
    rows = -(-n // columns)
    sheet = np.full((rows * columns, h, w, c), 255, np.uint8)
    sheet[:n] = images
    return sheet.reshape(rows, columns, h, w, c).swapaxes(1, 2).reshape(rows * h, columns * w, c)


def contact_sheet(columns: Mapping[str, np.ndarray], row_titles: Sequence[str] = ()) -> np.ndarray:
    """Pictures in titled columns, one row for each face.

    Args:
        columns: uint8 [N,S,S,3] by title.
        row_titles: N short texts for the left margin.
    Returns:
        uint8 [H,W,3].
    """
    count, side = next(iter(columns.values())).shape[:2]
    gap, top = 4, 22
    left = max([30, *(round(_font(13).getlength(title)) + 12 for title in row_titles)]) if row_titles else 0
    size = left + len(columns) * (side + gap), top + count * (side + gap)
    sheet = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(sheet)
    for column, (title, images) in enumerate(columns.items()):
        x = left + column * (side + gap)
        draw.text((x + side / 2, top / 2), title, "black", _font(13), anchor="mm")
        for row, image in enumerate(images):
            sheet.paste(Image.fromarray(image), (x, top + row * (side + gap)))
    for row, title in enumerate(row_titles):
        draw.text((left / 2, top + row * (side + gap) + side / 2), title, "black", _font(13), anchor="mm")
    return np.asarray(sheet)


def _font(size_px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size_px)
