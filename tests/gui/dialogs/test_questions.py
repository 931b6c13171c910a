"""The file dialogs know all formats, and a name without an ending gets one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.photo import formats
from engine.photo.io import READABLE_SUFFIXES
from faceinpaint_gui.dialogs import questions


@pytest.mark.parametrize("has_rawpy", [False, True])
def test_all_formats_that_can_be_read_are_offered(qtbot, monkeypatch, has_rawpy: bool) -> None:
    monkeypatch.setattr(formats, "find_spec", lambda name: name if has_rawpy else None)
    filters: list[str] = []

    def ask(_parent, _title: str, _folder: str, filter_text: str) -> tuple[list[str], str]:
        filters.append(filter_text)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    assert questions.ask_photos_to_open(QWidget(), Path()) == []
    photos = filters[0].split(";;")[0].removeprefix("Photos (").removesuffix(")")
    raw = formats.RAW_SUFFIXES if has_rawpy else ()
    assert ".nef" in formats.RAW_SUFFIXES
    assert set(photos.split()) == {f"*{suffix}" for suffix in (*READABLE_SUFFIXES, *raw)}


@pytest.mark.parametrize(
    ("typed", "chosen", "saved"),
    [
        ("face", "TIFF", "face.tif"),
        ("face", "", "face.jpg"),  # a desktop's own dialog that tells no filter
        ("face.webp", "TIFF", "face.webp"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_filter(
    qtbot, monkeypatch, tmp_path: Path, typed: str, chosen: str, saved: str
) -> None:
    def ask(_parent, _title: str, _suggestion: str, filters: str, first: str) -> tuple[str, str]:
        assert first.startswith("JPEG (*.jpg ")
        return str(tmp_path / typed), next(
            (f for f in filters.split(";;") if chosen and f.startswith(chosen)), ""
        )

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert questions.ask_where_to_save(QWidget(), tmp_path / "x.jpg", "JPEG") == tmp_path / saved


def test_a_name_that_is_too_long_is_left_to_who_writes_the_file(qtbot, monkeypatch, tmp_path: Path) -> None:
    typed = tmp_path / ("x" * 300)  # the system refuses to look whether it is there
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(typed), ""))
    assert questions.ask_where_to_save(QWidget(), Path(), "JPEG") == typed.with_name(typed.name + ".jpg")
