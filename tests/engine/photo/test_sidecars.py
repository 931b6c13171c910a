"""XMP beside a photo goes along with it, and replaces nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.photo.export import ExportOptions, exported
from engine.photo.io import read_photo, write_photo
from engine.photo.xmp import COMPOSITE_WITH_AI
from tests.engine.photo.kinds import jpeg, old_face, save, thumbnails, xmp

PACKET = xmp("<dc:creator>Jane</dc:creator>" + thumbnails(old_face()))


@pytest.mark.parametrize("name, target", [("a.jpg.xmp", "b.png.xmp"), ("a.xmp", "b.xmp")])
def test_a_sidecar_goes_along_under_a_name_of_the_same_form(tmp_path: Path, name: str, target: str) -> None:
    save(tmp_path, "a.jpg", jpeg())
    save(tmp_path, name, PACKET)
    photo = read_photo(tmp_path / "a.jpg")
    assert photo.metadata.xmp is None
    assert write_photo(photo, tmp_path / "b.png") == ()
    assert (tmp_path / target).read_bytes() == xmp("<dc:creator>Jane</dc:creator>")
    write_photo(exported(photo, ExportOptions(marks_ai=True)), tmp_path / "a.jpg")  # over its own
    assert COMPOSITE_WITH_AI.encode() in (tmp_path / name).read_bytes()
    write_photo(exported(photo, ExportOptions(keeps_metadata=False)), tmp_path / "c.png")
    assert not list(tmp_path.glob("c*.xmp"))


def test_that_of_a_raw_file_and_those_of_others_stay(tmp_path: Path) -> None:
    save(tmp_path, "a.jpg", jpeg())
    save(tmp_path, "a.nef", b"raw")
    save(tmp_path, "a.xmp", PACKET)
    assert read_photo(tmp_path / "a.jpg").metadata.sidecar is None
    save(tmp_path, "a.jpg.xmp", PACKET)
    save(tmp_path, "b.jpg.xmp", b"theirs")
    said = write_photo(read_photo(tmp_path / "a.jpg"), tmp_path / "b.jpg")
    assert "could not be written beside the saved one" in said[0]
    assert (tmp_path / "b.jpg.xmp").read_bytes() == b"theirs"


def test_without_a_sidecar_none_is_written(tmp_path: Path) -> None:
    write_photo(read_photo(save(tmp_path, "a.jpg", jpeg())), tmp_path / "b.jpg")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "b.jpg"]
