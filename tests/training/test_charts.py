"""Charts and sheets: what is drawn, where."""

from __future__ import annotations

import numpy as np

from training.charts import COLOURS, Panel, contact_sheet, line_chart
from training.tables import Interval


def heights(chart: np.ndarray, colour: tuple[int, int, int], left: int, right: int) -> np.ndarray:
    """Rows of the pixels of that colour between two columns, above the legend."""
    return np.flatnonzero((chart[:380, left:right] == colour).all(2).any(1))


def test_a_greater_value_lies_higher_and_its_interval_spans_it():
    panel = Panel("PSNR, dB", "side", ["16", "80"], {"a": [30.0, 10.0], "b": [Interval(20, 12, 28), 20.0]})
    chart = line_chart([panel])
    first, last = slice(160, 180), slice(380, 400)  # around the two places
    a = [heights(chart, COLOURS[0], part.start, part.stop).mean() for part in (first, last)]
    assert a[0] < a[1]
    spread = [np.ptp(heights(chart, COLOURS[1], part.start, part.stop)) for part in (first, last)]
    assert spread[0] > 3 * spread[1]


def test_panels_lie_side_by_side():
    panel = Panel("PSNR, dB", "side", ["16"], {"a": [1.0]})
    assert line_chart([panel, panel]).shape[1] == 2 * line_chart([panel]).shape[1]


def test_a_sheet_shows_every_picture_unchanged():
    rng = np.random.default_rng(0)
    columns = {name: rng.integers(0, 256, (3, 16, 16, 3), dtype=np.uint8) for name in ("original", "gfc")}
    sheet = contact_sheet(columns, ["O1", "O2", "O3"])
    for column, images in enumerate(columns.values()):
        for row, image in enumerate(images):
            y, x = 22 + row * 20, 30 + column * 20
            assert np.array_equal(sheet[y : y + 16, x : x + 16], image)
