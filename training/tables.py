"""Result tables as Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np


@dataclass
class Table:
    """Rows of named cells; a cell is a text, or a mean with its confidence interval.

    Attributes:
        title: what it shows.
        columns: names, the first one that of the row's name.
        rows: lists of cells.
        note: what a reader must know, such as whose figures they are.
    """

    title: str
    columns: list[str]
    rows: list[list[str | Interval]] = field(default_factory=list)
    note: str = ""

    def markdown(self) -> str:
        """The table as GitHub shows it."""
        lines = [f"### {self.title}", ""]
        lines += ["| " + " | ".join(self.columns) + " |", "|" + " --- |" * len(self.columns)]
        lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in self.rows]
        return "\n".join([*lines, "", *([self.note, ""] if self.note else [])])

    def as_dict(self) -> dict[str, object]:
        """The table for JSON; intervals as mean, low, high."""
        return {
            "title": self.title,
            "note": self.note,
            "columns": self.columns,
            "rows": [[c.as_dict() if isinstance(c, Interval) else c for c in row] for row in self.rows],
        }


@dataclass(frozen=True)
class Interval:
    """A mean or median with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float
    digits: int = 2

    def __str__(self) -> str:
        return f"{self.value:.{self.digits}f} ±{(self.high - self.low) / 2:.{self.digits}f}"

    def as_dict(self) -> dict[str, float]:
        return {"value": self.value, "low": self.low, "high": self.high}


def bootstrap(
    values: Sequence[float], statistic: str = "mean", digits: int = 2, draws: int = 1000
) -> Interval:
    """Resamples values with replacement (Efron 1979); the same values give the same interval.

    Args:
        values: one for each picture.
        statistic: "mean" or "median".
        digits: for printing.
        draws: number of resamples.
    """
    array = np.asarray(values, np.float64)
    compute = np.mean if statistic == "mean" else np.median
    picks = np.random.default_rng(0).integers(0, len(array), (draws, len(array)))
    low, high = np.percentile(compute(array[picks], axis=1), [2.5, 97.5])
    return Interval(float(compute(array)), float(low), float(high), digits)


def write_tables(tables: Sequence[Table], folder: Path) -> None:
    """Writes `tables.md` and `tables.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tables.md").write_text("\n".join(t.markdown() for t in tables), encoding="utf-8")
    (folder / "tables.json").write_text(
        json.dumps([t.as_dict() for t in tables], indent=2) + "\n", encoding="utf-8"
    )
