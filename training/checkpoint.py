"""Saving and resuming a run: atomic, exact, and readable without unpickling code."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from training.errors import CheckpointError

FILE_NAME = "checkpoint.pt"


def save(state: dict[str, Any], folder: Path) -> Path:
    """Writes a checkpoint beside the old one, then takes its place: a crash leaves one of them whole.

    Args:
        state: tensors, numbers, texts, and dicts and lists of them.
        folder: the run's folder.
    Raises:
        CheckpointError: the disk is full or read-only; the old checkpoint is still there.
    """
    target = folder / FILE_NAME
    partial = target.with_suffix(".partial")
    try:
        with partial.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except (OSError, RuntimeError) as error:  # torch reports a full disk as a RuntimeError
        partial.unlink(missing_ok=True)
        raise CheckpointError(
            f"The checkpoint could not be written to {folder} ({error}); make room, then run the same command"
            " again: it goes on from the last one."
        ) from error
    return target


def load(folder: Path) -> dict[str, Any] | None:
    """The last checkpoint of a run, or None where there is none.

    Raises:
        CheckpointError: the file is damaged.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a damaged file
        raise CheckpointError(
            f"{path} is damaged ({error}); remove it to start the run anew, or restore a copy."
        ) from error
