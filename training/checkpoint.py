"""Saving and resuming a run: atomic, exact, readable without unpickling code, whole or in pieces."""

from __future__ import annotations

import hashlib
import io
import json
import os
from pathlib import Path
from typing import IO, Any

import torch

from training.errors import CheckpointError

FILE_NAME = "checkpoint.pt"
INDEX_NAME = "checkpoint.pieces.json"
_PIECES = "checkpoint-*.pt.[0-9]*"


def save(state: dict[str, Any], folder: Path, pieces_mb: float | None = None) -> Path:
    """Writes a checkpoint beside the old one, then takes its place: a crash leaves one of them whole.

    Args:
        state: tensors, numbers, texts, and dicts and lists of them.
        folder: the run's folder.
        pieces_mb: cut it into files of this size (1 MB = 1,000,000 bytes) and an index that names them, for
            places that take no large files; `cat` in the order of their names joins them as well.
    Returns:
        The checkpoint, or the index of its pieces.
    Raises:
        CheckpointError: the disk is full or read-only; the old checkpoint is still there.
    """
    partial = (folder / FILE_NAME).with_suffix(".partial")
    old = {folder / FILE_NAME, folder / INDEX_NAME, *folder.glob(_PIECES)}
    try:
        with partial.open("wb") as file:
            torch.save(state, file)
            _flush(file)
        if pieces_mb is None:
            target = partial.replace(folder / FILE_NAME)
            new = {target}
        else:
            target = folder / INDEX_NAME
            new = {target, *_cut(partial, target, round(pieces_mb * 1e6))}
            partial.unlink()
    except (OSError, RuntimeError) as error:  # torch reports a full disk as a RuntimeError
        for path in {partial, *folder.glob(_PIECES)} - old:
            path.unlink(missing_ok=True)
        raise CheckpointError(
            f"The checkpoint could not be written to {folder} ({error}); make room, then run the same command"
            " again: it goes on from the last one."
        ) from error
    for path in old - new:
        path.unlink(missing_ok=True)
    return target


def load(folder: Path) -> dict[str, Any] | None:
    """The last checkpoint of a run, whole or in pieces, or None where there is none.

    Raises:
        CheckpointError: a file is damaged, or a piece is missing.
    """
    found = [path for path in (folder / FILE_NAME, folder / INDEX_NAME) if path.exists()]
    if not found:
        return None
    path = max(found, key=lambda path: path.stat().st_mtime_ns)  # both, if a process died between two saves
    try:
        source = path if path.name == FILE_NAME else io.BytesIO(_join(path))
        return torch.load(source, map_location="cpu", weights_only=True)
    except CheckpointError:
        raise
    except Exception as error:  # torch raises many kinds for a damaged file
        raise CheckpointError(
            f"{path} is damaged ({error}); remove it to start the run anew, or restore a copy."
        ) from error


def _cut(whole: Path, index: Path, piece_bytes: int) -> list[Path]:
    """Copies a file into pieces beside it, and writes their index when all of them are there.

    Their names tell what is in them: no piece of the checkpoint before is written over.
    """
    with whole.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    token = hashlib.sha256(f"{digest} {piece_bytes}".encode()).hexdigest()[:8]
    pieces: list[Path] = []
    with whole.open("rb") as source:
        while part := source.read(piece_bytes):
            pieces.append(whole.with_name(f"checkpoint-{token}.pt.{len(pieces):04d}"))
            with pieces[-1].open("wb") as file:
                file.write(part)
                _flush(file)
    partial = index.with_suffix(".partial")
    with partial.open("w") as text:
        text.write(
            json.dumps({"sha256": digest, "pieces": [piece.name for piece in pieces]}, indent=2) + "\n"
        )
        _flush(text)
    partial.replace(index)
    return pieces


def _join(index: Path) -> bytes:
    listed = json.loads(index.read_text())
    pieces = [index.with_name(name) for name in listed["pieces"]]
    if missing := [piece.name for piece in pieces if not piece.exists()]:
        raise CheckpointError(
            f"The checkpoint in {index.parent} lacks its piece {missing[0]}; copy it there, or remove"
            f" {index.name} to start the run anew."
        )
    whole = b"".join(piece.read_bytes() for piece in pieces)
    if hashlib.sha256(whole).hexdigest() != listed["sha256"]:
        raise ValueError("its pieces do not belong together")
    return whole


def _flush(file: IO[Any]) -> None:
    file.flush()
    os.fsync(file.fileno())
