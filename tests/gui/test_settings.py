"""What is remembered, and what a damaged store does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from faceinpaint_gui.settings import RECENT_FILES_MAX, Settings, ThemeChoice


def reopened(settings: Settings) -> Settings:
    """The same settings, as the next start of the program reads them."""
    settings.store.sync()
    return Settings(QSettings(settings.store.fileName(), QSettings.Format.IniFormat))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", ThemeChoice.LIGHT),
        ("shows_mask", False),
        ("window_geometry", QByteArray(b"\x01\x02\x00\xff")),
        ("brush_diameter_px", 123.0),
        ("brush_hardness", 0.25),
        ("grow_px", 31),
        ("generator", "telea"),
        ("device", "cuda"),
        ("alternatives", 7),
        ("history_mb", 1024),
    ],
)
def test_a_value_survives_to_the_next_start(settings: Settings, name: str, value: object) -> None:
    assert getattr(settings, name) != value
    setattr(settings, name, value)
    assert getattr(reopened(settings), name) == value


@pytest.mark.parametrize(
    ("key", "garbage", "name", "expected"),
    [
        ("view/theme", "purple", "theme", ThemeChoice.SYSTEM),
        ("brush/diameter_px", "wide", "brush_diameter_px", 60.0),
        ("brush/diameter_px", -5, "brush_diameter_px", 60.0),
        ("brush/hardness", "nan", "brush_hardness", 0.8),
        ("complete/alternatives", 4000, "alternatives", 3),
        ("window/hints_seen", "maybe", "hints_seen", False),
        ("view/shows_mask", 7, "shows_mask", True),
        ("history/memory_mb", 1, "history_mb", 192),
        ("window/state", "text", "window_state", QByteArray()),
        ("files/recent", 17, "recent_files", []),
    ],
)
def test_garbage_in_the_store_reads_as_the_default(
    settings: Settings, key: str, garbage: object, name: str, expected: object
) -> None:
    settings.store.setValue(key, garbage)
    assert getattr(reopened(settings), name) == expected


def test_recent_files_are_newest_first_without_repeats_and_few(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"{index}.jpg" for index in range(RECENT_FILES_MAX + 3)]
    for path in paths:
        settings.add_recent_file(path)
    settings.add_recent_file(paths[5])
    expected = [paths[5], *(path for path in reversed(paths) if path != paths[5])][:RECENT_FILES_MAX]
    assert reopened(settings).recent_files == expected


def test_one_recent_file_is_read_back_and_can_be_removed(settings: Settings, tmp_path: Path) -> None:
    settings.add_recent_file(tmp_path / "only.jpg")
    assert reopened(settings).recent_files == [tmp_path / "only.jpg"]
    settings.remove_recent_file(tmp_path / "only.jpg")
    assert reopened(settings).recent_files == []


def test_the_last_folder_falls_back_on_home_when_it_is_gone(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    settings.last_folder = folder
    assert reopened(settings).last_folder == folder
    folder.rmdir()
    assert reopened(settings).last_folder == Path.home()


def test_a_last_folder_that_cannot_be_looked_at_is_as_good_as_gone(
    settings: Settings, tmp_path: Path
) -> None:
    settings.last_folder = tmp_path / ("x" * 300)  # the system refuses to look, as on a server that is off
    assert reopened(settings).last_folder == Path.home()
