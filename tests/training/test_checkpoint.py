"""Checkpoints in pieces: cut, joined, replaced, and what is said when one is missing."""

from __future__ import annotations

import json
import os

import pytest
import torch

from training import checkpoint
from training.errors import CheckpointError

STATE = {"step": 3, "weights": torch.arange(1000.0)}


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pieces(folder):
    return sorted(folder.glob("checkpoint-*.pt.*"))


def test_pieces_have_the_size_and_join_to_the_file(tmp_path):
    whole = checkpoint.save(STATE, tmp_path).read_bytes()
    checkpoint.save(STATE, tmp_path, pieces_mb=0.002)
    assert [piece.stat().st_size for piece in pieces(tmp_path)] == [2000] * (len(whole) // 2000) + [
        len(whole) % 2000
    ]
    assert b"".join(piece.read_bytes() for piece in pieces(tmp_path)) == whole
    loaded = checkpoint.load(tmp_path)
    assert loaded["step"] == 3
    assert torch.equal(loaded["weights"], STATE["weights"])


def test_the_next_checkpoint_takes_the_place_of_the_last_in_either_form(tmp_path):
    checkpoint.save(STATE, tmp_path)
    checkpoint.save(STATE | {"step": 4}, tmp_path, pieces_mb=0.002)
    first = names(tmp_path)
    assert checkpoint.FILE_NAME not in first
    checkpoint.save(STATE | {"step": 5}, tmp_path, pieces_mb=0.003)
    assert set(names(tmp_path)) & set(first) == {checkpoint.INDEX_NAME}
    assert checkpoint.load(tmp_path)["step"] == 5
    checkpoint.save(STATE | {"step": 6}, tmp_path)
    assert names(tmp_path) == [checkpoint.FILE_NAME]
    assert checkpoint.load(tmp_path)["step"] == 6


def test_the_newer_one_counts_where_both_are_left(tmp_path):
    checkpoint.save(STATE, tmp_path, pieces_mb=0.002)
    left = {path: path.read_bytes() for path in tmp_path.iterdir()}
    checkpoint.save(STATE | {"step": 4}, tmp_path)
    newer = (tmp_path / checkpoint.FILE_NAME).stat().st_mtime
    for path, content in left.items():
        path.write_bytes(content)
        os.utime(path, (newer - 1, newer - 1))
    assert checkpoint.load(tmp_path)["step"] == 4
    for path in left:
        os.utime(path, (newer + 1, newer + 1))
    assert checkpoint.load(tmp_path)["step"] == 3


def test_a_missing_piece_is_named(tmp_path):
    checkpoint.save(STATE, tmp_path, pieces_mb=0.002)
    missing = pieces(tmp_path)[1]
    missing.unlink()
    with pytest.raises(CheckpointError, match=f"lacks its piece {missing.name}; copy it there") as error:
        checkpoint.load(tmp_path)
    assert "\n" not in str(error.value)


def test_pieces_that_do_not_belong_together_are_refused(tmp_path):
    checkpoint.save(STATE, tmp_path, pieces_mb=0.002)
    listed = json.loads((tmp_path / checkpoint.INDEX_NAME).read_text())
    first, second = (tmp_path / name for name in listed["pieces"][:2])
    first.write_bytes(second.read_bytes())
    with pytest.raises(CheckpointError, match=r"damaged \(its pieces do not belong together"):
        checkpoint.load(tmp_path)


def test_a_disk_that_fills_up_between_two_pieces_keeps_the_old_ones(tmp_path, monkeypatch):
    checkpoint.save(STATE, tmp_path, pieces_mb=0.002)
    before = names(tmp_path)
    flushed = []

    def full_at_the_third(file):
        flushed.append(file)
        if len(flushed) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_at_the_third)
    with pytest.raises(CheckpointError, match="make room"):
        checkpoint.save(STATE | {"step": 4}, tmp_path, pieces_mb=0.002)
    assert names(tmp_path) == before
    assert checkpoint.load(tmp_path)["step"] == 3
