"""A file is told from what it was, and from what merely was touched."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from engine.photo.file_stamp import FileState, read_stamp, state_of
from engine.photo.io import read_photo, write_photo
from engine.photo.photo import Photo


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.bin"
    path.write_bytes(b"0123456789")
    return path


def test_each_change_is_seen(path: Path) -> None:
    stamp = read_stamp(path)
    assert stamp is not None and state_of(path, stamp) is FileState.SAME
    os.utime(path, ns=(1, 1))
    assert state_of(path, stamp) is FileState.SAME, "the same bytes, touched"
    path.write_bytes(b"012345678x")
    assert state_of(path, stamp) is FileState.CHANGED
    path.write_bytes(b"0123456789+")
    assert state_of(path, stamp) is FileState.CHANGED
    path.unlink()
    assert state_of(path, stamp) is FileState.GONE
    path.mkdir()
    assert state_of(path, stamp) is FileState.SAME, "it cannot be read, so nothing is known"


def test_a_file_in_a_folder_that_is_gone_is_gone(path: Path, tmp_path: Path) -> None:
    stamp = read_stamp(path)
    assert stamp is not None
    path.rename(tmp_path / "b.bin")
    assert state_of(path / "inside", stamp) is FileState.GONE
    assert read_stamp(path) is None


def test_a_photo_knows_how_its_file_was(tmp_path: Path) -> None:
    write_photo(Photo(np.zeros((4, 5, 3), np.uint8)), tmp_path / "a.png")
    photo = read_photo(tmp_path / "a.png")
    assert photo.stamp == read_stamp(tmp_path / "a.png")
    write_photo(Photo(np.ones((4, 5, 3), np.uint8)), tmp_path / "a.png")
    assert photo.stamp is not None and state_of(tmp_path / "a.png", photo.stamp) is FileState.CHANGED
