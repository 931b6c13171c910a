"""Result tables as Markdown and JSON, their intervals, and the pictures that go with them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from training.errors import TrainingError

NO_VALUE = "–"
"""In a cell that cannot have one."""


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
    values: Sequence[float] | np.ndarray, statistic: str = "mean", digits: int = 2, draws: int = 1000
) -> Interval:
    """Resamples values with replacement (Efron 1979); the same values give the same interval.

    Args:
        values: float [N], one for each picture, or [K,N] of K conditions, whose statistics are averaged; a
            picture is then drawn with all of its values. What is not a number does not count.
        statistic: "mean" or "median".
        digits: for printing.
        draws: number of resamples.
    """
    array = np.atleast_2d(np.asarray(values, np.float64))
    compute = np.nanmean if statistic == "mean" else np.nanmedian
    with np.errstate(invalid="ignore"):
        picks = np.random.default_rng(0).integers(0, array.shape[1], (draws, array.shape[1]))
        drawn = np.array([compute(_never_empty(row[picks]), axis=1) for row in array]).mean(0)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Interval(float(compute(array, axis=1).mean()), float(low), float(high), digits)


def _never_empty(drawn: np.ndarray) -> np.ndarray:
    """Draws, float [D,N], of which one that holds no number at all is replaced by one that does."""
    empty = np.isnan(drawn).all(1)
    if empty.any():
        drawn[empty] = drawn[np.argmin(empty)]
    return drawn


def bootstrap_pairs(pairs: np.ndarray, digits: int = 2, draws: int = 1000) -> Interval:
    """The mean over all pairs of two different pictures, with the interval from drawing the pictures.

    Args:
        pairs: float [N,N], symmetric, or [K,N,N] of K conditions, which are averaged; the diagonals do not
            count. N is 2 or more.
        digits: for printing.
        draws: number of resamples.
    """
    matrix = np.atleast_3d(np.asarray(pairs, np.float64).T).mean(2)
    matrix = matrix - np.diag(np.diag(matrix))
    size = len(matrix)
    picks = np.random.default_rng(0).integers(0, size, (draws, size))
    times = np.stack([np.bincount(pick, minlength=size) for pick in picks]).astype(np.float64)  # [draws,N]
    sums = np.einsum("dn,dn->d", times @ matrix, times)
    counts = size**2 - (times**2).sum(1)  # of pairs of different pictures
    low, high = np.percentile((sums / np.maximum(counts, 1))[counts > 0], [2.5, 97.5])
    return Interval(float(matrix.sum() / (size * (size - 1))), float(low), float(high), digits)


def write_tables(
    tables: Sequence[Table], folder: Path, name: str, pictures: Mapping[str, np.ndarray] | None = None
) -> None:
    """Writes `NAME.md`, `NAME.json`, and each picture as a PNG.

    Args:
        tables: in their order.
        folder: is made if it is not there.
        name: of the two files.
        pictures: uint8 [H,W,3] by the stems of their names.
    Raises:
        TrainingError: the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text("\n".join(t.markdown() for t in tables), encoding="utf-8")
        (folder / f"{name}.json").write_text(
            json.dumps([t.as_dict() for t in tables], indent=2) + "\n", encoding="utf-8"
        )
        for stem, picture in (pictures or {}).items():
            Image.fromarray(picture).save(folder / f"{stem}.png")
    except OSError as error:
        raise TrainingError(
            f"The tables cannot be written to {folder} ({error.strerror or error}); name another folder with"
            " --out, or copy them from above."
        ) from error
