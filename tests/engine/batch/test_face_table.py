"""Tables that say where faces are."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import numpy as np
import pytest

from engine.batch.face_table import face_in, read_face_table, unused_in
from engine.errors import FaceError
from engine.faces.alignment import frame_from_points

POINTS = np.array([[90, 80], [150, 80], [120, 140]], float)


@pytest.mark.parametrize(
    "text",
    [
        "a.jpg,90,80,150,80,120,140\n",
        "photo,x1,y1,x2,y2,x3,y3\n\na,90,80,150,80,120,140,a remark\n",
        "\ufeffA.JPG;90,0;80;150;80;120;140\r\n",
        "a.jpg\t90\t80\t150\t80\t120\t140",
    ],
)
def test_the_ways_in_which_programs_write_tables(tmp_path: Path, text: str) -> None:
    (tmp_path / "faces.csv").write_text(text, encoding="utf-8")
    face = face_in(read_face_table(tmp_path / "faces.csv"), tmp_path / "a.jpg")
    assert face is not None
    np.testing.assert_allclose(face.landmarks, frame_from_points(*POINTS).landmarks)


def test_names_are_compared_as_systems_write_them(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "Müller")
    (tmp_path / "faces.csv").write_text(f"{name},90,80,150,80,120,140\nother,90,80,150,80,120,140\n", "utf-8")
    faces = read_face_table(tmp_path / "faces.csv")
    photo = tmp_path / unicodedata.normalize("NFC", "MÜLLER.png")
    assert face_in(faces, photo) is not None and face_in(faces, tmp_path / "b.png") is None
    assert unused_in(faces, [photo]) == ["other"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,90,80,150,80,120,140\nb,1,2,3\n", "Line 2 of “faces.csv” needs the name"),
        ("a,90,80,150,80,120,140\nb,1,1,1,1,1,1\n", "Line 2 of “faces.csv”: "),
        ("a,90,80,150,80,120,nan\n", "Line 1 of “faces.csv”"),
    ],
)
def test_a_line_that_is_no_face_is_named(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "faces.csv").write_text(text, "utf-8")
    with pytest.raises(FaceError) as caught:
        read_face_table(tmp_path / "faces.csv")
    assert str(caught.value).startswith(says)


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    (tmp_path / "faces.csv").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "faces.csv", tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(FaceError, match="cannot be read"):
            read_face_table(path)
