"""What a run writes beside its checkpoint: its options, logs, TensorBoard events and sample sheets."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from training.errors import TrainingError


class RunFolder:
    """The folder of one run; its methods are for one process.

    Raises:
        TrainingError: (all methods) the disk is full or read-only; the last checkpoint is still there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._writer: Any = None
        self._next_step = 0

    def go_on_from(self, step: int) -> None:
        """Drops what was logged of later steps, which the run did not keep and takes again."""
        with self._writing():
            for name in ("log.csv", "scores.csv"):
                _drop_rows_after(self.folder / name, step)
        if self._writer is not None:
            self._writer.close()
        self._writer, self._next_step = None, step + 1

    def record(self, ran: dict[str, Any]) -> None:
        """Writes what runs as `options.json`."""
        with self._writing():
            (self.folder / "options.json").write_text(json.dumps(ran, indent=2) + "\n")

    def log(self, step: int, values: dict[str, float]) -> None:
        """Adds a row to `log.csv` and to TensorBoard's events, where it is installed, and prints it."""
        with self._writing():
            append_csv(self.folder / "log.csv", {"step": step, **values})
            text = "  ".join(f"{name} {value:.4g}" for name, value in values.items())
            print(f"step {step}  {text}", flush=True)
            with suppress(ImportError):
                if self._writer is None:
                    from torch.utils.tensorboard import SummaryWriter

                    self._writer = SummaryWriter(self.folder, purge_step=self._next_step)
                for name, value in values.items():
                    self._writer.add_scalar(name, value, step)

    def score(self, step: int, scores: dict[str, float]) -> None:
        """Adds a row to `scores.csv` and prints it."""
        with self._writing():
            append_csv(self.folder / "scores.csv", {"step": step, **scores})
            print(f"step {step}  " + json.dumps({k: round(v, 4) for k, v in scores.items()}), flush=True)

    def show(self, step: int, sheet: np.ndarray) -> None:
        """Writes a sample sheet, uint8 [H,W,3], into `sheets`."""
        with self._writing():
            (self.folder / "sheets").mkdir(exist_ok=True)
            Image.fromarray(sheet).save(self.folder / "sheets" / f"{step:07d}.png")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise TrainingError(
                f"{self.folder} cannot be written to ({error.strerror or error}); make room, then run the"
                " same command again: it goes on from the last checkpoint."
            ) from error


def append_csv(path: Path, row: dict[str, float]) -> None:
    """Adds a row; a table with other columns is put aside first."""
    header = _read_header(path)
    if header is not None and header != list(row):
        path.replace(path.with_stem(f"{path.stem}-until-{int(row['step'])}"))
        header = None
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        if header is None:
            writer.writeheader()
        writer.writerow({k: f"{v:.6g}" for k, v in row.items()})
        file.flush()
        os.fsync(file.fileno())


def _drop_rows_after(path: Path, step: int) -> None:
    if not path.exists():
        return
    lines = path.read_text().splitlines(keepends=True)  # none, where the disk was full
    kept = lines[:1] + [row for row in lines[1:] if float(row.partition(",")[0]) <= step]
    if len(kept) < len(lines):
        path.write_text("".join(kept))


def _read_header(path: Path) -> list[str] | None:
    if not path.exists():
        return None
    with path.open(newline="") as file:
        return next(csv.reader(file), None)
