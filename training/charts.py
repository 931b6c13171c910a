"""Line charts and contact sheets as arrays."""

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
    # Not at the top: training itself needs no charts.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    names = list(dict.fromkeys(name for panel in panels for name in panel.lines))
    width, height = _PANEL_PX
    columns = max(1, len(panels) * width // 180)
    legend_px = -(-len(names) // columns) * _LEGEND_LINE_PX + 10
    size = np.array([len(panels) * width, height + legend_px])
    figure = Figure((size[0] / 100, size[1] / 100), dpi=100)
    lines = {}
    for number, panel in enumerate(panels):
        corner = number * width + _MARGIN_PX, legend_px + _MARGIN_PX
        extent = width - _MARGIN_PX - 20, height - _MARGIN_PX - 40
        axes = figure.add_axes((*(corner / size), *(extent / size)))
        places = range(len(panel.x_labels))
        axes.set(title=panel.title, xlabel=panel.x_title, xlim=(-0.5, len(places) - 0.5))
        axes.set_xticks(places, panel.x_labels)
        axes.grid(axis="y")
        for name, line in panel.lines.items():
            low, value, high = np.array([_bounds(each) for each in line]).T
            colour = "#{:02x}{:02x}{:02x}".format(*COLOURS[names.index(name) % len(COLOURS)])
            bars = value - low, high - value
            lines[name] = axes.errorbar(
                places, value, bars, color=colour, elinewidth=1, marker="o", markersize=4
            )[0]
    figure.legend(list(lines.values()), list(lines), loc="lower center", ncols=columns, frameon=False)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].copy()


def _bounds(value: Interval | float) -> tuple[float, float, float]:
    """Low end, value, high end."""
    return (value.low, value.value, value.high) if isinstance(value, Interval) else (value, value, value)


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
