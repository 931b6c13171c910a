"""Sets of possible labels: what FASSEG's coarse labels and the outlines leave open, and reading both."""

from __future__ import annotations

import io
import json
import tarfile

import numpy as np
import pytest
from PIL import Image

from engine.faces.parts import FacePart
from training.data.part_labels import (
    ALL,
    MIRRORED,
    bits,
    fasseg_sets,
    outline_sets,
    read_fasseg,
    read_outlines,
)
from training.errors import DataError

P = FacePart


def coarse_face() -> np.ndarray:
    """100 px: hair above row 20, two eyes at (38, 46) and (62, 46), a brow over each, nose and mouth."""
    labels = np.full((100, 100), 255, np.uint8)
    labels[5:95, 10:90] = 0
    labels[10:90, 25:75] = 1
    labels[10:20, 25:75] = 2
    labels[36:39, 32:44] = labels[36:39, 56:68] = 2
    labels[44:48, 34:42] = labels[44:48, 58:66] = 3
    labels[46:60, 47:53] = 4
    labels[68:74, 40:60] = 5
    return labels


def test_left_and_right_follow_from_where_eyes_and_brows_lie():
    allowed = fasseg_sets(coarse_face())
    assert allowed[0, 0] == ALL
    assert allowed[7, 12] == bits(P.BACKGROUND)
    assert allowed[80, 50] == bits(P.SKIN)
    assert allowed[15, 50] == bits(P.HAIR)
    assert allowed[46, 38] == bits(P.LEFT_EYE)
    assert allowed[46, 62] == bits(P.RIGHT_EYE)
    assert allowed[37, 38] == bits(P.LEFT_BROW)
    assert allowed[37, 62] == bits(P.RIGHT_BROW)
    assert allowed[50, 50] == bits(P.NOSE)
    assert allowed[70, 50] == bits(P.UPPER_LIP, P.INNER_MOUTH, P.LOWER_LIP)


def test_a_fringe_that_touches_a_brow_may_be_either():
    labels = coarse_face()
    labels[10:39, 32:44] = 2
    allowed = fasseg_sets(labels)
    assert allowed[37, 38] == bits(P.HAIR, P.LEFT_BROW)
    assert allowed[15, 38] == bits(P.HAIR)
    assert allowed[37, 62] == bits(P.RIGHT_BROW)


def test_the_eye_of_a_profile_may_be_either():
    labels = coarse_face()
    labels[44:48, 58:66] = 1
    labels[36:39, 56:68] = 1
    allowed = fasseg_sets(labels)
    assert allowed[46, 38] == bits(P.LEFT_EYE, P.RIGHT_EYE)
    assert allowed[37, 38] == bits(P.LEFT_BROW, P.RIGHT_BROW)


def test_mirrored_sets_swap_left_and_right_only():
    assert MIRRORED[bits(P.LEFT_EYE, P.HAIR)] == bits(P.RIGHT_EYE, P.HAIR)
    assert MIRRORED[bits(P.RIGHT_BROW, P.SKIN)] == bits(P.LEFT_BROW, P.SKIN)
    assert np.array_equal(MIRRORED[MIRRORED], np.arange(ALL + 1))
    assert MIRRORED[ALL] == ALL


def ring(centre: tuple[float, float], radius: tuple[float, float], count: int, start: float = 180.0):
    """`count` points clockwise around an ellipse, from the angle `start` (180 = the left)."""
    angles = np.deg2rad(start + np.arange(count) * 360 / count)
    return np.column_stack([centre[0] + radius[0] * np.cos(angles), centre[1] + radius[1] * np.sin(angles)])


def outline_points() -> np.ndarray:
    """189 outline points of a drawn face, in crop widths."""
    points = np.full((189, 2), 0.5)

    def place(indices, places) -> None:
        points[list(indices)] = places

    place([18, 19, 20, 21, 22, 30, 29, 28], ring((0.38, 0.46), (0.06, 0.03), 8))
    place([23, 24, 25, 26, 27, 33, 32, 31], ring((0.62, 0.46), (0.06, 0.03), 8))
    place([71, 72, 73, 74, 75, 76, 84, 83], ring((0.38, 0.37), (0.07, 0.025), 8))
    place([77, 78, 79, 80, 81, 82, 86, 85], ring((0.62, 0.37), (0.07, 0.025), 8))
    nose = [50, 51, 52, 53, 61, 62, 63, 64, 55, 69, 68, 67, 66, 59, 58, 57, 56]
    place(nose, ring((0.5, 0.53), (0.05, 0.08), 17, start=-90)[::-1])
    xs = np.linspace(0.4, 0.6, 7)
    place(range(87, 94), np.column_stack([xs, [0.70, 0.67, 0.66, 0.66, 0.66, 0.67, 0.70]]))
    place(range(94, 99), np.column_stack([xs[1:-1], np.full(5, 0.69)]))
    place(range(99, 104), np.column_stack([xs[1:-1], np.full(5, 0.72)]))
    place(range(104, 109), np.column_stack([xs[1:-1], np.full(5, 0.75)]))
    place([109, *range(134, 145), 112], np.column_stack([np.linspace(0.25, 0.75, 13), np.full(13, 0.2)]))
    place([109, 185, 110, 186, 111, 125], np.column_stack([np.full(6, 0.25), np.linspace(0.3, 0.7, 6)]))
    place([112, 187, 113, 188, 114, 133], np.column_stack([np.full(6, 0.75), np.linspace(0.3, 0.7, 6)]))
    place(range(126, 133), np.column_stack([np.linspace(0.3, 0.7, 7), np.full(7, 0.85)]))
    place([115, 116, 117, 118, 119], ring((0.22, 0.5), (0.03, 0.05), 5, start=-90)[::-1])
    place([120, 121, 122, 123, 124], ring((0.78, 0.5), (0.03, 0.05), 5, start=-90))
    place([*range(145, 158), 184, 183], ring((0.5, 0.5), (0.4, 0.45), 15, start=120))
    return points


def test_outlines_say_which_part_a_pixel_is():
    allowed = outline_sets(outline_points(), 100)
    for (x, y), expected in {
        (38, 46): [P.LEFT_EYE],
        (62, 46): [P.RIGHT_EYE],
        (38, 37): [P.LEFT_BROW],
        (62, 37): [P.RIGHT_BROW],
        (50, 53): [P.NOSE],
        (50, 67): [P.UPPER_LIP],
        (50, 70): [P.INNER_MOUTH],
        (50, 73): [P.LOWER_LIP],
        (50, 80): [P.SKIN],
        (50, 32): [P.SKIN],
        (50, 22): [P.SKIN, P.HAIR],  # a fringe may hang there
        (50, 12): [P.BACKGROUND, P.HAIR, P.SKIN],  # on the head, above the hairline
        (50, 97): [P.BACKGROUND, P.HAIR, P.SKIN],  # neck or clothes
        (5, 5): [P.BACKGROUND, P.HAIR],
    }.items():
        assert allowed[y, x] == bits(*expected), (x, y)


def png(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(array).save(file, "PNG")
    return file.getvalue()


def test_sets_are_read_from_a_tar_and_split_by_person(tmp_path):
    members = {}
    for name in ("v3_test_0_personne08146+0+0", "v3_test_+30_personne08148+0+30", "v2_test_1"):
        members[f"{name}.webp"] = png(np.full((100, 100, 3), 90, np.uint8))
        members[f"{name}.label.png"] = png(coarse_face())
    with tarfile.open(tmp_path / "fasseg256.tar", "w") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    part = read_fasseg(tmp_path, "fasseg256", 50)
    assert part.images.shape == (3, 50, 50, 3)
    assert part.people == ["fasseg/personne08", "fasseg/personne08", "fasseg/v2_test_1"]
    assert part.allowed[0, 23, 19] == bits(P.LEFT_EYE)
    train, held_out = part.split()
    assert len(train) + len(held_out) == 3
    assert not set(train.people) & set(held_out.people)


def test_outlined_pictures_are_read_and_others_left_out(tmp_path):
    folder = tmp_path / "frl512"
    folder.mkdir()
    picture = png(np.full((100, 100, 3), 90, np.uint8))
    for name, points in {
        "neutral_front_007_03": outline_points() * 100 - 0.5,
        "smiling_front_007_08": [],
    }.items():
        (folder / f"{name}.webp").write_bytes(picture)
        (folder / f"{name}.json").write_text(json.dumps({"points": np.asarray(points).tolist()}))
    part = read_outlines(tmp_path, "frl512", 100)
    assert part.people == ["frl/front_007"]
    assert np.array_equal(part.allowed[0], outline_sets(outline_points(), 100))


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "fasseg256").mkdir()
    with pytest.raises(DataError, match=r"label\.png"):
        read_fasseg(tmp_path, "fasseg256", 50)
    (tmp_path / "fasseg256" / "a.label.png").write_bytes(png(coarse_face()))
    with pytest.raises(DataError, match="missing beside its labels"):
        read_fasseg(tmp_path, "fasseg256", 50)
    with pytest.raises(DataError, match="neither a folder"):
        read_outlines(tmp_path, "frl512", 50)
